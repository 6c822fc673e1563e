"""What became of every action of two reports."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from planpress.compare.change import Change
from planpress.compare.details import agreements, details
from planpress.compare.family import Family, families
from planpress.compare.kinds import Kind
from planpress.compare.pair import Pair
from planpress.compare.sentences import MOST_NAMED, listed
from planpress.compare.standing import Standing, spoken
from planpress.compare.yardstick import verdict
from planpress.model import Report

T = TypeVar("T")


def account(pair: Pair, refusal: str) -> Iterator[Change]:
    """Yield the changes between two reports: for each action what became of it, then what else differs.

    Args:
        pair: The reports.
        refusal: Why no rating of theirs is compared; empty where ratings are.
    """
    if not pair.detailed:
        yield from _unaccountable(pair, refusal)
        return
    for family in families(pair.chain):
        yield _with_namesake(pair, fate(pair, family, refusal))
        if family.earlier and family.later:
            yield from details(pair, family)
            yield from agreements(pair, family)


def fate(pair: Pair, family: Family, refusal: str) -> Change:
    """Return what became of the actions of a family."""
    was, now = tuple(map(pair.was, family.earlier)), tuple(map(pair.now, family.later))
    if kind := family.kind:
        return _regrouped(pair, family, Change(kind, was, now, _ratings(was), _ratings(now)))
    if not was:
        return _arrived(pair, now[0])
    if not now:
        return _ended(pair, was[0])
    kind, reason = (Kind.NOT_COMPARABLE, refusal) if refusal else verdict(was[0], now[0], pair.yardstick)
    return Change(kind, was, now, _ratings(was), _ratings(now), reason)


def _with_namesake(pair: Pair, change: Change) -> Change:
    if change.kind is Kind.NEW:
        return replace(change, namesake=pair.namesakes_before.get(change.later[0]))
    if change.kind is Kind.DROPPED:
        return replace(change, namesake=pair.namesakes_now.get(change.earlier[0]))
    return change


def _regrouped(pair: Pair, family: Family, change: Change) -> Change:
    """Add to a split or a merger what continues what, and which branches ended or joined on the way."""
    chain = pair.chain
    return replace(
        change,
        links=tuple((past, one) for one in family.later for past in chain.lineage.predecessors(one)),
        endings=_gathered(chain.endings, family.earlier),
        beginnings=_gathered(chain.beginnings, family.later),
        takings=_gathered(chain.takings, family.earlier),
    )


def _gathered(found: Mapping[str, tuple[T, ...]], identifiers: Iterable[str]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(one for identifier in identifiers for one in found[identifier]))


def _arrived(pair: Pair, now: Standing) -> Change:
    if now.id in pair.chain.unstated:
        reason = "the plan was revised and the report does not say what the action continues"
        return Change(Kind.NOT_COMPARABLE, now=(now,), after=_ratings((now,)), reason=reason)
    return Change(Kind.NEW, now=(now,), after=_ratings((now,)), since=pair.chain.since[now.id])


def _ended(pair: Pair, was: Standing) -> Change:
    endings, takings = pair.chain.endings[was.id], pair.chain.takings[was.id]
    change = Change(
        Kind.DROPPED,
        (was,),
        before=_ratings((was,)),
        endings=endings,
        takings=takings,
        course=pair.chain.course(was.id),
    )
    for end in endings:
        if end.dropped is None:
            reason = f"the report for {end.ended} does not say what became of {end.action}"
            return replace(change, kind=Kind.NOT_COMPARABLE, reason=reason)
    return replace(change, reason=" ".join(spoken(end.dropped.reason, pair.language) for end in endings if end.dropped))


def _unaccountable(pair: Pair, refusal: str) -> Iterator[Change]:
    """Yield the actions of the one report that lists them: none can be compared."""
    earlier, later = (_standings(pair, one) for one in pair.reports)
    for one in later:
        yield Change(Kind.NOT_COMPARABLE, now=(one,), after=_ratings((one,)), reason=refusal)
    for one in earlier:
        yield Change(Kind.NOT_COMPARABLE, was=(one,), before=_ratings((one,)), reason=refusal)


def _standings(pair: Pair, report: Report) -> Iterator[Standing]:
    return (pair.stand(report, one, pair.assessor) for one in report.actions if report.detailed)


def _ratings(standings: tuple[Standing, ...]) -> str | None:
    ratings = [one.rating.id for one in standings if one.rating]
    if len(ratings) > MOST_NAMED:
        return listed(ratings, MOST_NAMED)
    return ", ".join(ratings) or None
