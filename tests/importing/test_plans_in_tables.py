"""Columns of plans for the time after the report, in tables. All plans are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


HEADINGS = ["Plans for 2024", "2024 plans", "Projets pour 2024", "Planes para 2024", "Planos para 2024",
            "الخطط لعام 2024"]  # fmt: skip


@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize("above", [[["Annual report 2023"]], []])
def test_plans_for_a_year(plan: Plan, heading: str, above: list[list[str]]) -> None:
    """They are the next steps, as in forms, also if nothing names the period."""
    rows = [["No", "Action", "Status", "Progress", heading], ["1.1", "Dig", "Achieved", "We dug.", "More."]]
    report = imported(plan, [*above, *rows])
    assert actions(report)[0]["outlook"] == ["More."]
    assert f'column E "{heading}" was read as the next steps' in doubts(report)


@pytest.mark.parametrize(
    ("above", "progress"), [([["Annual report 2024"]], "Progress"), ([], "Progress in 2024"), ([], "Progress in 2025")]
)
def test_plans_for_the_year_of_the_report(plan: Plan, above: list[list[str]], progress: str) -> None:
    """Plans for the time of the report are not its next steps."""
    rows = [["No", "Action", "Status", progress, "Plans for 2024"], ["1.1", "Dig", "Achieved", "We dug.", "More."]]
    report = imported(plan, [*above, *rows])
    assert "outlook" not in actions(report)[0]
    assert 'column E "Plans for 2024" was left out, because it is about what was planned' in doubts(report)


@pytest.mark.parametrize("heading", ["What is left to do", "What is left?", "Ce qui reste à faire"])
def test_what_is_left(plan: Plan, heading: str) -> None:
    rows = [["No", "Action", "Status", "Progress", heading], ["1.1", "Dig", "Achieved", "We dug.", "More."]]
    assert actions(imported(plan, rows))[0]["outlook"] == ["More."]
