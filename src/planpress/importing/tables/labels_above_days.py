"""Pairs the labels of the ends of a period with the days right below them, as in "From | To" above two days."""

from collections.abc import Iterable, Iterator

from planpress.exchange.office.workbook import WorkbookCell, WorkbookRow
from planpress.importing.dates import printed_dates
from planpress.importing.front_days import SUBMITTED
from planpress.importing.front_period import ENDS, STARTS
from planpress.importing.tables.own_texts import own_cells

LONGEST_LABEL = 40
"""The maximum number of characters in such a label."""


def with_days_beside_labels(rows: Iterable[WorkbookRow]) -> Iterator[list[WorkbookCell]]:
    """Yield the cells of each row, or a label and its day for rows in which the days are below their labels.

    Args:
        rows: The rows above a table or on a cover sheet.
    """
    above: list[WorkbookCell] = []
    for row in rows:
        cells = own_cells(row)
        if above and [cell.column for cell in cells] == [cell.column for cell in above] and _are_days(cells):
            yield from ([label, day] for label, day in zip(above, cells, strict=True))
            above = []
            continue
        if above:
            yield above
        above = cells if _are_labels(cells) else []
        if not above and cells:
            yield cells
    if above:
        yield above


def _are_labels(cells: list[WorkbookCell]) -> bool:
    """Tell whether cells are the labels of a first and a last day, perhaps beside that of the submission."""
    texts = [cell.text.strip() for cell in cells]
    known = all(STARTS.search(text) or ENDS.search(text) or SUBMITTED.search(text) for text in texts)
    short = all(len(text) <= LONGEST_LABEL and not any(map(str.isdigit, text)) for text in texts)
    return known and short and any(map(STARTS.search, texts)) and any(map(ENDS.search, texts))


def _are_days(cells: list[WorkbookCell]) -> bool:
    return all(len(printed_dates(cell.text)) == 1 for cell in cells)
