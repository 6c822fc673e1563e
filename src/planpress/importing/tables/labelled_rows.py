"""Turns rows such as "Progress: ..." below each action into a column, as if the words before the colon headed it."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from planpress.exchange.office.workbook import CellKind, WorkbookCell, WorkbookRow
from planpress.importing.lexicon import key, words
from planpress.importing.numbers import action_number
from planpress.importing.tables.columns import BODIES, GivenColumn, TableColumn
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.headings import ALMOST_EXACT, heading_matches
from planpress.importing.tables.layout import TableLayout, with_given
from planpress.importing.tables.own_texts import own_cells
from planpress.model.scalars import quoted

FIELDS = frozenset(
    ["progress", "updates", "comments", "outlook", "challenges", "description", "evidence", "indicator", "rating",
     "status", "percent", "start", "due", "timeframe", *BODIES]
)  # fmt: skip
"""The roles of columns whose texts can stand below the name of an action instead."""
LABELLED = re.compile(r"\s*(?P<label>[^:\uff1a\n]{2,60}?)\s*[:\uff1a]\s*(?P<text>\S.*)", re.DOTALL)
A_PAIR = 2
OFTEN = 2
"""The number of rows with a label that shows that it is one."""


@dataclass(frozen=True)
class LabelledCell(WorkbookCell):
    """The text behind a label, in the column that the label heads.

    Args:
        printed: The column in which the text is printed, from 0.
    """

    printed: int = 0

    @property
    def place(self) -> str:
        """Where it is printed, in words."""
        return WorkbookCell(self.text, self.kind, self.sheet, self.row, self.printed).place


def with_labelled_rows(layout: TableLayout, given: Sequence[GivenColumn], doubts: Doubts) -> TableLayout:
    """Return a table with a column for each label of rows below its actions, and without these rows.

    Args:
        layout: The table.
        given: What ``--columns`` says, which can name these columns by their letters.
        doubts: Where to note which rows were read in this way.
    """
    naming = {column.index for column in layout.columns if not _names_a_field(column.heading)}
    rows = layout.below
    labelled = {
        row.number: (base, *found) for row, base in _with_bases(rows, naming) if (found := _divided(row, naming))
    }
    said = {(key(label), key(cell.text) if key(label) in words("NOTES") else number)
            for number, (_, label, cell) in labelled.items()}  # fmt: skip  # each sheet may end with the same note
    counted = Counter(label for label, _ in said)
    if not any(count >= OFTEN for count in counted.values()):
        return layout
    labelled = {
        number: found
        for number, found in labelled.items()
        if counted[key(found[1])] >= OFTEN or key(found[1]) not in words("NOTES")
    }
    columns = _columns(layout, [label for _, label, _ in labelled.values()], given)
    _tell(labelled, columns, doubts)
    cells: dict[int, dict[int, WorkbookCell]] = {}
    for base, label, cell in labelled.values():
        index = columns[key(label)].index
        below = cells.setdefault(base, {})
        text = f"{below[index].text}\n{cell.text}" if index in below else cell.text
        below[index] = LabelledCell(text, CellKind.TEXT, cell.sheet, cell.row, index, text, printed=cell.column)
    kept = (row for row in layout.sheet.rows if row.number not in labelled)
    joined = tuple(replace(row, cells=dict(sorted({**row.cells, **cells.get(row.number, {})}.items()))) for row in kept)
    listed = {column.index: column for column in (*layout.columns, *columns.values())}
    return replace(layout, sheet=replace(layout.sheet, rows=joined), columns=tuple(listed.values()))


def _names_a_field(heading: str) -> bool:
    best = next(iter(heading_matches(heading)), None)
    return best is not None and best.role in FIELDS and best.score >= ALMOST_EXACT


def _with_bases(rows: Sequence[WorkbookRow], naming: set[int]) -> list[tuple[WorkbookRow, int]]:
    """Return the rows right below an action or below another labelled row of it, each with the action's row."""
    found: list[tuple[WorkbookRow, int]] = []
    base, before = 0, 0
    for row in rows:
        cells = own_cells(row)
        if _divided(row, naming):
            if base and row.number == before + 1:
                found.append((row, base))
        else:
            named = len(cells) > 1 or (cells and action_number(cells[0].text))
            base = row.number if named else 0
        before = row.number
    return found


def _divided(row: WorkbookRow, naming: set[int]) -> tuple[str, WorkbookCell] | None:
    """Return the label of a row, and the text behind it, in the same cell or in the next one; None without a label."""
    cells = own_cells(row)
    if not cells or len(cells) > A_PAIR or cells[0].column not in naming:
        return None
    if len(cells) == A_PAIR:
        label = cells[0].text.strip().rstrip(":\uff1a").strip()
        return (label, cells[1]) if _names_a_field(label) else None
    match = LABELLED.fullmatch(cells[0].text)
    return (match["label"], replace(cells[0], text=match["text"])) if match and _names_a_field(match["label"]) else None


def _columns(layout: TableLayout, labels: Sequence[str], given: Sequence[GivenColumn]) -> Mapping[str, TableColumn]:
    """Return the column for each label: the one with that heading, or a further one."""
    headed = {key(column.heading): column for column in layout.columns if column.heading}
    last = max((column.index for column in layout.columns), default=-1)
    for label in labels:
        if key(label) not in headed:
            last += 1
            headed[key(label)] = with_given(TableColumn(last, label, (label,)), given, {last: label})
    return {key(label): headed[key(label)] for label in labels}


def _tell(
    labelled: Mapping[int, tuple[int, str, WorkbookCell]], columns: Mapping[str, TableColumn], doubts: Doubts
) -> None:
    for name, column in columns.items():
        first = next(cell for _, label, cell in labelled.values() if key(label) == name)
        reason = f"the rows that begin with {quoted(column.heading)} were read as column {column.letters}"
        doubts.tell(first.place, f"{reason} of the actions above them", "compare these texts with the table")
