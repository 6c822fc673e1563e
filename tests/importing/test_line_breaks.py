"""Paragraphs with line breaks in the place of several paragraphs. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office.docx_reading import read_docx
from planpress.importing.form import FormReport, read_form
from planpress.model import Plan
from planpress.rules import sound_plan
from tests.exchange.office.word_files import paragraph, row, run, table, word_file

ACTIONS = table(
    "".join(
        row(*(paragraph(run(text)) for text in texts))
        for texts in (("Action", "Rating", "Progress"), ("1.1 Dig", "Achieved", "We dug."))
    )
)


@pytest.fixture(scope="module")
def plan() -> Plan:
    return sound_plan(Path())


def broken(*lines: str) -> str:
    """A paragraph with line breaks."""
    return paragraph("<w:r><w:br/></w:r>".join(f"<w:r><w:t>{line}</w:t></w:r>" for line in lines))


def read(plan: Plan, *paragraphs: str) -> FormReport:
    return read_form(read_docx(word_file("".join(paragraphs) + paragraph(run("PART C")) + ACTIONS)), plan)


def test_a_front_page_in_one_paragraph(plan: Plan) -> None:
    front = read(plan, broken("National plan", "Progress report", "Party: Cambodia", "Reporting period:",
                              "1 May 2021 \u2013 30 April 2022", "Submitted on 3 June 2022",
                              "Prepared for the 75th meeting", "of the Standing Committee")).front  # fmt: skip
    assert (front.title, front.meeting) == ("National plan Progress report", "SC75")
    assert (str(front.start), str(front.end), str(front.submitted)) == ("2021-05-01", "2022-04-30", "2022-06-03")


def test_headings_of_parts_and_sections_in_a_paragraph(plan: Plan) -> None:
    """A heading with its text below a line break loses nothing."""
    lines = ("PART A: Synopsis", "The overall rating is On track.", "We met", "and dug.", "Next steps", "We dig on.")
    synopsis = read(plan, broken(*lines)).synopsis
    assert (synopsis.overall.rating, synopsis.outlook) == ("on-track", ["We dig on."])
    assert " ".join(" ".join(synopsis.summary).split()) == "The overall rating is On track. We met and dug."


def test_a_heading_with_its_title_on_the_second_line(plan: Plan) -> None:
    report = read(plan, broken("PART A:", "Synopsis of the plan"), paragraph(run("We met.")))
    assert report.synopsis.summary == ["We met."]
