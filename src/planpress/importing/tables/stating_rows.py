"""Tells rows that say something about a report, such as "Fen Plan | Period: 2021", from the upper rows of a heading."""

import re
from collections.abc import Callable, Sequence

from planpress.exchange.office.workbook import WorkbookCell, WorkbookRow
from planpress.importing.dates import printed_dates
from planpress.importing.front_days import SUBMITTED
from planpress.importing.front_period import PERIOD, YEAR
from planpress.importing.front_titles import TITLE
from planpress.importing.lexicon import key, words
from planpress.importing.meetings import is_meeting_label
from planpress.importing.offices import PREPARED_BY, is_office
from planpress.importing.tables.headings import ALMOST_EXACT, SURE, heading_matches
from planpress.importing.tables.own_texts import own_cells, width_of
from planpress.importing.tables.times import parts_of_years

NAMES = frozenset(["number", "title", "commitment", "action", "milestone", "description", "pillar", "objective"])
"""The roles of headings above the numbers, the names and the groups of actions."""
REPORTED = frozenset(
    ["progress", "status", "rating", "percent", "updates", "comments", "outlook", "challenges", "value"]
)
"""The roles of headings above what a table says about a time."""
LABELLED = re.compile(r"\s*[^\W\d][^\d:\uff1a]{2,40}[:\uff1a]\s*\S")
"""A label with its value, such as "Country: Exemplia", unlike "Part 1: Plan"."""


def states_something(upper: WorkbookRow, lower: WorkbookRow) -> bool:
    """Tell whether a row above the heading says something about the report or the table, and groups no columns.

    Args:
        upper: The row, with at least one cell.
        lower: The row of the heading below it.
    """
    cells = own_cells(upper)
    merged = any(width_of(upper, cell) > 1 for cell in cells)
    if not merged and _is_noted(cells, lower):
        return True
    if _repeats_headings(lower) or not any(_role(cell) in NAMES for cell in own_cells(lower)):
        return False
    return _is_labelled(cells) or (not merged and _is_title(cells, lower))


def _is_noted(cells: Sequence[WorkbookCell], lower: WorkbookRow) -> bool:
    """Tell whether a row begins like "Prepared by | Fen Office", or has words that head no names above the names."""
    first = cells[0].text.strip()
    if key(first) in words("NOTES") or first.endswith(":"):
        return True
    naming = NAMES - {"title", "pillar", "objective"}
    above = (cell for cell in cells if {match.role for match in heading_matches(lower.text(cell.column))[:1]} & naming)
    return any(not heading_matches(cell.text) for cell in above)


def _is_labelled(cells: Sequence[WorkbookCell]) -> bool:
    """Tell whether a row has words for the period, the day, the office or the meeting once, with what belongs there.

    Columns in groups such as "Reporting period 2021 | Reporting period 2022" have them several times.
    """
    texts = [cell.text.strip() for cell in cells]
    dated = sum(map(_is_dated, texts)) == 1
    announced = (dated and any(pattern.search(text) for pattern in (PERIOD, SUBMITTED)) for text in texts)
    return sum(announced) == 1 or sum(map(_names_office_or_meeting, texts)) == 1


def _names_office_or_meeting(text: str) -> bool:
    label, colon, value = text.partition(":")
    return bool(PREPARED_BY.match(text)) or bool(colon and value.strip() and is_meeting_label(f"{label}:"))


def _is_title(cells: Sequence[WorkbookCell], lower: WorkbookRow) -> bool:
    """Tell whether a row begins above the names, and has a time, an office or a labelled value in one cell."""
    above = next((cell for cell in own_cells(lower) if cell.column >= cells[0].column), None)
    if above is None or _role(above) not in NAMES or _heads_names(cells[0]):
        return False
    match = next(iter(heading_matches(cells[0].text)), None)
    if match and match.score >= SURE and match.role not in NAMES:
        return True
    signs: tuple[Callable[[str], object], ...] = (_is_a_time, is_office, LABELLED.match)
    return any(sum(bool(sign(cell.text.strip())) for cell in cells) == 1 for sign in signs)


def _is_dated(text: str) -> bool:
    return bool(YEAR.search(text) or printed_dates(text) or parts_of_years(text))


def _is_a_time(text: str) -> bool:
    """Tell whether a text names a time, and does not only head columns of it, as "Results 2021" does."""
    match = next(iter(heading_matches(text)), None)
    heads = match is not None and match.score >= SURE and match.role in REPORTED and not TITLE.search(text)
    return _is_dated(text) and (not heads or any(date.date and date.date.day for date in printed_dates(text)))


def _heads_names(cell: WorkbookCell) -> bool:
    """Tell whether a cell is the whole heading of the names of actions, or of what groups them."""
    return any(match.role in NAMES and match.score >= ALMOST_EXACT for match in heading_matches(cell.text)[:1])


def _role(cell: WorkbookCell) -> str:
    return next((match.role for match in heading_matches(cell.text)[:1]), "")


def _repeats_headings(lower: WorkbookRow) -> bool:
    """Tell whether two columns have the same heading, so that only the groups above them say which is which."""
    texts = [key(cell.text) for cell in own_cells(lower)]
    return len(set(texts)) < len(texts)
