"""Numbers and shares of actions as texts state them, such as "3 of 13 actions are Achieved" and "Achieved 23%"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from planpress.model import Scale
from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import any_term
from planpress.rules.reading.numbers import NUMBER_WORD, number
from planpress.rules.reading.prose import Passage
from planpress.rules.reading.screening import Screened
from planpress.rules.reading.shapes import either, not_behind_words

COUNT = either(r"\d{1,5}", NUMBER_WORD)
LARGE_COUNT = either(r"\d[\d,]*", NUMBER_WORD)
PER_CENT = Screened(rf"\b(?:{any_term(en.PER_CENT, fr.PER_CENT, es.PER_CENT)})\b")
PERCENT = either("%", PER_CENT.expression)
PERCENTAGE = rf"(\d{{1,3}}(?:[.,]\d+)?)\s?{PERCENT}"
ACTIONS = any_term(en.ACTIONS)
"""The English words also serve for French texts, which use the word "actions" as well."""
ACTION_OR_ACTIONS = any_term(en.ACTION, en.ACTIONS)
ALL_THE = any_term(en.ALL_THE, fr.ALL_THE)
ALL_THESE = any_term(en.ALL_THE, fr.ALL_THE, en.THESE, fr.THESE)
OUT_OF = any_term(en.OUT_OF, fr.OUT_OF)
OF_A_WHOLE = any_term(en.OUT_OF, fr.OUT_OF, en.PART_OF, fr.PART_OF)
AND = any_term(en.AND, fr.AND)
AND_OR = any_term(en.AND, fr.AND, en.OR, fr.OR)
QUOTE = "[\"'*\u201c\u201d\u2019\u2018]"
PARTIAL = re.compile(rf"\b(?:{any_term(en.PARTIAL, fr.PARTIAL)})\b")
"""Lower-case words that show that a number covers only some actions, is approximate, or describes a change."""
NOTED = re.compile(
    rf"(?<![\w.,/-])({COUNT}) actions\b"
    # "2 actions unrated" and "2 actions fewer" do not count rated actions.
    rf"(?! (?:un|{any_term(en.NOT_COUNTED)}))",
    re.IGNORECASE,
)
"""A count of actions in a note."""
TO_THE_WHOLE = rf"({LARGE_COUNT}) (?:{OF_A_WHOLE}) (?:(?:{ALL_THESE}) )?({LARGE_COUNT})(?![\w%/-])(?![.,]\d)"
"""A part and its whole: "37 of 39"."""
PART_THEN_SHARE = re.compile(rf"(?<![\w.,/-]){TO_THE_WHOLE}[^.;()\d%]{{0,60}}?\(\s?{PERCENTAGE}\s?\)", re.IGNORECASE)
"""A part with its share: "37 of 39 officers (95%)"."""
SHARE_THEN_PART = re.compile(rf"(?<![\d.,]){PERCENTAGE} \({TO_THE_WHOLE}[^.;()\d%]{{0,40}}\)", re.IGNORECASE)
"""A share with its part: "95% (37 of 39 officers)"."""
WHOLE = re.compile(
    r"\b"
    + either(
        OUT_OF,
        rf"(?:{any_term(en.RATERS)}) (?:{any_term(en.RATES)})",
        rf"(?:{any_term(en.PLANS, fr.PLANS)}) (?:{any_term(en.HOLDS, fr.HOLDS)})",
    )
    + rf"\s+(?:(?:{ALL_THE})\s+)?({COUNT})\s+(?:{ACTIONS})\b",
    re.IGNORECASE,
)
"""How many actions there are: "of 13 actions", "the Party rated 13 actions", "the plan has 13 actions"."""
BY_A_DATE = either(
    rf"(?:the\s+)?(?:{any_term(en.PARTS_OF_A_YEAR)})\b",
    r"(?:[A-Z][a-z]+ )?(?:19|20)\d\d\b",
    r"\d{1,2} [A-Z]",
)
"""Beginnings of dates after "by": "the end of", "mid", "2017", "March 2017", "5 March"."""


@dataclass(frozen=True)
class StatedShare:
    """A share of actions that a text states.

    Args:
        rating: The id of the rating.
        percent: The share, in per cent.
        start: The index in the text at which the statement begins.
        whole: Whether the text says that it is a share of the actions.
    """

    rating: str
    percent: float
    start: int
    whole: bool = False


@dataclass(frozen=True)
class StatedCount:
    """A count of actions that a text states.

    Args:
        number: The number of actions.
        ratings: The ids of the ratings; each counted action has one of them.
        words: The statement as typed.
        start: The index in the text at which the statement begins.
    """

    number: int
    ratings: tuple[str, ...]
    words: str
    start: int


@dataclass(frozen=True)
class StatedPart:
    """A part of a whole, stated with its share, such as "37 of 39 (95%)".

    Args:
        part: The part.
        whole: The whole, which is not zero and not smaller than the part.
        percent: The share as typed.
        words: The statement as typed.
    """

    part: int
    whole: int
    percent: str
    words: str


@cache
def labels(scale: Scale) -> tuple[dict[str, str], re.Pattern[str]]:
    """Return every spelling of a label, in lower case and with the id of its rating, and a pattern of all spellings."""
    spellings = {
        words.lower(): rating.id
        for rating in scale.ratings
        for words in (*(wording.words for wording in rating.label.wordings), *rating.also)
    }
    return spellings, re.compile(rf"(?<!\w)(?:{any_term(tuple(spellings))})(?!\w)", re.IGNORECASE)


def has_a_share(passage: Passage) -> bool:
    """Tell quickly, before any pattern is tried, whether a passage may state a share."""
    return "%" in passage.text or PER_CENT.may_match(passage.vocabulary)


@cache
def _share_pattern(scale: Scale) -> re.Pattern[str]:
    label = labels(scale)[1].pattern
    fillers = any_term(en.IN_A_SHARE, fr.IN_A_SHARE, en.ACTION, en.ACTIONS)
    return re.compile(
        either(
            # "Achieved: 23%", "Achieved at 23%", "Achieved 3 (23%)"
            rf"\b({label})s?{QUOTE}?(?:\s*[:(=]|\s+at)?\s*(?:\d{{1,5}}\s*\(\s*)?{PERCENTAGE}",
            # "23% of the actions are Achieved"
            rf"{PERCENTAGE}\s+((?:(?:{fillers})\s+){{0,6}}){QUOTE}?({label})\b",
        ),
        re.IGNORECASE,
    )


def shares(text: str, scale: Scale) -> list[StatedShare]:
    """Return the shares that a text states for ratings."""
    spellings = labels(scale)[0]
    return [
        StatedShare(
            spellings[(match[1] or match[5]).lower()],
            float((match[2] or match[3]).replace(",", ".")),
            match.start(),
            whole="action" in (match[4] or "").lower(),
        )
        for match in _share_pattern(scale).finditer(text)
    ]


def parts(text: str) -> Iterator[StatedPart]:
    """Yield the parts that a text states with shares, except parts larger than their whole."""
    stated = [(match[1], match[2], match[3], match[0]) for match in PART_THEN_SHARE.finditer(text)]
    stated += [(match[2], match[3], match[1], match[0]) for match in SHARE_THEN_PART.finditer(text)]
    for part, whole, percent, words in stated:
        counted, total = number(part.replace(",", "")), number(whole.replace(",", ""))
        if counted is not None and total and counted <= total:
            yield StatedPart(counted, total, percent, words)


@cache
def _count_pattern(scale: Scale) -> re.Pattern[str]:
    """Return a pattern for "3 of 13 actions are Achieved", "3 are Achieved or Substantially achieved" and the like."""
    filler = rf"(?:(?:{any_term(en.IN_A_COUNT, fr.IN_A_COUNT, en.ACTION, en.ACTIONS)})\s+)"
    label = rf"{QUOTE}*(?:{labels(scale)[1].pattern})s?{QUOTE}*"
    return re.compile(
        # The number in "of 13 actions" counts all actions.
        rf"(?<![.,\d/]){not_behind_words(en.NOT_OF_ALL, fr.NOT_OF_ALL)}"
        rf"\b({COUNT})\s+(?:(?:{ACTION_OR_ACTIONS})\s+)?"
        rf"(?:(?:{OF_A_WHOLE})\s+(?:(?:{ALL_THE})\s+)?{COUNT}\s+)?{filler}{{0,6}}"
        rf"({label}(?:\s+(?:{AND_OR})\s+{filler}{{0,3}}{label})*)"
        # The label is a verb if it has an object or an agent: "3 were achieved by the ministry".
        rf"(?![\w%])(?!\s+(?:{any_term(en.OBJECT_FOLLOWS)})\b)(?!\s+by\b(?!\s+{BY_A_DATE}))",
        re.IGNORECASE,
    )


@cache
def _turned_count_pattern(scale: Scale) -> re.Pattern[str]:
    """Return a pattern for "Achieved: 3", "Achieved 3 (23%)", "Achieved are 3 actions" and the like."""
    end = rf"(?=\s*(?:[,;.()]|$|(?:{AND}|{ACTION_OR_ACTIONS})\b))"
    values = (
        rf"\s*[:=]\s*({COUNT}){end}",
        rf"\s+({COUNT})(?=\s*\(\s?\d[\d.,]*\s?{PERCENT})",
        rf"\s+(?:{any_term(en.COPULAS, fr.COPULAS)})\s+({COUNT}){end}",
    )
    return re.compile(rf"({labels(scale)[1].pattern})[\"'*\u201c\u201d]*{either(*values)}", re.IGNORECASE)


def counts(text: str, scale: Scale) -> Iterator[StatedCount]:
    """Yield the counts of actions with a given rating that a text states."""
    spellings, any_label = labels(scale)
    taken = set[int]()
    for match in _count_pattern(scale).finditer(text):
        value = number(match[1])
        taken.update(range(*match.span()))
        if value is not None:
            named = dict.fromkeys(spellings[word.lower()] for word in any_label.findall(match[2]))
            yield StatedCount(value, tuple(named), match[0], match.start())
    for match in _turned_count_pattern(scale).finditer(text):
        value = number(match[2] or match[3] or match[4])
        if value is not None and taken.isdisjoint(range(*match.span())):
            yield StatedCount(value, (spellings[match[1].lower()],), match[0], match.start())
