"""Writes the sheets that people fill in."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from openpyxl.styles import Alignment, Protection
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.dimensions import ColumnDimension

from planpress.exchange.report_workbook.cell_words import OWN, CellWords
from planpress.exchange.report_workbook.code_lists import CodeLists
from planpress.exchange.report_workbook.columns import (
    FIELD,
    KEY_HEADING,
    LABEL,
    PERIOD_KEY,
    PLAN_KEY,
    TRANSLATABLE,
    VALUE,
    VALUE_HEADING,
    ColumnKind,
    SheetColumn,
    SheetLayout,
    column_key,
    heading,
)
from planpress.exchange.report_workbook.sheet_rows import SheetRow
from planpress.exporting.workbook.looks import (
    TEXT_FORMAT,
    BookStyles,
    fit_height,
    lay_out_page,
    protect,
    tab_name,
    write,
)
from planpress.language import Language
from planpress.model import Plan
from planpress.model.languages import direction

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

HEADINGS, KEYS, FIRST = 1, 2, 3
"""The row with the headings, the row with the keys, and the first row with data."""
LAST_ROW, LAST_COLUMN = 1_048_576, 16_384
LABEL_WIDTH, VALUE_WIDTH, KEY_WIDTH = 34, 70, 22
MULTIPLE = frozenset([ColumnKind.CODES, ColumnKind.NAMES])
Place = tuple[SheetColumn, str]
"""A column with its language; "" for the report's own."""


class SheetWriter:
    """Writes sheets into a workbook.

    Args:
        book: The workbook.
        plan: The plan.
        codes: The words shown in place of ids.
        words: The language of the workbook's own words.
        header: What the top of each printed page says.
    """

    def __init__(self, book: "Workbook", plan: Plan, codes: CodeLists, words: Language, header: str) -> None:
        self.book, self.plan, self.codes, self.words = book, plan, codes, words
        self.fictional = words.gettext("Fictional data.") if plan.fictional else ""
        self.header = f"{header}. {self.fictional}" if self.fictional else header
        self.styles = BookStyles()
        self.cells = CellWords(codes, codes.reader)
        self.tabs: dict[str, str] = {}
        """The names of the sheets, by the names of their layouts."""
        for style in vars(self.styles).values():
            book.add_named_style(style)

    def new_sheet(self, name: str, title: str) -> "Worksheet":
        """Add a sheet.

        Args:
            name: The name of its layout.
            title: The text of its tab.
        """
        tab = self.tabs[name] = tab_name(title, list(self.tabs.values()))
        first = len(self.tabs) == 1
        sheet: Worksheet = self.book.worksheets[0] if first else self.book.create_sheet()
        sheet.title = tab
        sheet.sheet_view.showGridLines = False
        sheet.sheet_view.rightToLeft = direction(self.words.code) == "rtl"
        return sheet

    def list_sheet(self, layout: SheetLayout, rows: Sequence[SheetRow], blank: int) -> None:
        """Write a sheet with a row for each entry.

        Args:
            layout: The layout of the sheet.
            rows: Its rows.
            blank: How many empty rows with lines follow; people can fill in more rows below.
        """
        sheet = self.new_sheet(layout.name, self.words.gettext(layout.title))
        places = [place for column in layout.columns for place in self._places(column, rows)]
        heads: list[tuple[str, float]] = []
        for number, (column, language) in enumerate(places, 1):
            head = heading(column, self.words, self.plan, self.codes.reader, language)
            write(sheet, (HEADINGS, number), head, self.styles.head)
            write(sheet, (KEYS, number), column_key(layout.name, column.key, language), self.styles.key)
            heads.append((head, column.width))
            self._open_column(sheet, number, column)
        self._open_rest(sheet, len(places) + 1)
        fit_height(sheet, HEADINGS, heads)
        last = FIRST + len(rows) + blank - 1
        for row_number, row in enumerate((*rows, *({} for _ in range(blank))), FIRST):
            texts = [(row.get(column.key, {}).get(language, ""), column) for column, language in places]
            for number, (words, column) in enumerate(texts, 1):
                self._fill(sheet, row_number, number, column, words)
            fit_height(sheet, row_number, ((words, column.width) for words, column in texts))
        for number, (column, _) in enumerate(places, 1):
            self._choice(sheet, column, f"{get_column_letter(number)}{FIRST}:{get_column_letter(number)}{LAST_ROW}")
        width = sum(column.width for column, _ in places)
        self._finish(sheet, f"A{KEYS}:{get_column_letter(len(places))}{max(last, FIRST)}", width)

    def report_sheet(self, layout: SheetLayout, row: SheetRow) -> None:
        """Write the sheet of the report's own values, with one value below another.

        Args:
            layout: The layout of the sheet.
            row: The values.
        """
        sheet = self.new_sheet(layout.name, self.words.gettext(layout.title))
        used = {language for cells in row.values() for language in cells} | self._further_languages()
        languages = [OWN, *sorted(used - {OWN}, key=self.cells.order)]
        self._report_head(sheet, layout, languages)
        shown = [column for column in layout.columns if column.usual or column.key in row]
        for number, column in enumerate(shown, FIRST):
            head = heading(column, self.words, self.plan, self.codes.reader)
            write(sheet, (number, 1), head, self.styles.label)
            for place, language in enumerate(languages, 2):
                fixed = column.key in (PLAN_KEY, PERIOD_KEY) or (language and column.kind not in TRANSLATABLE)
                style = self.styles.fixed if fixed else self.styles.fill_in
                write(sheet, (number, place), row.get(column.key, {}).get(language, ""), style)
            texts = [(words, VALUE_WIDTH) for words in row.get(column.key, {}).values()]
            fit_height(sheet, number, [(head, LABEL_WIDTH - 4), *texts])
            write(sheet, (number, len(languages) + 2), column.key, self.styles.key)
            self._choice(sheet, column, f"B{number}")
        self._finish(sheet, "", LABEL_WIDTH + VALUE_WIDTH * len(languages) + KEY_WIDTH)

    def _report_head(self, sheet: "Worksheet", layout: SheetLayout, languages: Sequence[str]) -> None:
        named = [self.words.language_name(language or self.codes.reader) for language in languages]
        title, value, key_head = map(self.words.gettext, (layout.title, VALUE_HEADING, KEY_HEADING))
        heads = [title, *(named if len(named) > 1 else [value]), key_head]
        keys = [LABEL, *([VALUE] * len(languages)), FIELD]
        for number, (head, key) in enumerate(zip(heads, keys, strict=True), 1):
            language = languages[number - 2] if key == VALUE else ""
            write(sheet, (HEADINGS, number), head, self.styles.head)
            write(sheet, (KEYS, number), column_key(layout.name, key, language), self.styles.key)
            width = {LABEL: LABEL_WIDTH, VALUE: VALUE_WIDTH, FIELD: KEY_WIDTH}[key]
            sheet.column_dimensions[get_column_letter(number)].width = width

    def _further_languages(self) -> set[str]:
        return set(self.plan.languages) - {self.codes.reader}

    def _places(self, column: SheetColumn, rows: Sequence[SheetRow]) -> list[Place]:
        """Return the columns that a column of the layout needs; empty if it is neither usual nor filled in."""
        used = {language for row in rows for language in row.get(column.key, {})}
        if not used and not self._is_shown(column):
            return []
        if column.kind in (ColumnKind.TEXT, ColumnKind.TEXTS):
            used |= self._further_languages()
        return [(column, OWN), *((column, language) for language in sorted(used - {OWN}, key=self.cells.order))]

    def _is_shown(self, column: SheetColumn) -> bool:
        """Tell whether a column without values is shown: if it is usual and the plan has something to choose for it."""
        optional = column.codes in ("pillars", "objectives", "tags") and not self.codes.by_name[column.codes].words
        return column.usual and not optional

    def _open_column(self, sheet: "Worksheet", number: int, column: SheetColumn) -> None:
        """Set the width and the format of a whole column, and unlock its cells."""
        dimension = sheet.column_dimensions[get_column_letter(number)]
        dimension.width = column.width
        dimension.number_format = "0" if column.kind is ColumnKind.WHOLE else TEXT_FORMAT
        dimension.protection = Protection(locked=False)
        dimension.alignment = Alignment(wrap_text=True, vertical="top")

    def _open_rest(self, sheet: "Worksheet", number: int) -> None:
        """Unlock the columns right of the table: people may add columns, and programs delete and sort whole rows."""
        letter = get_column_letter(number)
        rest = ColumnDimension(sheet, index=letter, min=number, max=LAST_COLUMN)
        rest.number_format, rest.protection = TEXT_FORMAT, Protection(locked=False)
        sheet.column_dimensions[letter] = rest

    def _fill(self, sheet: "Worksheet", row: int, number: int, column: SheetColumn, words: str) -> None:
        if column.kind is not ColumnKind.WHOLE:
            write(sheet, (row, number), words, self.styles.fill_in)
            return
        cell = sheet.cell(row, number, int(words) if words else None)
        cell.style = self.styles.number.name

    def _choice(self, sheet: "Worksheet", column: SheetColumn, cells: str) -> None:
        """Add the list from which people choose the values of a column."""
        name = "flags" if column.kind is ColumnKind.FLAG else column.codes
        if not name or column.kind in MULTIPLE or not self.codes.by_name[name].words:
            return
        choice = DataValidation("list", formula1=range_name(name), allow_blank=True, showErrorMessage=True)
        choice.errorTitle = self.words.gettext("Not on the list")[:32]
        choice.error = self.words.gettext("Choose an entry from the list, or leave the cell empty.")[:225]
        choice.add(cells)
        sheet.add_data_validation(choice)

    def _finish(self, sheet: "Worksheet", filtered: str, width: int) -> None:
        sheet.freeze_panes = f"B{FIRST}"
        if filtered:
            sheet.auto_filter.ref = filtered
        protect(sheet)
        lay_out_page(sheet, self.header, width, repeated=KEYS)


def range_name(name: str) -> str:
    """Return the name of the cells with a list of codes, such as ``planpress_ratings``."""
    return f"planpress_{name}"
