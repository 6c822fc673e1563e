"""Headings and labels about the time after a report. All reports are fictional."""

import pytest

from planpress.importing.heading_words import heading_role, role_of
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
FRONT = lines("Reporting period: January to December 2022")
OUTLOOK = ["Next year", "Plans for next year", "Plans for 2024", "2024 plans", "L'année prochaine",
           "Projets pour 2024", "Prévu pour l'année prochaine", "Planes para 2024", "El próximo año",
           "Planos para 2024", "العام القادم", "الخطط لعام 2024"]  # fmt: skip
CHALLENGES = ["Remaining risks", "Risques restants", "Riesgos pendientes", "Riscos remanescentes", "المخاطر المتبقية"]
LABELS = ["Planned for 2024", "Next steps in 2024", "Prévu en 2024", "Previsto para 2024", "Outlook (2024)"]


@pytest.mark.parametrize("heading", [*OUTLOOK, *CHALLENGES])
@pytest.mark.parametrize("in_column", [True, False])
def test_headings_ahead(plan: Plan, heading: str, in_column: bool) -> None:
    """They are read like the usual headings, above columns and before texts."""
    if in_column:
        body = grid(("Action", "Rating", "Progress", heading), ("1.1 Amend", "Achieved", "Done.", "Rain fell."))
    else:
        body = lines("1.1 Amend", "Rating: Achieved", "Progress: Done.", f"{heading}: Rain fell.")
    report = read(plan, FRONT, lines("Part C: Details"), body)
    role = "challenges" if heading in CHALLENGES else "outlook"
    assert report.actions[0].further[role] == ["Rain fell."]
    assert report.actions[0].texts.progress == ["Done."]


@pytest.mark.parametrize("label", [*OUTLOOK, *LABELS])
@pytest.mark.parametrize("above", ["Progress", "Challenges"])
def test_labels_within_a_text(plan: Plan, label: str, above: str) -> None:
    """A label with a year ends the text above it, also in a cell, and a year after the report needs no line."""
    table = grid(("Action", "Rating", above), ("1.1 Amend", "Achieved", f"Done.\n{label}: More boats."))
    report = read(plan, FRONT, lines("Part C: Details"), table)
    assert report.actions[0].further["outlook"] == ["More boats."]
    assert "next steps" not in words(report)


@pytest.mark.parametrize("label", ["Plans for 2022", "Planned for 2022", "Next steps in 2021"])
def test_plans_for_the_time_of_the_report(plan: Plan, label: str) -> None:
    """A year that does not follow the report is named."""
    report = read(plan, FRONT, lines("Part C: Details", "1.1 Amend", "Rating: Achieved", "Done.", f"{label}: Boats."))
    assert f'"{label}" was read as the heading of next steps, but the report ends in 2022' in words(report)


def test_an_unknown_label_with_a_year(plan: Plan) -> None:
    """It stays in the texts, and is listed if several actions have it."""
    typed = [line for n in (1, 2) for line in (f"1.{n} Amend", "Rating: Achieved", "Done.", "Weather in 2022: Rain.")]
    said = words(read(plan, FRONT, lines("Part C: Details", *typed)))
    assert 'the label "Weather in 2022" was not recognised, so it was kept in the text' in said


@pytest.mark.parametrize("text", ["Plan", "Planned", "Plan 1", "Pending", "Remaining", "Rating in 2021", "Year",
                                  "Results in 2022", "Courses in 2023"])  # fmt: skip
def test_other_words(text: str) -> None:
    """Words that say neither a plan with a time to come nor what is left are no such headings."""
    assert role_of(text) not in ("outlook", "challenges")
    assert heading_role(text) not in ("outlook", "challenges")
