"""The history of an action through the periods."""

from collections.abc import Iterator
from dataclasses import dataclass

from planpress import compare
from planpress.addresses import action_page, address
from planpress.compare import Ending, HistoryPeriod, Presence, Stage, Tombstone
from planpress.language import Language
from planpress.language.labels import kind_label
from planpress.language.tombstones import tombstone_sentence
from planpress.model import Report
from planpress.views.context import Context, Link, TaggedText
from planpress.views.rating_badge import RatingBadge, badge
from planpress.views.tombstone_page import FormerAction, FormerEnd, tombstones_by_address


@dataclass(frozen=True)
class HistoryStage:
    """The action as one report lists it.

    Args:
        action: The link to its page, with its number in that report.
        title: The name of the action in that report.
        badges: A badge for each assessor that rated the action in that report.
        continues: The earlier actions that it continues; empty if it continues only one, as a whole and with the same
            number.
        becomes: The later actions that continue it; empty if only one does, with the same number.
        origin: How the action continues the earlier actions, such as "split"; empty if it continues one of them as a
            whole.
        outcome: How the later actions continue it; empty if one of them continues it as a whole.
    """

    action: Link
    title: TaggedText
    badges: tuple[RatingBadge, ...]
    continues: tuple[Link, ...]
    becomes: tuple[Link, ...]
    origin: str
    outcome: str


@dataclass(frozen=True)
class HistoryEntry:
    """One period.

    Args:
        period: The link to the period.
        current: Whether this is the period of the page.
        stages: The action, or the actions it comes from; empty if the report does not list them.
        absence: Why the report does not list them, or empty.
    """

    period: Link
    current: bool
    stages: tuple[HistoryStage, ...]
    absence: str


@dataclass(frozen=True)
class History:
    """The history of one action, up to the period of the page.

    Args:
        action: The number of the action.
        entries: The periods, latest first.
        formerly: What became of other actions that had this number, in sentences.
    """

    action: str
    entries: tuple[HistoryEntry, ...]
    formerly: tuple[str, ...]


def history(context: Context, action: str) -> History:
    """Show the history of an action: its ratings by period and assessor, and the actions from which it comes.

    Args:
        context: The context of the page.
        action: The action's id.

    Raises:
        UnknownNameError: There is no such action.
    """
    timeline = history_of(context, action)
    entries = tuple(_entry(context, entry) for entry in reversed((*timeline.entries, *timeline.after)))
    tombstones = _tombstones_of_others(context, timeline)
    formerly = tuple(tombstone_sentence(context.words, stone, context.language) for stone in tombstones)
    return History(timeline.action, entries, formerly)


def former_actions(context: Context, action: str) -> tuple[FormerAction, ...]:
    """Return the other actions that had the number of an action before it, latest first.

    An earlier action is left out if no report says whether it is the same action.

    Args:
        context: The context of the page.
        action: The action's id.

    Raises:
        UnknownNameError: There is no such action.
    """
    tombstones = _tombstones_of_others(context, history_of(context, action))
    return tuple(_former(context, stone) for stone in reversed(tombstones))


def histories(context: Context) -> compare.Histories:
    """Return the histories of all actions; they are made once for all pages of a period."""
    return context.remember("histories", lambda: compare.Histories(context.dataset, context.language))


def history_of(context: Context, action: str) -> compare.ActionHistory:
    """Return the history of an action; it is made once for all pages of a period.

    Args:
        context: The context of the page.
        action: The action's id.

    Raises:
        UnknownNameError: There is no such action.
    """
    identifier, actions_report = context.find_action(action).id, context.actions_report
    period = actions_report.period if actions_report else context.report.period
    return context.remember(("history", identifier), lambda: histories(context).history(identifier, period))


def _tombstones_of_others(context: Context, timeline: compare.ActionHistory) -> tuple[Tombstone, ...]:
    """Return those tombstones under an action's number that are known to be about other actions."""
    tombstones = tombstones_by_address(context).get(address(timeline.action), ())
    entries = {entry.period: entry for entry in timeline.entries} if tombstones else {}
    return tuple(stone for stone in tombstones if _is_another(stone, entries[stone.last]))


def _is_another(stone: Tombstone, entry: HistoryPeriod) -> bool:
    """Tell whether a tombstone is about an action other than a history's, judged by the entry for its last period."""
    return entry.presence is not Presence.UNSTATED and stone.id not in [stage.id for stage in entry.stages]


def _former(context: Context, stone: Tombstone) -> FormerAction:
    timeline = histories(context).history(stone.id, stone.last)
    periods = [entry.period for entry in _under_last_number(timeline)]
    regrouped = any(stage.origin for entry in timeline.after for stage in entry.stages)
    path = action_page(stone.id)
    return FormerAction(
        number=stone.number,
        title=context.read(stone.action.title, context.dataset.report(stone.last)),
        first=Link(periods[-1], context.period_href(periods[-1], path)) if len(periods) > 1 else None,
        last=Link(stone.last, context.period_href(stone.last, path)),
        now=tuple(context.action_link(action) for action in stone.now),
        alone=len(stone.now) == 1 and not regrouped and not stone.endings,
        ends=tuple(_former_end(context, stone, end) for end in stone.endings),
    )


def _under_last_number(timeline: compare.ActionHistory) -> Iterator[HistoryPeriod]:
    """Yield the periods in which the action alone has its last number, latest first, back to the first break."""
    for entry in reversed(timeline.entries):
        if entry.stages:
            if [address(stage.id) for stage in entry.stages] != [address(timeline.action)]:
                return
            yield entry


def _former_end(context: Context, stone: Tombstone, end: Ending) -> FormerEnd:
    report, name = context.dataset.report(end.ended), address(end.action)
    taken = report is not None and any(address(action.id) == name for action in report.actions)
    return FormerEnd(
        action="" if end.action == stone.id else end.number,
        period=Link(end.ended, "" if taken else context.period_href(end.ended, action_page(end.action))),
        stated=end.dropped is not None,
        takers=tuple(context.action_link(action) for action in end.now),
    )


def _entry(context: Context, entry: HistoryPeriod) -> HistoryEntry:
    period = entry.period
    return HistoryEntry(
        period=Link(period, context.period_href(period)),
        current=period == context.report.period,
        stages=tuple(_stage(context, entry, stage) for stage in entry.stages),
        absence="" if entry.presence is Presence.LISTED else _absence(context.words, entry.presence),
    )


def _absence(language: Language, presence: Presence) -> str:
    """Explain why a report does not contain the action."""
    return {
        Presence.NOT_YET: language.gettext("Not yet in the plan"),
        Presence.UNSTATED: language.gettext("It is not stated which %(term_action)s came before"),
        Presence.ENDED: language.gettext("No longer in the plan"),
        Presence.TOTALS_ONLY: language.gettext("Only totals available"),
        Presence.NOT_LISTED: language.gettext("%(term_Actions)s not available"),
        Presence.MISSING: language.gettext("No report found"),
        Presence.WITHHELD: language.gettext("Report withheld"),
    }[presence]


def _stage(context: Context, entry: HistoryPeriod, stage: Stage) -> HistoryStage:
    report, own = entry.report, (stage.id,)
    rated_actions = zip(context.plan.assessors, stage.rated_actions, strict=True)
    badges = (badge(context, report, assessor, rated.assessment) for assessor, rated in rated_actions)
    continues = () if stage.continues == own and not stage.origin else stage.continues
    becomes = () if stage.continued_by == own and not stage.outcome else stage.continued_by
    return HistoryStage(
        action=Link(
            stage.rated_actions[0].action.printed_number, context.period_href(report.period, action_page(stage.id))
        ),
        title=context.read(stage.rated_actions[0].action.title, report),
        badges=tuple(shown for shown in badges if shown),
        continues=_links(context, context.dataset.detailed_before(report.period), continues) if continues else (),
        becomes=_links(context, _next_detailed(context, report), becomes) if becomes else (),
        origin=kind_label(context.words, stage.origin) if stage.origin else "",
        outcome=kind_label(context.words, stage.outcome) if stage.outcome else "",
    )


def _next_detailed(context: Context, report: Report) -> Report | None:
    return next((later for later in context.dataset.detailed if later.first_day > report.first_day), None)


def _links(context: Context, report: Report | None, identifiers: tuple[str, ...]) -> tuple[Link, ...]:
    if report is None:
        return ()
    return tuple(
        Link(report.number(action), context.period_href(report.period, action_page(action))) for action in identifiers
    )
