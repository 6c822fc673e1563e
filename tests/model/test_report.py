"""A report."""

import datetime

import pytest

from planpress.model import Action, Rating, State, StatedChange
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


def test_keys_that_came_later_are_absent_if_unused() -> None:
    """The published data of an action or a rating without the later keys is what it was before they existed."""
    dumped = Action.model_validate({"id": "1", "pillar": "1", "title": "T"}).model_dump(mode="json", exclude_none=True)
    later = {"number", "objective", "short_title", "description", "responsible", "start", "due", "origin", "tags"}
    assert not dumped.keys() & {*later, "updates"}
    assert "final" not in Rating.model_validate({"id": "a", "label": "A"}).model_dump(mode="json")


@pytest.mark.parametrize(
    ("due", "date", "late"),
    [
        ("2016-12-31", "2016-12-31", True),
        ("2017-01-01", "2017-01-01", False),
        ("2016-12", "2016-12", True),
        ("2016", "2016", True),
        ("2017", "2017", False),
        ({"date": "2016", "text": "by 2016"}, "2016", True),
        ({"ongoing": True}, None, False),
        ({"text": "after the election"}, None, False),
    ],
)
def test_an_action_is_late_when_its_date_has_passed(due: object, date: str | None, late: bool) -> None:
    """A date passes on its last day; an action without a date is never late."""
    deadline = Action.model_validate({"id": "1", "title": "T", "due": due}).due
    assert deadline is not None
    assert (str(deadline.date) if deadline.date else None) == date
    assert deadline.is_late(datetime.date(2016, 12, 31)) is late
