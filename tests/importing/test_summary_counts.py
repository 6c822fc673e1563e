"""A Part B that only counts the actions with each rating. All reports are fictional."""

import pytest

from planpress.importing.form import FormReport
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
PART_C = grid(("Action", "Rating", "Progress"), ("1.1 Amend", "Achieved", "Done."), ("1.2 Train", "On track", "Soon."))


def with_part_b(plan: Plan, *rows: tuple[str, ...]) -> FormReport:
    return read(plan, lines("Party: Cambodia", "PART B"), grid(*rows), lines("PART C"), PART_C)


@pytest.mark.parametrize(
    "rows",
    [
        [("Rating", "Number of actions"), ("Achieved", "1"), ("On track", "1"), ("Not commenced", "0")],
        [("Rating", "Number", "%"), ("Achieved", "1", "50%"), ("On track", "1", "50%")],
        [("Achieved", "On track", "Not commenced"), ("1", "1", "0")],
    ],
)
def test_equal_counts(plan: Plan, rows: list[tuple[str, ...]]) -> None:
    """Counts that agree with the ratings in Part C are read, so no line is needed."""
    said = words(with_part_b(plan, *rows))
    assert "Part B" not in said
    assert "Achieved" not in said


@pytest.mark.parametrize(
    "rows",
    [
        [("Rating", "Number of actions"), ("Achieved", "3"), ("On track", "1")],
        [("Achieved", "On track", "Not commenced"), ("3", "1", "0")],
    ],
)
def test_unequal_counts(plan: Plan, rows: list[tuple[str, ...]]) -> None:
    """Each count that differs is named once."""
    said = words(with_part_b(plan, *rows))
    assert 'Part B counts 3 under "Achieved", but Part C has 1' in said
    assert said.count("Part B") == 1


def test_ratings_in_part_b_only(plan: Plan) -> None:
    """A Part C without a column of ratings is said once."""
    part_b = grid(("Achieved", "On track"), ("1.1 Amend", "1.2 Train"))
    part_c = grid(("Action", "Progress", "Comments"), ("1.1 Amend", "Done.", ""), ("1.2 Train", "Soon.", ""))
    said = words(read(plan, lines("Party: Cambodia", "PART B"), part_b, lines("PART C"), part_c))
    assert said.count("the rating in Part B was used") == 0
    assert said.count("Part C has no ratings; those in Part B were used") == 1


def test_one_rating_in_part_b_only(plan: Plan) -> None:
    """If Part C rates the other actions, the one without a rating is named."""
    part_b = grid(("Achieved", "On track"), ("1.1 Amend", "1.2 Train"))
    heads = ("Action", "Rating", "Progress")
    part_c = grid(heads, ("1.1 Amend", "Achieved", "Done."), ("1.2 Train", "", "Soon."))
    said = words(read(plan, lines("Party: Cambodia", "PART B"), part_b, lines("PART C"), part_c))
    assert "action 1.2 has no rating in Part C; the rating in Part B was used" in said


def test_the_plans_own_heading_of_a_pillar(plan: Plan) -> None:
    """A heading with the number and the title of a pillar of the plan needs no line; another title does."""
    pillar = plan.pillars[0]
    title = pillar.title.wordings[0].words
    for heading, told in ((f"{pillar.id}. {title}", False), (f"{pillar.id}. Boats and nets", True)):
        text = (heading, f"{pillar.id}.1 Amend the law", "Rating: Achieved", "It is in force.")
        said = words(read(plan, lines("Party: Cambodia", "PART C", *text)))
        assert (f'"{heading}" was read as the heading of a pillar' in said) == told


@pytest.mark.parametrize(
    "titles",
    [
        ("A. Synopsis", "B. Number of actions by rating", "C. Evaluation of actions"),
        ("A. Synopsis", "B. Nombre d'actions par degré d'avancement", "C. Évaluation des actions"),
        ("A. Sinopsis", "B. Número de medidas por grado de avance", "C. Evaluación de las medidas"),
        ("1. Resumo", "2. Número de ações por grau", "3. As ações"),
    ],
)
def test_parts_with_letters(plan: Plan, titles: tuple[str, str, str]) -> None:
    """A part whose only table counts the actions with each rating is Part B, whatever its title is."""
    first, second, third = titles
    counts = grid(("Rating", "Actions"), ("Achieved", "1"), ("On track", "2"), ("Not commenced", "0"))
    report = read(plan, lines("Party: Cambodia", first, "Two laws."), lines(second), counts, lines(third), PART_C)
    assert report.synopsis.summary == ["Two laws."]
    assert report.synopsis.progress == []
    assert 'Part B counts 2 under "On track", but Part C has 1' in words(report)
