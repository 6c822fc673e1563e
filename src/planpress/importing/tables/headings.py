"""Recognises what a column holds from the words of its heading, in any of the languages of the lexicon."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import dropwhile
from types import ModuleType

from planpress.importing.heading_subjects import done_role, is_narrowed, subject
from planpress.importing.heading_years import without_own_time, without_year
from planpress.importing.headings_ahead import ahead_role
from planpress.importing.lexicon import HEAD_COMES_LAST, LANGUAGES, WITHOUT_SPACES, headings, key, words
from planpress.importing.question_headings import begins_question, free_role
from planpress.importing.rater_words import BRACKETS, any_term

MAX_HEADING = 120
"""The maximum number of characters in a heading."""
EXACT, ALMOST_EXACT, HEAD, INSIDE = 100, 98, 60, 30
"""How well a term fits: it is the whole heading, all of it that matters, its main word, or somewhere inside."""
SURE = 60
"""The lowest score with which a heading needs no remark."""
UNDERSTOOD = 95
"""The lowest score of a heading that was understood as a whole."""
UNSURE = SURE - 1
"""The score of a main word that the words behind it may change, as in "Date of birth"."""
DESCRIBED = frozenset(["status", "progress", "updates", "outlook", "challenges", "evidence"])
"""Roles of columns whose headings may begin with words such as "Description of"."""
WORDED = frozenset(["commitment", "action", "milestone"])
"""Roles of columns whose headings may begin with words such as "Text of"."""
ACTIONS = frozenset(["action", "milestone"])
"""Roles of columns with names that have numbers."""
CONJUNCTIONS = frozenset(["and", "et", "y", "e", "und"])
LINKED = frozenset(["en", "fr", "es", "pt"])
"""Languages with a word such as "of" between the main word of a heading and the rest."""
PLANNABLE = frozenset(
    [
        "action",
        "commitment",
        "milestone",
        "description",
        "progress",
        "status",
        "period",
        "timeframe",
        "outlook",
        "title",
    ]
)
"""The roles that a heading only seems to have if it names the next period: "Actions for next year" is the outlook."""
CLEAR = 40
"""The lowest score of a role that such words do not change, as in "Target for next year"."""
NUMBERED = frozenset(["commitment", "action", "milestone", "pillar", "objective"])
"""The roles of what has a number rather than a quantity."""
REPORTED = frozenset(
    ["rating", "status", "percent", "progress", "updates", "comments", "outlook", "challenges", "evidence", "value",
     "target", "cost"]
)  # fmt: skip
"""What stays the same before words such as "this year"; "Activities this year" may be names or what was done."""
PARTS = re.compile(r"\s*(?:/|\||\n|\s[-\u2013\u2014]\s|\u2022)\s*")
WORD = re.compile(r"\w+")
AND = re.compile(r"\s(?:and|et|y|e|&|und|\+)\s")


@dataclass(frozen=True)
class HeadingMatch:
    """What a heading may mean.

    Args:
        role: A key of the lexicon's ``HEADINGS``.
        language: The language of the term.
        score: How well it fits, up to 100.
    """

    role: str
    language: str
    score: float


ASKED = {"summary": "progress", "challenges": "challenges", "outlook": "outlook"}
"""What a heading that is a question announces in a table."""


@lru_cache(maxsize=5_000)
def heading_matches(text: str) -> tuple[HeadingMatch, ...]:
    """Return what the words of a heading may mean, the best match first; empty if nothing is known.

    Args:
        text: The heading as printed.
    """
    if len(text) > MAX_HEADING or not key(text):
        return ()
    best: dict[str, HeadingMatch] = {}
    dated = without_year(text)
    timeless = key(bare) if (bare := without_own_time(dated)) != dated else ""
    for segment, weight in _segments(text, timeless):
        for match in _in_segment(segment):
            if segment == timeless and match.role not in REPORTED:
                continue
            weighted = HeadingMatch(match.role, match.language, match.score * weight)
            if match.role not in best or best[match.role].score < weighted.score:
                best[match.role] = weighted
    surest = max((match.score for match in best.values()), default=0)
    if surest < ALMOST_EXACT and best and not any(sign.search(text) for sign in (PARTS, AND)):
        likeliest = max(best.values(), key=lambda match: (match.score, match.role))
        if about := subject(text, likeliest.role):
            best[about] = HeadingMatch(about, likeliest.language, ALMOST_EXACT)
    best = best if surest >= ALMOST_EXACT else _in_free_words(text, best)
    if ahead := any_term("NEXT_PERIOD").search(key(text)):
        others = [match for match in best.values() if match.role not in PLANNABLE and match.score >= CLEAR]
        if not others:
            best["outlook"] = HeadingMatch("outlook", words("NEXT_PERIOD")[ahead[0]], ALMOST_EXACT)
    return tuple(sorted(best.values(), key=lambda match: (-match.score, match.role)))


def _in_free_words(text: str, best: dict[str, HeadingMatch]) -> dict[str, HeadingMatch]:
    """Return the matches with what a heading in free words announces: a question, a year of work, a time to come."""
    if said := done_role(text):
        best = best | {said: HeadingMatch(said, "", ALMOST_EXACT)}
    if asked := ASKED.get(free_role(without_year(text)), ""):
        return best | {asked: HeadingMatch(asked, "", ALMOST_EXACT)}
    if begins_question(text, "WHICH"):
        return {"action": HeadingMatch("action", "", UNSURE)}
    if begins_question(text, "HOW_FAR"):
        return best | {"status": HeadingMatch("status", "", ALMOST_EXACT)}
    if begins_question(text, "WHO") and "cost" not in best:
        return {"responsible": HeadingMatch("responsible", "", UNSURE)}  # "Who benefits" is another question
    if ahead_role(text) == "outlook":
        return {"outlook": HeadingMatch("outlook", "", UNSURE)}  # "Plans for 2024"
    return best


def _segments(text: str, timeless: str) -> Iterator[tuple[str, float]]:
    """Yield the heading, also without the time of the report, and its parts as they are compared, with weights."""
    yield key(text), 1.0
    if timeless:
        yield timeless, 0.98
    without_article = re.sub(r"\bthe ", "", key(text))
    if without_article != key(text):
        yield without_article, 0.99
    if (bare := without_year(text)) != text and key(bare):
        yield key(bare), 0.98
    bare = BRACKETS.sub(" ", text)
    if bare != text and key(bare):
        yield key(bare), 0.99
    pieces = [piece for piece in PARTS.split(bare) if key(piece)]
    pieces = pieces if len(pieces) > 1 else [piece for piece in AND.split(bare) if key(piece)]
    for number, piece in enumerate(pieces if len(pieces) > 1 else ()):
        yield key(piece), 0.9 if number == 0 else 0.85
    for inner in BRACKETS.findall(text):
        if key(inner):
            yield key(inner), 0.5


def _in_segment(segment: str) -> Iterator[HeadingMatch]:
    known = headings()
    if segment in known:
        for role, language in known[segment]:
            yield HeadingMatch(role, language, EXACT)
    yield from _described(segment)
    yield from _numbered(segment)
    for term in _terms_in(segment):
        for role, language in known[term]:
            if role == "number" and _counts(term, segment, language):
                continue
            if score := _score(term, segment, language, role):
                yield HeadingMatch(role, language, score)


def _terms_in(segment: str) -> Iterator[str]:
    """Yield the terms that are a part of a heading, in the order of the lexicon."""
    index = _terms_by_word()
    listed = {placed for word in ("", *WORD.findall(segment)) for placed in index.get(word, ())}
    yield from (term for _, term in sorted(listed) if term != segment and term in segment)


@cache
def _terms_by_word() -> dict[str, list[tuple[int, str]]]:
    """Return the terms, numbered, by their first words, and below "" those that need no space before them."""
    index: dict[str, list[tuple[int, str]]] = {}
    for number, (term, meanings) in enumerate(headings().items()):
        first = WORD.search(term)
        is_anywhere = first is None or any(language in WITHOUT_SPACES for _, language in meanings)
        if len(term) > 1:  # letters mean nothing inside words
            index.setdefault("" if is_anywhere or first is None else first[0], []).append((number, term))
    return index


def _described(segment: str) -> Iterator[HeadingMatch]:
    """Yield what a heading such as "Description of the progress" or "Text of the commitment" is about.

    That says more than the words that it is a description or a text.
    """
    known = headings()
    pieces = segment.split()
    for number in (1, 2):
        first = " ".join(pieces[:number])
        described = [(language, DESCRIBED) for role, language in known.get(first, ()) if role == "description"]
        worded = [(language, WORDED) for language, module in LANGUAGES.items() if first in _wordings(module)]
        for language, roles in (*described, *worded):
            linking = {key(word) for word in LANGUAGES[language].LINKING} | {"the"}
            rest = list(dropwhile(linking.__contains__, pieces[number:]))
            linked = len(rest) < len(pieces) - number or language not in LINKED
            for role, of in known.get(" ".join(rest), ()):
                if role in roles and linked:
                    yield HeadingMatch(role, of, ALMOST_EXACT)


def _numbered(segment: str) -> Iterator[HeadingMatch]:
    """Yield that a heading such as "Code of the measure" is about numbers, and "No. and text" about names with them."""
    known = headings()
    pieces = segment.split()
    numbers = [(piece, language) for piece in pieces for role, language in known.get(piece, ()) if role == "number"]
    named = {piece for piece in pieces if any(role in ACTIONS for role, _ in known.get(piece, ()))}
    texts = {piece for piece in pieces if any(piece in _wordings(module) for module in LANGUAGES.values())}
    joined = CONJUNCTIONS & set(pieces)
    others = set(pieces) - {piece for piece, _ in numbers} - named - texts - joined - words("LINKING").keys()
    if numbers and (named or (texts and joined)) and not others and segment not in known:
        yield HeadingMatch("action" if joined else "number", numbers[0][1], ALMOST_EXACT)


@cache
def _wordings(language: ModuleType) -> frozenset[str]:
    return frozenset(key(term) for term in getattr(language, "WORDINGS", ()))


def _score(term: str, segment: str, language: str, role: str) -> float:
    share = len(term) / len(segment)
    if language in WITHOUT_SPACES:
        return (HEAD if segment.startswith(term) else INSIDE) + 30 * share
    if not re.search(rf"(?<!\w){re.escape(term)}(?!\w)", segment):
        return 0
    head = _head(segment, language)
    if " " in term and segment.startswith(f"{term} "):
        return HEAD + 30 * share
    if term == head:
        certain = HEAD + 15 + 20 * share
        return min(certain, UNSURE) if is_narrowed(segment, head, role, language) else certain
    ends = head.endswith(f" {term}") if language in HEAD_COMES_LAST else _leads(term, segment, language)
    return (HEAD if ends else INSIDE) + 30 * share if term in head else INSIDE * share


def _counts(term: str, segment: str, language: str) -> bool:
    """Tell whether a heading announces how many of something there are, as in "Number of participants"."""
    head = _head(segment, language)
    if head != term or head == segment:
        return False
    linking = {key(word) for word in LANGUAGES[language].LINKING} | {"the"}
    rest = list(dropwhile(linking.__contains__, segment[len(head) :].split()))
    return not any(role in NUMBERED for role, _ in headings().get(" ".join(rest), ()))


def _leads(term: str, segment: str, language: str) -> bool:
    """Tell whether a term is the first word of a heading in a language whose headings begin with the main word.

    A term that is the same in English, such as "action", needs a linking word after it: "action status" is English.
    """
    if not segment.startswith(f"{term} "):
        return False
    linking = {key(word) for word in LANGUAGES[language].LINKING}
    is_english = any(other in HEAD_COMES_LAST for _, other in headings()[term])
    return not is_english or segment[len(term) :].split(maxsplit=1)[0] in linking


def _head(segment: str, language: str) -> str:
    """Return the part of a heading before the first linking word, such as "of": what the heading is about."""
    linking = {key(term) for term in LANGUAGES[language].LINKING} - {""}
    parts = segment.split()
    for number, part in enumerate(parts):
        if number and part in linking:
            return " ".join(parts[:number])
    return segment


def heading_language(text: str) -> str:
    """Return the code of the language that a heading names, as in "Title (FR)"; "" if it names none."""
    ending = text.rstrip(" )]:").replace("(", " ").replace("[", " ").split()
    names = words("LANGUAGE_NAMES")
    if len(ending) > 1:
        last = key(ending[-1])
        if last in names:
            return names[last]
        if ending[-1].upper() == ending[-1] or "(" in text or "[" in text or "_" in text:
            return last if last in LANGUAGES else ""
    parted = re.split(r"[_:]", text.strip())
    return parted[-1].lower() if len(parted) > 1 and parted[-1].lower() in LANGUAGES else ""
