"""Leaves out rows below the actions that count them by their ratings, as in "Rating | Number" above "On track | 4"."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from planpress.exchange.office.workbook import WorkbookRow
from planpress.importing.lexicon import key
from planpress.importing.tables.contents import is_number
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.headings import ALMOST_EXACT, heading_matches
from planpress.importing.tables.layout import TableLayout
from planpress.importing.tables.legends import label_test
from planpress.importing.tables.own_texts import own_cells, place_of
from planpress.model import Plan

LONGEST = 60
"""The maximum number of characters in the words beside a number."""
SEVERAL = 2
"""The minimum number of ratings that are counted."""
COUNT = re.compile(
    r"(?!(?:19|20)\d\d$)\d[\d\s.,]{0,12}%?"
    r"(?:\s?(?:/|out of|[^\W\d_]{1,3})\s?(?!(?:19|20)\d\d)\d[\d.,]{0,6})?(?:\s?\(\s?\d[\d\s.,]{0,12}%?\s?\))?"
)
"""A number of actions, or their share, as in "4 (50 %)" or "4 of 8"."""
RATED = frozenset(["status", "rating"])
Texts = tuple[str, ...]


@dataclass(frozen=True)
class _Line:
    row: WorkbookRow
    texts: Texts

    def follows(self, other: "_Line") -> bool:
        return self.row.number == other.row.number + 1


def without_counts(layout: TableLayout, plan: Plan, doubts: Doubts) -> TableLayout:
    """Return a table without the rows above and below its actions that count them by rating, and their headings.

    Args:
        layout: The table.
        plan: The plan, with the labels of its ratings.
        doubts: Where to note what is left out.
    """
    left_out: set[int] = set()
    for rows in (layout.above, layout.below) if not layout.joined else ():
        lines = _lines(rows)
        for start, end in _blocks(lines, label_test(plan)):
            begin = _begin(lines, start)
            if begin == start and not _is_apart(lines, start, layout):
                continue
            numbers = [line.row.number for line in lines[begin:end]]
            words = (
                f"rows {numbers[0]} to {numbers[-1]} have figures beside ratings, so they were left out as a summary"
            )
            doubts.tell(place_of(lines[begin].row), words, "add by hand what belongs to the report")
            left_out.update(numbers)
    return layout.without_rows(left_out) if left_out else layout


def are_counts(rows: Sequence[WorkbookRow], is_label: Callable[[str], bool]) -> bool:
    """Tell whether rows, such as those beside a table, do nothing but count actions by rating.

    Args:
        rows: The rows.
        is_label: Tells whether a text is the label of a rating.
    """
    lines = _lines(rows)
    return any(_begin(lines, start) == 0 and end == len(lines) for start, end in _blocks(lines, is_label))


def _lines(rows: Sequence[WorkbookRow]) -> list[_Line]:
    return [_Line(row, tuple(cell.text.strip() for cell in cells)) for row in rows if (cells := own_cells(row))]


def _blocks(lines: Sequence[_Line], is_label: Callable[[str], bool]) -> Iterator[tuple[int, int]]:
    """Yield the ends of each run of rows with figures beside several ratings, or below them."""
    start = 0
    while start < len(lines):
        labels = {key(text) for text in lines[start].texts if is_label(text)}
        if across := len(labels) >= SEVERAL and len(lines[start].texts) <= len(labels) + SEVERAL:
            end = _end(lines, start + 1, _has_figures)
        else:
            end = _end(lines, start, _counts)
            labels = {key(line.texts[0]) for line in lines[start:end] if is_label(line.texts[0])}
        if len(labels) >= SEVERAL and end > start + across:
            yield start, end
        start = max(end, start + 1)


def _end(lines: Sequence[_Line], start: int, belongs: Callable[[Texts], bool]) -> int:
    """Return the position behind adjacent lines that belong to a block."""
    end = start
    while end < len(lines) and belongs(lines[end].texts):
        if end > start and not lines[end].follows(lines[end - 1]):
            break
        end += 1
    return end


def _counts(texts: Texts) -> bool:
    """Tell whether the texts in a row are words and then figures."""
    first, *others = texts
    in_words = len(first) <= LONGEST and not is_number(first) and bool(re.search(r"[^\W\d_]", first))
    return in_words and bool(others) and all(map(COUNT.fullmatch, others))


def _has_figures(texts: Texts) -> bool:
    """Tell whether the texts in a row are figures, perhaps behind words such as the name of a pillar."""
    others = texts if COUNT.fullmatch(texts[0]) else texts[1:]
    return bool(others) and len(texts[0]) <= LONGEST and all(map(COUNT.fullmatch, others))


def _is_apart(lines: Sequence[_Line], start: int, layout: TableLayout) -> bool:
    """Tell whether rows are not further rows of an action: they are below a gap, or in other columns than ratings."""
    first = lines[start]
    if not start or not first.follows(lines[start - 1]):
        return True
    column = own_cells(first.row)[0].column
    heading = next((other.heading for other in layout.columns if other.index == column), "")
    return not any(match.role in RATED for match in heading_matches(heading))


def _begin(lines: Sequence[_Line], start: int) -> int:
    """Return the position of the first line of a block: its own heading and its title stand right above it."""
    width = len(lines[start].texts)
    if start and lines[start].follows(lines[start - 1]) and _heads_counts(lines[start - 1].texts, width):
        start -= 1
    if not start or len(lines[start - 1].texts) > 1 or not lines[start].follows(lines[start - 1]):
        return start
    title = lines[start - 1]
    is_first = start == 1 or not title.follows(lines[start - 2])
    return start - 1 if is_first and len(title.texts[0]) <= LONGEST and not is_number(title.texts[0]) else start


def _heads_counts(texts: Texts, width: int) -> bool:
    """Tell whether the texts in a row head columns of ratings and of their numbers."""
    if not 1 < len(texts) <= width or any(map(is_number, texts)):
        return False
    return any(match.score >= ALMOST_EXACT for text in texts for match in heading_matches(text)[:1])
