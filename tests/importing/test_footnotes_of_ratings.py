"""The marks of footnotes behind ratings in tables. All plans are fictional."""

import pytest

from planpress.importing.label_signs import without_note_sign
from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, only, plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    "mark", ["*", " *", "**", "\u2020", "\u00b9", "\u2217", "\u00b2\u207e", " \u00b2)", "(\u00b2)", "*)"]
)
def test_a_mark_behind_a_label(plan: Plan, mark: str) -> None:
    """The mark is printed, and a line names the cell: the footnote may change what the rating means."""
    rows = [["No", "Action", "Rating"], ["1.1", "Dig", f"On track{mark}"], ["1.2", "Sow", "Achieved"], [],
            [f"{mark.strip()} subject to confirmation"]]  # fmt: skip
    report = imported(plan, rows)
    rated = [action["ratings"]["party"] for action in actions(report)]
    assert rated == [{"rating": "on-track", "printed": f"On track{mark}"}, "achieved"]
    assert f'cell C2: "On track{mark}" was read as "On track"; the mark is that of a footnote' in doubts(report)


def test_a_mark_behind_an_abbreviation(plan: Plan) -> None:
    rows = [["A = Achieved; OT = On track; NS = Not started"], ["No", "Action", "Rating"], ["1.1", "Dig", "OT*"]]
    assert only(imported(plan, rows))["ratings"]["party"] == {"rating": "on-track", "printed": "OT*"}


def test_all_ratings_with_a_mark(plan: Plan) -> None:
    """The marks do not hide that a column with an unknown heading holds ratings."""
    rows = [["No", "Action", "Where we got"], ["1.1", "Dig", "On track*"], ["1.2", "Sow", "Achieved*"]]
    assert [action["ratings"]["party"]["rating"] for action in actions(imported(plan, rows))] == [
        "on-track",
        "achieved",
    ]


@pytest.mark.parametrize("text", ["**On track**", "*", "* On track", "x*y", "3 * 4", "*" * 100_000])
def test_no_marks(text: str) -> None:
    assert without_note_sign(text) == text
