"""What a reader sees in the cells of a workbook, and which files are refused."""

import io
import zipfile
from pathlib import Path

import pytest

from planpress.errors import RefusedError
from planpress.exchange.office import xlsx_parts, xlsx_reading
from planpress.exchange.office.number_formats import shown_number
from planpress.exchange.office.workbook import CellKind, Workbook, WorkbookCell
from planpress.exchange.office.workbook_reading import read_workbook, workbook_of
from tests.exchange.office.workbook_files import formats, number, row, workbook_file
from tests.growth import LINEAR, times_as_long


def cells(workbook: Workbook, sheet: int = 0) -> list[WorkbookCell]:
    """The cells of a sheet in reading order."""
    return [cell for line in workbook.sheets[sheet].rows for cell in line.cells.values()]


def told(workbook: Workbook) -> list[str]:
    """What is reported about the sheets, with its location."""
    return [f"{doubt.place}: {doubt.words}" for sheet in workbook.sheets for doubt in sheet.uncertainties]


@pytest.mark.parametrize(
    ("typed", "code", "seen"),
    [
        ("1.1", "0.00", "1.10"),
        ("1.1", "General", "1.1"),
        ("1.1000000000000001", "General", "1.1"),
        ("3.0", "General", "3"),
        ("0.25", "0%", "25%"),
        ("0.077", "0.0%", "7.7%"),
        ("1234567.5", "#,##0.0", "1,234,567.5"),
        ("-5", "0;(0)", "(5)"),
        ("-5", "0.0", "-5.0"),
        ("0", '0.00;-0.00;"none"', "none"),
        ("5", '0" actions"', "5 actions"),
        ("7", "000", "007"),
        ("1500000", '0.0,,"M"', "1.5M"),
        ("12", "@", "12"),
        ("2.5", "0.0##", "2.5"),
        ("12.5", "[$€-407] #,##0.00", "€ 12.50"),
        ("0.005", "0.00", "0.01"),
        ("42947", "yyyy-mm-dd", "2017-07-31"),
        ("42947", "d/m/yyyy;@", "2017-07-31"),
        ("42947", "mmmm yyyy", "2017-07"),
        ("42947", "yyyy", "2017"),
    ],
)
def test_a_number_is_what_a_reader_sees(typed: str, code: str, seen: str) -> None:
    """A number has the decimals, signs and words of its format."""
    shown = shown_number(typed, code)
    assert shown
    assert (shown.text, shown.doubt) == (seen, "")


@pytest.mark.parametrize("code", ["# ?/?", "0.00E+00", "[h]:mm", "000-000"])
def test_a_format_that_is_not_understood_is_told(code: str) -> None:
    """If a format is not understood, the number itself is read, with a doubt."""
    shown = shown_number("1.5", code)
    assert shown
    assert shown.text == "1.5"
    assert shown.doubt


@pytest.mark.parametrize("strict", [False, True])
def test_a_workbook_is_read_in_both_namespaces(*, strict: bool) -> None:
    """Texts, numbers, truth values and errors are read from usual and Strict files."""
    content = workbook_file(
        row(
            "1.10",
            number("1.1", 1),
            '<c t="s"><v>0</v></c>',
            '<c t="b"><v>1</v></c>',
            '<c r="H1" t="e"><v>#N/A</v></c>',
        ),
        strings="<si><r><t>Sub</t></r><r><rPr><b/></rPr><t>stantially</t></r><rPh><t>x</t></rPh></si>",
        styles=formats("0.00"),
        strict=strict,
    )
    assert [(cell.text, cell.kind, cell.place) for cell in cells(workbook_of(content))] == [
        ("1.10", CellKind.TEXT, "sheet 'A', cell A1"),
        ("1.10", CellKind.NUMBER, "sheet 'A', cell B1"),
        ("Substantially", CellKind.TEXT, "sheet 'A', cell C1"),
        ("true", CellKind.BOOLEAN, "sheet 'A', cell D1"),
        ("#N/A", CellKind.ERROR, "sheet 'A', cell H1"),
    ]


def test_days_are_counted_from_1900_or_1904() -> None:
    """The workbook says from which year its days are counted."""
    sheet = row(number("42947", 1))
    usual = workbook_file(sheet, styles=formats("dd.mm.yyyy"))
    mac = workbook_file(sheet, styles=formats("dd.mm.yyyy"), properties='date1904="1"')
    assert [cells(workbook_of(content))[0].text for content in (usual, mac)] == ["2017-07-31", "2021-08-01"]


def test_escaped_characters_are_decoded() -> None:
    """Characters that XML cannot contain are decoded; those that no text may contain are left out."""
    (cell,) = cells(
        workbook_of(workbook_file(row("one_x000D_\ntwo _x005F_x0041_ \u000bthree".replace("\x0b", "_x000B_"))))
    )
    assert cell.text == "one\ntwo _x0041_ three"
    assert "control characters" in cell.doubt


def test_formulas_are_not_computed_but_told() -> None:
    """The last value of a formula is read; a formula without a value is reported."""
    content = workbook_file(
        row(
            "<c><f>1+1</f><v>2</v></c>",
            "<c><f>A1</f></c>",
            '<c t="str"><f>""</f><v></v></c>',
            '<c t="str"><f>B</f><v>x</v></c>',
        )
    )
    workbook = workbook_of(content)
    assert [(cell.text, cell.formula) for cell in cells(workbook)] == [("2", True), ("", True), ("x", True)]
    assert "never computed" in cells(workbook)[1].doubt
    assert told(workbook) == ["sheet 'A', cell A1: 2 formulas: the last value was used, the first here"]


def test_merged_cells_repeat_their_text() -> None:
    """Each cell that a merged cell covers has its text."""
    sheet = f"<sheetData>{row('stage', '', 'x')}{row('', '', 'y', number=2)}</sheetData>"
    workbook = workbook_of(workbook_file(f'{sheet}<mergeCells><mergeCell ref="A1:B2"/></mergeCells>'))
    assert [(cell.place[-2:], cell.text, cell.spread) for cell in cells(workbook)] == [
        ("A1", "stage", False),
        ("B1", "stage", True),
        ("C1", "x", False),
        ("A2", "stage", True),
        ("B2", "stage", True),
        ("C2", "y", False),
    ]


def test_hidden_rows_are_data_and_hidden_sheets_are_marked() -> None:
    """Hidden rows and columns are read and reported; a hidden sheet is marked."""
    hidden = row("a", "b", attributes='hidden="1"')
    sheet = f'<cols><col min="2" max="2" hidden="1"/></cols><sheetData>{hidden}</sheetData>'
    workbook = workbook_of(workbook_file(sheet, row("old"), states=("visible", "veryHidden")))
    assert [sheet.hidden for sheet in workbook.sheets] == [False, True]
    assert workbook.sheets[0].rows[0].hidden
    assert told(workbook) == [
        "sheet 'A', row 1: a hidden row: read like the others",
        "sheet 'A', column B: a hidden column: not visible in the sheet",
    ]


def test_struck_out_words_are_left_out_and_told() -> None:
    """Words that are struck out are not part of the text."""
    sheet = row('<c t="inlineStr"><is><r><t>new</t></r><r><rPr><strike/></rPr><t>old</t></r></is></c>')
    (cell,) = cells(workbook_of(workbook_file(sheet)))
    assert (cell.text, cell.doubt) == ("new", 'the struck-out words "old" were left out')


def test_comments_macros_and_drawings_are_told() -> None:
    """What is not a cell is reported, and nothing outside the file is opened."""
    types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    more: dict[str, str | bytes] = {
        "xl/worksheets/_rels/sheet0.xml.rels": f'<Relationships><Relationship Id="c" Type="{types}/comments"'
        f' Target="../comments1.xml"/><Relationship Id="l" Type="{types}/hyperlink" Target="file:///etc/passwd"'
        ' TargetMode="External"/></Relationships>',
        "xl/comments1.xml": '<comments><commentList><comment ref="B7"/></commentList></comments>',
        "xl/vbaProject.bin": b"macros",
    }
    workbook = workbook_of(workbook_file(row("a"), more=more))
    assert told(workbook) == ["sheet 'A', cell B7: a comment: left out"]
    assert [doubt.words for doubt in workbook.uncertainties] == ["it contains macros, which were not run"]


@pytest.mark.parametrize(
    "sheet",
    [
        "".join(
            f'<row r="{place}"><c r="A{place}" s="0"/><c r="B{place}" s="0"/></row>' for place in range(2, 300_000)
        ),
        '<dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="XFD1048576"/></row></sheetData>',
    ],
)
def test_empty_rows_take_no_time(sheet: str) -> None:
    """Neither formatted empty rows nor a last row far below takes time."""
    content = workbook_file(sheet if "<sheetData>" in sheet else row("first") + sheet)
    filled = workbook_file("".join(row(*["a"] * 10, number=place) for place in range(1, 5_000)))
    workbook = workbook_of(content)
    assert times_as_long(workbook_of, content, filled) < LINEAR
    assert len(workbook.sheets[0].rows) <= 1
    assert any("empty rows" in words for words in told(workbook))


def test_a_text_after_many_empty_rows_is_found() -> None:
    """A few thousand empty rows do not end a sheet."""
    workbook = workbook_of(workbook_file(row("a") + row("b", number=4_000)))
    assert [(line.number, line.text(0)) for line in workbook.sheets[0].rows] == [(1, "a"), (4_000, "b")]
    assert told(workbook) == []


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "empty"),
        (b"%PDF-1.7", "PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "Excel 97-2003"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        (b"PK\x03\x04 cut", "damaged"),
        (b"just words", "not a workbook"),
        (workbook_file(), "no sheets"),
        (workbook_file(row("a"), more={"xl/workbook.bin": b""}), "binary workbook"),
        (workbook_file(row("a"), more={"word/document.xml": b""}), "Word document"),
        (workbook_file("<row><c><v>1</c></row>"), "damaged"),
        (workbook_file(row(*["a"] * 501)), "more than 500 filled columns"),
        (workbook_file(row("a"), more={"../outside": b""}), "leads out of the file"),
    ],
)
def test_what_cannot_be_read_gets_one_line(content: bytes, message: str) -> None:
    """Every other file is refused with one line."""
    with pytest.raises(RefusedError, match=message) as caught:
        workbook_of(content)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("limit", "message"),
    [
        ("MAX_ROWS", "more than 5 filled rows"),
        ("MAX_FILLED", "more than 5 filled cells"),
        ("MAX_CELLS", "5 cells, empty"),
    ],
)
def test_limits_are_counted_over_the_whole_sheet(limit: str, message: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows, filled cells and empty cells are limited."""
    monkeypatch.setattr(xlsx_reading, limit, 5)
    with pytest.raises(RefusedError, match=message):
        workbook_of(workbook_file("".join(row("a", "b", number=place) for place in range(1, 8))))


def test_a_row_without_end_is_not_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A row is refused before it takes much memory."""
    monkeypatch.setattr(xlsx_parts, "MAX_TAGS_BETWEEN", 5_000)
    with pytest.raises(RefusedError, match="too large"):
        workbook_of(workbook_file(f"<row>{'<c/>' * 40_000}</row>"))


def test_a_document_type_is_refused() -> None:
    """XML that declares entities is refused."""
    hostile = (
        '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet><row><c><v>&a;</v></c></row></worksheet>'
    )
    rewritten = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook_file(row("a")))) as old, zipfile.ZipFile(rewritten, "w") as new:
        for name in old.namelist():
            new.writestr(name, hostile if name.endswith("sheet0.xml") else old.read(name))
    with pytest.raises(RefusedError, match="DOCTYPE"):
        workbook_of(rewritten.getvalue())


def test_the_message_names_the_file(tmp_path: Path) -> None:
    """A refusal begins with the file."""
    file = tmp_path / "report.xlsx"
    with pytest.raises(RefusedError, match=r"report\.xlsx: there is no such file"):
        read_workbook(file)
    file.write_bytes(b"words")
    with pytest.raises(RefusedError, match=r"report\.xlsx: it is not a workbook"):
        read_workbook(file)
