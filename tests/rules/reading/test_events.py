"""The people and things of an event, which a figure counts."""

import pytest

from planpress.rules.reading.events import KINDS, MANY_ENOUGH, counted_as, is_counted


@pytest.mark.parametrize(
    ("left", "right"), [("officers", "officials"), ("rangers", "ranger"), ("kg", "kilograms"), ("fishers", "fisher")]
)
def test_words_for_the_same_count_the_same(left: str, right: str) -> None:
    """Words for staff count as people, plurals as their singular, and units as their abbreviation."""
    assert counted_as(left) == counted_as(right)


@pytest.mark.parametrize(("word", "figure"), [("officers", 2), ("fishers", MANY_ENOUGH)])
def test_people_and_things_are_counted(word: str, figure: int) -> None:
    """A known word counts with any figure, another plural only with a large figure."""
    assert is_counted(word, figure)


@pytest.mark.parametrize(("word", "figure"), [("fishers", MANY_ENOUGH - 1), ("weeks", 12), ("ivory", 12)])
def test_times_places_and_small_figures_are_not_counted(word: str, figure: int) -> None:
    """Plurals that say when or where are not counted, nor are words that only look like plurals."""
    assert not is_counted(word, figure)


def test_no_word_tells_of_two_kinds() -> None:
    """Each word belongs to one kind of event, and is a word."""
    every = [word for kind in KINDS.values() for word in kind]
    assert len(every) == len(set(every))
    assert all(word.isalpha() for word in every)
