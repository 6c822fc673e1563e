"""Words as they are compared by the rules that read text."""

import pytest

from planpress.rules.reading.words import content, stem, stems

ALIKE = (
    "crime crimes",
    "managed management",
    "organise organize",
    "organisations organized",
    "planning plan",
    "banned ban",
    "territory territories",
    "prosecute prosecution",
    "investigated investigations",
    "train training trained",
    "adopté adoptée",
)
DIFFERENT = ("law lawyer", "forest force", "police policy", "ivory ivy", "report repair")


@pytest.mark.parametrize("forms", ALIKE)
def test_forms_of_a_word_have_a_stem(forms: str) -> None:
    """Endings make no difference, nor does British or American spelling."""
    assert len({stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize("pair", DIFFERENT)
def test_words_are_told_apart(pair: str) -> None:
    """Words that only begin alike keep different stems."""
    assert len({stem(word) for word in pair.split()}) == len(pair.split())


def test_function_words_carry_no_meaning() -> None:
    """Function words are left out in each language; words that widen or narrow a promise stay."""
    assert content("The law on the ivory trade was not adopted") == ("law", "ivory", "trade", "not", "adopted")
    assert content("La loi sur le commerce a été adoptée") == ("loi", "commerce", "adoptée")
    assert content("La ley del comercio y de la caza") == ("ley", "comercio", "caza")
    assert stems("within the laws or outside") == stems("outside, or within a law")
