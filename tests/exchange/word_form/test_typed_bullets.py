"""Lines that somebody typed with a bullet into the form are entries."""

import time

import pytest

from planpress.exchange.office import TextRun
from planpress.exchange.word_form.entries import read_entries
from planpress.exchange.word_form.prose import PrintedLine, plain_line
from planpress.exchange.word_form.typed_bullets import with_typed_bullets


@pytest.mark.parametrize(
    ("lines", "texts"),
    [
        ([plain_line("One.", level=0), plain_line("\u2022 Two.")], ["One.", "Two."]),
        ([plain_line("One.", level=0), plain_line("- Two."), plain_line("\u2013  Three.")], ["One.", "Two.\n- Three."]),
        ([plain_line("One."), plain_line("\u00b7Two.")], ["One.", "Two."]),
        ([plain_line("One.\n\u2022 Two.\nMore.\n\u2022 Three.", level=0)], ["One.", "Two.\nMore.", "Three."]),
        ([plain_line("One.", level=0), plain_line("Still one - of two.")], ["One.\n\nStill one - of two."]),
        ([plain_line("One.", level=0), plain_line("\u2022")], ["One.\n\n\u2022"]),
        (
            [
                PrintedLine(
                    (TextRun("One.\n"), TextRun("\u2022 ", bold=True), TextRun("Two", italic=True), TextRun("."))
                )
            ],
            ["One.", "*Two*."],
        ),
    ],
)
def test_typed_bullets_begin_entries(lines: list[PrintedLine], texts: list[str]) -> None:
    """Another kind of bullet below the first one is a list inside the entry above."""
    assert read_entries(lines) == texts


def test_many_lines_take_linear_time() -> None:
    """A paragraph of very many runs and line breaks is divided quickly."""
    runs = tuple(TextRun("\u2022 x\n", bold=bool(number % 2)) for number in range(20_000))
    start = time.process_time()
    assert len(list(with_typed_bullets([PrintedLine(runs)]))) == 20_000
    assert len(list(with_typed_bullets([plain_line("\n" * 100_000 + " " * 100_000 + "x")]))) == 1
    assert time.process_time() - start < 10
