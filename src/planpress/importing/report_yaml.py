"""Writes an imported report as YAML in the data format."""

import io
from datetime import date

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, FoldedScalarString, LiteralScalarString

from planpress.importing.form import ImportedReport
from planpress.importing.labels import ReadRating
from planpress.importing.merging import ImportedAction
from planpress.loading.reader import NOT_WORDS
from planpress.model import PartialDate, Plan

WIDTH = 100
SCHEMA = "yaml-language-server: $schema=../../schema/report.schema.json"


def report_yaml(report: ImportedReport, plan: Plan) -> str:
    """Return the text of a report's file.

    Args:
        report: The report.
        plan: The plan that it reports on.
    """
    yaml = YAML()
    yaml.width = WIDTH
    yaml.indent(mapping=2, sequence=4, offset=2)
    stream = io.StringIO()
    yaml.dump(_report(report, plan), stream)
    return stream.getvalue()


def _report(report: ImportedReport, plan: Plan) -> CommentedMap:
    front, synopsis, party = report.front, report.synopsis, plan.assessors[0].id
    values = CommentedMap()
    for key, day in (("from", front.start), ("to", front.end)):
        if day:
            values[key] = _day(day)
    if front.meeting:
        values["meeting"] = _words(front.meeting)
    if front.submitted:
        values["submitted"] = _day(front.submitted)
    values |= {"state": "published", "detail": "actions", "scale": report.labels.scale.id}
    values["language"] = _words(report.language)
    source = {key: _words(text) for key, text in (("title", front.title), ("reference", front.reference)) if text}
    if source:
        values["source"] = CommentedMap(source)
    if synopsis.overall.rating:
        values["overall"] = CommentedMap({party: _rating(report, synopsis.overall)})
    if synopsis.totals:
        values["totals"] = CommentedMap({party: CommentedMap(synopsis.totals)})
    if synopsis.summary:
        values["summary"] = _words("\n\n".join(synopsis.summary))
    for key, texts in (("progress", synopsis.progress), ("outlook", synopsis.outlook)):
        if texts:
            values[key] = _list(texts)
    values["actions"] = CommentedSeq(_action(report, action, party) for action in report.actions)
    for index in range(len(report.actions)):
        values["actions"].yaml_set_comment_before_after_key(index, before="\n" if index else None)
    values.yaml_set_start_comment(SCHEMA)
    return values


def _action(report: ImportedReport, action: ImportedAction, party: str) -> CommentedMap:
    values = CommentedMap({"id": DoubleQuotedScalarString(action.id)})
    if action.number != action.id:
        values["number"] = DoubleQuotedScalarString(action.number)
    if action.pillar:
        values["pillar"] = DoubleQuotedScalarString(action.pillar)
    values["title"] = _words(action.title)
    if action.starred:
        values["starred"] = True
    if action.rating.rating:
        values["ratings"] = CommentedMap({party: _rating(report, action.rating)})
    for key, texts in (("progress", action.texts.progress), ("comments", action.texts.comments)):
        if texts:
            values[key] = _list(texts)
    if action.indicators:
        values["indicators"] = CommentedSeq(CommentedMap({"name": _words(name)}) for name in action.indicators)
    if printed := _printed(action):
        values["printed"] = CommentedMap({"part_c": printed})
    return values


def _printed(action: ImportedAction) -> CommentedMap:
    """Return what Part C prints differently."""
    there, printed = action.in_details, CommentedMap()
    if there and there.title and there.title != action.title:
        printed["title"] = _words(there.title)
    if there and there.starred != action.starred:
        printed["starred"] = there.starred
    return printed


def _rating(report: ImportedReport, read: ReadRating) -> object:
    """Return a rating; its words as printed only where they are not the label."""
    rating = report.labels.scale.rating(read.rating)
    label = rating.label.wording(report.language).words if rating else ""
    more: dict[str, object] = {}
    if read.printed and read.printed != label:
        more["printed"] = _words(read.printed)
    if read.depends_on:
        ids = {action.id.replace(".", "").lower(): action.id for action in report.actions}
        known = [ids.get(number.replace(".", "").lower(), number) for number in read.depends_on]
        waits = CommentedSeq(map(DoubleQuotedScalarString, known))
        waits.fa.set_flow_style()
        more["depends_on"] = waits
    return CommentedMap({"rating": read.rating, **more}) if more else read.rating


def _day(day: PartialDate) -> object:
    return date(day.year, day.month, day.day) if day.month and day.day else str(day)


def _list(texts: list[str]) -> CommentedSeq:
    return CommentedSeq(map(_words, texts))


def _words(text: str) -> object:
    """Write a text so that it is read back exactly: folded if it is long, in quotes where YAML would change it."""
    if "\n" in text:
        return LiteralScalarString(text) if text == text.strip() else DoubleQuotedScalarString(text)
    if NOT_WORDS.fullmatch(text) or not text.isprintable():
        return DoubleQuotedScalarString(text)
    return FoldedScalarString(text) if len(text) > WIDTH - 20 else text
