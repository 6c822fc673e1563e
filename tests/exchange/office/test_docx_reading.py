"""What a reader of a Word document sees, and what else the file contains."""

import io
import sys
import zipfile

import pytest

from planpress.errors import RefusedError
from planpress.exchange.office import DocumentTable, OfficeDocument, TextParagraph, TextRun
from planpress.exchange.office.docx_reading import read_docx
from tests.exchange.office.word_files import PACKAGE, RELATIONS, STRICT, paragraph, row, run, table, word_file


def texts(document: OfficeDocument) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, TextParagraph) and block.text]


def cells(document: OfficeDocument) -> list[list[str]]:
    (only,) = (block for block in document.blocks if isinstance(block, DocumentTable))
    return [[cell.text for cell in table_row.cells] for table_row in only.rows]


def runs(document: OfficeDocument) -> list[TextRun]:
    (only,) = (block for block in document.blocks if isinstance(block, TextParagraph))
    return list(only.runs)


def doubts(document: OfficeDocument) -> list[str]:
    return [doubt.words for doubt in document.uncertainties]


def sdt(content: str, properties: str = "") -> str:
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        (run("Ran") + '<w:proofErr w:type="x"/>' + run("gers"), "Rangers"),
        (sdt(run("in a control")), "in a control"),
        (f'<w:hyperlink w:anchor="x">{run("a link")}</w:hyperlink>', "a link"),
        (f'<w:fldSimple w:instr="PAGE">{run("7")}</w:fldSimple>', "7"),
        (f"at <w:smartTag><w:smartTag>{run('Phnom Penh')}</w:smartTag></w:smartTag>", "Phnom Penh"),
        (f'<w:ins w:id="1">{run("new ")}<w:del w:id="2">{run("gone")}</w:del></w:ins>{run("old")}', "new old"),
        (f'<w:del w:id="1"><w:r><w:delText>gone</w:delText></w:r></w:del>{run("kept")}', "kept"),
        (f'<w:moveFrom w:id="1">{run("moved")}</w:moveFrom><w:moveTo w:id="2">{run("moved")}</w:moveTo>', "moved"),
        (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK</w:instrText></w:r>'
            f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("shown")}'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
            "shown",
        ),
        (
            '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>'
            '</w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' + run(" yes"),
            "\u2612 yes",
        ),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>' + run(" yes"), "\u2713 yes"),
        ("<w:r><w:t>1</w:t><w:noBreakHyphen/><w:t>2</w:t><w:tab/><w:t>3</w:t></w:r>", "1-2 3"),
        (run("loud", "<w:caps/>"), "LOUD"),
        (run("On track", "<w:smallCaps/>"), "On track"),
        (
            '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="a"/>'
            '<w:listEntry w:val="On track"/></w:ddList></w:ffData></w:fldChar></w:r>'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
            "On track",
        ),
        (
            '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>IF</w:instrText></w:r>'
            + run("lost")
            + "</w:p><w:p>"
            + run("kept"),
            "kept",
        ),
        (sdt(run("Choose an item.")) + run("rest"), "rest"),
        (run("\uf0b7 one"), "\u2022 one"),
        ('<w:r><w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Symbol" w:char="F0B3"/></w:r>', "\u03b1\u2265"),
        (f"{run('seen')}{run('unseen', '<w:vanish/>')}{run('struck', '<w:strike/>')}", "seen"),
        ("<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>", "a=b"),
    ],
)
def test_text_as_a_reader_sees_it(inner: str, text: str) -> None:
    """Each way in which Word writes a text gives what it shows."""
    assert texts(read_docx(word_file(paragraph(inner)))) == [text]


def test_what_is_left_out_is_listed() -> None:
    """Tracked changes, hidden and struck-out text, unfilled fields, footnotes and text boxes each leave a line."""
    box = f"<w:txbxContent>{paragraph(run('SC78 Doc. 1'))}</w:txbxContent>"
    body = paragraph(
        f'<w:ins w:id="1">{run("new")}</w:ins><w:del w:id="2"/>',
        run("unseen", "<w:vanish/>"),
        sdt(run("Choose an item."), "<w:showingPlcHdr/>"),
        '<w:r><w:footnoteReference w:id="5"/></w:r>',
        f"<w:r><mc:AlternateContent><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}"
        "</w:pict></mc:Fallback></mc:AlternateContent></w:r>",
    )
    footnote = f'<w:footnote w:id="5">{paragraph(run("As of May."))}</w:footnote>'
    document = read_docx(word_file(body, footnotes=footnote))
    assert texts(document) == ["new"]
    assert doubts(document) == [
        "1 tracked insertion was accepted",
        "1 tracked deletion was left out",
        "1 hidden text was left out",
        "1 unfilled form field was left out",
        'the footnote "As of May." was left out',
        'the text box "SC78 Doc. 1" was left out',
    ]


def test_controls_and_changes_around_rows_and_cells() -> None:
    """Rows and cells in content controls are read; a deleted row is not, and a deleted end joins two paragraphs."""
    joined = paragraph(run("one "), properties="<w:rPr><w:del/></w:rPr>") + paragraph(run("text"))
    rows = table(
        row("a", joined),
        sdt(row("b", "c")),
        f"<w:tr>{sdt('<w:tc>' + paragraph(run('d')) + '</w:tc>')}<w:tc>{table(row('e', 'f'))}</w:tc></w:tr>",
        row("gone", properties='<w:del w:id="1"/>'),
    )
    assert cells(read_docx(word_file(rows))) == [["a", "one text"], ["b", "c"], ["d", "e | f"]]


def test_an_unfilled_control_around_a_cell() -> None:
    """The cell is empty, the cells behind it keep their columns, and the control counts once."""
    prompt = sdt(run("Choose an item."), "<w:showingPlcHdr/>")
    around = sdt(f"<w:tc>{paragraph(prompt)}</w:tc>", "<w:showingPlcHdr/>")
    behind = f"<w:tc>{paragraph(run('b'))}</w:tc>"
    document = read_docx(word_file(table(f"<w:tr><w:tc>{paragraph(run('a'))}</w:tc>{around}{behind}</w:tr>")))
    assert cells(document) == [["a", "", "b"]]
    assert doubts(document) == ["1 unfilled form field was left out"]


def test_margins_and_frames() -> None:
    """Headers that say more than a page number are reported, and a table that only frames other tables is removed."""
    framed = table(f"<w:tr><w:tc>{paragraph(run('inside'))}{table(row('a', 'b'))}<w:p/></w:tc></w:tr>")
    document = read_docx(
        word_file(
            framed,
            header="<w:p><w:r><w:t>SC78 Doc. 3</w:t></w:r></w:p>",
            footer=paragraph(run("Page 3 of 7")),
        )
    )
    assert texts(document) == ["inside"]
    assert cells(document) == [["a", "b"]]
    assert (doubts(document), document.margins) == (['the header "SC78 Doc. 3" was left out'], ("SC78 Doc. 3",))


def test_forms_of_numbers() -> None:
    """Numbers are written as Word writes them; an unknown form is reported."""
    forms = (
        "upperRoman",
        "lowerLetter",
        "decimalZero",
        "ordinal",
        "decimalEnclosedParen",
        "thaiNumbers",
        "cardinalText",
    )
    levels = "".join(
        f'<w:abstractNum w:abstractNumId="{n}"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="%1"/></w:lvl></w:abstractNum>' for n, form in enumerate(forms)
    )  # fmt: skip
    places = "".join(f'<w:num w:numId="{n + 1}"><w:abstractNumId w:val="{n}"/></w:num>' for n in range(len(forms)))
    body = "".join(paragraph(run("x"), properties=numbered(n + 1)) for n in range(len(forms)))
    document = read_docx(word_file(body, numbering=levels + places))
    numbers = [block.number for block in document.blocks if isinstance(block, TextParagraph)]
    assert numbers == ["III", "c", "03", "3rd", "(3)", "\u0e53", "3"]
    assert doubts(document) == ["1 list of automatic numbers was written in digits, not in the form of the document"]


def test_merged_cells_keep_their_columns() -> None:
    """A cell over two columns, and a cell that continues from above, fill their columns."""
    rows = table(
        '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>',
        '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>',
    )
    (read,) = read_docx(word_file(rows)).blocks
    assert isinstance(read, DocumentTable)
    shape = [[(cell.column, cell.width, cell.continued) for cell in table_row.cells] for table_row in read.rows]
    assert shape == [[(0, 2, False), (2, 1, False)], [(1, 1, True)]]


NUMBERING = (
    '<w:abstractNum w:abstractNumId="0">'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Title2"/>'
    '<w:lvlText w:val="%1.%2"/>'
    '</w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>'
    '<w:lvlText w:val="\uf0b7"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
    '<w:startOverride w:val="7"/></w:lvlOverride>'
    "</w:num>"
)
STYLES = (
    '<w:style w:type="paragraph" w:styleId="Title2"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Quote"><w:rPr><w:i/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Quote2"><w:basedOn w:val="Quote"/></w:style>'
    '<w:style w:type="character" w:styleId="Emphasis"><w:rPr><w:i/></w:rPr></w:style>'
)


def numbered(identifier: int, level: int = 0) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{identifier}"/></w:numPr>'


def test_automatic_numbers() -> None:
    """Numbers are counted by level and through styles, start again below a new heading, and follow overrides."""
    places = [numbered(1), '<w:pStyle w:val="Title2"/>', numbered(1, 1), numbered(1), numbered(1, 1), numbered(2),
              numbered(0), numbered(3), numbered(3, 1)]  # fmt: skip
    body = "".join(paragraph(run("x"), properties=place) for place in places)
    document = read_docx(word_file(body, numbering=NUMBERING, styles=STYLES))
    numbers = [block.number for block in document.blocks if isinstance(block, TextParagraph)]
    assert numbers == ["1.", "1.1", "1.2", "2.", "2.1", "", "", "7.", "7.1"]


def test_automatic_numbers_alone_in_cells() -> None:
    """A number is all that a cell shows beside a title; a bullet, a merged cell and an empty row show none."""
    first = NUMBERING.replace("\uf0b7", "o")
    cells = [(numbered(1), "a"), (numbered(2), "b"), (numbered(1), "c"), (numbered(1), "")]
    body = table("".join(row(paragraph("", properties=place), paragraph(run(text))) for place, text in cells))
    [read] = read_docx(word_file(body, numbering=first, styles=STYLES)).blocks
    assert isinstance(read, DocumentTable)
    assert [[cell.text for cell in table_row.cells] for table_row in read.rows] == [
        ["1.", "a"], ["", "b"], ["2.", "c"], ["", ""],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("style", "properties", "italic"),
    [
        ("", "<w:i/>", True),
        ("", '<w:i w:val="0"/>', False),
        ("", "<w:iCs/>", False),
        ("", '<w:rStyle w:val="Emphasis"/>', True),
        ("Quote2", "", True),
        ("Quote2", '<w:i w:val="false"/>', False),
        ("Quote2", '<w:rStyle w:val="Emphasis"/>', False),
    ],
)
def test_italics_come_from_styles_too(style: str, properties: str, italic: bool) -> None:
    """A run's own setting decides; two styles in italics give upright text (ISO/IEC 29500-1, 17.7.3)."""
    body = paragraph(run("words", properties), properties=f'<w:pStyle w:val="{style}"/>')
    (read,) = read_docx(word_file(body, styles=STYLES)).blocks
    assert isinstance(read, TextParagraph)
    assert [text_run.italic for text_run in read.runs] == [italic]


def test_a_strict_document_is_read() -> None:
    """The namespace of ISO/IEC 29500 Strict means the same."""
    assert texts(read_docx(word_file(paragraph(run("strict")), namespace=STRICT))) == ["strict"]


def archive_of(*names: str) -> bytes:
    """A zip file with empty files."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in names:
            archive.writestr(name, "")
    return stream.getvalue()


NESTED = table(row("x"))
for _ in range(60):
    NESTED = table(f"<w:tr><w:tc>{NESTED}</w:tc></w:tr>")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        pytest.param(b"PK\x03\x04 and no more", "damaged", id="no zip file"),
        pytest.param(archive_of("report.docx", "annex/map.png"), "it is an archive of files", id="archive"),
        pytest.param(word_file("")[:200], "damaged", id="cut off"),
        pytest.param(word_file("<w:p>"), "damaged", id="broken XML"),
        pytest.param(word_file("", more={"word/../x": ""}), "leads out of the file", id="outside the package"),
        pytest.param(word_file("", more={"Word/Document.xml": ""}), "twice", id="twice"),
        pytest.param(
            word_file("", more={"mimetype": "application/vnd.oasis.opendocument.text"}),
            "OpenDocument",
            id="opendocument",
        ),
        pytest.param(word_file("", more={"xl/workbook.xml": ""}), "workbook", id="workbook"),
        pytest.param(word_file("", more={f"{number}.xml": "" for number in range(5_001)}), "parts", id="parts"),
        pytest.param(word_file(NESTED), "levels", id="nested tables"),
        pytest.param(word_file("<w:sdt>" * 300 + "</w:sdt>" * 300), "nested too deeply", id="nested elements"),
        pytest.param(word_file(table("<w:tr/>" * 20_001)), "rows", id="rows"),
        pytest.param(word_file("<w:p/>" * 200_001), "paragraphs", id="paragraphs"),
        pytest.param(word_file("<w:p>" + "<w:r/>" * 3_000_000), "tags", id="tags"),
        pytest.param(word_file(table(row(*["x"] * 300))), "columns", id="columns"),
        pytest.param(word_file(" " * 30_000_000), "bytes", id="bytes"),
    ],
)
def test_files_that_are_refused(content: bytes, words: str) -> None:
    """A damaged, hostile or huge file gives one sentence."""
    with pytest.raises(RefusedError, match=words):
        read_docx(content)


def test_a_doctype_is_refused() -> None:
    """No entity is ever expanded, from the file or from outside."""
    hostile = '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><w>&a;</w>'
    with pytest.raises(RefusedError, match="DOCTYPE"):
        read_docx(word_file(paragraph(run("x")), styles=hostile))


def test_a_missing_extra_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without lxml, the error names the command that installs it."""
    monkeypatch.setitem(sys.modules, "lxml", None)
    with pytest.raises(RefusedError, match="lxml") as caught:
        read_docx(word_file(""))
    assert "planpress[office]" in caught.value.hint


def test_styles_and_links_of_runs() -> None:
    """Bold is read like italics, a link with its address, and a tab as a tab."""
    relation = f'<Relationship Id="r9" Type="{RELATIONS}/hyperlink" Target="https://x.org/a" TargetMode="External"/>'
    relations = f'<Relationships xmlns="{PACKAGE}">{relation}</Relationships>'
    body = run("a ", "<w:b/>") + f'<w:hyperlink r:id="r9">{run("law", "<w:i/>")}</w:hyperlink>'
    body = paragraph(body + "<w:r><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r>").replace(
        "r:id", f'xmlns:r="{RELATIONS}" r:id'
    )
    content = word_file(body)
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(packed, "w") as target:
        for name in source.namelist():
            target.writestr(name, relations if name == "word/_rels/document.xml.rels" else source.read(name))
    bold, link = TextRun("a ", bold=True), TextRun("law", italic=True, link="https://x.org/a")
    assert runs(read_docx(packed.getvalue())) == [bold, link, TextRun("b\tc")]


def test_page_breaks_are_no_text() -> None:
    """A page break at the end of a paragraph, where LibreOffice puts it, leaves no space; inside, it divides words."""
    new_page = '<w:r><w:br w:type="page"/></w:r>'
    assert runs(read_docx(word_file(paragraph(run("The end."), new_page)))) == [TextRun("The end.")]
    divided = runs(read_docx(word_file(paragraph(run("one"), new_page, run("two")))))
    assert "".join(part.text for part in divided) == "one two"


def test_rows_are_counted_before_they_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """A document with too many rows is refused before any of its text is read, however long reading would take."""
    monkeypatch.setattr("planpress.exchange.office.docx_reading.MAX_ROWS", 2)
    content = word_file(paragraph(run("x")) + table(row("a")) + table(row("b"), row("c")))
    monkeypatch.setattr("planpress.exchange.office.docx_reading.RunReader.runs", lambda *_: pytest.fail("it was read"))
    with pytest.raises(RefusedError, match="its tables have more than"):
        read_docx(content)


def test_macros() -> None:
    document = read_docx(word_file(paragraph(run("Report")), more={"word/vbaProject.bin": b"0"}))
    assert [doubt.words for doubt in document.uncertainties] == ["it contains macros, which were not run"]


def test_signs_that_libreoffice_escapes() -> None:
    """LibreOffice writes "_x000D_" in a text with an escape of its own, which other programs do not write."""
    content = word_file(paragraph(run("a _x005F_x000D_ _x005F_x005F_ _x005F_ b")))
    assert texts(read_docx(content)) == ["a _x005F_x000D_ _x005F_x005F_ _x005F_ b"]
    saved = io.BytesIO(content)
    with zipfile.ZipFile(saved, "a") as archive:
        archive.writestr("docProps/app.xml", "<Properties><Application>LibreOffice/7.4</Application></Properties>")
    assert texts(read_docx(saved.getvalue())) == ["a _x000D_ _x005F_ _x005F_ b"]
