"""The tables that planpress publishes can be imported."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
import yaml

from planpress.errors import RefusedError
from planpress.exchange.actions_csv import actions_csv, history_csv
from planpress.exchange.office.csv_reading import read_csv
from planpress.exchange.report_mapping import report_mapping
from planpress.exchange.spreadsheet_csv import spreadsheet_csv
from planpress.importing.own_table import read_own_table
from planpress.importing.reimport import reimport
from planpress.loading import load
from planpress.model import Dataset, Report
from tests.importing.tables import actions, plan_of

KEPT = ("id", "number", "pillar", "title", "starred", "ratings", "outlook", "challenges", "start", "tags")


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    """The fictional sample."""
    loaded = load(Path("tests/sample")).dataset
    assert loaded
    return loaded


@pytest.mark.parametrize("write", [actions_csv, spreadsheet_csv])
def test_values_are_those_of_the_report(dataset: Dataset, write: Callable[[Dataset, Report], str]) -> None:
    """Each value of an action that the table contains comes back, for each report, from both variants."""
    for report in dataset.reports:
        if not report.detailed:
            continue
        read = read_own_table(read_csv(write(dataset, report).encode()), dataset.plan)
        assert read
        assert read.period == report.period
        original = report_mapping(report)
        assert read.mapping["scale"] == original["scale"]
        for action, expected in zip(actions(read), original["actions"], strict=True):
            language = report.language or dataset.plan.language
            for key in KEPT:
                value = expected.get(key)
                if isinstance(value, dict) and language in value:
                    value = value[language]
                if key == "ratings":
                    assert rated(action.get(key)) == rated(value), expected["id"]
                elif not isinstance(value, list) or not any(isinstance(entry, dict) for entry in value):
                    assert action.get(key) == value, (report.period, expected["id"], key)


def rated(ratings: dict[str, object] | None) -> dict[str, object]:
    """The ratings without the notes, which the table does not contain."""
    plain: dict[str, object] = {}
    for assessor, rating in (ratings or {}).items():
        details = {key: value for key, value in rating.items() if key != "note"} if isinstance(rating, dict) else rating
        plain[assessor] = details["rating"] if isinstance(details, dict) and set(details) == {"rating"} else details
    return plain


@pytest.mark.parametrize("write", [actions_csv, spreadsheet_csv])
@pytest.mark.parametrize("project", ["tests/sample", "examples/city-climate"])
def test_an_unchanged_table_changes_nothing(project: str, write: Callable[[Dataset, Report], str]) -> None:
    """Importing a table over the report from which it was written proposes no change."""
    loaded = load(Path(project)).dataset
    assert loaded
    for report in loaded.reports:
        if report.detailed and report.actions:
            read = read_own_table(read_csv(write(loaded, report).encode()), loaded.plan)
            text = (Path(project) / f"data/reports/{report.period}.yml").read_text(encoding="utf-8")
            assert read
            assert not reimport(text, read.mapping, loaded.plan, read.coverage).differences, report.period


def test_milestones_and_words_of_dates_without_a_file(tmp_path: Path) -> None:
    """Everything that the data format has about milestones and due dates comes back from the table alone."""
    (tmp_path / "data/reports").mkdir(parents=True)
    plan = plan_of(tmp_path)
    milestones = [
        {"number": "M1", "title": "Draft | final", "responsible": ["fa", "Marsh League"], "start": "2017-02",
         "due": {"date": "2017-06", "text": "by the summer"}, "rating": "achieved", "state": "Printed",
         "reached": date(2017, 5, 2), "progress": ["First.\n\n- a\n- b", "Second."]},
        {"title": "Vote", "due": {"ongoing": True, "text": "each year"}, "state": "begun"},
    ]  # fmt: skip
    due = {"date": date(2018, 1, 31), "text": "in winter"}
    action = {"id": "1.1", "pillar": "1", "title": "Law", "ratings": {"party": "achieved"}, "due": due}
    values = {"from": "2017-01", "to": "2017-12", "scale": "fens", "actions": [{**action, "milestones": milestones}]}
    (tmp_path / "data/reports/2017.yml").write_text(yaml.safe_dump(values, sort_keys=False), encoding="utf-8")
    loaded = load(tmp_path).dataset
    assert loaded
    read = read_own_table(read_csv(actions_csv(loaded, loaded.reports[0]).encode()), plan)
    assert read
    assert (actions(read)[0]["due"], actions(read)[0]["milestones"]) == (due, milestones)


def test_several_periods_are_refused(dataset: Dataset) -> None:
    """The table of all reports is not taken for the table of one report."""
    with pytest.raises(RefusedError, match="it contains several periods"):
        read_own_table(read_csv(history_csv(dataset).encode()), dataset.plan)


def test_other_tables_are_left_alone(tmp_path: Path) -> None:
    """A table with only some of the same headings is not taken for planpress's own."""
    assert read_own_table(read_csv(b"action,title,rating,progress\n1,A,achieved,x\n"), plan_of(tmp_path)) is None


def test_milestones_come_back() -> None:
    """A line of the column of milestones becomes a milestone with its number, dates and state."""
    loaded = load(Path("examples/city-climate")).dataset
    report = loaded.report("2023") if loaded else None
    assert loaded and report
    read = read_own_table(read_csv(actions_csv(loaded, report).encode()), loaded.plan)
    assert read
    assert actions(read)[0]["milestones"] == [
        {"number": "M1", "title": "Close the first four streets", "due": "2023-04", "rating": "done"}
        | {"reached": date(2023, 5, 2)},
        {"number": "M2", "title": "Set up the bollards", "responsible": ["works"], "start": "2023-09"}
        | {"due": "2023-11", "rating": "stuck", "progress": ["The bollards were ordered in October 2023."]},
        {"title": "Close the last three streets", "due": {"text": "once the bollards stand"}, "state": "Not begun"},
        {"number": "M4", "title": "Hold a street festival"},
    ]
