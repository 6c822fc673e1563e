"""Tables of something else below the actions of a form. All reports are fictional."""

from collections.abc import Sequence

import pytest

from planpress.importing.form import FormReport
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]

ACTIONS = (("Action", "Rating", "Progress"), ("1.1 Meet", "Achieved", "We met."), ("2.1 Go", "On track", "We went."))
Rows = Sequence[Sequence[str]]


def annexed(plan: Plan, rows: Rows, title: str = "") -> FormReport:
    return read(plan, lines("PART C"), grid(*ACTIONS), *([lines(title)] if title else []), grid(*rows))


def only_actions(report: FormReport) -> bool:
    """Whether the report has only its two actions, as they are in its first table."""
    found = [(action.id, action.rating.rating, action.texts.progress) for action in report.actions]
    return found == [("1.1", "achieved", ["We met."]), ("2.1", "on-track", ["We went."])]


@pytest.mark.parametrize(
    "rows",
    [
        (("No.", "Risk", "Mitigation", "Status"), ("3.1", "Floods", "Pumps were bought.", "On track")),
        (("Risk", "Level", "Measures", "Progress"), ("3.1 Floods", "High", "Pumps", "We bought pumps.")),
        (("Risk", "Mitigation", "Rating", "Comments"), ("R1 Floods", "Pumps", "On track", "We bought.")),
        (("Risques", "Mesures", "Notation", "Commentaires"), ("R1 Crues", "Pompes", "On track", "Achet\u00e9es.")),
        (("Riesgo", "Medidas", "Estado", "Comentarios"), ("3.1 Crecidas", "Bombas", "On track", "Compradas.")),
        (("Risco", "Medidas", "Estado", "Coment\u00e1rios"), ("3.1 Cheias", "Bombas", "On track", "Compradas.")),
        (("Activity", "Budget", "Spent", "Comments"), ("1.1 Meet", "1,000", "900", "Underspent.")),
        (("No.", "Indicator", "Status", "Comments"), ("3.1", "Laws", "Achieved", "Two laws.")),
        (("Indicator", "Baseline", "Target", "Progress"), ("1.1 Laws", "0", "2", "One law.")),
        (("No.", "Activity", "Participants", "Results"), ("1", "Course", "20", "Good"), ("2", "Course", "25", "Fine")),
        (("3.1 Floods", "High", "Pumps"), ("3.2 Fire", "Achieved", "Water")),
    ],
)
def test_a_table_of_something_else(plan: Plan, rows: Rows) -> None:
    """Its rows are not read as actions, although they fit the columns; one line names the table."""
    report = annexed(plan, rows)
    assert only_actions(report)
    assert words(report).count(f'the table that begins with "{rows[0][0]}" is not a table of actions') == 1


@pytest.mark.parametrize(
    "title",
    ["Annex 2: Risk register", "Annexe II : Registre des risques", "Anexo 2: Presupuesto", "Gloss\u00e1rio",
     "List of indicators", "\u0633\u062c\u0644 \u0627\u0644\u0645\u062e\u0627\u0637\u0631"],
)  # fmt: skip
def test_a_table_below_the_title_of_a_list(plan: Plan, title: str) -> None:
    """A table with the heading of actions is not one of actions below such a title."""
    rows = (ACTIONS[0], ("R1 Floods", "On track", "Pumps."), ("R2 Fire", "Achieved", "Water."))
    report = annexed(plan, rows, title)
    assert only_actions(report)
    assert 'the table that begins with "Action" is not a table of actions' in words(report)


@pytest.mark.parametrize(
    ("title", "rows"),
    [
        ("Actions on risks", (ACTIONS[0], ("3.1 Pump", "On track", "Pumps."))),
        ("Pillar 3: Budget", (ACTIONS[0], ("3.1 Pump", "On track", "Pumps."))),
        ("3. Indicators", (ACTIONS[0], ("3.1 Pump", "On track", "Pumps."))),
        ("", (("Action", "Cost", "Rating", "Progress"), ("3.1 Pump", "5", "On track", "Pumps."))),
        ("", (("3.1 Pump", "On track", "Pumps."), ("3.2 Dig", "", "Later."))),
    ],
)
def test_further_tables_of_actions(plan: Plan, title: str, rows: Rows) -> None:
    """A table for a further pillar, or with a column of costs, is one of actions."""
    report = annexed(plan, rows, title)
    assert "3.1" in [action.id for action in report.actions]
    assert "is not a table of actions" not in words(report)


def test_a_register_of_risks_before_the_actions(plan: Plan) -> None:
    """It is left out even if it is the first table."""
    rows = (("Risk", "Measures", "Status", "Progress"), ("R1 Floods", "Pumps", "On track", "We bought pumps."))
    report = read(plan, lines("PART C"), grid(*rows), lines("Actions"), grid(*ACTIONS))
    assert only_actions(report)
    assert 'the table that begins with "Risk" is not a table of actions' in words(report)
