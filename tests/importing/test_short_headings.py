"""Short headings of columns, and headings that are repeated below. All plans are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.tables import doubts, imported, only, plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    "heading",
    ["Vence", "Vence el", "Caduca", "Antes de", "Until", "To be done by", "To be completed by", "Expires on",
     "Au plus tard", "Jusqu'au", "D'ici", "Vence em", "Vencimento", "Até", "آخر موعد", "ផុតកំណត់", "ครบกำหนด"],
)  # fmt: skip
def test_deadlines(plan: Plan, heading: str) -> None:
    report = imported(plan, [["No", "Action", heading, "Status"], ["1.1", "Dig", "2021-06-30", "Achieved"]])
    assert str(only(report)["due"]) == "2021-06-30"


@pytest.mark.parametrize("heading", ["Carried out by", "Ejecuta", "Exécuté par", "Quem", "المنفذ", "អ្នកអនុវត្ត"])
def test_bodies(plan: Plan, heading: str) -> None:
    report = imported(plan, [["No", "Action", heading, "Status"], ["1.1", "Dig", "Customs", "Achieved"]])
    assert only(report)["responsible"] == ["customs"]


@pytest.mark.parametrize("heading", ["Obs.", "Annotations", "Apuntes", "À noter", "Apontamentos", "ملحوظات"])
def test_comments(plan: Plan, heading: str) -> None:
    rows = [["No", "Action", "Status", "Progress", heading], ["1.1", "Dig", "Achieved", "We dug.", "It rained."]]
    assert only(imported(plan, rows))["comments"] == ["It rained."]


def test_cells_are_counted_without_repeated_headings(plan: Plan) -> None:
    heading = ["No", "Action", "Colour of the hut", "Status"]
    rows = [heading, ["1.1", "Dig", "light", "Achieved"], heading, ["2.1", "Run", "dark", "On track"]]
    assert 'column C "Colour of the hut", with 2 cells such as "light", was left out' in doubts(imported(plan, rows))
