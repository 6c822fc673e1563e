"""Small forms in Word, and what is read in them. All reports are fictional."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from planpress.exchange.office.docx_reading import read_docx
from planpress.importing.form import FormReport, read_form
from planpress.model import Plan, Text, Wording
from planpress.rules import sound_plan
from tests.exchange.office.word_files import paragraph, row, run, table, word_file


@pytest.fixture(scope="module")
def plan() -> Plan:
    """The real plan, for its pillars and ratings."""
    return sound_plan(Path())


@pytest.fixture(scope="module")
def plan_of_two() -> Plan:
    """The plan with two assessors, the Party and the Secretariat."""
    real = sound_plan(Path())
    label = Text((Wording("CITES Secretariat", ""),))
    second = real.assessors[0].model_copy(update={"id": "secretariat", "name": None, "label": label})
    return real.model_copy(update={"assessors": (real.assessors[0], second)})


def lines(*texts: str) -> str:
    """Paragraphs."""
    return "".join(paragraph(run(text)) for text in texts)


def grid(*rows: Sequence[str]) -> str:
    """A table; each line of a cell is a paragraph."""
    return table("".join(row(*(lines(*cell.split("\n")) for cell in cells)) for cells in rows))


def read(plan: Plan, *blocks: str) -> FormReport:
    """The report in a document, with an empty paragraph between its blocks."""
    return read_form(read_docx(word_file(paragraph(run("")).join(blocks))), plan)


def words(report: FormReport) -> str:
    """What a person should look at, one line for each item."""
    return "\n".join(doubt.words for doubt in report.uncertainties)
