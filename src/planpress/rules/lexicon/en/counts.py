"""English words in statements that give counts and shares of actions."""

from planpress.rules.lexicon.terms import terms, words

ACTION = words("action objective activity measure commitment milestone")
ACTIONS = words("actions objectives activities measures commitments milestones")
"""Words for the actions of a plan. Only the plural can mean all actions: "of 1 action" is about one action."""
PER_CENT = terms("per cent, percent")
OUT_OF = terms("of, out of")
"""Words before the number of all actions: "of 13 actions"."""
PART_OF = words("of")
"""Words between a part and the whole: "37 of 39"."""
ALL_THE = words("the its our all")
"""Words that may come before the number of all actions; "these" may mean only some of them."""
THESE = words("these")
NOT_OF_ALL = terms("of, of the, of all")
"""A number after these words counts all actions, including those without a rating."""
PARTIAL = terms(
    """pillar, pillars, since, more, further, another, newly, this year, previous, last report, earlier, at least,
    up to, about, nearly, almost, over, fewer, or better, or higher, or above, or worse, or below, or lower,
    and above"""
)
"""Words that show that a number covers only some actions, is approximate, or describes a change."""
NOT_COUNTED = words("not without less more fewer")
"""Words after "12 actions" that show that the number does not count the rated actions."""
IN_A_COUNT = words(
    """are is was were have has had been be rated judged found as either of them the show shows showed with that
    which in at"""
)
"""Words that may come between a number and its rating: "3 of them were rated as Achieved"."""
IN_A_SHARE = words("are were is of rated as the all have has been")
"""Words that may come between a share and its rating: "15% of the actions are Achieved"."""
COPULAS = words("are is was were")
"""Words that may come between a rating and its number: "Achieved are 3 actions"."""
AND = words("and")
OR = words("or")
OBJECT_FOLLOWS = words("its their his the a an all most some through with")
"""Words that make the label before them a verb rather than a rating: "3 officers achieved their targets"."""
PARTS_OF_A_YEAR = words("end close early mid late")
RATERS = words("party ministry office secretariat report bureau")
"""People and documents that rate actions."""
RATES = words("rates rated assesses assessed judges judged covers presents")
PLANS = words("plan programme program report")
HOLDS = terms("has, contains, comprises, lists, counts, consists of")
"""Words between a plan and its count of actions: "the plan has 13 actions"."""
RATED_AS = words("as with at to")
"""Words between the rated actions and their rating: "rates 3 actions as Completed"."""
FIRST_OF_A_WHOLE = terms("of, out of, of a total of, from a total of, from among")
"""Words before a whole that comes before its part: "of 198 deaths, 172 were reviewed"."""
BEHIND_A_PART = terms("out of, of a total of, out of a total of")
"""Words between a noun and the whole: "172 deaths out of 198"."""
THAT_IS = terms("or, i.e., that is, which is, equal to, making, namely")
"""Words between a part and its share: "172 of 198, or 87%"."""
