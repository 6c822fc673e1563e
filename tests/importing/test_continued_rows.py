"""Rows that continue an action above. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.model import Plan
from planpress.rules import sound_plan

HEADING = "Action\tRating\tSummary of progress"
FIRST = "1.1 Dig a well\tAchieved\tWe dug."


@pytest.fixture(scope="module")
def plan() -> Plan:
    return sound_plan(Path())


def read(plan: Plan, *lines: str) -> FormReport:
    return read_form(read_text("\n".join(("PART C: Details", HEADING, *lines)).encode()), plan)


def words(report: FormReport) -> str:
    return "\n".join(doubt.words for doubt in report.uncertainties)


@pytest.mark.parametrize(
    "name",
    ["1.1 (cont\u2019d)", "1.1 Continued", "1.1 Dig a well (continued)", "1.1 (suite)", "1.1 Dig a well \u2013 suite",
     "1.1 (continuaci\u00f3n)", "1.1 (cont.)"],
)  # fmt: skip
@pytest.mark.parametrize("rating", ["", "Achieved"])
def test_a_row_that_says_so(plan: Plan, name: str, rating: str) -> None:
    """The text belongs to the action above, even if another action is between them."""
    report = read(plan, FIRST, "1.2 Rest\tOn track\tWe sat.", HEADING, f"{name}\t{rating}\tWater came.")
    assert [action.id for action in report.actions] == ["1.1", "1.2"]
    action = report.actions[0]
    assert (action.title, action.rating.rating) == ("Dig a well", "achieved")
    assert action.texts.progress == ["We dug.", "Water came."]
    assert "1.1 twice" not in words(report)


@pytest.mark.parametrize(
    "number", ["1.1 (cont\u2019d)", "1.1 (continued)", "1.1 (suite)", "1.1 (cont.)", "Action 1.1, suite"]
)
@pytest.mark.parametrize("title", ["", "Dig a well"])
def test_a_number_of_its_own_that_says_so(plan: Plan, number: str, title: str) -> None:
    """In a column of numbers, too, the text belongs to the action with that number."""
    rows = ("No.\tAction\tRating\tProgress", "1.1\tDig a well\tAchieved\tWe dug.", "1.2\tRest\tOn track\tWe sat.",
            f"{number}\t{title}\t\tWater came.")  # fmt: skip
    report = read_form(read_text("\n".join(("PART C: Details", *rows)).encode()), plan)
    assert [action.texts.progress for action in report.actions] == [["We dug.", "Water came."], ["We sat."]]
    assert report.actions[0].title == "Dig a well"
    assert "joined to action 1.2" not in words(report)


@pytest.mark.parametrize("name", ["1.1 Dig a well (continued)", "1.1 (suite)"])
def test_a_paragraph_that_says_so(plan: Plan, name: str) -> None:
    typed = ("PART C: Details", "1.1 Dig a well", "Rating: Achieved", "We dug.", "1.2 Rest", "Rating: On track",
             "We sat.", name, "Water came.", "1.3 Go", "Rating: Achieved", "We went.")  # fmt: skip
    report = read_form(read_text("\n".join(typed).encode()), plan)
    read_texts = [action.texts.progress for action in report.actions]
    assert read_texts == [["We dug.", "Water came."], ["We sat."], ["We went."]]
    assert "twice" not in words(report)


def test_a_row_with_the_same_number_below(plan: Plan) -> None:
    report = read(plan, FIRST, "1.1 Dig a well\t\tWater came.")
    (action,) = report.actions
    assert action.texts.progress == ["We dug.", "Water came."]
    assert "this row was joined to action 1.1, which has the same number" in words(report)


@pytest.mark.parametrize("other", ["1.1 Fill the well\tAchieved\tFull.", "1.1 Dig a well\tOn track\tNew."])
def test_another_action_with_the_same_number(plan: Plan, other: str) -> None:
    """Another title or rating shows that the number was printed twice."""
    report = read(plan, FIRST, other)
    assert report.actions[0].texts.progress == ["We dug."]
    assert "Part C names action 1.1 twice" in words(report)


def test_a_title_that_ends_in_such_a_word(plan: Plan) -> None:
    report = read(plan, "1.1 Book the suite\tAchieved\tWe did.")
    assert report.actions[0].title == "Book the suite"
