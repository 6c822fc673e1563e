"""Periods in titles and in lines that name a year. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.rules import sound_plan

DETAILS = ("PART C: Details", "Action\tRating\tProgress", "1.1 Walk\tOn track\tWe walked.")


def read(*lines: str) -> FormReport:
    return read_form(read_text("\n".join((*lines, *DETAILS)).encode()), sound_plan(Path()))


@pytest.mark.parametrize(
    ("line", "start", "end"),
    [("Year 2023", "2023-01-01", "2023-12-31"), ("Calendar year: 2023", "2023-01-01", "2023-12-31"),
     ("Exercice : 2021", "2021-01-01", "2021-12-31"), ("Ann\u00e9e 2021", "2021-01-01", "2021-12-31"),
     ("A\u00f1o 2022", "2022-01-01", "2022-12-31"), ("Annual report 2023", "2023-01-01", "2023-12-31"),
     ("Report of Cambodia for the year 2020", "2020-01-01", "2020-12-31"),
     ("Informe correspondiente a 2025", "2025-01-01", "2025-12-31"), ("Rapport 2024", "2024-01-01", "2024-12-31"),
     ("Annual report under the Wetlands Accord, January \u2013 December 2024", "2024-01", "2024-12"),
     ("Progress report (July to December 2022)", "2022-07", "2022-12"),
     *[(line, "2023-01-01", "2023-12-31") for line in (
         "Ivory Plan: indicator table 2023", "Plan ivoire \u2013 tableau de suivi 2023", "Monitoring table 2023",
         "Action plan tracker 2023", "Status of actions in 2023", "Matriz de seguimiento 2023",
         "Quadro de acompanhamento 2023", "Vision 2030: progress report 2023")],
     *[(line, "2019-01-01", "2020-12-31") for line in (
         "Report by Cambodia for the years 2019 and 2020", "Report by Cambodia for 2019 and 2020",
         "Report by Cambodia for the years 2019-2020", "Report for the years 2019 to 2020", "Report for 2019\u20132020",
         "Report by Cambodia on the plan for 2019 and 2020", "Rapport du Cambodge pour les ann\u00e9es 2019 et 2020",
         "Rapport pour les ann\u00e9es 2019 \u00e0 2020", "Informe de Camboya para los a\u00f1os 2019 y 2020",
         "Relat\u00f3rio do Camboja para os anos 2019 e 2020", "Report of Cambodia, years 2019, 2020")]],
)  # fmt: skip
def test_a_year_on_the_front_page(line: str, start: str, end: str) -> None:
    """The line is quoted, because it does not say that it names the period."""
    report = read("Party: Cambodia", line)
    assert (str(report.front.start), str(report.front.end)) == (start, end)
    told = [doubt.words for doubt in report.uncertainties if line[:20] in doubt.words]
    assert len(told) == 1
    assert told[0].endswith("was read as the period")


@pytest.mark.parametrize(
    ("line", "start", "end"),
    [("Cambodia 2023", "2023-01-01", "2023-12-31"), ("Annual statement, 2023", "2023-01-01", "2023-12-31"),
     ("Memoria anual 2023", "2023-01-01", "2023-12-31"), ("Bilan d'activit\u00e9, 2023", "2023-01-01", "2023-12-31"),
     ("Return No. 4, second half of 2023", "2023-07-01", "2023-12-31"),
     ("The year ended 30 June 2023", "2022-07-01", "2023-06-30"),
     ("Twelve months to 29 February 2024", "2023-03-01", "2024-02-29"),
     ("Twelve months to 28 February 2024", "2023-02-28", "2024-02-28"),
     ("Pour l'exercice clos le 31 mars 2023", "2022-04-01", "2023-03-31"),
     ("Ejercicio cerrado el 30 de septiembre de 2023", "2022-10-01", "2023-09-30"),
     ("Ano findo em 31 de dezembro de 2023", "2023-01-01", "2023-12-31"),
     ("This return covers the period July to December 2023 and was sent on 15 January 2024.", "2023-07", "2023-12"),
     ("Covering 1 January 2020 to 31 December 2020. Sent on 15 March 2021.", "2020-01-01", "2020-12-31"),
     ("Rapport biennal 2022-2023, \u00e9tabli le 4 mars 2024", "2022-01-01", "2023-12-31")],
)  # fmt: skip
def test_the_only_time_on_the_front_page(line: str, start: str, end: str) -> None:
    """A line that names no report is read if no other can name the period; it is quoted."""
    report = read("Party: Cambodia", line)
    assert (str(report.front.start), str(report.front.end)) == (start, end)
    assert any("was read as the period" in doubt.words and line[:20] in doubt.words for doubt in report.uncertainties)


@pytest.mark.parametrize("lines", [("Return 2022", "Return 2023"), ("Act of 2019",), ("Census 2020",),
                                   ("Kampot, May 2024",), ("Return Q1-Q2 2024",)])  # fmt: skip
def test_times_that_may_be_something_else(lines: tuple[str, ...]) -> None:
    report = read("Party: Cambodia", *lines)
    assert (report.front.start, report.front.end) == (None, None)


@pytest.mark.parametrize(
    "lines",
    [("Plan adopted in 2019",), ("Report for 2020", "Report for 2021"), ("Progress report 2020-2030",),
     ("Report on the Plan for 2018-2022",), ("Report on the plan 2018 to 2022",), ("Report on 2019 and 2023",),
     ("Report for 2019-2020 on the Plan 2015-2025",),
     ("Progress report on Vision 2030",), ("Version of 2023",), ("Next report: 2024",)],
)  # fmt: skip
def test_other_years(lines: tuple[str, ...]) -> None:
    """Years of other things and several years are no period."""
    report = read("Party: Cambodia", *lines)
    assert report.front.start is None


@pytest.mark.parametrize(
    ("line", "start", "end"),
    [("Premier semestre 2024", "2024-01-01", "2024-06-30"), ("1er semestre 2024", "2024-01-01", "2024-06-30"),
     ("Second half of 2023", "2023-07-01", "2023-12-31"), ("Cambodia, Q3 2023", "2023-07-01", "2023-09-30"),
     ("Segundo semestre de 2023", "2023-07-01", "2023-12-31"),
     ("2.\u00ba trimestre de 2023", "2023-04-01", "2023-06-30"),
     ("Primer cuatrimestre de 2023", "2023-01-01", "2023-04-30"), ("2024-H1", "2024-01-01", "2024-06-30"),
     ("\u0627\u0644\u0646\u0635\u0641 \u0627\u0644\u062b\u0627\u0646\u064a \u0645\u0646 \u0639\u0627\u0645 2023",
      "2023-07-01", "2023-12-31"),
     ("Report for the second half of 2023", "2023-07-01", "2023-12-31"),
     ("Rapport du premier semestre 2024", "2024-01-01", "2024-06-30"),
     ("Ivory Plan: progress in the last quarter of 2023", "2023-10-01", "2023-12-31"),
     ("Informe de avance, primera mitad de 2023", "2023-01-01", "2023-06-30"),
     ("Report, Q1, 2024", "2024-01-01", "2024-03-31"), ("Report 2024: first half", "2024-01-01", "2024-06-30"),
     ("Report on the first six months of 2024", "2024-01-01", "2024-06-30"),
     ("Report from Q3 2023 to Q2 2024", "2023-07-01", "2024-06-30"),
     ("Report on the first half (January to June 2024)", "2024-01", "2024-06")],
)  # fmt: skip
def test_a_part_of_a_year_on_the_front_page(line: str, start: str, end: str) -> None:
    """It counts wherever it stands, alone or in a title, and never becomes the whole year."""
    report = read("Party: Cambodia", line)
    assert (str(report.front.start), str(report.front.end)) == (start, end)


def test_a_part_of_a_year_beside_the_year() -> None:
    report = read("Party: Cambodia", "Progress report 2023", "Second half of 2023")
    assert (str(report.front.start), str(report.front.end)) == ("2023-07-01", "2023-12-31")


@pytest.mark.parametrize(
    "line", ["Report for the third term of 2023", "Report Q1-Q2 2024", "Report on the first and second quarter of 2024",
             "Report for the fourth half of 2023", "Report until the first half of 2023"],
)  # fmt: skip
def test_a_part_of_a_year_that_cannot_be_read(line: str) -> None:
    """It is told, and neither the whole year nor a piece of the part is written."""
    report = read("Party: Cambodia", line)
    assert (report.front.start, report.front.end) == (None, None)
    assert any(line in doubt.words for doubt in report.uncertainties)


def test_a_period_comes_before_a_title() -> None:
    report = read("Annual report 2023", "Party: Cambodia", "Reporting period: 1 July 2022 to 30 June 2023")
    assert str(report.front.start) == "2022-07-01"


@pytest.mark.parametrize(
    ("line", "end"),
    [("Report on the Plan, SINCE COP9 \u2013 JUNE 2023", "2023-06"),
     ("Progress report since COP9 \u2013 June 2023", "2023-06"),
     ("Rapport depuis la CP9 \u2013 juin 2023", "2023-06"), ("Informe desde la COP9 \u2013 junio de 2023", "2023-06"),
     ("Progress report until 2023", "2023")],
)  # fmt: skip
def test_only_the_end_of_the_period_in_a_title(line: str, end: str) -> None:
    """A title that names a meeting as the beginning gives only the end; the beginning is not made up."""
    report = read("Party: Cambodia", line)
    assert (report.front.start, str(report.front.end), report.front.years) == (None, end, "2023")
    told = "\n".join(doubt.words for doubt in report.uncertainties)
    assert f'"{line}" was read as the period' in told
    assert "no first day of the period was found" in told


@pytest.mark.parametrize("line", ["Progress report since 2021", "Rapport depuis 2021", "Informe desde 2021"])
def test_only_the_beginning_in_a_title(line: str) -> None:
    """A year behind "since" is not the whole period."""
    report = read("Party: Cambodia", line)
    assert (report.front.start, report.front.end) == (None, None)


def test_lines_that_may_name_the_period_are_told_as_such() -> None:
    """A refusal without a period quotes these lines, and the hint asks to compare, so they are always printed."""
    report = read("Party: Cambodia", "Report on the plan 2018-2022", "Plan adopted in 2019")
    assert report.front.start is None
    told = [doubt for doubt in report.uncertainties if "Report on the plan 2018-2022" in doubt.words]
    assert [doubt.words for doubt in told] == ['"Report on the plan 2018-2022" was not read as the period']
    assert told[0].hint.startswith("compare `from` and `to`")


@pytest.mark.parametrize(
    ("line", "meeting"),
    [
        ("Report on the Fens Plan, 1 January 2023 to 31 December 2023, for the Conference YS-6", "YS-6"),
        ("Rapport sur le plan, du 1er janvier 2023 au 31 d\u00e9cembre 2023, pour la 4e r\u00e9union du Conseil", ""),
        ("Informe del plan, 1 de enero de 2023 a 31 de diciembre de 2023, para la reuni\u00f3n CA8", "CA8"),
    ],
)
def test_a_period_beside_a_meeting(line: str, meeting: str) -> None:
    """Days that are months apart are those of the period, and not of the meeting on the same line."""
    front = read(line).front
    assert (str(front.start), str(front.end)) == ("2023-01-01", "2023-12-31")
    assert front.meeting == meeting or not meeting


def test_the_days_of_a_meeting_are_no_period() -> None:
    front = read("Report for the Conference YS-6, 12 May 2023 to 15 May 2023").front
    assert (front.start, front.end) == (None, None)


@pytest.mark.parametrize("line", ["Annual Return 2022", "Fens Plan \u2013 Annual Return 2022", "National return 2022"])
def test_returns(line: str) -> None:
    """A return is a report."""
    assert str(read(line).front.start) == "2022-01-01"


@pytest.mark.parametrize("line", ["Bellanova, reporting period: 2023", "Bellanova. Reporting period: 2023"])
def test_words_before_the_label_of_the_period(line: str) -> None:
    report = read(line)
    assert (str(report.front.start), str(report.front.end)) == ("2023-01-01", "2023-12-31")
    assert "not read as the period" not in " ".join(doubt.words for doubt in report.front.uncertainties)
