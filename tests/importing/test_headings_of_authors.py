"""Whose texts and ratings a column contains, by its heading. All plans are fictional."""

from pathlib import Path

import pytest

from planpress.model import Plan
from tests.importing.tables import PLAN, doubts, imported, only, plan_of

DONE = "Six fens are mapped."


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    """A plan with an assessor whose label contains an apostrophe."""
    return plan_of(tmp_path, PLAN.replace("label: Review Panel", "label: Secrétariat de l'Alliance sur les tourbières"))


@pytest.mark.parametrize(
    "heading",
    ["Commentaires sur l'avancement", "Observations sur l'exécution", "Comentarios sobre el avance",
     "Observaciones sobre la ejecución", "Comentários sobre a execução", "Comments on progress"],
)  # fmt: skip
def test_remarks_on_progress(plan: Plan, heading: str) -> None:
    """The small words of a label do not name its assessor."""
    report = imported(plan, [["No", "Action", "Status", heading], ["1.1", "Dig", "Achieved", DONE]])
    assert "names an author" not in doubts(report)
    assert [DONE] in (only(report).get("progress"), only(report).get("comments"))


def test_texts_of_the_assessor(plan: Plan) -> None:
    heading = "Commentaires de l'Alliance"
    report = imported(plan, [["No", "Action", "Status", heading], ["1.1", "Dig", "Achieved", DONE]])
    assert "names an author" in doubts(report)


@pytest.mark.parametrize("remark", ["(leave empty)", "(see list)", "(to be filled in later)"])
def test_a_remark_behind_an_assessor(tmp_path: Path, remark: str) -> None:
    heading = f"Assessment by the Review Panel {remark}"
    rows = [["No", "Action", "Status", heading], ["1.1", "Dig", "Achieved", "On track"]]
    report = imported(plan_of(tmp_path), rows)
    assert only(report)["ratings"] == {"party": "achieved", "panel": "on-track"}


@pytest.mark.parametrize("heading", ["Rating (by Birdwatch)", "Rating by Birdwatch (see list)"])
def test_an_unknown_rater(tmp_path: Path, heading: str) -> None:
    rows = [["No", "Action", "Status", heading], ["1.1", "Dig", "Achieved", "On track"]]
    report = imported(plan_of(tmp_path), rows)
    assert only(report)["ratings"] == {"party": "achieved"}
    assert "was left out" in doubts(report)
