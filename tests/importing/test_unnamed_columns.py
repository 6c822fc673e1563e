"""Tables of actions with unknown headings above the names, the ratings or the texts. All reports are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
ROWS = (("1.1 Amend the law", "Achieved", "The law was published in May.", "Few courts know it."),
        ("2.1 Train the rangers", "On track", "Ten rangers were trained.", "Rangers move often."))  # fmt: skip


@pytest.mark.parametrize(
    "headings",
    [
        ("Action", "Rating", "State of work", "Difficulties"),
        ("Action", "Assessment", "Where things are", "Difficulties"),
        ("Mesure", "Appréciation", "Point des travaux", "Difficultés"),
        ("Acción", "Calificación", "Cómo van los trabajos", "Dificultades"),
        ("Promise made", "Standing", "State of work", "Difficulties"),
        ("Ce que nous avons promis", "Couleur", "Point des travaux", "Difficultés"),
        ("الالتزام الوطني", "اللون", "سير العمل", "الصعوبات"),
    ],
)
@pytest.mark.parametrize("with_part_b", [True, False])
def test_unknown_headings_of_texts(plan: Plan, headings: tuple[str, ...], with_part_b: bool) -> None:
    """Numbered names beside labels of ratings make a table of actions, whatever its headings are."""
    part_b = [lines("Part B: Summary"), grid(("Rating", "Actions"), ("Achieved", "1.1 Amend the law"))]
    report = read(plan, *(part_b if with_part_b else []), lines("Part C: Details"), grid(headings, *ROWS))
    first, second = report.actions
    assert (first.rating.rating, second.rating.rating) == ("achieved", "on-track")
    assert first.texts.progress == ["The law was published in May."]
    assert first.further["challenges"] == ["Few courts know it."]
    said = words(report)
    assert "is not a table of actions" not in said
    assert f'"{headings[2]}" was read as the heading of progress' in said


def test_only_challenges_beside_ratings(plan: Plan) -> None:
    """A table with names, ratings and challenges is a table of actions."""
    rows = [(name, rating, text) for name, rating, _, text in ROWS]
    report = read(plan, lines("Part C: Details"), grid(("Action", "Rating", "Difficulties"), *rows))
    assert [action.further["challenges"] for action in report.actions] == [
        ["Few courts know it."],
        ["Rangers move often."],
    ]


def test_a_list_of_ratings_is_no_table_of_actions(plan: Plan) -> None:
    """The meanings of the ratings, numbered, are not actions."""
    meanings = (("1", "Achieved", "The action is done."), ("2", "On track", "The action goes on."),
                ("3", "Not commenced", "Nothing was done yet."))  # fmt: skip
    report = read(plan, lines("Part A: Synopsis", "We met."), grid(("No.", "Label", "Meaning"), *meanings),
                  lines("Part C: Details"), grid(("Action", "Rating", "Progress", "Challenges"), *ROWS))  # fmt: skip
    assert [action.id for action in report.actions] == ["1.1", "2.1"]


def test_names_with_one_rating_and_no_texts(plan: Plan) -> None:
    """Names beside ratings without texts are Part B."""
    rows = [(name, rating) for name, rating, *_ in ROWS]
    report = read(plan, lines("Part B"), grid(("What", "Standing"), *rows), lines("Part C"),
                  grid(("Action", "Rating", "Progress", "Challenges"), *ROWS))  # fmt: skip
    assert [action.rating.rating for action in report.actions] == ["achieved", "on-track"]
    assert "Part B" not in words(report)


def test_a_heading_of_states_above_texts(plan: Plan) -> None:
    """The word "Estado" announces progress if the cells below it are texts, and another column has the ratings."""
    headings = ("Acción", "Calificación", "Estado de los trabajos", "Dificultades")
    report = read(plan, lines("Part C: Details"), grid(headings, *ROWS))
    assert report.actions[0].texts.progress == ["The law was published in May."]
