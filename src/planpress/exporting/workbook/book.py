"""Puts the sheets of a report's workbook together."""

import datetime
from collections.abc import Collection, Mapping
from typing import Any

import openpyxl

from planpress.exchange.report_mapping import report_mapping
from planpress.exchange.report_workbook.cell_words import CellWords
from planpress.exchange.report_workbook.code_lists import CodeLists
from planpress.exchange.report_workbook.columns import (
    ACTIONS,
    OTHER,
    PATH,
    PERIOD_KEY,
    PLAN_KEY,
    REPORT,
    TOTALS,
    WORDS,
)
from planpress.exchange.report_workbook.sheet_rows import SheetRow, SheetRows, sheet_rows
from planpress.exchange.report_workbook.sheets import layouts
from planpress.exporting.workbook.data_sheets import SheetWriter
from planpress.exporting.workbook.fixed_package import fixed_bytes
from planpress.exporting.workbook.guide_sheets import write_codes, write_instructions
from planpress.language import Language, language_for
from planpress.model import Dataset, PartialDate, Plan, Report
from planpress.model.scalars import partial_date

SHOWN_DEFAULTS = {"state": "published", "detail": "actions", "plan_version": "1"}
"""Values that could be left out, but that tell people what kind of report it is."""
OF_ACTIONS = (ACTIONS, "indicators", "evidence", "dropped")
"""The sheets that a workbook has if the actions are public, even if they are empty."""
FIRST_DAY = datetime.date(2000, 1, 1)
"""The date in the workbook's properties if no day is known."""
ALWAYS = (REPORT, TOTALS, "notes")
"""The sheets that every workbook has, even if they are empty."""


def workbook(dataset: Dataset, report: Report, words: Language) -> bytes:
    """Return a workbook that contains a report, for people to fill in and for planpress to import again.

    Values without a column are on a sheet of other values; nothing is hidden.

    Args:
        dataset: The data as of the period.
        report: The report.
        words: The language of the workbook's own words.
    """
    return workbook_of(dataset.plan, report.period, report_mapping(report), words)


def workbook_of(
    plan: Plan, period: str, mapping: Mapping[str, Any], words: Language, *, further: Collection[str] = ()
) -> bytes:
    """Return a workbook that contains the plain values of a report, even if some required values are missing.

    Args:
        plan: The plan.
        period: The id of the period.
        mapping: The plain values of the report.
        words: The language of the workbook's own words.
        further: Sheets, and columns of the sheet of actions, that the workbook has even if nothing is in them.
    """
    known = {PLAN_KEY: plan.id, PERIOD_KEY: period, **SHOWN_DEFAULTS, **mapping}
    reader = str(known.get("language") or plan.language)
    english = language_for("en", plan.terms)
    codes = CodeLists(plan, str(known.get("scale", "")), str(known["plan_version"]), reader, (words, english))
    sheets = layouts(assessor.id for assessor in plan.assessors)
    rows = sheet_rows(known, sheets, CellWords(codes, reader))
    rows.rows[OTHER] = [{PATH: {"": row.path}, WORDS: {"": row.words}} for row in rows.others]
    rows.rows[TOTALS] = _all_ratings(rows, codes, plan.assessors[0].id)
    lists_actions = (known["state"], known["detail"]) == ("published", "actions")
    always = {*ALWAYS, *((*OF_ACTIONS, *further) if lists_actions else ())}

    book = openpyxl.Workbook()
    writer = SheetWriter(book, plan, codes, words, f"{plan.title.wording(reader).words}, {period}")
    shown = [sheets[name] for name in sheets if rows.rows.get(name) or name in always]
    write_instructions(writer, _about(known, period, words), shown)
    for sheet in shown:
        if sheet.name == REPORT:
            writer.report_sheet(sheet, rows.rows[REPORT][0])
        else:
            blank = 0 if sheet.name in (TOTALS, OTHER) else 10
            layout = sheet.with_usual(further) if sheet.name == ACTIONS else sheet
            writer.list_sheet(layout, rows.rows.get(sheet.name, []), blank)
    write_codes(writer, shown)
    book.active = 0
    book.properties.creator = book.properties.lastModifiedBy = "planpress"
    book.properties.title = writer.header
    book.properties.language = words.code
    day = _date(known, "submitted") or _date(known, "to") or _date(known, "from")
    return fixed_bytes(book, day.last if day else FIRST_DAY)


def _date(values: Mapping[str, Any], key: str) -> PartialDate | None:
    return partial_date(str(values[key])) if key in values else None


def _about(values: Mapping[str, Any], period: str, words: Language) -> str:
    """State which report it is, with its first and last day if they are known."""
    start, end = _date(values, "from"), _date(values, "to")
    if start and end:
        return words.gettext("Report for %(period)s: %(span)s.", period=period, span=words.span(start, end))
    return words.gettext("Progress report %(period)s", period=period)


def _all_ratings(rows: SheetRows, codes: CodeLists, first: str) -> list[SheetRow]:
    """Return the rows of the totals, with an empty row for each rating without a number, in the order of the scale."""
    filled = rows.rows[TOTALS]
    assessors = codes.by_name["assessors"]
    known = {(row["assessor"][""], row["rating"][""]): row for row in filled}
    named = list(dict.fromkeys((assessors.shown(first), *(assessor for assessor, _ in known))))
    result = []
    for assessor in named:
        ratings = dict.fromkeys(codes.by_name["ratings"].words.values())
        ratings |= dict.fromkeys(rating for judge, rating in known if judge == assessor)
        for rating in ratings:
            result.append(known.get((assessor, rating), {"assessor": {"": assessor}, "rating": {"": rating}}))
    return result
