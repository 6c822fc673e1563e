"""Joins a row that has only the name of an action to the row with its texts below, in tables of Part C."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planpress.exchange.office import DocumentTable, TableCell, TableRow, TextParagraph, TextRun
from planpress.importing.column_contents import JUDGED, READ
from planpress.importing.column_titles import column_role
from planpress.importing.columns import names_an_action, span
from planpress.importing.form_columns import ROLES
from planpress.importing.heading_words import MAX_HEADING, is_sentence
from planpress.importing.labels import LabelReader
from planpress.importing.numbers import action_number

NEAR_THE_TOP = 3
"""How many rows of a table can be its heading."""
FEWEST = 2
"""The minimum number of known words in a heading."""
NAMING = ("action", "number")


def with_joined_titles(table: DocumentTable, labels: LabelReader) -> DocumentTable:
    """Return a table in which the name of each action is in the row of its texts, below a heading of actions.

    Args:
        table: The table; in such a table, rows with only the name of an action are above rows without names.
        labels: Recognises the labels of ratings, which are no headings.
    """
    place = next((place for place, row in enumerate(table.rows[:NEAR_THE_TOP]) if _is_heading(row, labels)), None)
    if place is None:
        return table
    heading, below = table.rows[place], [row for row in table.rows[place + 1 :] if row.filled]
    column = next((cell.column for cell in heading.filled if column_role(cell.text) in NAMING), None)
    titled = [_is_title(row) for row in below]
    if not titled or not any(titled) or not _are_names(below, titled, column):
        return table
    rows = list(_joined(below, titled, column))
    above = [_beside(row, None) for row in table.rows[:place]] if column is None else table.rows[:place]
    named = replace(heading, cells=_beside(heading, _heading_of_actions(heading)).cells) if column is None else heading
    return DocumentTable((*above, named, *rows))


def _is_heading(row: TableRow, labels: LabelReader) -> bool:
    """Tell whether a row names columns of texts or ratings, and neither an action nor a label."""
    texts = [cell.text for cell in row.filled]
    if names_an_action(row) or any(
        len(text) > MAX_HEADING or is_sentence(text) or labels.named(text) for text in texts
    ):
        return False
    roles = [role for text in texts if (role := column_role(text))]
    return len(roles) >= FEWEST and len(roles) * 2 >= len(texts) and not {*JUDGED, *READ}.isdisjoint(roles)


def _is_title(row: TableRow) -> bool:
    """Tell whether a row has only the name of an action, in its first cell."""
    if len(row.filled) != 1 or row.filled[0].column != row.cells[0].column:
        return False
    number = action_number(row.filled[0].text)
    return bool(number and number.prefix and number.behind) and not is_sentence(row.filled[0].text)


def _are_names(rows: Sequence[TableRow], titled: Sequence[bool], column: int | None) -> bool:
    """Tell whether all actions are named in rows above those of their texts, not in these rows themselves."""
    texts = [row for row, is_title in zip(rows, titled, strict=True) if not is_title and len(row.filled) > 1]
    if any(map(names_an_action, texts)) or not any(
        is_title and not below for is_title, below in zip(titled, [*titled[1:], True], strict=True)
    ):
        return False
    return column is None or not any(column in span(cell) for row in texts for cell in row.filled)


def _joined(rows: Sequence[TableRow], titled: Sequence[bool], column: int | None) -> Iterator[TableRow]:
    """Yield the rows with the names of the actions beside their texts; other rows stay."""
    title: TableRow | None = None
    for row, is_title in zip(rows, titled, strict=True):
        if title is not None and (is_title or len(row.filled) == 1):
            yield _beside(title, title.filled[0], column, alone=True)
            title = None
        if is_title:
            title = row
        elif title is not None:
            yield replace(_beside(row, title.filled[0], column), place=title.place)
            title = None
        else:
            yield _beside(row, None, column)
    if title is not None:
        yield _beside(title, title.filled[0], column, alone=True)


def _beside(row: TableRow, name: TableCell | None, column: int | None = None, *, alone: bool = False) -> TableRow:
    """Return a row with the name of an action in a column, before all others if no column is given."""
    shift = int(column is None)
    cells = () if alone else tuple(replace(cell, column=cell.column + shift) for cell in row.cells)
    if name is None:
        return replace(row, cells=cells)
    place = column or 0
    kept = [cell for cell in cells if cell.text or cell.column != place]
    named = replace(name, column=place, width=1, continued=False)
    return replace(row, cells=tuple(sorted((named, *kept), key=lambda cell: cell.column)))


def _heading_of_actions(row: TableRow) -> TableCell:
    return TableCell((TextParagraph((TextRun(ROLES["action"][0]),), row.place),), 0)
