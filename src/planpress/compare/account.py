"""What became of every action between two reports."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from planpress.compare.change import Change, ChangeKind
from planpress.compare.details import agreements, details
from planpress.compare.family import Family
from planpress.compare.rated_action import RatedAction
from planpress.compare.reason import Reason, ReasonKind
from planpress.compare.report_pair import ReportPair
from planpress.compare.yardstick import verdict
from planpress.model import Report

T = TypeVar("T")

MOST_RATINGS = 60
"""The maximum number of ratings that a change names for the parts of a split or merger."""


def account(pair: ReportPair, refusal: Reason | None) -> Iterator[Change]:
    """Yield the changes between two reports: for each family of actions, what became of it and then what else differs.

    Args:
        pair: The reports.
        refusal: Why none of their ratings are compared; None if ratings are compared.
    """
    if not pair.detailed:
        yield from _not_comparable(pair, refusal)
        return
    for family in pair.families:
        yield _with_namesake(pair, fate(pair, family, refusal))
        if family.earlier and family.later:
            yield from details(pair, family)
            yield from agreements(pair, family)


def fate(pair: ReportPair, family: Family, refusal: Reason | None) -> Change:
    """Return the change that describes what became of a family's actions."""
    was, now = tuple(map(pair.was, family.earlier)), tuple(map(pair.now, family.later))
    if kind := family.kind:
        return _regrouped(pair, family, Change(kind, was, now, _ratings(was), _ratings(now)))
    if not was:
        return _new_action(pair, now[0])
    if not now:
        return _ended_action(pair, was[0])
    kind, reason = (ChangeKind.NOT_COMPARABLE, refusal) if refusal else verdict(was[0], now[0], pair.yardstick)
    return Change(kind, was, now, _ratings(was), _ratings(now), reason, waits_for=_waits_for(pair, kind, now[0]))


def _waits_for(pair: ReportPair, kind: ChangeKind, now: RatedAction) -> tuple[str, ...]:
    is_blocked = kind is ChangeKind.BLOCKED and now.assessment
    return pair.later.numbers(now.assessment.depends_on) if is_blocked and now.assessment else ()


def _with_namesake(pair: ReportPair, change: Change) -> Change:
    if change.kind is ChangeKind.NEW:
        return replace(change, namesake=pair.namesakes_before.get(change.later[0]))
    if change.kind is ChangeKind.DROPPED:
        return replace(change, namesake=pair.namesakes_now.get(change.earlier[0]))
    return change


def _regrouped(pair: ReportPair, family: Family, change: Change) -> Change:
    """Add to a split or merger the links between its actions, and the branches that ended or began meanwhile."""
    stretch = pair.stretch
    return replace(
        change,
        links=tuple((earlier, later) for later in family.later for earlier in stretch.lineage.predecessors(later)),
        endings=_without_repeats(stretch.endings, family.earlier),
        beginnings=_without_repeats(stretch.beginnings, family.later),
        takings=_without_repeats(stretch.takings, family.earlier),
    )


def _without_repeats(by_action: Mapping[str, tuple[T, ...]], identifiers: Iterable[str]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(item for identifier in identifiers for item in by_action[identifier]))


def _new_action(pair: ReportPair, now: RatedAction) -> Change:
    if now.id in pair.stretch.unstated:
        reason = Reason(ReasonKind.UNTRACED)
        return Change(ChangeKind.NOT_COMPARABLE, now=(now,), after=_ratings((now,)), reason=reason)
    return Change(ChangeKind.NEW, now=(now,), after=_ratings((now,)), since=pair.stretch.since[now.id])


def _ended_action(pair: ReportPair, was: RatedAction) -> Change:
    endings, takings = pair.stretch.endings[was.id], pair.stretch.takings[was.id]
    change = Change(
        ChangeKind.DROPPED,
        (was,),
        before=_ratings((was,)),
        endings=endings,
        takings=takings,
        course=pair.stretch.course(was.id),
    )
    for ending in endings:
        if ending.dropped is None:
            reason = Reason(ReasonKind.UNFOLLOWED, ending.ended, ending.number)
            return replace(change, kind=ChangeKind.NOT_COMPARABLE, reason=reason)
    return change


def _not_comparable(pair: ReportPair, refusal: Reason | None) -> Iterator[Change]:
    """Yield a change for each listed action if only one of the two reports lists its actions."""
    earlier, later = (_rated_actions(pair, report) for report in pair.reports)
    for rated in later:
        yield Change(ChangeKind.NOT_COMPARABLE, now=(rated,), after=_ratings((rated,)), reason=refusal)
    for rated in earlier:
        yield Change(ChangeKind.NOT_COMPARABLE, was=(rated,), before=_ratings((rated,)), reason=refusal)


def _rated_actions(pair: ReportPair, report: Report) -> Iterator[RatedAction]:
    return (pair.rated_action(report, action, pair.assessor) for action in report.actions if report.detailed)


def _ratings(rated_actions: tuple[RatedAction, ...]) -> str | None:
    ratings = [rated.rating.id for rated in rated_actions if rated.rating]
    return ", ".join(ratings[:MOST_RATINGS] + ["\u2026"] * (len(ratings) > MOST_RATINGS)) or None
