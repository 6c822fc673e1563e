"""Reads ratings that only the colours of whole rows, or of the names of actions, show."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from planpress.exchange.office.workbook import Workbook, WorkbookRow
from planpress.importing.colour_legends import hues_of
from planpress.importing.tables.colours import WRITE, WorkbookLegend
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.entries import TableEntry
from planpress.importing.tables.layout import TableLayout
from planpress.importing.tables.own_texts import own_cells
from planpress.importing.tables.roles import TableRoles
from planpress.importing.tables.statuses import StatusReader
from planpress.model.scalars import quoted

RATED = frozenset(["rating", "status", "cross"])
OF_RATINGS = frozenset(["red", "orange", "yellow", "green"])
"""The hues of traffic lights, several of which are usually ratings."""
SEVERAL = 2


@dataclass(frozen=True)
class RowColours:
    """What the colours of rows mean.

    Args:
        layout: The table without the rows of the legend.
        labels: The label of a rating for the number of each row that shows one.
    """

    layout: TableLayout
    labels: Mapping[int, str] = field(default_factory=dict)

    def label(self, entry: TableEntry, doubts: Doubts) -> str:
        """Return the label of the rating that the colour of an action's first row shows; "" if it shows none.

        Args:
            entry: The rows of the action.
            doubts: Where to note the colours of milestones, which are left out.
        """
        for row in entry.milestones:
            if row.number in self.labels:
                reason = f"the colour of the row, {quoted(self.labels[row.number])}, was left out"
                hint = "write it under `rating` of the milestone if it is its rating"
                doubts.tell(own_cells(row)[0].place, reason, hint)
        return self.labels.get(entry.rows[0].number, "")


def read_row_colours(
    layout: TableLayout, roles: TableRoles, workbook: Workbook, status: StatusReader, doubts: Doubts
) -> RowColours:
    """Read the colours of rows in a table without a column of ratings, if a legend explains them.

    Args:
        layout: The table.
        roles: What its columns hold.
        workbook: All sheets, one of which may contain the legend.
        status: Recognises the labels of ratings.
        doubts: Where to note what the colours were read as, and that they were not read.
    """
    fills = [] if any(column.role in RATED for column in roles.columns) else list(_fills(layout, roles))
    if not fills:
        return RowColours(layout)
    found = WorkbookLegend.of(workbook, layout, status)
    fills = [(row, fill) for row, fill in fills if not found.explains(row)]
    labels = {row.number: label for row, fill in fills if (label := found.legend.meaning(fill))}
    if not labels:
        if len(OF_RATINGS & {hue for _, fill in fills for hue in hues_of(fill)}) >= SEVERAL:
            reason = "the rows have several colours, but no legend gives these the labels of ratings, so none was read"
            doubts.tell("", reason, WRITE)
        return RowColours(layout)
    for row, _ in fills:
        if row.number not in labels:
            reason = "the colour of the row has no meaning in the legend, so no rating was read"
            doubts.tell(own_cells(row)[0].place, reason, WRITE)
    taken = ", ".join(dict.fromkeys(map(quoted, labels.values())))
    place = found.legend.place.removeprefix(f"sheet '{layout.sheet.name}', ")
    words = f"the colours of the rows were read as {taken}, with the legend that begins at {place}"
    doubts.tell("", words, "compare the ratings with the colours")
    rest = tuple(row for row in layout.sheet.rows if not found.explains(row))
    return RowColours(replace(layout, sheet=replace(layout.sheet, rows=rest)), labels)


def _fills(layout: TableLayout, roles: TableRoles) -> Iterator[tuple[WorkbookRow, str]]:
    """Yield the rows with a name and more, each with the colour of the name or of the number."""
    titles = [column.index for column in roles.of_role("title")]
    naming = [*titles, *(column.index for column in roles.of_role("number"))]
    for row in layout.below:
        named = any(row.text(index).strip() for index in titles)
        fill = next((row.fills[index] for index in naming if index in row.fills), "")
        if fill and named and len(own_cells(row)) > 1:
            yield row, fill
