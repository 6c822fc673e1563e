"""No text slows an import down: the time for a form with a hostile text, relative to one with an ordinary text.

The hostile texts are made from each regular expression of the packages that read documents.
"""

from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path

import pytest

from planpress.exchange.office.docx_reading import read_docx
from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.model import Plan
from planpress.rules import sound_plan
from tests.exchange.office.word_files import paragraph, row, run, table, word_file
from tests.fuzz.amount import LONGEST
from tests.fuzz.pumping import slow_texts
from tests.fuzz.test_growth import MOST, long, ordinary
from tests.growth import took

LENGTH = LONGEST // 4
TOGETHER = 5
"""How many texts are in one form: if it takes as long as one text may, none of them takes longer."""
PACKAGES = frozenset(["exchange", "importing"])


@pytest.fixture(scope="module")
def plan() -> Plan:
    return sound_plan(Path())


def lines(texts: Sequence[str]) -> Callable[[Plan], FormReport]:
    """A form without tables, in a text file: each text is in the front page, Part A, a title and a progress text."""
    form = ["Progress report", *texts, "PART A: Synopsis", *texts, "PART C: Details"]
    for number, text in enumerate(texts, 1):
        form += [f"1.{number} Meet", "Rating: Achieved", text, f"2.{number} {text}", "Rating: On track", "More."]
    content = "\n".join(form).encode()
    return lambda plan: read_form(read_text(content), plan)


def cells(texts: Sequence[str]) -> Callable[[Plan], FormReport]:
    """A form in Word: each text is in the front page, Part A and every kind of cell of Parts B and C."""
    said = [escape(text.replace("\x1c", " ").replace("\x0b", " ").replace("\x0c", " ")) for text in texts]
    around = "".join(paragraph(run(text)) for text in said)
    summary = [row(f"1.{number} {text}", f"2.{number} Go") for number, text in enumerate(said, 1)]
    details = [row(f"1.{number} {text}", text, text) for number, text in enumerate(said, 1)]
    details += [row(f"2.{number} Go", "Achieved", text) for number, text in enumerate(said, 1)]
    body = [paragraph(run("Progress report")), around, paragraph(run("PART A: Synopsis")), around]
    body += [paragraph(run("PART B")), table(row("Achieved", "On track"), *summary), paragraph(run("PART C"))]
    content = word_file("".join([*body, table(row("ACTION", "EVALUATION", "SUMMARY"), *details)]))
    return lambda plan: read_form(read_docx(content), plan)


@pytest.mark.parametrize("form", [lines, cells])
def test_reading(form: Callable[[Sequence[str]], Callable[[Plan], FormReport]], plan: Plan) -> None:
    """A form with one hostile text takes about as long to read as one with an ordinary text."""
    texts = {
        f"{name} {before!r} {again!r}": long(again, before, " in March 2011.", LENGTH)
        for (before, again), name in slow_texts(PACKAGES).items()
        if form is cells or "\t" not in again  # in a text, tabs divide columns, of which there may be few
    }
    read = form([ordinary(LENGTH)])
    base = took(lambda: read(plan), times=5)

    def times(names: Sequence[str]) -> float:
        reading, ids = form([texts[name] for name in names]), set[str]()
        time = took(lambda: ids.update(action.id for action in reading(plan).actions), 3 * MOST * base)
        whole = {f"1.{number}" for number, _ in enumerate(names, 1)} <= ids
        return time / base if whole or len(names) == 1 else float("inf")

    slow = []
    for start in range(0, len(texts), TOGETHER):
        names = list(texts)[start : start + TOGETHER]
        if times(names) > MOST:
            slow += [name for name in names if times([name]) > MOST < times([name])]
    assert not slow
