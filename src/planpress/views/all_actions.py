"""The list of all actions, which readers can filter."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planpress.addresses import ACTIONS_SCRIPT, action_anchor, action_page, objective_anchor, pillar_anchor
from planpress.compare import HistoryPeriod
from planpress.language.grammar import joined, remarked
from planpress.model import Action, Known, Report, known
from planpress.model.lateness import is_late
from planpress.views.action_filters import ActionFilter, action_filters
from planpress.views.context import Context, Link, TaggedText
from planpress.views.history import history_of
from planpress.views.legend import Legend, legends
from planpress.views.rating_badge import RatingBadge, Tone, badge, badges

ALL = "actions"
"""The anchor of the actions that belong to no pillar or objective."""


@dataclass(frozen=True)
class StripEntry:
    """A period in the strip of an action.

    Args:
        period: The id of the period.
        signs: The tone of each rating, assessor by assessor; empty if there are no ratings.
        words: The ratings and who gave them, or the reason why there are none.
    """

    period: str
    signs: tuple[Tone, ...]
    words: str


@dataclass(frozen=True)
class ActionLine:
    """An action in the list.

    Args:
        anchor: Its anchor.
        link: The link to its page, with its number.
        title: Its official name.
        starred: Whether the report prints an asterisk after its name.
        late: Whether the action was late at the end of the period.
        badges: A badge for each assessor that rated it; empty if there are no ratings.
        strip: Its ratings through the periods, earliest first; empty if the site has only one period.
        marks: For each filter, the values under which the filter finds the action.
    """

    anchor: str
    link: Link
    title: TaggedText
    starred: bool
    late: bool
    badges: tuple[RatingBadge, ...]
    strip: tuple[StripEntry, ...]
    marks: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class ActionGroup:
    """The actions of a pillar or, in a plan without pillars, of an objective.

    Args:
        anchor: Its anchor.
        pillar: The link to its page or, in a plan without pillars, to its objective; without a number for actions that
            have neither.
        lines: Its actions, in printed order.
    """

    anchor: str
    pillar: Link
    lines: tuple[ActionLine, ...]


@dataclass(frozen=True)
class AllActions:
    """Every action of a period.

    Args:
        period: The id of the period.
        state: How much of the report is known.
        known_from: If the report of this period lists no actions, the link to the latest period whose report does;
            otherwise None.
        legends: What the signs in the strips mean; empty if there are no strips.
        raters: The assessors whose ratings the strips show, in the order of the signs; empty if there are no strips.
        groups: The pillars or objectives that have actions.
        total: The number of actions.
        filters: The filters; a page shows them only where scripts run.
        script: The link to the script that filters the list.
    """

    period: str
    state: Known
    known_from: Link | None
    legends: tuple[Legend, ...]
    raters: tuple[TaggedText, ...]
    groups: tuple[ActionGroup, ...]
    total: int
    filters: tuple[ActionFilter, ...]
    script: str


def all_actions(context: Context) -> AllActions:
    """List every action, by pillar or objective, with its ratings in this period and the earlier ones."""
    report, listing = context.report, context.actions_report
    filters = action_filters(context)
    lines: dict[str, list[ActionLine]] = {}
    for action in context.actions:
        lines.setdefault(context.heading_of(action), []).append(_line(context, action, filters))
    groups = tuple(
        ActionGroup(_anchor(context, identifier), heading, tuple(lines[identifier]))
        for identifier, heading in context.headings
        if identifier in lines
    )
    earlier = listing if listing and listing.period != report.period else None
    return AllActions(
        period=report.period,
        state=known(report),
        known_from=Link(earlier.period, context.period_href(earlier.period)) if earlier else None,
        legends=legends(context, _in_strips(context)),
        raters=_raters(context),
        groups=groups,
        total=len(context.actions),
        filters=filters,
        script=context.shared_href(ACTIONS_SCRIPT),
    )


def _anchor(context: Context, heading: str) -> str:
    if not heading:
        return ALL
    return objective_anchor(heading) if context.groups_by_objective else pillar_anchor(heading)


def _in_strips(context: Context) -> Sequence[Report]:
    """Return the reports whose ratings the strips show; none if the site has only one period."""
    return context.dataset.detailed if len(context.dataset.reports) > 1 else ()


def _raters(context: Context) -> tuple[TaggedText, ...]:
    """Return the names of the assessors whose ratings the strips show; empty if there are no strips."""
    given = {name for report in _in_strips(context) for action in report.actions for name in action.ratings}
    return tuple(context.read_plan(assessor.label) for assessor in context.plan.assessors if assessor.id in given)


def _line(context: Context, action: Action, filters: tuple[ActionFilter, ...]) -> ActionLine:
    report = context.report
    listed = report.detailed and context.actions_report is report
    return ActionLine(
        anchor=action_anchor(action.id),
        link=Link(action.printed_number, context.href(action_page(action.id))),
        title=context.read(action.name_in_lists, context.actions_report),
        starred=listed and action.starred,
        late=listed and is_late(context.plan, report, action),
        badges=badges(context, report, action) if listed else (),
        strip=_strip(context, action),
        marks={entry.key: entry.marks[action.id] for entry in filters if action.id in entry.marks},
    )


def _strip(context: Context, action: Action) -> tuple[StripEntry, ...]:
    """Return the ratings of an action through the periods, by lineage."""
    if len(context.dataset.reports) == 1:
        return ()
    timeline = history_of(context, action.id)
    return tuple(_strip_entry(context, entry) for entry in (*timeline.entries, *timeline.after))


def _strip_entry(context: Context, entry: HistoryPeriod) -> StripEntry:
    report = entry.report
    shown = [
        made
        for stage in entry.stages
        for rated in (report.action(stage.id),)
        if rated
        for made in _signs(context, report, rated)
    ]
    words = joined(context.words, [remarked(context.words, str(made.label), str(made.assessor)) for made in shown])
    return StripEntry(report.period, tuple(made.tone for made in shown), words or context.words.gettext("no rating"))


def _signs(context: Context, report: Report, action: Action) -> list[RatingBadge]:
    made = (badge(context, report, rater, action.ratings.get(rater.id)) for rater in context.plan.assessors)
    return [shown for shown in made if shown]
