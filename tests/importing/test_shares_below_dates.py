"""Percentages and figures below headings such as "Completion". All plans are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.tables import PLAN, actions, doubts, imported, only, plan_of

HEADINGS = ["Completion", "Due date", "Achèvement", "Finalización", "Conclusão", "Fin", "End"]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize("share", ["100%", "45 %", "45 per cent"])
def test_percentages(plan: Plan, heading: str, share: str) -> None:
    """They become an indicator with the name of the column, never a deadline."""
    report = imported(plan, [["No", "Action", "Status", heading], ["1.1", "Dig", "Achieved", share]])
    assert only(report)["indicators"] == [{"name": heading, "value": share}]
    assert "due" not in only(report)
    assert f'"{heading}" was read as the share that is done' in doubts(report)


def test_bare_figures(plan: Plan) -> None:
    """They may mean anything, so they are left out, with the name of their column."""
    report = imported(plan, [["No", "Action", "Status", "Completion"], ["1.1", "Dig", "Achieved", "50"]])
    assert not {"due", "indicators"} & only(report).keys()
    assert 'column D "Completion", with 1 cell such as "50", was left out' in doubts(report)


def test_a_percentage_among_dates(plan: Plan) -> None:
    rows = [["1.1", "Dig", "Achieved", "100%"], ["1.2", "Sow", "Achieved", "May 2024"], ["1.3", "Sew", "", "May 2025"]]
    report = imported(plan, [["No", "Action", "Status", "Completion"], *rows])
    assert [action.get("due") for action in actions(report)] == [None, "2024-05", "2025-05"]
    assert 'D2: "100%" is not a date, so it was left out' in doubts(report)


@pytest.mark.parametrize("heading", ["Completion", "% complete", "Status", "Rating", "Avance"])
def test_a_scale_in_percent(tmp_path_factory: pytest.TempPathFactory, heading: str) -> None:
    """Percentages that are labels of the plan are ratings."""
    ratings = "".join(f"      - {{id: p{share}, label: {share}%, rank: {share}}}\n" for share in (100, 50, 1))
    scales = f"scales:\n  - id: shares\n    ratings:\n{ratings}"
    plan = plan_of(tmp_path_factory.mktemp("project"), PLAN[: PLAN.index("scales:")] + scales)
    report = imported(plan, [["No", "Action", heading], ["1.1", "Dig", "100%"], ["1.2", "Sow", "50%"]])
    assert [action["ratings"] for action in actions(report)] == [{"party": "p100"}, {"party": "p50"}]
