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
from tests.importing.tables import PLAN, actions, plan_of

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


def report_of(folder: Path, values: dict[str, object], plan: str = PLAN) -> tuple[Dataset, Report, str]:
    """A project with one report: its data, the report, and the text of the report's file."""
    (folder / "data/reports").mkdir(parents=True)
    plan_of(folder, plan)
    text = yaml.safe_dump({"from": "2017-01", "to": "2017-12", **values}, sort_keys=False, allow_unicode=True)
    (folder / "data/reports/2017.yml").write_text(text, encoding="utf-8")
    loaded = load(folder).dataset
    assert loaded
    return loaded, loaded.reports[0], text


def test_what_the_table_does_not_contain_is_not_a_difference(tmp_path: Path) -> None:
    """A table of a report in another language, or without ratings and a scale, changes nothing in the report's file."""
    action = {"id": "1.1", "pillar": "1", "title": "Adopter la loi", "progress": ["La loi est adoptée."]}
    for number, values in enumerate([{"language": "fr"}, {"scale": "fens", "language": "km"}, {}]):
        dataset, report, text = report_of(tmp_path / str(number), {**values, "actions": [action]})
        read = read_own_table(read_csv(actions_csv(dataset, report).encode()), dataset.plan)
        assert read
        result = reimport(text, read.mapping, dataset.plan, read.coverage)
        assert (result.differences, result.kept, read.uncertainties) == ([], [], [])


def test_a_new_file_gets_what_the_texts_show(tmp_path: Path) -> None:
    """Without a file, the language and the scale are recognised, and a line says so."""
    title = "\u1785\u17d2\u1794\u17b6\u1794\u17cb\u1796\u17d2\u179a\u17c3\u1788\u17be"
    action = {"id": "1.1", "pillar": "1", "title": title, "ratings": {"party": "achieved"}}
    dataset, report, _ = report_of(tmp_path, {"language": "km", "scale": "fens", "actions": [action]})
    read = read_own_table(read_csv(actions_csv(dataset, report).encode()), dataset.plan)
    assert read
    new = read.as_new_file()
    assert (new.mapping["language"], new.mapping["scale"]) == ("km", "fens")
    assert [doubt.words for doubt in new.uncertainties] == [
        "the table does not contain the days of the period",
        'its language was recognised as "km"',
        "the table contains only the actions, and lacks everything else that a report says, such as its meeting and "
        "summary",
    ]


def test_a_scale_that_two_scales_could_be_is_told(tmp_path: Path) -> None:
    """If the ratings fit two scales, a file keeps its own scale, and a new file gets the latest one with a line."""
    values = yaml.safe_load(PLAN)
    values["scales"].append({**values["scales"][0], "id": "later"})
    action = {"id": "1.1", "pillar": "1", "title": "Law", "ratings": {"party": "achieved"}}
    dataset, report, text = report_of(tmp_path, {"scale": "fens", "actions": [action]}, yaml.safe_dump(values))
    read = read_own_table(read_csv(actions_csv(dataset, report).encode()), dataset.plan)
    assert read
    assert not reimport(text, read.mapping, dataset.plan, read.coverage).kept
    assert read.as_new_file().mapping["scale"] == "later"
    assert any('fit 2 scales; "later"' in doubt.words for doubt in read.as_new_file().uncertainties)


def test_a_changed_label_is_told(tmp_path: Path) -> None:
    """A label that does not belong to the rating beside it is named."""
    action = {"id": "1.1", "pillar": "1", "title": "Law", "ratings": {"party": "achieved"}}
    dataset, report, _ = report_of(tmp_path, {"scale": "fens", "actions": [action]})
    table = actions_csv(dataset, report).replace(",Achieved,", ",On track,")
    read = read_own_table(read_csv(table.encode()), dataset.plan)
    assert read
    said = 'the rating is "achieved", but the label is "On track"; the rating was used'
    assert [doubt.words for doubt in read.uncertainties] == [said]


@pytest.mark.parametrize("text", ["=cmd|' /C calc'!A0", "'tis", "'=1+1", "''", "3 May's", "'2020", "+1"])
def test_apostrophes_of_the_variant_for_spreadsheets(tmp_path: Path, text: str) -> None:
    """What the variant marks as text comes back exactly, also if the text has apostrophes of its own."""
    action = {"id": "1.1", "pillar": "1", "title": text, "progress": [text]}
    dataset, report, _ = report_of(tmp_path, {"actions": [action]})
    for write in (actions_csv, spreadsheet_csv):
        read = read_own_table(read_csv(write(dataset, report).encode()), dataset.plan)
        assert read
        assert (actions(read)[0]["title"], actions(read)[0]["progress"]) == (text, [text])


def test_a_text_that_was_cut_is_left_out(tmp_path: Path) -> None:
    """The variant for spreadsheets cuts long texts, so the file keeps its own, and a line names the text."""
    action = {"id": "1.1", "pillar": "1", "title": "Law", "progress": ["word " * 3500 + "end."] * 2}
    dataset, report, text = report_of(tmp_path, {"actions": [action]})
    read = read_own_table(read_csv(spreadsheet_csv(dataset, report).encode()), dataset.plan)
    assert read
    assert not reimport(text, read.mapping, dataset.plan, read.coverage).differences
    assert any('column "progress" is cut' in doubt.words for doubt in read.uncertainties)
