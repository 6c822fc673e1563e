"""Documents with long runs of one sign are read in a time that grows with their length, not with its square."""

from collections.abc import Callable
from pathlib import Path

import pytest

from planpress.exchange.office import TextParagraph, TextRun
from planpress.exchange.office.docx_reading import read_docx
from planpress.exchange.office.text_reading import read_text
from planpress.importing.bullets import bulleted
from planpress.importing.form import FormReport, read_form
from planpress.importing.labels import LONGEST, reader_for
from planpress.model import Plan
from planpress.rules import sound_plan
from tests.exchange.office.word_files import paragraph, row, run, table, word_file
from tests.growth import LINEAR, growth

SIGNS = 2_500


@pytest.fixture(scope="module")
def plan() -> Plan:
    return sound_plan(Path())


def reading(plan: Plan) -> Callable[[bytes], FormReport]:
    return lambda content: read_form(read_docx(content), plan)


@pytest.mark.parametrize("sign", [" ", "\u00a0"])
def test_a_line_of_text(plan: Plan, sign: str) -> None:
    def text(size: int) -> bytes:
        long = f"a{sign * size}b"
        return "\n".join(("PART A", long, "PART C: Details", "1.1 Meet", "Rating: Achieved", long)).encode()

    (action,) = read_form(read_text(text(SIGNS)), plan).actions
    assert action.texts.progress == ["a b"]
    assert growth(lambda content: read_form(read_text(content), plan), text, SIGNS) < LINEAR


@pytest.mark.parametrize("sign", [".", ")", "*", "- ", "(", "\u2013"])
def test_cells(plan: Plan, sign: str) -> None:
    def form(size: int) -> bytes:
        signs = sign * (size // len(sign))
        rows = row("ACTION", "EVALUATION", "SUMMARY"), row(f"1.1 {signs}x", f"{signs}x", f"a {signs}x")
        body = paragraph(run("PART B")) + table(row("Achieved", "On track"), row(f"1.1 {signs}x", "1.2 Go"))
        return word_file(body + paragraph(run("PART C")) + table(*rows))

    assert [action.id for action in reading(plan)(form(SIGNS)).actions] == ["1.1", "1.2"]
    assert growth(reading(plan), form, SIGNS) < LINEAR


@pytest.mark.parametrize("line", ["- a", "Rating: Achieved"])
def test_many_lines_in_a_paragraph(plan: Plan, line: str) -> None:
    def form(size: int) -> bytes:
        lines = paragraph(*[run(line) + "<w:r><w:br/></w:r>" for _ in range(size)])
        body = paragraph(run("PART A")) + lines + paragraph(run("PART C"))
        rows = row("ACTION", "EVALUATION", "SUMMARY"), row("1.1 Meet", "Achieved", lines)
        return word_file(body + table(*rows))

    (action,) = reading(plan)(form(150)).actions
    assert len(action.texts.progress) == 150
    assert growth(reading(plan), form, 150) < LINEAR


def test_many_stretches_in_italics(plan: Plan) -> None:
    def form(size: int) -> bytes:
        stretches = paragraph(*[run("upright ", "<w:i/>" if number % 2 else "") for number in range(size)])
        rows = row("ACTION", "EVALUATION", "SUMMARY"), row("1.1 Meet", "Achieved", stretches)
        return word_file(paragraph(run("PART C")) + table(*rows))

    (action,) = reading(plan)(form(SIGNS)).actions
    assert action.texts.progress[0].count("*upright*") == SIGNS // 2
    assert growth(reading(plan), form, SIGNS) < LINEAR


@pytest.mark.parametrize("words", ["1.1 Go, ", "1.1 Go, 2 ", "1.1 Go / 1.1 Go; "])
def test_names_in_a_cell(plan: Plan, words: str) -> None:
    """A cell of Part B with very many names, or with signs between them."""

    def form(size: int) -> bytes:
        body = paragraph(run("PART B")) + table(row("Rating", "Actions"), row("Achieved", words * size))
        return word_file(body)

    assert reading(plan)(form(SIGNS // 8)).actions
    assert growth(reading(plan), form, SIGNS // 8) < LINEAR


@pytest.mark.parametrize("end", ["\u2611", ""])
def test_spaces_around_a_box(plan: Plan, end: str) -> None:
    """The box of a rating is found among many spaces; spaces alone are no rating."""
    labels = reader_for(plan, [])
    rating = labels.read(f"Achieved{' ' * 200}{end}")
    assert rating.rating == "achieved"
    assert growth(labels.read, lambda size: f"{end}{' ' * size}", LONGEST // 5) < LINEAR


def test_empty_lines_before_a_bullet() -> None:
    """Each line break before a bullet divides the paragraph, however many there are."""

    def entries(size: int) -> list[TextParagraph]:
        return [TextParagraph((TextRun(f"a{chr(10) * size}- b{chr(10) * size}c"),), "")]

    assert [line.words.strip() for line in bulleted(entries(2))] == ["a", "", "b c"]
    assert growth(lambda lines: list(bulleted(lines)), entries, 1_000) < LINEAR
