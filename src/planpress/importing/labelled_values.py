"""Reads values that stand behind an indicator with their labels, as in "Wells (baseline: 2; target: 10)"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from planpress.importing.heading_years import YEARS
from planpress.importing.indicator_measures import FIGURE, MEASURES, NAME, Values, measure
from planpress.importing.nothing import is_nothing

TIME = (
    r"[ \t]{1,3}[(\[]?(?:(?:by|for|in|at|en|pour|fin|d['\u2019]ici(?: \u00e0| fin)?|para|al?|hasta|em|at\u00e9|\u00e0)"
    rf"\s)?{YEARS}[)\]]?"
)
LABEL = re.compile(
    r"(?:^|(?<=[;,.(\[\n|:])|(?<=\s[\u2013\u2014-]))\s{0,5}"
    r"(?P<label>[^\W\d_][^\d:=;,.()\[\]\n|\u17d6]{1,40}?)"
    rf"(?P<time>{TIME})?"
    r"(?:\s{0,3}(?P<sign>[:=\u17d6])|\s[\u2013\u2014-](?=\s)|(?=\s{1,3}\d))",
    re.IGNORECASE,
)
"""What may be a label, with its year and its sign; a figure may follow without a sign."""
YEAR = re.compile(rf"\s{{0,3}}{YEARS}(?=\s{{0,3}}(?:[.;,)\]\n]|$))")
"""Only a year behind a label, as in "Target 2025"."""
BRACKETS = {"(": ")", "[": "]"}


@dataclass(frozen=True)
class LabelledValue:
    """A value with its label.

    Args:
        role: What it is: a key of ``MEASURES``, or ``NAME``.
        value: The value, with the year of its label in brackets.
        time: Whether its label has a year.
        printed: Its words with the label.
    """

    role: str
    value: str
    time: bool
    printed: str


@dataclass
class LabelledIndicators:
    """The indicators in lines, of which some have labels.

    Args:
        found: The indicators; the keys are "name" and those of ``MEASURES``.
        left_out: The labelled values whose indicator is not clear, as printed.
    """

    found: list[Values] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)


def labelled_indicators(lines: Sequence[str]) -> LabelledIndicators:
    """Return the indicators in lines; values with labels belong to the indicator before them.

    Args:
        lines: The lines of a cell, also with line breaks.
    """
    divided = [_divided(line) for line in lines]
    values = [value for line in divided for value in line[1:] if value.role in MEASURES]
    names = [value for line in divided for value in line if value.role == NAME and value.value]
    if not values or (len(values) == 1 and not names):
        return LabelledIndicators([{"name": " ".join(line.split())} for line in lines])
    result = LabelledIndicators()
    if len(names) == 1:  # the values may be above it
        result.found.append({"name": names[0].value})
    dated: set[tuple[int, str]] = set()
    open_label = ""
    for value in (value for line in divided for value in line):
        if value.role == NAME and open_label and FIGURE.match(value.value):
            result.found[-1][open_label] = value.value
        elif value.role == NAME and value.value and len(names) > 1:
            result.found.append({"name": value.value})
        elif value.role in MEASURES:
            _add(value, result, dated)
        open_label = value.role if value.role in MEASURES and not value.value and result.found else ""
    return result


def has_labelled_values(lines: Sequence[str]) -> bool:
    """Tell whether each of several lines is only a labelled value of an indicator.

    Args:
        lines: The lines of a cell.
    """
    return bool(lines) and all(not line[0].value and len(line) > 1 and line[1].role in MEASURES
                               for line in map(_divided, lines))  # fmt: skip


def _add(value: LabelledValue, result: LabelledIndicators, dated: set[tuple[int, str]]) -> None:
    """Add a value to the last indicator; the second of a kind only if both have years."""
    if is_nothing(value.value):
        return
    place = (len(result.found), value.role)
    before = result.found[-1].get(value.role) if result.found else None
    if not result.found or (before and not (value.time and place in dated)):
        result.left_out.append(value.printed)
        return
    result.found[-1][value.role] = f"{before}; {value.value}" if before else value.value
    if value.time:
        dated.add(place)


def _divided(line: str) -> list[LabelledValue]:
    """Return the name of the indicator in a line, which may be empty, and the labelled values behind it."""
    labels = list(_labels(line))
    if not labels:
        return [LabelledValue(NAME, " ".join(line.split()), False, line)]
    starts = [match.start("label") for match, _ in labels]
    name = _bare(line[: starts[0]])
    pieces = [_bare(line[match.end() : end]) for (match, _), end in zip(labels, [*starts[1:], len(line)], strict=True)]
    if name is None or None in pieces:
        return [LabelledValue(NAME, " ".join(line.split()), False, line)]
    found = [LabelledValue(NAME, name, False, name)]
    for (match, role), piece in zip(labels, pieces, strict=True):
        time = (match["time"] or "").strip(" \t()[]")
        value = f"{piece} ({time})" if time and piece and role != NAME else piece or ""
        found.append(LabelledValue(role, value, bool(time), " ".join(f"{match[0].strip()} {piece}".split())))
    return found


def _labels(line: str) -> Iterator[tuple[re.Match[str], str]]:
    """Yield the labels in a line, each with what it announces."""
    for match in LABEL.finditer(line):
        role = measure(match["label"])
        year = YEAR.match(line, match.end())
        if role and (match["sign"] or (role in MEASURES and role != "unit" and not year)):
            yield match, role


def _bare(piece: str) -> str | None:
    """Return a piece of a line without the signs at its end; None if it has only one of a pair of brackets."""
    text = " ".join(piece.split()).rstrip(" .;,:|([\u2013\u2014-")
    for opening, closing in BRACKETS.items():
        if text.count(closing) > text.count(opening) and text.endswith(closing):
            text = text[:-1].rstrip()
        if text.count(closing) != text.count(opening):
            return None
    return text
