"""Numbers and shares of actions as texts state them, such as "3 of 13 actions are Achieved" and "Achieved 23%"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from planpress.model import Scale
from planpress.rules.lexicon import en, es, fr
from planpress.rules.lexicon.terms import any_term
from planpress.rules.reading.label_forms import labels
from planpress.rules.reading.numbers import NUMBER_WORD, SEPARATOR, number
from planpress.rules.reading.prose import Passage
from planpress.rules.reading.screening import Screened
from planpress.rules.reading.shapes import either, not_behind_words

COUNT = either(r"\d{1,5}", NUMBER_WORD)
LARGE_COUNT = either(rf"[1-9]\d{{0,2}}(?:{SEPARATOR.pattern}\d{{3}})+(?!\d)", r"\d[\d,]*", NUMBER_WORD)
PER_CENT = Screened(rf"\b(?:{any_term(en.PER_CENT, fr.PER_CENT, es.PER_CENT)})\b")
PERCENT = either("%", PER_CENT.expression)
PERCENTAGE = rf"(\d{{1,3}}(?:[.,]\d+)?)\s?{PERCENT}"
ACTIONS = any_term(en.ACTIONS, fr.ACTIONS, es.ACTIONS)
ACTION_OR_ACTIONS = any_term(en.ACTION, en.ACTIONS, fr.ACTION, fr.ACTIONS, es.ACTION, es.ACTIONS)
COUNTED_ACTIONS = re.compile(rf"\b(?:{ACTION_OR_ACTIONS})\b", re.IGNORECASE)
ALL_THE = any_term(en.ALL_THE, fr.ALL_THE, es.ALL_THE)
ALL_THESE = any_term(en.ALL_THE, fr.ALL_THE, es.ALL_THE, en.THESE, fr.THESE, es.THESE)
OUT_OF = any_term(en.OUT_OF, fr.OUT_OF, es.OUT_OF)
OF_A_WHOLE = any_term(en.OUT_OF, fr.OUT_OF, es.OUT_OF, en.PART_OF, fr.PART_OF, es.PART_OF)
AND = any_term(en.AND, fr.AND, es.AND)
AND_OR = any_term(en.AND, fr.AND, es.AND, en.OR, fr.OR, es.OR)
QUOTE = "[\"'*\u201c\u201d\u2019\u2018]"
PARTIAL = re.compile(rf"\b(?:{any_term(en.PARTIAL, fr.PARTIAL, es.PARTIAL)})\b")
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
NOT_A_FIGURE = r"(?:[^.;()\d%]|(?<!\d)(?:19|20)\d\d(?!\d))"
"""A character that is not part of a figure, or a year."""
SHARE_BEHIND = either(
    rf"\(\s?{PERCENTAGE}\s?\)",
    rf",? (?:{any_term(en.THAT_IS, fr.THAT_IS, es.THAT_IS)}),? (?:the |el |les )?{PERCENTAGE}",
)
"""A share after its part: "(92%)", ", or 92%"."""
WHOLE_THEN_PART = re.compile(
    rf"(?<!\w)(?:{any_term(en.FIRST_OF_A_WHOLE, fr.FIRST_OF_A_WHOLE, es.FIRST_OF_A_WHOLE)}) (?:(?:{ALL_THESE}) )?"
    rf"({LARGE_COUNT})(?![\w%/-]){NOT_A_FIGURE}{{0,80}}?,\s(?:\w+ ){{0,2}}?({LARGE_COUNT})(?![\w%/-])(?![.,]\d)"
    rf"{NOT_A_FIGURE}{{0,60}}?{SHARE_BEHIND}",
    re.IGNORECASE,
)
"""A whole, its part and the share: "of 198 deaths, 172 were reviewed (87%)"."""
PART_OUT_OF_WHOLE = re.compile(
    rf"(?<![\w.,/-])({LARGE_COUNT}) (?:[^\W\d]+ ){{1,4}}"
    rf"(?:{any_term(en.BEHIND_A_PART, fr.BEHIND_A_PART, es.BEHIND_A_PART)}) (?:(?:{ALL_THESE}) )?"
    rf"({LARGE_COUNT})(?![\w%/-])(?![.,]\d){NOT_A_FIGURE}{{0,60}}?{SHARE_BEHIND}",
    re.IGNORECASE,
)
"""A part with its noun, the whole and the share: "172 décès sur 198 (87 %)"."""
PART_OR_SHARE = re.compile(
    rf"(?<![\w.,/-]){TO_THE_WHOLE}{NOT_A_FIGURE}{{0,60}}?"
    rf",? (?:{any_term(en.THAT_IS, fr.THAT_IS, es.THAT_IS)}),? (?:the |el |les )?{PERCENTAGE}",
    re.IGNORECASE,
)
"""A part of a whole and its share in words: "172 of 198 deaths, or 87%"."""
SHARE_THEN_PART = re.compile(rf"(?<![\d.,]){PERCENTAGE} \({TO_THE_WHOLE}[^.;()\d%]{{0,40}}\)", re.IGNORECASE)
"""A share with its part: "95% (37 of 39 officers)"."""
WHOLE = re.compile(
    r"\b"
    + either(
        OUT_OF,
        rf"(?:{any_term(en.RATERS)}) (?:{any_term(en.RATES)})",
        rf"(?:{any_term(en.PLANS, fr.PLANS, es.PLANS)}) (?:{any_term(en.HOLDS, fr.HOLDS, es.HOLDS)})",
    )
    + rf"\s+(?:(?:{ALL_THE})\s+)?({COUNT})\s+(?:{ACTIONS})\b(?!\s+(?:{any_term(en.RATED_AS)})\b)",
    re.IGNORECASE,
)
"""How many actions there are: "of 13 actions", "the Party rated 13 actions", "the plan has 13 actions".

"The Party rates 3 actions as Achieved" does not match, because it counts only some of the actions.
"""
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


def has_a_share(passage: Passage) -> bool:
    """Tell quickly, before any pattern is tried, whether a passage may state a share."""
    return "%" in passage.text or PER_CENT.may_match(passage.vocabulary)


@cache
def _share_pattern(scale: Scale) -> re.Pattern[str]:
    label = labels(scale).pattern.pattern
    fillers = f"{any_term(en.IN_A_SHARE, fr.IN_A_SHARE, es.IN_A_SHARE)}|{ACTION_OR_ACTIONS}"
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
    known = labels(scale)
    return [
        StatedShare(
            known.rating(match[1] or match[5]),
            float((match[2] or match[3]).replace(",", ".")),
            match.start(),
            whole=bool(COUNTED_ACTIONS.search(match[4] or "")),
        )
        for match in _share_pattern(scale).finditer(text)
    ]


def parts(text: str) -> Iterator[StatedPart]:
    """Yield the parts that a text states with shares, except parts larger than their whole."""
    stated = [(match[1], match[2], match[3], match[0]) for match in PART_THEN_SHARE.finditer(text)]
    stated += [(match[2], match[3], match[1], match[0]) for match in SHARE_THEN_PART.finditer(text)]
    stated += [(match[2], match[1], match[3] or match[4], match[0]) for match in WHOLE_THEN_PART.finditer(text)]
    stated += [(match[1], match[2], match[3] or match[4], match[0]) for match in PART_OUT_OF_WHOLE.finditer(text)]
    stated += [(match[1], match[2], match[3], match[0]) for match in PART_OR_SHARE.finditer(text)]
    for part, whole, percent, words in stated:
        counted, total = number(part.replace(",", "")), number(whole.replace(",", ""))
        if counted is not None and total and counted <= total:
            yield StatedPart(counted, total, percent, words)


@cache
def _count_pattern(scale: Scale) -> re.Pattern[str]:
    """Return a pattern for "3 of 13 actions are Achieved", "3 are Achieved or Substantially achieved" and the like."""
    filler = rf"(?:(?:{any_term(en.IN_A_COUNT, fr.IN_A_COUNT, es.IN_A_COUNT)}|{ACTION_OR_ACTIONS})\s+)"
    label = rf"{QUOTE}*(?:{labels(scale).pattern.pattern})s?{QUOTE}*"
    return re.compile(
        # The number in "of 13 actions" counts all actions.
        rf"(?<![.,\d/]){not_behind_words(en.NOT_OF_ALL, fr.NOT_OF_ALL, es.NOT_OF_ALL)}"
        rf"\b({COUNT})\s+(?:(?:{ACTION_OR_ACTIONS})\s+)?"
        rf"(?:(?:{OF_A_WHOLE})\s+(?:(?:{ALL_THE})\s+)?{COUNT}\s+)?{filler}{{0,6}}"
        rf"({label}(?:\s+(?:{AND_OR})\s+{filler}{{0,3}}{label})*)"
        # The label is a verb if it has an object or an agent: "3 were achieved by the ministry".
        rf"(?![\w%])(?!\s+(?:{any_term(en.OBJECT_FOLLOWS, es.OBJECT_FOLLOWS)})\b)(?!\s+by\b(?!\s+{BY_A_DATE}))",
        re.IGNORECASE,
    )


@cache
def _turned_count_pattern(scale: Scale) -> re.Pattern[str]:
    """Return a pattern for "Achieved: 3", "Achieved 3 (23%)", "Achieved are 3 actions" and the like."""
    end = rf"(?=\s*(?:[,;.()]|$|(?:{AND}|{ACTION_OR_ACTIONS})\b))"
    values = (
        rf"\s*[:=]\s*({COUNT}){end}",
        rf"\s+({COUNT})(?=\s*\(\s?\d[\d.,]*\s?{PERCENT})",
        rf"\s+(?:{any_term(en.COPULAS, fr.COPULAS, es.COPULAS)})\s+({COUNT}){end}",
    )
    return re.compile(rf"({labels(scale).pattern.pattern})[\"'*\u201c\u201d]*{either(*values)}", re.IGNORECASE)


def counts(text: str, scale: Scale) -> Iterator[StatedCount]:
    """Yield the counts of actions with a given rating that a text states."""
    known = labels(scale)
    taken = set[int]()
    for match in _count_pattern(scale).finditer(text):
        value = number(match[1])
        taken.update(range(*match.span()))
        if value is not None:
            named = dict.fromkeys(map(known.rating, known.pattern.findall(match[2])))
            yield StatedCount(value, tuple(named), match[0], match.start())
    for match in _turned_count_pattern(scale).finditer(text):
        value = number(match[2] or match[3] or match[4])
        if value is not None and taken.isdisjoint(range(*match.span())):
            yield StatedCount(value, (known.rating(match[1]),), match[0], match.start())
