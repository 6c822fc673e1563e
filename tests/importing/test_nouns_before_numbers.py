"""Unknown nouns before the numbers of actions, as in "Item 1.1: Amend the law". All reports are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
NOUNS = ["Item", "Point", "Punto", "Lot", "Work item"]


@pytest.mark.parametrize("noun", NOUNS)
def test_paragraphs(plan: Plan, noun: str) -> None:
    """The names have a rating behind them or below them."""
    report = read(plan, lines("PART C: Details", f"{noun} 1.1: Dig wells [Achieved]", "We dug two.",
                              f"{noun} 2.1: Train rangers [On track]", "We trained ten."))  # fmt: skip
    assert [(action.id, action.title, action.rating.rating) for action in report.actions] == [
        ("1.1", "Dig wells", "achieved"), ("2.1", "Train rangers", "on-track")]  # fmt: skip
    assert f'"{noun} 1.1" and the same word before other numbers were read as the numbers of actions' in words(report)


@pytest.mark.parametrize("noun", NOUNS)
def test_a_column_of_numbers(plan: Plan, noun: str) -> None:
    rows = ((f"{noun} 1.1", "Dig wells", "Achieved", "We dug two."),
            (f"{noun} 2.1", "Train rangers", "On track", "We trained ten."))  # fmt: skip
    report = read(plan, lines("PART C: Details"), grid(("No.", "Title", "Rating", "Progress"), *rows))
    assert [(action.id, action.title) for action in report.actions] == [("1.1", "Dig wells"), ("2.1", "Train rangers")]


@pytest.mark.parametrize("noun", NOUNS)
def test_titles_above_tables(plan: Plan, noun: str) -> None:
    titles = [lines(f"{noun} {number}: Dig wells") for number in ("1.1", "2.1")]
    tables = [grid(("Rating", rating), ("Progress", "Dug.")) for rating in ("Achieved", "On track")]
    report = read(plan, lines("PART C: Details"), titles[0], tables[0], titles[1], tables[1])
    assert [action.rating.rating for action in report.actions] == ["achieved", "on-track"]


@pytest.mark.parametrize("noun", ["Table", "Indicator", "Output", "Annex", "Section", "Figure"])
def test_nouns_of_something_else(plan: Plan, noun: str) -> None:
    """Tables, indicators and parts of the document have such numbers too."""
    texts = ("1.1 Dig wells", "Rating: Achieved", "We dug two.", f"{noun} 1.2: Wells", "1.3 Train rangers",
             "Rating: On track", "We trained ten.", f"{noun} 1.4: Rangers")  # fmt: skip
    assert [action.id for action in read(plan, lines("PART C: Details", *texts)).actions] == ["1.1", "1.3"]


def test_sentences(plan: Plan) -> None:
    """A sentence may begin with a word and a number."""
    texts = ("1.1 Dig wells", "Rating: Achieved", "Under 1.2 we dug two.", "1.3 Train", "Rating: On track",
             "Under 1.4 we trained.")  # fmt: skip
    assert [action.id for action in read(plan, lines("PART C: Details", *texts)).actions] == ["1.1", "1.3"]
