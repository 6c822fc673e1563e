"""A form and its further details give the report; if the form was changed, the form counts."""

from typing import Any

from hypothesis import given, settings

from planpress.exchange.field_rows import field_rows, mapping_from_rows
from planpress.exchange.report_mapping import report_mapping
from planpress.exchange.word_form.form import as_shown
from planpress.exchange.word_form.joining import joined_form, numbers_of
from planpress.exchange.word_form.refining import RefinedReport, further_values, refined
from planpress.exchange.word_form.setting import FormSetting
from planpress.model import Report
from tests.exchange.word_form.odd_reports import PLAN, report_of, reports


def shown(mapping: dict[str, Any], setting: FormSetting) -> dict[str, Any]:
    return joined_form(as_shown(mapping, setting), setting, numbers_of(mapping)).mapping


def read(visible: dict[str, Any], details: dict[str, Any], setting: FormSetting) -> RefinedReport:
    values = mapping_from_rows(field_rows(details))
    assert values.unread == []
    return refined(visible, values.mapping, setting)


@settings(max_examples=100, deadline=None)
@given(reports())
def test_form_and_details_give_the_report(report: Report) -> None:
    """Whatever a report contains, its form and its further details give the same report."""
    mapping = report_mapping(report)
    setting = FormSetting.of(mapping, PLAN)
    result = read(shown(mapping, setting), further_values(mapping, setting), setting)
    assert report_of(result.mapping) == report
    assert (result.overruled, result.homeless) == ([], [])


def details_of(values: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any], FormSetting]:
    """What the form of a report shows, its further details and its setting."""
    mapping = report_mapping(report_of({"from": "2014-11", "to": "2017-07-31", "scale": "s1", **values}))
    setting = FormSetting.of(mapping, PLAN)
    return shown(mapping, setting), further_values(mapping, setting), setting


ACTION: dict[str, Any] = {"id": "1.1", "pillar": "1", "title": "Protect beaches"}


def test_only_what_the_form_does_not_show_is_a_detail() -> None:
    """A plain report needs no further details except the scale."""
    said = {"progress": ["Done."], "comments": ["Looks good."], "evidence": [{"title": "Law", "date": "2016-03-01"}]}
    said |= {"starred": True, "ratings": {"party": {"rating": "on-track", "printed": "ON TRACK"}}}
    _, details, _ = details_of({"actions": [{**ACTION, **said}], "summary": "All is well.", "meeting": "SC69"})
    assert details == {"scale": "s1"}


def test_details_name_what_the_form_cannot_show() -> None:
    """Lineage, other assessors, other languages and misleading words are further details."""
    said = {"from": ["1.2"], "ratings": {"panel": "pending"}, "progress": ["*Looks like a comment.*"]}
    _, details, _ = details_of({"actions": [{**ACTION, **said}], "summary": {"en": "Well.", "fr": "Bien."}})
    assert details["summary"] == {"fr": "Bien."}
    (action,) = details["actions"]
    assert action["ratings"] == {"panel": "pending"}
    assert (action["progress"], action["comments"]) == (["*Looks like a comment.*"], [])
    assert action["from"] == ["1.2"]


def test_a_change_in_the_form_counts() -> None:
    """A text that was changed in the form replaces the detail; its other languages and the other entries stay."""
    texts = [{"en": "One.", "fr": "Un."}, {"en": "Two.", "fr": "Deux."}]
    visible, details, setting = details_of({"progress": texts, "summary": {"en": "Well.", "fr": "Bien."}})
    visible["progress"][1] = "Two and a half."
    visible["summary"] = "Badly."
    result = read(visible, details, setting)
    assert result.mapping["progress"] == [texts[0], "Two and a half."]
    assert result.mapping["summary"] == {"en": "Badly.", "fr": "Bien."}
    assert result.overruled == [("progress",)]


def test_what_is_deleted_in_the_form_is_gone() -> None:
    """A text that was deleted in the form does not come back from the details; the same holds for an action."""
    said = {"progress": ["*Looks like a comment.*"], "short_title": "Beaches"}
    visible, details, setting = details_of({"actions": [{**ACTION, **said}], "summary": {"fr": "Bien."}})
    del visible["summary"]
    result = read(visible, details, setting)
    assert "summary" not in result.mapping
    assert result.overruled == [("summary",)]
    result = read({**visible, "actions": []}, details, setting)
    assert result.homeless == ["1.1"]
    assert "actions" not in result.mapping


def test_the_language_of_the_form_is_not_repeated() -> None:
    """Of a single text in several languages, the details have only the languages that the form does not show."""
    title, summary = {"en": "Protect beaches", "fr": "Protéger"}, {"fr": "Bien.", "en": "Well."}
    visible, details, setting = details_of({"actions": [{**ACTION, "title": title}], "summary": summary})
    assert details["actions"][0]["title"] == {"fr": "Protéger"}
    assert details["summary"] == summary  # in another order than the languages of the plan
    assert read(visible, details, setting).mapping["actions"][0]["title"] == title
    visible["actions"][0]["title"] = "Guard beaches"
    result = read(visible, details, setting)
    assert result.mapping["actions"][0]["title"] == {"en": "Guard beaches", "fr": "Protéger"}
    assert result.overruled == []


def test_a_text_that_lacks_the_language_of_the_form() -> None:
    """A change of a text that the form shows in another language is a change of that language."""
    for summary in ({"fr": "Bien."}, {"ar": "Bien.", "fr": "Bien."}):
        visible, details, setting = details_of({"actions": [ACTION], "summary": summary})
        assert read(visible, details, setting).mapping["summary"] == summary
        visible["summary"] = "Mieux."
        assert read(visible, details, setting).mapping["summary"] == {**summary, next(iter(summary)): "Mieux."}


def test_actions_with_the_same_number_stay_apart() -> None:
    """The order of the further details distinguishes two actions with the same printed number."""
    actions = [{**ACTION, "id": "a", "number": "b"}, {**ACTION, "id": "b"}, {**ACTION, "id": "c", "number": "b"}]
    visible, details, setting = details_of({"actions": actions})
    assert [action["id"] for action in read(visible, details, setting).mapping["actions"]] == ["a", "b", "c"]


def test_a_share_with_the_name_of_a_value() -> None:
    """A share can have the words by which the further details begin; it is still a share."""
    shares = {"party": {"achieved": "period"}, "panel": {"of": "13"}}
    seen, details, setting = details_of({"actions": [ACTION], "shares": shares})
    assert seen["shares"] == shares
    assert read(seen, details, setting).homeless == []
