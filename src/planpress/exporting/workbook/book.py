"""Puts the sheets of a report's workbook together."""

import datetime

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
    layouts,
)
from planpress.exchange.report_workbook.sheet_rows import SheetRow, SheetRows, sheet_rows
from planpress.exporting.workbook.data_sheets import SheetWriter
from planpress.exporting.workbook.fixed_package import fixed_bytes
from planpress.exporting.workbook.guide_sheets import write_codes, write_instructions
from planpress.language import Language, language_for
from planpress.model import Dataset, Report

SHOWN_DEFAULTS = {"state": "published", "detail": "actions", "plan_version": "1"}
"""Values that mean the same as nothing, but tell people what the report is."""
OF_ACTIONS_ONLY = (ACTIONS, "indicators", "evidence", "dropped")
"""The sheets that a report has only if its actions are public."""
ALWAYS = (REPORT, TOTALS, "notes")
"""The sheets that every workbook has, even if they are empty."""


def workbook(dataset: Dataset, report: Report, words: Language) -> bytes:
    """Return a workbook that contains a report, for people to fill and for planpress to import again.

    What has no column of its own is on a sheet of other values; nothing is hidden.

    Args:
        dataset: The data as of the period.
        report: The report.
        words: The language of the workbook's own words.
    """
    plan = dataset.plan
    reader = report.language or plan.language
    english = language_for("en", plan.terms)
    codes = CodeLists(plan, report.scale or "", report.plan_version, reader, (words, english))
    sheets = layouts(assessor.id for assessor in plan.assessors)
    known = {PLAN_KEY: plan.id, PERIOD_KEY: report.period, **SHOWN_DEFAULTS, **report_mapping(report)}
    rows = sheet_rows(known, sheets, CellWords(codes, reader))
    rows.rows[OTHER] = [{PATH: {"": row.path}, WORDS: {"": row.words}} for row in rows.others]
    rows.rows[TOTALS] = _all_ratings(rows, codes, plan.assessors[0].id)

    book = openpyxl.Workbook()
    writer = SheetWriter(book, plan, codes, words, f"{plan.title.wording(reader).words}, {report.period}")
    shown = [name for name in sheets if rows.rows.get(name) or name in ALWAYS or _is_usual(name, report)]
    write_instructions(writer, report, [sheets[name] for name in shown])
    for name in shown:
        if name == REPORT:
            writer.report_sheet(sheets[name], rows.rows[name][0])
        else:
            writer.list_sheet(sheets[name], rows.rows.get(name, []), blank=0 if name in (TOTALS, OTHER) else 10)
    write_codes(writer, [sheets[name] for name in shown])
    book.active = 0
    book.properties.creator = book.properties.lastModifiedBy = "planpress"
    book.properties.title = writer.header
    book.properties.language = words.code
    return fixed_bytes(book, _day(report))


def _is_usual(name: str, report: Report) -> bool:
    return report.detailed and name in OF_ACTIONS_ONLY


def _day(report: Report) -> datetime.date:
    """Return the day of a report, which the properties of its workbook state."""
    return report.submitted.last if report.submitted else report.end.last


def _all_ratings(rows: SheetRows, codes: CodeLists, first: str) -> list[SheetRow]:
    """Return the rows of the totals with an empty row for each rating without a number, in the order of the scale."""
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
