"""Marks and words in cells that repeat the cell above, in tables of fictional plans."""

import pytest

from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of

HEADING = ["No", "Action", "Responsible", "Deadline", "Status", "Progress"]
FIRST = ["1.1", "Map the fens", "Customs", "2025-06-30", "Achieved", "The maps were printed."]
LAST = ["2.1", "Guard the dams", "Fen Office", "2026-12-31", "On track", "Ten dams are guarded."]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    "mark",
    ['"', "\u2033", "\u3003", "''", ",,", "\u201d", "\u00bb", '" "', '-"-', "\u2013 \u201c \u2013", "Ditto", "idem",
     "As above", "do.", "-do-", "id.", "Comme ci-dessus", "\u00cddem", "igual que el anterior", "igual ao anterior",
     "\u0643\u0645\u0627 \u0623\u0639\u0644\u0627\u0647"],
)  # fmt: skip
def test_a_mark_below_values(plan: Plan, mark: str) -> None:
    """A mark repeats the cell above it, also over several rows, and one line names it for each column."""
    rows = [[number, "Dig the wells", mark, mark, "On track", mark] for number in ("1.2", "1.3")]
    report = imported(plan, [HEADING, FIRST, *rows, LAST])
    for action in actions(report)[:3]:
        assert action["responsible"] == ["customs"]
        assert str(action["due"]) == "2025-06-30"
        assert action["progress"] == ["The maps were printed."]
    told = [line for line in doubts(report).splitlines() if "was read as the cell above it" in line]
    assert [line.partition("cell ")[2].partition(":")[0] for line in told] == ["C3", "D3", "F3"]
    assert "(also: C4)" in told[0]
    assert 'in column C "Responsible"' in told[0]


@pytest.mark.parametrize("mark", ['"', "\u3003", "ditto"])
def test_a_mark_below_nothing(plan: Plan, mark: str) -> None:
    """A mark in the first row, below an empty cell or alone in its row is left out, and told."""
    first = [*FIRST[:2], mark, "", *FIRST[4:]]
    report = imported(plan, [HEADING, first, ["1.2", "Dig the wells", "Customs", mark, "On track", "-"], LAST])
    assert "responsible" not in actions(report)[0]
    assert "due" not in actions(report)[1]
    assert "cell C2: the mark" in doubts(report).replace("sheet 'Plan', ", "")
    assert doubts(report).count("it is not clear what it repeats") == 1
    assert "(also: D3)" in doubts(report)


def test_a_mark_below_the_heading_of_a_group(plan: Plan) -> None:
    """The heading of a group in between is not the cell above."""
    rows = [FIRST, ["Pillar 2: Enforcement", "<", "<", "<", "<", "<"], [*LAST[:2], '"', *LAST[3:]]]
    report = imported(plan, [HEADING, *rows])
    assert actions(report)[1]["responsible"] == ["customs"]


@pytest.mark.parametrize(
    "text", ['The "Fen Act" was passed.', "do", "ID", "as above, but later", ",", "'", "-", "Same"]
)
def test_other_texts(plan: Plan, text: str) -> None:
    """Texts with such marks, other words, a dash and a single sign are no repetitions."""
    report = imported(plan, [HEADING, FIRST, ["1.2", "Dig the wells", "Customs", "", "On track", text], LAST])
    assert actions(report)[1].get("progress") != actions(report)[0]["progress"]
    assert "was read as the cell above" not in doubts(report)
