"""Reads what the lines below a table say about the report: who prepared it, and on which day it was submitted."""

from collections.abc import Sequence
from itertools import zip_longest

from planpress.exchange.office.workbook import WorkbookCell, WorkbookRow
from planpress.exchange.report_mapping import plain_date
from planpress.importing.labels import LabelReader
from planpress.importing.rating_keys import was_used
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.legends import names_a_legend
from planpress.importing.tables.open_groups import BY_HAND
from planpress.importing.tables.own_texts import place_of
from planpress.importing.tables.title_lines import (
    A_PAIR,
    READ_AS,
    TitleRow,
    is_short,
    statements,
    with_day_of_submission,
)
from planpress.importing.unread_front import lost_dates
from planpress.model import Plan
from planpress.model.scalars import quoted

Values = dict[str, object]
MOST_ROWS = 40
"""The maximum number of rows below a table that are read as such lines."""


def read_closing_lines(
    rows: Sequence[WorkbookRow], values: Values, plan: Plan, labels: LabelReader, doubts: Doubts
) -> None:
    """Add what the rows of notes below a table say to the values of the report, unless the rows above it say it.

    Args:
        rows: The rows of notes and signatures.
        values: The values of the report, with those from above the table and from cover sheets.
        plan: The plan.
        labels: Recognises the labels of ratings, and knows the abbreviations that were read; a key to them is not told.
        doubts: Where to note what was read and left out.
    """
    for row, below in zip_longest(rows, rows[1:]):
        if below and _heads_a_used_key(row, below, labels):
            continue
        said = [cells for cells in statements([row]) if not _is_used_key(cells, labels)]
        short = len(rows) <= MOST_ROWS and all(map(is_short, said))
        lines = [TitleRow.of(cells, plan, at_end=True) for cells in said] if short else []
        read = [line for line in with_day_of_submission(lines) if _takes(line, values, doubts)]
        left = [cells for cells in said if cells[0].place not in {line.place for line in read}]
        if said and not read:
            cells = [cell for cells in said for cell in cells]
            doubts.tell(place_of(row), f"{_quoted(cells)} was left out as a note", BY_HAND)
        for cells in left if read else ():
            doubts.tell(cells[0].place, f"{_quoted(cells)} was left out as a note", BY_HAND)


def _is_used_key(cells: Sequence[WorkbookCell], labels: LabelReader) -> bool:
    """Tell whether cells explain abbreviations with which the ratings were read, in a cell or in two."""
    texts = [" ".join(cell.text.split()) for cell in cells]
    return was_used(" = ".join(texts) if len(texts) == A_PAIR else " ".join(texts), labels)


def _heads_a_used_key(row: WorkbookRow, below: WorkbookRow, labels: LabelReader) -> bool:
    """Tell whether a row is only a word such as "Legend:" above such a key."""
    said = list(statements([row]))
    is_word = len(said) == len(said[0]) == 1 and names_a_legend(said[0][0].text) if said else False
    return is_word and any(_is_used_key(cells, labels) for cells in statements([below]))


def _takes(line: TitleRow, values: Values, doubts: Doubts) -> bool:
    """Take the office and the day that a line gives, if nothing gave them before; tell whether any was taken."""
    given = {"submitted": line.submitted and plain_date(line.submitted), "prepared_by": line.prepared_by}
    new = {name: value for name, value in given.items() if value and name not in values}
    if not new:
        return False
    values |= new
    named = " and as ".join(READ_AS[name][0] for name in new)
    doubts.tell(line.place, f"{quoted(line.line)} was read as {named}", READ_AS[next(iter(new))][1])
    if lost := lost_dates(line.line, values):
        doubts.tell(line.place, f"{quoted(', '.join(lost))} was not imported", BY_HAND)
    return True


def _quoted(cells: Sequence[WorkbookCell]) -> str:
    return quoted(" ".join(" ".join(cell.text.split()) for cell in cells))
