"""Turns a report in the official form into the plain values of the data format."""

from collections.abc import Sequence
from datetime import date

from planpress.importing.form import FormReport
from planpress.importing.imported_actions import ImportedAction
from planpress.importing.label_spelling import same_label
from planpress.importing.labels import ReadRating
from planpress.model import PartialDate, Plan
from planpress.model.characters import as_seen

Values = dict[str, object]


def form_mapping(report: FormReport, plan: Plan) -> Values:
    """Return the values of a report's file, in the order of the data format.

    Args:
        report: The report.
        plan: The plan that it reports on.
    """
    front, synopsis, party = report.front, report.synopsis, plan.assessors[0].id
    values: Values = {key: _day(day) for key, day in (("from", front.start), ("to", front.end)) if day}
    values |= {"meeting": front.meeting} if front.meeting else {}
    values |= {"submitted": _day(front.submitted)} if front.submitted else {}
    values |= {"prepared_by": front.prepared_by} if front.prepared_by else {}
    values |= {"state": "published", "detail": "actions", "scale": report.labels.scale.id, "language": report.language}
    if source := {key: text for key, text in (("title", front.title), ("reference", front.reference)) if text}:
        values["source"] = source
    overall = {party: synopsis.overall, **synopsis.others}
    if rated := {assessor: _rating(report, read) for assessor, read in overall.items() if read.rating}:
        values["overall"] = rated
    if synopsis.totals:
        values["totals"] = {party: dict(synopsis.totals)}
    if synopsis.summary:
        values["summary"] = "\n\n".join(synopsis.summary)
    values |= {key: list(texts) for key, texts in (("progress", synopsis.progress), ("outlook", synopsis.outlook))
               if texts}  # fmt: skip
    values["actions"] = [_action(report, action, party) for action in report.actions]
    return values


def _action(report: FormReport, action: ImportedAction, party: str) -> Values:
    values: Values = {"id": action.id}
    values |= {"number": action.number} if action.number != action.id else {}
    values |= {"pillar": action.pillar} if action.pillar else {}
    values["title"] = action.title
    values |= {"starred": True} if action.starred else {}
    values |= {"responsible": action.responsible} if action.responsible else {}
    values |= {"due": action.due} if action.due else {}
    ratings = {party: action.rating, **action.others}
    rated = {
        assessor: _rating(report, read, action.notes.get(assessor, ""))
        for assessor, read in ratings.items() if read.rating
    }  # fmt: skip
    values |= {"ratings": rated} if rated else {}
    texts: tuple[tuple[str, Sequence[object]], ...] = (
             ("progress", action.texts.progress), ("milestones", action.milestones),
             ("comments", action.texts.comments),
             *((key, action.further.get(key, [])) for key in ("outlook", "challenges")))  # fmt: skip
    values |= {key: list(entries) for key, entries in texts if entries}
    named = zip(action.indicators, action.measures, strict=True)
    indicators: list[object] = [*({"name": name, **measures} for name, measures in named), *action.shares]
    values |= {"indicators": indicators} if indicators else {}
    values |= {"evidence": list(action.evidence)} if action.evidence else {}
    if printed := _printed(action):
        values["printed"] = {"part_c": printed}
    return values


def _printed(action: ImportedAction) -> Values:
    """Return the title and the asterisk in Part C, as far as they differ from those of the action."""
    there, printed = action.in_details, Values()
    if there and there.title and as_seen(there.title) != as_seen(action.title):
        printed["title"] = there.title
    if there and there.is_printed and there.starred != action.starred:
        printed["starred"] = there.starred
    return printed


def _rating(report: FormReport, read: ReadRating, note: str = "") -> object:
    """Return a rating, with its words as printed only if they are not the label, and with a note about it."""
    rating = report.labels.scale.rating(read.rating)
    label = rating.label.wording(report.language).words if rating else ""
    more: Values = {}
    if read.printed and not same_label(read.printed, label):
        more["printed"] = read.printed
    more |= {"note": note} if note else {}
    if read.depends_on:
        ids = {action.id.replace(".", "").lower(): action.id for action in report.actions}
        more["depends_on"] = [ids.get(number.replace(".", "").lower(), number) for number in read.depends_on]
    return {"rating": read.rating, **more} if more else read.rating


def _day(day: PartialDate) -> object:
    return date(day.year, day.month, day.day) if day.month and day.day else str(day)
