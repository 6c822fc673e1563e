"""Columns such as "Explanation", in small tables of fictional plans."""

import pytest

from planpress.model import Plan
from tests.importing.tables import doubts, imported, only, plan_of

DONE = "All boats are on the water."


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    "heading",
    ["Explanation", "Justification", "Remarks on the rating", "Explication", "Justificación", "Justificativa",
     "Comentarios sobre la calificación", "Reasons for the score"],
)  # fmt: skip
def test_an_explanation_behind_a_rating(plan: Plan, heading: str) -> None:
    """Behind a rating, an explanation says what was done; beside a column for that, it is a comment."""
    columns = ["No", "Action", "Status", heading]
    report = imported(plan, [columns, ["1.1", "Buy boats", "Achieved", DONE]])
    assert only(report)["progress"] == [DONE]
    assert f'column D "{heading}" was read as the progress that was made' in doubts(report)
    report = imported(plan, [[*columns, "What was done"], ["1.1", "Buy boats", "Achieved", DONE, "Ten were bought."]])
    assert (only(report)["progress"], only(report)["comments"]) == (["Ten were bought."], [DONE])
    assert f'column D "{heading}" was read as comments' in doubts(report)


def test_an_explanation_beside_the_name(plan: Plan) -> None:
    """Before the ratings, an explanation is about the action; a line says so."""
    rows = [["No", "Action", "Explanation", "Status"], ["1.1", "Buy boats", "Few boats float.", "Achieved"]]
    report = imported(plan, rows)
    assert only(report)["description"] == ["Few boats float."]
    assert 'column C "Explanation" was read as the description of the action' in doubts(report)


def test_an_explanation_by_others(plan: Plan) -> None:
    """An explanation by somebody other than the Party is left out."""
    heading = "Justification of the rating by the Secretariat"
    rows = [["No", "Action", "Status", heading], ["1.1", "Buy boats", "Achieved", DONE]]
    report = imported(plan, rows)
    assert not {"progress", "comments", "description"} & set(only(report))
    assert f'column D "{heading}" was left out' in doubts(report)


@pytest.mark.parametrize("lower", ["Justification of the rating", "Remarks on the rating", "Explanation"])
def test_an_explanation_below_a_group(plan: Plan, lower: str) -> None:
    """A heading of two rows says the same as one of a single row."""
    rows = [["No", "Action", "Assessment", "<"], ["^", "^", "Rating", lower], ["1.1", "Dig", "Achieved", DONE]]
    report = imported(plan, rows)
    assert only(report)["progress"] == [DONE]
    assert f'column D "Assessment / {lower}" was read as the progress that was made' in doubts(report)
