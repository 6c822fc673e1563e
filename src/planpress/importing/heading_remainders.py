"""Finds the words of a heading that do not belong to what it was read as, such as "funds" in "Source of funds"."""

from functools import cache

from planpress.importing.heading_years import without_year
from planpress.importing.lexicon import headings, key, words
from planpress.importing.rater_words import BRACKETS
from planpress.importing.tables.times import month_number
from planpress.model import Plan

HARMLESS = ("USUAL", "QUALIFIERS", "LINKING", "FUNCTION_WORDS", "ARTICLES", "BY", "SINCE", "PREVIOUS", "CURRENT")
"""The lists of words that change nothing in a heading: "of the action", "during the period", "main"."""
FAMILIES = (
    frozenset(["progress", "status", "updates", "rating", "percent", "comments"]),
    frozenset(["lead", "responsible", "partners"]),
    frozenset(["number", "pillar", "objective", "commitment", "action", "milestone"]),
)
"""Roles whose words can stand beside each other: "Progress and comments" is progress, also by its words."""
OF_TEXTS = FAMILIES[0] | {"challenges", "outlook"}
"""The roles of texts, beside which remarks and explanations may be named too."""
SHORTEST = 3
"""The minimum number of letters in a word that says something."""
ENDINGS = "aeos"
"""The letters in which the forms of a word differ, as in "estratégico" and "estratégicas"."""


def remaining_words(heading: str, role: str, plan: Plan) -> str:
    """Return the words of a heading that neither announce what it was read as nor are usual beside such words.

    Args:
        heading: The heading; words in brackets, years, and words in letters other than Latin ones are not considered.
        role: What it was read as: a key of the lexicon's ``HEADINGS``.
        plan: The plan, whose own title and Party change nothing.

    Returns:
        The words, folded, with blanks between them; "" if the heading was understood as a whole.
    """
    return " ".join(word for word in unusual_words(heading, role) if _stem(word) not in _own_words(plan))


def unusual_words(heading: str, role: str) -> list[str]:
    """Return the same words, including those of the plan's title and Party, folded.

    Args:
        heading: The heading.
        role: What it was read as.
    """
    bare = without_year(BRACKETS.sub(" ", heading))
    seen = key(bare.replace("/", " ")).split()
    return [word for word in seen if _says_something(word) and _stem(word) not in _vocabulary(role)]


def _says_something(word: str) -> bool:
    return len(word) >= SHORTEST and word.isascii() and word.isalpha() and not month_number(word)


def _own_words(plan: Plan) -> frozenset[str]:
    wordings = (*plan.title.wordings, *plan.party.name.wordings)
    return frozenset(_stem(word) for wording in wordings for word in key(wording.words).split())


@cache
def _vocabulary(role: str) -> frozenset[str]:
    """Return the stems of the words in the headings of a role and its family, and of usual words."""
    family = next((family for family in FAMILIES if role in family), {role})
    named = family | {"comments"} if role in OF_TEXTS else family
    listed = [term for term, found in headings().items() if named & {of for of, _ in found}]
    listed += [term for name in HARMLESS for term in words(name)]
    listed += words("EXPLAINING") if role in OF_TEXTS else ()
    return frozenset(_stem(word) for term in listed for word in term.replace("/", " ").split())


def _stem(word: str) -> str:
    return word.rstrip(ENDINGS) or word
