"""Brackets of the template around what was filled in on the front page. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.rules import sound_plan


def read(*lines: str) -> FormReport:
    below = ("PART C: Details", "1.1 Meet", "Rating: Achieved")
    return read_form(read_text("\n".join((*lines, *below)).encode()), sound_plan(Path()))


@pytest.mark.parametrize(
    ("line", "meeting"),
    [
        ("Informe para la reuni\u00f3n SC[24]", "SC24"),
        ("Report for meeting SC [24]", "SC24"),
        ("Rapport pour la [24]e r\u00e9union du Comit\u00e9 permanent", "SC24"),
        ("Prepared for the [17th] meeting of the Drylands Council", "17th meeting of the Drylands Council"),
    ],
)
def test_meetings(line: str, meeting: str) -> None:
    assert read(line, "Reporting period: 2023").front.meeting == meeting


def test_title_period_and_office() -> None:
    front = read(
        "[IVORY PLAN] PROGRESS REPORT",
        "Reporting period: [1 January 2022] \u2013 [31 December 2022]",
        "Prepared by: [Ministry of Forests]",
        "Submitted on [3 May 2023]",
    ).front
    assert front.title == "IVORY PLAN PROGRESS REPORT"
    assert (str(front.start), str(front.end), str(front.submitted)) == ("2022-01-01", "2022-12-31", "2023-05-03")
    assert front.prepared_by == "Ministry of Forests"


@pytest.mark.parametrize("title", ["Progress report[1]", "[Insert the title] Progress report"])
def test_other_brackets(title: str) -> None:
    """The number of a note keeps its brackets, and words of the template are no title."""
    assert read(title, "Reporting period: 2023").front.title in (title, "Progress report")
