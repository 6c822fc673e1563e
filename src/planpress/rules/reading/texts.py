"""Yields the texts of the plan and of a report, with their paths."""

from collections.abc import Iterable, Iterator

from planpress.model import Action, Objective, Path, Pillar, Plan, Report, Text
from planpress.model.scalars import SLUG

FACTS = ("progress", "comments", "challenges")
SAID = ("progress", "comments", "outlook", "challenges")
"""The fields in which a report describes an action, apart from dated updates."""
DONE = ("progress", "update")
"""The fields in which a report says what was done for an action."""
Located = tuple[Path, str, Text | None]
"""The path of a text inside the file, the name of its field, and the text if there is one."""


def plan_texts(plan: Plan) -> Iterator[Located]:
    """Yield the texts of the plan that rules read."""
    yield ("title",), "title", plan.title
    yield ("party", "name"), "name", plan.party.name
    yield ("process",), "process", plan.process
    yield ("method",), "method", plan.method
    yield from _heading_texts((), plan.pillars, plan.objectives)
    for index, version in enumerate(plan.versions):
        yield from _heading_texts(("versions", index), version.pillars or (), version.objectives or ())
    for index, body in enumerate(plan.bodies):
        yield ("bodies", index, "name"), "body", body.name
    for index, tag in enumerate(plan.tags):
        yield ("tags", index, "label"), "label", tag.label
    for index, assessor in enumerate(plan.assessors):
        yield ("assessors", index, "name"), "name", assessor.name
        yield ("assessors", index, "label"), "label", assessor.label
    for index, scale in enumerate(plan.scales):
        for step, rating in enumerate(scale.ratings):
            path: Path = ("scales", index, "ratings", step)
            yield (*path, "label"), "label", rating.label
            if rating.definition:
                yield (*path, "definition", "text"), "definition", rating.definition.text


def _heading_texts(path: Path, pillars: Iterable[Pillar], objectives: Iterable[Objective]) -> Iterator[Located]:
    for index, pillar in enumerate(pillars):
        yield (*path, "pillars", index, "title"), "title", pillar.title
        yield (*path, "pillars", index, "note"), "note", pillar.note
    for index, objective in enumerate(objectives):
        yield (*path, "objectives", index, "title"), "title", objective.title


def report_texts(report: Report) -> Iterator[Located]:
    """Yield every text of a report."""
    yield ("prepared_by",), "prepared_by", report.prepared_by
    yield ("source", "title"), "source", report.source.title
    yield ("source", "note"), "source", report.source.note
    for assessor, overall in report.overall.items():
        yield ("overall", assessor, "note"), "rating", overall.note
    for assessor, note in report.totals_note.items():
        yield ("totals_note", assessor), "totals_note", note
    yield ("summary",), "summary", report.summary
    for field, words in (("progress", report.progress), ("outlook", report.outlook)):
        yield from _list((field,), field, words)
    for index, action in enumerate(report.actions):
        yield from _action_texts(("actions", index), action)
    for index, dropped in enumerate(report.dropped):
        yield ("dropped", index, "reason"), "reason", dropped.reason
    for index, report_note in enumerate(report.notes):
        yield ("notes", index, "text"), "note", report_note.text
    for index, correction in enumerate(report.corrections):
        yield ("corrections", index, "text"), "correction", correction.text


def _action_texts(path: Path, action: Action) -> Iterator[Located]:
    yield (*path, "title"), "title", action.title
    yield from _promise_texts(path, action)
    for assessor, assessment in action.ratings.items():
        if assessment.note:
            yield (*path, "ratings", assessor, "note"), "rating", assessment.note
    for field in SAID:
        words: tuple[Text, ...] = getattr(action, field)
        if words:
            yield from _list((*path, field), field, words)
    yield from _update_texts(path, action)
    yield from _milestone_texts(path, action)
    for index, indicator in enumerate(action.indicators):
        yield (*path, "indicators", index, "name"), "indicator", indicator.name
        yield (*path, "indicators", index, "unit"), "unit", indicator.unit
    for index, evidence in enumerate(action.evidence):
        yield (*path, "evidence", index, "title"), "evidence", evidence.title
    for part in ("part_b", "part_c"):
        printed = getattr(action.printed, part)
        if printed:
            yield (*path, "printed", part, "title"), "printed", printed.title


def _promise_texts(path: Path, action: Action) -> Iterator[Located]:
    yield (*path, "short_title"), "short_title", action.short_title
    yield from _list((*path, "description"), "description", action.description)
    for index, entry in enumerate(action.responsible):
        if not SLUG.fullmatch(str(entry)):  # the id of a body is not a text
            yield (*path, "responsible", index), "responsible", entry
    if action.due:
        yield (*path, "due", "text"), "due", action.due.text
    if action.origin:
        yield (*path, "origin", "title"), "origin", action.origin.title


def _update_texts(path: Path, action: Action) -> Iterator[Located]:
    for index, update in enumerate(action.updates):
        yield (*path, "updates", index, "text"), "update", update.text
        if update.source:
            yield (*path, "updates", index, "source", "title"), "source", update.source.title


def _milestone_texts(path: Path, action: Action) -> Iterator[Located]:
    for index, milestone in enumerate(action.milestones):
        inner = (*path, "milestones", index)
        yield (*inner, "title"), "milestone", milestone.title
        for step, entry in enumerate(milestone.responsible):
            if not SLUG.fullmatch(str(entry)):
                yield (*inner, "responsible", step), "responsible", entry
        if milestone.due:
            yield (*inner, "due", "text"), "due", milestone.due.text
        yield (*inner, "state"), "state", milestone.state
        yield from _list((*inner, "progress"), "progress", milestone.progress)


def report_values(report: Report) -> Iterator[tuple[Path, str | None]]:
    """Yield words typed outside texts, such as the values of indicators, each with its path."""
    yield ("meeting",), report.meeting
    yield ("source", "reference"), report.source.reference
    for index, action in enumerate(report.actions):
        for step, indicator in enumerate(action.indicators):
            path: Path = ("actions", index, "indicators", step)
            yield (*path, "baseline"), indicator.baseline
            yield (*path, "target"), indicator.target
            yield (*path, "value"), indicator.value


def _list(path: Path, field: str, words: Iterable[Text]) -> Iterator[Located]:
    for index, text in enumerate(words):
        yield (*path, index), field, text
