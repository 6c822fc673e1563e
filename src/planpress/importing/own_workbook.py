"""Reads a report from planpress's own workbook, as an export wrote it and people filled it."""

from collections.abc import Iterator

from planpress.errors import RefusedError
from planpress.exchange.office import Uncertainty
from planpress.exchange.office.workbook import Workbook
from planpress.exchange.report_workbook.cell_words import CellWords
from planpress.exchange.report_workbook.code_lists import CodeLists
from planpress.exchange.report_workbook.columns import ACTIONS, PERIOD_KEY, PLAN_KEY, REPORT
from planpress.exchange.report_workbook.sheets import layouts
from planpress.importing.imported import ImportedReport
from planpress.importing.labels import LabelReader, reader_for
from planpress.importing.own_cells import OwnCells
from planpress.importing.own_mapping import OwnMapping
from planpress.importing.own_sheets import OwnSheet, OwnSheets, SheetFinder, fields
from planpress.language import CATALOGUES, Language, language_for
from planpress.model import Plan
from planpress.model.scalars import quoted


def read_own_workbook(workbook: Workbook, plan: Plan) -> ImportedReport | None:
    """Read a report from planpress's own workbook; None if the workbook is something else.

    Args:
        workbook: The sheets.
        plan: The plan that the report belongs to.

    Raises:
        RefusedError: It belongs to another plan.
    """
    languages = _languages(plan)
    sheets = SheetFinder(layouts(assessor.id for assessor in plan.assessors), plan, languages).find(workbook)
    if sheets is None or not {REPORT, ACTIONS} & sheets.by_name.keys():
        return None
    facts = _facts(sheets.by_name.get(REPORT))
    if facts.get(PLAN_KEY, plan.id) != plan.id:
        message = f"the workbook belongs to the plan {quoted(facts[PLAN_KEY])}, not to {quoted(plan.id)}"
        raise RefusedError(message, "give the folder of that plan: --project DIR")
    return _read(sheets, facts, plan, languages)


def _languages(plan: Plan) -> tuple[Language, ...]:
    """Return the languages in which the workbook's own words are known."""
    codes = dict.fromkeys((*plan.languages, "en", *sorted(file.stem for file in CATALOGUES.glob("*.po"))))
    return tuple(language_for(code, plan.terms) for code in codes)


def _facts(sheet: OwnSheet | None) -> dict[str, str]:
    """Return the values that decide how the others are read."""
    if sheet is None:
        return {}
    keys = (PLAN_KEY, PERIOD_KEY, "scale", "plan_version", "language")
    return {
        column.key: cells[""].text.strip()
        for column, _, cells in fields(sheet)
        if column and column.key in keys and "" in cells and cells[""].text.strip()
    }


def _read(sheets: OwnSheets, facts: dict[str, str], plan: Plan, languages: tuple[Language, ...]) -> ImportedReport:
    doubts = list(sheets.uncertainties)
    language = facts.get("language") or plan.language
    scale = plan.scale(facts.get("scale"))
    labels = LabelReader(scale) if scale else None
    typed = list(_rating_words(sheets.by_name.get(ACTIONS)))
    if labels is None and typed:
        labels = reader_for(plan, typed)
        named = (
            f"names the scale {quoted(facts['scale'])}, which the plan lacks" if "scale" in facts else "names no scale"
        )
        words = f"the workbook {named}; its ratings were read as those of {quoted(labels.scale.id)}"
        doubts.append(Uncertainty("", words, "write `scale:` in the report's file"))
    codes = CodeLists(plan, labels.scale.id if labels else "", facts.get("plan_version", "1"), language, languages)
    cells = OwnCells(CellWords(codes, language), labels, doubts)
    mapping = OwnMapping(sheets.by_name, cells).mapping()
    cells.say_numbers()
    return ImportedReport(mapping, doubts, facts.get(PERIOD_KEY, ""))


def _rating_words(sheet: OwnSheet | None) -> Iterator[str]:
    """Yield the words in the columns of ratings."""
    for row in sheet.rows if sheet else ():
        for key, cells in row.cells.items():
            if key.startswith("ratings.") and key.endswith(".rating"):
                yield from (cell.text for cell in cells.values() if cell.text.strip())
