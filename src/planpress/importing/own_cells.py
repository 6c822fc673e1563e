"""Reads the cells of planpress's own workbook as people fill them in.

Labels, dates and lists are also read if they are not written as an export writes them.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from planpress.exchange.office import Uncertainty
from planpress.exchange.office.workbook import CellKind, WorkbookCell
from planpress.exchange.report_mapping import plain_date, typed_date
from planpress.exchange.report_workbook.cell_words import OWN, UNREAD, CellWords, divided_texts
from planpress.exchange.report_workbook.columns import TRANSLATABLE, ColumnKind, SheetColumn
from planpress.importing.dates import printed_dates
from planpress.importing.labels import LabelReader
from planpress.importing.typed_lists import typed_texts
from planpress.model.scalars import MAX_WHOLE, PRINTED_ID, quoted

TICKS = frozenset(["x", "*", "\u2713", "\u2714", "\u2611", "\u2612", "1", "y", "o", "s"])
"""What people type for "yes"."""
CROSSES = frozenset(["0", "-", "\u2013", "\u2610", "n"])
"""What people type for "no"."""
YEAR_FIRST = re.compile(r"((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})")
BETWEEN = re.compile(r"\s*(?:[,;\n/&]|\band\b|\bet\b|\by\b)\s*|\s+")
BEFORE_ID = re.compile(r"(?:[^\W\d_]{3,}\.?\s+)?(?:n[o°º]\.?\s*)?", re.IGNORECASE)
AFTER_ID = re.compile(r"[\s.:)]*")
LOOK = "look at the cell"
Cells = Mapping[str, WorkbookCell]
"""The cells of a value by language; the cell in the report's own language has the key ""."""


class OwnCells:
    """Reads cells, and says everything that is uncertain about them.

    Args:
        words: Reads words in the form in which an export writes them.
        labels: Reads labels of ratings in other words; None if the report has no scale.
        uncertainties: Where to note what is uncertain.
    """

    def __init__(self, words: CellWords, labels: LabelReader | None, uncertainties: list[Uncertainty]) -> None:
        self.words, self.labels, self.uncertainties = words, labels, uncertainties
        self.numbers: list[WorkbookCell] = []
        """The cells with an id that is stored as a number with decimals."""

    def tell(self, cell: WorkbookCell, words: str, hint: str = LOOK) -> None:
        """Say that something about a cell is uncertain."""
        self.uncertainties.append(Uncertainty(cell.place, words, hint))

    def value(self, column: SheetColumn, cells: Cells) -> Any:
        """Return the plain value of cells; None if they are empty or cannot be read. What cannot be read is reported.

        Args:
            column: The column.
            cells: The cells of a row.
        """
        filled = {language: cell for language, cell in cells.items() if self._is_filled(cell)}
        if not filled:
            return None
        if column.kind not in TRANSLATABLE:
            return self._single(column, next(iter(filled.values())))
        for cell in filled.values():
            if cell.kind in (CellKind.DATE, CellKind.BOOLEAN):
                self.tell(cell, f"the cell contains {_article(cell.kind)}, which was read as {quoted(cell.text)}")
        typed = {language: cell.text for language, cell in filled.items()}
        value = self.words.value(column, typed)
        if value is not UNREAD:
            self._compare(column, filled)
            self._say_joined(column, filled, value)
            return value
        read = self._names if column.kind is ColumnKind.NAMES else self._texts
        return self.words.texts({language: read(cell) for language, cell in filled.items()})

    def _names(self, cell: WorkbookCell) -> Sequence[str | None]:
        return self.words.bodies_in_lines(cell.text) or self.words.bodies(self._texts(cell))

    def _say_joined(self, column: SheetColumn, cells: Cells, names: Sequence[object]) -> None:
        """Say that a name with commas, of which a piece is a body of the plan, was read as one body."""
        if column.kind is ColumnKind.NAMES:
            for name in (name for name in names if isinstance(name, str) and self.words.joins_bodies(name)):
                hint = "if they are several bodies, write semicolons between them"
                self.tell(next(iter(cells.values())), f"{quoted(name)} was read as one body", hint)

    def _is_filled(self, cell: WorkbookCell) -> bool:
        if cell.doubt:
            self.tell(cell, cell.doubt)
        return bool(cell.text.strip()) and cell.kind is not CellKind.ERROR

    def _compare(self, column: SheetColumn, cells: Cells) -> None:
        """Say where two languages have different numbers of texts, because texts are matched by position."""
        if column.kind is ColumnKind.TEXT or len(cells) == 1:
            return
        numbers = {language: len(divided_texts(cell.text) or ()) for language, cell in cells.items()}
        if len(set(numbers.values())) > 1:
            last = list(cells)[-1]
            other = next(number for number in numbers.values() if number != numbers[last])
            words = f"the number of texts is {numbers[last]} here, but {other} in another language"
            self.tell(
                cells[last],
                words,
                "the texts were matched in order; begin each text with a bullet, even if the text is empty",
            )

    def _texts(self, cell: WorkbookCell) -> Sequence[str | None]:
        texts = typed_texts(cell.text)
        if texts.doubt:
            self.tell(cell, texts.doubt, "begin each text on a new line, with a bullet (\u2022)")
        return texts.texts

    def _single(self, column: SheetColumn, cell: WorkbookCell) -> Any:
        if column.kind is ColumnKind.ID:
            return self.identifier(cell)
        if column.kind is ColumnKind.PLAIN and cell.kind in (CellKind.DATE, CellKind.BOOLEAN):
            self.tell(cell, f"the cell contains {_article(cell.kind)}, which was read as {quoted(cell.text)}")
        if column.kind is ColumnKind.IDS and cell.kind in (CellKind.NUMBER, CellKind.DATE):
            return [self.identifier(cell)]
        value = self.words.value(column, {OWN: cell.text})
        return self._typed(column, cell) if value is UNREAD else value

    def _typed(self, column: SheetColumn, cell: WorkbookCell) -> Any:
        """Return the value of a cell that is not written as an export writes it."""
        readers: Mapping[ColumnKind, Callable[[SheetColumn, WorkbookCell], Any]] = {
            ColumnKind.IDS: self._ids,
            ColumnKind.DATE: self._date,
            ColumnKind.FLAG: self._flag,
            ColumnKind.WHOLE: self._whole,
            ColumnKind.CODE: self._code,
            ColumnKind.CODES: self._codes,
        }
        return readers[column.kind](column, cell)

    def identifier(self, cell: WorkbookCell) -> str:
        """Return the id in a cell, as a reader sees it."""
        if cell.kind is CellKind.DATE and cell.day:
            likely = f"{cell.day.day}.{cell.day.month}"
            words = f"the cell contains the date {cell.day}; {quoted(likely)}, which programs turn into dates, was used"
            self.tell(cell, words, "format the cell as text, and type the id again")
            return likely
        if cell.kind is CellKind.NUMBER and "." in cell.plain:
            self.numbers.append(cell)
        typed = cell.text.strip()
        if PRINTED_ID.fullmatch(typed):
            return typed
        bare = typed[BEFORE_ID.match(typed).end() :]  # type: ignore[union-attr]  # it matches nothing too
        bare = (AFTER_ID.sub("", bare[-1:]) and bare) or bare.rstrip(" .:)\n")
        bare = re.sub(r"(?<=\d),(?=\d)", ".", bare)
        if PRINTED_ID.fullmatch(bare):
            self.tell(cell, f"{quoted(typed)} was read as the id {quoted(bare)}")
            return bare
        self.tell(cell, f"{quoted(typed)} cannot be an id", "write an id of letters, digits, dots and hyphens")
        return typed

    def say_numbers(self) -> None:
        """Say which ids are stored as numbers, which may have lost a final zero."""
        if self.numbers:
            first, number = self.numbers[0], len(self.numbers)
            words = (
                f"the id {first.text} is stored as a number" if number == 1 else f"{number} ids are stored as numbers"
            )
            hint = "check that no final zero is missing, as in 1.10; format the column as text"
            self.tell(first, f"{words}, here {first.text}" if number > 1 else words, hint)

    def _ids(self, _column: SheetColumn, cell: WorkbookCell) -> list[str] | None:
        pieces = [piece.rstrip(".:") for piece in BETWEEN.split(cell.text.strip()) if piece]
        ids = [piece for piece in pieces if PRINTED_ID.fullmatch(piece) and any(map(str.isdigit, piece))]
        if len(ids) < len(pieces):
            self.tell(cell, f"{quoted(cell.text)} was read as the ids {', '.join(ids)}" if ids else
                      f"{quoted(cell.text)} contains no ids, so it was left out")  # fmt: skip
        return ids or None

    def _date(self, _column: SheetColumn, cell: WorkbookCell) -> Any:
        if match := YEAR_FIRST.fullmatch(cell.text.strip()):
            date = typed_date(f"{match[1]}-{match[2]:>02}-{match[3]:>02}")
            if date is not None:
                return date
        dates = printed_dates(cell.text)
        known = [date.date for date in dates if date.date]
        if len(dates) != 1 or not known:
            which = "contains more than one date" if len(dates) > 1 else "is not clearly a date"
            self.tell(cell, f"{quoted(cell.text)} {which}, so it was left out", "write it as 2017-07-31 or 2017-07")
            return None
        if dates[0].printed != " ".join(cell.text.split()).rstrip("."):
            self.tell(cell, f"{quoted(cell.text)} was read as the date {known[0]}")
        return plain_date(known[0])

    def _flag(self, _column: SheetColumn, cell: WorkbookCell) -> bool | None:
        word = cell.text.strip().casefold()
        truth = self.words.codes.by_name["flags"].near(word)
        if truth or word in TICKS | CROSSES:
            return truth == "true" or (not truth and word in TICKS)
        self.tell(cell, f"{quoted(cell.text)} means neither yes nor no, so it was left out")
        return None

    def _whole(self, _column: SheetColumn, cell: WorkbookCell) -> int | None:
        match = re.fullmatch(
            r"(\d{1,6})(?:[.,]0+)?", (cell.plain if cell.kind is CellKind.NUMBER else cell.text).strip()
        )
        if match and int(match[1]) <= MAX_WHOLE:
            return int(match[1])
        self.tell(cell, f"{quoted(cell.text)} is not a whole number, so it was left out", "write a whole number")
        return None

    def _code(self, column: SheetColumn, cell: WorkbookCell) -> str | None:
        codes = self.words.codes.by_name[column.codes]
        word = cell.text.strip()
        if near := codes.near(word):
            return near
        if column.codes in ("ratings", "counted") and self.labels:
            read = self.labels.read(word)
            if read.rating:
                self.tell(cell, read.doubt or f"{quoted(word)} was read as {quoted(codes.shown(read.rating))}")
                return read.rating
            doubt = read.doubt or f"{quoted(word)} is not the label of a rating on the scale"
            self.tell(cell, f"{doubt}; it was left out", "choose a rating from the list")
            return None
        number = word.split()[0].rstrip(".:)") if word else ""
        if column.codes in ("pillars", "objectives") and (begun := codes.near(number)):
            self.tell(cell, f"{quoted(word)} was read as {quoted(codes.shown(begun))}")
            return begun
        self.tell(cell, f"{quoted(word)} is not on the list, so it was left out", "choose an entry from the list")
        return None

    def _codes(self, column: SheetColumn, cell: WorkbookCell) -> list[str] | None:
        codes = self.words.codes.by_name[column.codes]
        known = []
        for word in re.split(r"[,;\n]", cell.text):
            if near := codes.near(word):
                known.append(near)
            elif word.strip():
                self.tell(cell, f"{quoted(word.strip())} is not on the list, so it was left out")
        return known or None


def _article(kind: CellKind) -> str:
    return "a date" if kind is CellKind.DATE else "a truth value"
