"""The import that the manual shows is a true one."""

from pathlib import Path

import pytest

from planpress.importing.tables.columns import ROLES
from tests.conftest import copy_project
from tests.docs.markdown import MANUAL, PROJECT, blocks
from tests.docs.test_commands import examples, printed

PAGE = MANUAL / "import.md"


def test_the_table_gives_the_output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The table of the page, imported into the sample plan, prints what the page shows."""
    monkeypatch.chdir(tmp_path)
    copy_project(PROJECT / "tests" / "sample", tmp_path / "practice")
    (table,) = blocks(PAGE, "csv")
    (tmp_path / "tracker.csv").write_text(table, encoding="utf-8")
    ((arguments, output),) = examples(PAGE)
    assert printed(arguments) == output


def test_every_role_is_documented() -> None:
    """The page names everything that --columns can say."""
    page = PAGE.read_text(encoding="utf-8")
    assert [role for role in ROLES if f"`{role}`" not in page] == []
