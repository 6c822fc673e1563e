"""Tells whose rating a column contains, and of what, from the words of its heading."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from planpress.importing.lexicon import headings, key, words
from planpress.importing.raters import named_assessor
from planpress.importing.tables.headings import BRACKETS
from planpress.importing.tables.times import month_number
from planpress.model import Plan

JUDGING = frozenset(["rating", "status", "progress", "percent", "updates"])
"""The roles of headings whose words are usual in the heading of a column of ratings."""
LISTED_LABELS = re.compile(r"[/,;|=]")
"""What divides the labels of a scale where a heading lists them in brackets."""
POSSESSIVE = re.compile(r"([^\W\d][\w-]+)(?:['\u2019]s|(?<=s)['\u2019])(?!\w)")
OF_ASSESSOR = "rating:ASSESSOR"
TO_SOMEBODY = frozenset(["to", "with", "for"])
"""Words before somebody who does not rate, as in "status as reported to the Secretariat"."""


@dataclass(frozen=True)
class ColumnRater:
    """Whose rating a column contains.

    Args:
        assessor: The id of the assessor whom the heading names; "" if it names none.
        obstacle: Why the column is not a rating of progress by an assessor of the plan; "" if it can be one.
        remedy: If there is an obstacle, what the user can add to ``--columns``, without the letters of the column.
        unknown: The words of the heading that may change what it means; "" if there are none.
    """

    assessor: str = ""
    obstacle: str = ""
    remedy: str = ""
    unknown: str = ""


def column_rater(heading: str, plan: Plan) -> ColumnRater:
    """Tell whose rating a column contains, and of what.

    Args:
        heading: The heading of the column.
        plan: The plan, with the names and labels of its assessors.
    """
    assessors = assessors_in(heading, plan)
    if len(assessors) > 1:
        return ColumnRater(obstacle="its heading names several assessors", remedy=OF_ASSESSOR)
    rest = _without_names(heading, assessors, plan)
    if _another_rater(rest):
        return ColumnRater(obstacle="its heading names somebody who is not an assessor of the plan", remedy=OF_ASSESSOR)
    if _is_of_something_else(rest):
        return ColumnRater(obstacle="its heading does not say that it rates progress", remedy="rating")
    return ColumnRater(next(iter(assessors), ""), unknown=unusual_words(rest))


def assessors_in(heading: str, plan: Plan) -> list[str]:
    """Return the ids of the assessors whom a heading names; a name that is part of a longer one does not count.

    Args:
        heading: The heading.
        plan: The plan, with the names and labels of its assessors.
    """
    seen = f" {key(heading)} "
    spans: list[tuple[int, int, str]] = []
    for identifier, name in _names(plan):
        spans += [
            (match.start(), match.end(), identifier) for match in re.finditer(rf"(?<= ){re.escape(name)}(?= )", seen)
        ]
    for rater in words("RATERS"):  # "third party" is not the Party
        spans += [(match.start(), match.end(), "") for match in re.finditer(rf"(?<= ){re.escape(rater)}(?= )", seen)]
    found = [
        identifier for start, end, identifier in spans
        if identifier and not any(a <= start and end <= b and b - a > end - start for a, b, _ in spans)
    ]  # fmt: skip
    if found or any(identifier for *_, identifier in spans):
        return list(dict.fromkeys(found))
    return [name for name in [named_assessor(heading, plan)] if name]


def _names(plan: Plan) -> Iterator[tuple[str, str]]:
    for assessor in plan.assessors:
        wordings = (*assessor.label.wordings, *(assessor.name.wordings if assessor.name else ()))
        for name in (assessor.id, *(wording.words for wording in wordings)):
            if key(name):
                yield assessor.id, key(name)


def _without_names(heading: str, assessors: Iterable[str], plan: Plan) -> str:
    """Return a heading without the names of assessors and without a list of labels in brackets."""
    text = BRACKETS.sub(lambda match: " " if LISTED_LABELS.search(match[1]) else match[0], heading)
    seen = re.sub(r"[^\W_]+", lambda match: key(match[0]), text)
    for identifier, name in sorted(_names(plan), key=lambda pair: -len(pair[1])):
        if identifier in assessors:
            seen = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", seen)
            for word in name.split():  # "CITES Secretariat" may be named by one of its words
                seen = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", " ", seen) if word in words("RATERS") else seen
    return seen


def names_another_rater(text: str, plan: Plan) -> bool:
    """Tell whether the name of a sheet or a line above a table names a rater other than the Party.

    Args:
        text: The name or the line.
        plan: The plan, with the names and labels of its assessors.
    """
    assessors = assessors_in(text, plan)
    others = any(assessor != plan.assessors[0].id for assessor in assessors)
    return others or _usual_rater(_without_names(text, assessors, plan))


def _another_rater(text: str) -> bool:
    """Tell whether words name a rater who is not in the plan: by a usual word, in the possessive, or after "by"."""
    if _usual_rater(text) or any(key(name) not in _usual() for name in POSSESSIVE.findall(text)):
        return True
    seen = f" {key(text)} "
    for by in words("BY"):
        for match in re.finditer(rf" {re.escape(by)} ", seen):
            behind = [word for word in seen[match.end() :].split() if word not in ("the", "la", "le", "les", "el")]
            if behind and not _is_usual(behind[0]):
                return True
    return False


def _usual_rater(text: str) -> bool:
    """Tell whether words name somebody who usually rates, and not only somebody to whom the ratings go."""
    seen = f" {key(text)} "
    for rater in words("RATERS"):
        for match in re.finditer(rf" {re.escape(rater)} ", seen):
            before = [word for word in seen[: match.start()].split() if word not in ("the", "cites")]
            if not before or before[-1] not in TO_SOMEBODY:
                return True
    return False


def _is_of_something_else(text: str) -> bool:
    """Tell whether words say that something other than progress is rated, such as a risk."""
    seen = f" {key(text)} "
    for term, roles in headings().items():  # "priority action" is an action
        if " " in term and {role for role, _ in roles} <= {"action", "pillar", "commitment"}:
            seen = seen.replace(f" {term} ", " ").replace(f" {term}s ", " ")
    return any(f" {term} " in seen for term in words("NOT_OF_PROGRESS"))


@lru_cache(maxsize=5_000)
def unusual_words(text: str, role: str = "rating") -> str:
    """Return the words of a heading of ratings or texts that may change what it means; "" if there are none.

    Args:
        text: The heading, without the names of assessors.
        role: What the column contains.
    """
    seen = f" {key(text).replace('/', ' ')} "
    usual = _usual() | {term for term, roles in headings().items() if role in {known for known, _ in roles}}
    for phrase in sorted((term for term in usual if " " in term), key=len, reverse=True):
        seen = seen.replace(f" {phrase} ", " ")
    return " ".join(word for word in seen.split() if word not in usual and not _is_usual(word))


def _is_usual(word: str) -> bool:
    return word in _usual() or any(char.isdecimal() for char in word) or not word.isascii() or bool(month_number(word))


@cache
def _usual() -> frozenset[str]:
    """Return the usual terms in headings of ratings."""
    listed = [term for term, roles in headings().items() if JUDGING & {role for role, _ in roles}]
    return frozenset(
        [*listed, *words("USUAL"), *words("LINKING"), *words("BY"), *words("SINCE"), *words("PREVIOUS"), "%"]
    )
