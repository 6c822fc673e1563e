"""Tells who rates in a row of a table with a column such as "Assessed by", and keeps the words of each rater apart."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from planpress.exchange.office.workbook import WorkbookCell, WorkbookRow
from planpress.importing.nothing import is_nothing
from planpress.importing.raters import column_rater, names_the_party
from planpress.importing.remark_titles import explains_ratings
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.entries import TableEntry
from planpress.importing.tables.persons import say_persons
from planpress.importing.tables.prose import one_line, paragraphs, says_nothing
from planpress.importing.tables.rating_columns import NOTE, SAID
from planpress.importing.tables.roles import TableRoles
from planpress.model import Plan
from planpress.model.scalars import MAX_TEXT, quoted

Values = dict[str, object]
ADD_RATER = "add the assessor to `assessors` in data/plan.yml, and import again"
MOVE = "move them if they belong elsewhere"


@dataclass(frozen=True)
class RowRater:
    """Who rates in a row.

    Args:
        words: The words in the column of assessors.
        assessor: The id of the assessor; "" if the plan lacks the rater.
        is_named: Whether the words name a rater; otherwise the rating counts as the Party's.
    """

    words: str
    assessor: str
    is_named: bool = True


@dataclass
class RowRaters:
    """Finds out who rates in the rows of a table.

    Args:
        roles: What the columns hold.
        plan: The plan, with its assessors.
        doubts: Where to note what is uncertain.
    """

    roles: TableRoles
    plan: Plan
    doubts: Doubts

    def rater(self, row: WorkbookRow) -> RowRater | None:
        """Return who rates in a row; None if no column says so, or if its cell is empty.

        Args:
            row: The row.
        """
        column = self.roles.column("assessor")
        words = row.text(column.index).strip() if column else ""
        if not words:
            return None
        rater = column_rater(words, self.plan)
        is_party = names_the_party(words, self.plan)
        if (rater.assessor or rater.obstacle or rater.unknown) and not is_party:
            return RowRater(words, rater.assessor)
        return RowRater(words, self.plan.assessors[0].id, is_named=is_party)

    def divided(self, entry: TableEntry) -> tuple[TableEntry, list[tuple[RowRater, WorkbookCell]]]:
        """Return an action without the texts in the rows of raters other than the Party, and these texts.

        If all rows of an action have one rater, only explanations of the rating are the rater's; other texts stay.

        Args:
            entry: The action.
        """
        raters = self._raters(entry.rows)
        several = len({rater.words if rater else "" for rater in raters}) > 1
        spoken = {column.index: several or explains_ratings(column.heading)
                  for column in self.roles.columns if column.role in SAID}  # fmt: skip
        rows, said = [], []
        for row, rater in zip(entry.rows, raters, strict=True):
            if rater is None or rater.assessor == self.plan.assessors[0].id:
                rows.append(row)
                continue
            cells = [row.cells[index] for index in spoken if row.text(index).strip() and not row.cells[index].spread]
            others = [cell for cell in cells if spoken[cell.column]]
            said += [(rater, cell) for cell in others]
            self._say_kept([cell for cell in cells if cell not in others], rater)
            kept = {index: cell for index, cell in row.cells.items() if cell not in others}
            rows.append(replace(row, cells=kept) if others else row)
        return (replace(entry, rows=rows), said) if said else (entry, said)

    def notes(self, entry: TableEntry) -> list[tuple[RowRater, WorkbookCell]]:
        """Return the texts of an action in columns such as "Remarks of the Panel", each with its author.

        Args:
            entry: The action.
        """
        columns = self.roles.of_role(NOTE)
        return [(RowRater(column.heading, column.detail), cell)
                for column in columns for cell in entry.cells(column.index)]  # fmt: skip

    def _raters(self, rows: Sequence[WorkbookRow]) -> list[RowRater | None]:
        """Return who rates in each row; a row without a rater and a rating continues the row above it."""
        rated = [column.index for column in self.roles.columns if column.role in ("rating", "cross")]
        raters: list[RowRater | None] = []
        for row in rows:
            continues = bool(raters) and not any(row.text(index).strip() for index in rated)
            raters.append(self.rater(row) or (raters[-1] if continues else None))
        return raters

    def _say_kept(self, cells: Sequence[WorkbookCell], rater: RowRater) -> None:
        """Say that texts in the only rows of an action stay the Party's, although somebody else rates there."""
        for cell in cells:
            if not is_nothing(cell.text):
                words = f"the words in the row of {quoted(rater.words)} were read as the Party's"
                self.doubts.tell(cell.place, words, "if they are not, move them to the `note` of a rating")

    def add_notes(self, ratings: Values, said: list[tuple[RowRater, WorkbookCell]]) -> None:
        """Add the words of assessors as the notes on their ratings; the words of others are left out.

        Args:
            ratings: The ratings of the action, by assessor.
            said: The texts of raters other than the Party.
        """
        for rater, cell in said:
            if says_nothing(cell, self.doubts):
                continue
            if rater.assessor not in ratings:
                words = f"{quoted(one_line(cell.text))} was left out, because it is by {quoted(rater.words)}"
                self.doubts.tell(cell.place, words, "add it by hand if it belongs to the report")
                continue
            say_persons([cell], self.doubts)
            rating = ratings[rater.assessor]
            values: Values = dict(rating) if isinstance(rating, dict) else {"rating": rating}
            known = [str(values["note"])] if "note" in values else []
            values["note"] = "\n\n".join([*known, *paragraphs(cell.text)])[:MAX_TEXT]
            ratings[rater.assessor] = values
            words = f"the words of {quoted(rater.words)} were read as a note on its rating"
            self.doubts.tell(cell.place, words, MOVE)
