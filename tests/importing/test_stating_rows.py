"""Rows right above the heading of a table that say something about the report, in small tables of fictional plans."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from planpress.model import Plan
from tests.importing.tables import Rows, actions, imported, plan_of

HEADING = ["No.", "Action", "Rating", "Progress"]
ROWS = [["1.1", "Map the fens", "On track", "Half are mapped."], ["1.2", "Drain no fen", "Achieved", "None was."]]


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    return plan_of(tmp_path)


def report_of(plan: Plan, above: list[str], heading: Rows = (HEADING,)) -> tuple[Mapping[str, object], str]:
    """What is read in a table with a row above its heading, and what is said about it."""
    report = imported(plan, [above, *heading, *ROWS])
    assert [(action["id"], action["title"]) for action in actions(report)] == [
        ("1.1", "Map the fens"), ("1.2", "Drain no fen"),
    ]  # fmt: skip
    return report.mapping, "\n".join(f"{doubt.place}: {doubt.words}" for doubt in report.uncertainties)


@pytest.mark.parametrize(
    "above",
    [
        ["Built Heritage Safeguarding Programme", "Period: January\u2013June 2024"],
        ["Built Heritage Safeguarding Programme", "", "Period: January\u2013June 2024"],
        ["Built Heritage Safeguarding Programme", "<", "Period: January\u2013June 2024", "<"],
        ["Period covered", "", "January\u2013June 2024"],
        ["Reporting period", "", "", "1 January 2024 - 30 June 2024"],
        ["P\u00e9riode", "", "janvier-juin 2024"],
        ["Per\u00edodo del informe", "", "enero-junio de 2024"],
        ["Programme", "", "Per\u00edodo: janeiro a junho de 2024"],
        ["Action programme", "", "January\u2013June 2024"],
        ["", "Fen programme", "", "January\u2013June 2024"],
    ],
)
def test_periods_right_above_the_heading(plan: Plan, above: list[str]) -> None:
    """A row with a title and a period, or with a label and a period, is no row of the heading."""
    values, told = report_of(plan, above)
    assert (str(values["from"])[:7], str(values["to"])[:7]) == ("2024-01", "2024-06")
    assert "the heading in row 2 was read" in told


@pytest.mark.parametrize(
    ("above", "name", "value"),
    [
        (["Fen programme", "", "Submitted: 3 May 2024"], "submitted", "2024-05-03"),
        (["Fen programme", "", "Prepared by: Forestry Administration"], "prepared_by", "Forestry Administration"),
        (["Fen programme", "<", "Prepared by: Forestry Administration", "<"], "prepared_by", "Forestry Administration"),
    ],
)
def test_other_lines_right_above_the_heading(plan: Plan, above: list[str], name: str, value: str) -> None:
    """A day and an office beside a title are read too."""
    values, told = report_of(plan, above)
    assert str(values.get(name)) == value
    assert "the heading in row 2 was read" in told


@pytest.mark.parametrize(
    "above",
    [
        ["Progress report", "", "Country: Exemplia"],
        ["Fen programme", "", "Country: Exemplia"],
        ["Fen programme", "", "Ministry of Fens"],
    ],
)
def test_lines_that_are_left_out(plan: Plan, above: list[str]) -> None:
    """A title beside something else is quoted, and not part of the heading."""
    _, told = report_of(plan, above)
    assert "the heading in row 2 was read" in told
    assert " ".join(filter(None, above)) in told


@pytest.mark.parametrize(
    "upper",
    [
        ["Action", "", "Evaluation in 2024", ""],
        ["Action plan", "<", "Reporting period 2023", "Reporting period 2024"],
        ["Action plan", "<", "Evaluation", "<"],
        ["Commitment", "", "Reported", ""],
        ["Action plan", "", "Results 2024", ""],
    ],
)
def test_groups_above_the_heading(plan: Plan, upper: list[str]) -> None:
    """Rows that group columns remain rows of the heading."""
    _, told = report_of(plan, upper)
    assert "the heading in rows 1 to 2 was read" in told


@pytest.mark.parametrize(
    ("title", "year", "period"),
    [
        ("Fen Restoration Programme", "2021", ("2021-01-01", "2021-12-31")),
        ("Fictional Fen Action Plan", "Year 2021", ("2021-01-01", "2021-12-31")),
        ("Programa de los Pantanos", "A\u00f1o 2021", ("2021-01-01", "2021-12-31")),
        ("Plan national des marais", "1er semestre 2021", ("2021-01-01", "2021-06-30")),
    ],
)
def test_a_year_apart_from_the_title(plan: Plan, title: str, year: str, period: tuple[str, str]) -> None:
    """A year in a cell of its own beside the title of a plan is the period, which is told."""
    for heading in ([HEADING], [[], HEADING]):
        values, told = report_of(plan, [title, "", year], heading)
        assert (str(values["from"]), str(values["to"])) == period
        assert f'"{title} {year}" was read as the period' in told


@pytest.mark.parametrize(
    ("label", "years"),
    [("Fen Restoration Programme", "2019 - 2025"), ("Plan adopted", "2019"),
     ("Start of the plan", "2019"), ("Budget of the programme", "2019")],
)  # fmt: skip
def test_other_years_apart(plan: Plan, label: str, years: str) -> None:
    """Several years, and those of the plan, are not the period."""
    values, told = report_of(plan, [label, "", years])
    assert "from" not in values
    assert f'"{label} {years}" above the table was left out' in told


@pytest.mark.parametrize(
    ("above", "period"),
    [
        (["Period", "January 2021", "to", "June 2021"], ("2021-01", "2021-06")),
        (["P\u00e9riode", "janvier 2021", "\u00e0", "juin 2021"], ("2021-01", "2021-06")),
        (["Period", "1 January 2021", "-", "30 June 2021"], ("2021-01-01", "2021-06-30")),
        (["Reporting period", "March 2021"], ("2021-03", "2021-03")),
        (["Reporting period: March 2021"], ("2021-03", "2021-03")),
        (["Per\u00edodo del informe: marzo de 2021"], ("2021-03", "2021-03")),
    ],
)
def test_ends_in_several_cells_and_single_months(plan: Plan, above: list[str], period: tuple[str, str]) -> None:
    """A word between two ends is no label, and a single month is not its whole year."""
    values, told = report_of(plan, above)
    assert (str(values["from"]), str(values["to"])) == period
    assert "was left out" not in told
