"""Numbers of actions that were inserted later, such as "2.1 bis". All reports are fictional."""

import pytest

from planpress.importing.form_mapping import form_mapping
from planpress.importing.numbers import action_number, number_alone
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]


@pytest.mark.parametrize(
    ("text", "identifier", "behind"),
    [
        ("2.1 bis Adopt the law", "2.1bis", "Adopt the law"),
        ("2.1bis. Adopt the law", "2.1bis", "Adopt the law"),
        ("2.1 (bis) adopter la loi", "2.1bis", "adopter la loi"),
        ("2.1-ter Adoptar la ley", "2.1ter", "Adoptar la ley"),
        ("Mesure 2 bis : Adopter la loi", "2bis", "Adopter la loi"),
        ("E9 TER: Adopt the law", "E9ter", "Adopt the law"),
        ("1.1 ter um plano", "1.1", "ter um plano"),
        ("1.1 Ter um plano", "1.1", "Ter um plano"),
        ("1.1 BIS standards", "1.1", "BIS standards"),
        ("1.1 bisect the lake", "1.1", "bisect the lake"),
    ],
)
def test_a_number_with_bis(text: str, identifier: str, behind: str) -> None:
    """In Portuguese, "ter" begins titles; words that only begin with these letters are titles too."""
    number = action_number(text)
    assert number is not None
    assert (number.id, number.behind) == (identifier, behind)


def test_a_number_with_bis_alone() -> None:
    number = number_alone("2.1 bis")
    assert number is not None
    assert (number.id, number.printed) == ("2.1bis", "2.1 bis")


def test_actions_beside_each_other(plan: Plan) -> None:
    """Actions 1.1, 1.1 bis and 1.1a are three actions, and a rating may wait for one of them."""
    rows = [("1.1 Meet", "Achieved"), ("1.1 bis Sail", "On track"),
            ("1.1a Go", "Pending completion of action 1.1 bis")]  # fmt: skip
    for details in (
        lines(*(line for name, rating in rows for line in (name, f"Rating: {rating}", "We met."))),
        grid(("ACTION", "RATING", "SUMMARY OF PROGRESS"), *((*row, "We met.") for row in rows)),
    ):
        report = read(plan, lines("PART C: Details"), details)
        assert [action.id for action in report.actions] == ["1.1", "1.1bis", "1.1a"]
        assert report.actions[2].rating.depends_on == ("1.1bis",)
        assert "twice" not in words(report)
        values = form_mapping(report, plan)["actions"]
        assert isinstance(values, list)
        assert [value.get("number") for value in values] == [None, "1.1 bis", None]


def test_a_number_that_is_not_known_to_be_another(plan: Plan) -> None:
    """The line names the action that could not be placed."""
    names = ("1.1 Meet", "1.1 nouveau Sail")
    report = read(plan, lines("PART C: Details", *(line for name in names for line in (name, "Rating: Achieved"))))
    assert [action.title for action in report.actions] == ["Meet"]
    assert 'Part C names action 1.1 twice; the second entry, "nouveau Sail", was left out' in words(report)


@pytest.mark.parametrize(
    "text", ["No 1", "No. 1", "N\u00b0 1", "N\u00ba 1", "N.\u00ba 1", "N\u00fam. 1", "#1", "Action 1", "Action no. 1"]
)
def test_signs_before_a_number(text: str) -> None:
    """A word or a sign for "number" before a number does not belong to it."""
    number = number_alone(text)
    assert number is not None
    assert number.id == "1"


@pytest.mark.parametrize("text", ["No", "Non 1", "No boats", "No 12 boats were bought", "Nom 3"])
def test_other_words_before_figures(text: str) -> None:
    assert action_number(text) is None
    assert number_alone(text) is None
