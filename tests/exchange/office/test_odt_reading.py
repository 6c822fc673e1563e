"""OpenDocument texts are read as a reader sees them."""

import io
import zipfile

import pytest

from planpress.errors import RefusedError
from planpress.exchange.office import DocumentTable, OfficeDocument, TextParagraph, document_of
from tests.exchange.office.sheet_files import NAMES

STYLES = (
    '<style:style style:name="Base"><style:text-properties fo:font-style="italic"/></style:style>'
    '<style:style style:name="Slanted" style:parent-style-name="Base"/>'
    '<style:style style:name="Upright" style:parent-style-name="Base">'
    '<style:text-properties fo:font-style="normal" fo:font-weight="bold"/></style:style>'
    '<style:style style:name="Gone"><style:text-properties text:display="none"/></style:style>'
    '<style:style style:name="Struck"><style:text-properties style:text-line-through-style="solid"/></style:style>'
    '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/>'
    "</text:list-style>"
)
MORE = (
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
)


def text_file(body: str, **entries: str) -> bytes:
    content = (
        f"<office:document-content {NAMES} {MORE}><office:automatic-styles>{STYLES}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        for name, text in {"content.xml": content, **entries}.items():
            archive.writestr(name, text)
    return stream.getvalue()


def words(document: OfficeDocument) -> list[str]:
    return [block.words for block in document.blocks if isinstance(block, TextParagraph)]


def said(document: OfficeDocument) -> str:
    return "\n".join(doubt.words for doubt in document.uncertainties)


def test_styles_of_letters() -> None:
    """Italics and bold letters are resolved through styles that are based on others; links keep their address."""
    spans = '<text:span text:style-name="Upright">b</text:span><text:a xlink:href="https://example.org/">c</text:a>'
    (paragraph,) = document_of(text_file(f'<text:p text:style-name="Slanted">a{spans}</text:p>')).blocks
    assert isinstance(paragraph, TextParagraph)
    assert [(run.text, run.italic, run.bold, run.link) for run in paragraph.runs] == [
        ("a", True, False, ""),
        ("b", False, True, ""),
        ("c", True, False, "https://example.org/"),
    ]


def test_what_a_reader_does_not_see() -> None:
    """Deletions, hidden and struck-out text, notes, comments and text boxes are left out and reported."""
    changes = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>deleted</text:p></text:deletion>"
        "</text:changed-region><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>"
    )
    body = "<text:note-body><text:p>fine</text:p></text:note-body>"
    note = f"<text:note><text:note-citation>1</text:note-citation>{body}</text:note>"
    comment = "<office:annotation><text:p>psst</text:p></office:annotation>"
    box = "<draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame>"
    hidden = '<text:span text:style-name="Gone">x</text:span><text:span text:style-name="Struck">y</text:span>'
    document = document_of(text_file(f"{changes}<text:p>seen{note}{comment}{box}{hidden}</text:p>"))
    assert words(document) == ["seen"]
    for phrase in ('"fine"', '"boxed"', "1 hidden text", "1 struck-out text", "1 review comment", "1 tracked insertion",
                   "1 tracked deletion"):  # fmt: skip
        assert phrase in said(document)


def test_lists() -> None:
    """Paragraphs of lists have levels, and automatic numbers, which are in no text, are reported as missing."""
    inner = "<text:list><text:list-item><text:p>b</text:p></text:list-item></text:list>"
    body = f'<text:list text:style-name="L1"><text:list-item><text:p>a</text:p>{inner}</text:list-item></text:list>'
    document = document_of(text_file(body))
    assert [(block.words, block.level) for block in document.blocks if isinstance(block, TextParagraph)] == [
        ("a", 0),
        ("b", 1),
    ]
    assert "the automatic numbers of 1 list were not read" in said(document)


def test_tables() -> None:
    """Merged cells keep their columns, rows of headings are rows, and a table in a cell gives its texts to the cell."""
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    spanned = '<table:table-cell table:number-columns-spanned="2"><text:p>a</text:p></table:table-cell>'
    wide = f"{spanned}<table:covered-table-cell/>"
    inner = f"<table:table><table:table-row>{cell.format('in')}</table:table-row></table:table>"
    rows = (
        f"<table:table-header-rows><table:table-row>{wide}{cell.format('b')}</table:table-row></table:table-header-rows>"
        f"<table:table-row>{cell.format('c')}<table:table-cell>{inner}</table:table-cell></table:table-row>"
    )
    (table,) = document_of(text_file(f"<table:table>{rows}</table:table>")).blocks
    assert isinstance(table, DocumentTable)
    assert [[(c.text, c.column, c.width) for c in row.cells] for row in table.rows] == [
        [("a", 0, 2), ("b", 2, 1)],
        [("c", 0, 1), ("in", 1, 1)],
    ]


def test_bounds() -> None:
    """Deep nesting and missing texts are refused."""
    deep = "<text:list><text:list-item>" * 60 + "<text:p>x</text:p>" + "</text:list-item></text:list>" * 60
    with pytest.raises(RefusedError, match="nested"):
        document_of(text_file(deep))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    with pytest.raises(RefusedError, match="no text document"):
        document_of(stream.getvalue())
