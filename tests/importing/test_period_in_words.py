"""The period of a report in sentences and under unusual labels. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.model import Plan
from planpress.rules import sound_plan

DETAILS = ("PART C: Details", "1.1 Meet", "Rating: Achieved", "We met.")


@pytest.fixture(scope="module")
def plan() -> Plan:
    return sound_plan(Path())


def read(plan: Plan, *lines: str) -> FormReport:
    return read_form(read_text("\n".join((*lines, *DETAILS)).encode()), plan)


@pytest.mark.parametrize(
    "line",
    [
        "Report of Cambodia for the period from the fourth of March 2022 to the second of May 2023",
        "This document, which several ministries wrote together with their partners in the provinces, covers the "
        "period between 4 March 2022 and 2 May 2023",
        "Le présent rapport couvre la période allant du quatre mars 2022 au deux mai 2023",
        "El informe abarca el período comprendido entre el 4 de marzo de 2022 y el 2 de mayo de 2023",
        "O relatório abrange o período de quatro de março de 2022 a dois de maio de 2023",
    ],
)
def test_sentences(plan: Plan, line: str) -> None:
    front = read(plan, line).front
    assert (str(front.start), str(front.end)) == ("2022-03-04", "2023-05-02")


def test_a_sentence_is_told(plan: Plan) -> None:
    line = "Report of Cambodia for the period from 4 March 2022 to 2 May 2023"
    report = read(plan, line)
    assert any(f'"{line[:50]}' in doubt.words and "as the period" in doubt.words for doubt in report.uncertainties)
    assert report.front.title == line


@pytest.mark.parametrize(
    "label",
    ["Período que se informa", "Período sobre el que se informa", "Período al que se refiere el informe",
     "Período a que se refere o relatório", "Période visée par le rapport", "Period under report"],
)  # fmt: skip
@pytest.mark.parametrize("sign", [" ", "\t", ": "])
def test_labels(plan: Plan, label: str, sign: str) -> None:
    front = read(plan, f"{label}{sign}2022\u20132023").front
    assert (str(front.start), str(front.end)) == ("2022-01-01", "2023-12-31")


@pytest.mark.parametrize("line", ["WHC44 Doc. 7.2 Annex 1", "Prepared for the Heritage Committee (WHC44 Doc. 7.2)"])
def test_meetings_of_other_bodies(plan: Plan, line: str) -> None:
    assert read(plan, line).front.meeting == "WHC44"
