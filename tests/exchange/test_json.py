"""The JSON files contain the data, and counts with their denominators."""

import json

from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from planpress.exchange.action_json import action_json
from planpress.exchange.badge_json import badge_json, message
from planpress.exchange.json_schemas import action_schema, history_schema, report_schema, versions_schema
from planpress.exchange.json_text import json_text
from planpress.exchange.report_json import history_json, report_json
from planpress.exchange.schema_making import (
    made_action_schema,
    made_history_schema,
    made_report_schema,
    made_versions_schema,
)
from planpress.loading.schema import schema
from planpress.model import Plan, Report
from planpress.palette import TONES
from planpress.rules import sound
from planpress.site.root import versions
from tests.conftest import PROJECT, SAMPLE
from tests.views.sketch import FULL, action, context


def test_report_can_be_read_back() -> None:
    """The report in report.json gives the same model again."""
    shown = context({"2001": {**FULL, "from": "2001-01", "summary": {"en": "a", "fr": "b"}}})
    parsed = json.loads(report_json(shown.dataset, shown.report))
    assert parsed["format"] == 1
    assert Report.model_validate(parsed["report"]) == shown.report
    assert parsed["report"]["actions"][2]["id"] == "E9"


def test_plan_follows_its_schema() -> None:
    """The plan in report.json follows the schema of data/plan.yml."""
    shown = context({"2001": FULL})
    parsed = json.loads(report_json(shown.dataset, shown.report))
    plan_schema = schema(Plan)
    assert list(Draft202012Validator(plan_schema).iter_errors(parsed["plan"])) == []


def test_counts_have_their_denominator() -> None:
    """Each assessor that rated has its counts, the total, and the number of unrated actions."""
    shown = context({"2001": FULL})
    party, panel = json.loads(report_json(shown.dataset, shown.report))["distributions"]
    assert party == {
        "assessor": "party",
        "basis": "counted",
        "total": 3,
        "unrated": 1,
        "counts": {"done": 1, "nearly": 0, "half": 0, "begun": 1, "waiting": 1, "none": 0},
    }
    assert (panel["total"], panel["unrated"]) == (2, 2)


def test_file_is_text_for_people_too() -> None:
    """Letters of every script are written as they are, and the file ends with a newline."""
    shown = context({"2001": {"summary": "ភ្នំពេញ"}})
    text = report_json(shown.dataset, shown.report)
    assert "ភ្នំពេញ" in text
    assert text.endswith("}\n")


def test_badge_has_the_shape_of_an_endpoint() -> None:
    """The badge's JSON has the keys of shields.io's endpoint, version 1."""
    shown = context({"2001": FULL})
    parsed = json.loads(badge_json(shown.dataset, shown.report, shown.actions[0]))
    assert parsed == {
        "schemaVersion": 1,
        "label": "1.1 · 2001",
        "message": "Done (Party); Nearly done (Panel)",
        "color": "062c3a",
    }


def test_badge_takes_the_colour_of_the_first_assessor_that_rated() -> None:
    """The colour is that of the Party's rating or, without one, of the panel's, whatever the order in the data."""
    made = [action("1.1") | {"ratings": {"panel": "none", "party": "done"}}, action("1.2", panel="none"), action("1.3")]
    shown = context({"2001": {"actions": made}})
    colours = [json.loads(badge_json(shown.dataset, shown.report, action))["color"] for action in shown.actions]
    assert [f"#{colour}" for colour in colours] == [TONES[tone].fill for tone in ("best", "least", "unrated")]
    assert len(set(colours)) == 3


def test_badge_says_where_no_rating_is_public() -> None:
    """If only totals are public for a period, no badge shows a rating."""
    shown = context({"2001": FULL, "2002": {"detail": "totals"}})
    words = message(shown.dataset, shown.report, shown.actions[0])
    assert words.startswith("no rating")


def test_history_has_every_report_as_its_own_file_has_it() -> None:
    """The reports up to the period come in order, each as in its report.json, without any later one."""
    shown = context({"2001": FULL, "2002": FULL, "2003": FULL})
    known = shown.dataset.until("2002")
    parsed = json.loads(history_json(known))
    single = [json.loads(report_json(known, report)) for report in known.reports]
    assert [entry["report"]["period"] for entry in parsed["reports"]] == ["2001", "2002"]
    assert [{"format": parsed["format"], "plan": parsed["plan"], **entry} for entry in parsed["reports"]] == single


def test_an_action_is_as_in_its_report() -> None:
    """The file of an action has the same keys and values as report.json, and the address of its page."""
    shown = context({"2001": FULL})
    whole = json.loads(report_json(shown.dataset, shown.report))
    for position, listed in enumerate(shown.actions):
        parsed = json.loads(action_json(shown.dataset, shown.report, listed))
        assert parsed["action"] == whole["report"]["actions"][position]
        assert (parsed["plan"], parsed["period"]) == ("xx-sketch", "2001")
        assert parsed["page"] == f"https://example.org/sketch/2001/actions/{listed.id.lower()}/"


def test_the_schemas_in_the_package_follow_the_model() -> None:
    """After a change of the model, `make schemas` renews them."""
    assert report_schema() == made_report_schema()
    assert action_schema() == made_action_schema()
    assert history_schema() == made_history_schema()
    assert versions_schema() == made_versions_schema()


def test_the_files_about_all_reports_follow_their_schemas() -> None:
    """history.json and versions.json are valid; versions.json may get further keys, history.json has no others."""
    of_history, of_versions = (Draft202012Validator(json.loads(text)) for text in (history_schema(), versions_schema()))
    for project in (PROJECT, SAMPLE):
        dataset = sound(project)
        history = json.loads(history_json(dataset))
        assert len(history["reports"]) > 1
        assert [error.message for error in of_history.iter_errors(history)] == []
        assert not of_history.is_valid({**history, "more": 1})
        assert not of_history.is_valid({**history, "reports": [{**history["reports"][0], "distributions": None}]})
        listed = versions(dataset)
        assert of_versions.is_valid(listed)
        assert of_versions.is_valid([{**listed[0], "more": 1}])
        assert not of_versions.is_valid([{"version": "2016"}])


def test_published_json_follows_its_schemas() -> None:
    """All reports of the real and the fictional plan, and their actions, are valid; a wrong or unknown key is not."""
    of_report, of_action = (Draft202012Validator(json.loads(text)) for text in (report_schema(), action_schema()))
    for validator in (of_report, of_action):
        Draft202012Validator.check_schema(validator.schema)
    for project in (PROJECT, SAMPLE):
        dataset = sound(project)
        for report in dataset.reports:
            whole = json.loads(report_json(dataset, report))
            assert [error.message for error in of_report.iter_errors(whole)] == []
            for wrong in (
                {**whole, "format": 2},
                {**whole, "more": 1},
                {**whole, "report": {**whole["report"], "to": 1}},
            ):
                assert not of_report.is_valid(wrong)
            for listed in report.actions:
                single = json.loads(action_json(dataset, report, listed))
                assert [error.message for error in of_action.iter_errors(single)] == []
                assert not of_action.is_valid({**single, "action": {**single["action"], "title": None}})


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda values: st.lists(values) | st.dictionaries(st.text(), values),
    )
)
def test_json_is_written_as_the_standard_library_writes_it(shape: object) -> None:
    """Files that were published before JSON was written with pydantic's encoder keep their bytes."""
    assert json_text(shape) == json.dumps(shape, ensure_ascii=False, indent=1) + "\n"
