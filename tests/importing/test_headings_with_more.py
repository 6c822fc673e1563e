"""Headings of pillars with a count, a rating or a budget in their rows. All plans are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of

HEADING = ["No.", "Action", "Lead agency", "Deadline", "Status", "Progress"]
ROWS = [["1.1", "Dig ponds", "Customs", "2024", "On track", "We dug."],
        ["2.1", "Sow reed", "Customs", "2025", "Achieved", "We sowed."]]  # fmt: skip


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize("named", [["Legislation", ""], ["", "1. Legislation"], ["1", "Legislation"],
                                   ["Pillar 1: Legislation", ""]])  # fmt: skip
@pytest.mark.parametrize("more", [["2 actions"], ["", "2024-2026"], ["", "", "On track"], ["", "", "", "4500"]])
def test_the_name_of_a_pillar_with_more(plan: Plan, named: list[str], more: list[str]) -> None:
    """It is no action; a line names what was left out."""
    report = imported(plan, [HEADING, [*named, *more], *ROWS])
    assert [(action["id"], action["pillar"]) for action in actions(report)] == [("1.1", "1"), ("2.1", "2")]
    assert f'"{more[-1]}" beside the heading "{" ".join(filter(None, named))}" was left out' in doubts(report)


def test_rows_about_pillars(plan: Plan) -> None:
    """If each row is about a pillar, none is a heading."""
    rows = [["1", "Legislation", "Customs", "", "On track"], ["2", "Enforcement", "Customs", "", "Achieved"]]
    report = imported(plan, [HEADING, *rows])
    assert [action["title"] for action in actions(report)] == ["Legislation", "Enforcement"]
