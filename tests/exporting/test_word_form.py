"""The official form as a Word document: read back, it gives the same report."""

import io
import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import mammoth
import pytest
from docx import Document
from docx.document import Document as DocumentType
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from hypothesis import given, settings

from planpress.exchange.office import document_of
from planpress.exchange.report_mapping import report_mapping
from planpress.exchange.word_form.blocks import Grid
from planpress.exchange.word_form.part_b import part_b_blocks
from planpress.exchange.word_form.setting import FormSetting
from planpress.exchange.word_form.words import FormWords
from planpress.exporting import FORMATS, export_context
from planpress.exporting.word_form import word_form
from planpress.fragments.text import plain
from planpress.importing import ImportedReport
from planpress.importing.own_form import read_own_form
from planpress.importing.reimport import reimport
from planpress.language import language_for
from planpress.loading.project import load
from planpress.model import Dataset, PartialDate, Report, Requirement, Scale
from planpress.views.context import Edition
from tests.exchange.word_form.odd_reports import PLAN, report_of, reports

PROJECTS = (".", "tests/sample", "examples/city-climate", "examples/tanzania-niap")
VALUES: dict[str, Any] = {
    "from": "2023-01-01",
    "to": "2023-12",
    "scale": "s1",
    "meeting": "SC78",
    "summary": "Work goes on.",
    "actions": [
        {"id": "1.10", "pillar": "1", "title": "Protect beaches", "starred": True, "ratings": {"party": "on-track"}},
        {"id": "E9", "pillar": "2", "title": "Train rangers", "progress": ["Ten rangers were trained."]},
    ],
}

WITHOUT_SUMMARY = {key: value for key, value in VALUES.items() if key != "summary"}


def dataset(name: str) -> Dataset:
    loaded = load(Path(name)).dataset
    assert loaded
    return loaded


def form_of(**values: Any) -> bytes:
    """The form of a report of the plan in odd_reports."""
    return word_form(export_context(Dataset.of(PLAN, (report_of({**VALUES, **values}),)), "2014-2017"))


def read(content: bytes) -> ImportedReport:
    report = read_own_form(document_of(content), PLAN)
    assert report
    return report


def edited(content: bytes, edit: Callable[[DocumentType], object]) -> ImportedReport:
    """Read a form after somebody changed it in a word processor."""
    document, saved = Document(io.BytesIO(content)), io.BytesIO()
    edit(document)
    document.save(saved)
    return read(saved.getvalue())


def table_with(document: DocumentType, words: str) -> Any:
    return next(
        table for table in document.tables if any(cell.text == words for row in table.rows for cell in row.cells)
    )


@pytest.mark.parametrize("name", PROJECTS)
def test_projects_come_back(name: str) -> None:
    """The form of every report of a project is read as the report."""
    data = dataset(name)
    for report in data.reports:
        result = read_own_form(document_of(word_form(export_context(data, report.period))), data.plan)
        assert result
        assert (result.mapping, result.period) == (report_mapping(report), report.period)


@settings(max_examples=25, deadline=None)
@given(reports())
def test_any_report_comes_back(report: Report) -> None:
    """The form of a report with arbitrary content is read as the report, too."""
    content = word_form(export_context(Dataset.of(PLAN, (report,)), report.period))
    assert report_of(dict(read(content).mapping)) == report


def test_a_form_is_imported_without_questions() -> None:
    """The form of a report without contradictions leaves nothing to look at."""
    assert read(form_of()).uncertainties == []


def test_every_text_is_in_the_document() -> None:
    """mammoth, another reader of Word documents, finds every text of a report."""
    data = dataset(".")
    report = data.reports[0]
    content = FORMATS["docx"].export(export_context(data, report.period))
    shown = " ".join(mammoth.extract_raw_text(io.BytesIO(content)).value.split())
    texts = [*report.progress, *report.outlook, *(note.text for note in report.notes)]
    texts += [text for action in report.actions for text in (action.title, *action.progress, *action.comments)]
    assert len(texts) > 50
    for text in texts:
        assert plain(str(text)) in shown


def test_properties_of_the_document() -> None:
    """The document has a title, an author, a language and the date of the report; its tables repeat their headings."""
    data = dataset("tests/sample")
    document = Document(io.BytesIO(word_form(export_context(data, "2016"))))
    properties = document.core_properties
    assert properties.title == "Fictional sample: Marine Turtle Action Plan of Exemplia, Progress report, 2016"
    assert (properties.author, properties.language) == ("Republic of Exemplia", "en")
    submitted = next(report.submitted for report in data.reports if report.period == "2016")
    assert submitted
    assert properties.created.date() == submitted.last
    headings = [paragraph.text for paragraph in document.paragraphs if paragraph.style.name == "Heading 1"]  # type: ignore[union-attr]  # each has a style
    assert [heading[:6] for heading in headings[:3]] == ["PART A", "PART B", "PART C"]
    ruled = [table for table in document.tables if table.style and table.style.name == "Table Grid"]
    assert ruled
    for table in ruled:
        assert table.rows[0]._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
    section = document.sections[0]
    assert "fictional" in section.header.paragraphs[0].text
    assert "PAGE" in section.footer.paragraphs[0]._p.xml


def test_states_of_a_report() -> None:
    """The form says that a report is missing, withheld or public in totals only, and which edition it is."""
    for values, words in (
        ({"state": "missing"}, "No report was found for 2014-2017."),
        ({"state": "withheld"}, "The report for 2014-2017 was withheld."),
        ({"detail": "totals", "totals": {"party": {"achieved": 2}}}, "Only totals are available for 2014-2017."),
    ):
        content = form_of(**values, actions=[])
        assert words in mammoth.extract_raw_text(io.BytesIO(content)).value
        assert {**values, "meeting": "SC78"}.items() <= dict(read(content).mapping).items()
    context = export_context(Dataset.of(PLAN, (report_of(VALUES),)), "2014-2017")
    edition = word_form(replace(context, edition=Edition(2, PartialDate(2024, 5, 1))))
    assert "edition 2, 1 May 2024" in mammoth.extract_raw_text(io.BytesIO(edition)).value
    assert read(edition).mapping == read(form_of()).mapping


def test_what_is_changed_in_the_document_counts() -> None:
    """A changed cell of any part is what is imported."""

    def edit(document: DocumentType) -> None:
        table_with(document, "SC78").rows[3].cells[1].paragraphs[0].runs[0].text = "SC79"
        table_with(document, "E9\nTrain rangers").rows[2].cells[3].paragraphs[0].runs[0].text = "Twelve were trained."
        table_with(document, "E9\nTrain rangers").rows[2].cells[2].paragraphs[0].add_run("Achieved")
        next(line for line in document.paragraphs if line.text == "Work goes on.").runs[0].text = "Work is done."

    report = edited(form_of(), edit)
    assert (report.mapping["meeting"], report.mapping["summary"]) == ("SC79", "Work is done.")
    action = report.mapping["actions"][1]  # type: ignore[index]  # a list
    assert (action["progress"], action["ratings"]) == (["Twelve were trained."], {"party": "achieved"})
    assert [doubt.words for doubt in report.uncertainties] == [
        'action E9 is rated "Achieved" in Part C and is listed under "Not rated" in Part B; '
        "the rating in Part C was used"
    ]


def test_further_details_that_contradict_the_form_are_named() -> None:
    """If the form was changed but a detail was not, the form counts, and the import says so."""

    def edit(document: DocumentType) -> None:
        next(line for line in document.paragraphs if line.text == "Well.").runs[0].text = "Badly."

    report = edited(form_of(progress=[{"en": "Well.", "fr": "Bien."}]), edit)
    assert report.mapping["progress"] == ["Badly."]
    (doubt,) = report.uncertainties
    assert doubt.words == "the form shows a different value for progress; the value in the form was used"
    report = edited(form_of(summary={"en": "Well.", "fr": "Bien."}), edit)
    assert report.mapping["summary"] == {"en": "Badly.", "fr": "Bien."}
    assert report.uncertainties == []


def test_dates_in_other_spellings() -> None:
    """A date that somebody wrote differently is read with a question; words that are not a date are left out."""

    def edit(document: DocumentType) -> None:
        cells = [cell for row in document.tables[0].rows for cell in row.cells]
        dates = {"1 January 2023 \u2013 December 2023": "01/01/2023 \u2013 soon", "5 February 2024": "Feb. 6, 2024"}
        for cell in cells:
            if cell.text in dates:
                cell.paragraphs[0].runs[0].text = dates[cell.text]

    report = edited(form_of(submitted="2024-02-05"), edit)
    assert (str(report.mapping["from"]), str(report.mapping["submitted"])) == ("2023-01-01", "2024-02-06")
    assert "to" not in report.mapping
    assert [doubt.words for doubt in report.uncertainties] == [
        '"01/01/2023" was read as 2023-01-01',
        '"soon" is not a date that can be read',
        '"Feb. 6, 2024" was read as 2024-02-06',
    ]


def test_milestones_are_in_part_c() -> None:
    """Milestones have readable labels and no further details, and what is changed in them counts."""
    milestones = [
        {"number": "M1", "title": "Draft the law", "responsible": ["Law Office"], "start": "2023-02",
         "due": {"date": "2023-06", "text": "by the summer"}, "rating": "achieved", "reached": "2023-05-02",
         "progress": ["Drafted.", "Printed."]},
        {"title": "Vote", "due": {"ongoing": True}, "state": "Not begun"},
        {"title": "Print", "due": {"text": "after the vote"}},
    ]  # fmt: skip
    content = form_of(actions=[{**VALUES["actions"][0], "milestones": milestones}])
    words = mammoth.extract_raw_text(io.BytesIO(content)).value
    assert "Due: June 2023 (by the summer)" in words
    assert "milestones[" not in words

    def edit(document: DocumentType) -> None:
        changes = {"State: Not begun": "State: Begun", "Reached: 2 May 2023": "Reached: 13.05.2023"}
        for paragraph in table_with(document, "1.10\nProtect beaches*").rows[2].cells[3].paragraphs:
            if paragraph.text in changes:
                paragraph.runs[0].text = changes[paragraph.text]

    report = edited(content, edit)
    drafted, voted, printed = report.mapping["actions"][0]["milestones"]  # type: ignore[index]  # a list
    assert drafted == {**milestones[0], "reached": date(2023, 5, 13)}
    assert (voted["state"], printed) == ("Begun", milestones[2])
    assert [doubt.words for doubt in report.uncertainties] == ['"13.05.2023" was read as 2023-05-13']


def direction_of(paragraph: Paragraph) -> str | None:
    """What a paragraph says about its direction: "1" for right to left, "0" for left to right."""
    element = paragraph._p.find(f"{qn('w:pPr')}/{qn('w:bidi')}")
    return None if element is None else element.get(qn("w:val"))


def test_languages_written_from_right_to_left() -> None:
    """Paragraphs, tables and runs of an Arabic report run from right to left; English words in it do not."""
    content = form_of(language="ar", summary="\u062a\u0645 \u0627\u0644\u0639\u0645\u0644.")
    document = Document(io.BytesIO(content))
    (summary,) = (line for line in document.paragraphs if line.text.startswith("\u062a\u0645"))
    assert direction_of(summary) == "1"
    assert summary.runs[0].font.rtl
    heading = next(line for line in document.paragraphs if line.text.startswith("PART A"))
    assert direction_of(heading) == "0"
    assert all(table._tbl.tblPr.find(qn("w:bidiVisual")) is not None for table in document.tables)
    assert read(content).mapping["summary"] == "\u062a\u0645 \u0627\u0644\u0639\u0645\u0644."


@pytest.fixture(scope="module")
def soffice() -> str:
    found = shutil.which("soffice")
    if not found:
        if os.environ.get("CI"):
            pytest.fail("LibreOffice is missing, and in CI its tests must run")
        pytest.skip("needs LibreOffice")
    return found


def converted(soffice: str, folder: Path, content: bytes, kind: str) -> bytes:
    """Return what LibreOffice makes of a Word document."""
    source, target = folder / "form.docx", folder / kind.partition(":")[0]
    source.write_bytes(content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [soffice, profile, "--headless", "--convert-to", kind, "--outdir", str(target), str(source)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    assert "Error" not in done.stderr
    (made,) = target.iterdir()
    return made.read_bytes()


def test_libreoffice_reads_and_writes_the_form(soffice: str, tmp_path: Path) -> None:
    """LibreOffice makes a PDF of the form; a form that it saved is read as the same report."""
    data = dataset("tests/sample")
    content = word_form(export_context(data, "2022-2023"))
    assert converted(soffice, tmp_path, content, "pdf").startswith(b"%PDF")
    saved = read_own_form(document_of(converted(soffice, tmp_path, content, "docx:MS Word 2007 XML")), data.plan)
    assert saved
    assert saved.mapping == report_mapping(data.reports[-1])


def test_a_form_without_its_details() -> None:
    """If somebody deletes the further details, the rest of the form is read all the same, and the import says so."""

    def edit(document: DocumentType) -> None:
        details = document.tables[-1]._tbl
        details.getparent().remove(details)  # type: ignore[union-attr]  # it is in the document

    said = {"outlook": ["More work."], "actions": [{**VALUES["actions"][0], "challenges": ["No funds."]}]}
    report = edited(form_of(**said, language="fr"), edit)
    assert report.mapping["language"] == "fr"
    assert (report.mapping["scale"], report.mapping["outlook"]) == ("s1", ["More work."])
    assert report.mapping["actions"] == said["actions"]
    (doubt,) = report.uncertainties
    assert doubt.words == "the form has no further details; its ratings were read on the scale s1"


def test_a_form_without_its_annex() -> None:
    """The form can be made without its annex: nothing in it names the annex, and everything else is the same."""
    values = {"language": "fr", "accept": [{"code": "SUB301", "about": "1.10", "reason": "As printed."}]}
    context = export_context(Dataset.of(PLAN, (report_of({**VALUES, **values}),)), "2014-2017")
    whole, short = (Document(io.BytesIO(word_form(context, annex=annex))) for annex in (True, False))
    texts = [[paragraph.text for paragraph in document.paragraphs] for document in (whole, short)]
    assert "Annexe" in texts[0]
    assert texts[1] == texts[0][: texts[0].index("Annexe")]
    assert len(short.tables) == len(whole.tables) - 2


def test_a_form_without_its_annex_comes_back() -> None:
    """What the rest of the form shows is read; the values that only the annex contains are missing."""
    content = FORMATS["docx-without-annex"].export(export_context(Dataset.of(PLAN, (report_of(VALUES),)), "2014-2017"))
    report = read(content)
    assert report.mapping == dict(read(form_of()).mapping)
    assert not report.coverage.complete
    (doubt,) = report.uncertainties
    assert doubt.words == "the form has no further details; its ratings were read on the scale s1"


def test_totals_without_the_annex() -> None:
    """A form without actions and without an annex is recognised by its front page."""
    totals = {"party": {"achieved": 2, "on-track": 1, "pending": 0}}
    report = report_of({**VALUES, "actions": [], "detail": "totals", "totals": totals})
    content = word_form(export_context(Dataset.of(PLAN, (report,)), "2014-2017"), annex=False)
    assert read(content).mapping["totals"] == totals


def test_the_version_of_a_form_without_its_annex() -> None:
    """Without further details, the headings of the pillars show the version of the plan."""
    data = dataset("examples/city-climate")
    content = word_form(export_context(data, "2024"), annex=False)
    report = read_own_form(document_of(content), data.plan)
    assert report
    assert report.mapping["plan_version"] == "2"
    actions: Any = report.mapping["actions"]
    assert [action["pillar"] for action in actions] == [action.pillar for action in data.reports[-1].actions]
    assert "as in version 2 of the plan" in report.uncertainties[0].words


def test_the_asterisk_is_explained() -> None:
    """Below each part that prints an asterisk, a sentence says what it is; reading the form skips the sentence."""
    note = "* The asterisk is printed in the report."
    document = Document(io.BytesIO(form_of()))
    assert [paragraph.text for paragraph in document.paragraphs].count(note) == 2
    in_part_b = {**VALUES["actions"][0], "printed": {"part_c": {"starred": False}}}
    for actions, times in (([in_part_b], 1), ([VALUES["actions"][1]], 0)):
        content = form_of(actions=actions)
        assert [paragraph.text for paragraph in Document(io.BytesIO(content)).paragraphs].count(note) == times
        assert not any("asterisk" in doubt.words and "own" in doubt.words for doubt in read(content).uncertainties)


@pytest.mark.parametrize("number", [1, 2, 3, 6, 8])
def test_part_b_fills_the_page(number: int) -> None:
    """However many ratings the scale has, the columns of Part B fill the page, and the longest words fit."""
    labels = ["Implemented", "Under way", "Not started", "Substantially achieved", "X", "Dropped", "Late", "Stopped"]
    ratings = tuple(
        {"id": f"r{index}", "label": label, "rank": 9 - index} for index, label in enumerate(labels[:number])
    )
    scale = Scale.model_validate({"id": "s1", "ratings": ratings})
    plan = PLAN.model_copy(update={"scales": (scale,)})
    actions = [{**action, "ratings": {"party": "r0"}} for action in VALUES["actions"]]
    mapping = report_mapping(report_of({**VALUES, "actions": actions}))
    (grid,) = (
        block for block in part_b_blocks(mapping, FormSetting(plan, "en", "1", scale)) if isinstance(block, Grid)
    )
    assert sum(grid.widths) == 100
    assert len(grid.widths) == number
    page = 25.7  # centimetres
    for width, label in zip(grid.widths, labels, strict=False):
        assert width * page / 100 > 0.19 * max(map(len, label.split()))


def test_a_typed_bullet_begins_a_text() -> None:
    """A paragraph that somebody added with a typed bullet is a text of its own, in Parts A and C."""

    def edit(document: DocumentType) -> None:
        cell = table_with(document, "E9\nTrain rangers").rows[2].cells[3]
        cell.add_paragraph("\u2022 Their tents were bought.")
        cell.add_paragraph("\u2022 Boots followed.\n\u2022 Maps too.")
        outlook = next(line for line in document.paragraphs if line.text == "More work.")
        outlook.insert_paragraph_before("\u2022 A plan.", style="Normal")

    report = edited(form_of(outlook=["First.", "More work."]), edit)
    action = report.mapping["actions"][1]  # type: ignore[index]  # a list
    assert action["progress"] == [
        "Ten rangers were trained.",
        "Their tents were bought.",
        "Boots followed.",
        "Maps too.",
    ]
    assert report.mapping["outlook"] == ["First.", "A plan.", "More work."]
    assert report.uncertainties == []


@pytest.mark.parametrize("text", ["a\n\u2022 b", "a\n\n- b\n\n\u2022 c", "a\n\n\u2022 b", "\u2022 a\n\u2022 b", "- a"])
def test_texts_with_lines_like_entries_come_back(text: str) -> None:
    """A text that contains such lines itself stays one text, also if another text of the action changes."""
    values = {"progress": [text, "Other."], "actions": [{**VALUES["actions"][1], "progress": [text, "Other."]}]}

    def edit(document: DocumentType) -> None:
        table_with(document, "E9\nTrain rangers").rows[2].cells[2].paragraphs[0].add_run("Achieved")

    for report in (read(form_of(**values)), edited(form_of(**values), edit)):
        assert report.mapping["progress"] == values["progress"]
        assert report.mapping["actions"][0]["progress"] == values["progress"]  # type: ignore[index]  # a list


def test_known_differences_between_the_parts_are_said_once() -> None:
    """What the report records as different in Parts B and C is only something to look at in a new file."""
    data = dataset(".")
    report = read_own_form(document_of(word_form(export_context(data, "2014-2017"))), data.plan)
    assert report
    text = Path("data/reports/2014-2017.yml").read_text(encoding="utf-8")
    result = reimport(text, report.mapping, data.plan, report.coverage)
    assert (report.uncertainties, result.differences) == ([], [])
    assert len(report.as_new_file().uncertainties) == 13


@pytest.mark.parametrize("scale", ["s1", "s2"])
def test_many_actions_in_a_pillar(scale: str) -> None:
    """A tall row of Part B is divided between its actions into rows that stay on a page; the report comes back."""
    rating = "achieved" if scale == "s1" else "r1"
    actions = [{"id": f"1.{number}", "pillar": "1", "title": f"Protect beach {number} and the animals that live there",
                "ratings": {"party": rating}} for number in range(1, 61)]  # fmt: skip
    report = report_of({**VALUES, "scale": scale, "actions": actions})
    content = word_form(export_context(Dataset.of(PLAN, (report,)), "2014-2017"))
    assert report_of(dict(read(content).mapping)) == report
    table = table_with(Document(io.BytesIO(content)), "Progress rating")
    rows = [row for row in table.rows if any(cell.text.startswith("1.") for cell in row.cells)]
    assert len(rows) > 3
    assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in rows)
    assert [line.split()[0] for row in rows for cell in row.cells for line in cell.text.splitlines()
            if line.startswith("1.")] == [action["id"] for action in actions]  # fmt: skip


def test_a_row_taller_than_half_a_page_may_be_divided() -> None:
    """What makes a row tall is the number of lines in its column, not only the number of letters."""
    actions = [{**VALUES["actions"][0], "progress": ["Done."] * number} for number in (19, 25)]
    for action, kept in zip(actions, (True, False), strict=True):
        table = table_with(Document(io.BytesIO(form_of(actions=[action]))), "Summary of progress (and comments)")
        properties = table.rows[-1]._tr.trPr
        assert (properties is not None and properties.find(qn("w:cantSplit")) is not None) is kept


@pytest.mark.parametrize("language", ["en", "fr", "es", "km"])
def test_what_part_a_lacks_is_said(language: str) -> None:
    """Part A says what was not supplied, in the language of the form; an import reads nothing from these words."""
    report = report_of({**WITHOUT_SUMMARY, "language": language})
    content = word_form(export_context(Dataset.of(PLAN, (report,)), "2014-2017"))
    words = FormWords(language_for(language))
    texts = [paragraph.text for paragraph in Document(io.BytesIO(content)).paragraphs]
    assert texts.index(words.overall_absent) + 1 == texts.index(words.synopsis_absent)
    assert report_of(dict(read(content).mapping)) == report


def test_a_lone_summary_or_progress_is_not_called_absent() -> None:
    """If only the summary is missing, only the summary is called so; a report with a summary lacks nothing."""
    report = report_of({**WITHOUT_SUMMARY, "progress": ["Done."]})
    plan = PLAN.model_copy(update={"requires": tuple(Requirement)})
    content = word_form(export_context(Dataset.of(plan, (report,)), "2014-2017"))
    texts = [paragraph.text for paragraph in Document(io.BytesIO(content)).paragraphs]
    assert "Summary: not supplied." in texts
    texts = [paragraph.text for paragraph in Document(io.BytesIO(form_of(overall={"party": "achieved"}))).paragraphs]
    assert not any("not supplied" in text for text in texts)
