"""Labels of ratings in two languages, and beside short indicators. All reports are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
HEADS = ("Action", "Evaluation (indicator and rating)", "Progress")


@pytest.mark.parametrize(
    ("achieved", "on_track"),
    [
        ("Achieved / R\u00e9alis\u00e9e", "On track / En bonne voie"),
        ("R\u00e9alis\u00e9e/Achieved", "En bonne voie/On track"),
        ("Achieved (Lograda)", "On track (En buen camino)"),
        (
            "Achieved \u2013 R\u00e9alis\u00e9e \u2013 Lograda (1)",
            "On track \u2013 En bonne voie \u2013 En buen camino (1)",
        ),
    ],
)
def test_the_matrix_of_part_b_in_two_languages(plan: Plan, achieved: str, on_track: str) -> None:
    """Each column of a matrix has one rating, whose label may be repeated in other languages."""
    part_b = grid((achieved, on_track), ("1.1 Amend", "2.1 Train"))
    part_c = grid(("Action", "Rating", "Progress"), ("1.1 Amend", "", "Done."), ("2.1 Train", "", "Soon."))
    report = read(plan, lines("PART B"), part_b, lines("PART C"), part_c)
    assert [(action.id, action.rating.rating) for action in report.actions] == [
        ("1.1", "achieved"),
        ("2.1", "on-track"),
    ]
    assert [action.title for action in report.actions] == ["Amend", "Train"]
    assert "but Part B does not" not in words(report)


def test_two_different_labels_are_no_label(plan: Plan) -> None:
    """Two labels that mean different ratings give none."""
    part_c = grid(("Action", "Rating", "Progress"), ("1.1 Amend", "Achieved / En bonne voie", "Done."))
    report = read(plan, lines("PART C"), part_c)
    assert [action.rating.rating for action in report.actions] == [""]
    assert "names more than one rating" in words(report)


@pytest.mark.parametrize(
    "indicator",
    [
        "Campaigns: 2",
        "Plantas: 1 de 2",
        "\u00c9missions : 20",
        "Multas: \u2248 14",
        "\u0627\u0644\u0633\u0641\u0646: 3",
    ],
)
@pytest.mark.parametrize(
    ("label", "rating"),
    [
        ("On track", "on-track"),
        ("En attente de l'ach\u00e8vement de l'action 1.1", "pending"),
        ("Pendiente de la finalizaci\u00f3n de la acci\u00f3n 1.1", "pending"),
    ],
)
def test_a_short_indicator_beside_a_label(plan: Plan, indicator: str, label: str, rating: str) -> None:
    """A name and a number are an indicator above or below a label, even if the name is only one word."""
    for cell in (f"{indicator}\n{label}", f"{label}\n{indicator}"):
        report = read(plan, lines("PART C"), grid(HEADS, ("1.2 Amend", cell, "Done."), ("2.1 Train", label, "Soon.")))
        action = report.actions[0]
        assert action.rating.rating.startswith(rating)
        assert action.indicators == [indicator]
        assert f'"{indicator}", in the cell of the rating, was read as an indicator' in words(report)


def test_short_words_beside_a_label(plan: Plan) -> None:
    """Other short words may belong to the label, so there is no rating, and they are quoted."""
    report = read(plan, lines("PART C"), grid(HEADS, ("1.2 Amend", "Not yet\nAchieved", "Done.")))
    assert report.actions[0].rating.rating == ""
    assert '"Not yet Achieved"' in words(report)
