"""Words in pictures are measured, divided into lines and, where the font lacks a letter, left out."""

import random

import pytest

from planpress.exchange.card_png import card_png
from planpress.exchange.typesetting import BOLD, DOTS, FAMILY, TextBlock, TextBox, shown, width

SIZES = (40, 30, 20)
LONG = "Agree with the neighbouring republic on joint patrols of shared waters and on one common protocol for turtles"
THRICE = ", ".join([LONG] * 3)
PHRASE = "ការពារអណ្ដើកសមុទ្រនៅតាមឆ្នេរនិងក្នុងទឹកដីរបស់ខ្លួន"


def lines(block: TextBlock) -> list[str]:
    """The text of each line."""
    return [str(line) for line in block.lines]


def test_a_text_gets_the_largest_size_in_which_it_fits() -> None:
    """A short text is large, a longer one smaller; nothing leaves the box, and no word is lost."""
    assert TextBox(600, 120, SIZES).fit("Adopt the act").size == 40
    block = TextBox(600, 120, SIZES).fit(LONG)
    assert block.size < 40
    assert " ".join(lines(block)) == LONG
    assert block.width <= 600
    assert block.height <= 120


def test_a_text_that_is_too_long_ends_after_a_whole_word() -> None:
    """The dots follow a word of the text, without the comma after it."""
    block = TextBox(600, 60, SIZES).fit(THRICE)
    text = " ".join(lines(block))
    assert text.endswith(DOTS)
    words = text.removesuffix(DOTS).split()
    whole = THRICE.split()[: len(words)]
    assert words == [*whole[:-1], whole[-1].rstrip(",")]
    assert block.height <= 60
    assert block.width <= 600


def test_no_latin_word_is_divided() -> None:
    """A word that no line can hold is left out rather than divided."""
    assert lines(TextBox(100, 60, SIZES).fit("Donaudampfschifffahrtsgesellschaft")) in ([], [DOTS])


def test_khmer_without_spaces_is_divided_between_syllables() -> None:
    """No line begins with a sign that belongs to the letter before it, and nothing is lost."""
    block = TextBox(300, 300, SIZES).fit(PHRASE)
    assert len(block.lines) > 1
    assert "".join(lines(block)) == PHRASE
    for line in lines(block)[1:]:
        assert "\u1780" <= line[0] <= "\u17b3", line
    for line in lines(block)[:-1]:
        assert not line.endswith("\u17d2")


def test_lines_are_of_similar_length() -> None:
    """The last line is not a single word if the lines above can be shorter."""
    assert lines(TextBox(330, 200, (40,)).fit("Adopt the Marine Act now"))[-1] != "now"


def test_khmer_and_latin_letters_are_separate_pieces() -> None:
    """Each piece starts where the one before it ends, because a shaper lays out one script at a time."""
    (line,) = TextBox(900, 100, (40,)).fit("សកម្មភាព NIAP ១២").lines
    assert [piece.words for piece in line.pieces] == ["សកម្មភាព", " NIAP ", "១២"]
    assert line.pieces[1].start == pytest.approx(width("សកម្មភាព", 40))


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Łódź, Việt Nam, Ελλάδα, Україна", "Łódź, Việt Nam, Ελλάδα, Україна"),
        ("خطة العمل ٢٠٢١", "خطة العمل ٢٠٢١"),
        ("ផែនការ ១២", "ផែនការ ១២"),
        ("Turtles \U0001f422 and ivory", "Turtles and ivory"),
        ("海龟行动计划", ""),
        ("Plan of 中国", ""),
        ("แผนปฏิบัติการ", ""),
        ("one\u00ad two\u202e", "one two"),
    ],
)
def test_what_the_font_lacks_is_left_out(text: str, seen: str) -> None:
    """A symbol is dropped; a text that lacks a letter is dropped as a whole."""
    assert shown(text) == seen


def test_words_in_bold_are_wider() -> None:
    """Both weights of the font are there, and are measured separately."""
    assert width("Cambodia", 40, BOLD) > width("Cambodia", 40) > 150


def test_any_text_can_be_drawn() -> None:
    """Scripts, digits and directions in any order stop neither the measuring nor the drawing."""
    chance = random.Random(1)
    signs = "ab (1.1) \u0627\u0644\u0644\u0647 \u0661 \u1780\u17d2\u179a\u17c4 \u17e1 \u0301 ĳ"
    signs += "\u200b\u200d\u2066\u2067\u2068\u2069"
    for number in range(40):
        text = shown("".join(chance.choice(signs) for _ in range(24)))
        block = TextBox(500, 60, (20,), right_to_left=number % 2 == 0).fit(text)
        texts = "".join(
            f'<text y="20" x="{piece.start:.2f}" font-family="{FAMILY}" xml:space="preserve">{piece.words}</text>'
            for line in block.lines
            for piece in line.pieces
        )
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20">{texts}</svg>'
        assert card_png(svg).startswith(b"\x89PNG"), text
