"""The import that the manual shows is real."""

import re
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn

from planpress.importing.tables.columns import ROLES
from tests.conftest import copy_project
from tests.docs.markdown import MANUAL, PROJECT, blocks
from tests.docs.test_commands import examples, pattern, printed

PAGE = MANUAL / "import.md"


def test_the_examples_give_their_output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The files of the page and an exported form, imported into the sample plan, print what the page shows."""
    monkeypatch.chdir(tmp_path)
    copy_project(PROJECT / "tests" / "sample", tmp_path / "practice")
    for kind, name in (("text", "report.txt"), ("csv", "tracker.csv")):
        Path(name).write_text(blocks(PAGE, kind)[0], encoding="utf-8")
    shown = list(examples(PAGE))
    assert [arguments.partition(" ")[0] for arguments, _ in shown] == ["import", "export", "import", "import", "import"]
    for arguments, output in shown:
        assert re.fullmatch(pattern(output), printed(arguments)), arguments
        if arguments.startswith("export "):
            change(
                Path("form.docx"), *re.findall(r'change "([^"]*)" to\s"([^"]*)"', PAGE.read_text(encoding="utf-8"))[0]
            )


def change(document: Path, before: str, after: str) -> None:
    """Change words in a Word document, as a reader of the page does."""
    opened = Document(str(document))
    texts = [text for text in opened.element.iter(qn("w:t")) if before in (text.text or "")]
    assert len(texts) == 1
    texts[0].text = (texts[0].text or "").replace(before, after)
    opened.save(str(document))


def test_every_role_is_documented() -> None:
    """The page names everything that --columns accepts."""
    page = PAGE.read_text(encoding="utf-8")
    assert [role for role in ROLES if f"`{role}`" not in page] == []
