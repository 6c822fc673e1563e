"""docs/data-format.md, against the model."""

from pathlib import Path
from typing import Any

import pytest

from planpress.loading.reader import read_values
from planpress.model import Plan, Report, Severity
from planpress.rules import check
from tests.conftest import build_tree
from tests.docs.key_tables import BLOCK, nodes, renewed
from tests.docs.markdown import DOCS, blocks

PAGE = DOCS / "data-format.md"
TEXT = PAGE.read_text(encoding="utf-8")
PLAN, REPORT, SITE = ("# data/plan.yml\n", "# data/reports/2020.yml\n", "# mkdocs.yml\n")
EXAMPLES = [one for one in blocks(PAGE, "yaml") if not one.startswith(SITE)]


def values(example: str) -> dict[str, Any]:
    found = read_values(example).value
    assert isinstance(found, dict)
    return found


def example(first_line: str) -> str:
    (found,) = (one for one in blocks(PAGE, "yaml") if one.startswith(first_line))
    return found


def test_tables_have_every_key() -> None:
    """Each map of the format has its table, and each table is as the model makes it."""
    assert {found[2] for found in BLOCK.finditer(TEXT)} == nodes().keys()
    assert renewed(TEXT) == TEXT, "run `python -m tests.docs.key_tables`"


@pytest.mark.parametrize("shown", [pytest.param(one, id=str(place)) for place, one in enumerate(EXAMPLES, start=1)])
def test_every_example_is_valid(shown: str) -> None:
    """Each example is YAML with known keys and allowed values."""
    found = values(shown)
    if found.keys() <= {"pillars", "mappings"} or "pillars" in found:
        Plan.model_validate(values(example(PLAN)) | found, by_alias=True, by_name=False)
    else:
        known = {"from": "2020-01", "to": "2020-12"}
        Report.model_validate(known | found | {"period": "2020"}, by_alias=True, by_name=False)


@pytest.fixture
def smallest(tmp_path: Path) -> Path:
    """The smallest project, made of what the page shows and nothing else."""
    project = tmp_path / "turtles"
    for folder in ("data/reports", "docs"):
        (project / folder).mkdir(parents=True)
    for first_line in (PLAN, REPORT, SITE):
        (project / first_line.removeprefix("# ").strip()).write_text(example(first_line), encoding="utf-8")
    (project / "docs" / ".gitkeep").touch()
    found = sorted(one.relative_to(project).as_posix() for one in project.rglob("*") if one.is_file())
    (tree,) = (one.splitlines() for one in blocks(PAGE, "text") if one.startswith("turtles/"))
    assert found == sorted(one.strip() for one in tree[1:])
    return project


def test_smallest_project_has_no_errors(smallest: Path) -> None:
    """The checker has notes at most."""
    loaded, findings = check(smallest)
    assert loaded.dataset is not None
    assert [one for one in findings if one.severity is not Severity.NOTE] == []


def test_smallest_project_can_be_built(smallest: Path, tmp_path: Path) -> None:
    """Every page is made though docs/ holds none; one that it holds appears beside them."""
    (smallest / "docs" / "who.md").write_text("# Who we are\n\n{{ scale() }}\n", encoding="utf-8")
    site = build_tree(smallest, tmp_path / "site")
    assert {"2020/index.html", "2020/actions/1.1/index.html", "2020/about/index.html", "index.html"} <= {*site.files}
    assert "Not commenced" in site.words("2020/who/")
    assert [found for file in site.html_files for found in site.dead_links(file)] == []
