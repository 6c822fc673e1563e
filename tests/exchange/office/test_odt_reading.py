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
    '<style:style style:name="Loud"><style:text-properties fo:text-transform="uppercase"/></style:style>'
    '<style:style style:name="Small"><style:text-properties fo:font-variant="small-caps"/></style:style>'
    '<style:style style:name="Gone"><style:text-properties text:display="none"/></style:style>'
    '<style:style style:name="Struck"><style:text-properties style:text-line-through-style="solid"/></style:style>'
    '<style:style style:name="Below" style:parent-style-name="Struck"/>'
    '<style:style style:name="Clear"><style:text-properties style:text-line-through-style="none" text:display="true"/>'
    "</style:style>"
    '<style:style style:name="List_20_Bullet_20_2"/>'
    '<style:style style:name="P2" style:parent-style-name="List_20_Bullet_20_2"/>'
    '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/>'
    '</text:list-style><text:list-style style:name="L2">'
    '<text:list-level-style-number text:level="1" style:num-format="I" style:num-prefix="Part " style:num-suffix=":"/>'
    '<text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" text:display-levels="2" '
    'loext:num-list-format="%1%.%2%)"/></text:list-style>'
)
MORE = (
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
    'xmlns:form="urn:oasis:names:tc:opendocument:xmlns:form:1.0" '
    'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'
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


def test_capitals() -> None:
    """Text that is shown in capitals is read in capitals; small capitals stay as typed."""
    span = '<text:p>On <text:span text:style-name="{}">track</text:span></text:p>'
    body = f'<text:p text:style-name="Loud">Achieved</text:p>{span.format("Loud")}{span.format("Small")}'
    assert words(document_of(text_file(body))) == ["ACHIEVED", "On TRACK", "On track"]


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


@pytest.mark.parametrize(("style", "said_as"), [("Struck", "struck-out text"), ("Below", "struck-out text"),
                                                ("Gone", "hidden text")])  # fmt: skip
def test_paragraphs_that_their_style_strikes_out(style: str, said_as: str) -> None:
    """A paragraph whose own style, or the one that it is based on, strikes it out or hides it is left out."""
    below = '<text:span text:style-name="Clear">new</text:span>'
    body = f'<text:p text:style-name="{style}">old {below}</text:p><text:p>seen</text:p>'
    document = document_of(text_file(body))
    assert words(document) == ["new", "seen"]
    assert f"1 {said_as}" in said(document)


def numbers(body: str, **entries: str) -> list[tuple[str, str, int | None]]:
    document = document_of(text_file(body, **entries))
    return [(block.number, block.words, block.level) for block in document.blocks if isinstance(block, TextParagraph)]


def test_lists() -> None:
    """Paragraphs of lists have levels and automatic numbers; only the first paragraph of an item has one."""
    inner = "<text:list><text:list-item><text:p>b</text:p></text:list-item></text:list>"
    item = f"<text:list-item><text:p>a</text:p><text:p>more</text:p>{inner}</text:list-item>"
    header = "<text:list-header><text:p>head</text:p></text:list-header>"
    restarted = '<text:list-item text:start-value="7"><text:p>c</text:p></text:list-item>'
    assert numbers(f'<text:list text:style-name="L1">{header}{item}{restarted}</text:list>') == [
        ("", "head", 0),
        ("1", "a", 0),
        ("", "more", 0),
        ("", "b", 1),
        ("7", "c", 0),
    ]


def test_lists_that_continue() -> None:
    """Outer levels are shown, lists continue others by their style or id, and a list that does not begins anew."""
    item = "<text:list-item><text:p>{}</text:p></text:list-item>"
    deep = f"<text:list-item><text:list>{item}</text:list></text:list-item>"
    lists = (
        f'<text:list xml:id="a" text:style-name="L2">{item.format("p")}{deep.format("x")}</text:list><text:p>t</text:p>'
        f'<text:list text:style-name="L2" text:continue-numbering="true">{deep.format("y")}</text:list>'
        f'<text:list text:style-name="L2">{item.format("new")}</text:list>'
        f'<text:list text:style-name="L2" text:continue-list="a">{item.format("q")}{deep.format("z")}</text:list>'
    )
    assert [(number, words) for number, words, _ in numbers(lists)] == [
        ("Part I:", "p"),
        ("I.a)", "x"),
        ("", "t"),
        ("I.b)", "y"),
        ("Part I:", "new"),
        ("Part II:", "q"),
        ("II.a)", "z"),
    ]


def test_lists_of_which_only_a_style_names_the_level() -> None:
    """LibreOffice writes Word's "List Bullet 2" as a list of its own."""
    item = '<text:list text:style-name="L9"><text:list-item><text:p{}>{}</text:p></text:list-item></text:list>'
    first, second = item.format("", "a"), item.format(' text:style-name="P2"', "b")
    assert [level for _, _, level in numbers(first + second)] == [0, 1]


def test_numbers_of_headings() -> None:
    """Headings are numbered by the outline of the document, and an empty one counts nothing."""
    levels = "".join(
        f'<text:outline-level-style text:level="{level}" style:num-format="1" text:display-levels="{level}"/>'
        for level in (1, 2)
    )
    styles = f"<office:document-styles {NAMES} {MORE}><text:outline-style>{levels}</text:outline-style>"
    heading = '<text:h text:outline-level="{}">{}</text:h>'
    body = "".join(heading.format(*entry) for entry in ((1, "a"), (2, "b"), (2, ""), (2, "c"), (1, "d"), (2, "e")))
    assert [number for number, _, _ in numbers(body, **{"styles.xml": f"{styles}</office:document-styles>"})] == [
        "1", "1.1", "1.2", "2", "2.1",
    ]  # fmt: skip


def test_boxes_and_frames() -> None:
    """Boxes to tick are signs, fields without a text are left out, and a table in a frame is read as a table."""
    box = '<form:checkbox form:id="{}" form:label="{}" form:current-state="{}"/>'
    forms = box.format("c1", "Done", "checked") + box.format("c2", "Open", "unchecked")
    body = f"<office:forms><form:form>{forms}</form:form></office:forms>"
    body += '<text:p><draw:control draw:control="c1"/> <draw:control draw:control="c2"/></text:p>'
    field = '<loext:content-control loext:showing-place-holder="true">type here</loext:content-control>'
    body += f"<text:p>kept{field}</text:p>"
    row = "<table:table-row><table:table-cell><text:p>in</text:p></table:table-cell></table:table-row>"
    table = f"<table:table>{row}</table:table>"
    body += f"<text:p>before<draw:frame><draw:text-box>{table}</draw:text-box></draw:frame></text:p>"
    document = document_of(text_file(body))
    assert words(document) == ["\u2612 Done \u2610 Open", "kept", "before"]
    (framed,) = (block for block in document.blocks if isinstance(block, DocumentTable))
    assert framed.rows[0].cells[0].text == "in"
    assert "1 unfilled form field was left out" in said(document)


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
    with pytest.raises(RefusedError, match="not a text document"):
        document_of(stream.getvalue())


def test_shapes_with_a_text() -> None:
    """Text boxes that are saved as shapes are reported, wherever they are anchored, and never run into the text."""
    shapes = (
        "<draw:custom-shape><text:p>stamp</text:p><text:p>SC78 Doc. 5</text:p></draw:custom-shape>"
        "<draw:g><draw:rect><text:p>by hand</text:p></draw:rect><draw:line/></draw:g>"
    )
    cell = f"<table:table-cell><text:p>One.{shapes} Two.</text:p><draw:ellipse><text:p>round</text:p></draw:ellipse>"
    table = f"<table:table><table:table-row>{cell}</table:table-cell></table:table-row></table:table>"
    document = document_of(text_file(f"{shapes}<text:p><text:span>a{shapes}b</text:span></text:p>{table}"))
    assert words(document) == ["ab"]
    (rows,) = (block.rows for block in document.blocks if isinstance(block, DocumentTable))
    assert [cell.text for cell in rows[0].cells] == ["One. Two."]
    assert document.margins.count("stamp SC78 Doc. 5") == document.margins.count("by hand") == 3
    for phrase in ('"stamp SC78 Doc. 5"', '"by hand"', '"round"'):
        assert phrase in said(document)


def test_headers_and_footers() -> None:
    """What headers and footers say besides page numbers is reported, and belongs to the margins."""
    page = "<text:p>Page <text:page-number>1</text:page-number></text:p>"
    masters = (
        f"<office:document-styles {NAMES} {MORE}><office:master-styles><style:master-page>"
        f"<style:header><text:p>SC78 Doc. 5</text:p></style:header><style:footer>{page}</style:footer>"
        "<style:footer-first><text:p>A draft</text:p></style:footer-first>"
        "</style:master-page></office:master-styles></office:document-styles>"
    )
    document = document_of(text_file("<text:p>a</text:p>", **{"styles.xml": masters}))
    assert document.margins == ("SC78 Doc. 5", "A draft")
    assert 'the header "SC78 Doc. 5" was left out' in said(document)
    assert 'the footer "A draft" was left out' in said(document)


def test_cells_covered_from_above() -> None:
    """A cell that a cell above covers is continued; one that the cell before it covers is part of that cell."""
    wide = '<table:table-cell table:number-columns-spanned="2"><text:p>a</text:p></table:table-cell>'
    tall = '<table:table-cell table:number-rows-spanned="2"><text:p>b</text:p></table:table-cell>'
    covered, plain = "<table:covered-table-cell/>", "<table:table-cell><text:p>c</text:p></table:table-cell>"
    rows = (f"{wide}{covered}{tall}", f"{plain}{plain}{covered}")
    body = "".join(f"<table:table-row>{cells}</table:table-row>" for cells in rows)
    (block,) = document_of(text_file(f"<table:table>{body}</table:table>")).blocks
    assert isinstance(block, DocumentTable)
    assert [[(cell.column, cell.width, cell.continued) for cell in row.cells] for row in block.rows] == [
        [(0, 2, False), (2, 1, False)],
        [(0, 1, False), (1, 1, False), (2, 1, True)],
    ]


def test_too_many_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    """A document with too many rows is refused before any of them is read."""
    monkeypatch.setattr("planpress.exchange.office.odt_reading.MAX_ROWS", 2)
    monkeypatch.setattr("planpress.exchange.office.odt_reading._OdtWalk.table", lambda *_: pytest.fail("it was read"))
    row = "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>"
    with pytest.raises(RefusedError, match="its tables have more than"):
        document_of(text_file(f"<table:table>{row * 3}</table:table>"))


def test_macros() -> None:
    document = document_of(text_file("<text:p>Report</text:p>", **{"Basic/Standard/Module1.xml": "<module/>"}))
    assert said(document) == "it contains macros, which were not run"
