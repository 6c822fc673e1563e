"""The columns of the table in Part C, from the words of its heading."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from planpress.exchange.office import DocumentTable, TableCell, TableRow, TextParagraph, TextRun
from planpress.importing.form_words import ROLES
from planpress.importing.numbers import action_number

MAX_HEADING = 80
"""The most characters of the heading of a column."""
A_WORD = 3
"""Words of more letters are recognised inside a heading too."""
BEGINNINGS = {
    role: re.compile(rf"(?:{'|'.join(map(re.escape, words))})s?(?:[\s:/(,.\u2013-]|$)") for role, words in ROLES.items()
}
"""How the heading of each kind of column begins."""


@dataclass(frozen=True)
class DetailColumns:
    """What each column of Part C holds.

    Args:
        roles: By column from 0: "number", "action", "indicator", "rating", "summary" or another key of
            ``ROLES``.
    """

    roles: Mapping[int, str]

    def role(self, cell: TableCell) -> str:
        """Return what a cell holds; "" if it fills no column of the heading."""
        return next((self.roles[column] for column in _span(cell) if column in self.roles), "")


def detail_columns(row: TableRow) -> DetailColumns | None:
    """Return the columns that a row names if it is the heading of Part C, or None."""
    named = [(cell, _role(cell)) for cell in row.cells]
    roles = {role for _, role in named}
    if len(roles - {""}) > 1:
        named = [(cell, role or _mentioned(cell)) for cell, role in named]
        roles = {role for _, role in named}
    if "action" not in roles or not roles & {"summary", "comments"}:
        return None
    columns: dict[int, str] = {}
    evaluation: list[int] = []
    before = ""
    for cell, role in named:
        # a copy as text has an empty cell for each further column that a heading spans
        before = role or ("" if cell.text else before)
        if before == "evaluation":
            evaluation += _span(cell)
        elif before:
            columns |= dict.fromkeys(_span(cell), before)
    for place, column in enumerate(evaluation):
        columns[column] = "rating" if place == len(evaluation) - 1 else "indicator"
    return DetailColumns(columns)


def upright(table: DocumentTable) -> Sequence[TableRow]:
    """Return the rows of a table; of a table with the headings in its first column, they become the usual rows.

    Args:
        table: A table; in one of the other kind each row is a heading with its text, and each action begins anew.
    """
    labelled = [_labelled(row) for row in table.rows]
    roles = {role for role, _ in labelled}
    if not {"action", "rating"} <= roles or not {"summary", "comments", "indicator"} & roles:
        return table.rows
    if any(_role(cell) for _, cells in labelled for cell in cells):  # a usual heading of two columns
        return table.rows
    columns = {role: column for column, role in enumerate(ROLES)}
    first = table.rows[0]
    heading = (TableCell((TextParagraph((TextRun(ROLES[role][0]),), first.place),), columns[role]) for role in ROLES)
    rows = [TableRow(tuple(heading), first.place, first.table)]
    start = labelled[0][0] or "action"
    cells: list[TableCell] = []
    for role, inner in labelled:
        if role == start and cells:
            rows.append(TableRow(tuple(cells), cells[0].paragraphs[0].place, first.table))
            cells = []
        cells += [replace(cell, column=columns.get(role, len(ROLES)), width=1) for cell in inner]
    return [*rows, *([TableRow(tuple(cells), cells[0].paragraphs[0].place, first.table)] if cells else [])]


def _labelled(row: TableRow) -> tuple[str, Sequence[TableCell]]:
    """Return what the first cell of a row says that the others hold; the number of an action needs no heading."""
    if len(row.filled) == 1 and _numbered(row.filled[0].text):
        return "action", row.filled
    if not row.filled or row.filled[0].column or len(row.filled) > 2:  # noqa: PLR2004  a heading and its text
        return "", row.filled
    return _role(row.filled[0]), row.filled[1:]


def _numbered(text: str) -> bool:
    """Whether a text begins with the number of an action, not of a pillar."""
    number = action_number(text)
    return number is not None and number.prefix != ""


def refined(columns: DetailColumns, row: TableRow) -> DetailColumns | None:
    """Return the columns after a second line of headings, such as "indicator" and "rating"; None if it is none."""
    named = {cell: _role(cell) for cell in row.filled}
    if not named or not all(role in ("indicator", "rating") for role in named.values()) or _is_template(row):
        return None
    return DetailColumns({**columns.roles, **{column: role for cell, role in named.items() for column in _span(cell)}})


def _is_template(row: TableRow) -> bool:
    return any(cell.text.startswith("[") for cell in row.filled)


def _span(cell: TableCell) -> range:
    return range(cell.column, cell.column + cell.width)


def _role(cell: TableCell) -> str:
    return role_of(cell.text)


def role_of(text: str) -> str:
    """Return what a heading says that its column or its paragraph holds; "" if it is none.

    Args:
        text: The heading.
    """
    words = text.casefold().strip(" *[(:").removeprefix("the ")
    if len(words) > MAX_HEADING:
        return ""
    return next((role for role, beginning in BEGINNINGS.items() if beginning.match(words)), "")


def _mentioned(cell: TableCell) -> str:
    """Return what the heading of a column mentions, such as "Current status"; "" if it mentions none or several."""
    if len(cell.text) > MAX_HEADING // 2:
        return ""
    roles = {role for role, words in ROLES.items() if re.search(rf"\b{_any(words)}\b", cell.text.casefold())}
    return roles.pop() if len(roles) == 1 else ""


def _any(words: Sequence[str]) -> str:
    return f"(?:{'|'.join(re.escape(word) for word in words if len(word) > A_WORD)})s?"
