"""Two wordings compared word by word, and whether they have the same scope."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planpress.compare import Span, SpanKind, wording_changes
from planpress.compare.wording import same_scope
from planpress.model.characters import as_seen

SAME, REMOVED, ADDED, MOVED_AWAY, MOVED_HERE = SpanKind


def test_words_are_the_unit() -> None:
    """A changed word is marked as a whole, and the words around it are unchanged."""
    assert wording_changes("Map every beach", "Map each beach") == (
        Span(SAME, "Map "),
        Span(REMOVED, "every"),
        Span(ADDED, "each"),
        Span(SAME, " beach"),
    )


def test_a_changed_phrase_reads_as_one() -> None:
    """Only a space between two changed words does not divide the phrase."""
    spans = wording_changes("Train local guides now", "Train hotel staff now")
    assert spans[1:3] == (Span(REMOVED, "local guides"), Span(ADDED, "hotel staff"))


def test_the_longest_phrase_is_kept() -> None:
    """Words around a removed word are kept, even if a similar word comes later."""
    assert wording_changes("Patrol the coastal waters in the season", "Patrol coastal waters in the season") == (
        Span(SAME, "Patrol "),
        Span(REMOVED, "the "),
        Span(SAME, "coastal waters in the season"),
    )


def test_punctuation_stands_alone() -> None:
    """An added comma is one change, not two changed words."""
    assert Span(ADDED, ",") in wording_changes("Map beaches and nests", "Map beaches, and nests")


def test_khmer_is_compared_by_syllable() -> None:
    """Khmer has no space between words: signs stay with their consonant, and only what differs is marked."""
    spans = wording_changes("ការពារដំរី", "ការពារដំរីព្រៃ")
    assert spans == (Span(SAME, "ការពារដំរី"), Span(ADDED, "ព្រៃ"))
    coeng = "\u17d2"
    assert not any(span.text.startswith(coeng) for span in wording_changes("ព្រះ", "ស្រះ"))


def test_moved_words_are_neither_removed_nor_added() -> None:
    """Words that only stand in another position are marked as moved, in both positions."""
    assert wording_changes("Patrol in the season coastal waters", "Patrol coastal waters in the season") == (
        Span(SAME, "Patrol "),
        Span(MOVED_HERE, "coastal waters "),
        Span(SAME, "in the season"),
        Span(MOVED_AWAY, " coastal waters"),
    )


def test_words_beside_moved_words_are_marked_by_themselves() -> None:
    """What changed beside moved words is marked as removed or added; the first letter may have another case."""
    spans = wording_changes("Patrol coastal waters in the season", "In the season, patrol coastal waters in boats")
    assert [span.text for span in spans if span.kind is MOVED_HERE] == ["the season", "patrol"]
    assert [span.text for span in spans if span.kind is MOVED_AWAY] == ["Patrol", "the season"]
    assert [span.text for span in spans if span.kind is ADDED] == ["In ", ", ", "boats"]


def test_short_words_move_by_chance() -> None:
    """A short word that occurs in both wordings, such as "and", did not move, nor did a word that has a capital now."""
    spans = wording_changes("Map beaches and nests", "Map nests and beaches")
    assert [span.text for span in spans if span.kind is MOVED_HERE] == ["nests"]
    spans = wording_changes("In ports, train guides", "Train guides in markets")
    assert not [span for span in spans if span.kind in (MOVED_AWAY, MOVED_HERE)]


def test_same_wording_has_one_span() -> None:
    """An unchanged wording is one span; an empty one has none."""
    assert wording_changes("Map", "Map") == (Span(SAME, "Map"),)
    assert wording_changes("", "") == ()


def test_a_long_wording_full_of_one_word() -> None:
    """The same beginning and end are found in long wordings that repeat a word thousands of times."""
    before = "Train " + "all officers " * 3_000 + "of the navy"
    after = "Train " + "all officers " * 1_500 + "and judges " + "all officers " * 1_500 + "of the navy"
    spans = wording_changes(before, after)
    assert Span(ADDED, "and judges ") in spans
    assert len(spans) == 3
    spans = wording_changes(f"A {'b, ' * 3_000} c d", f"X {'b, b ' * 2_500} y d")
    assert spans[-1] == Span(SAME, " d")
    assert len(spans) < 20


texts = st.text(st.sampled_from("ab ,\n-\u200bកា្é"), max_size=20)


@given(texts, texts)
def test_no_character_is_lost(before: str, after: str) -> None:
    """The spans add up to both wordings as seen, spaces included; neighbouring spans are of different kinds."""
    spans = wording_changes(before, after)
    assert "".join(span.text for span in spans if span.kind not in (ADDED, MOVED_HERE)) == before
    later = "".join(span.text for span in spans if span.kind not in (REMOVED, MOVED_AWAY))
    assert as_seen(later) == as_seen(after)
    assert all(span.text for span in spans)
    assert all(span.kind is not following.kind for span, following in pairwise(spans))


@pytest.mark.parametrize(
    ("before", "after", "language"),
    [
        ("Map the beaches.", "map beaches", "en"),
        ("Programmes of the centre", "Programs of the center", "en"),
        ("Defence of harbours", "Defense of harbors", "en"),
        ("Inter-agency work", "Interagency work", "en"),
        ("Gill net fishing", "Gillnet fishing", "en"),
        ("ICWC toolkit", "ICCWC toolkit", "en"),
    ],
    ids=lambda value: str(value)[:16],
)
def test_spelling_is_no_scope(before: str, after: str, language: str) -> None:
    """Case, punctuation, articles, hyphens, doubled letters and British endings do not change the scope."""
    assert same_scope(before, after, language)
    assert same_scope(after, before, language)


@pytest.mark.parametrize(
    ("before", "after", "language"),
    [
        ("Trade in ivory", "Trace in ivory", "en"),
        ("Two offices", "Three offices", "en"),
        ("Report by 2015", "Report by 2016", "en"),
        ("A law", "Laws", "en"),
        ("Train all rangers", "Train rangers", "en"),
        ("Share data and maps", "Share data or maps", "en"),
        ("Les plages", "The plages", "fr"),
        ("11 boats", "1 boat", "en"),
        ("ការពារដំរី", "ការពារដំរីព្រៃ", "km"),
    ],
    ids=lambda value: str(value)[:16],
)
def test_other_words_are_scope(before: str, after: str, language: str) -> None:
    """Any other word that is added or removed changes the scope, even a number, a plural or "or"."""
    assert not same_scope(before, after, language)
