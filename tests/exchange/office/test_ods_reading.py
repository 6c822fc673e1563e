"""OpenDocument spreadsheets are read as a reader sees them, in bounded time and memory."""

from contextlib import suppress

import pytest

from planpress.errors import RefusedError
from planpress.exchange.office.workbook import CellKind, WorkbookSheet
from planpress.exchange.office.workbook_reading import is_workbook, workbook_of
from tests.exchange.office.sheet_files import MANIFEST, row_of, sheet_file, text_cell
from tests.growth import LINEAR, times_as_long

DATE = '<table:table-cell office:value-type="date" office:date-value="2018-06-30" table:style-name="{}"/>'
MONTHS = (
    '<number:date-style style:name="N1"><number:month/><number:year/></number:date-style>'
    '<style:style style:name="month" style:data-style-name="N1"/>'
)


def value_cell(kind: str, shown: str, attributes: str) -> str:
    return f'<table:table-cell office:value-type="{kind}" {attributes}><text:p>{shown}</text:p></table:table-cell>'


def first_sheet(content: bytes) -> WorkbookSheet:
    return workbook_of(content).sheets[0]


def texts(sheet: WorkbookSheet) -> list[list[str]]:
    return [[cell.text for cell in row.cells.values()] for row in sheet.rows]


def test_texts_as_shown() -> None:
    """Paragraphs are lines; spaces, tabs and breaks are those of the format; comments do not belong to the text."""
    note = "<office:annotation><text:p>secret</text:p></office:annotation>"
    words = "a  <text:s text:c='2'/>b<text:tab/>c<text:line-break/>d"
    cell = f"<table:table-cell>{note}<text:p>{words}</text:p></table:table-cell>"
    sheet = first_sheet(sheet_file(row_of("one\ntwo", cell)))
    assert texts(sheet) == [["one\ntwo", "a   b\tc\nd"]]
    assert [doubt.words for doubt in sheet.uncertainties] == ["1 comment: left out"]


def test_values_as_shown() -> None:
    """Numbers keep the digits that are shown, dates the units that are shown, and truth values are words."""
    number = value_cell("float", "1.10", 'office:value="1.1"')
    share = value_cell("percentage", "25%", 'office:value="0.25"')
    truth = value_cell("boolean", "WAHR", 'office:boolean-value="true"')
    error = value_cell("string", "#DIV/0!", 'table:formula="of:=1/0"')
    row = row_of(number, share, DATE.format("day"), DATE.format("month"), truth, error)
    sheet = first_sheet(sheet_file(row, styles=MONTHS))
    assert texts(sheet) == [["1.10", "25%", "2018-06-30", "2018-06", "true", "#DIV/0!"]]
    cells = sheet.rows[0].cells
    assert [cell.plain for cell in cells.values()][:2] == ["1.1", "0.25"]
    assert cells[5].kind is CellKind.ERROR
    assert cells[5].doubt


def test_merged_cells_repeat_their_text() -> None:
    """The text of a merged cell stands in every cell that it covers, marked as repeated."""
    merged = text_cell("both", 'table:number-columns-spanned="2" table:number-rows-spanned="2"')
    covered = "<table:covered-table-cell/>"
    sheet = first_sheet(sheet_file(row_of(merged, covered, "x"), row_of(covered, covered, "y")))
    assert texts(sheet) == [["both", "both", "x"], ["both", "both", "y"]]
    assert [cell.spread for row in sheet.rows for cell in row.cells.values()] == [False, True, False, True, True, False]


def test_repeated_cells_and_rows() -> None:
    """Filled cells and rows are repeated, empty ones only counted, and rows in groups are rows."""
    gap = '<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>'
    twice = row_of(text_cell("a", 'table:number-columns-repeated="2"'), attributes='table:number-rows-repeated="2"')
    grouped = f"<table:table-row-group>{row_of('b')}</table:table-row-group>"
    sheet = first_sheet(sheet_file(gap, twice, grouped))
    assert [(row.number, list(row.cells)) for row in sheet.rows] == [(4, [0, 1]), (5, [0, 1]), (6, [0])]


def test_hidden_rows_and_sheets() -> None:
    """Hidden rows are data and are reported; hidden sheets are marked."""
    style = '<style:style style:name="h"><style:table-properties table:display="false"/></style:style>'
    other = f'<table:table table:name="Old" table:style-name="h">{row_of("x")}</table:table>'
    content = sheet_file(row_of("a", attributes='table:visibility="filter"'), styles=style, sheets=other)
    plan, old = workbook_of(content).sheets
    assert plan.rows[0].hidden
    assert plan.uncertainties[0].words == "1 hidden row: read like the others"
    assert (plan.hidden, old.hidden, old.name) == (False, True, "Old")


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (row_of("a", attributes='table:number-rows-repeated="1048576"'), "more than 20,000 filled rows"),
        (row_of(text_cell("a", 'table:number-columns-repeated="16384"')), "more than 500 filled columns"),
        (row_of(text_cell("a", 'table:number-columns-spanned="400" table:number-rows-spanned="20000"'))
         + row_of(*["<table:covered-table-cell/>"] * 399, "z") * 900, "cover more than 200,000 cells"),
    ],
)  # fmt: skip
def test_bombs_are_refused(row: str, words: str) -> None:
    """Repetitions that fill a sheet end with one line, about as soon as a sheet of some thousand rows."""
    bomb, filled = sheet_file(row), sheet_file(row_of(*["a"] * 10) * 4_000)

    def read(content: bytes) -> None:
        with suppress(RefusedError):
            workbook_of(content)

    with pytest.raises(RefusedError, match=words):
        workbook_of(bomb)
    assert times_as_long(read, bomb, filled) < LINEAR


def test_empty_repetitions_cost_nothing() -> None:
    """A million formatted rows without content are skipped."""
    cells = '<table:table-cell table:number-columns-repeated="16384"/>'
    empty = f'<table:table-row table:number-rows-repeated="1048575">{cells}</table:table-row>'
    assert texts(first_sheet(sheet_file(row_of("a"), empty))) == [["a"]]


def test_what_cannot_be_read() -> None:
    """An encrypted spreadsheet and one without sheets are refused with a reason; a text document is not a workbook."""
    key = f'<m:manifest xmlns:m="{MANIFEST}"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'
    with pytest.raises(RefusedError, match="encrypted"):
        workbook_of(sheet_file(row_of("a"), entries={"META-INF/manifest.xml": key}))
    with pytest.raises(RefusedError, match="DOCTYPE"):
        workbook_of(sheet_file(entries={"META-INF/manifest.xml": "<!DOCTYPE x><x/>"}))
    assert not is_workbook(b"PK\3\4 broken")
    assert is_workbook(sheet_file(row_of("a")))


STRUCK = (
    '<style:style style:name="gone"><style:text-properties style:text-line-through-style="solid"/></style:style>'
    '<style:style style:name="child" style:parent-style-name="gone"/>'
    '<style:style style:name="kept"><style:text-properties style:text-line-through-style="none"/></style:style>'
)


def test_struck_out_words_are_left_out_and_told() -> None:
    """Words that are struck out are not part of the text, whether a span, a cell or its column says so."""
    span = "<table:table-cell><text:p>new <text:span text:style-name='gone'>old</text:span></text:p></table:table-cell>"
    inside = "<text:p>old <text:span text:style-name='kept'>new</text:span></text:p>"
    cell = f"<table:table-cell table:style-name='child'>{inside}</table:table-cell>"
    number = value_cell("float", "7", 'office:value="7" table:style-name="gone"')
    date = DATE.format("gone").replace("/>", "><text:p>30.06.2018</text:p></table:table-cell>")
    cells = first_sheet(sheet_file(row_of(span, cell, number, date), styles=STRUCK)).rows[0].cells.values()
    assert [cell.text.strip() for cell in cells] == ["new", "new", "", ""]
    struck = ["old", "old", "7", "30.06.2018"]
    assert [cell.doubt for cell in cells] == [f'the struck-out words "{words}" were left out' for words in struck]
