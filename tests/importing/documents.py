"""Word documents as offices write them, made with python-docx. All reports are fictional."""

import io
from collections.abc import Callable, Sequence
from typing import Any

import docx
from docx.document import Document
from docx.oxml import parse_xml
from docx.text.paragraph import Paragraph

from tests.exchange.office.word_files import W

W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
NAMED = f'xmlns:w="{W}" xmlns:w14="{W14}"'
BY = 'w:id="9" w:author="A" w:date="2023-05-01T10:00:00Z"'
FRONT = (
    "CITES National Ivory Action Plan \u2013 Progress report",
    "Party: Cambodia",
    "Prepared for the 76th meeting of the Standing Committee",
    "Reporting period: 1 May 2022 \u2013 30 April 2023",
)
Row = Sequence[str | Sequence[str]]


def saved(document: Document) -> bytes:
    """The bytes of a document."""
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def lines(document: Document, texts: Sequence[str]) -> None:
    """Add paragraphs; a heading begins with #."""
    for text in texts:
        if text.startswith("#"):
            document.add_heading(text[1:], 1)
        else:
            document.add_paragraph(text)


def fill(paragraph: Paragraph, text: str) -> None:
    """Fill a paragraph: _ begins italics, ! the style Emphasis, * and ** bullets, < raw XML."""
    if text.startswith("<"):
        paragraph._p.append(parse_xml(text))  # type: ignore[arg-type]  # python-docx types its own elements only
    elif text.startswith("** "):
        paragraph.style = "List Bullet 2"
        paragraph.add_run(text[3:])
    elif text.startswith("* "):
        paragraph.style = "List Bullet"
        paragraph.add_run(text[2:])
    elif text.startswith("!"):
        paragraph.add_run(text[1:], style="Emphasis")
    else:
        paragraph.add_run(text.removeprefix("_")).italic = text.startswith("_") or None


def grid(document: Document, rows: Sequence[Row]) -> Any:
    """Add a table; a row with one cell is merged over all columns."""
    table: Any = document.add_table(rows=0, cols=max(len(row) for row in rows))
    for row in rows:
        cells = table.add_row().cells
        if len(row) == 1:
            cells[0].merge(cells[-1])
        for cell, content in zip(cells, row, strict=False):
            first, *rest = [content] if isinstance(content, str) else content
            fill(cell.paragraphs[0], first)
            for text in rest:
                fill(cell.add_paragraph(), text)
    return table


def control(text: str, properties: str = "") -> str:
    """A content control."""
    content = f"<w:sdtContent><w:r><w:t>{text}</w:t></w:r></w:sdtContent>"
    return f"<w:sdt {NAMED}><w:sdtPr>{properties}</w:sdtPr>{content}</w:sdt>"


def form() -> bytes:
    """The official form with controls, a tracked insertion, automatic numbers, bullets and a stamp."""
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "SC76 Doc. 3 Annex 1 (English only)"
    document.sections[0].footer.paragraphs[0].text = "3 | P a g e"
    lines(document, [*FRONT, "#PART A: Synopsis", "The NIAP currently receives a rating of \u2018On track\u2019."])
    lines(document, ["#PART B: Summary evaluation"])
    grid(document, [("Achieved", "On track", "Not commenced"),
                    ("1.1 Amend the law*", "2.1 Train the rangers", "2.2 Buy boats")])  # fmt: skip
    lines(document, ["#PART C: Detailed evaluation"])
    unfilled = control("Click or tap here to enter text.", "<w:showingPlcHdr/><w:text/>")
    table = grid(document, [
        ("ACTION", "INDICATOR", "RATING", "SUMMARY OF PROGRESS (and comments)"),
        ("Legislation and regulations",),
        ("Amend the law*", "[INDICATOR]", control("Achieved"),
         ("The law was published.", "_A translation is under way.")),
        ("Enforcement",),
        ("Train the rangers", "Rangers", f"<w:ins {NAMED} {BY}><w:r><w:t>On track</w:t></w:r></w:ins>",
         ("Courses:", "* in the north", "* in the south", "** ten rangers", "!More courses will follow next year.")),
        ("Buy boats", "", "Not commenced", (unfilled, "No tender was opened.")),
    ])  # fmt: skip
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="{text}"/></w:lvl>'
        for level, text in enumerate(("Pillar %1:", "%1.%2"))
    )
    numbering = document.part.numbering_part.element
    numbering.insert(0, parse_xml(f'<w:abstractNum {NAMED} w:abstractNumId="77">{levels}</w:abstractNum>'))
    numbering.append(parse_xml(f'<w:num {NAMED} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))
    for row, level in zip(table.rows[1:], (0, 1, 0, 1, 1), strict=True):
        place = f'<w:numPr {NAMED}><w:ilvl w:val="{level}"/><w:numId w:val="77"/></w:numPr>'
        row.cells[0].paragraphs[0]._p.get_or_add_pPr().append(parse_xml(place))
    return saved(document)


def french() -> bytes:
    """The form in French."""
    document = docx.Document()
    lines(document, [
        "RAPPORT SUR LES PROGRÈS ACCOMPLIS", "Partie : CAMBODGE", "Préparé pour la 76e session du Comité permanent",
        "Période couverte par le rapport : du 1er mai 2022 au 30 avril 2023",
        "#SECTION A : Synthèse", "La mise en œuvre reçoit la notation « En bonne voie ».",
        "#SECTION B : Évaluation résumée",
    ])  # fmt: skip
    grid(document, [("Réalisée", "En bonne voie"), ("1.1 Réviser la loi", "2.1 Former les agents")])
    lines(document, ["#SECTION C : Évaluation détaillée"])
    grid(document, [
        ("ACTION", "ÉVALUATION", "ÉVALUATION", "RÉSUMÉ DES PROGRÈS (et commentaires)"),
        ("PILIER 1 : Législation",),
        ("1.1 Réviser la loi", "Loi publiée", "Réalisée", ("La loi a été publiée.", "_Le texte est joint ici.")),
        ("PILIER 2 : Répression",),
        ("2.1 Former les agents", "", "En bonne voie", "Douze agents ont été formés."),
    ])  # fmt: skip
    return saved(document)


def crosses() -> bytes:
    """Part B with crosses, pillars as headings above tables of their own, numbers in a column, other columns."""
    document = docx.Document()
    lines(document, [*FRONT, "#Part B. Ratings"])
    grid(document, [("No.", "Action", "Achieved", "On track"), ("1.1", "Amend the law", "\u2713", ""),
                    ("2.1", "Train the rangers", "", "x")])  # fmt: skip
    lines(document, ["#Part C. Details"])
    for pillar, row in (
        ("#Pillar 1 \u2013 Legislation", ("A law.", "1.1", "Amend the law", "Achieved", "\u2022 Made.\n\u2022 Sold.")),
        ("#Pillar 2 \u2013 Enforcement", ("", "2.1", "Train the rangers", "On track", "Ten rangers.")),
    ):  # fmt: skip
        lines(document, [pillar])
        grid(document, [("Indicator", "No.", "Measure", "Status", "Progress made"), row])
    return saved(document)


def small_tables() -> bytes:
    """A table of versions, a table for each action with its headings in the first column, and signatures."""
    document = docx.Document()
    grid(document, [("Version", "Date", "Author"), ("1.1", "3 May 2023", "An office")])
    lines(document, [*FRONT, "#Part C: Detailed evaluation"])
    for action, rating, text in (("1.1 Amend the law", "Achieved", "Done."), ("2.1 Train", "On track", "Ten rangers.")):
        grid(document, [("Action", action), ("Progress rating", rating), ("Summary of progress", text)])
        lines(document, [""])
    lines(document, ["Signature"])
    grid(document, [("Name", "Function"), ("N.N.", "Director")])
    return saved(document)


DOCUMENTS: dict[str, Callable[[], bytes]] = {
    "form": form,
    "french": french,
    "crosses": crosses,
    "small tables": small_tables,
}
