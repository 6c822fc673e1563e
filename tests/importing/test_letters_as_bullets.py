"""The letter "o" as a bullet in the cells of tables."""

import pytest

from planpress.exchange.typed_bullet import bullet_ends
from planpress.importing.tables.prose import lines, paragraphs

TYPED = [
    (
        "\u2022 Scaffolds were raised\n   o south side\n   o tower\n\u2022 Gutters",
        ["Scaffolds were raised\n- south side\n- tower", "Gutters"],
    ),
    ("- Scaffolds\n\to\tsouth side", ["Scaffolds\n- south side"]),
    ("\u2022 Scaffolds\no south side\no tower", ["Scaffolds\n- south side\n- tower"]),
    ("o south side\no tower", ["south side", "tower"]),
    ("o   south side", ["south side"]),
    ("Foi visto\no sul e\no norte.", ["Foi visto o sul e o norte."]),
    ("o sul foi visto", ["o sul foi visto"]),
    ("\u2022 Foi visto\no sul", ["Foi visto o sul"]),
]


@pytest.mark.parametrize(("text", "expected"), TYPED)
def test_the_letter_is_a_bullet_only_where_it_is_no_word(text: str, expected: list[str]) -> None:
    assert paragraphs(text) == expected


def test_lines_have_no_letters_for_bullets() -> None:
    assert lines("o South office\no Tower office") == ["South office", "Tower office"]


@pytest.mark.parametrize(
    ("line", "found"), [("   o boats", (5, 1)), ("\to boats", (3, 1)), ("o boats", None), ("  or boats", None)]
)
def test_an_indented_letter_below_a_bullet_of_a_form(line: str, found: tuple[int, int] | None) -> None:
    assert list(bullet_ends([("\u2022 We bought:", None), (line, None)])) == [(2, 0), found]
    assert list(bullet_ends([("We bought:", None), (line, None)]))[1] is None
