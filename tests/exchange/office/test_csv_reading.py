"""Tables in text files: encodings, separators and quotation marks as programs write them."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planpress.errors import RefusedError
from planpress.exchange.office.csv_reading import is_divided, is_text, read_csv
from planpress.model.characters import composed

ROWS = [["No", "Action", "Name"], ["1.10", 'Loi « forêt », "nouvelle"', "d'été; à l'œuvre"], ["2", "two\nlines", "x"]]
CELL = st.text(st.characters(codec="utf-8", exclude_characters="\r\0"), max_size=30)


def written(separator: str, rows: list[list[str]]) -> str:
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=separator).writerows(rows)
    return stream.getvalue()


def texts(content: bytes) -> list[list[str]]:
    return [[cell.text for cell in row.cells.values()] for row in read_csv(content).sheets[0].rows]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_encodings_and_separators(encoding: str, separator: str) -> None:
    """Each encoding and separator gives the same cells; only Windows-1252 is a guess, which is reported."""
    content = written(separator, ROWS).encode(encoding)
    assert texts(content) == ROWS
    doubts = [doubt.words for doubt in read_csv(content).uncertainties]
    assert ["Windows-1252" in words for words in doubts] == ([True] if encoding == "cp1252" else [])


def test_a_stated_separator() -> None:
    """The line in which a file tells Excel its separator is not a row."""
    assert texts(b"sep=;\r\na;b\r\nc,c,c;d\r\n") == [["a", "b"], ["c,c,c", "d"]]


def test_places_are_those_of_a_spreadsheet() -> None:
    """Empty rows count, rows with line breaks are one row, and the sheet has no name."""
    (sheet,) = read_csv(b'a,b\r\n\r\n"x\ny",\r\nz,').sheets
    assert [(row.number, list(row.cells)) for row in sheet.rows] == [(1, [0, 1]), (3, [0]), (4, [0])]
    assert sheet.rows[1].cells[0].place == "cell A3"


def test_a_huge_cell() -> None:
    """A cell may be longer than the csv module allows by default."""
    assert texts(written(",", [["x" * 500_000, "y"]]).encode())[0][0] == "x" * 500_000
    assert csv.field_size_limit() == 131_072


def test_an_open_quotation_mark_is_reported() -> None:
    """A quotation mark that is never closed swallows rows, so a person is told."""
    doubts = read_csv(b'a,b\n"c,d\ne,f\n').uncertainties
    assert "quotation marks are not in pairs" in doubts[0].words


@pytest.mark.parametrize(
    ("cell", "text"),
    [("'1.10", "1.10"), ("'=SUM(A1)", "=SUM(A1)"), ("'-5 degrees", "-5 degrees"), ("'tis so", "'tis so"),
     ("'-5' degrees", "'-5' degrees"), ("''1.1", "''1.1"), ("'2018-01", "2018-01")],
)  # fmt: skip
def test_marks_of_text(cell: str, text: str) -> None:
    """The apostrophe before a number or a formula marks it as text; others belong to the text."""
    assert texts(written(",", [[cell, "b"]]).encode()) == [[text, "b"]]
    assert bool(read_csv(written(",", [[cell, "b"]]).encode()).uncertainties) == (cell != text)


@given(st.lists(st.tuples(CELL, CELL, CELL), min_size=1, max_size=5), st.sampled_from([",", ";", "\t"]))
def test_any_text_survives(rows: list[tuple[str, str, str]], separator: str) -> None:
    """Whatever the cells contain, a table with a plain heading is read cell by cell."""
    heading = ["number", "action", "comments"]
    content = written(separator, [heading, *map(list, rows)]).encode()
    read = read_csv(content).sheets[0].rows
    by_number = {row.number: row for row in read}
    assert [cell.text for cell in by_number[1].cells.values()] == heading
    for number, row in enumerate(rows, 2):
        for column, text in enumerate(row):
            found = by_number[number].text(column) if number in by_number else ""
            expected = composed(text) if text.strip() else ""
            assert found in (expected, expected.removeprefix("'"))


def test_what_is_no_table() -> None:
    """Binary files and huge files are refused, other formats are not text, and prose has no columns."""
    with pytest.raises(RefusedError, match="neither a document nor text"):
        read_csv(b"\0" + b"abc" * 50)
    with pytest.raises(RefusedError, match=r"more than 20,000,000 bytes"):
        read_csv(b"a" * 20_000_001)
    with pytest.raises(RefusedError, match=r"more than 50,000 rows"):
        read_csv(b"a,b\n" * 50_001)
    with pytest.raises(RefusedError, match=r"the text has more than 50,000 lines"):
        read_csv(b"We walked, and saw fens.\nWe rested.\nWe slept.\n" * 20_000)
    assert not is_text(b"PK\3\4")
    assert not is_text(b"%PDF-1.7")
    assert not is_divided(read_csv(b"Dear Sir or Madam\nwe write to you\nyours"))


def test_formulas_that_guard_a_text() -> None:
    """Excel writes ``="1.10"`` so that it does not change the text; the value is the text."""
    workbook = read_csv(b'No,Action\n"=""1.10""",Lay bricks\n"=""a """"b"""" """,=SUM(A1)\n')
    rows = [[cell.text for cell in row.cells.values()] for row in workbook.sheets[0].rows[1:]]
    assert rows == [["1.10", "Lay bricks"], ['a "b" ', "=SUM(A1)"]]
