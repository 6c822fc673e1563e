"""Reads a report from a file: the content decides which reader is used."""

import json
from codecs import BOM_UTF8
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from planpress.errors import RefusedError
from planpress.exchange.office import Uncertainty, document_of, file_content
from planpress.exchange.office.csv_reading import is_divided, is_text, read_csv
from planpress.exchange.office.drawn_lines import without_signs
from planpress.exchange.office.encodings import SAVE_AS_UTF8, decoded
from planpress.exchange.office.workbook import Workbook
from planpress.exchange.office.workbook_reading import is_workbook, workbook_of
from planpress.importing.code_in_texts import code_in_texts, texts_of_items
from planpress.importing.cut_words import cut_words
from planpress.importing.form import read_form
from planpress.importing.form_mapping import form_mapping
from planpress.importing.imported import AS_IT_IS, ImportedReport, TableOptions, unplanned_language
from planpress.importing.leftovers import leftovers
from planpress.importing.lettered_parts import usual_letter
from planpress.importing.own_form import read_own_form
from planpress.importing.own_table import read_own_table
from planpress.importing.own_workbook import read_own_workbook
from planpress.importing.part_headings import part_letter
from planpress.importing.plain_table import read_plain_table
from planpress.importing.repeated_titles import repeated_titles
from planpress.importing.tables.additions import missing_bodies, other_labels
from planpress.importing.tables.layout import table_layout
from planpress.importing.tables.legends import label_test
from planpress.importing.tables.unrecognised import NAME_IF_ACTIONS
from planpress.importing.unlikely_values import unlikely_values
from planpress.importing.unread import unread_texts
from planpress.importing.unread_front import unread_front
from planpress.importing.unread_links import unread_links
from planpress.model import Plan

NAME_IF_REPORT = 'give the report; if a column says it, name the columns: --columns "number=A,title=B,progress=C"'
Reader = Callable[[bytes, Plan, TableOptions], ImportedReport | None]
"""A function that reads a report from the content of a file, given the plan and what the user says about a
plain table.

It returns None for content in other formats, and raises ``RefusedError`` for content in its format that it cannot read.
"""


def read_report(file: Path, plan: Plan, options: TableOptions = AS_IT_IS) -> ImportedReport:
    """Read a report from a file.

    Args:
        file: The file; its content decides the format, not its name.
        plan: The plan that it reports on.
        options: What the user says about a plain table.

    Raises:
        RefusedError: The file cannot be read, contains no report that can be imported, belongs to another plan, or does
            not fit the options.
    """
    content = file_content(file)
    options = replace(options, file_name=file.stem)
    try:
        for reader in READERS:
            if report := reader(content, plan, options):
                return _checked(report)
    except RefusedError as error:
        raise RefusedError(f"{file}: {error.message}", error.hint) from error
    raise RefusedError(f"{file}: no report was found in it", "give a document that contains a report")


def _checked(report: ImportedReport) -> ImportedReport:
    """Return a report, unless it is only a plan.

    Raises:
        RefusedError: The file has no place for what was done.
    """
    if not report.is_report:
        words = "no column of ratings, progress, comments or evidence was recognised, so it seems to be no report"
        raise RefusedError(words, NAME_IF_REPORT)
    return report


def report_in_a_workbook(content: bytes, plan: Plan, options: TableOptions) -> ImportedReport | None:
    """Read planpress's own workbook, or a plain table in any other workbook.

    Args:
        content: The content of the file.
        plan: The plan that the report belongs to.
        options: What the user says about the table.
    """
    if not is_workbook(content):
        return None
    return _in_tables(workbook_of(content), plan, options)


def _in_tables(workbook: Workbook, plan: Plan, options: TableOptions) -> ImportedReport:
    """Read what planpress itself wrote, or else a plain table, and say what is unlikely in it."""
    if own := _own(workbook, plan, options):
        return own
    report = read_plain_table(workbook, plan, options)
    report.uncertainties = _with_unlikely(report.mapping, report.uncertainties, plan)
    return report


def _with_unlikely(values: Mapping[str, object], told: Sequence[Uncertainty], plan: Plan) -> list[Uncertainty]:
    """Return the uncertainties, with those about values that were read and do not look like it."""
    doubts = [*told, *unlikely_values(values, told)]
    doubts += leftovers(values, doubts, plan)
    return [*doubts, *repeated_titles(values, doubts)]


def _own(workbook: Workbook, plan: Plan, options: TableOptions) -> ImportedReport | None:
    """Read what planpress itself wrote, unless the user names a sheet or columns."""
    if options.columns or options.sheets:
        return None
    return read_own_workbook(workbook, plan) or read_own_table(workbook, plan)


def table_in_a_text(content: bytes, plan: Plan, options: TableOptions) -> ImportedReport | None:
    """Read a table in a text file, unless it is the text of the official form.

    Args:
        content: The content of the file.
        plan: The plan that the report belongs to.
        options: What the user says about the table.
    """
    if not is_text(content):
        return None
    source = decoded(content, plan.languages)
    parts = 0 if options.columns else _parts(source.text)
    if parts > 1:
        return None
    workbook = read_csv(content, plan.languages)
    if not options.columns and not _is_table(workbook, source.text, plan):
        return None
    try:
        return _in_tables(workbook, plan, options)
    except RefusedError as error:
        if parts:  # lines with tabs below the heading of one part
            return None
        if not source.doubt or error.hint == NAME_IF_ACTIONS:  # what the table lists was recognised
            raise
        raise RefusedError(f"{error.message} ({source.doubt})", f"{SAVE_AS_UTF8}; or {error.hint}") from error


def _is_table(workbook: Workbook, text: str, plan: Plan) -> bool:
    """Tell whether a text is a table: most rows have several cells, or rows of actions follow a known heading.

    Titles, headings of pillars and notes can outnumber the actions. Between the lines of a form, tabs divide only the
    cells of its tables; in a table, nearly every line has them.
    """
    if is_divided(workbook):
        return True
    filled = [line for line in text.splitlines() if line.strip()]
    tabbed = sum("\t" in line for line in filled)
    layout = table_layout(workbook.sheets[0], (), label_test(plan))
    rows = [row for row in layout.below if len(row.cells) > 1]
    return bool(layout.score and rows) and (not tabbed or tabbed > len(filled) / 2)


def _parts(text: str) -> int:
    """Return how many parts of the official form have a heading among the lines of a text."""
    lines = map(without_signs, text.splitlines())
    return len({letter for line in lines if (letter := part_letter(line) or usual_letter(line))})


def data_in_a_text(content: bytes, plan: Plan, _options: TableOptions) -> None:
    """Refuse data in JSON, which no person has filled in.

    Args:
        content: The content of the file.
        plan: The plan that the report belongs to.

    Raises:
        RefusedError: The file contains such data.
    """
    if not content.removeprefix(BOM_UTF8).lstrip().startswith((b"{", b"[")) or not is_text(content):
        return
    with suppress(ValueError, RecursionError):
        json.loads(decoded(content, plan.languages).text)
        raise RefusedError("it is data in JSON, which is not imported", "give the Word document or the table")


def form_in_a_document(content: bytes, plan: Plan, options: TableOptions) -> ImportedReport:
    """Read the official form in a document or a text; this reader refuses whatever it does not know.

    Args:
        content: The content of the file.
        plan: The plan that the report belongs to.
        options: What the user says about a table, which a form is not.
    """
    document = document_of(content, plan.languages)
    if options.columns or options.sheets:
        which = "--columns" if options.columns else "--sheet"
        raise RefusedError(f"it is a form, and {which} is only for tables", f"leave {which} out")
    if own := read_own_form(document, plan):
        return own
    report = read_form(document, plan)
    values = form_mapping(report, plan)
    doubts = [*unplanned_language(report.language, plan), *report.uncertainties]
    doubts += unread_texts(report.items, values, doubts, report.labels, plan)
    doubts += unread_links(report.items, values, doubts)
    doubts += unread_front(report.before, values, doubts, plan)
    doubts = [*_with_unlikely(values, doubts, plan), *cut_words(values, document.texts())]
    doubts += code_in_texts(texts_of_items([*report.before, *report.items]))
    additions = "".join(f"{line}\n" for line in [*missing_bodies(report.bodies),
                                               *other_labels(report.other_labels, report.labels.scale.id)])  # fmt: skip
    return ImportedReport(values, doubts, report.front.years, additions, is_fiscal=report.front.is_fiscal)


READERS: tuple[Reader, ...] = (report_in_a_workbook, data_in_a_text, table_in_a_text, form_in_a_document)
"""The readers in the order in which they are tried; the last one explains what it cannot read."""
