"""The import that the manual shows is real."""

import re
import shutil
from pathlib import Path

import pytest

from planpress.importing.tables.columns import ROLES
from tests.conftest import copy_project
from tests.docs.markdown import MANUAL, PROJECT, blocks
from tests.docs.test_commands import examples, pattern, printed
from tests.importing.documents import form

PAGE = MANUAL / "import.md"


def test_the_table_gives_the_output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The table of the page, imported into the sample plan, prints what the page shows."""
    monkeypatch.chdir(tmp_path)
    copy_project(PROJECT / "tests" / "sample", tmp_path / "practice")
    (table,) = blocks(PAGE, "csv")
    (tmp_path / "tracker.csv").write_text(table, encoding="utf-8")
    *_, (arguments, output) = examples(PAGE)
    assert printed(arguments) == output


def test_the_document_gives_the_output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The document, imported twice into the real plan, prints what the page shows."""
    monkeypatch.chdir(tmp_path)
    Path("data").mkdir()
    shutil.copy(PROJECT / "data" / "plan.yml", "data")
    for number, (arguments, output) in enumerate(list(examples(PAGE))[:3]):
        later = ("Three courses took place:", "The tender is planned for May.") if number else ("Courses:", "")
        Path("report.docx").write_bytes(form(*later))
        assert re.fullmatch(pattern(output), printed(arguments)), arguments


def test_every_role_is_documented() -> None:
    """The page names everything that --columns accepts."""
    page = PAGE.read_text(encoding="utf-8")
    assert [role for role in ROLES if f"`{role}`" not in page] == []
