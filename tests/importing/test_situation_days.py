"""The day whose situation a report describes, beside the day of submission. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.model import Plan
from planpress.rules import sound_plan

DETAILS = ("PART C: Details", "1.1 Meet", "Rating: Achieved", "We met.")
LINES = ["Status report as of 31 December 2023", "Situation at 31 December 2023", "Progress as at 31 December 2023",
         "Rapport sur la situation au 31 décembre 2023", "État au 31 décembre 2023",
         "Informe de situación al 31 de diciembre de 2023", "Avances a fecha de 31 de diciembre de 2023",
         "Ponto de situação a 31 de dezembro de 2023", "الوضع في 31 ديسمبر 2023"]  # fmt: skip


@pytest.fixture(scope="module")
def plan() -> Plan:
    return sound_plan(Path())


def read(plan: Plan, *lines: str) -> tuple[FormReport, str]:
    report = read_form(read_text("\n".join((*lines, *DETAILS)).encode()), plan)
    return report, "\n".join(doubt.words for doubt in report.uncertainties)


@pytest.mark.parametrize("line", LINES)
def test_the_end_of_the_period(plan: Plan, line: str) -> None:
    """It is the last day of the period, not the day of submission; a place and a day are that day."""
    report, said = read(plan, "Cambodia", line, "Kampot, 15 January 2024")
    assert (str(report.front.end), str(report.front.submitted)) == ("2023-12-31", "2024-01-15")
    assert f'"{line}" was read as the last day of the period' in said


@pytest.mark.parametrize("line", LINES)
def test_beside_a_period(plan: Plan, line: str) -> None:
    """It says nothing new beside a period with the same end; another day is left out, and told."""
    report, said = read(plan, "Cambodia", line, "Reporting period: July to December 2023")
    assert (str(report.front.end), report.front.submitted) == ("2023-12", None)
    assert line not in said
    report, said = read(plan, "Cambodia", line, "Reporting period: July to October 2023")
    assert (str(report.front.end), report.front.submitted) == ("2023-10", None)
    assert f'"{line}" gives another day than the last one of the period' in said


@pytest.mark.parametrize("line", ["Kampot, le 15 janvier 2024", "15 January 2024", "Report of 15 January 2024",
                                  "Sent to the Secretariat on 15 January 2024"])  # fmt: skip
def test_other_days(plan: Plan, line: str) -> None:
    """Other lines with a day still give the day of submission."""
    assert str(read(plan, "Cambodia", line)[0].front.submitted) == "2024-01-15"
