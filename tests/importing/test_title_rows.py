"""Rows above the heading of a table: the period, the day of submission and the title. All plans are fictional."""

from datetime import date

import pytest

from planpress.importing import ImportedReport
from planpress.model import Plan
from tests.importing.tables import doubts, imported, plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def below(plan: Plan, *above: str) -> ImportedReport:
    """The report in a table below some lines."""
    return imported(plan, [*([line] for line in above), ["No", "Action", "Status"], ["1.1", "Dig", "Achieved"]])


MONTHS = ("2025-01", "2025-06")


@pytest.mark.parametrize(
    ("line", "ends"),
    [
        ("Implementation report: 1 July 2025 \u2013 31 December 2025", (date(2025, 7, 1), date(2025, 12, 31))),
        ("Half-yearly report, January to June 2025", MONTHS),
        ("Informe semestral, enero a junio de 2025", MONTHS),
        ("Relatório semestral (Janeiro a Junho de 2025)", MONTHS),
        ("Ponto de situação em 30 de Julho de 2025 (Janeiro a Junho de 2025)", MONTHS),
        ("Rapport semestriel : janvier \u2013 juin 2025", MONTHS),
        ("تقرير مرحلي: يناير 2025 - يونيو 2025", MONTHS),
        ("Annual report, July 2024 \u2013 June 2025", ("2024-07", "2025-06")),
        ("Report for the first half of 2025", MONTHS),
        ("Relatório do 1.º semestre de 2025", MONTHS),
        ("Rapport du deuxième trimestre 2025", ("2025-04", "2025-06")),
        ("Scoreboard of the Fen Plan, January to June 2025", MONTHS),
        (
            "Dashboard of the National Plan for the Restoration of Fens and Bogs, period January to June 2025",
            MONTHS,
        ),
        ("Tableau de bord du Plan d'action, janvier à juin 2025", MONTHS),
        ("Report for the years 2019 and 2020", (date(2019, 1, 1), date(2020, 12, 31))),
    ],
)
def test_a_title_with_a_period(plan: Plan, line: str, ends: tuple[object, object]) -> None:
    """Two dates that belong together, or a part of a year, are the period although no word says so."""
    report = below(plan, "Fen Office", line)
    assert (report.mapping["from"], report.mapping["to"]) == ends
    assert "was read as the period" in doubts(report)
    assert "does not say which period" not in doubts(report)


@pytest.mark.parametrize(
    "line",
    [
        "Tableau de bord du Plan d'action pour les marais, période du 1er juillet 2023 au 30 juin 2024",
        "Suivi du Plan, période : 1er juillet 2023 \u2013 30 juin 2024",
        "Tablero del Plan de Humedales, período del 1 de julio de 2023 al 30 de junio de 2024",
        "Acompanhamento do Plano, período de 1 de julho de 2023 a 30 de junho de 2024",
    ],
)
def test_the_period_of_a_document_that_follows_the_plan(plan: Plan, line: str) -> None:
    """A word for a plan in the title of a dashboard does not make the period that of the plan."""
    report = below(plan, "Fen Office", line)
    assert (report.mapping["from"], report.mapping["to"]) == (date(2023, 7, 1), date(2024, 6, 30))


@pytest.mark.parametrize("line", ["Période du plan : juillet 2023 à juin 2028", "Fen Plan 2020-2030"])
def test_rows_that_may_name_the_period_are_always_told(plan: Plan, line: str) -> None:
    """The hint asks to compare, so the line is printed too if the user gives the period."""
    report = below(plan, "Fen Office", line)
    assert "from" not in report.mapping
    (told,) = [doubt for doubt in report.uncertainties if line in doubt.words]
    assert told.hint.startswith("compare `from` and `to` with the table")


@pytest.mark.parametrize(
    "line",
    [
        "Fen Strategy, July 2020 \u2013 June 2030", "Plano de Ação, Janeiro de 2020 a Dezembro de 2030",
        "Adopted between 3 March 2024 and 4 March 2024", "Strategy for Q1 2025",
        "Report of Q1 2025 and Q2 2025",
    ],
)  # fmt: skip
def test_a_title_without_a_period(plan: Plan, line: str) -> None:
    """The time of the plan, and other days, are not the period of the report."""
    report = below(plan, line)
    assert not {"from", "to", "submitted"} & set(report.mapping)
    assert "does not say which period" in doubts(report)


def test_a_line_that_announces_the_period_counts_more(plan: Plan) -> None:
    report = below(plan, "Review, May 2024 to June 2024", "Reporting period: July 2024 to June 2025")
    assert report.mapping["from"] == "2024-07"
    assert '"Review, May 2024 to June 2024" was read as the title of the source' in doubts(report)


def test_a_period_that_cannot_be_read_is_told(plan: Plan) -> None:
    """It is not the title of the source either."""
    report = below(plan, "Reporting period: 03/04/2025 to 05/06/2025")
    assert "source" not in report.mapping
    assert '"Reporting period: 03/04/2025 to 05/06/2025" was not read as the period' in doubts(report)


@pytest.mark.parametrize(
    "line",
    ["Date of submission: 3 August 2025", "Submitted on 3 August 2025", "Soumis le 3 août 2025",
     "Fecha de presentación: 3 de agosto de 2025", "Data de apresentação: 3 de Agosto de 2025",
     "Entregue em 3 de agosto de 2025", "تاريخ تقديم التقرير: 3 أغسطس 2025"],
)  # fmt: skip
def test_the_day_of_submission(plan: Plan, line: str) -> None:
    report = below(plan, "Fen tracker", line)
    assert report.mapping["submitted"] == date(2025, 8, 3)
    assert "was read as the day of submission" in doubts(report)
    report = imported(plan, [line.split(": "), ["No", "Action", "Status"], ["1.1", "Dig", "Achieved"]])
    assert report.mapping["submitted"] == date(2025, 8, 3)


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Annual report 2024", "Annual report 2024"), ("Rapport annuel 2024", "Rapport annuel 2024"),
        ("Informe anual 2024", "Informe anual 2024"), ("Relatório anual de 2024", "Relatório anual de 2024"),
        ("Mise en œuvre du plan, exercice 2024", "Mise en œuvre du plan, exercice 2024"), ("Reporting year: 2024", ""),
    ],
)  # fmt: skip
def test_a_year_in_a_title(plan: Plan, line: str, title: str) -> None:
    """As in forms, the only year in a title is the period if nothing else names one."""
    report = below(plan, line)
    assert (report.mapping["from"], report.mapping["to"]) == (date(2024, 1, 1), date(2024, 12, 31))
    assert report.mapping.get("source", {"title": ""}) == {"title": title}
    assert f'"{line}" was read as the period' in doubts(report)


def test_a_line_with_the_period_counts_more_than_a_title(plan: Plan) -> None:
    report = below(plan, "Annual report 2024", "Reporting period: July 2023 to June 2024")
    assert report.mapping["from"] == "2023-07"
    assert report.mapping["source"] == {"title": "Annual report 2024"}


@pytest.mark.parametrize("line", ["EXEMPLIA", "Republic of Exemplia", "Country: Exemplia"])
def test_the_name_of_the_party_is_no_title(plan: Plan, line: str) -> None:
    """The title is the next line, and nothing is said about the name."""
    report = below(plan, line, "Monitoring matrix 2025")
    assert report.mapping["source"] == {"title": "Monitoring matrix 2025"}
    assert line not in doubts(report)


def test_an_office_above_the_title(plan: Plan) -> None:
    report = below(plan, "Ministry of Fens", "Report on the fens, 2025")
    assert report.mapping["source"] == {"title": "Report on the fens, 2025"}
    assert '"Ministry of Fens" above the table was left out' in doubts(report)


def test_an_office_that_publishes_the_table(plan: Plan) -> None:
    """Without another title, it stays the title of the source, which a line says."""
    assert below(plan, "Ministry of Fens").mapping["source"] == {"title": "Ministry of Fens"}


YEAR = ((date(2022, 7, 1), date(2023, 6, 30)), ("2022-07", "2023-06"))


@pytest.mark.parametrize(
    "line",
    [
        "Fen Action Plan \u2013 Exemplia \u2013 1 July 2022 to 30 June 2023",
        "Fictional Fen Action Plan (July 2022 to June 2023)",
        "How far we have come with the Action Plan for Fens, Bogs and Marshes in Exemplia (July 2022 to June 2023)",
        "Plan d'action pour les marais \u2013 du 1er juillet 2022 au 30 juin 2023",
        "Plan de acción para los humedales, 1 de julio de 2022 al 30 de junio de 2023",
        "Plano de ação para os pântanos, julho de 2022 a junho de 2023",
        "خطة العمل للأراضي الرطبة، يوليو 2022 - يونيو 2023",
        "Fen Action Plan 2020-2030, 01/07/2022 \u2013 30/06/2023",
    ],
)
def test_a_range_behind_the_name_of_the_plan(plan: Plan, line: str) -> None:
    """Days or months of at most about two years are the period of a report on the plan, which a line says."""
    report = below(plan, line)
    assert (report.mapping["from"], report.mapping["to"]) in YEAR
    assert f"{line[:20]}" in doubts(report)
    assert "was read as the period" in doubts(report)


@pytest.mark.parametrize(
    "line",
    [
        "Fen Action Plan, 1 July 2022 to 30 June 2027",
        "Fen Action Plan, adopted on 1 July 2022, revised on 30 June 2023",
        "Fen Action Plan, valid from 1 July 2022 to 30 June 2023",
        "Plan d'action, en vigueur du 1er juillet 2022 au 30 juin 2023",
    ],
)
def test_other_ranges(plan: Plan, line: str) -> None:
    """Longer ranges and those of other things are not the period."""
    report = below(plan, line)
    assert "from" not in report.mapping
    assert "does not say which period" in doubts(report)


def test_a_range_and_a_year(plan: Plan) -> None:
    """A title such as "Annual report 2023" says more than the days behind the name of the plan."""
    report = below(plan, "Fen Action Plan (July 2022 to June 2024)", "Annual report 2023")
    assert (report.mapping["from"], report.mapping["to"]) == (date(2023, 1, 1), date(2023, 12, 31))
