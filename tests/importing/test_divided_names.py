"""Several actions with their titles on one line of Part B. All reports are fictional."""

import pytest

from planpress.importing.divided_names import divided_names
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
DETAILS = grid(("Action", "Rating", "Progress"), ("1.2 Amend the law", "Achieved", "Done."),
               ("2.1 Train the rangers", "Achieved", "Soon."))  # fmt: skip


@pytest.mark.parametrize("sign", ["; ", ", ", " / ", " | ", " and ", " et ", ";"])
@pytest.mark.parametrize("layout", ["rows", "columns", "names", "lines", "lists"])
def test_several_names(plan: Plan, sign: str, layout: str) -> None:
    """Each number begins the name of an action."""
    named = sign.join(("1.2 Amend the law", "2.1 Train the rangers"))
    part_b = {
        "rows": grid(("Rating", "Actions"), ("Achieved", named), ("On track", "\u2013")),
        "columns": grid(("Achieved", "On track"), (named, "")),
        "names": grid(("Action", "Rating"), (named, "Achieved")),
        "lines": lines(f"Achieved: {named}"),
        "lists": lines("Achieved", named),
    }[layout]
    report = read(plan, lines("Part B: Ratings"), part_b, lines("Part C: Details"), DETAILS)
    assert [action.title for action in report.actions] == ["Amend the law", "Train the rangers"]
    said = words(report)
    assert "Part B does not" not in said
    assert "differs" not in said


@pytest.mark.parametrize(
    "name",
    ["1.2 Plant trees on 2.1 hectares", "1.2 Plant trees, 2.1 hectares each", "1.2 Plant, water and weed",
     "1.2 Apply articles 3.1, 3.2 and 3.3", "1.2, 2.1", "Train, 2.1 Rangers"],
)  # fmt: skip
def test_one_name(name: str) -> None:
    """Figures within a title do not begin another name."""
    assert divided_names(name) == [name]
