"""How messages show two values that differ."""

from planpress.importing.equality import shown, shown_change

LONG = "The year 2024 was marked by the completion of the inventory. Enforcement at all of the ports continued."


def test_other_paragraphs() -> None:
    """If only the division into paragraphs differs, this is said, and where it begins."""
    told = shown_change(LONG, LONG.replace("inventory. ", "inventory.\n\n"))
    assert told.startswith("the document divides the same words into other paragraphs or lines, first behind ")
    assert told.endswith('completion of the inventory."')


def test_words_and_numbers_are_whole() -> None:
    """No number or word is cut in two where a text is shortened."""
    words = {*LONG.split(), "\u2026"}
    for change in ("rain", "continued. Rain fell on all of the ports.", ""):
        told = shown_change(LONG, LONG.replace("continued.", change))
        assert {*told.replace('"', " ").replace("\u2026", " ").split()} <= words | {"->", *change.split()}
    assert {*shown(LONG).strip('"').split()} <= words


def test_a_very_long_word() -> None:
    """A word that is longer than a line is cut."""
    assert len(shown_change("x" * 200, "x" * 150)) < 150
