"""Dates on the front page: those of the report, not those of the plan. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office.docx_reading import read_docx
from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import read_form
from planpress.importing.front_page import FrontPage
from planpress.model import Plan, Text, Wording
from planpress.rules import sound_plan
from tests.exchange.office.word_files import paragraph, row, run, table, word_file

DETAILS = ("PART C: Details", "1.1 Meet", "Rating: Achieved")


@pytest.fixture(scope="module")
def plan() -> Plan:
    return sound_plan(Path())


def front(plan: Plan, *lines: str) -> tuple[FrontPage, str]:
    """The front page with the given lines, and what was uncertain."""
    report = read_form(read_text("\n".join((*lines, *DETAILS)).encode()), plan)
    return report.front, "\n".join(f"{doubt.words}; {doubt.hint}" for doubt in report.uncertainties)


@pytest.mark.parametrize(
    "of_the_plan",
    [
        "NIAP submitted on 3 March 2015",
        "Plan submitted: 3 March 2015",
        "Revised NIAP: 3 March 2015",
        "Plan approved by the Minister on 3 March 2015",
        "Date of submission of the plan: 3 March 2015",
        "PANI soumis le 3 mars 2015",
        "Plan révisé, transmis le 3 mars 2015",
        "PANM presentado el 3 de marzo de 2015",
        "Plan aprobado el 3 de marzo de 2015",
    ],
)
def test_dates_of_the_plan_are_not_the_report_s(plan: Plan, of_the_plan: str) -> None:
    """A day on which the plan was submitted, adopted or revised is left out, and quoted."""
    for lines in ((of_the_plan, "Report submitted on 12 June 2021"), ("Submitted: 12 June 2021", of_the_plan)):
        page, said = front(plan, *lines)
        assert str(page.submitted) == "2021-06-12"
        assert f'not imported from the front page: "{of_the_plan}"' in said
    page, said = front(plan, of_the_plan)
    assert page.submitted is None
    assert of_the_plan in said


def test_a_table_on_the_front_page(plan: Plan) -> None:
    """The same holds for the rows of a table, with one heading or with several."""
    rows = ("NIAP submitted on", "3 March 2015"), ("Report submitted on", "12 June 2021")
    for cells in (rows, ((*rows[0], *rows[1]),)):
        body = table(*(row(*line) for line in cells)) + "".join(paragraph(run(line)) for line in DETAILS)
        assert str(read_form(read_docx(word_file(body)), plan).front.submitted) == "2021-06-12"


def test_another_day_of_submission_is_reported(plan: Plan) -> None:
    page, said = front(plan, "Submitted to the Ministry on 1 May 2021", "Submitted to the Secretariat on 12 June 2021")
    assert str(page.submitted) == "2021-05-01"
    assert '"Submitted to the Secretariat on 12 June 2021" gives another day of submission' in said


def test_meetings_and_periods_of_the_plan(plan: Plan) -> None:
    """The meeting that adopted the plan and the period of the plan are not the report's."""
    page, _ = front(plan, "NIAP adopted at the 65th meeting of the Standing Committee",
                    "Prepared for the 69th meeting of the Standing Committee", "Plan period: 2014-2020",
                    "Reporting period: 1 May 2020 to 30 April 2021")  # fmt: skip
    assert (page.meeting, str(page.start), str(page.end)) == ("SC69", "2020-05-01", "2021-04-30")


@pytest.mark.parametrize(
    ("period", "quotes", "years"),
    [
        ("03/04/2021 to 02/05/2022", ['"03/04/2021" can mean two days', '"02/05/2022" can mean two days'], "2021-2022"),
        ("30 February 2021 to 31 May 2022", ['"30 February 2021" is not a day of the calendar'], ""),
        ("31/02/2021 to 31/05/2022", ['"31/02/2021" is not a day of the calendar'], ""),
        ("45/67/2021 to 31 May 2022", ['only "31 May 2022" was read as a date in'], ""),
        ("spring 2021 to autumn 2022", ['"spring 2021 to autumn 2022" was not read as the period'], "2021-2022"),
        ("since the adoption of the law", ['"since the adoption of the law" was not read as the period'], ""),
    ],
)
def test_periods_that_cannot_be_read_are_quoted(plan: Plan, period: str, quotes: list[str], years: str) -> None:
    """Each date that is left out is quoted with the reason, and the years are kept for the id of the period."""
    page, said = front(plan, f"Reporting period: {period}")
    assert all(quote in said for quote in quotes)
    assert page.years == years
    assert "compare `from` and `to` with the document" in said


def test_parts_of_years_as_the_ends_of_a_period(plan: Plan) -> None:
    page, _ = front(plan, "Reporting period: Q3 2021 to Q2 2022")
    assert (str(page.start), str(page.end)) == ("2021-07-01", "2022-06-30")


@pytest.mark.parametrize(
    "label",
    ["Période considérée :", "Période sous revue :", "Période couverte par ce rapport :", "Période examinée",
     "Período considerado:", "Período sobre el que se informa:", "Período de referencia", "Período em análise:",
     "Período abrangido pelo relatório:", "Period under review:", "Period covered by this report"],
)  # fmt: skip
def test_labels_of_the_period(plan: Plan, label: str) -> None:
    """Words that say only that the report covers the period do not hide its years."""
    page, said = front(plan, f"{label} 2022-2023", "Phnom Penh")
    assert (str(page.start), str(page.end)) == ("2022-01-01", "2023-12-31")
    assert '"Phnom Penh"' in said  # the line below a period is told too


@pytest.mark.parametrize("label", ["Period since", "Period up to:", "Période jusqu'en :", "Período antes de:"])
def test_labels_that_limit_the_period(plan: Plan, label: str) -> None:
    """Words that say more about the time than that the report covers it are not passed over."""
    page, said = front(plan, f"{label} 2022")
    assert (page.start, page.end) == (None, None)
    assert "was not read as the period" in said


@pytest.mark.parametrize(
    "title",
    ["Progress report of the Kingdom of Cambodia on its ivory", "Cambodia: Report on progress",
     "Relatório de progresso do Camboja", "Report of Cambodia about the trade"],
)  # fmt: skip
def test_titles_that_name_the_party(plan: Plan, title: str) -> None:
    page, _ = front(plan, title, "Party: Cambodia")
    assert page.title == title


@pytest.mark.parametrize(
    ("line", "told"),
    [("State of implementation in Cambodia", True), ("Ministry of Environment of Cambodia", True),
     ("Party: Kingdom of Cambodia", False), ("CAMBODIA", False), ("National Ivory Action Plan of Cambodia", False)],
)  # fmt: skip
def test_lines_that_name_the_party(plan: Plan, line: str, told: bool) -> None:
    """A line with the Party's name is quoted if it says more than this name and the plan's title."""
    _, said = front(plan, "Progress report", line)
    assert (f'"{line}"' in said) == told


def test_lines_with_only_the_plans_own_words(plan: Plan) -> None:
    """The title and the process of the plan, with or without its Party, are not told as lost; other lines are."""
    title, process = plan.title.wordings[0].words, plan.process.wordings[0].words
    for line in (title, title.upper(), process, f"{title} of Cambodia", f"{process}: {title}"):
        _, said = front(plan, "Party: Cambodia", "Progress report", line)
        assert "not imported from the front page" not in said
    _, said = front(plan, "Party: Cambodia", "Progress report", f"{title}: our best year")
    assert "our best year" in said


@pytest.mark.parametrize(
    "line",
    ["Tableau de bord du Plan d'action, p\u00e9riode du 1er juillet 2023 au 30 juin 2024",
     "Dashboard of the National Plan for all Forests and Rivers of Cambodia, period of 1 July 2023 to 30 June 2024",
     "Monitoring of the plan, 1 July 2023 - 30 June 2024"],
)  # fmt: skip
def test_the_period_of_a_document_that_follows_the_plan(plan: Plan, line: str) -> None:
    page, _ = front(plan, line)
    assert (str(page.start), str(page.end)) == ("2023-07-01", "2024-06-30")


def test_a_plan_for_monitoring(plan: Plan) -> None:
    """A "Plan de suivi" is a plan, and so is a monitoring plan."""
    for line in ("Plan de suivi de la faune : 2020-2030", "Monitoring plan submitted on 3 March 2015"):
        page, said = front(plan, line)
        assert (page.start, page.submitted) == (None, None)
        assert line in said


@pytest.mark.parametrize(
    ("short", "line", "is_named"),
    [
        ("Velmora", "Party: VELMORA", True),
        ("the Velmora", "Report of Velmora on the plan", True),
        ("Velmora", "Report of Velmorania on the plan", False),
        ("the Ministry", "Report of the Ministry on the plan", False),
        ("Republic", "Report of the Republic of Wend on the plan", False),
    ],
)
def test_the_short_name_of_the_party(plan: Plan, short: str, line: str, is_named: bool) -> None:
    """The Party assesses actions under a short name, which is a part of its name."""
    party = plan.party.model_copy(update={"name": Text((Wording("Republic of Velmora", ""),)), "code": "XV"})
    assessor = plan.assessors[0].model_copy(update={"name": Text((Wording(short, ""),))})
    _, said = front(plan.model_copy(update={"party": party, "assessors": (assessor,)}), line)
    assert ("does not name Republic of Velmora" not in said) == is_named
    if line.startswith("Party"):
        assert line not in said


@pytest.mark.parametrize(
    "field",
    [
        "Click or tap here to enter text.",
        "Click or tap to enter a date.",
        "Cliquez ou appuyez ici pour entrer du texte.",
        "Haga clic o pulse aquí para escribir texto.",
        "Clique ou toque aqui para introduzir texto.",
        "Choose an item.",
    ],
)
@pytest.mark.parametrize("label", ["Contact", "Meeting", "Prepared by", "Reference", "Title"])
def test_fields_that_nobody_filled(plan: Plan, field: str, label: str) -> None:
    """They name nobody and no meeting, and are not quoted."""
    page, told = front(plan, "Cambodia", "Report on the plan", "Reporting period: 2020", f"{label}: {field}")
    assert (page.meeting, page.prepared_by, page.title) == ("", "", "Report on the plan")
    assert field[:10] not in told


@pytest.mark.parametrize(
    ("label", "period"),
    [
        ("Time span", "1 July 2023 to 30 June 2024"),
        ("Exercice", "du 1er juillet 2023 au 30 juin 2024"),
        ("Ciclo", "1 de julio de 2023 - 30 de junio de 2024"),
    ],
)
def test_a_period_beside_an_unknown_label(plan: Plan, label: str, period: str) -> None:
    """A row whose second cell is nothing but a period gives it, which a line says, unless another row does so too."""
    page, said = front(plan, f"{label}\t{period}")
    assert (str(page.start), str(page.end)) == ("2023-07-01", "2024-06-30")
    assert f'"{label} {period}" was read as the period; compare' in said
    page, said = front(plan, f"{label}\t{period}", "Baseline\t1 July 2013 to 30 June 2014")
    assert page.start is None
    page, _ = front(plan, f"Plan approved\t{period}")
    assert page.start is None


@pytest.mark.parametrize(
    "meeting",
    [
        "Submitted to: 4th Meeting of the Parties, Port Ansel, 12-15 May 2023",
        "Soumis à : 4e session de la Conférence des Parties, du 12 au 15 mai 2023",
        "Presentado a: 4.ª Reunión de las Partes, Puerto Sol, 12 a 15 de mayo de 2023",
    ],
)
def test_the_days_of_a_meeting_are_no_day_of_submission(plan: Plan, meeting: str) -> None:
    """A submission takes no several days, so the last of them is not its day."""
    page, _ = front(plan, meeting, "Date of submission: 6 June 2023")
    assert str(page.submitted) == "2023-06-06"
    page, said = front(plan, meeting)
    assert page.submitted is None
    assert "day of submission" not in said.replace("if it is the day of submission", "")
