"""Whole documents, read a second way with mammoth, and after LibreOffice Writer has saved them."""

import io
import os
import re
import shutil
import subprocess
from pathlib import Path

import mammoth
import pytest

from planpress.exchange.office import DocumentTable, OfficeDocument
from planpress.exchange.office.docx_reading import read_docx
from planpress.importing import report_yaml
from planpress.importing.form import FormReport, read_form
from planpress.importing.form_mapping import form_mapping
from planpress.rules import sound_plan
from tests.importing.documents import DOCUMENTS

PLAN = sound_plan(Path())
PROMPT = {"click", "or", "tap", "here", "to", "enter", "text"}


def read(content: bytes) -> FormReport:
    return read_form(read_docx(content), PLAN)


def every_word(document: OfficeDocument) -> set[str]:
    texts = [doubt.words for doubt in document.uncertainties]
    for block in document.blocks:
        if isinstance(block, DocumentTable):
            texts += [cell.text for row in block.rows for cell in row.cells]
        else:
            texts.append(block.text)
    return words(" ".join(texts))


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_no_word_is_lost(name: str) -> None:
    """Every word that mammoth finds in a document is in what planpress reads, or in a line about it."""
    content = DOCUMENTS[name]()
    theirs = words(mammoth.extract_raw_text(io.BytesIO(content)).value)
    assert theirs - every_word(read_docx(content)) <= PROMPT


@pytest.fixture(scope="module")
def saved_by_libreoffice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The documents after LibreOffice saved them as .odt and again as .docx."""
    program = shutil.which("soffice")
    if program is None:
        if os.environ.get("CI"):
            pytest.fail("LibreOffice is missing, and in CI its tests must run")
        pytest.skip("LibreOffice is not installed")
    folder = tmp_path_factory.mktemp("libreoffice")
    for name, make in DOCUMENTS.items():
        (folder / f"{name}.docx").write_bytes(make())
    for kind, to, into in (("docx", "odt", "odt"), ("odt", "docx", "again")):
        files = sorted((folder if kind == "docx" else folder / "odt").glob(f"*.{kind}"))
        profile = f"-env:UserInstallation=file://{folder}/profile"
        command = [program, profile, "--headless", "--convert-to", to, "--outdir", str(folder / into), *map(str, files)]
        subprocess.run(command, check=True, capture_output=True, timeout=180)
    return folder / "again"


@pytest.mark.parametrize("name", DOCUMENTS)
def test_libreoffice_changes_nothing(saved_by_libreoffice: Path, name: str) -> None:
    """A document that LibreOffice Writer has saved, in its own format and back, gives the same report."""
    before, after = read(DOCUMENTS[name]()), read((saved_by_libreoffice / f"{name}.docx").read_bytes())
    assert report_yaml(form_mapping(after, PLAN)) == report_yaml(form_mapping(before, PLAN))


def test_the_form_is_read_as_printed() -> None:
    """Controls, automatic numbers, a tracked insertion, bullets and the stamp become data; the rest is told."""
    report = read(DOCUMENTS["form"]())
    assert [(action.id, action.pillar, action.title, action.rating.rating) for action in report.actions] == [
        ("1.1", "1", "Amend the law", "achieved"),
        ("2.1", "2", "Train the rangers", "on-track"),
        ("2.2", "2", "Buy boats", "not-commenced"),
    ]
    assert report.actions[1].texts.progress == ["Courses:", "in the north", "in the south\n- ten rangers"]
    assert report.actions[1].texts.comments == ["More courses will follow next year."]
    assert (report.front.reference, report.front.meeting) == ("SC76 Doc. 3 Annex 1", "SC76")
    doubts = [doubt.words for doubt in report.uncertainties]
    assert "1 tracked insertion was accepted" in doubts
    assert "1 unfilled form field was left out" in doubts
    assert not any("the header" in words for words in doubts)


@pytest.mark.parametrize("name", ["crosses", "small tables"])
def test_other_layouts(name: str) -> None:
    """Crosses, pillars as headings, tables of one action and columns in another order lose no rating and no text."""
    report = read(DOCUMENTS[name]())
    assert [(action.id, action.pillar, action.rating.rating) for action in report.actions] == [
        ("1.1", "1", "achieved"),
        ("2.1", "2", "on-track"),
    ]
    assert report.actions[1].texts.progress == ["Ten rangers."]


def test_the_form_in_french() -> None:
    """French words for parts, pillars, columns and ratings are known, and the labels are kept as printed."""
    report = read(DOCUMENTS["french"]())
    first, second = report.actions
    assert (report.language, str(report.front.start), report.front.meeting) == ("fr", "2022-05-01", "SC76")
    assert report.synopsis.overall.rating == "on-track"
    assert (first.rating.rating, first.rating.printed, second.rating.rating) == (
        "achieved",
        "R\u00e9alis\u00e9e",
        "on-track",
    )
    assert first.texts.comments == ["Le texte est joint ici."]
