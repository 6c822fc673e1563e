"""Pillars, in the version of the plan that a period's report follows."""

from typing import Any

from planpress.site.pages import pages
from planpress.views.other_periods import other_periods
from planpress.views.pillar_list import pillar_list
from planpress.views.pillar_page import pillar
from planpress.views.rating_grid import RatingGrid, rating_grid
from planpress.views.trend import trend
from tests.views.sketch import PLAN, action, context

REVISED: dict[str, Any] = {**PLAN, "versions": [{"id": "2", "pillars": [{"id": "1", "title": "Integrity"}]}]}
FIRST = {"actions": [action("1.1", party="done"), action("E9", "E", party="none")]}
SECOND = {"plan_version": "2", "actions": [action("1.1", party="begun", change="new")], "dropped": []}
TOTALS = {"plan_version": "2", "detail": "totals", "totals": {"party": {"done": 1}}}


def test_a_period_has_the_pillars_of_its_version() -> None:
    """After a revision, a number can belong to another pillar; page, list and grid name the pillar of the period."""
    reports: dict[str, dict[str, Any]] = {"2001": FIRST, "2002": SECOND}
    first, second = (context(reports, period, plan=REVISED) for period in reports)
    assert [str(pillar(shown, "1").title) for shown in (first, second)] == ["Law", "Integrity"]
    assert [entry.link.label for entry in pillar_list(second).entries] == ["1 Integrity"]
    grid = rating_grid(second)
    assert isinstance(grid, RatingGrid)
    assert [row.pillar.label for row in grid.rows] == ["1 Integrity"]
    assert "pillars/e.md" in pages(first)
    assert "pillars/e.md" not in pages(second)


def test_pages_serve_all_periods() -> None:
    """A page in docs/ may name a pillar that only another version of the plan has."""
    assert str(pillar(context({"2001": FIRST, "2002": SECOND}, "2002", plan=REVISED), "E").title) == "Teaching"


def test_the_trend_of_a_pillar_leaves_out_another_of_its_number() -> None:
    """Ratings count for a pillar only if its number belongs to the same pillar in that version of the plan."""
    shown = context({"2001": FIRST, "2002": SECOND}, "2002", plan=REVISED)
    rows = trend(shown, pillar="1").series[0].rows
    assert [(bool(row.bar), row.absence) for row in rows] == [
        (False, "another version of the plan, without this pillar"),
        (True, ""),
    ]


def test_actions_are_under_the_pillars_of_their_version() -> None:
    """If a period has totals only, the last reported actions are under the pillars of their own report."""
    shown = context({"2001": FIRST, "2002": TOTALS}, "2002", plan=REVISED)
    assert [entry.link.label for entry in pillar_list(shown).entries][:2] == ["1 Law", "E Teaching"]


def test_the_selector_leads_to_no_other_pillar_of_the_number() -> None:
    """If an earlier version of the plan has another pillar at the address, the selector leads to the overview."""
    reports: dict[str, dict[str, Any]] = {"2000": FIRST, "2001": FIRST, "2002": SECOND}
    pages = {period: frozenset({"", "pillars/1/"}) for period in ("2000", "2001")}
    revised, first = (context(reports, period, plan=REVISED) for period in ("2002", "2001"))
    assert [period.same for period in other_periods(revised, "pillars/1/", pages)] == [False, False]
    assert [period.same for period in other_periods(first, "pillars/1/", pages)] == [True]
