"""Reads the cells of a row in Part C by what their columns hold, even if a copy moved the columns."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from itertools import pairwise

from planpress.exchange.office import TableCell, TableRow, TextParagraph, TextRun
from planpress.importing.column_contents import is_text
from planpress.importing.columns import DetailColumns
from planpress.importing.detail_entries import Cells
from planpress.importing.labels import LabelReader
from planpress.importing.numbers import (
    CONTINUED,
    ActionNumber,
    action_number,
    number_alone,
    several_numbers,
    shared_numbers,
)
from planpress.importing.other_ratings import OtherRatings
from planpress.importing.rating_cells import divided_cell
from planpress.importing.tables.times import read_time
from planpress.importing.texts import cleaned
from planpress.model import Plan
from planpress.model.scalars import quoted

MARK = re.compile(r"[Xx\u2713\u2714\u2715\u2716\u2717\u2718\u2611\u2612\u25a0\u25cf]")
RATED = ("rating", "indicator")
"""The columns whose cells can contain a rating."""
READ_AS = {"indicator": "an indicator", "summary": "progress"}
"""What cells beside a moved rating are read as, as messages name it."""


@dataclass(frozen=True)
class DetailCells:
    """Reads the cells of rows.

    Args:
        columns: What the columns hold.
        labels: Recognises the labels of ratings.
        plan: The plan, with its assessors.
        tell: The function that adds an uncertainty, given its place and its words.
        unknown: The columns whose headings were not recognised.
    """

    columns: DetailColumns
    labels: LabelReader
    plan: Plan
    tell: Callable[[str, str], None]
    unknown: Collection[int] = ()

    def read(self, row: TableRow) -> Cells:
        """Return the paragraphs in a row by role; where a copy moved the columns, the rating is found by its words."""
        cells: Cells = {}
        for cell in row.filled:
            if column := self.columns.left_out_with(cell):
                words = f"{quoted(cell.text)} is under {quoted(column.heading)}, which {column.reason}"
                self.tell(cell.place, f"{words}, so it was left out")
            elif self.columns.role(cell) == "summary" and MARK.fullmatch(cell.text):
                self.tell(cell.place, f"{quoted(cell.text)} is a mark, not a text, so it was left out")
            else:
                cells.setdefault(self._role(cell, row), []).extend(cell.paragraphs)
        cells = self._with_texts_below(self._own(self._with_one_rating(row, cells)))
        divided = divided_cell(cells.get("rating") or cells.get("indicator", []), self.labels, self.tell)
        if divided:
            beside = cells.get("indicator", []) if cells.get("rating") else []
            return {**cells, "rating": divided.rating, "indicator": [*beside, *divided.indicator]}
        if not self.labels.read(joined_words(cells.get("rating", []))).rating:
            return self._moved(row, cells)
        return cells

    def _role(self, cell: TableCell, row: TableRow) -> str:
        """Return what a cell holds; a time in one of several cells under a heading of bodies is the deadline."""
        role = self.columns.role(cell)
        if role != "responsible" or "due" in self.columns.roles.values():
            return role
        alone = all(other is cell or self.columns.role(other) != role for other in row.filled)
        if alone or not read_time(cell.text).last:
            return role
        self.tell(cell.place, f"{quoted(cell.text)} is under a heading of bodies; it was read as the deadline")
        return "due"

    def _with_one_rating(self, row: TableRow, cells: Cells) -> Cells:
        """Leave out the Party's ratings if several cells of the row give different ones."""
        rated = [cell for cell in row.filled if self.columns.role(cell) == "rating"]
        read = {rating: cell.text for cell in reversed(rated) if (rating := self.labels.read(cell.text).rating)}
        if len(read) <= 1:
            return cells
        shown = " and ".join(map(quoted, reversed(read.values())))
        self.tell(row.place, f"{shown} are in several columns of the Party's ratings, so they were left out")
        return {role: paragraphs for role, paragraphs in cells.items() if role != "rating"}

    def _with_texts_below(self, cells: Cells) -> Cells:
        """Take the texts in a cell below its rating as progress if no other cell of the row has any."""
        rated, below = cells.get("rating", [])[:1], cells.get("rating", [])[1:]
        if cells.get("summary") or not any(is_text(line.words) for line in below):
            return cells
        is_label = bool(self.labels.read(joined_words(rated), remark=False).rating)
        if not is_label or any(self.labels.named(line.text) for line in below):
            return cells
        return {**cells, "rating": rated, "summary": below}

    def _own(self, cells: Cells) -> Cells:
        """Take the ratings by others out of the rating cells."""
        others = OtherRatings(self.labels, self.plan, self.tell)
        own: Cells = {}
        for role, paragraphs in cells.items():
            if role not in RATED:
                own.setdefault(role, []).extend(paragraphs)
                continue
            result = others.taken_from(paragraphs, inside=True)
            for key, kept in ((role, result.paragraphs), *result.rated.items()):
                own.setdefault(key, []).extend(kept)
        return {role: paragraphs for role, paragraphs in own.items() if paragraphs}

    def _moved(self, row: TableRow, cells: Cells) -> Cells:
        """Find the rating in another column by its words."""
        shown = [cell for cell in row.filled if not self.columns.left_out_with(cell)]
        rated = [cell for cell in shown if self.labels.named(cell.text)]
        if (
            len(rated) != 1
            or any(role.startswith("rating:") for role in cells)
            or joined_words(cells.get("rating", [])) == rated[0].text
            or "rating" not in self.columns.roles.values()
        ):
            return cells
        found: Cells = {"rating": list(rated[0].paragraphs)}
        for cell in shown:
            if cell is not rated[0]:
                role = self._role_beside(cell, rated[0])
                found.setdefault(role, []).extend(cell.paragraphs)
                if role and not self.columns.role(cell):
                    self.tell(
                        cell.place, f"{quoted(cell.text)} is under no known heading; it was read as {READ_AS[role]}"
                    )
        words = f"{quoted(rated[0].text)} is in another column; it was read as the rating"
        self.tell(row.place, words)
        return found

    def _role_beside(self, cell: TableCell, rated: TableCell) -> str:
        """Return what a cell beside a moved rating holds: what its heading says, unless that announces ratings too."""
        role = self.columns.role(cell)
        if role not in ("", "rating") or cell.column in self.unknown:
            return role
        return "indicator" if cell.column < rated.column else "summary"


def numbered(cells: Cells) -> ActionNumber | None:
    """Return the number of the action that a row names, with the words after it."""
    words = joined_words(cells.get("action", []))
    if shared := numbers_that_share(cells):
        return shared[0]
    if alone := number_alone(CONTINUED.sub("", joined_words(cells.get("number", [])))):
        repeated = action_number(words)
        same = repeated is not None and repeated.key == alone.key
        return ActionNumber(alone.id, alone.printed, repeated.behind if repeated and same else words)
    return action_number(words)


def numbers_that_share(cells: Cells) -> list[ActionNumber]:
    """Return the numbers of the actions that share a row, as in "3.2 & 3.3", with the name; none for other rows."""
    words = joined_words(cells.get("action", []))
    numbers, name = several_numbers(joined_words(cells.get("number", []))), words
    if not numbers:
        numbers, name = shared_numbers(words)
    return [replace(number, behind=name) for number in numbers]


def by_action(cells: Cells, place: str, tell: Callable[[str, str], None]) -> list[Cells]:
    """Divide a row whose action cell names several actions, each in a paragraph.

    Args:
        cells: The paragraphs in the row by role.
        place: Where the row is.
        tell: The function that adds an uncertainty, given its place and its words.

    Returns:
        The row, or a row for each action; a cell is divided only if it has as many paragraphs or lines as there are
        actions.
    """
    starts = [place for place, paragraph in enumerate(cells.get("action", []))
              if (number := action_number(paragraph.text)) and number.prefix]  # fmt: skip
    names = [cells["action"][start:end] for start, end in pairwise([*starts, None])] if starts else []
    keys = {number.key for name in names if (number := action_number(name[0].text))}
    if len(keys) < 2 or len(keys) < len(names) or starts[0] or cells.get("number"):  # noqa: PLR2004  several actions
        return [cells]
    rows: list[Cells] = [{"action": name} for name in names]
    kept = "a cell without a paragraph for each of them was kept with the first"
    tell(place, f"this row names {len(rows)} actions; {kept}")
    for role, paragraphs in cells.items():
        if role != "action":
            for row, piece in zip(rows, _pieces(paragraphs, len(rows)), strict=False):
                row[role] = piece
    return rows


def _pieces(paragraphs: list[TextParagraph], number: int) -> list[list[TextParagraph]]:
    """Return the paragraphs or lines in a cell one by one if there are as many as given, otherwise all together."""
    lines = [line for paragraph in paragraphs for line in "".join(run.text for run in paragraph.runs).split("\n")]
    if len(paragraphs) == 1 and len(lines) == number:
        return [[replace(paragraphs[0], runs=(TextRun(line),))] for line in lines]
    return [[paragraph] for paragraph in paragraphs] if len(paragraphs) == number else [paragraphs]


def joined_words(paragraphs: list[TextParagraph]) -> str:
    """Return the text of paragraphs on one line."""
    return cleaned(" ".join(paragraph.text for paragraph in paragraphs if paragraph.text))


def join_cells(above_cells: Cells, cells: Cells) -> None:
    """Add the rest of a row that was split over two pages; a sentence that was cut is put together again."""
    for role, paragraphs in cells.items():
        above = above_cells.setdefault(role, [])
        rest = list(paragraphs)
        if above and rest and rest[0].level is None and _continues(above[-1].words, rest[0].words):
            joined = (*above[-1].runs, TextRun(" "), *rest.pop(0).runs)
            above[-1] = TextParagraph(joined, above[-1].place, above[-1].number, above[-1].level)
        above += rest


def _continues(above: str, below: str) -> bool:
    return bool(above and below) and above[-1] not in ".!?:;" and (below[0].islower() or above[-1] in ",-(")
