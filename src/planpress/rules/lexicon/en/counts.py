"""What the rules look for in English: numbers and shares of actions."""

from planpress.rules.lexicon.terms import terms, words

ACTION = words("action objective activity")
ACTIONS = words("actions objectives activities")
"""What a plan calls its actions; alone, without ACTION, where "of 1 action" would not be the number of all."""
PER_CENT = terms("per cent, percent")
OUT_OF = terms("of, out of")
"""What stands before the number of all actions: "of 13 actions"."""
PART_OF = words("of")
"""What stands between a part and the whole: "37 of 39"."""
ALL_THE = words("the its our all")
"""What may stand before the number of all actions; "these" may be some of them."""
THESE = words("these")
NOT_OF_ALL = terms("of, of the, of all")
"""What makes the number behind it that of all actions, not that of the actions with a rating."""
PARTIAL = terms(
    """pillar, pillars, since, more, further, another, newly, this year, previous, last report, earlier, at least,
    up to, about, nearly, almost, over, fewer, or better, or higher, or above, or worse, or below, or lower,
    and above"""
)
"""What makes a number of actions that of some of them, a rough number, or that of a change."""
NOT_COUNTED = words("not without less more fewer")
"""What behind "12 actions" says that the number is not that of the actions rated."""
IN_A_COUNT = words(
    """are is was were have has had been be rated judged found as either of them the show shows showed with that
    which"""
)
"""What may stand between a number and its rating: "3 of them were rated as Achieved"."""
IN_A_SHARE = words("are were is of rated as the all have has been")
"""What may stand between a share and its rating: "15% of the actions are Achieved"."""
COPULAS = words("are is was were")
"""What may stand between a rating and the number behind it: "Achieved are 3 actions"."""
AND = words("and")
OR = words("or")
OBJECT_FOLLOWS = words("its their his the a an all most some through with")
"""What makes the label of a rating before it a verb: "3 officers achieved their targets"."""
PARTS_OF_A_YEAR = words("end close early mid late")
RATERS = words("party ministry office secretariat report bureau")
"""Who rates actions, or what rates them."""
RATES = words("rates rated assesses assessed judges judged covers presents")
PLANS = words("plan programme program report")
HOLDS = terms("has, contains, comprises, lists, counts, consists of")
"""What a plan does with its actions: "the plan has 13 actions"."""
