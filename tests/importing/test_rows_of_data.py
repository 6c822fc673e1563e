"""Rows of data with words of a heading, below the headings of lists of something else."""

import pytest

from planpress.errors import RefusedError
from planpress.model import Plan
from tests.importing.tables import imported, only, plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    ("headings", "rows", "kind"),
    [
        (
            ["Inventory no.", "Item", "Quantity", "Location", "Purchased"],
            [["OI-1", "Radio", "12", "Store", "2019-05-03"], ["OI-2", "Best scope", "5", "Main office", "2020-05-04"]],
            "a list of equipment",
        ),
        (
            ["Permit", "Holder", "Kind", "Place", "Valid until"],
            [["P-1", "Ida Holm", "Diving", "Reef", "2024"], ["P-2", "Main office", "Activity tours", "Bay", "2025"]],
            "no report",
        ),
        (
            ["Matricule", "Engin", "Affectation", "Kilométrage"],
            [["A 12", "Camion", "Port", "900"], ["A 13", "Projet pilote", "Bureau principal", "300"]],
            "no report",
        ),
        (
            ["Mes", "Evento", "Lugar", "Anfitrión"],
            [["Enero", "Foro", "Capital", "Alcaldía"], ["Marzo", "Nombre del lote", "Salón", "Oficina principal"]],
            "no report",
        ),
    ],
)  # fmt: skip
def test_data_is_no_heading(plan: Plan, headings: list[str], rows: list[list[str]], kind: str) -> None:
    """The first row heads all columns, so the words below it do not make a table of actions."""
    with pytest.raises(RefusedError, match=f"it seems to be {kind}"):
        imported(plan, [headings, *rows])


@pytest.mark.parametrize(
    "above",
    [
        ["Fen Office", "Annual report", "Exemplia", "Draft"],
        ["Pillar", "Who does it", "How far", "Texts"],
        ["Fen Office", "Annual report of the plan"],
    ],
)
@pytest.mark.parametrize("status", ["Status", "Status 2024", "2024"])
def test_headings_below_words(plan: Plan, above: list[str], status: str) -> None:
    """A row with the whole heading of the names is the heading, whatever stands above it."""
    rows = [above, ["No.", "Action", status, "Progress"], ["1.1", "Map the fens", "Achieved", "All were mapped."]]
    assert only(imported(plan, rows))["ratings"] == {"party": "achieved"}
