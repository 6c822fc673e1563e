"""The report as a PDF."""

import io
import logging
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from pypdf import PageObject, PdfReader
from pypdf.generic import ContentStream

from planpress.errors import RefusedError
from planpress.exporting import export_context, pdf
from planpress.exporting.letter_places import letter_place
from planpress.exporting.pdf import report_pdf
from planpress.loading import load
from planpress.model import Dataset, PartialDate
from planpress.views.context import Edition
from tests.site.right_to_left import ARABIC, arabic_catalogue
from tests.views.sketch import FULL, PLAN
from tests.views.sketch import context as sketched

ALLOWED = {
    "/L": {"/LI", "/L", "/Caption"},
    "/LI": {"/Lbl", "/LBody"},
    "/Table": {"/THead", "/TBody", "/TFoot", "/TR", "/Caption"},
    "/THead": {"/TR"},
    "/TBody": {"/TR"},
    "/TR": {"/TH", "/TD"},
}
"""What some elements may contain (ISO 32000-1, 14.8.4.3)."""


def loaded(project: str) -> Dataset:
    dataset = load(Path(project)).dataset
    assert dataset
    return dataset


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    """The fictional plan."""
    return loaded("tests/sample")


@pytest.fixture(scope="module")
def logged() -> Iterator[list[str]]:
    """Return the warnings of WeasyPrint."""
    lines = list[str]()

    class Collecting(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(record.getMessage())

    handler = Collecting(logging.WARNING)
    logging.getLogger("weasyprint").addHandler(handler)
    yield lines
    logging.getLogger("weasyprint").removeHandler(handler)


@pytest.fixture(scope="module")
def document(dataset: Dataset, logged: list[str]) -> PdfReader:
    """A report of the fictional plan, as it is published in its second edition."""
    context = replace(export_context(dataset, "2016"), edition=Edition(2, PartialDate(2018, 3, 12)))
    return PdfReader(io.BytesIO(report_pdf(context)), strict=True)


def squeezed(text: str) -> str:
    """Return a text without spaces, since lines can break anywhere."""
    return re.sub(r"\s+", "", text)


def text_of(document: PdfReader) -> str:
    return squeezed("".join(page.extract_text() for page in document.pages))


def elements(document: PdfReader) -> Iterator[tuple[str, Any]]:
    """Yield each element of the structure with the kind of the one that contains it."""
    root: Any = document.trailer["/Root"]["/StructTreeRoot"]  # type: ignore[index] # a dictionary
    waiting = [("", kid) for kid in root["/K"]]
    while waiting:
        parent, element = waiting.pop()
        element = element.get_object()
        if isinstance(element, dict) and "/S" in element:
            yield parent, element
            waiting += [(element["/S"], kid) for kid in element.get("/K", ())]


def test_metadata(document: PdfReader) -> None:
    """The document says what it is: title, author, language, dates of the edition, tags, PDF/UA-1."""
    about: Any = document.metadata
    assert about.title == "Republic of Exemplia: Fictional sample: Marine Turtle Action Plan of Exemplia, 2016"
    assert about.author == "Exemplian Turtle Office (fictional)"
    assert about["/CreationDate"] == "D:20180312"
    root: Any = document.trailer["/Root"]
    assert root["/Lang"] == "en"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b'pdfuaid:part="1"' in root["/Metadata"].get_data()
    assert {str(page["/Tabs"]) for page in document.pages} == {"/S"}


def test_nothing_is_remarked(document: PdfReader, logged: list[str]) -> None:
    """WeasyPrint finds no fault with the style sheet or the document."""
    assert document.pages
    assert logged == []


def test_tags(document: PdfReader) -> None:
    """Lists and tables are well formed, pictures have texts, links say where they lead, cells name their headers."""
    kinds = set[str]()
    for parent, element in elements(document):
        kind = element["/S"]
        kinds.add(kind)
        assert parent not in ALLOWED or kind in ALLOWED[parent], f"{kind} in {parent}"
        assert kind != "/Figure" or ": 10 of 34" in element["/Alt"]
        assert kind != "/TD" or element["/A"]["/Headers"]
        assert kind != "/TH" or element["/A"]["/Scope"] in {"/Row", "/Column"}
        assert parent != "/THead" or all(cell.get_object()["/A"]["/Scope"] == "/Column" for cell in element["/K"])
    assert {"/H1", "/H2", "/H3", "/H4", "/Figure", "/Table", "/Caption", "/L", "/Link"} <= kinds
    links = [note.get_object() for page in document.pages for note in page.get("/Annots", ())]
    assert links
    assert all(link["/Contents"] for link in links)
    targets = {link["/A"]["/URI"] for link in links if "/A" in link}
    assert "https://example.org/xx-sample/2016/actions/1.1/" in targets


PAINTING = frozenset((b"Tj", b"TJ", b"'", b'"', b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"s", b"S", b"sh", b"Do",
                      b"INLINE IMAGE"))  # fmt: skip
"""The operators that show something (ISO 32000-1, Annex A)."""


def marks(page: PageObject) -> Iterator[tuple[bytes, list[str], list[int]]]:
    """Yield each operator that shows something on a page, with the tags and numbers of the content around it."""
    content: Any = page.get_contents()
    around: list[tuple[str, Any]] = []
    for operands, operator in ContentStream(content, page.pdf).operations:
        if operator in (b"BDC", b"BMC"):
            around.append((operands[0], operands[1] if operator == b"BDC" else {}))
        elif operator == b"EMC":
            around.pop()
        elif operator in PAINTING:
            yield operator, [tag for tag, _ in around], [at["/MCID"] for _, at in around if "/MCID" in at]
    assert around == []


def test_all_content_is_tagged(document: PdfReader) -> None:
    """Everything shown is in one tagged part of the content or an artifact (ISO 14289-1, 7.1), and the tags know it."""
    tree: Any = document.trailer["/Root"]["/StructTreeRoot"]["/ParentTree"]  # type: ignore[index]  # it has one
    owners = dict(zip(tree["/Nums"][::2], tree["/Nums"][1::2], strict=True))
    artifacts = 0
    for page in document.pages:
        known = owners[page["/StructParents"]].get_object()
        for operator, tags, numbers in marks(page):
            artifact = "/Artifact" in tags
            artifacts += artifact
            assert len(numbers) == (0 if artifact else 1), (operator, tags)
            assert len(tags) == 1, tags
            for number in numbers:
                assert known[number].get_object()["/S"] != "/Artifact"
        for note in page.get("/Annots", ()):
            assert owners[note.get_object()["/StructParent"]].get_object()["/S"] == "/Link"
    assert artifacts


def test_headings_nest(document: PdfReader) -> None:
    """The first heading is that of the document, and no level is skipped (ISO 14289-1, 7.4)."""
    root: Any = document.trailer["/Root"]
    levels = [int(kind[2:]) for kind in in_reading_order(root["/StructTreeRoot"]) if re.fullmatch(r"/H\d", kind)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))


def in_reading_order(element: Any) -> Iterator[str]:
    """Yield the kinds of all elements below an element."""
    for kid in element.get("/K", ()):
        inner = kid.get_object()
        if isinstance(inner, dict) and "/S" in inner:
            yield inner["/S"]
            yield from in_reading_order(inner)


def test_fonts(document: PdfReader) -> None:
    """All fonts are embedded, and their letters can be copied as text (ISO 14289-1, 7.21)."""
    fonts = [font.get_object() for page in document.pages for font in page["/Resources"].get("/Font", {}).values()]  # type: ignore[attr-defined]  # a dictionary
    assert fonts
    for font in fonts:
        (described,) = font["/DescendantFonts"]
        descriptor = described.get_object()["/FontDescriptor"].get_object()
        assert descriptor.keys() & {"/FontFile2", "/FontFile3"}
        assert "/ToUnicode" in font


def test_bookmarks(document: PdfReader) -> None:
    """The bookmarks lead to the parts, the pillars and every action."""

    def titles(entries: Any) -> Any:
        return [titles(entry) if isinstance(entry, list) else entry.title for entry in entries]

    title, (part_a, below_a, part_b, part_c, below_c) = titles(document.outline)
    assert title.endswith("Marine Turtle Action Plan of Exemplia")
    assert (part_a, part_b, part_c) == ("Part A: Synopsis", "Part B: Summary of ratings", "Part C: Action by action")
    assert below_a == ["Progress to date", "Outlook"]
    pillar, actions, *_ = below_c
    assert pillar == "Pillar 1 Legislation and policy"
    assert actions[0].startswith("1.1 ")
    assert len(actions) == 10


def test_text(dataset: Dataset, document: PdfReader) -> None:
    """The document contains each title and each text, the corrections, the edition and where it is published."""
    text, report = text_of(document), dataset.report("2016")
    assert report
    for action in report.actions:
        assert squeezed(f"{action.printed_number} {action.title}") in text
        for passage in (*action.progress, *action.comments, *action.outlook, *action.challenges):
            for words in re.split(r"[*_\n]|\[|\]\(.*?\)|^[-\d]", str(passage)):
                assert squeezed(words.removeprefix("- ")) in text, words
    assert squeezed(str(report.corrections[0].text)) in text
    assert squeezed("Edition 2, published on 12 March 2018.") in text


def test_each_page(document: PdfReader) -> None:
    """Each page has its number, the address of the report and the label of fictional data."""
    count = len(document.pages)
    for number, page in enumerate(document.pages, 1):
        text = squeezed(page.extract_text())
        assert squeezed(f"Page {number} of {count}") in text
        assert squeezed("2016 · https://example.org/xx-sample/2016/report/") in text
        assert squeezed("the data is fictional") in text


def test_the_end_is_for_paper(document: PdfReader) -> None:
    """The document ends with its source, edition, address and licence, without the links that pages need."""
    end = squeezed(document.pages[-1].extract_text())
    assert squeezed("Permanent address of this page: https://example.org/xx-sample/2016/report/") in end
    for link in ("Method and source", "Subscribe", "Atom feed", "Checksums", "How to check"):
        assert squeezed(link) not in end, link


def fonts(document: PdfReader) -> set[str]:
    resources: Any = document.pages[0]["/Resources"]
    return {font.get_object()["/BaseFont"].partition("+")[2] for font in resources["/Font"].values()}


def test_right_to_left(tmp_path: Path) -> None:
    """A report in Arabic needs only planpress's own fonts, and is declared to be in Arabic."""
    with arabic_catalogue(tmp_path):
        arabic = loaded(str(ARABIC))
        document = PdfReader(io.BytesIO(report_pdf(export_context(arabic, arabic.newest.period))))
    root: Any = document.trailer["/Root"]
    assert root["/Lang"] == "ar"
    assert {name.partition("-")[0] + name.partition("-")[2][:4] for name in fonts(document)} == {"PlanpressCard"}


def test_same_bytes_and_khmer(tmp_path: Path) -> None:
    """A second process makes the same bytes; a report in Khmer needs only planpress's own fonts."""
    script = (
        "import sys; from pathlib import Path; from planpress.loading import load\n"
        "from planpress.exporting import export_context; from planpress.exporting.pdf import report_pdf\n"
        "from dataclasses import replace\n"
        "context = replace(export_context(load(Path()).dataset, '2017-2018'), language='km')\n"
        "Path(sys.argv[1]).write_bytes(report_pdf(context))\n"
    )
    file = tmp_path / "a.pdf"
    environment = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Phnom_Penh"}
    subprocess.run([sys.executable, "-c", script, file], check=True, env=environment)
    context = replace(export_context(loaded("."), "2017-2018"), language="km")
    content = report_pdf(context)
    assert file.read_bytes() == content
    assert all(name.startswith("Planpress-Card") for name in fonts(PdfReader(io.BytesIO(content))))


def test_letters_without_a_font() -> None:
    """A text with a letter that no font has is refused, since a box would replace it; the message says where it is."""
    context = sketched({"2001": {**FULL, "summary": "A \U000e4321 and \U000e4322"}})
    place = r"data/reports/2001\.yml: summary"
    letters = rf'".*" \(U\+E4321\) in {place}, ".*" \(U\+E4322\) in {place}'
    with pytest.raises(RefusedError, match=rf"no font on this computer has {letters}, so the PDF for 2001 would show"):
        report_pdf(context)


def test_a_letter_in_another_period() -> None:
    """A letter that only an action of an earlier report has, or only the plan, is found there."""
    context = sketched(
        {"2001": {**FULL, "summary": "A \U000e4321"}, "2002": FULL}, plan={**PLAN, "method": "\U000e4322"}
    )
    found = [letter_place(letter, context.dataset, context.report) for letter in "\U000e4321\U000e4322\U000e4323"]
    assert found == ["data/reports/2001.yml: summary", "data/plan.yml", ""]


def test_what_a_plan_promises() -> None:
    """Facts about a promise are a list, in which each name is the label of its values."""
    dataset = loaded("examples/city-climate")
    document = PdfReader(io.BytesIO(report_pdf(export_context(dataset, "2024"))), strict=True)
    found = list(elements(document))
    assert [
        kind for parent, element in found if parent in ALLOWED and (kind := element["/S"]) not in ALLOWED[parent]
    ] == []
    labels = [element for parent, element in found if parent == "/LI" and element["/S"] == "/Lbl"]
    bodies = [element for parent, element in found if parent == "/LI" and element["/S"] == "/LBody"]
    assert len(bodies) >= len(labels) > 10


def test_nothing_is_loaded() -> None:
    """A document loads nothing from the network or from the computer but the fonts of planpress."""
    fetch = pdf._fetcher()
    assert fetch("planpress:card-400.ttf").read(4) == b"\0\1\0\0"
    for url in ("https://example.org/a.png", "file:///etc/passwd", "planpress:../cli/main.py", "planpress:/etc/passwd"):
        with pytest.raises((ValueError, OSError)):
            fetch(url)


def test_a_missing_library(monkeypatch: pytest.MonkeyPatch) -> None:
    """If Pango cannot be loaded, one line says so."""

    def failing(name: str) -> None:
        raise OSError("cannot load library 'libpango-1.0-0'")

    monkeypatch.setattr(pdf, "import_module", failing)
    with pytest.raises(RefusedError, match="needs the library Pango, which cannot be loaded"):
        pdf._weasyprint()
