"""The earlier report's text about an action's progress, for reading beside this report's text."""

from dataclasses import dataclass

from planpress.compare import ActionHistory
from planpress.model import Action
from planpress.model.characters import as_seen
from planpress.views.action_name import ActionName, action_name
from planpress.views.context import Context, TaggedText
from planpress.views.report_source import ReportSource, report_source

MOST_TEXTS = 3
"""The maximum number of earlier actions whose texts are shown beside the action that continues them; a merger may have
hundreds."""


@dataclass(frozen=True)
class EarlierProgress:
    """A report's text about one action's progress.

    Args:
        name: The action as that report lists it.
        texts: What was done.
    """

    name: ActionName
    texts: tuple[TaggedText, ...]


@dataclass(frozen=True)
class EarlierText:
    """The text about an action's progress in the nearest earlier report that lists its actions.

    Args:
        period: The period of that report.
        renamed: Whether the action had a different number, or comes from several actions.
        same: Whether the text is the same as now, in which case it is not repeated.
        actions: The actions that it comes from, with their texts; empty if the text is the same.
        source: The source of that report; None if it is not known, or if the text is the same.
    """

    period: str
    renamed: bool
    same: bool
    actions: tuple[EarlierProgress, ...]
    source: ReportSource | None


def earlier_text(context: Context, subject: Action, timeline: ActionHistory) -> EarlierText | None:
    """Return the earlier text about an action, or None if there is none.

    Args:
        context: The context of the page.
        subject: The action.
        timeline: The history of the action.
    """
    report = context.dataset.detailed_before(context.report.period)
    if report is None or not context.report.detailed:
        return None
    entry = next(entry for entry in timeline.entries if entry.report is report)
    earlier = [action for stage in entry.stages[:MOST_TEXTS] if (action := stage.rated_actions[0].action).progress]
    if not earlier:
        return None
    if [_seen(action) for action in earlier] == [_seen(subject)]:
        return EarlierText(report.period, renamed=False, same=True, actions=(), source=None)
    return EarlierText(
        report.period,
        renamed=[action.id for action in earlier] != [subject.id],
        same=False,
        actions=tuple(
            EarlierProgress(action_name(context, report, action), context.read_all(action.progress, report))
            for action in earlier
        ),
        source=report_source(context, report),
    )


def _seen(action: Action) -> list[str]:
    return [as_seen(str(text)) for text in action.progress]
