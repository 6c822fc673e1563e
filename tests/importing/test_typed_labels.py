"""Labels of ratings with other apostrophes, dashes and spaces than in the plan. All reports are fictional."""

import pytest

from planpress.importing.label_spelling import same_label
from planpress.model import Plan, Text, Wording
from tests.importing.forms import grid, lines, plan, read

__all__ = ["plan"]
SAME = [("Pending others\u2019 work", "Pending others' work"),
        ("Retard\u00e9e d'accord", "Retard\u00e9e d\u2019accord"),
        ("Not started \u2013 no funds", "Not started - no funds"), ("Delayed\u2014no funds", "Delayed - no funds"),
        ("Not\u2011started", "Not-started"), ("Not\u00a0started", "Not started")]  # fmt: skip


@pytest.mark.parametrize(("label", "typed"), [*SAME, *(pair[::-1] for pair in SAME)])
def test_the_same_label(plan: Plan, label: str, typed: str) -> None:
    """It is read, and `printed` stays empty."""
    scale = plan.scales[-1]
    first = scale.ratings[0].model_copy(update={"label": Text((Wording(label, ""),))})
    changed = plan.model_copy(update={"scales": (scale.model_copy(update={"ratings": (first, *scale.ratings[1:])}),)})
    table = grid(("Action", "Rating", "Progress"), ("1.1 Meet", typed, "We met."), ("1.2 Go", "On track", "We went."))
    report = read(changed, lines("PART C: Details"), table)
    assert report.actions[0].rating.rating == first.id
    assert not report.actions[0].rating.doubt
    assert same_label(typed, label)


@pytest.mark.parametrize(
    ("label", "typed"), [("On track", "On-track"), ("On track", "ON TRACK"), ("Delayed", "Delayed*")]
)
def test_other_spellings(label: str, typed: str) -> None:
    assert not same_label(typed, label)
