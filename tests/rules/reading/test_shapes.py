"""The pieces that patterns are made of."""

import re

from planpress.rules.lexicon.terms import words
from planpress.rules.reading.shapes import behind, either, not_behind


def test_the_first_shape_that_fits_is_taken() -> None:
    """Shapes are tried in order, and share the pattern around them."""
    assert re.findall(rf"<{either('a+', '[ab]+')}>", "<aa> <ab> <c>") == ["<aa>", "<ab>"]
    assert re.findall(either("a", "ab"), "ab") == ["a"]


def test_a_place_behind_terms() -> None:
    """A term counts with a space after it, and characters that are special in a pattern are not special in a term."""
    laws = words("No. Nos.")
    numbers = "No. 12, Nos. 13, Nox 14, No.15"
    assert re.findall(rf"{behind(laws)}\d+", numbers) == ["12", "13"]
    assert re.findall(rf"{not_behind(laws)}\b\d+", numbers) == ["14", "15"]
