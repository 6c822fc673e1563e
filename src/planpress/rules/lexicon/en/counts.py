"""What the rules look for in English: numbers and shares of actions."""

from planpress.rules.lexicon.terms import terms, words

ACTION = words("action objective activity")
ACTIONS = words("actions objectives activities")
"""What a plan calls its actions. Only the plural can be all of them: "of 1 action" is about a single action."""
PER_CENT = terms("per cent, percent")
OUT_OF = terms("of, out of")
"""What comes before the number of all actions: "of 13 actions"."""
PART_OF = words("of")
"""What comes between a part and the whole: "37 of 39"."""
ALL_THE = words("the its our all")
"""What may come before the number of all actions; "these" may be only some of them."""
THESE = words("these")
NOT_OF_ALL = terms("of, of the, of all")
"""A number after these is that of all actions, not that of the actions with a rating."""
PARTIAL = terms(
    """pillar, pillars, since, more, further, another, newly, this year, previous, last report, earlier, at least,
    up to, about, nearly, almost, over, fewer, or better, or higher, or above, or worse, or below, or lower,
    and above"""
)
"""What says that a number is about some of the actions, or is rough, or is about a change."""
NOT_COUNTED = words("not without less more fewer")
"""What after "12 actions" says that the number is not that of the actions rated."""
IN_A_COUNT = words(
    """are is was were have has had been be rated judged found as either of them the show shows showed with that
    which"""
)
"""What may come between a number and its rating: "3 of them were rated as Achieved"."""
IN_A_SHARE = words("are were is of rated as the all have has been")
"""What may come between a share and its rating: "15% of the actions are Achieved"."""
COPULAS = words("are is was were")
"""What may come between a rating and its number: "Achieved are 3 actions"."""
AND = words("and")
OR = words("or")
OBJECT_FOLLOWS = words("its their his the a an all most some through with")
"""What makes the label before it a verb rather than a rating: "3 officers achieved their targets"."""
PARTS_OF_A_YEAR = words("end close early mid late")
RATERS = words("party ministry office secretariat report bureau")
"""Who rates actions, or what rates them."""
RATES = words("rates rated assesses assessed judges judged covers presents")
PLANS = words("plan programme program report")
HOLDS = terms("has, contains, comprises, lists, counts, consists of")
"""What comes between a plan and its number of actions: "the plan has 13 actions"."""
