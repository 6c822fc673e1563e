"""Lines that somebody typed with a bullet into the form are entries."""

import pytest

from planpress.exchange.office import TextRun
from planpress.exchange.word_form.entries import read_entries
from planpress.exchange.word_form.prose import PrintedLine, plain_line
from planpress.exchange.word_form.typed_bullets import with_typed_bullets
from tests.growth import LINEAR, growth


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

    def divided(line: PrintedLine) -> list[PrintedLine]:
        return list(with_typed_bullets([line]))

    def bullets(size: int) -> PrintedLine:
        return PrintedLine(tuple(TextRun("\u2022 x\n", bold=bool(number % 2)) for number in range(size)))

    def gaps(size: int) -> PrintedLine:
        return plain_line("\n" * size + " " * size + "x")

    assert len(divided(bullets(100))) == 100
    assert len(divided(gaps(100))) == 1
    assert growth(divided, bullets, 1_000) < LINEAR
    assert growth(divided, gaps, 4_000) < LINEAR
