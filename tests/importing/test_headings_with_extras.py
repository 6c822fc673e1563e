"""Headings with "main" or "of the action", and questions about the bodies in charge. All reports are fictional."""

import pytest

from planpress.importing.heading_words import role_of
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
BODIES = [
    "Main body in charge of the action", "Body in charge of the action", "Main body in charge", "Who is in charge",
    "Organisme principal responsable de la mesure", "Qui est responsable",
    "Organismo principal a cargo de la acci\u00f3n",
    "\u00d3rg\u00e3o principal respons\u00e1vel pela a\u00e7\u00e3o",
    "\u0627\u0644\u062c\u0647\u0629 \u0627\u0644\u0631\u0626\u064a\u0633\u064a\u0629 "
    "\u0627\u0644\u0645\u0633\u0624\u0648\u0644\u0629 \u0639\u0646 \u0627\u0644\u0625\u062c\u0631\u0627\u0621",
]  # fmt: skip


@pytest.mark.parametrize("heading", BODIES)
@pytest.mark.parametrize("in_rows", [True, False])
def test_bodies_in_charge(plan: Plan, heading: str, in_rows: bool) -> None:
    """They are read in the rows of a table for each action and above a column, without a doubt."""
    if in_rows:
        cells = [("2.1 Amend",), (heading, "Customs"), ("Rating", "Achieved"), ("Progress", "Done.")]
        tables = [grid(*cells), grid(("2.2 Train",), *cells[1:])]
    else:
        tables = [grid(("Action", heading, "Rating", "Progress"), ("2.1 Amend", "Customs", "Achieved", "Done."))]
    report = read(plan, lines("PART C: Details"), *tables)
    assert (report.actions[0].title, report.actions[0].responsible) == ("Amend", ["Customs"])
    assert heading not in words(report)


def test_a_person_among_bodies(plan: Plan) -> None:
    """Only the cell with the person is left out."""
    table = grid(
        ("Action", "Who is in charge", "Rating", "Progress"),
        ("2.1 Amend", "Traffic Police", "Achieved", "Done."),
        ("2.2 Train", "Mr Odd Lund", "Achieved", "Done."),
    )
    report = read(plan, lines("PART C: Details"), table)
    assert [action.responsible for action in report.actions] == [["Traffic Police"], []]
    assert '"Mr Odd Lund" was not imported, because it may name a person' in words(report)


@pytest.mark.parametrize("heading", ["Who pays", "Main road", "Chief of the action"])
def test_other_headings(heading: str) -> None:
    assert role_of(heading) == ""
