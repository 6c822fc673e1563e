"""The page of a pillar."""

from collections.abc import Mapping
from dataclasses import dataclass

from planpress import summary
from planpress.addresses import objective_anchor
from planpress.model import Action, Known, Pillar, Report, known
from planpress.views.action_card import ActionCard, card
from planpress.views.comparison_table import ComparisonTable, comparison_table
from planpress.views.comparisons import comparisons_with, earlier_report
from planpress.views.context import Context, Link, TaggedText
from planpress.views.distribution_chart import Bar, bar
from planpress.views.legend import Legend, legends
from planpress.views.trend import Trend, trend


@dataclass(frozen=True)
class ObjectiveGroup:
    """The actions of an objective.

    Args:
        anchor: Its anchor.
        objective: Its number and name; None for the actions without an objective.
        cards: Its actions, in printed order.
    """

    anchor: str
    objective: Link | None
    cards: tuple[ActionCard, ...]


@dataclass(frozen=True)
class PillarPage:
    """The page of a pillar.

    Args:
        id: Its number, as printed.
        title: Its heading.
        note: A note about the heading.
        period: The id of the period.
        state: How much of the report is known.
        bars: The distribution of each assessor's ratings of its actions; empty if none are public.
        legends: What the signs in the bars mean; empty if there are no bars.
        cards: Its actions, in printed order.
        groups: The same actions under their objectives, followed by those without an objective; empty if there are no
            objectives.
        listed: Whether this report or an earlier report lists actions, so that the actions of the pillar are known.
        known_from: If the report of this period lists no actions, the link to the latest period whose report does;
            otherwise None.
        since: The earlier period with which the comparison is made, or empty.
        changes: What changed about the pillar's actions since that period; None if there is nothing to compare.
        trend: The ratings of the pillar's actions over the periods.
    """

    id: str
    title: TaggedText
    note: TaggedText | None
    period: str
    state: Known
    bars: tuple[Bar, ...]
    legends: tuple[Legend, ...]
    cards: tuple[ActionCard, ...]
    groups: tuple[ObjectiveGroup, ...]
    listed: bool
    known_from: Link | None
    since: str
    changes: ComparisonTable | None
    trend: Trend


def pillar(context: Context, identifier: str) -> PillarPage:
    """Show a pillar: its heading, the distribution of its ratings, and a card for each action.

    Args:
        context: The context of the page.
        identifier: The pillar's id.

    Raises:
        UnknownNameError: There is no such pillar.
    """
    subject = context.find_pillar(identifier)
    actions = pillar_actions(context, subject)
    actions_report = context.actions_report
    is_earlier = actions_report is not None and actions_report.period != context.report.period
    known_from = actions_report.period if actions_report and is_earlier else ""
    start, bars = earlier_report(context), rating_bars(context, actions)
    cards = {action.id: card(context, action) for action in actions}
    return PillarPage(
        id=subject.id,
        title=context.read_plan(subject.title),
        note=context.read_plan(subject.note) if subject.note else None,
        period=context.report.period,
        state=known(context.report),
        bars=bars,
        legends=legends(context, (context.report,)) if bars else (),
        cards=tuple(cards.values()),
        groups=_groups(context, subject, actions, cards),
        listed=bool(context.actions),
        known_from=Link(known_from, context.period_href(known_from)) if known_from else None,
        since=start.period if start else "",
        changes=_changes(context, subject, start) if start else None,
        trend=trend(context, pillar=subject.id),
    )


def _groups(
    context: Context, subject: Pillar, actions: tuple[Action, ...], cards: Mapping[str, ActionCard]
) -> tuple[ObjectiveGroup, ...]:
    objectives = [objective for objective in context.objectives if objective.pillar == subject.id]
    known = {objective.id for objective in objectives}
    groups = [
        ObjectiveGroup(
            objective_anchor(objective.id),
            context.objective_link(objective),
            tuple(cards[action.id] for action in actions if action.objective == objective.id),
        )
        for objective in objectives
    ]
    rest = tuple(cards[action.id] for action in actions if action.objective not in known)
    if groups and rest:
        groups.append(ObjectiveGroup("no-objective", None, rest))
    return tuple(groups)


def pillar_actions(context: Context, subject: Pillar) -> tuple[Action, ...]:
    """Return the actions of a pillar, in printed order."""
    return tuple(action for action in context.actions if action.pillar == subject.id)


def rating_bars(context: Context, actions: tuple[Action, ...]) -> tuple[Bar, ...]:
    """Return the distribution of each assessor's ratings of the given actions; empty if none are public."""
    scale = context.scale
    if scale is None or not context.report.detailed:
        return ()
    counted = (summary.count(actions, scale, assessor) for assessor in context.plan.assessors)
    return tuple(bar(context, counts) for counts in counted if counts)


def _changes(context: Context, subject: Pillar, start: Report) -> ComparisonTable | None:
    table = comparison_table(context, comparisons_with(context, start), subject.id)
    return table if table and table.groups else None
