"""Whole projects."""

from pathlib import Path

import pytest

from planpress.loading import load
from planpress.loading.project import period_fault
from planpress.model import Finding, Severity
from tests.loading.sketch import REPORT, project


@pytest.mark.parametrize(("folder", "reports"), [(".", 2), ("tests/sample", 7)])
def test_the_data_of_this_repository_loads(folder: str, reports: int) -> None:
    """The real plan and the fictional plan have no findings of the loader."""
    loaded = load(Path(folder))
    assert loaded.findings == ()
    assert loaded.dataset
    assert len(loaded.dataset.reports) == reports


def test_reports_stand_in_the_order_of_time(tmp_path: Path) -> None:
    """Reports are ordered by their dates, not by the names of their files."""
    later = REPORT.replace("2014-11-01", "2018-01").replace("2017-07-31", "2018-12")
    loaded = load(project(tmp_path, {"data/reports/a.yml": later, "data/reports/b.yml": REPORT}))
    assert loaded.dataset
    assert [report.period for report in loaded.dataset.reports] == ["b", "a"]
    assert loaded.documents["a"].name == "data/reports/a.yml"
    assert loaded.plan_document.name == "data/plan.yml"


def test_missing_plan(tmp_path: Path) -> None:
    """A missing plan is reported, and so is everything that is wrong with the reports."""
    folder = project(tmp_path, {"data/reports/a.yml": "from: x\nto: 2014\n"})
    (folder / "data/plan.yml").unlink()
    positions = [f"{finding.file}:{finding.line} {finding.code}" for finding in load(folder).findings]
    assert positions == ["data/plan.yml:1 YML001", "data/reports/a.yml:1 FMT105", "data/reports/a.yml:2 FMT105"]


def test_no_project_at_all(tmp_path: Path) -> None:
    """For an empty folder, the message says what is missing and how to name another folder."""
    plan, reports = load(tmp_path).findings
    assert "--project" in plan.hint
    assert reports.message == "the folder is missing"


def test_reports_is_a_file(tmp_path: Path) -> None:
    """A file in place of the folder of reports is reported."""
    folder = project(tmp_path, {"data/reports": "x"})
    assert [finding.file for finding in load(folder).findings] == ["data/reports"]


def test_names_that_differ_only_in_case(tmp_path: Path) -> None:
    """Two files that would share an address are reported."""
    folder = project(tmp_path, {"data/reports/a.yml": REPORT, "data/reports/A.yml": REPORT})
    if len(list((folder / "data/reports").iterdir())) == 1:
        pytest.skip("this file system does not tell them apart")
    message = "the name differs from A.yml only in case"
    assert message in [finding.message for finding in load(folder).findings]


@pytest.mark.parametrize("period", ["2014-2017", "2017", "sc69", "A1"])
def test_good_periods(period: str) -> None:
    """Years and names of meetings are ids of periods."""
    assert period_fault(period) == ""


@pytest.mark.parametrize("period", ["", "..", "a/b", "a.b", "a b", "Latest", "com1", "x" * 41, "a\n"])
def test_bad_periods(period: str) -> None:
    """A name that could leave the folder, or that has another meaning there, is not an id."""
    assert period_fault(period)


def test_loading_twice_says_the_same(tmp_path: Path) -> None:
    """Loading one project has no effect on loading the next."""
    folder = project(tmp_path, {"data/reports/a.yml": REPORT + "tilte: x\n"})
    assert load(folder) == load(folder)


def test_a_finding_is_one_safe_line() -> None:
    """Control characters, line ends and lone surrogates are written as escapes."""
    made = Finding("X", Severity.ERROR, "a\udcff.yml", 1, 2, "b\nc", "d\x1b[31m\u2028\u202e", "")
    assert str(made) == "a\\udcff.yml:1:2: X d\\x1b[31m\\u2028\\u202e"
    assert made.path == "b\\nc"
