"""docs/data-format.md, against the model."""

from pathlib import Path
from typing import Any

import pytest

from planpress.loading.reader import read_values
from planpress.model import Plan, Report, Severity
from planpress.rules import check
from tests.docs.key_tables import BLOCK, nodes, renewed
from tests.docs.markdown import DOCS, blocks

PAGE = DOCS / "data-format.md"
TEXT = PAGE.read_text(encoding="utf-8")
EXAMPLES = blocks(PAGE, "yaml")
PLAN, REPORT = ("# data/plan.yml\n", "# data/reports/2020.yml\n")


def values(example: str) -> dict[str, Any]:
    found = read_values(example).value
    assert isinstance(found, dict)
    return found


def example(first_line: str) -> str:
    (found,) = (one for one in EXAMPLES if one.startswith(first_line))
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


def test_smallest_project_has_no_errors(tmp_path: Path) -> None:
    """The smallest plan and the smallest report make a project that can be built."""
    reports = tmp_path / "data" / "reports"
    reports.mkdir(parents=True)
    (tmp_path / "data" / "plan.yml").write_text(example(PLAN), encoding="utf-8")
    (reports / "2020.yml").write_text(example(REPORT), encoding="utf-8")
    loaded, findings = check(tmp_path)
    assert loaded.dataset is not None
    assert [one for one in findings if one.severity is not Severity.NOTE] == []
