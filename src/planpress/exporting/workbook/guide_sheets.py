"""Writes the sheets that explain the others: instructions, and the lists of codes."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from openpyxl.utils import quote_sheetname
from openpyxl.workbook.defined_name import DefinedName

from planpress.exchange.report_workbook.columns import (
    ACTIONS,
    CODES,
    GUIDE_TITLES,
    INSTRUCTIONS,
    SheetLayout,
    column_key,
    heading,
)
from planpress.exporting.workbook.data_sheets import FIRST, HEADINGS, KEYS, SheetWriter, range_name
from planpress.exporting.workbook.looks import fit_height, lay_out_page, protect, write
from planpress.language import N_

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

RULES = (
    N_(
        "Fill in the white cells. The other cells are protected against mistakes; "
        "no password is needed to change them."
    ),
    N_("Choose ratings and other fixed words from the list that opens in the cell. The codes sheet lists them all."),
    N_("Each %(term_action)s has a separate row. To add a new %(term_action)s, fill in the first empty row."),
    N_("To write several texts in one cell, begin each text on a new line with a bullet: •"),
    N_("To begin a new line in a cell, press Alt and Enter (in LibreOffice: Ctrl and Enter)."),
    N_("Write a date as 2017-07-31. If the day is not known, write 2017-07. The dates of %(term_actions)s, milestones "
       "and updates can also be years, such as 2017."),
    N_("The numbers of %(term_actions)s are text, because 1.10 is not 1.1."),
    N_("Asterisks mark *italic* and **bold** words."),
    N_(
        "You can add, sort, hide and delete rows. To move columns, unprotect the sheet first; this needs no password. "
        "Do not change the small keys below the headings, because an import recognises each column by its key."
    ),
    N_("You can add more columns; the last lists on the codes sheet give their keys."),
)  # fmt: skip
"""How to fill in the workbook, with one rule in each row."""
LISTS = {
    "ratings": N_("Ratings"),
    "counted": N_("Ratings that are counted"),
    "pillars": N_("The %(term_pillars)s"),
    "objectives": N_("%(term_Objectives)s"),
    "bodies": N_("Responsible"),
    "tags": N_("Tags"),
    "assessors": N_("Assessor"),
    "scales": N_("Rating scale"),
    "states": N_("State of the report"),
    "details": N_("What is public"),
    "changes": N_("Change since the previous report"),
    "flags": N_("Yes or no"),
}
"""The lists on the sheet of codes, each with its heading."""
PROSE_WIDTH, TAB_WIDTH, WORD_WIDTH, ID_WIDTH = 78, 26, 70, 34


def write_instructions(writer: SheetWriter, about: str, sheets: Sequence[SheetLayout]) -> None:
    """Write the first sheet: whose report it is, how to fill in the workbook, and what each sheet contains.

    Args:
        writer: Writes the sheets.
        about: Which report it is, in words.
        sheets: The sheets that follow.
    """
    words, plan, styles = writer.words, writer.plan, writer.styles
    sheet = writer.new_sheet(INSTRUCTIONS, words.gettext(GUIDE_TITLES[INSTRUCTIONS]))
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = TAB_WIDTH, PROSE_WIDTH
    number = 1
    write(sheet, (number, 1), plan.title.wording(writer.codes.reader).words, styles.title)
    sheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=2)
    sheet.row_dimensions[1].height = 44
    for line, style in ((about, styles.prose), (writer.fictional, styles.warning)):
        if line:
            number += 1
            write(sheet, (number, 1), line, style)
            sheet.merge_cells(start_row=number, start_column=1, end_row=number, end_column=2)
    number += 2
    write(sheet, (number, 1), words.gettext("How to fill in this workbook"), styles.head)
    sheet.merge_cells(start_row=number, start_column=1, end_row=number, end_column=2)
    for place, rule in enumerate(RULES, 1):
        number += 1
        write(sheet, (number, 1), words.number(place), styles.label)
        write(sheet, (number, 2), words.gettext(rule), styles.fixed)
        fit_height(sheet, number, [(words.gettext(rule), PROSE_WIDTH)])
    _contents(writer, sheet, number + 2, sheets)
    protect(sheet)
    lay_out_page(sheet, writer.header, TAB_WIDTH + PROSE_WIDTH)


def _contents(writer: SheetWriter, sheet: "Worksheet", number: int, sheets: Sequence[SheetLayout]) -> None:
    """List the sheets, each with a link to it and what it contains."""
    words, styles = writer.words, writer.styles
    for column, head in enumerate((N_("Sheet"), N_("What is on it")), 1):
        write(sheet, (number, column), words.gettext(head), styles.head)
    purpose_of_codes = N_("The words in the fixed lists with their ids, and the columns that you can add.")
    purposes = [(layout.title, layout.purpose) for layout in sheets]
    for title, purpose in (*purposes, (GUIDE_TITLES[CODES], purpose_of_codes)):
        number += 1
        write(sheet, (number, 1), words.gettext(title), styles.label)
        write(sheet, (number, 2), words.gettext(purpose), styles.fixed)
        fit_height(sheet, number, [(words.gettext(purpose), PROSE_WIDTH)])


def write_codes(writer: SheetWriter, sheets: Sequence[SheetLayout]) -> None:
    """Write the last sheet: each list of codes with the ids, and the columns that can be added.

    Args:
        writer: Writes the sheets.
        sheets: The sheets that the workbook has.
    """
    sheet = writer.new_sheet(CODES, writer.words.gettext(GUIDE_TITLES[CODES]))
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = WORD_WIDTH, ID_WIDTH
    for column, (head, key) in enumerate(((N_("Word"), "word"), (N_("Key"), "key")), 1):
        write(sheet, (HEADINGS, column), writer.words.gettext(head), writer.styles.head)
        write(sheet, (KEYS, column), column_key(CODES, key), writer.styles.key)
    number = KEYS
    for name, title in LISTS.items():
        entries = [(word, identifier) for identifier, word in writer.codes.by_name[name].words.items()]
        if entries:
            last = _code_list(writer, sheet, number + 1, writer.words.gettext(title), entries)
            cells = f"{quote_sheetname(sheet.title)}!$A${last - len(entries) + 1}:$A${last}"
            writer.book.defined_names[range_name(name)] = DefinedName(range_name(name), attr_text=cells)
            number = last + 1
    if further := list(_further(writer, sheets)):
        _code_list(writer, sheet, number + 1, writer.words.gettext("Further columns"), further)
    sheet.freeze_panes = f"A{FIRST}"
    protect(sheet)
    lay_out_page(sheet, writer.header, WORD_WIDTH + ID_WIDTH, repeated=KEYS)


def _code_list(
    writer: SheetWriter, sheet: "Worksheet", number: int, title: str, entries: Sequence[tuple[str, str]]
) -> int:
    """Write a list below a heading, and return the number of its last row."""
    styles = writer.styles
    write(sheet, (number, 1), title, styles.label)
    write(sheet, (number, 2), "", styles.label)
    for word, identifier in entries:
        number += 1
        write(sheet, (number, 1), word, styles.fixed)
        write(sheet, (number, 2), identifier, styles.fixed)
        fit_height(sheet, number, [(word, WORD_WIDTH), (identifier, ID_WIDTH)])
    return number


def _further(writer: SheetWriter, sheets: Sequence[SheetLayout]) -> Iterator[tuple[str, str]]:
    """Yield the headings of columns that the sheet of actions does not have, each with its key."""
    for layout in sheets:
        if layout.name == ACTIONS:
            tab = writer.book[writer.tabs[ACTIONS]]
            there = {str(cell.value).partition(":")[0] for cell in tab[KEYS]}
            for column in layout.columns:
                key = column_key(layout.name, column.key)
                if key not in there:
                    yield heading(column, writer.words, writer.plan, writer.codes.reader), key
