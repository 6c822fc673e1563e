"""Views say exactly what is known about a report and the previous one.

Every combination is built, and each view is compared with the combination itself.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any

import pytest

from planpress.compare import ChangeKind
from planpress.fragments import render
from planpress.model import Known, known
from planpress.views.absence import Absence
from planpress.views.action_page import action_page
from planpress.views.comparison_page import comparison
from planpress.views.comparisons import comparisons_with, earlier_report
from planpress.views.context import Context
from planpress.views.data_dictionary import data_dictionary
from planpress.views.distribution_chart import distribution
from planpress.views.downloads import downloads
from planpress.views.frame.period_bar import period_bar
from planpress.views.frame.site_footer import site_footer
from planpress.views.full_report import full_report
from planpress.views.narrative import narrative
from planpress.views.pillar_list import pillar_list
from planpress.views.pillar_page import pillar
from planpress.views.rating_grid import RatingGrid, rating_grid
from planpress.views.root.feed import news
from planpress.views.since_last_report import since_last_report
from planpress.views.trend import trend
from tests.views.sketch import action, context

ASSESSORS = ("party", "panel")
LABELS = {"party": "Party", "panel": "Panel"}


@dataclass(frozen=True)
class Case:
    """What a report says: its state, its actions, the assessors that rated them, the assessors with totals."""

    state: str
    detail: str
    listed: bool
    raters: tuple[str, ...]
    totals: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.state}-{self.detail}-{'listed' if self.listed else ''}-{'+'.join(self.raters)}-{self.totals}"

    @property
    def values(self) -> dict[str, Any]:
        """Return the report as its file has it."""
        rated = dict.fromkeys(self.raters, "done")
        actions = [action("1.1", **rated), action("E9", "E")] if self.listed else []
        totals = {assessor: {"done": 1, "half": 3} for assessor in self.totals}
        return {"state": self.state, "detail": self.detail, "actions": actions, "totals": totals}

    @property
    def public(self) -> bool:
        return self.state == "published"


def cases() -> Iterator[Case]:
    raters = [(), ("party",), ("panel",), ASSESSORS]
    for state, detail, listed, rated, totals in product(
        ("published", "missing", "withheld"), ("actions", "totals"), (False, True), raters, raters[:3]
    ):
        is_detailed = state == "published" and detail == "actions"
        if listed == is_detailed and (listed or not rated) and not (state == "missing" and totals):
            yield Case(state, detail, listed, rated, totals)


CASES = tuple(cases())
Check = Callable[[Case | None, Case], None]


def with_every_report_before(check: Check) -> Callable[[Case], None]:
    """Return a test that runs for a report without an earlier one, and after every other kind of report."""

    @pytest.mark.parametrize("now", CASES, ids=str)
    def test(now: Case) -> None:
        for before in (None, *CASES):
            check(before, now)

    test.__doc__ = check.__doc__
    return test


def shown(before: Case | None, now: Case) -> Context:
    reports = {"2001": before.values} if before else {}
    return context({**reports, "2002": now.values}, "2002")


def words(view: Any) -> str:
    return " ".join(render(view).striptags().split())


@pytest.mark.parametrize("now", CASES, ids=str)
def test_how_much_is_known(now: Case) -> None:
    """Each of the six states follows from what the report contains."""
    state = known(shown(None, now).report)
    if not now.public:
        assert state == now.state
    elif now.listed:
        assert state == (Known.RATED if now.raters else Known.LISTED)
    else:
        assert state == (Known.TOTALS if now.totals else Known.NOTHING)


@with_every_report_before
def test_the_grid_or_why_there_is_none(before: Case | None, now: Case) -> None:
    """There is a grid if the assessor rated actions; otherwise actions, totals and the earlier report are mentioned."""
    here = shown(before, now)
    for assessor in ASSESSORS:
        grid = rating_grid(here, assessor)
        if assessor in now.raters:
            assert isinstance(grid, RatingGrid)
            assert grid.total == 2
            continue
        assert isinstance(grid, Absence)
        assert [card.id for card in grid.cards] == (["1.1", "E9"] if now.listed else [])
        assert grid.totals == (now.public and assessor in now.totals)
        assert [str(link) for link in grid.others] == [LABELS[assessor] for assessor in now.raters]
        earlier = before is not None and before.listed and not now.listed
        assert (grid.known_from is not None, grid.actions) == (earlier, 2 if earlier else 0)
        shown_words = words(grid)
        assert ("Only totals are available" in shown_words) == (now.public and not now.listed and bool(now.totals))
        assert ("No action is rated in this report." in shown_words) == (now.listed and not now.raters)
        assert ("was found" in shown_words, "was withheld" in shown_words) == (
            now.state == "missing",
            now.state == "withheld",
        )


@with_every_report_before
def test_pillars_count_what_is_listed(before: Case | None, now: Case) -> None:
    """A pillar has a number of actions if a report lists them; otherwise it has no number, not zero."""
    here = shown(before, now)
    listed = now.listed or (before is not None and before.listed)
    pillars = pillar_list(here)
    assert [entry.count for entry in pillars.entries] == ([1, 1, 0] if listed else [None, None, None])
    assert {entry.known_from for entry in pillars.entries} == {"2001" if listed and not now.listed else ""}
    assert [len(entry.bars) for entry in pillars.entries][:2] == ([len(now.raters), 0] if now.raters else [0, 0])
    assert ("0 actions" in words(pillars)) == listed
    page = pillar(here, "1")
    assert (page.listed, len(page.cards)) == (listed, 1 if listed else 0)
    assert (page.known_from is not None) == (listed and not now.listed)
    assert ("only totals are available" in words(page)) == (
        page.known_from is not None and now.public and bool(now.totals)
    )


@pytest.mark.parametrize("now", CASES, ids=str)
def test_the_spread_is_counted_or_stated(now: Case) -> None:
    """Numbers are counted if the assessor rated actions, stated if the report has totals, and otherwise absent."""
    chart = distribution(shown(None, now))
    counted = {bar.id: (bar.counted, bar.total, bar.unrated) for bar in chart.bars}
    expected = {
        assessor: (True, 1, 1) if assessor in now.raters else (False, 4, 0)
        for assessor in ASSESSORS
        if assessor in now.raters or assessor in now.totals
    }
    assert counted == expected
    assert [str(link) for link in chart.silent] == [
        LABELS[assessor] for assessor in ASSESSORS if assessor not in expected
    ]


@with_every_report_before
def test_a_page_of_an_action_says_what_its_report_has(before: Case | None, now: Case) -> None:
    """An action has a badge from each assessor that rated it; if this report lists none, the earlier one is named."""
    here = shown(before, now)
    if not (now.listed or (before and before.listed)):
        assert here.actions == ()
        return
    page = action_page(here, "1.1")
    assert len(page.card.badges) == (len(now.raters) if now.listed else 0)
    assert (page.card.known_from is None) == now.listed
    shown_words = words(page)
    assert ("only totals are available" in shown_words) == (now.public and not now.listed and bool(now.totals))
    current = page.history.entries[0]
    assert current.current
    assert bool(current.stages) == now.listed
    if not now.listed:
        absences = {"missing": "No report found", "withheld": "Report withheld"}
        public = "Only totals available" if now.totals else "Actions not available"
        assert current.absence == absences.get(now.state, public)


@with_every_report_before
def test_changes_are_only_of_what_can_be_compared(before: Case | None, now: Case) -> None:
    """First ratings are called that; only what a missing report or one with totals only hides is not comparable."""
    here = shown(before, now)
    page, since = comparison(here), since_last_report(here)
    if before is None:
        assert (page.earlier, page.sections, since.earlier, since.headlines) == (None, (), None, ())
        return
    assert since.earlier == "2001"
    assert (page.table is not None) == (before.listed and now.listed)
    start = earlier_report(here)
    assert start
    compared = comparisons_with(here, start)
    for section, facts, (_, headline) in zip(page.sections, compared, since.headlines, strict=True):
        # what the sentence says about each rating is a list of its own on the page
        assert (section.headline == headline) != bool(section.courses)
        assert all(course.partition(" from ")[0] in headline for course in section.courses)
        rated = [period for period in (before, now) if section.id in period.raters]
        hidden = [
            period
            for period in (before, now)
            if not period.listed or (section.id not in period.raters and section.id in period.totals)
        ]
        assert facts.comparable == (len(rated) == 2)
        assert (ChangeKind.NOT_COMPARABLE in facts.tally) == bool(hidden and (before.listed or now.listed))
        first = section.id in now.raters and before.listed and section.id not in (*before.raters, *before.totals)
        assert ("1 was rated for the first time" in headline) == first
        assert facts.tally.get(ChangeKind.NEWLY_RATED, 0) == (1 if first else 0)
        assert ("cannot be compared" in headline) == (bool(hidden) and before.listed and now.listed)
        for row, report in zip(section.rows, (before, now), strict=True):
            known_numbers = section.id in report.raters or (report.public and section.id in report.totals)
            assert (row.bar is not None) == (known_numbers or section.id in report.totals)


@with_every_report_before
def test_the_trend_says_why_a_period_has_no_numbers(before: Case | None, now: Case) -> None:
    """The reason for a period without numbers is the right one: missing, withheld, unrated or not available."""
    rating_trend = trend(shown(before, now))
    assert rating_trend.first == (before is None)
    for series, assessor in zip(
        rating_trend.series, [assessor for assessor in ASSESSORS if _has(before, now, assessor)], strict=True
    ):
        for row, report in zip(series.rows, (before, now), strict=True):
            assert report is not None
            if assessor in report.raters or assessor in report.totals:
                assert (row.absence, row.bar is not None) == ("", True)
            elif not report.public:
                assert row.absence == {"missing": "no report found", "withheld": "report withheld"}[report.state]
            elif report.listed:
                assert row.absence == "not rated by this assessor"
            else:
                assert row.absence == "no ratings by this assessor are available"


def _has(before: Case | None, now: Case, assessor: str) -> bool:
    reports = (case for case in (before, now) if case)
    return before is not None and any(assessor in report.raters or assessor in report.totals for report in reports)


@pytest.mark.parametrize("now", CASES, ids=str)
def test_the_frame_says_no_more(now: Case) -> None:
    """Flag, feed, downloads, dictionary and full report say what there is."""
    here = shown(None, now)
    totals_only = now.public and not now.listed and bool(now.totals)
    assert ("totals only" in words(period_bar(here, ""))) == totals_only
    assert ("totals only" in news(here)[0].title) == totals_only
    offered = [file.name for group in downloads(here).groups for file, _ in group.files]
    assert ("actions.csv" in offered) == now.listed
    assert ("Columns of actions.csv" in words(data_dictionary(here))) == now.listed
    assert bool(full_report(here).sections) == now.listed
    assert "condensed" not in words(site_footer(here, ""))
    assert ("Facts from" in words(site_footer(here, ""))) == now.public
    assert ("was withheld" in words(narrative(here))) == (now.state == "withheld")
