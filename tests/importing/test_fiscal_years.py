"""Fiscal years, which begin on a day that reports rarely give. All reports are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words
from tests.importing.tables import doubts, imported, plan_of

__all__ = ["plan"]
FISCAL = [
    ("Fiscal year: 2021", "2021"), ("FY 2021/22", "2021-2022"), ("FY2021 annual report", "2021"),
    ("Financial year 2021/2022", "2021-2022"), ("Exercice budgétaire 2021", "2021"),
    ("Année budgétaire 2021-2022", "2021-2022"), ("Ejercicio fiscal 2021", "2021"),
    ("Año fiscal 2021-2022", "2021-2022"),
    ("Exercício financeiro 2021", "2021"), ("السنة المالية 2021", "2021"),
]  # fmt: skip
ACTIONS = grid(("Action", "Rating", "Summary of progress"), ("1.1 Amend the law", "Achieved", "All is done."))


@pytest.mark.parametrize(("line", "years"), [*FISCAL, ("Reporting period: FY 2021/22", "2021-2022")])
def test_a_fiscal_year_in_a_form(plan: Plan, line: str, years: str) -> None:
    """Its years are the name of the period; its days are not guessed, which one line says."""
    report = read(plan, lines("Party: Cambodia", line, "Part C"), ACTIONS)
    assert (report.front.start, report.front.end, report.front.years) == (None, None, years)
    assert words(report).count("names a fiscal year, but not its first and last day") == 1
    assert "day of the period was found" not in words(report)


@pytest.mark.parametrize(
    "line", ["Fiscal year 2021 (1 July 2020 to 30 June 2021)", "FY 2021: 1 July 2020 - 30 June 2021"]
)
def test_a_fiscal_year_with_its_days(plan: Plan, line: str) -> None:
    front = read(plan, lines("Party: Cambodia", line, "Part C"), ACTIONS).front
    assert (str(front.start), str(front.end)) == ("2020-07-01", "2021-06-30")


@pytest.mark.parametrize(("line", "years"), FISCAL)
def test_a_fiscal_year_above_a_table(tmp_path_factory: pytest.TempPathFactory, line: str, years: str) -> None:
    rows = [[line], ["No", "Action", "Status"], ["1.1", "Dig", "Achieved"]]
    report = imported(plan_of(tmp_path_factory.mktemp("project")), rows)
    assert (report.period, report.is_fiscal, "from" in report.mapping) == (years, True, False)
    assert f'"{line}" names a fiscal year, but not its first and last day' in doubts(report)
    assert "does not say which period" not in doubts(report)


@pytest.mark.parametrize("line", ["Ejercicio 2021", "Exercice 2021", "Exercício de 2021", "Year: 2021", "Año 2021"])
def test_a_calendar_year_above_a_table(tmp_path_factory: pytest.TempPathFactory, line: str) -> None:
    rows = [[line], ["No", "Action", "Status"], ["1.1", "Dig", "Achieved"]]
    report = imported(plan_of(tmp_path_factory.mktemp("project")), rows)
    assert [str(report.mapping[key]) for key in ("from", "to")] == ["2021-01-01", "2021-12-31"]
    assert f'"{line}" was read as the period' in doubts(report)
