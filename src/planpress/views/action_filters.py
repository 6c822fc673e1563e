"""The filters of the list of actions. A new filter is a function here and an entry in ``FILTERS``."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from planpress.compare import ChangeKind
from planpress.compare.change import PROMISES
from planpress.language.labels import kind_label
from planpress.model import Action, Rating, Report
from planpress.model.lateness import is_late, is_milestone_late
from planpress.views.comparisons import comparison_with, raters
from planpress.views.context import Context, TaggedText

NOT_RATED = "not-rated"
Marks = Mapping[str, tuple[str, ...]]
"""For each action, the values under which a filter finds it; values for one assessor begin with its id and a slash."""


@dataclass(frozen=True)
class FilterOption:
    """A value that readers can choose.

    Args:
        value: The value in the address of the page, such as ``achieved``.
        label: What the reader sees.
    """

    value: str
    label: TaggedText


@dataclass(frozen=True)
class ActionFilter:
    """A way to narrow the list of actions.

    Args:
        key: The filter's name in the address of the page, such as ``rating``.
        label: What the reader sees.
        options: The values that actions have, in order.
        marks: The values of each action.
        by_assessor: Whether the filter considers only the chosen assessor, if readers have chosen one.
    """

    key: str
    label: str
    options: tuple[FilterOption, ...]
    marks: Marks
    by_assessor: bool = False


def action_filters(context: Context) -> tuple[ActionFilter, ...]:
    """Return the filters for the list of actions, without those that offer fewer than two values.

    Args:
        context: The context of the page.
    """
    made = (make(context) for make in FILTERS)
    return tuple(found for found in made if len(found.options) > 1)


def _rating(context: Context) -> ActionFilter:
    scale, words = context.scale, context.words
    known = scale.ratings if scale and context.report.detailed else ()
    options = [FilterOption(rating.id, context.read_plan(rating.label)) for rating in known]
    if known:
        options.append(FilterOption(NOT_RATED, context.site_text(words.gettext("Not rated"))))
    rated = {action.id: _ratings(context, action) for action in _rated_actions(context)}
    marks = {
        action: _by_assessor((assessor, rating.id if rating else NOT_RATED) for assessor, rating in ratings.items())
        for action, ratings in rated.items()
    }
    return ActionFilter("rating", words.gettext("Rating"), _occurring(options, marks), marks, by_assessor=True)


def _pillar(context: Context) -> ActionFilter:
    titles = {pillar.id: context.read_plan(pillar.title) for pillar in context.pillars}
    options = tuple(
        FilterOption(number, replace(title, words=f"{number} {title.words}")) for number, title in titles.items()
    )
    marks = {action.id: (action.pillar,) for action in context.actions}
    return ActionFilter("pillar", context.words.gettext("%(term_Pillar)s"), _occurring(options, marks), marks)


def _assessor(context: Context) -> ActionFilter:
    options = [FilterOption(assessor.id, context.read_plan(assessor.label)) for assessor in context.plan.assessors]
    marks = {
        action.id: tuple(assessor for assessor, rating in _ratings(context, action).items() if rating)
        for action in _rated_actions(context)
    }
    return ActionFilter("assessor", context.words.gettext("Rated by"), _occurring(options, marks), marks)


def _objective(context: Context) -> ActionFilter:
    titles = {objective.id: context.read_plan(objective.title) for objective in context.objectives}
    options = tuple(
        FilterOption(number, replace(title, words=f"{number} {title.words}")) for number, title in titles.items()
    )
    marks = {action.id: (action.objective,) for action in context.actions if action.objective}
    return ActionFilter("objective", context.words.gettext("%(term_Objective)s"), _occurring(options, marks), marks)


def _body(context: Context) -> ActionFilter:
    known = {body.id: context.read_plan(body.name) for body in context.plan.bodies}
    options = [FilterOption(body, name) for body, name in known.items()]
    marks = {
        action.id: tuple(str(entry) for entry in action.responsible if str(entry) in known)
        for action in context.actions
    }
    return ActionFilter("body", context.words.gettext("Responsible"), _occurring(options, marks), marks)


def _due(context: Context) -> ActionFilter:
    """Return the filter by deadline, judged at the end of the period."""
    words, report = context.words, context.actions_report
    named = {
        "late": words.gettext("late"),
        "milestone": words.gettext("late with a milestone"),
        "due": words.gettext("due later, or finished"),
        "ongoing": words.gettext("ongoing"),
        "open": words.gettext("no date"),
    }
    marks = {action.id: _deadlines(context, report, action) for action in context.actions if report}
    options = [FilterOption(value, context.site_text(label)) for value, label in named.items()]
    stated = any(action.due or any(step.due for step in action.milestones) for action in context.actions)
    return ActionFilter("due", words.gettext("Due"), _occurring(options, marks) if stated else (), marks)


def _deadlines(context: Context, report: Report, action: Action) -> tuple[str, ...]:
    late = any(is_milestone_late(context.plan, report, milestone) for milestone in action.milestones)
    return (_deadline(context, report, action), *(("milestone",) if late else ()))


def _deadline(context: Context, report: Report, action: Action) -> str:
    if action.due is None or not (action.due.date or action.due.ongoing):
        return "open"
    if action.due.ongoing:
        return "ongoing"
    return "late" if is_late(context.plan, report, action) else "due"


def _tag(context: Context) -> ActionFilter:
    options = [FilterOption(tag.id, context.read_plan(tag.label)) for tag in context.plan.tags]
    marks = {action.id: action.tags for action in context.actions}
    return ActionFilter("tag", context.words.gettext("Tag"), _occurring(options, marks), marks)


def _difference(context: Context) -> ActionFilter:
    words = context.words
    options = (
        FilterOption("differ", context.site_text(words.gettext("assessors differ"))),
        FilterOption("agree", context.site_text(words.gettext("assessors agree"))),
    )
    marks = {}
    for action in _rated_actions(context):
        given = [rating.id for rating in _ratings(context, action).values() if rating]
        if len(given) > 1:
            marks[action.id] = ("differ" if len(set(given)) > 1 else "agree",)
    return ActionFilter("difference", words.gettext("Agreement"), options if marks else (), marks)


def _change(context: Context) -> ActionFilter:
    words, before = context.words, context.dataset.before(context.report.period)
    start = next((report for report in reversed(before) if report.detailed), None)
    changes: dict[str, list[tuple[str, str]]] = {}
    kinds: set[ChangeKind] = set()
    for assessor in raters(context, start) if start and context.report.detailed else ():
        comparison = comparison_with(context, start, assessor) if start else None
        for change in comparison.changes if comparison else ():
            for action in change.later if change.kind.is_fate or change.kind in PROMISES else ():
                kinds.add(change.kind)
                changes.setdefault(action, []).append((assessor.id, change.kind.slug))
    marks = {action: _by_assessor(entries) for action, entries in changes.items()}
    label = words.gettext("Since %(period)s", period=start.period) if start else ""
    options = tuple(
        FilterOption(kind.slug, context.site_text(kind_label(words, kind))) for kind in ChangeKind if kind in kinds
    )
    return ActionFilter("change", label, options, marks, by_assessor=True)


FILTERS: tuple[Callable[[Context], ActionFilter], ...] = (
    _rating,
    _pillar,
    _objective,
    _body,
    _due,
    _tag,
    _assessor,
    _difference,
    _change,
)
"""The filters, in the order in which readers see them."""


def _rated_actions(context: Context) -> tuple[Action, ...]:
    return context.report.actions if context.report.detailed else ()


def _ratings(context: Context, action: Action) -> Mapping[str, Rating | None]:
    """Return the rating of an action by each assessor that rated any action of the report."""
    scale = context.scale
    active = context.remember(
        "assessors that rated", lambda: {name for entry in context.report.actions for name in entry.ratings}
    )
    return {
        assessor.id: scale.rating(action.ratings[assessor.id].rating)
        if scale and assessor.id in action.ratings
        else None
        for assessor in context.plan.assessors
        if assessor.id in active
    }


def _by_assessor(entries: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Return the values, then the same values with their assessors' ids as prefixes, such as ``party/achieved``."""
    pairs = list(entries)
    return tuple(dict.fromkeys((*(value for _, value in pairs), *(f"{assessor}/{value}" for assessor, value in pairs))))


def _occurring(options: Iterable[FilterOption], marks: Marks) -> tuple[FilterOption, ...]:
    values = set(_values(marks))
    return tuple(option for option in options if option.value in values)


def _values(marks: Marks) -> Iterator[str]:
    for values in marks.values():
        yield from values
