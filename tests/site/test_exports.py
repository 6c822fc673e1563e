"""The documents that a site offers for download."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from planpress.cli.main import run
from planpress.errors import BuildError
from planpress.exporting import FORMATS, ON_SITE, export_context
from planpress.loading import load
from planpress.model import Dataset, State
from planpress.site.build import build
from planpress.site.exports import NAMES, export_faults, exports
from planpress.site.files import files
from planpress.views.context import ExportedReport
from planpress.views.downloads import downloads


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    """The fictional plan, as if it had two languages."""
    loaded = load(Path("tests/sample")).dataset
    assert loaded
    return replace(loaded, plan=loaded.plan.model_copy(update={"languages": ("en", "fr")}))


def ask_for(project: Path, setting: str) -> Path:
    file = project / "mkdocs.yml"
    text = file.read_text(encoding="utf-8")
    assert "  - planpress\n" in text
    file.write_text(text.replace("  - planpress\n", f"  - planpress: {{exports: {setting}}}\n"), encoding="utf-8")
    return project


def test_a_document_on_the_site(project: Path, tmp_path: Path) -> None:
    """The site has the file that `planpress export` writes, and the page about the data lists it with its digest."""
    site = tmp_path / "site"
    build(ask_for(project, "[pdf, csv]"), ["2017-2018"], site, lambda step: None)
    content = (site / "2017-2018/data/report.pdf").read_bytes()
    own = tmp_path / "own.pdf"
    assert run(["export", "2017-2018", "--project", str(project), "--format", "pdf", "--to", str(own)]) == 0
    assert own.read_bytes() == content
    page = (site / "2017-2018/data/index.html").read_text(encoding="utf-8")
    assert f"{len(content):,} bytes" in page
    assert sha256(content).hexdigest() in page
    assert '"encodingFormat": "application/pdf"' in page


def test_unknown_formats(project: Path, tmp_path: Path) -> None:
    """A name that is not a format stops the build with one line that lists the formats."""
    with pytest.raises(BuildError) as caught:
        build(ask_for(project, "[pdf, odt]"), ["2017-2018"], tmp_path / "site", lambda step: None)
    (line,) = caught.value.lines
    assert line.startswith('mkdocs.yml: planpress: exports: there is no format "odt"; allowed: ')
    assert list(export_faults(["csv-excel", "pdff", 3])) == [
        f'mkdocs.yml: planpress: exports: there is no format "{name}"; {hint}'
        for name, hint in [
            ("csv-excel", f"allowed: {', '.join(NAMES)}"),
            ("pdff", 'did you mean "pdf"?'),
            ("3", f"allowed: {', '.join(NAMES)}"),
        ]
    ]
    assert list(export_faults(["pdf", "csv", "json", "docx-without-annex"])) == []
    assert list(export_faults(["docx", "docx-without-annex"])) == [
        "mkdocs.yml: planpress: exports: docx and docx-without-annex would be the same file; name only one of them"
    ]
    for value in ("pdf", {"pdf": True}, True):
        assert list(export_faults(value)) == [
            "mkdocs.yml: planpress: exports: write a list of formats, such as [docx, xlsx, pdf]"
        ]


def test_a_form_without_its_annex(dataset: Dataset) -> None:
    """A project can ask for the Word form without its annex, under the same name."""
    context = export_context(dataset, "2016")
    (short,) = exports(context, ["docx-without-annex"], ())
    assert (short.format, short.path) == ("docx", "data/report.docx")
    assert short.content == FORMATS["docx-without-annex"].export(context) != FORMATS["docx"].export(context)


@pytest.mark.parametrize(("setting", "fault"), [("pdf", "write a list of formats"), ("{pdf: yes}", "write a list")])
def test_a_setting_that_is_no_list(setting: str, fault: str, project: Path, tmp_path: Path) -> None:
    """A build refuses it in one line of planpress's own."""
    with pytest.raises(BuildError) as caught:
        build(ask_for(project, setting), ["2017-2018"], tmp_path / "site", lambda step: None)
    (line,) = caught.value.lines
    assert line.startswith(f"mkdocs.yml: planpress: exports: {fault}")


def test_each_language(dataset: Dataset) -> None:
    """Pages in another language have a PDF of their own; what is in the report's language exists once for all."""
    english, french = (exports(export_context(dataset, "2016", code), ON_SITE, ()) for code in ("en", "fr"))
    paths = {name: f"data/report{FORMATS[name].suffix}" for name in ON_SITE}
    assert {export.format: export.path for export in english} == paths
    assert {export.format: export.path for export in french} == {**paths, "pdf": "fr/data/report.pdf"}


def test_files_of_each_language(dataset: Dataset) -> None:
    """The files of a language are those in its folder; the others belong to the pages in the default language."""
    stored = tuple(ExportedReport("pdf", path, bytes) for path in ("data/report.pdf", "fr/data/report.pdf"))
    french = replace(export_context(dataset, "2016", "fr"), exports=stored)
    assert "data/report.pdf" in [file.path for file in files(french)]
    assert not [file.path for file in files(replace(french, exports=stored[:1])) if file.path.endswith(".pdf")]


def test_what_is_published_remains(dataset: Dataset) -> None:
    """A document that a version has published is made again when the project no longer asks for it."""
    context = export_context(dataset, "2016")
    assert exports(context, (), ()) == ()
    assert [export.format for export in exports(context, (), {"data/report.pdf"})] == ["pdf"]


def test_no_document_of_a_missing_report(dataset: Dataset) -> None:
    """A period without a public report has no documents."""
    context = export_context(dataset, "2016")
    missing = replace(context, report=context.report.model_copy(update={"state": State.MISSING}))
    assert exports(missing, ON_SITE, ()) == ()


def test_a_document_is_made_once(dataset: Dataset) -> None:
    """The page that states the digest and the file share what was made."""
    made = list[str]()

    def make() -> bytes:
        made.append("pdf")
        return b"%PDF"

    context = replace(export_context(dataset, "2016"), exports=(ExportedReport("pdf", "data/report.pdf", make),))
    assert downloads(context).groups[0].files[0][1].sha256 == sha256(b"%PDF").hexdigest()
    assert [file.make() for file in files(context) if file.path == "data/report.pdf"] == [b"%PDF"]
    assert made == ["pdf"]
