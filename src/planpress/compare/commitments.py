"""Changes to what was promised: objective, due date, lead, tags and description."""

from collections.abc import Iterator

from planpress.compare.change import Change, ChangeKind
from planpress.compare.rated_action import RatedAction
from planpress.compare.report_pair import ReportPair
from planpress.compare.texts import deadline, in_shared_language, on_one_line
from planpress.model import Action, Report, Text
from planpress.model.characters import as_seen


def commitments(pair: ReportPair, was: RatedAction, now: RatedAction) -> Iterator[Change]:
    """Yield the changes to what was promised, for a later action that continues one earlier action.

    Args:
        pair: The reports.
        was: The earlier action.
        now: The later action.
    """
    before, after = was.action, now.action
    yield from _differing(
        ChangeKind.OBJECTIVE, was, now, _objective(pair, before, pair.earlier), _objective(pair, after, pair.later)
    )
    yield from _differing(
        ChangeKind.DUE, was, now, deadline(before.due, pair.language), deadline(after.due, pair.language)
    )
    if before.responsible[:1] != after.responsible[:1]:
        yield from _differing(
            ChangeKind.LEAD, was, now, _lead(pair, before, pair.earlier), _lead(pair, after, pair.later)
        )
    if set(before.tags) != set(after.tags):
        yield from _differing(ChangeKind.TAGS, was, now, _tags(pair, before), _tags(pair, after))
    if _described(pair, before.description, after.description):
        yield Change(ChangeKind.DESCRIPTION, (was,), (now,))


def _differing(kind: ChangeKind, was: RatedAction, now: RatedAction, before: str, after: str) -> Iterator[Change]:
    if as_seen(before) != as_seen(after):
        yield Change(kind, (was,), (now,), before or None, after or None)


def _objective(pair: ReportPair, action: Action, report: Report) -> str:
    objective = pair.plan.objective(action.objective, report.plan_version)
    return f"{objective.id} {on_one_line(objective.title, pair.language)}" if objective else action.objective


def _lead(pair: ReportPair, action: Action, report: Report) -> str:
    if not action.responsible:
        return ""
    words = on_one_line(action.responsible[0], report.language or pair.plan.language)
    body = pair.plan.body(words)
    return on_one_line(body.name, pair.language) if body else on_one_line(action.responsible[0], pair.language)


def _tags(pair: ReportPair, action: Action) -> str:
    chosen = (tag for tag in pair.plan.tags if tag.id in action.tags)
    return ", ".join(on_one_line(tag.label, pair.language) for tag in chosen)


def _described(pair: ReportPair, before: tuple[Text, ...], after: tuple[Text, ...]) -> bool:
    """Tell whether two descriptions differ in their number of texts, or in a language that both have."""
    if len(before) != len(after):
        return True
    for texts in zip(before, after, strict=True):
        shared = in_shared_language(texts, pair.reports, pair.plan, pair.language)
        if shared and as_seen(shared[0]) != as_seen(shared[1]):
            return True
    return False
