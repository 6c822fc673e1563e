"""Texts that are in neither the data nor a finding. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office import TextParagraph, TextRun, Uncertainty
from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import read_form
from planpress.importing.form_mapping import form_mapping
from planpress.importing.heading_words import is_clear, role_of
from planpress.importing.labels import reader_for
from planpress.importing.reading import read_report
from planpress.importing.unread import unread_texts
from planpress.model import Plan
from planpress.rules import sound_plan

TEXT = "Rangers walked along the whole river. They found two boats without papers."


@pytest.fixture(scope="module")
def plan() -> Plan:
    return sound_plan(Path())


def unread(plan: Plan, text: str, values: object, *told: str) -> list[str]:
    items = [TextParagraph((TextRun(text),), "line 7")]
    doubts = [Uncertainty("line 1", words) for words in told]
    return [doubt.words for doubt in unread_texts(items, values, doubts, reader_for(plan, []), plan)]


def test_a_lost_text(plan: Plan) -> None:
    assert unread(plan, TEXT, {"summary": "Nothing happened."}) == [
        '"Rangers walked along the whole river. They found two boats …" was not imported'
    ]


@pytest.mark.parametrize(
    "values",
    [
        {"summary": TEXT},
        {"summary": f"Before it. {TEXT} After it."},
        {"actions": [{"id": "1.1", "progress": ["Rangers walked along the whole *river*."]},
                     {"id": "1.2", "progress": ["They found two boats without papers."]}]},
    ],
)  # fmt: skip
def test_a_text_that_is_in_the_data(plan: Plan, values: object) -> None:
    """Texts are divided, joined and marked up on their way into the data."""
    assert unread(plan, TEXT, values) == []


def test_half_of_a_text_is_lost(plan: Plan) -> None:
    assert len(unread(plan, TEXT, {"summary": "Rangers walked along the whole river."})) == 1


@pytest.mark.parametrize(
    "told", [f'"{TEXT}" was left out', '"Rangers walked along the whole river. They fou…" was left out']
)
def test_a_text_that_a_finding_quotes(plan: Plan, told: str) -> None:
    """A quotation that is cut stands for the whole text."""
    assert unread(plan, TEXT, {}, told) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [("Draft law.", 1), ("Two boats", 1), ("Customs and police", 1), ("Where it stands: two boats", 1), ("Ongoing", 0),
     ("None so far", 0), ("Not commenced", 0), ("2.1 (continued)", 0), ("Glossary", 0), ("June 2024", 0),
     ("What stood in the way: nothing happened.", 0), ("Nothing happened and nothing happened", 0)],
)  # fmt: skip
def test_a_few_words(plan: Plan, text: str, count: int) -> None:
    """A text of two words can be lost like any other; labels, times and single words above a text need no place."""
    assert len(unread(plan, text, {"summary": "Nothing happened."})) == count


@pytest.mark.parametrize(
    "text",
    ["National Ivory Action Plan", "On track", "12", "31 December 2020", "from 1 May 2019 to 30 April 2020",
     "Next steps", "[Describe the progress here]", "Click or tap here to enter text."],
)  # fmt: skip
def test_texts_that_need_not_be_in_the_data(plan: Plan, text: str) -> None:
    """The data knows labels, dates and titles in its own spelling; the words of the template say nothing."""
    assert unread(plan, text, {}) == []


def test_the_import_says_what_it_lost(plan: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a reader of the form drops is said at the end."""
    report = tmp_path / "report.txt"
    report.write_text("PART A: Synopsis\nIt rained.\nPART C: Details\nAction\tRating\tProgress\n"
                      f"1.1 Walk\tOn track\t{TEXT}\n", encoding="utf-8")  # fmt: skip
    assert not [doubt for doubt in read_report(report, plan).uncertainties if "was not imported" in doubt.words]
    monkeypatch.setattr("planpress.importing.reading.form_mapping", _without_progress)
    assert [(doubt.place, doubt.words) for doubt in read_report(report, plan).uncertainties
            if "was not imported" in doubt.words] == [
        ("line 5", '"Rangers walked along the whole river. They found two boats …" was not imported')
    ]  # fmt: skip


def _without_progress(report: object, plan: Plan) -> dict[str, object]:
    values = form_mapping(report, plan)  # type: ignore[arg-type]  # as the function that it replaces
    for action in values["actions"]:  # type: ignore[attr-defined]  # a list of maps
        del action["progress"]
    return values


def test_tables_that_are_left_out_as_a_whole_are_said_once(plan: Plan) -> None:
    """The rows of such a table are not listed again."""
    content = "\n".join(
        ("PART C: Details", "Action\tRating\tProgress", "1.1 Walk\tOn track\tRangers walked along the river.",
         "1.1 Walk\tAchieved\tOther rangers climbed up to the pass.")
    )  # fmt: skip
    report = read_form(read_text(content.encode()), plan)
    assert any("names action 1.1 twice" in doubt.words for doubt in report.uncertainties)
    assert [item.place for item in report.items if not isinstance(item, TextParagraph)] == ["line 2", "line 3"]


@pytest.mark.parametrize(
    ("heading", "role"),
    [("Description de l'action", "action"), ("Descripción de la medida", "action"), ("Notes", "comments"),
     ("Mise en œuvre par", "responsible"), ("Implementation challenges", "challenges"), ("Action status", "rating"),
     ("Actions à venir", "outlook"), ("Progress indicator", "indicator"), ("Status report", "summary"),
     ("Implementation timeline", "due"), ("Responsible officer", ""), ("Description", "summary")],
)  # fmt: skip
def test_headings_that_are_known_as_a_whole(heading: str, role: str) -> None:
    """The words of tables count in the form, too, whatever word they begin with; names of persons are not data."""
    assert role_of(heading) == role


@pytest.mark.parametrize(
    ("heading", "role", "clear"),
    [("Summary of progress and comments", "summary", True), ("Remarks on progress", "comments", False),
     ("Next steps", "outlook", True), ("Challenges and next steps", "challenges", False),
     ("Résumé des progrès", "summary", True), ("Comments on the rating", "comments", False)],
)  # fmt: skip
def test_headings_with_two_meanings(heading: str, role: str, clear: bool) -> None:
    assert is_clear(heading, role) is clear
