"""Ratings over the periods, and how actions move between ratings."""

import pytest

from planpress.compare import ChangeKind, PointState, compare, flow, trend
from planpress.errors import UnknownNameError
from planpress.model import Dataset
from tests.compare.sketch import sketch


@pytest.fixture
def dataset() -> Dataset:
    """Return a plan with every kind of gap and a change of scale."""
    return sketch(
        {
            "2014": {"scale": "old", "actions": [{"id": "1.1", "party": "good"}, "1.2"]},
            "2015": {"state": "missing"},
            "2016": {"detail": "totals", "totals": {"party": {"done": 2, "none": 1}}},
            "2017": {"state": "withheld"},
            "2018": {"actions": [{"id": "1.1", "party": "done"}, {"id": "1.2", "party": "none"}]},
            "2019": {
                "actions": [{"id": "1.2", "party": "started"}, {"id": "1.3", "party": "none"}],
                "dropped": [{"id": "1.1"}],
            },
        }
    )


def test_trend(dataset: Dataset) -> None:
    """Every period has a point; a gap has its reason, and a change of scale is marked at the next numbers."""
    rating_trend = trend(dataset, "2018", "party")
    assert [(point.report.period, point.state, point.scale_changed) for point in rating_trend.points] == [
        ("2014", PointState.COUNTED, False),
        ("2015", PointState.MISSING, False),
        ("2016", PointState.STATED, True),
        ("2017", PointState.WITHHELD, False),
        ("2018", PointState.COUNTED, False),
    ]
    assert [point.distribution.total for point in rating_trend.points if point.distribution] == [1, 3, 2]
    assert rating_trend.largest == 3


def test_an_assessor_that_never_rated(dataset: Dataset) -> None:
    """A period without ratings by an assessor is a separate kind of gap."""
    states = {point.state for point in trend(dataset, "2018", "panel").points}
    assert states == {PointState.NOT_RATED, PointState.UNKNOWN, PointState.MISSING, PointState.WITHHELD}


def test_flow(dataset: Dataset) -> None:
    """The bands are the filled cells of the matrix, with the kinds of change."""
    bands = flow(compare(dataset, "2018", "2019", "party"))
    assert [(band.source.id, band.target.id, band.count, band.kinds, band.actions) for band in bands] == [
        ("done", "(dropped)", 1, (ChangeKind.DROPPED,), ("1.1",)),
        ("none", "started", 1, (ChangeKind.IMPROVED,), ("1.2",)),
        ("(new)", "none", 1, (ChangeKind.NEW,), ("1.3",)),
    ]
    assert flow(compare(dataset, "2016", "2018", "party")) == ()


def test_unknown_names(dataset: Dataset) -> None:
    """A trend for an unknown assessor or period is refused."""
    with pytest.raises(UnknownNameError):
        trend(dataset, "2018", "nobody")
    with pytest.raises(UnknownNameError):
        trend(dataset, "2031", "party")
