"""Counts and shares."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planpress.summary import Basis, RatingCount, count, distribution, distributions
from tests.model.sketch import PLAN, action, report

PARTY, PANEL = PLAN.assessors
SCALE = PLAN.scales[0]


def rated(identifier: str, rating: str | None) -> object:
    return action(identifier, ratings={"party": rating} if rating else {})


@given(st.lists(st.sampled_from(["done", "none", None])))
def test_every_action_is_counted_once(ratings: list[str | None]) -> None:
    """Shares and unrated actions add up to the actions, and percentages to a hundred."""
    spread = count([rated(str(number), rating) for number, rating in enumerate(ratings)], SCALE, PARTY)  # type: ignore[misc]
    if spread is None:
        assert not any(ratings)
        return
    assert [share.count for share in spread.shares] == [ratings.count("done"), ratings.count("none")]
    assert spread.total + spread.unrated == len(ratings)
    assert sum(share.percent for share in spread.shares) == pytest.approx(100)


def test_actions_go_before_stated_totals() -> None:
    """Where actions are rated, they are counted, whatever the report states."""
    stated = report(2014, action("1", ratings={"party": "done"}), totals={"party": {"none": 5}})
    counted = distribution(PLAN, stated, PARTY)
    assert counted
    assert counted.basis is Basis.COUNTED
    assert counted.total == 1


def test_stated_totals_where_no_action_is_rated() -> None:
    """Totals that the source states are used if no action is rated; a rating that is left out counts as zero."""
    stated = distribution(PLAN, report(2014, action("1"), totals={"panel": {"none": 5}}), PANEL)
    assert stated
    assert (stated.basis, [share.count for share in stated.shares]) == (Basis.STATED, [0, 5])


def test_derived_totals_are_not_stated() -> None:
    """Totals that the editors derived say so."""
    derived = report(2014, totals={"panel": {"done": 3}}, totals_derived=["panel"])
    spread = distribution(PLAN, derived, PANEL)
    assert spread
    assert spread.basis is Basis.DERIVED


def test_nothing_known() -> None:
    """An assessor that rated nothing has no distribution, and neither has a report without a scale."""
    assert distribution(PLAN, report(2014), PARTY) is None
    assert distribution(PLAN, report(2014, scale=None), PARTY) is None


def test_in_the_order_of_the_plan() -> None:
    """Assessors that rated are in the order of the plan."""
    stated = report(2014, totals={"panel": {"done": 1}, "party": {"done": 2}})
    assert [spread.assessor for spread in distributions(PLAN, stated)] == [PARTY, PANEL]


def test_a_share_of_nothing() -> None:
    """Zero of zero gives no share, and no error."""
    assert RatingCount(SCALE.ratings[0], 0, 0).percent == 0
