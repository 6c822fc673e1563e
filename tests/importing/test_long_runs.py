"""Documents with long runs of one sign are read in a time that grows with their length, not with its square."""

import time
from pathlib import Path

import pytest

from planpress.exchange.office.docx_reading import read_docx
from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import read_form
from planpress.model import Plan
from planpress.rules import sound_plan
from tests.exchange.office.word_files import paragraph, row, run, table, word_file

SIGNS = 20_000
SECONDS = 5.0
"""Reading takes a tenth of this; where the time grew with the square of the length, it took up to a hundred seconds."""


@pytest.fixture(scope="module")
def plan() -> Plan:
    return sound_plan(Path())


@pytest.mark.parametrize("sign", [" ", "\u00a0"])
def test_a_line_of_text(plan: Plan, sign: str) -> None:
    began = time.process_time()
    lines = ("PART A", f"a{sign * SIGNS}b", "PART C: Details", "1.1 Meet", "Rating: Achieved", f"a{sign * SIGNS}b")
    (action,) = read_form(read_text("\n".join(lines).encode()), plan).actions
    assert action.texts.progress == ["a b"]
    assert time.process_time() - began < SECONDS


@pytest.mark.parametrize("sign", [".", ")", "*", "- ", "(", "\u2013"])
def test_cells(plan: Plan, sign: str) -> None:
    began = time.process_time()
    signs = sign * (SIGNS // len(sign))
    rows = row("ACTION", "EVALUATION", "SUMMARY"), row(f"1.1 {signs}x", f"{signs}x", f"a {signs}x")
    body = paragraph(run("PART B")) + table(row("Achieved", "On track"), row(f"1.1 {signs}x", "1.2 Go"))
    report = read_form(read_docx(word_file(body + paragraph(run("PART C")) + table(*rows))), plan)
    assert [action.id for action in report.actions] == ["1.1", "1.2"]
    assert time.process_time() - began < SECONDS


@pytest.mark.parametrize("line", ["- a", "Rating: Achieved"])
def test_many_lines_in_a_paragraph(plan: Plan, line: str) -> None:
    began = time.process_time()
    lines = paragraph(*[run(line) + "<w:r><w:br/></w:r>" for _ in range(2_000)])
    body = paragraph(run("PART A")) + lines + paragraph(run("PART C"))
    rows = row("ACTION", "EVALUATION", "SUMMARY"), row("1.1 Meet", "Achieved", lines)
    (action,) = read_form(read_docx(word_file(body + table(*rows))), plan).actions
    assert len(action.texts.progress) == 2_000
    assert time.process_time() - began < SECONDS


def test_many_stretches_in_italics(plan: Plan) -> None:
    began = time.process_time()
    stretches = paragraph(*[run("upright ", "<w:i/>" if number % 2 else "") for number in range(SIGNS)])
    rows = row("ACTION", "EVALUATION", "SUMMARY"), row("1.1 Meet", "Achieved", stretches)
    (action,) = read_form(read_docx(word_file(paragraph(run("PART C")) + table(*rows))), plan).actions
    assert action.texts.progress[0].count("*upright*") == SIGNS // 2
    assert time.process_time() - began < SECONDS


def test_names_in_a_cell(plan: Plan) -> None:
    """A cell of Part B with very many names, or with signs between them."""
    began = time.process_time()
    for words in ("1.1 Go, " * (SIGNS // 8), "1.1 Go, 2 " * (SIGNS // 8), "1.1 Go / 1.1 Go; " * (SIGNS // 8)):
        body = paragraph(run("PART B")) + table(row("Rating", "Actions"), row("Achieved", words))
        assert read_form(read_docx(word_file(body)), plan).actions
    assert time.process_time() - began < SECONDS
