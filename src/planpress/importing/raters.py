"""Tells whose words or ratings a heading announces, in forms and in tables, and whether they are earlier ones."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from planpress.importing.lexicon import headings, key, words
from planpress.importing.party_names import is_only_the_party, party_names
from planpress.importing.rater_words import (
    BRACKETS,
    JUDGING,
    is_earlier,
    is_not_of_progress,
    is_usual_term,
    names_any,
    rater_terms,
    unusual_words,
    usual_terms,
)
from planpress.model import Plan

GENERIC = frozenset(
    ["assessment", "evaluation", "rating", "ratings", "review", "progress", "notation", "note", "evaluacion",
     "valoracion", "calificacion", "appreciation", "the", "by", "of", "for", "a", "de", "la", "le", "les", "du",
     "des", "par", "por", "el", "los", "del", "and", "et", "y", "l", "d", "avaliacao", "classificacao", "da", "do",
     "\u062a\u0642\u064a\u064a\u0645", "\u0627\u0644\u062a\u0642\u064a\u064a\u0645"]
)  # fmt: skip
"""Words in labels of assessors that do not tell the assessors apart."""
OTHERS = "?"
"""Stands for somebody who is not an assessor of the plan, and for earlier ratings."""
LISTED_LABELS = re.compile(r"[/,;|=]")
"""What divides the labels of a scale where a heading lists them in brackets."""
POSSESSIVE = re.compile(r"([^\W\d][\w-]+)(?:['\u2019]s|(?<=s)['\u2019])(?!\w)")
OF_ASSESSOR = "rating:ASSESSOR"
FOLLOWED = re.compile(
    r"\b(?:see|agreed|guid\w+|template|format|voir|convenu\w*|lignes directrices|mod[eè]le|conform\w+|"
    r"v[eé]ase|acordad\w+|directrices|plantilla|modelo)\b",
    re.IGNORECASE,
)
"""Words in headings that name somebody whose guidance or form was followed, not somebody who gives the ratings."""
ARTICLES = frozenset(["the", "la", "le", "les", "el", "los", "las", "l", "o", "os", "as", "cites"])
"""Words between "by" or "to" and somebody's name."""


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


def rater(text: str, plan: Plan) -> str:
    """Return whose ratings a heading announces.

    Args:
        text: The heading of ratings.
        plan: The plan, with the names and labels of its assessors.

    Returns:
        The id of an assessor; ``OTHERS`` for somebody else and for earlier ratings; "" if the heading does not say.
    """
    return OTHERS if is_earlier(text) else author(text, plan)


def author(text: str, plan: Plan) -> str:
    """Return whose words or ratings a heading announces, such as those of the Secretariat in "Secretariat's comments".

    Args:
        text: The heading.
        plan: The plan, with the names and labels of its assessors.

    Returns:
        The id of an assessor; ``OTHERS`` for somebody else or for several; "" if the heading does not say.
    """
    assessors = assessors_in(text, plan)
    if len(assessors) > 1:
        return OTHERS
    named = next(iter(assessors), "")
    if named and named != plan.assessors[0].id:
        return named
    return OTHERS if _usual_rater(without_names(text, assessors, plan)) else named


def column_rater(heading: str, plan: Plan) -> ColumnRater:
    """Tell whose rating a column contains, and of what.

    Args:
        heading: The heading of the column.
        plan: The plan, with the names and labels of its assessors.
    """
    assessors = assessors_in(heading, plan)
    if len(assessors) > 1:
        return ColumnRater(obstacle="its heading names several assessors", remedy=OF_ASSESSOR)
    rest = without_names(heading, assessors, plan)
    if is_another_rater(rest):
        return ColumnRater(obstacle="its heading names somebody who is not an assessor of the plan", remedy=OF_ASSESSOR)
    if is_not_of_progress(rest):
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
        if rater in seen:
            spans += [
                (match.start(), match.end(), "") for match in re.finditer(rf"(?<= ){re.escape(rater)}(?= )", seen)
            ]
    found = [
        identifier for start, end, identifier in spans
        if identifier and not any(a <= start and end <= b and b - a > end - start for a, b, _ in spans)
    ]  # fmt: skip
    if found or any(identifier for *_, identifier in spans):
        return list(dict.fromkeys(found))
    return [name for name in [named_assessor(heading, plan)] if name]


def named_assessor(text: str, plan: Plan) -> str:
    """Return the assessor that a heading names, even by words such as "Party" for a self-assessment by the Party.

    Args:
        text: The heading.
        plan: The plan, with the names and labels of its assessors.

    Returns:
        The id; "" if none is certain.
    """
    seen = f" {key(text)} "
    if named := next((identifier for identifier, name in _names(plan) if f" {name} " in seen), ""):
        return named
    own = own_words(plan)
    heading = {word for word in seen.split() if not _is_of_headings(word)}  # "Suivi 2023" is not "Comité de suivi"
    matching = [name for name, mine in own.items()
                if heading & mine - {word for other in own if other != name for word in own[other]}]  # fmt: skip
    return matching[0] if len(matching) == 1 else ""


def only_assessor(text: str, plan: Plan) -> str:
    """Return the assessor whose name or label a heading is, such as "Secretariat"; "" if it says anything else.

    Args:
        text: The heading.
        plan: The plan, with the names and labels of its assessors.
    """
    named = named_assessor(text, plan)
    heading = set(key(text).split()) - GENERIC
    return named if named and heading and heading <= own_words(plan)[named] | {key(named)} else ""


def is_of_party(text: str, plan: Plan, role: str = "rating") -> bool:
    """Tell whether a heading consists of words for the Party's side, such as "Ministry" or "Lead agency".

    Args:
        text: The heading of a column of ratings.
        plan: The plan, with the names and labels of its assessors.
        role: What the heading says that the column contains; its usual words do not name anybody else.
    """
    found = column_rater(text, plan)
    party = plan.assessors[0].id
    if found.obstacle or found.assessor not in ("", party):
        return False
    rest = without_names(text, [party], plan)
    return bool(found.assessor) or (names_any(rest, "PARTY_SIDE") and not unusual_words(rest, role))


@lru_cache(maxsize=1_000)
def names_the_party(text: str, plan: Plan) -> bool:
    """Tell whether the words before a rating are only a name of the Party, which may be in another language.

    Args:
        text: The words, such as "National self-rating" or "Ministry".
        plan: The plan, with the names and labels of its assessors.
    """
    if named := only_assessor(text, plan):
        return named == plan.assessors[0].id
    return is_only_the_party(text, party_names(plan), GENERIC) or is_of_party(text, plan)


def own_words(plan: Plan) -> dict[str, set[str]]:
    """Return the words in the names and labels of each assessor, by the assessor's id.

    Args:
        plan: The plan.
    """
    own: dict[str, set[str]] = {}
    small = GENERIC | words("FUNCTION_WORDS").keys()  # such as the "l" of "Secrétariat de l'Alliance"
    for assessor in plan.assessors:
        wordings = (*assessor.label.wordings, *(assessor.name.wordings if assessor.name else ()))
        own[assessor.id] = {word for wording in wordings for word in key(wording.words).split()} - small
    return own


def _is_of_headings(word: str) -> bool:
    """Tell whether a folded word is the heading of a column of progress or ratings, and so names nobody."""
    return any(role in JUDGING for role, _ in headings().get(word, ())) and word not in words("PARTY_SIDE")


def _names(plan: Plan) -> Iterator[tuple[str, str]]:
    for assessor in plan.assessors:
        wordings = (*assessor.label.wordings, *(assessor.name.wordings if assessor.name else ()))
        for name in (assessor.id, *(wording.words for wording in wordings)):
            if key(name):
                yield assessor.id, key(name)


def without_names(heading: str, assessors: Iterable[str], plan: Plan) -> str:
    """Return a heading without the names of assessors and of the Party, and without a list of labels in brackets.

    Args:
        heading: The heading.
        assessors: The ids of the assessors whose names are taken out.
        plan: The plan.
    """
    text = BRACKETS.sub(lambda match: " " if LISTED_LABELS.search(match[1]) else match[0], heading)
    seen = re.sub(r"[^\W_]+", lambda match: key(match[0]), text)
    for identifier, name in sorted(_names(plan), key=lambda pair: -len(pair[1])):
        if identifier in assessors:
            seen = re.sub(_pattern(name), " ", seen)
            for word in name.split():  # "CITES Secretariat" may be named by one of its words
                seen = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", " ", seen) if word in words("RATERS") else seen
    for name in (key(wording.words) for wording in plan.party.name.wordings):
        seen = re.sub(rf"{_pattern(name)}(?:['\u2019]s)?", " ", seen) if name else seen
    return seen


def _pattern(name: str) -> str:
    """Return the pattern of a folded name, with any signs between its words."""
    words_of_name = r"\W+".join(map(re.escape, name.split()))
    return rf"(?<!\w){words_of_name}(?!\w)"


def names_another_rater(text: str, plan: Plan) -> bool:
    """Tell whether the name of a sheet or a line above a table names a rater other than the Party.

    Args:
        text: The name or the line.
        plan: The plan, with the names and labels of its assessors.
    """
    assessors = assessors_in(text, plan)
    others = any(assessor != plan.assessors[0].id for assessor in assessors)
    return others or _usual_rater(without_names(text, assessors, plan))


def is_another_rater(text: str) -> bool:
    """Tell whether words name a rater who is not in the plan: by a usual word, in the possessive, or after "by".

    Args:
        text: A heading without the names of assessors.
    """
    if _usual_rater(text) or any(key(name) not in usual_terms() for name in POSSESSIVE.findall(text)):
        return True
    return any(map(_names_a_rater, (BRACKETS.sub(" ", text), *BRACKETS.findall(text))))


def _names_a_rater(text: str) -> bool:
    """Tell whether words such as "by" stand before a word that is not usual in headings."""
    seen = f" {key(text)} "
    for by in words("BY"):
        for match in re.finditer(rf" {re.escape(by)} ", seen):
            behind = [word for word in seen[match.end() :].split() if word not in ARTICLES]
            if behind and not is_usual_term(behind[0]):
                return True
    return False


def _usual_rater(text: str) -> bool:
    """Tell whether words name somebody who usually rates, and not only somebody to whom the ratings go."""
    for match in () if FOLLOWED.search(text) else rater_terms(text):
        before = [word for word in match.string[: match.start()].split() if word not in ARTICLES]
        if not before or before[-1] not in words("RECEIVING"):
            return True
    return False
