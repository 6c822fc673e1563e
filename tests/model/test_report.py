"""A report."""

import pytest

from planpress.model import State, StatedChange
from tests.model.sketch import action, report


def test_look_up() -> None:
    """Actions and dropped actions are found by their ids."""
    made = report(2014, action("1.1"), action("1.10"), dropped=[{"id": "2", "reason": "R"}])
    assert made.action("1.10") is made.actions[1]
    assert made.action("1.100") is None
    assert made.drops("2") is made.dropped[0]
    assert made.drops("1.1") is None


@pytest.mark.parametrize(
    ("state", "detail", "detailed"),
    [
        ("published", "actions", True),
        ("published", "totals", False),
        ("missing", "actions", False),
        ("withheld", "actions", False),
    ],
)
def test_detailed(state: str, detail: str, detailed: bool) -> None:
    """Actions are public only in a published report that lists them."""
    assert report(2014, state=state, detail=detail).detailed is detailed


def test_names_inside_and_outside() -> None:
    """What the data calls "from" and "to" has names that Python can say."""
    made = report(2014, action("1", **{"from": ["2"], "change": "renumbered"}))
    assert (str(made.start), str(made.end)) == ("2014-01", "2014-12")
    assert made.actions[0].continues == ("2",)
    assert made.actions[0].change is StatedChange.RENUMBERED
    assert made.state is State.PUBLISHED
