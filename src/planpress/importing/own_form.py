"""Reads the Word form that planpress writes: the words of the form decide, and its further details make them exact."""

import re
from collections.abc import Iterator, Mapping, Set
from typing import Any

from planpress.catalogues import CATALOGUES, translated
from planpress.exchange.field_rows import FieldRow, mapping_from_rows, path_steps
from planpress.exchange.office import DocumentTable, OfficeDocument, TextParagraph, Uncertainty
from planpress.exchange.report_mapping import plain_date, typed_date
from planpress.exchange.word_form.atoms import ACTIONS, Atom
from planpress.exchange.word_form.form import ReadForm, further_rows, read_form_blocks
from planpress.exchange.word_form.further import PERIOD
from planpress.exchange.word_form.joining import joined_form, numbers_of
from planpress.exchange.word_form.refining import RefinedReport, refined
from planpress.exchange.word_form.setting import FormSetting
from planpress.importing.coverage import Coverage, Path
from planpress.importing.dates import printed_dates
from planpress.importing.imported import ImportedReport, NewFile
from planpress.importing.labels import reader_for
from planpress.importing.own_ratings import read_ratings
from planpress.importing.spans import printed_span
from planpress.model import Plan
from planpress.model.characters import as_seen
from planpress.model.scalars import quoted

DAYS = ("from", "to", "submitted", "due")
DATED_LISTS: Mapping[str, tuple[str, ...]] = {"evidence": ("date",), "milestones": ("start", "reached")}
"""For each list of an action whose entries have dates, the keys of the dates."""
VERSION, FIRST_VERSION = "plan_version", "1"
FRAME = 40
"""The number of characters by which the header and the footer are recognised; messages cut longer texts."""
LOOK = "check this in the document"


def read_own_form(document: OfficeDocument, plan: Plan) -> ImportedReport | None:
    """Read a report from the Word form that planpress writes.

    Args:
        document: The document.
        plan: The plan that the report belongs to.

    Returns:
        The report; None if the document is something else. A form whose further details were deleted is recognised by
        the table on its front page; its scale is then recognised by the labels of the ratings.
    """
    rows = further_rows(document)
    further = mapping_from_rows(row for row in rows if row.path != PERIOD)
    told: list[Uncertainty] = []
    if not rows:
        if not (known := _without_details(document, plan)):
            return None
        further.mapping = known
        words = f"the form has no further details; its ratings were read on the scale {known['scale']}"
        words += f", its pillars as in version {known.get(VERSION, FIRST_VERSION)} of the plan" if plan.versions else ""
        told.append(Uncertainty("", words, "compare all values with the previous report"))
    setting = FormSetting.of(further.mapping, plan)
    form = read_form_blocks(document, setting)
    if not rows and not _accounts_for_actions(form):
        return None
    joined = joined_form(form, setting, numbers_of(further.mapping))
    report = refined(joined.mapping, further.mapping, setting)
    told += [doubt for doubt in document.uncertainties if not _is_frame(doubt, setting)]
    told += _about_details(further.unread, report)
    conflicts = [entry for entry in joined.conflicts if entry.path not in report.exact]
    told += [Uncertainty(entry.place, entry.words, LOOK) for entry in conflicts if not entry.kept]
    told += [Uncertainty(place, f"{quoted(words)} is not in any part of the form, so it was left out",
                         "add it by hand if it belongs to the report") for place, words in form.strangers]  # fmt: skip
    unread: set[Path] = {_data_path(row.path) for row in further.unread}
    if rows_left := list(_unread_rows(form, further.mapping, setting)):
        told += rows_left
        unread |= {("overall",), ("totals",), ("shares",)}
    told += _dates(report.mapping, setting, unread)
    told += read_ratings(report.mapping, setting, joined.listed, unread)
    period = next((row.words.strip() for row in rows if row.path == PERIOD), "")
    coverage = Coverage(complete=bool(rows), open=frozenset(unread - {()}))
    # of a file that exists, the comparison shows what is different
    kept = NewFile(uncertainties=[Uncertainty(entry.place, entry.words, LOOK) for entry in conflicts if entry.kept])
    return ImportedReport(report.mapping, told, period, coverage=coverage, new_file=kept)


def _unread_rows(form: ReadForm, further: Mapping[str, Any], setting: FormSetting) -> Iterator[Uncertainty]:
    """Yield the rows of Part A that were not read, unless the further details have the values of all whom they name."""
    known = {name for key in ("overall", "totals", "shares") for name in further.get(key, {})}
    assessors = known | {as_seen(label) for label in setting.assessors.values()}
    for place, (label, *cells) in form.unread_rows:
        if not (assessors.issuperset(cells) if label == setting.words.rating else label in known):
            words = f"{quoted(' '.join(filter(None, (label, *cells))))} in Part A was left out"
            yield Uncertainty(place, words, "add it by hand if it belongs to the report")


def _data_path(path: str) -> Path:
    """Return the path of a further detail without its positions in lists."""
    steps = path_steps(path)
    named = steps[:2] if steps[:1] == (ACTIONS,) else steps[:1]
    return tuple(step.strip("[]") for step in (*named, *(s for s in steps[len(named) :] if not s.startswith("["))))


def _without_details(document: OfficeDocument, plan: Plan) -> dict[str, Any]:
    """Return the language, scale and version of a form without further details; nothing for any other document."""
    headings = {as_seen(block.text) for block in document.blocks if isinstance(block, TextParagraph)}
    tables = [block for block in document.blocks if isinstance(block, DocumentTable)]
    texts = [cell.text for table in tables for row in table.rows for cell in row.filled]
    front = {as_seen(row.cells[0].text) for row in tables[0].rows if row.cells} if tables else set()
    for language in dict.fromkeys((*plan.languages, "en", *translated(CATALOGUES))):
        words = FormSetting.of({"language": language}, plan).words
        parts = {as_seen(heading) for heading in (words.part_a, words.part_b, words.part_c)}
        opening = {as_seen(heading) for heading in (words.title, words.part_a)}
        facts = {as_seen(label) for label in (words.party, words.process, words.period)}
        if facts <= front and (parts <= headings or opening <= headings):  # other forms have the official headings too
            named = {} if language == plan.language else {"language": language}
            version = _version(headings, language, plan)
            return {"scale": reader_for(plan, texts).scale.id, **named, **version}
    return {}


def _accounts_for_actions(form: ReadForm) -> bool:
    """Tell whether the parts were read as planpress writes them: both have the same actions, and headings are none."""
    rated = {as_seen(entry.words).casefold().partition(" ")[0] for entry in form.rated}
    detailed = {as_seen(entry.number).casefold() for entry in form.detailed}
    words = {name for name in detailed - rated if not re.search(r"\d", name)}
    return not words and (not (rated and detailed) or bool(rated & detailed))


def _version(headings: Set[str], language: str, plan: Plan) -> dict[str, str]:
    """Return the version of a plan to which most headings of pillars belong; nothing if it is the first one."""
    first, *later = ({VERSION: name} for name in dict.fromkeys((FIRST_VERSION, *(v.id for v in plan.versions))))

    def known(version: dict[str, str]) -> int:
        pillars = FormSetting.of({"language": language, **version}, plan).pillars.values()
        return sum(as_seen(pillar) in headings for pillar in pillars)

    best = max((first, *later), key=known)
    return {} if best is first else best


def _is_frame(doubt: Uncertainty, setting: FormSetting) -> bool:
    """Tell whether an uncertainty is only about the header or the footer that every form has."""
    frames = (setting.words.fictional, setting.spoken(setting.plan.title))
    return doubt.place == "" and any(words[:FRAME] in doubt.words for words in frames)


def _about_details(unread: list[FieldRow], report: RefinedReport) -> Iterator[Uncertainty]:
    place = "Further details"
    for row in unread:
        words = (
            f"{quoted(row.path)} is not the name of a value in the data, or occurs twice; its value "
            f"{quoted(row.words)} was left out"
        )
        yield Uncertainty(place, words, "correct the name, or remove the row")
    for name in report.homeless:
        yield Uncertainty(place, f"the details about action {name} were left out, because Part C does not list it")
    for path in report.overruled:
        words = f"the form shows a different value for {_named(path)}; the value in the form was used"
        yield Uncertainty(place, words, "compare the value with the form")


def _dates(mapping: dict[str, Any], setting: FormSetting, unread: set[Path]) -> Iterator[Uncertainty]:
    """Read dates that are not in the form's spelling, and take out words that are not dates."""
    if isinstance(mapping.get("from"), str) and typed_date(mapping["from"]) is None:
        yield from _period(mapping, setting, unread)
    for key in DAYS:
        if (words := mapping.get(key)) == "":
            del mapping[key]
        elif isinstance(words, str) and typed_date(words) is None:
            found = [date.date for date in printed_dates(words)]
            del mapping[key]
            if len(found) == 1 and found[0]:
                mapping[key] = plain_date(found[0])
                yield Uncertainty("", f"{quoted(words)} was read as {found[0]}", f"compare `{key}` with the document")
            else:
                unread.add((key,))
                yield Uncertainty("", f"{quoted(words)} is not a date that can be read", f"write it under `{key}`")
        elif key not in mapping and key in ("from", "to") and (key,) not in unread:
            edge = "first" if key == "from" else "last"
            yield Uncertainty("", f"the form does not give the {edge} day of the period", f"write it under `{key}`")
    dated: list[tuple[Path, dict[str, Any]]] = [(("corrections",), entry) for entry in mapping.get("corrections", [])]
    dated += [((ACTIONS, action["id"], listed), entry) for action in mapping.get(ACTIONS, [])
              for listed in DATED_LISTS for entry in action.get(listed, [])]  # fmt: skip
    for path, entry in dated:
        for key in DATED_LISTS.get(path[-1], ("date",)):
            if isinstance(words := entry.get(key), str) and typed_date(words) is None:
                found = [date.date for date in printed_dates(words)]
                del entry[key]
                if len(found) == 1 and found[0]:
                    entry[key] = plain_date(found[0])
                    yield Uncertainty("", f"{quoted(words)} was read as {found[0]}", f"compare `{key}`")
                    continue
                unread.add((*path, key))
                yield Uncertainty("", f"{quoted(words)} is not a date that can be read", f"write it under `{key}`")


def _period(mapping: dict[str, Any], setting: FormSetting, unread: set[Path]) -> Iterator[Uncertainty]:
    """Read a period whose first day is not in the form's spelling."""
    words = str(mapping["from"])
    if last := mapping.get("to"):
        words = f"{words} \u2013 {setting.date(last)}"
    span = printed_span(words)
    if span.start and span.end:
        mapping |= {"from": plain_date(span.start), "to": plain_date(span.end)}
        yield Uncertainty("", f"{quoted(words)} was read as {span.start} to {span.end}", "compare `from` and `to`")
    elif span.doubt or not last:
        del mapping["from"]
        unread |= {("from",), ("to",)}
        doubt = span.doubt or f"{quoted(words)} is not a period that can be read"
        yield Uncertainty("", doubt, "write its first day under `from` and its last day under `to`")


def _named(path: Atom) -> str:
    return f"action {path[1]} ({'.'.join(path[2:])})" if path[0] == ACTIONS else ".".join(path)
