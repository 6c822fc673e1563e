"""Numbers of actions below a heading that does not announce them. All plans are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of

REST = ("Action", "Status", "Progress")
FIRST = ("Dig ponds", "On track", "We dug.")
LAST = ("Sow reed", "Achieved", "We sowed.")


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize("heading", ["Section", "Rubrique", "Key", "Renglón"])
@pytest.mark.parametrize("bands", [[["1. Legislation"]], [["1. Legislation", "", "", "66%"]], []])
def test_other_words_above_numbers(plan: Plan, heading: str, bands: list[list[str]]) -> None:
    """They are the numbers of the actions, which one line says, also between the headings of pillars."""
    report = imported(plan, [[heading, *REST], *bands, ["1.1", *FIRST], ["2.1", *LAST]])
    assert [(action["id"], action["pillar"]) for action in actions(report)] == [("1.1", "1"), ("2.1", "2")]
    assert f'column A "{heading}" was read as ' in doubts(report)
    assert not report.new_file.values.get("pillars")


def test_numbers_that_several_actions_share(plan: Plan) -> None:
    """They are those of groups."""
    rows = [["1.1", *FIRST], ["1.2", "Build", "Achieved", "We built."], ["1.1", *LAST]]
    report = imported(plan, [["Key", *REST], *rows])
    assert [action["id"] for action in actions(report)] == ["1", "2", "3"]
