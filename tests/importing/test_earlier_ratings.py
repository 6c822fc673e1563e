"""Columns of ratings with unusual headings beside those of an earlier report. All plans are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    ("now", "earlier"),
    [("Cotation", "Cotation précédente"), ("Grade", "Previous grade"), ("Nivel", "Nivel anterior"),
     ("Mark 2022", "Mark 2021"), ("Grau", "Grau anterior")],
)  # fmt: skip
@pytest.mark.parametrize("turned", [False, True])
def test_the_rating_and_the_earlier_one(plan: Plan, now: str, earlier: str, turned: bool) -> None:
    """The column about the earlier report is left out, whatever both are called, and the other one is read."""
    head, cells = (now, earlier), ("Achieved", "Not started")
    if turned:
        head, cells = (earlier, now), ("Not started", "Achieved")
    rows = [["Period: 2022"], ["No", "Action", *head, "Progress"], ["1.1", "Dig", *cells, "The ditch is dug."]]
    report = imported(plan, rows)
    assert [action["ratings"]["party"] for action in actions(report)] == ["achieved"]
    assert f'"{earlier}"' in doubts(report)


def test_two_ratings_without_a_time(plan: Plan) -> None:
    """Nothing shows which of two unknown columns is the rating: both are left out, and named."""
    rows = [["No", "Action", "Mark", "Tick", "Progress"], ["1.1", "Dig", "Achieved", "Not started", "It is dug."]]
    report = imported(plan, rows)
    assert "ratings" not in actions(report)[0]
    assert 'column C "Mark"' in doubts(report)
    assert 'column D "Tick"' in doubts(report)
