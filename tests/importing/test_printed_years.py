"""The period in titles such as "report to the Board, covering 2023" and "overview at the end of 2024"."""

import pytest

from planpress.model import Plan
from tests.importing.tables import doubts, imported, plan_of

ROWS = [["No", "Action", "Status"], ["1.1", "Map the fens", "Achieved"]]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    ("title", "years"),
    [
        ("Fictional Fen Action Plan \u2013 biennial report 2023\u20132024", ("2023", "2024")),
        ("Plan des marais \u2013 rapport biennal 2023-2024", ("2023", "2024")),
        ("Informe bienal 2023-2024", ("2023", "2024")),
        ("Relat\u00f3rio bienal 2023-2024", ("2023", "2024")),
        ("Triennial report 2022-2024", ("2022", "2024")),
        ("Report to the 9th session of the Charter Board, covering 2023", ("2023", "2023")),
        ("Report to the 9th session of the Charter Board, covering the years 2022-2023", ("2022", "2023")),
        ("Rapport \u00e0 la 9e session du Conseil, couvrant l'ann\u00e9e 2023", ("2023", "2023")),
        ("Informe para la 9.\u00aa sesi\u00f3n de la Junta, que abarca 2023", ("2023", "2023")),
        ("Relat\u00f3rio \u00e0 9.\u00aa sess\u00e3o do Conselho, abrangendo 2023", ("2023", "2023")),
        ("Fictional Fen Action Plan \u2013 overview at the end of 2024", ("2024", "2024")),
        ("Status at end-2024", ("2024", "2024")),
        ("Plan des marais \u2013 bilan \u00e0 la fin de 2024", ("2024", "2024")),
        ("Situaci\u00f3n a fines de 2024", ("2024", "2024")),
        ("Vis\u00e3o geral no fim de 2024", ("2024", "2024")),
    ],
)
def test_years_in_a_title(plan: Plan, title: str, years: tuple[str, str]) -> None:
    """The years of the report are read, and a line says from where, whatever else the title names."""
    report = imported(plan, [[title], *ROWS])
    assert (str(report.mapping["from"]), str(report.mapping["to"])) == (f"{years[0]}-01-01", f"{years[1]}-12-31")
    assert "as the period" in doubts(report) or "the period and" in doubts(report)


@pytest.mark.parametrize(
    "title",
    [
        "Action plan covering 2020-2025",
        "Report on the Fen Strategy covering 2020-2025",
        "Previous report, covering 2022",
        "Plan to be completed at the end of 2026",
        "Fen plan \u2013 targets at the end of 2030",
        "Overview until the end of 2026",
        "Biennial plan 2023-2024",
    ],
)
def test_years_of_something_else(plan: Plan, title: str) -> None:
    """The years of a plan, of a goal and of another report are not the period."""
    assert "from" not in imported(plan, [[title], *ROWS]).mapping
