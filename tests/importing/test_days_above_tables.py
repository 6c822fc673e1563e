"""Days of submission that can mean two days, and days of a situation, above tables. All plans are fictional."""

from datetime import date

import pytest

from planpress.model import Plan
from tests.importing.tables import doubts, imported, plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def table(due: str) -> list[list[str]]:
    return [["No", "Action", "Due", "Status"], ["1.1", "Dig", due, "Achieved"]]


LINES = ["Date of submission: 12/02/2024", "Date de soumission : 12/02/2024", "Data de envio: 12/02/2024",
         "Data de entrega: 12/02/2024", "Fecha de presentación: 12/02/2024"]  # fmt: skip


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize(("due", "submitted"), [("31/12/2024", date(2024, 2, 12)), ("12/31/2024", date(2024, 12, 2))])
def test_the_order_of_the_other_dates(plan: Plan, line: str, due: str, submitted: date) -> None:
    """The dates in the table show whether the day comes first in the line above it."""
    report = imported(plan, [[line], *table(due)])
    assert report.mapping["submitted"] == submitted
    assert "source" not in report.mapping
    assert f'"{line}" was read as the day of submission' in doubts(report)


@pytest.mark.parametrize("line", LINES)
def test_no_other_date(plan: Plan, line: str) -> None:
    """A day that can mean two days is left out, and its line is no title."""
    report = imported(plan, [[line], *table("2024")])
    assert not {"submitted", "source"} & set(report.mapping)
    assert f'"{line}" above the table was left out' in doubts(report)


@pytest.mark.parametrize(
    "line",
    ["Situation at 30 June 2024", "Status as of 30 June 2024", "Situation au 30 juin 2024",
     "Seguimiento al 30 de junio de 2024", "Situação em 30 de junho de 2024"],
)  # fmt: skip
def test_the_day_of_the_situation(plan: Plan, line: str) -> None:
    """It is the last day of the period, as in forms, and no title."""
    report = imported(plan, [["Fens"], [line], *table("2025")])
    assert report.mapping["to"] == date(2024, 6, 30)
    assert "from" not in report.mapping
    assert report.mapping["source"] == {"title": "Fens"}
    assert f'"{line}" was read as the last day of the period' in doubts(report)
    assert "source" not in imported(plan, [[line], *table("2025")]).mapping


def test_a_period_counts_first(plan: Plan) -> None:
    rows = [["Period: 2024"], ["Situation at 30 June 2025"], *table("2025")]
    assert imported(plan, rows).mapping["to"] == date(2024, 12, 31)


@pytest.mark.parametrize(
    "line", ["Peat tracker at 30 June 2024", "Fen dashboard \u2013 progress at 30 June 2024",
             "Tablero de turberas, avances a 30 de junio de 2024",
             "Painel das turfeiras, progresso a 30 de junho de 2024"],
)  # fmt: skip
def test_a_title_with_the_day_of_the_situation(plan: Plan, line: str) -> None:
    """It gives the last day of the period, and stays the title of the source."""
    report = imported(plan, [[line], *table("2025")])
    assert (report.mapping["to"], report.mapping["source"]) == (date(2024, 6, 30), {"title": line})
    assert "from" not in report.mapping
    assert f'"{line}" was read as the title of the source' in doubts(report)
    assert f'"{line}" was read as the last day of the period' in doubts(report)


@pytest.mark.parametrize(
    "heading",
    ["Status at 30 June 2024", "Statut au 30/06/2024", "Estado al 30 de junio de 2024"],
)
def test_the_day_in_a_heading(plan: Plan, heading: str) -> None:
    """The heading of the ratings gives the last day of the period, unless a row above the table gives a period."""
    rows = [["No", "Action", heading], ["1.1", "Dig", "Achieved"]]
    report = imported(plan, rows)
    assert report.mapping["to"] == date(2024, 6, 30)
    assert f'C1: "{heading}" was read as the last day of the period' in doubts(report)
    report = imported(plan, [["Reporting period: 2024"], *rows])
    assert report.mapping["to"] == date(2024, 12, 31)
    assert heading not in doubts(report)
