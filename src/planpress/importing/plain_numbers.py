"""Tells the names of actions with plain numbers, such as "1. Amend the law", from the lists in their texts."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from planpress.exchange.office import TableRow, TextParagraph
from planpress.importing.heading_words import is_sentence
from planpress.importing.labelled_lines import ANNOUNCED, labelled_lines
from planpress.importing.labels import LabelReader
from planpress.importing.numbers import ActionNumber, action_number
from planpress.importing.paragraph_headings import SIGN, paragraph_heading
from planpress.importing.part_headings import LONGEST, pillar_heading
from planpress.importing.rated_names import rated_name
from planpress.model import Plan

FIGURE = re.compile(r"\W*\d")
RATING = "rating"
RATED_NAME = "rated name"


@dataclass(frozen=True)
class NumberedNames:
    """The names of actions with plain numbers in a Part C without a table.

    Args:
        places: Their places.
        doubtful: The places of numbered lines that could be names too, but were taken as lines of lists.
    """

    places: frozenset[str] = frozenset()
    doubtful: frozenset[str] = frozenset()


@dataclass(frozen=True)
class _Name:
    """A numbered line above a label.

    Args:
        place: Its place.
        number: Its number.
        opening: What the label below it announces, or ``RATED_NAME``; "" if the word "Action" shows that the line is a
            name.
        position: Its position among the lines.
    """

    place: str
    number: ActionNumber
    opening: str
    position: int


def numbered_names(items: Iterable[TextParagraph | TableRow], labels: LabelReader, plan: Plan) -> NumberedNames:
    """Find the names of actions with plain numbers: the same label, or a rating, follows each of them.

    Args:
        items: The paragraphs and rows of a Part C without a table.
        labels: Recognises the labels of ratings.
        plan: The plan, whose pillars may have plain numbers too.
    """
    lines = [line for item in items if isinstance(item, TextParagraph) and item.words for line in labelled_lines(item)]
    announced = [_announced(line, labels) for line in lines]
    found = list(_names(lines, announced, labels, plan))
    if not found or any(name.number.prefix for name in found):
        return NumberedNames()
    alike = [name for name in found if name.opening in ("", found[0].opening)]
    named = {name.position for name in found if rated_name(name.number.behind, labels, plan).label}
    rated = [place for place, role in enumerate(announced) if role == RATING or place in named]
    names = sorted([*alike, *_between(found, alike, rated)], key=lambda name: name.position)
    ends = [*(name.position for name in names), len(lines)]
    with_ratings = sum(_any_between(rated, start, end) for start, end in pairwise(ends))
    if with_ratings * 2 < len(names):
        return NumberedNames()
    places = frozenset(name.place for name in names)
    return NumberedNames(places, frozenset(name.place for name in found) - places)


def _names(
    lines: Sequence[TextParagraph], announced: Sequence[str], labels: LabelReader, plan: Plan
) -> Iterator[_Name]:
    """Yield the numbered lines right above a label or with a rating, and those that begin with a word like "Action"."""
    for position, (line, opening) in enumerate(zip(lines, [*announced[1:], ""], strict=False)):
        number = action_number(line.text)
        if not number or len(line.words) > LONGEST or is_sentence(number.behind) or pillar_heading(line.text, plan):
            continue
        if is_named_number(line, number):
            yield _Name(line.place, number, "", position)
        elif rated_name(number.behind, labels, plan, [line]).label:
            yield _Name(line.place, number, RATED_NAME, position)
        elif opening:
            yield _Name(line.place, number, opening, position)


def is_named_number(line: TextParagraph, number: ActionNumber) -> bool:
    """Tell whether a word such as "Action" is before the plain number of a line.

    Args:
        line: The line.
        number: Its number.
    """
    return not number.prefix and not FIGURE.match(line.text)


def _between(found: Sequence[_Name], alike: Sequence[_Name], rated: Sequence[int]) -> Iterator[_Name]:
    """Yield the names above another label whose numbers are between those around them, below a rated action."""
    following = iter([*alike[1:], None])
    above, below = alike[0], next(following)
    for name in found:
        if name is below:
            above, below = name, next(following)
            continue
        in_order = _figure(above) < _figure(name) and (below is None or _figure(name) < _figure(below))
        if name is not above and in_order and _any_between(rated, above.position, name.position):
            yield name


def _any_between(places: Sequence[int], start: int, end: int) -> bool:
    """Tell whether any of the places, which rise, is the first of two others, or between them."""
    first = bisect_left(places, start)
    return first < len(places) and places[first] < end


def _figure(name: _Name) -> int:
    digits = re.sub(r"\D", "", name.number.id)
    return int(digits) if digits else 0


def _announced(line: TextParagraph, labels: LabelReader) -> str:
    """Return what a line announces about an action; "" if it is only a text."""
    heading = paragraph_heading(line)
    if heading and heading.role in ANNOUNCED:
        return RATING if heading.role == "evaluation" else heading.role
    sign = SIGN.search(line.text, 0, LONGEST)
    value = line.text[sign.end() :] if sign else line.text
    return RATING if labels.read(value, remark=False).rating else ""
