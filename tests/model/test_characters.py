"""The visible part of a text, and controls of direction that end with the text."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planpress.model.characters import as_seen, balanced, composed, folded, is_unseen, isolated, loose_control

LRE, RLE, PDF, LRO, RLO = "\u202a\u202b\u202c\u202d\u202e"
LRI, RLI, FSI, PDI = "\u2066\u2067\u2068\u2069"
TURNS = st.text(st.sampled_from(f"ab\n{LRE}{RLE}{PDF}{LRO}{RLO}{LRI}{RLI}{FSI}{PDI}"), max_size=30)


@pytest.mark.parametrize(
    "typed",
    [
        "Cre\u0301er une loi-cadre d'e\u0301tat",
        "Cr\u00e9er une loi\u2011cadre d\u2019\u00e9tat",
        "Cr\u00e9er\u00a0une\u202floi\u2010cadre d\u02bc\u00e9tat",
        "\ufeffCr\u00e9\u00ader u\u200bne loi-cadre\u2060 d'\u200c\u200d\u00e9tat\u200e\u200f\u061c",
        " Cr\u00e9er  une\n loi-cadre\u3000d\u2018\u00e9tat\u2009",
        "Cre\u034f\u0301er une loi-cadre d'\u00e9tat\ufe0f\U000e0041",
        f"{RLE}Cr\u00e9er une{PDF} loi-cadre {FSI}d'\u00e9tat{PDI}",
    ],
)
def test_what_looks_the_same_is_the_same(typed: str) -> None:
    """Form, invisible characters, and the kinds of spaces, hyphens and quotes make no difference."""
    assert as_seen(typed) == "Cr\u00e9er une loi-cadre d'\u00e9tat"


@pytest.mark.parametrize(
    ("first", "second"),
    [("e", "\u00e9"), ("A", "a"), ("a b", "ab"), ("2017-18", "2017\u201318"), ("m\u00b2", "m2"), ("a", f"{RLO}a{PDF}")],
)
def test_what_looks_different_stays_different(first: str, second: str) -> None:
    """Accents, case, spaces, dashes, raised figures and turned letters are seen."""
    assert as_seen(first) != as_seen(second)


def test_lines_stay() -> None:
    """Folding keeps the lines of a text, which may be a list."""
    assert folded("a\u00a0b\n-\u00ad c") == "a b\n- c"


@given(st.text())
def test_folding_is_done_once(text: str) -> None:
    """Folding or composing a text twice changes nothing."""
    for change in (as_seen, folded, composed):
        assert change(change(text)) == change(text)


def test_every_invisible_character_shows_nothing() -> None:
    """Format characters, and others that Unicode lets programs ignore, make no text, alone or together."""
    every = map(chr, range(sys.maxunicode + 1))
    unseen = [char for char in every if unicodedata.category(char) in ("Cf", "Zs", "Zl", "Zp")]
    assert [char for char in unseen if char not in drawn() and not is_unseen(char)] == []
    assert is_unseen("\u2800\u3164\u115f\u034f\ufe0f \u00a0")
    assert not any(map(is_unseen, ("a", ".", "\u0301a", "\u1780", "\U0001f422")))


def drawn() -> set[str]:
    """Format characters with a shape: signs before numbers in Arabic, Syriac and Kaithi, and of other scripts."""
    first = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
    return {*first, *(chr(code) for code in range(0x13430, 0x13440))}


@pytest.mark.parametrize(
    ("typed", "made", "loose"),
    [
        ("plain", "plain", ""),
        (f"{RLO}a", f"{RLO}a{PDF}", RLO),
        (f"{RLI}a", f"{RLI}a{PDI}", RLI),
        (f"a{PDF}b{PDI}c", "abc", PDF),
        (f"{RLI}{LRE}a", f"{RLI}{LRE}a{PDF}{PDI}", RLI),
        (f"{RLI}{LRE}a{PDI}", f"{RLI}{LRE}a{PDI}", ""),
        (f"{RLI}a{PDF}{PDI}", f"{RLI}a{PDI}", PDF),
        (f"{LRE}a{PDI}{PDF}", f"{LRE}a{PDF}", PDI),
        (f"{RLE}a{PDF} {FSI}b{PDI}", f"{RLE}a{PDF} {FSI}b{PDI}", ""),
    ],
)
def test_controls_are_closed(typed: str, made: str, loose: str) -> None:
    """Open controls are closed, controls that close nothing are removed, and pairs stay as typed."""
    assert balanced(typed) == made
    assert loose_control(typed) == loose


@given(TURNS, TURNS)
def test_nothing_reaches_beyond_a_text(first: str, second: str) -> None:
    """Balanced texts stay as they are, alone and put together, and lose no other character."""
    made = balanced(first)
    assert balanced(made) == made
    assert bool(loose_control(first)) is (made != first)
    assert balanced(made + balanced(second)) == made + balanced(second)
    assert [char for char in made if char in "ab\n"] == [char for char in first if char in "ab\n"]


def test_isolation_is_for_what_needs_it() -> None:
    """Left-to-right words stay bare in a sentence; others are put between isolating controls."""
    assert isolated("Law 4/2001") == "Law 4/2001"
    assert isolated("\u05d0\u05d1") == f"{FSI}\u05d0\u05d1{PDI}"
    assert isolated(f"a{RLO}b{PDI}") == f"{FSI}a{RLO}b{PDF}{PDI}"


def test_a_long_text_takes_no_longer_than_its_length() -> None:
    """Signs that open, and signs that close nothing, are each looked at once."""
    many = 200_000
    assert balanced(RLO * many) == RLO * many + PDF * many
    assert balanced(PDI * many) == ""
    assert balanced((RLI + LRE) * many + PDI * many).endswith(PDI)
