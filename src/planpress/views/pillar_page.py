"""A pillar of the plan with its actions."""

from dataclasses import dataclass

from planpress import summary
from planpress.model import Action, Known, Pillar, Report, known
from planpress.views.action_card import ActionCard, card
from planpress.views.comparison_page import ChangeGroup, groups
from planpress.views.comparisons import comparison_with, earlier_report, raters
from planpress.views.context import Context, Link, TaggedText
from planpress.views.distribution_chart import Bar, bar
from planpress.views.trend import Trend, trend


@dataclass(frozen=True)
class PillarPage:
    """A pillar's page.

    Args:
        id: As printed.
        title: The heading.
        note: What is to be said about the heading.
        period: Of the report.
        state: How much of the report is known.
        bars: How each assessor's ratings of these actions spread; empty where none are public.
        cards: Its actions, in printed order.
        listed: Whether this report or one before lists its actions, so that those of the pillar are known.
        known_from: The period whose report lists the actions, where this one's does not.
        since: The period it is compared with, or empty.
        changes: What changed about its actions since then, by assessor and kind.
        trend: Their ratings over the periods.
    """

    id: str
    title: TaggedText
    note: TaggedText | None
    period: str
    state: Known
    bars: tuple[Bar, ...]
    cards: tuple[ActionCard, ...]
    listed: bool
    known_from: Link | None
    since: str
    changes: tuple[tuple[TaggedText, tuple[ChangeGroup, ...]], ...]
    trend: Trend


def pillar(context: Context, identifier: str) -> PillarPage:
    """Show a pillar: its heading, the spread of its ratings, and a card for each action.

    Args:
        context: Where it is shown.
        identifier: The pillar's id.

    Raises:
        UnknownNameError: There is no such pillar.
    """
    subject = context.find_pillar(identifier)
    actions = _actions(context, subject)
    home = context.actions_report
    own = home is None or home.period == context.report.period
    start = earlier_report(context)
    return PillarPage(
        id=subject.id,
        title=context.read_plan(subject.title),
        note=context.read_plan(subject.note) if subject.note else None,
        period=context.report.period,
        state=known(context.report),
        bars=_bars(context, actions),
        cards=tuple(card(context, action) for action in actions),
        listed=bool(context.actions),
        known_from=None if own or home is None else Link(home.period, context.period_href(home.period)),
        since=start.period if start else "",
        changes=_changes(context, subject, start) if start else (),
        trend=trend(context, pillar=subject.id),
    )


def _actions(context: Context, subject: Pillar) -> tuple[Action, ...]:
    return tuple(action for action in context.actions if action.pillar == subject.id)


def _bars(context: Context, actions: tuple[Action, ...]) -> tuple[Bar, ...]:
    scale = context.scale
    if scale is None or not context.report.detailed:
        return ()
    counted = (summary.count(actions, scale, assessor) for assessor in context.plan.assessors)
    return tuple(bar(context, spread) for spread in counted if spread)


def _changes(
    context: Context, subject: Pillar, start: Report
) -> tuple[tuple[TaggedText, tuple[ChangeGroup, ...]], ...]:
    changes = []
    for assessor in raters(context, start):
        own = [
            change
            for change in comparison_with(context, start, assessor).changes
            if change.subject.action.pillar == subject.id
        ]
        if own:
            changes.append((context.read_plan(assessor.label), groups(context, start, own)))
    return tuple(changes)


def _link(context: Context, subject: Pillar) -> Link:
    return context.pillar_link(subject)
