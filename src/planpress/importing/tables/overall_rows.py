"""Reads rows with the rating of the whole plan, such as "Overall assessment", which are not actions."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from planpress.exchange.office.workbook import WorkbookCell, WorkbookRow
from planpress.importing.lexicon import key
from planpress.importing.rating_terms import rating_words
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.overall_words import is_overall
from planpress.importing.tables.own_texts import own_cells
from planpress.importing.tables.roles import TableRoles
from planpress.model.scalars import quoted


@dataclass(frozen=True)
class OverallRows:
    """Recognises the rows with the rating of the whole plan.

    Args:
        number: The column of the numbers; None if there is none.
        titles: The columns of the titles.
        rated: The columns of the ratings.
        numbered: Whether most actions have a number.
        is_label: Tells whether a text is the label of a rating.
    """

    number: int | None
    titles: Sequence[int]
    rated: Sequence[int]
    numbered: bool
    is_label: Callable[[str], bool]

    def rating_row(self, row: WorkbookRow) -> WorkbookRow | None:
        """Return a row that rates the whole plan, with its only label in a column of ratings; None for any other row.

        Args:
            row: The row; its name says that it is about the whole, and it has a rating but not both number and title.
        """
        cells = own_cells(row)
        naming = [cell for cell in cells if cell.column == self.number or cell.column in self.titles]
        in_place = len(naming) == 1 and (naming[0].column == self.number or self.numbered)
        has_rating = any(cell.column in self.rated for cell in cells)
        if in_place and has_rating and is_overall(naming[0].text.strip()):
            return row
        return self._with_label(row, cells) if self.rated and len(cells) > 1 else None

    def _with_label(self, row: WorkbookRow, cells: Sequence[WorkbookCell]) -> WorkbookRow | None:
        """Return a row of words for the rating of the whole and a label, whichever columns hold the two."""
        first, *others = cells
        if not is_overall(first.text.strip()):
            return None
        labels = [cell for cell in others if self.is_label(cell.text.strip())]
        if not labels or len(others) > 1 + len(labels):
            return None
        if first.column in self.titles and not self.numbered and not _names_a_rating(first.text):
            return None  # an action such as "Overall plan"
        if all(label.column in self.rated for label in labels):
            return row
        label, *more = labels
        if more:
            return None
        moved = replace(label, column=self.rated[0])
        rest = {column: cell for column, cell in row.cells.items() if column not in (label.column, self.rated[0])}
        return WorkbookRow(row.number, dict(sorted({**rest, self.rated[0]: moved}.items())))


def _names_a_rating(text: str) -> bool:
    said = f" {key(text)} "
    return any(f" {key(term)} " in said for term in rating_words())


def say_overall(rows: Sequence[WorkbookRow], ratings: object, roles: TableRoles, doubts: Doubts) -> None:
    """Say which rows were read as the overall rating, and what else they contain.

    Args:
        rows: The rows.
        ratings: What was read from them.
        roles: What the columns hold.
        doubts: Where to note this.
    """
    rated = {column.index for column in roles.columns if column.role in ("rating", "cross", "assessor")}
    for row in rows:
        cells = own_cells(row)
        line = " ".join(" ".join(cell.text.split()) for cell in cells)
        how = "was read as the overall rating" if ratings else "was left out, because it is about the plan as a whole"
        doubts.tell(cells[0].place, f"{quoted(line)} {how}", "correct `overall` if that is wrong")
        for cell in cells[1:] if ratings else ():
            if cell.column not in rated:
                reason = f"{quoted(' '.join(cell.text.split()))} was left out, because it is about the plan as a whole"
                doubts.tell(cell.place, reason, "add it by hand, for example under `summary`")
