"""manual/pages/data-format.md and manual/pages/another-plan.md, against the model."""

from pathlib import Path
from typing import Any

import pytest

from planpress.cli.main import run
from planpress.loading.reader import read_values
from planpress.model import Plan, Report, Severity
from planpress.rules import check
from tests.conftest import build_tree
from tests.docs.key_tables import BLOCK, nodes, renewed
from tests.docs.markdown import MANUAL, blocks

PAGE = MANUAL / "data-format.md"
ANOTHER_PLAN = MANUAL / "another-plan.md"
TEXT = PAGE.read_text(encoding="utf-8")
PLAN, REPORT, SITE = ("# data/plan.yml\n", "# data/reports/2020.yml\n", "# mkdocs.yml\n")
EXAMPLES = blocks(PAGE, "yaml")


def values(example: str) -> dict[str, Any]:
    value = read_values(example).value
    assert isinstance(value, dict)
    return value


def example(first_line: str) -> str:
    (block,) = (
        block for page in (PAGE, ANOTHER_PLAN) for block in blocks(page, "yaml") if block.startswith(first_line)
    )
    return block


def test_tables_have_every_key() -> None:
    """Each map in the format has its table, and each table matches the model."""
    assert {table[2] for table in BLOCK.finditer(TEXT)} == nodes().keys()
    assert renewed(TEXT) == TEXT, "run `python -m tests.docs.key_tables`"


@pytest.mark.parametrize(
    "shown", [pytest.param(block, id=str(number)) for number, block in enumerate(EXAMPLES, start=1)]
)
def test_every_example_is_valid(shown: str) -> None:
    """Each example is YAML with known keys and allowed values."""
    data = values(shown)
    if data.keys() <= {"mappings", "terms", "contact", "license"} or "pillars" in data:
        Plan.model_validate(values(example(PLAN)) | data, by_alias=True, by_name=False)
    else:
        dates = {"from": "2020-01", "to": "2020-12"}
        Report.model_validate(dates | data | {"period": "2020"}, by_alias=True, by_name=False)


@pytest.fixture
def smallest(tmp_path: Path) -> Path:
    """The smallest project, made of what the two pages show and nothing else."""
    project = tmp_path / "turtles"
    for folder in ("data/reports", "docs"):
        (project / folder).mkdir(parents=True)
    for first_line in (PLAN, REPORT, SITE):
        (project / first_line.removeprefix("# ").strip()).write_text(example(first_line), encoding="utf-8")
    (project / "docs" / ".gitkeep").touch()
    files = sorted(path.relative_to(project).as_posix() for path in project.rglob("*") if path.is_file())
    (tree,) = (block.splitlines() for block in blocks(ANOTHER_PLAN, "text") if block.startswith("turtles/"))
    assert files == sorted(line.strip() for line in tree[1:])
    return project


def test_smallest_project_has_no_errors(smallest: Path) -> None:
    """The checker reports nothing but notes."""
    checked = check(smallest)
    loaded, findings = checked.loaded, checked.findings
    assert loaded.dataset is not None
    assert [finding for finding in findings if finding.severity is not Severity.NOTE] == []


def test_what_is_missing_is_named(smallest: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A project without docs/ or mkdocs.yml is told in one line what to do."""
    (smallest / "docs" / ".gitkeep").unlink()
    (smallest / "docs").rmdir()
    assert run(["build", "--project", str(smallest)]) == 1
    assert "create the folder; it may be empty" in capsys.readouterr().err
    (smallest / "mkdocs.yml").unlink()
    assert run(["build", "--project", str(smallest)]) == 1
    error = capsys.readouterr().err
    assert "`planpress init` in an empty folder creates it" in error
    assert error.count("\n") == 1


def test_every_file_of_a_new_project_is_explained(tmp_path: Path) -> None:
    """The page about projects made by hand names every file and folder that `planpress init` makes."""
    options = ["--name", "Plan", "--party", "Exemplia", "--code", "XX", "--no-pillars"]
    assert run(["init", str(tmp_path / "new"), *options]) == 0
    page = ANOTHER_PLAN.read_text(encoding="utf-8")
    made = {path.name + ("/" if path.is_dir() else "") for path in (tmp_path / "new").iterdir()}
    assert sorted(name for name in made - {"README.md"} if f"`{name}" not in page) == []


def test_smallest_project_can_be_built(smallest: Path, tmp_path: Path) -> None:
    """Every page is made even if docs/ is empty; a page in docs/ is added to them."""
    (smallest / "docs" / "who.md").write_text("# Who we are\n\n{{ scale() }}\n", encoding="utf-8")
    site = build_tree(smallest, tmp_path / "site")
    assert {"2020/index.html", "2020/actions/1.1/index.html", "2020/about/index.html", "index.html"} <= {*site.files}
    assert "Not commenced" in site.words("2020/who/")
    assert [link for file in site.html_files for link in site.dead_links(file)] == []
