"""Reads a report from planpress's own workbook, as an export wrote it and people filled it."""

from planpress.errors import RefusedError
from planpress.exchange.office import Uncertainty
from planpress.exchange.office.workbook_reading import is_workbook, workbook_of
from planpress.exchange.report_workbook.cell_words import CellWords
from planpress.exchange.report_workbook.code_lists import CodeLists
from planpress.exchange.report_workbook.columns import ACTIONS, PERIOD_KEY, PLAN_KEY, REPORT, layouts
from planpress.importing.imported import ImportedReport, TableOptions
from planpress.importing.labels import LabelReader
from planpress.importing.own_cells import OwnCells
from planpress.importing.own_mapping import OwnMapping
from planpress.importing.own_sheets import OwnSheet, OwnSheets, SheetFinder, fields
from planpress.language import CATALOGUES, Language, language_for
from planpress.model import Plan
from planpress.model.scalars import quoted

COMPARE = "check that it is the right workbook"


def own_workbook(content: bytes, plan: Plan, _options: TableOptions) -> ImportedReport | None:
    """Read a report from planpress's own workbook; None if the file is something else.

    Args:
        content: The content of the file.
        plan: The plan that the report belongs to.

    Raises:
        RefusedError: It is a workbook that cannot be read.
    """
    if not is_workbook(content):
        return None
    languages = _languages(plan)
    sheets = SheetFinder(layouts(assessor.id for assessor in plan.assessors), plan, languages).find(
        workbook_of(content)
    )
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
    if scale is None and ACTIONS in sheets.by_name and "scale" in facts:
        doubts.append(Uncertainty("", f"the plan has no scale {quoted(facts['scale'])}", COMPARE))
    codes = CodeLists(plan, facts.get("scale", ""), facts.get("plan_version", "1"), language, languages)
    cells = OwnCells(CellWords(codes, language), LabelReader(scale) if scale else None, doubts)
    mapping = OwnMapping(sheets.by_name, cells).mapping()
    cells.say_numbers()
    return ImportedReport(mapping, doubts, facts.get(PERIOD_KEY, ""))
