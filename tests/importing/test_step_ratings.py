"""Columns with the ratings of milestones beside those of actions. All plans are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    ("milestone", "status"),
    [
        ("Milestone", "Milestone status"),
        ("Milestone", "Status of the milestone"),
        ("Jalon", "État du jalon"),
        ("Hito", "Estado del hito"),
        ("Marco", "Situação do marco"),
    ],
)
@pytest.mark.parametrize("several", [True, False])
def test_ratings_of_milestones(plan: Plan, milestone: str, status: str, *, several: bool) -> None:
    """They never become those of the action, also if each action has only one milestone."""
    rows = [["1.1", "Dig", "On track", "Buy a boat", "Achieved"]]
    rows += [["", "", "", "Row", "Not started"]] if several else []
    rows += [["1.2", "Sow", "Achieved", "Buy seeds", "half of them"]]
    report = imported(plan, [["No", "Action", "Rating", milestone, status], *rows])
    first, second = actions(report)
    assert (first["ratings"], second["ratings"]) == ({"party": "on-track"}, {"party": "achieved"})
    assert first["milestones"][0] == {"title": "Buy a boat", "rating": "achieved"}
    assert [step["rating"] for step in first["milestones"][1:]] == ["not-started"] * several
    assert second["milestones"] == [{"title": "Buy seeds", "state": "half of them"}]
    assert "was read as the ratings of the milestones" in doubts(report)


def test_only_milestones_are_rated(plan: Plan) -> None:
    rows = [["No", "Action", "Milestone", "Milestone status"], ["1.1", "Dig", "Buy a boat", "Achieved"]]
    report = imported(plan, rows)
    assert "ratings" not in actions(report)[0]
    assert actions(report)[0]["milestones"] == [{"title": "Buy a boat", "rating": "achieved"}]
    assert "belong to milestones" in doubts(report)


def test_milestones_of_commitments(plan: Plan) -> None:
    """If nothing but the milestones is rated, they are the actions."""
    rows = [["Dig", "Buy a boat", "Achieved"], ["^", "Row", "On track"], ["^", "Swim", "On track"]]
    report = imported(plan, [["Commitment", "Milestone", "Milestone status"], *rows])
    assert [action["title"] for action in actions(report)] == ["Buy a boat", "Row", "Swim"]
    assert [action["ratings"]["party"] for action in actions(report)] == ["achieved", "on-track", "on-track"]
