"""Where only totals can be compared, sentences say what rose and fell, of how many, and where assessors differ."""

from typing import Any

from planpress.compare import compare
from planpress.language import ENGLISH
from planpress.language.headline import headline
from tests.compare.sketch import sketch


def said(earlier: dict[str, int], later: dict[str, int], assessor: str = "party", **more: Any) -> str:
    """Return the headline of two reports that have totals only; the Party's later totals are the panel's too."""
    reports = {
        "2014": {"detail": "totals", "totals": {assessor: earlier}},
        "2015": {"detail": "totals", "totals": {assessor: later, **more}},
    }
    return headline(ENGLISH, compare(sketch(reports), "2014", "2015", assessor))


def test_what_rose_and_fell() -> None:
    """Every rating with another number is named once, under more or fewer, with the denominator."""
    assert said({"done": 1, "started": 2, "none": 1}, {"done": 2, "started": 1, "none": 1}) == (
        "2 of 4 actions are rated Done by Exemplia itself, up from 1 of 4 in 2014. "
        "More frequent than before (of 4): Done from 1 to 2. Less frequent than before (of 4): Started from 2 to 1."
    )


def test_other_denominators_are_given_for_each_rating() -> None:
    """If the reports rate other numbers of actions, each number has its own denominator and none is called more."""
    text = said({"done": 1, "none": 3}, {"done": 2, "none": 3})
    assert text.endswith("Rating by rating: Done from 1 of 4 to 2 of 5.")
    assert "More than" not in text


def test_the_same_totals() -> None:
    """If nothing changed, one sentence says so."""
    assert said({"done": 1, "none": 3}, {"done": 1, "none": 3}).endswith("as many as in 2014. The totals are the same.")


def test_where_an_assessor_differs_from_the_party() -> None:
    """The section of another assessor ends with the rating at which its totals differ most from the Party's."""
    text = said({"done": 1, "none": 3}, {"done": 1, "started": 3}, "panel", party={"done": 2, "started": 1, "none": 1})
    assert text.endswith("Panel rates 3 of 4 actions Started, whereas Exemplia rates 1 of 4.")
    assert "Panel rates" not in said({"done": 1}, {"done": 1}, "panel", party={"done": 1})
