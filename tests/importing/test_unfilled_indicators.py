"""Words of the template beside a rating. All reports are fictional."""

import pytest

from planpress.importing.form_mapping import form_mapping
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]


@pytest.mark.parametrize(
    "cell",
    ["[INDICATOR]\nAchieved", "[INDICATOR] Achieved", "Achieved [INDICATOR]", "[INDICATEUR]\nAchieved",
     "[Indicador] Achieved",
     "Achieved\n[INDICATOR]", "[Insert indicator]\nAchieved", "[RATING] Achieved"],
)  # fmt: skip
@pytest.mark.parametrize("heading", ["EVALUATION", "Rating"])
def test_placeholders_are_left_out(plan: Plan, cell: str, heading: str) -> None:
    """They are neither an indicator nor part of the label."""
    report = read(plan, lines("Part C: Details"), grid(("Action", heading, "Progress"), ("1.1 Amend", cell, "Done.")))
    shown = str(form_mapping(report, plan)["actions"])
    assert "'ratings': {'party': 'achieved'}" in shown
    assert "indicators" not in shown
    assert "was read as" not in words(report)


def test_a_misspelt_label_beside_a_placeholder(plan: Plan) -> None:
    """The words in the line about the label are those of the label."""
    table = grid(("Action", "Rating", "Progress"), ("1.1 Amend", "[INDICATEUR]\nREALISEE", "Done."))
    report = read(plan, lines("Part C: Details"), table)
    assert report.actions[0].rating.printed == "REALISEE"
