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


@pytest.mark.parametrize(
    ("indicator", "rating"),
    [
        ("\u0627\u0644\u0645\u0624\u0634\u0631", "\u0627\u0644\u062a\u0642\u064a\u064a\u0645"),
        ("\u0645\u0624\u0634\u0631", "\u0627\u0644\u062a\u0642\u062f\u064a\u0631"),
        ("Performance indicator", "Rating"),
        ("Indicateur de performance", "\u00c9valuation"),
        ("Indicador de progresso", "Avalia\u00e7\u00e3o"),
    ],
)
def test_words_before_the_indicator(plan: Plan, indicator: str, rating: str) -> None:
    """In each language, the words before the indicator are no part of it, and those of the template are left out."""
    cells = (f"{indicator}: Laws amended\n{rating}: Achieved", f"{indicator}: [{indicator}]\n{rating}: On track")
    rows = (("1.2 Amend", cells[0], "Done."), ("2.1 Train", cells[1], "Soon."))
    report = read(plan, lines("PART C"), grid(HEADS, *rows))
    assert [action.indicators for action in report.actions] == [["Laws amended"], []]
    assert [action.rating.rating for action in report.actions] == ["achieved", "on-track"]
    assert "the words of the template in the indicators of 1 action were left out" in words(report)


@pytest.mark.parametrize(
    ("indicator", "label", "rating"),
    [
        ("Weirs built", "SUBSTANTIALLY ACHIEVED", "substantially"),
        ("Committees", "On track", "on-track"),
        ("Barrages construits", "EN BONNE VOIE", "on-track"),
        ("Presas construidas", "En buen camino", "on-track"),
        ("Comit\u00e9s criados", "On track", "on-track"),
    ],
)
def test_a_short_name_above_a_label(plan: Plan, indicator: str, label: str, rating: str) -> None:
    """Words that name something, above a label of its own, are an indicator, which a line says."""
    report = read(plan, lines("PART C"), grid(HEADS, ("1.2 Amend", f"{indicator}\n{label}", "Done.")))
    action = report.actions[0]
    assert (action.rating.rating.startswith(rating), action.indicators) == (True, [indicator])
    assert f'"{indicator}", in the cell of the rating, was read as an indicator' in words(report)


@pytest.mark.parametrize(
    ("above", "label"),
    [("Hardly", "Achieved"), ("Weirs", "achieved"), ("Almost", "On track"), ("Secretariat view", "Achieved"),
     ("Presque", "En bonne voie"), ("Last year", "Achieved"), ("Partiellement", "En bonne voie"),
     ("Todav\u00eda no", "En buen camino"), ("Delayed", "Achieved"), ("Progress", "On track")],
)  # fmt: skip
def test_short_words_that_may_change_a_label(plan: Plan, above: str, label: str) -> None:
    """There is no rating, and no proposal to add the words to the plan, where the label has a line of its own."""
    part_b = lines("PART B: Summary", "Achieved: 1.2 Amend")
    report = read(plan, part_b, lines("PART C"), grid(HEADS, ("1.2 Amend", f"{above}\n{label}", "Done.")))
    assert f'"{above} {label}"' in words(report)
    assert not report.actions[0].indicators
    assert report.other_labels == {}
