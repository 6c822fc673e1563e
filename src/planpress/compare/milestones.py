"""Changes to an action's milestones: milestones that were added or are gone, their states and their due dates."""

from collections.abc import Iterator, Mapping

from planpress.compare.change import Change, ChangeKind
from planpress.compare.rated_action import RatedAction
from planpress.compare.report_pair import ReportPair
from planpress.compare.texts import deadline, in_shared_language, on_one_line
from planpress.model import Milestone, Report
from planpress.model.characters import as_seen

REACHED = "reached"
"""The value that represents a milestone with a date on which it was reached, but without a rating or state."""


def milestones(pair: ReportPair, was: RatedAction, now: RatedAction) -> Iterator[Change]:
    """Yield the changes to milestones, for a later action that continues one earlier action.

    A milestone is the same in both reports if its number is the same or, if it has no number, its title is the same.

    Args:
        pair: The reports.
        was: The earlier action.
        now: The later action.
    """
    before, after = (
        _named(pair, rated, report) for rated, report in zip((was, now), (pair.earlier, pair.later), strict=True)
    )
    for key, (name, milestone) in after.items():
        if key not in before:
            yield Change(ChangeKind.MILESTONE_ADDED, (was,), (now,), milestone=name)
            continue
        former = before[key][1]
        values = {
            ChangeKind.MILESTONE_STATE: (_state(pair, pair.earlier, former), _state(pair, pair.later, milestone)),
            ChangeKind.MILESTONE_DUE: (deadline(former.due, pair.language), deadline(milestone.due, pair.language)),
        }
        for kind, (old, new) in values.items():
            if as_seen(old) != as_seen(new):
                yield Change(kind, (was,), (now,), old or None, new or None, milestone=name)
    for key, (name, _) in before.items():
        if key not in after:
            yield Change(ChangeKind.MILESTONE_GONE, (was,), (now,), milestone=name)


def _named(pair: ReportPair, rated: RatedAction, report: Report) -> Mapping[str, tuple[str, Milestone]]:
    """Return the milestones of an action by number or title, each with its name for readers."""
    named = {}
    for milestone in rated.action.milestones:
        common = in_shared_language((milestone.title, milestone.title), (report, report), pair.plan, pair.language)
        title = on_one_line(milestone.title, pair.language) if common is None else " ".join(common[0].split())
        name = f"{milestone.number} {title}" if milestone.number else title
        named[as_seen(milestone.number or title).casefold()] = name, milestone
    return named


def _state(pair: ReportPair, report: Report, milestone: Milestone) -> str:
    """Return how far a milestone is: the label of its rating, the words of its state, or REACHED; otherwise ""."""
    scale = pair.plan.scale(report.scale)
    rating = scale.rating(milestone.rating) if scale and milestone.rating else None
    if rating:
        return on_one_line(rating.label, pair.language)
    if milestone.state:
        return on_one_line(milestone.state, pair.language)
    return REACHED if milestone.reached else ""
