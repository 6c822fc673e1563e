"""Labelled words in the cell with the name of an action. All reports are fictional."""

import pytest

from planpress.model import Plan
from tests.exchange.office.word_files import paragraph, row, run, table
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
PART_B = (lines("Part B"), grid(("Action", "Rating"), ("1.1 Dig*", "Achieved")), lines("Part C"))
NAMES = [
    "1.1 Dig*\nLead agency: Roads Office",
    "1.1 Dig* Lead agency: Roads Office",
    "1.1 Dig*\nResponsible: Roads Office",
    "1.1 Dig*\nService responsable : Roads Office",
    "1.1 Dig*\nResponsable: Roads Office",
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("is_broken", [True, False])
def test_a_body_in_the_cell_of_the_name(plan: Plan, name: str, is_broken: bool) -> None:
    """A label below or behind the name does not belong to the title, and the asterisk is that of the name."""
    cell = paragraph(run(name.replace("\n", "</w:t><w:br/><w:t>"))) if is_broken else lines(*name.split("\n"))
    head = row(*(lines(heading) for heading in ("Action and lead agency", "Rating", "Progress")))
    report = read(plan, *PART_B, table(head + row(cell, lines("Achieved"), lines("Done."))))
    (action,) = report.actions
    assert (action.title, action.starred, action.responsible) == ("Dig", True, ["Roads Office"])
    assert "differs" not in words(report)
    assert "asterisk" not in words(report)


def test_titles_with_colons(plan: Plan) -> None:
    """Other words before a colon stay in the title."""
    body = grid(("Action", "Rating", "Progress"), ("1.1 Dig* Second phase: wells", "Achieved", "Done."))
    (action,) = read(plan, lines("Part C"), body).actions
    assert action.title == "Dig* Second phase: wells"


@pytest.mark.parametrize("label", ["Activités prévues", "Planned activities", "Actividades previstas"])
def test_what_was_planned_in_a_card(plan: Plan, label: str) -> None:
    """It is left out, and quoted, and does not belong to the title."""
    card = grid(("1.1 Dig*",), (label, "Two wells"), ("Rating", "Achieved"), ("Progress", "Done."))
    report = read(plan, *PART_B, card)
    (action,) = report.actions
    assert (action.title, action.texts.progress) == ("Dig", ["Done."])
    assert f'"Two wells" is under "{label}", which says what was planned' in words(report)
    assert "differs" not in words(report)


def test_a_card_of_a_planned_action(plan: Plan) -> None:
    """A heading such as "Planned action" announces the name if nothing else does."""
    card = grid(("Planned action", "1.1 Dig"), ("Rating", "Achieved"), ("Progress", "Done."))
    assert [action.title for action in read(plan, lines("Part C"), card).actions] == ["Dig"]
