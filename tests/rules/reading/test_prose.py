"""The texts of a file, made ready for the rules."""

from datetime import date
from pathlib import Path

import pytest

from planpress.loading import load
from planpress.rules import check
from planpress.rules.reading.numbers import number
from planpress.rules.reading.prose import MAX_SENTENCE, Passage, Prose
from planpress.rules.reading.words import lowered
from tests.conftest import SAMPLE
from tests.rules.sketch import write


def passage(text: str) -> Passage:
    return Passage(("summary",), "summary", text, "en")


def test_a_sentence_without_end_is_read_in_pieces() -> None:
    """Texts are cut at spaces into pieces of at most the length of a sentence, and each position belongs to a piece."""
    text = "Nine officers were trained and " * 200 + "x" * 3_000
    read = passage(text)
    assert max(len(sentence.text) for sentence in read.sentences) <= MAX_SENTENCE
    assert "".join(sentence.text for sentence in read.sentences).replace(" ", "") == text.replace(" ", "")
    for place in (0, 900, 999, 1_000, 5_000, len(text) - 1):
        sentence = read.sentence_at(place)
        assert sentence.start <= place <= sentence.start + len(sentence.text)
    assert [sentence.text for sentence in passage("One. Two; three.").sentences] == ["One.", "Two;", "three."]


def test_dates_in_a_sentence() -> None:
    """Each date belongs to the sentence that holds it."""
    read = passage("In March 2016 it began. It ended in April 2016 or in May 2017.")
    first, second = read.sentences
    assert [date.first for date in read.dates_in(first)] == [date(2016, 3, 1)]
    assert [date.first for date in read.dates_in(second)] == [date(2016, 4, 1), date(2017, 5, 1)]


def test_lower_case_keeps_places() -> None:
    """A capital whose small letter is two characters long does not move the letters after it."""
    assert lowered("İSTANBUL É") == "İstanbul é"
    assert lowered("ABC") == "abc"


@pytest.mark.parametrize("word", ["9" * 5_000, "\u0669" * 5_000])
def test_endless_digits_count_nothing(word: str) -> None:
    """A run of digits longer than Python reads is not a number, and causes no defect."""
    assert number(word) is None
    assert number("999") == 999


@pytest.mark.parametrize(
    "text",
    [
        "x " + "İ" * 6_000,
        "In March 2016, 1" + ",111" * 4_000 + " pieces of ivory were seized.",
        "9" * 5_000 + " of " + "9" * 5_000 + " (10%)",
        "Adopted by a decree" + "." * 900 + " in March 2011.",
        "The law is still only " + "as an " * 300 + "outline.",
        "Issue" + "." * 5_000,
        "[](a" * 4_000,
        "In March 2016, " * 1_200,
    ],
)
def test_hostile_texts_are_checked(text: str, tmp_path: Path) -> None:
    """Texts that once stopped a rule, or slowed it down for minutes, are read like any other."""
    part = {"printed": {"part_b": {"title": "a " + text}}, "title": text}
    indicator = {"name": "n", "baseline": "1", "value": "9" * 5_000}
    action = {
        **part,
        "progress": [text],
        "outlook": [text],
        "indicators": [indicator],
        "ratings": {"party": "not-commenced"},
    }
    report = {"summary": text, "actions": [action, {"progress": [text]}]}
    assert check(write(tmp_path, report, report)).loaded.findings == ()


def test_passages_with_a_word() -> None:
    """They keep their order; if no word is asked for, all of them are returned."""
    texts = tuple(passage(text) for text in ("The vault is here.", "Nothing.", "A safe, not a VAULT."))
    prose = Prose(load(SAMPLE).dataset.plan, "en", texts, ())  # type: ignore[union-attr] # the sample is sound
    assert list(prose.having(frozenset({"vault", "till"}))) == [texts[0], texts[2]]
    assert list(prose.having(frozenset())) == list(texts)
