"""Templates that nobody has filled in. All reports are fictional."""

import pytest

from planpress.errors import RefusedError
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read

__all__ = ["plan"]
HEADS = ("ACTION", "INDICATOR", "EVALUATION", "SUMMARY OF PROGRESS")
FRONT = lines(
    "[TITLE OF PLAN] PROGRESS REPORT",
    "Reporting period: [DD/MM/YYYY] \u2013 [DD/MM/YYYY]",
    "PART A: Synopsis",
    "[Provide a synopsis]",
    "PART C: Details",
)
EMPTY = ("[INDICATOR]", "[RATING]", "[Summary]")


@pytest.mark.parametrize("names", [("1.1 [Action]", "1.2 [Action]"), ("1.1 Amend the law", "1.2 Train rangers")])
def test_a_template(plan: Plan, names: tuple[str, str]) -> None:
    """A form is refused if every text and rating is still that of the template."""
    with pytest.raises(RefusedError, match="template that nobody has filled in"):
        read(plan, FRONT, grid(HEADS, *((name, *EMPTY) for name in names)))


@pytest.mark.parametrize(
    "filled", [("", "Achieved", "[Summary]"), ("", "[RATING]", "Done."), ("", "Almost", "[Summary]")]
)
def test_a_form_with_a_text_or_a_rating(plan: Plan, filled: tuple[str, ...]) -> None:
    """A form in which anybody wrote anything is read."""
    report = read(plan, FRONT, grid(HEADS, ("1.1 Amend the law", *EMPTY), ("1.2 Train rangers", *filled)))
    assert len(report.actions) == 2


@pytest.mark.parametrize(
    "names",
    [
        ("[Numéro et titre de l'action]", "[Décrivez les progrès]", "[Décrivez les difficultés]"),
        ("[Activity as in the plan]", "[Your account]", "[Your view]"),
        ("[Acción según el plan]", "[Su relato]", "[Su opinión]"),
    ],
)
def test_names_in_brackets(plan: Plan, names: tuple[str, str, str]) -> None:
    """Such words are no names without a number: nobody filled the form in."""
    open_row = (names[0], "", *names[1:])
    table = grid(("Action", "Rating", "Progress", "Difficulties"), open_row, open_row)
    with pytest.raises(RefusedError) as caught:
        read(plan, lines("Part C: Details"), table)
    assert "give the filled-in report" in caught.value.hint
