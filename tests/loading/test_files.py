"""Files that were meant to be a plan or a report."""

from pathlib import Path

import pytest

from planpress.loading import load
from planpress.loading.files import report_files, stray_findings
from tests.loading.sketch import project


@pytest.mark.parametrize("name", ["plan.yaml", "plan.yml.txt", "Plan.yml"])
def test_a_plan_with_another_name(tmp_path: Path, name: str) -> None:
    """If there is no plan.yml, a file that was meant to be it is suggested."""
    folder = project(tmp_path)
    (folder / "data/plan.yml").rename(folder / "data" / name)
    findings = [str(finding) for finding in load(folder).findings]
    assert f"data/{name}:1:1: REF205 the plan is read from plan.yml only; rename this file to plan.yml" in findings


def test_what_is_left_alone(tmp_path: Path) -> None:
    """Other files in data/ are ignored, and so is a plan.yaml next to a plan.yml."""
    folder = project(tmp_path)
    for name in ("notes.yml", "plan.yaml", "2018.csv", ".2018.yml"):
        (folder / "data" / name).write_text("x", encoding="utf-8")
    assert list(stray_findings(folder)) == []


def test_no_folder_at_all(tmp_path: Path) -> None:
    """A missing data/ is reported once."""
    assert list(stray_findings(tmp_path)) == []
    findings: list[object] = []
    assert list(report_files(tmp_path, findings)) == []  # type: ignore[arg-type]
    assert len(findings) == 1
