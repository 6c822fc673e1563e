"""Pillars that headings name by any noun, their number and their title. All reports are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
NOUNS = ("Component", "Chapter", "Strand", "Objective", "Work stream", "Axe", "Composante", "Objectif", "Componente",
         "L\u00ednea", "Eixo", "Bloque", "\u0627\u0644\u0645\u062d\u0648\u0631", "Field no.")  # fmt: skip
HEADING = ("Action", "Rating", "Progress")
FIRST, SECOND = ("1.1 Amend", "Achieved", "Done."), ("2.1 Train", "On track", "Soon.")


@pytest.mark.parametrize("noun", NOUNS)
@pytest.mark.parametrize("place", ["row", "above", "Part B", "rated"])
def test_any_noun(plan: Plan, noun: str, place: str) -> None:
    """A heading with the number and the title of a pillar is its name, whatever the noun is."""
    first, second = (f"{noun} {pillar.id}: {pillar.title}" for pillar in plan.pillars[:2])
    part_b: list[str] = []
    if place in ("row", "Part B", "rated"):
        tables = [grid(HEADING, (first,), FIRST, (second,), SECOND)]
    else:
        tables = [lines(first), grid(HEADING, FIRST), lines(second), grid(HEADING, SECOND)]
    if place == "Part B":
        rows = ("Achieved", f"{first}\n1.1 Amend"), ("On track", f"{second}\n2.1 Train")
        part_b = [lines("Part B: Ratings"), grid(("Rating", "Actions"), *rows)]
    report = read(plan, *part_b, lines("Part C: Details"), *tables)
    assert [(action.title, action.pillar) for action in report.actions] == [("Amend", "1"), ("Train", "2")]
    assert [action.texts.progress for action in report.actions] == [["Done."], ["Soon."]]
    said = words(report)
    assert first not in said
    assert second not in said


@pytest.mark.parametrize("heading", ["Componente 2: Perros", "Objective II: Dogs", "Axe 2 \u2013 Chiens"])
def test_another_title(plan: Plan, heading: str) -> None:
    """A word for pillars and a number are enough in a row of its own, which the output says."""
    report = read(plan, lines("Part C: Details"), grid(HEADING, FIRST, (heading,), SECOND))
    assert [action.texts.progress for action in report.actions] == [["Done."], ["Soon."]]
    assert heading.startswith("Axe") or f'"{heading}" was read as the heading of a pillar' in words(report)


def test_texts_that_are_no_pillars(plan: Plan) -> None:
    """Words for actions and milestones do not name pillars."""
    title = plan.pillars[0].title
    report = read(
        plan, lines("Part C: Details", f"Action 1: {title}", "Rating: Achieved", "Done.", "Stage 1: Drafting")
    )
    assert [(action.id, action.title) for action in report.actions] == [("1", str(title))]
    assert report.actions[0].texts.progress == ["Done.", "Stage 1: Drafting"]


def test_letters_before_titles(plan: Plan) -> None:
    """The title alone shows the pillar if the report counts pillars in its own way."""
    first, second = (f"{letter}. {pillar.title}" for letter, pillar in zip("AB", plan.pillars, strict=False))
    tables = [lines(first), grid(HEADING, FIRST), lines(second), grid(HEADING, SECOND)]
    report = read(plan, lines("Part C: Details"), *tables)
    assert [action.pillar for action in report.actions] == ["1", "2"]
    assert "outside the table" not in words(report)


@pytest.mark.parametrize("heading", ["Component 2: Dogs", "Objectif 2 : Chiens", "Componente II: Perros"])
def test_another_title_among_paragraphs(plan: Plan, heading: str) -> None:
    """Right above an action of the pillar, such a heading is not a text of the action before it."""
    report = read(plan, lines("Part C: Details", "1.1 Amend", "Rating: Achieved", "Done.", heading, "2.1 Train",
                              "Rating: On track", "Soon."))  # fmt: skip
    assert [action.texts.progress for action in report.actions] == [["Done."], ["Soon."]]
    assert f'"{heading}" was read as the heading of a pillar' in words(report)


@pytest.mark.parametrize(
    "pillar",
    ["Pillar 1: Legislation", "Legislation and regulations", "1. Legislation", "Component 1: Laws", "Pilier 1 : Lois"],
)
@pytest.mark.parametrize("above", [("Progress report",), ("PART A: Synopsis", "We worked.")])
def test_the_heading_of_a_pillar_above_the_first_table(plan: Plan, pillar: str, above: tuple[str, ...]) -> None:
    """It belongs to the actions below it, and neither to the front page nor to Part A."""
    table = grid(HEADING, FIRST)
    report = read(plan, lines(*above, pillar), table)
    assert [action.pillar for action in report.actions] == ["1"]
    assert report.synopsis.summary == list(above[1:])
    assert "not imported" not in words(report)
    assert "outside" not in words(report)
