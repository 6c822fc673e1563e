"""A workbook as a reader sees it, whatever its format: sheets with rows of cells."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from planpress.exchange.office.document import Uncertainty
from planpress.model.scalars import quoted


class CellKind(StrEnum):
    """What a cell contains."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    BOOLEAN = "boolean"
    ERROR = "error"


def column_letters(column: int) -> str:
    """Return the letters of a column, such as "C".

    Args:
        column: The column, from 0.
    """
    letters, rest = "", column + 1
    while rest:
        rest, letter = divmod(rest - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


def struck_words(words: str) -> str:
    """Return what a person should know about a cell with struck-out words.

    Args:
        words: The words.
    """
    return f"the struck-out words {quoted(words.strip())} were left out"


@dataclass(frozen=True, slots=True)
class CellContent:
    """What a cell contains, wherever it is.

    Args:
        text: What a reader sees, as in :class:`WorkbookCell`.
        kind: What it is.
        plain: For a number, its digits without the format.
        day: For a date, the day.
        doubt: What a person should know; "" if nothing.
    """

    text: str
    kind: CellKind = CellKind.TEXT
    plain: str = ""
    day: datetime.date | None = None
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class WorkbookCell:
    r"""A cell that contains something.

    Args:
        text: What a reader sees; a line break is "\n". A date is written as 2017-07-31, or as 2017-07 or 2017 if the
            cell shows no day. A truth value is "true" or "false".
        kind: What it contains; a formula has the kind of its last value.
        sheet: The name of the sheet.
        row: The row, from 1, as programs show it; 0 for the name of the sheet itself.
        column: The column, from 0.
        plain: For a number, its digits without the format: "0.25" for 25%, "1.1" for 1.10; otherwise the text, with the
            mark before it.
        day: For a date, the day that is stored.
        formula: Whether the text is the last value of a formula.
        spread: Whether it is covered by a merged cell that begins above or to the left, whose text it repeats.
        doubt: What a person should know about it; "" if nothing.
        links: The words in it that are links, each with its address; "" stands for the whole text.
    """

    text: str
    kind: CellKind
    sheet: str
    row: int
    column: int
    plain: str = ""
    day: datetime.date | None = None
    formula: bool = False
    spread: bool = False
    doubt: str = ""
    links: tuple[tuple[str, str], ...] = ()

    @property
    def place(self) -> str:
        """Where it is, in words."""
        cell = f"cell {column_letters(self.column)}{self.row}"
        if not self.row:
            return f"sheet '{self.sheet}'"
        return f"sheet '{self.sheet}', {cell}" if self.sheet else cell


@dataclass(frozen=True)
class WorkbookRow:
    """A row that contains something.

    Args:
        number: Its number, from 1, as programs show it.
        cells: Its cells that contain something, by column from 0, in order.
        hidden: Whether it is hidden or filtered out; it counts as data all the same.
        fills: The colours behind its cells, empty ones included, by column; white cells are left out. The words for a
            colour depend on the format, but the same colour has the same words within a workbook.
    """

    number: int
    cells: Mapping[int, WorkbookCell]
    hidden: bool = False
    fills: Mapping[int, str] = field(default_factory=dict)

    def text(self, column: int) -> str:
        """Return the text in a column; "" if the cell is empty."""
        cell = self.cells.get(column)
        return cell.text if cell else ""


@dataclass(frozen=True)
class WorkbookSheet:
    """A sheet.

    Args:
        name: Its name, as on its tab; "" for a text file, which has no name.
        rows: The rows that contain something, from top to bottom.
        hidden: Whether its tab is hidden; it may be an old copy.
        uncertainties: What the reader of the format was not sure about, apart from doubts about single cells.
        hidden_columns: The columns that are hidden, from 0.
    """

    name: str
    rows: tuple[WorkbookRow, ...]
    hidden: bool = False
    uncertainties: tuple[Uncertainty, ...] = ()
    hidden_columns: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Workbook:
    """A workbook.

    Args:
        sheets: Its sheets in the order of their tabs, including hidden ones.
        uncertainties: What the reader was not sure about in the file as a whole.
        since_1904: Whether its days are counted from 1904, as Excel for Mac once did.
    """

    sheets: tuple[WorkbookSheet, ...]
    uncertainties: tuple[Uncertainty, ...] = field(default=())
    since_1904: bool = False
