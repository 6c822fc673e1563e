"""Further rows of an action that repeat its number. All plans are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.tables import Rows, actions, doubts, imported, plan_of

HEADING = ("No.", "Action", "Lead agency", "Status", "Progress")
FIRST = ("1.1", "Dig ponds", "Customs", "On track", "We dug.")
LAST = ("1.2", "Sow reed", "Customs", "Achieved", "We sowed.")


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    ("further", "repeated"),
    [
        (("1.1", "", "", "", "We met."), "number"),
        (("1.1", "Dig ponds", "", "", "We met."), "title"),
        (("1.1", "Dig ponds", "Customs", "On track", "We met."), "title"),
        (("1.1", '"', '"', '"', "We met."), "title"),
    ],
)
def test_further_rows(plan: Plan, further: tuple[str, ...], repeated: str) -> None:
    """They belong to the action above them, which one line says."""
    report = imported(plan, [HEADING, FIRST, further, LAST])
    assert [(action["id"], action["progress"]) for action in actions(report)] == [
        ("1.1", ["We dug.", "We met."]),
        ("1.2", ["We sowed."]),
    ]
    assert actions(report)[0]["ratings"] == {"party": "on-track"}
    words = f"row 3: this row repeats the {repeated} of the action above it, so it was added to that action"
    assert words in doubts(report)
    assert "also occurs in" not in doubts(report)


@pytest.mark.parametrize(
    "rows",
    [
        [FIRST, ("1.1", "Dig ponds", "", "Not started", "We met.")],
        [FIRST, ("1.1", "Plant trees", "", "", "We met.")],
        [FIRST, LAST, ("1.1", "Dig ponds", "", "", "We met.")],
    ],
)
def test_other_actions_with_the_number(plan: Plan, rows: Rows) -> None:
    """With another rating, another title or in another place, a row may be another action, which one line says."""
    report = imported(plan, [HEADING, *rows])
    assert actions(report)[-1]["id"] == "1.1-2"
    assert "number 1.1 also occurs in" in doubts(report)


def test_a_pillar_that_each_row_repeats(plan: Plan) -> None:
    """A further row of an action says nothing new with it; a pillar without any action is told."""
    heading = ("No.", "Action", "Theme", "Status", "Indicator", "Value")
    rows = [("1.1", "Dig ponds", "Legislation", "On track", "Ponds", "140"),
            ("1.1", "Dig ponds", "Legislation", "On track", "Hectares", "410"),
            ("1.2", "Sow reed", "Legislation", "Achieved", "Depth", "18")]  # fmt: skip
    report = imported(plan, [heading, *rows])
    assert [(action["pillar"], len(action["indicators"])) for action in actions(report)] == [("1", 2), ("1", 1)]
    assert "has no action below it" not in doubts(report)
    said = doubts(imported(plan, [heading, rows[0], (*rows[1][:2], "Enforcement", *rows[1][3:]), rows[2]]))
    assert 'C3: "Enforcement" has no action below it, so it was left out' in said
