"""A suggestion never reverses the meaning of a word."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planpress.suggestion import _distance, allowed, meant, suggest

RATINGS = ("achieved", "substantially-achieved", "on-track", "partial-progress", "pending", "not-commenced")
LABELS = {
    "Achieved": "achieved",
    "Substantially achieved": "substantially-achieved",
    "Limited/Partial progress": "partial-progress",
}
QUALIFIERS = (
    "not",
    "no",
    "non",
    "un",
    "partly",
    "partially",
    "mostly",
    "almost",
    "nearly",
    "off",
    "pas",
    "never",
    "to be",
)


@given(st.sampled_from(RATINGS), st.sampled_from(QUALIFIERS), st.sampled_from(["", " ", "-", "_"]), st.booleans())
def test_no_qualifier_is_overlooked(rating: str, qualifier: str, between: str, behind: bool) -> None:
    """A rating with a negation or qualifier before or after it, joined or not, suggests no rating."""
    word = f"{rating}{between}{qualifier}" if behind else f"{qualifier}{between}{rating}"
    assert meant(word, RATINGS, LABELS) is None


@pytest.mark.parametrize(
    ("word", "names"),
    [
        ("off-track", ["on-track"]),
        ("no-track", ["on-track"]),
        ("unachieved", ["achieved"]),
        ("inachevé", ["achevé"]),
        ("irréalisé", ["réalisé"]),
        ("amoral", ["moral"]),
        ("tamamlanmad\u0131", ["tamamland\u0131"]),
        ("工作未完成", ["工作已完成"]),
        ("未完成", ["完成"]),
        ("archived", ["achieved"]),
        ("≠ achieved", ["achieved"]),
        ("achieved?", ["achieved"]),
        ("start", ["starred", "state"]),
        ("1.2", ["1.1"]),
        ("11", ["1.1"]),
        ("2018", ["2019"]),
        ("TOT302", ["TOT301"]),
        ("level-2", ["level-1"]),
        ("", ["a"]),
    ],
)
def test_another_word_is_not_suggested(word: str, names: list[str]) -> None:
    """Prefixes, signs inside words, other digits and other words with similar letters are not slips."""
    assert meant(word, names) is None


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("ON TRACK", "on-track"),
        ("on_track", "on-track"),
        ("ontrack", "on-track"),
        ("on\u2011track", "on-track"),
        ("Achieved.", "achieved"),
        ("acheived", "achieved"),
        ("achievd", "achieved"),
        ("Substantialy acheived", "substantially-achieved"),
        ("not comenced", "not-commenced"),
        ("limited/partial Progress", "partial-progress"),
    ],
)
def test_a_slip_leads_to_the_rating(word: str, name: str) -> None:
    """Case, hyphens and spaces do not matter, and one letter in a word may be wrong, two in a long one."""
    assert meant(word, RATINGS, LABELS) == name


def test_two_that_are_as_near_are_none() -> None:
    """If two names are equally near, or a label belongs to two, neither is suggested."""
    assert suggest("tote", ["totes", "toted"]) == "allowed: totes, toted"
    assert meant("ab c", ["x", "y"], {"abc": "x", "AB-C": "y"}) is None


def test_a_year_leads_to_its_period() -> None:
    """A year that one period contains suggests that period; if two contain it, none is suggested."""
    assert meant("2018", ["2014-2017", "2018-2019"]) == "2018-2019"
    assert meant("2018", ["2017-2018", "2018-2019"]) is None


def test_the_letter_o_for_the_digit() -> None:
    """The letter O beside a digit is read as the digit 0."""
    assert meant("TOT3O1", ["TOT301", "TOT302"]) == "TOT301"


def test_nothing_is_allowed() -> None:
    """Without known names there is no suggestion."""
    assert allowed(()) == suggest("x", ()) == ""


def test_slips_are_counted_as_letters_that_differ() -> None:
    """If there are few slips, they are counted as the edit distance with exchanged neighbours defines it."""
    chance = random.Random(1)
    for _ in range(1_000):
        word, name = ("".join(chance.choices("ab", k=chance.randint(0, 5))) for _ in range(2))
        assert min(_distance(word, name), 3) == min(edits(word, name), 3), (word, name)


def edits(word: str, name: str) -> int:
    """Count letters to add, take out, change or exchange with the neighbour (optimal string alignment)."""
    if not word or not name:
        return len(word) + len(name)
    distances = [edits(word[1:], name) + 1, edits(word, name[1:]) + 1, edits(word[1:], name[1:]) + (word[0] != name[0])]
    if word[:2] == name[1::-1] and len(word) > 1 and len(name) > 1:
        distances.append(edits(word[2:], name[2:]) + 1)
    return min(distances)
