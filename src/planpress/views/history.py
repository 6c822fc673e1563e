"""One action through the periods."""

from collections.abc import Iterator
from dataclasses import dataclass

from planpress import compare
from planpress.compare import Ending, Entry, Presence, Stage, Tombstone
from planpress.model import Report, address
from planpress.views.context import Context, Link, Reading
from planpress.views.rating_badge import RatingBadge, badge
from planpress.views.tombstone_page import FormerAction, FormerEnd, graves

ABSENCE = {
    Presence.NOT_YET: "Not yet in the plan",
    Presence.UNSTATED: "Which action came before is not stated",
    Presence.ENDED: "No longer in the plan",
    Presence.TOTALS_ONLY: "Only totals available",
    Presence.NOT_LISTED: "Actions not available",
    Presence.MISSING: "No report found",
    Presence.WITHHELD: "Report withheld",
}


@dataclass(frozen=True)
class HistoryStage:
    """The action as one report has it.

    Args:
        action: Its number then, and its page.
        title: Its name then.
        badges: One for each assessor that rated it.
        continues: The actions before that it continues, unless it is the whole of the same number.
        becomes: The actions after that continue it, unless the same number is the whole of it.
        origin: How it continues them, such as "split"; empty where it is the whole of one.
        outcome: How they continue it; empty where one is the whole of it.
    """

    action: Link
    title: Reading
    badges: tuple[RatingBadge, ...]
    continues: tuple[Link, ...]
    becomes: tuple[Link, ...]
    origin: str
    outcome: str


@dataclass(frozen=True)
class HistoryEntry:
    """One period.

    Args:
        period: Its name and place.
        current: Whether it is the period of the page.
        stages: The action, or those it comes from; empty where there is nothing to read.
        absence: Why there is nothing, or empty.
    """

    period: Link
    current: bool
    stages: tuple[HistoryStage, ...]
    absence: str


@dataclass(frozen=True)
class History:
    """The timeline of one action, up to the period of the page.

    Args:
        action: Its number.
        entries: The latest period first.
        formerly: What became of other actions that had this number.
    """

    action: str
    entries: tuple[HistoryEntry, ...]
    formerly: tuple[str, ...]


def history(context: Context, action: str) -> History:
    """Show the timeline of an action: its ratings by period and assessor, and where it comes from.

    Args:
        context: Where it is shown.
        action: The action's id.

    Raises:
        UnknownNameError: There is no such action.
    """
    told = _told(context, action)
    entries = tuple(_entry(context, one) for one in reversed((*told.entries, *told.after)))
    formerly = tuple(one.explain(context.language) for one in _of_others(context, told))
    return History(told.action, entries, formerly)


def former_actions(context: Context, action: str) -> tuple[FormerAction, ...]:
    """Return the other actions that had the number of an action before, the latest first.

    One of which no report says whether it is the same action is not among them.

    Args:
        context: Where they are shown.
        action: The action's id.

    Raises:
        UnknownNameError: There is no such action.
    """
    return tuple(_former(context, one) for one in reversed(_of_others(context, _told(context, action))))


def histories(context: Context) -> compare.Histories:
    """Return the histories of all actions, made once for all pages of a period."""
    return context.remember("histories", lambda: compare.Histories(context.dataset, context.language))


def _told(context: Context, action: str) -> compare.History:
    found, home = context.find_action(action), context.actions_report
    period = home.period if home else context.report.period
    return context.remember(("history", found.id), lambda: histories(context).history(found.id, period))


def _of_others(context: Context, told: compare.History) -> tuple[Tombstone, ...]:
    """Return the tombstones under the number of an action that are known to be of others."""
    stones = graves(context).get(address(told.action), ())
    entries = {one.period: one for one in told.entries} if stones else {}
    return tuple(one for one in stones if _is_another(one, entries[one.last]))


def _is_another(stone: Tombstone, entry: Entry) -> bool:
    """Whether an action has nothing to do with the one that had its number, by its own entry for that period."""
    return entry.presence is not Presence.UNSTATED and stone.id not in [one.id for one in entry.stages]


def _former(context: Context, stone: Tombstone) -> FormerAction:
    told = histories(context).history(stone.id, stone.last)
    had = [one.period for one in _while_it_had(told)]
    regrouped = any(stage.origin for entry in told.after for stage in entry.stages)
    path = f"actions/{address(stone.id)}/"
    return FormerAction(
        number=stone.id,
        title=context.read(stone.action.title, context.dataset.report(stone.last)),
        first=Link(had[-1], context.period_href(had[-1], path)) if len(had) > 1 else None,
        last=Link(stone.last, context.period_href(stone.last, path)),
        now=tuple(Link(one, context.action_href(one)) for one in stone.now),
        alone=len(stone.now) == 1 and not regrouped and not stone.endings,
        ends=tuple(_former_end(context, stone, one) for one in stone.endings),
    )


def _while_it_had(told: compare.History) -> Iterator[Entry]:
    """Yield the entries back to where the action got the number that it has last; what lists none is passed over."""
    for entry in reversed(told.entries):
        if entry.stages:
            if [address(one.id) for one in entry.stages] != [address(told.action)]:
                return
            yield entry


def _former_end(context: Context, stone: Tombstone, end: Ending) -> FormerEnd:
    report, place = context.dataset.report(end.ended), address(end.action)
    taken = report is not None and any(address(one.id) == place for one in report.actions)
    return FormerEnd(
        action="" if end.action == stone.id else end.action,
        period=Link(end.ended, "" if taken else context.period_href(end.ended, f"actions/{place}/")),
        stated=end.dropped is not None,
        takers=tuple(Link(one, context.action_href(one)) for one in end.now),
    )


def _entry(context: Context, entry: Entry) -> HistoryEntry:
    period = entry.period
    return HistoryEntry(
        period=Link(period, context.period_href(period)),
        current=period == context.report.period,
        stages=tuple(_stage(context, entry, one) for one in entry.stages),
        absence=ABSENCE.get(entry.presence, ""),
    )


def _stage(context: Context, entry: Entry, stage: Stage) -> HistoryStage:
    report, own = entry.report, (stage.id,)
    rated = zip(context.plan.assessors, stage.standings, strict=True)
    found = (badge(context, report, assessor, standing.assessment) for assessor, standing in rated)
    before = context.dataset.detailed_before(report.period)
    after = next((one for one in context.dataset.detailed if one.start > report.start), None)
    return HistoryStage(
        action=Link(stage.id, context.period_href(report.period, f"actions/{address(stage.id)}/")),
        title=context.read(stage.standings[0].action.title, report),
        badges=tuple(one for one in found if one),
        continues=_links(context, before, stage.continues) if stage.origin or stage.continues != own else (),
        becomes=_links(context, after, stage.continued_by) if stage.outcome or stage.continued_by != own else (),
        origin=str(stage.origin or ""),
        outcome=str(stage.outcome or ""),
    )


def _links(context: Context, report: Report | None, identifiers: tuple[str, ...]) -> tuple[Link, ...]:
    if report is None:
        return ()
    return tuple(Link(one, context.period_href(report.period, f"actions/{address(one)}/")) for one in identifiers)
