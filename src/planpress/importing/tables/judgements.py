"""Reads the ratings of an action: words in a column of ratings, or a cross in one of several columns."""

from dataclasses import dataclass

from planpress.exchange.office import TextRun
from planpress.exchange.office.workbook import WorkbookCell
from planpress.importing.label_spelling import same_label
from planpress.importing.tables.columns import TableColumn
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.entries import TableEntry
from planpress.importing.tables.prose import one_line, says_nothing
from planpress.importing.tables.roles import TableRoles
from planpress.importing.tables.row_raters import ADD_RATER, RowRaters
from planpress.importing.tables.statuses import StatusReader, is_mark, is_no_mark
from planpress.importing.texts import markdown
from planpress.model import Plan
from planpress.model.scalars import quoted

Values = dict[str, object]
IF_OTHER = "if another rating is meant, write that rating"


@dataclass
class RatingReader:
    """Reads the columns of ratings.

    Args:
        roles: What the columns hold.
        plan: The plan, with its assessors.
        language: The language of the report.
        status: Reads status cells.
        doubts: Where to note what is uncertain.
    """

    roles: TableRoles
    plan: Plan
    language: str
    status: StatusReader
    doubts: Doubts

    def __post_init__(self) -> None:
        self.raters = RowRaters(self.roles, self.plan, self.doubts)

    def read(self, entry: TableEntry) -> Values:
        """Return the ratings of an action by assessor.

        Args:
            entry: The rows of the action.
        """
        ratings: Values = {}
        for column in self.roles.of_role("rating"):
            for cell in entry.cells(column.index):
                if not self.status.named(cell.text) and says_nothing(cell, self.doubts):
                    continue
                if assessor := self._assessor(entry, cell, column):
                    self._rating(cell, assessor, ratings)
        crosses: dict[str, list[tuple[TableColumn, WorkbookCell]]] = {}
        for column in self.roles.of_role("cross"):
            for cell in entry.cells(column.index):
                if not is_no_mark(cell.text):
                    crosses.setdefault(column.detail, []).append((column, cell))
        for assessor, marked in crosses.items():
            self._crossed(marked, assessor, ratings)
        return ratings

    def _assessor(self, entry: TableEntry, cell: WorkbookCell, column: TableColumn) -> str:
        """Return whose rating a cell is, which another column can say in each row; "" if the plan lacks that rater."""
        row = next((row for row in entry.rows if row.cells.get(column.index) is cell), None)
        rater = self.raters.rater(row) if row and len(self.roles.of_role("rating")) == 1 else None
        if rater is None:
            return column.detail
        if not rater.is_named:
            reason = f"{quoted(rater.words)} does not name an assessor, so the rating was read as the Party's"
            self.doubts.tell(cell.place, reason, IF_OTHER)
            return column.detail
        if not rater.assessor:
            reason = f"{quoted(rater.words)} is not an assessor of the plan, so the rating was left out"
            self.doubts.tell(cell.place, reason, ADD_RATER)
        return rater.assessor

    def _rating(self, cell: WorkbookCell, assessor: str, ratings: Values) -> None:
        status = self.status.read(cell.text)
        read = status.read
        if not read.rating:
            if read.doubt:
                self.doubts.tell(
                    cell.place,
                    read.doubt if "none was used" in read.doubt else f"{read.doubt}, so no rating was written",
                    "write the rating that is meant",
                )
            return
        if assessor in ratings:
            known = ratings[assessor]
            if known != read.rating and not (isinstance(known, dict) and known.get("rating") == read.rating):
                self.doubts.tell(
                    cell.place, f"the action has a second rating, {quoted(read.printed)}; the first was used"
                )
            return
        if read.doubt:
            self.doubts.tell(cell.place, read.doubt, IF_OTHER)
        rating = self.status.labels.scale.rating(read.rating)
        label = rating.label.wording(self.language).words if rating else ""
        more: Values = {"printed": read.printed} if read.printed and not same_label(read.printed, label) else {}
        if status.note:
            more["note"] = markdown((TextRun(status.note),))
            self.doubts.tell(
                cell.place, "the words after the rating were read as its note", "move them if they belong elsewhere"
            )
        if read.depends_on:
            more["depends_on"] = list(read.depends_on)
        ratings[assessor] = {"rating": read.rating, **more} if more else read.rating

    def _crossed(self, marked: list[tuple[TableColumn, WorkbookCell]], assessor: str, ratings: Values) -> None:
        """Read the crosses of an action in columns whose headings are ratings."""
        if len(marked) > 1:
            listed = " and ".join(quoted(column.parts[-1]) for column, _ in marked)
            self.doubts.tell(
                marked[0][1].place,
                f"more than one rating is marked ({listed}), so no rating was written",
                "write the rating that is meant",
            )
            return
        column, cell = marked[0]
        label = column.parts[-1]
        if not column.rating:
            self.status.read(label)
            words = (
                f"the marked heading {quoted(label)} is not the label of a rating on the scale, "
                "so no rating was written"
            )
            self.doubts.tell(cell.place, words, "write the rating that is meant")
            return
        rating = self.status.labels.scale.rating(column.rating)
        known = rating.label.wording(self.language).words if rating else ""
        if same_label(label, known):
            ratings[assessor] = column.rating
        else:
            ratings[assessor] = {"rating": column.rating, "printed": label}
            if not self.status.labels.named(label):
                self.doubts.tell(
                    cell.place,
                    f"{quoted(label)} was read as {quoted(known)}",
                    IF_OTHER,
                )
        if not is_mark(cell.text):
            words = f"{quoted(one_line(cell.text))} was written in place of a cross; it was kept as a comment"
            self.doubts.tell(cell.place, words, "move it if it belongs elsewhere")
