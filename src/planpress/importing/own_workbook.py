"""Reads a report from planpress's own workbook, which an export wrote and people filled in."""

from collections.abc import Iterator, Mapping

from planpress.catalogues import CATALOGUES, translated
from planpress.errors import RefusedError
from planpress.exchange.office import Uncertainty
from planpress.exchange.office.workbook import Workbook
from planpress.exchange.report_workbook.cell_words import CellWords
from planpress.exchange.report_workbook.code_lists import CodeLists
from planpress.exchange.report_workbook.columns import ACTIONS, OF_ACTION, OTHER, PERIOD_KEY, PLAN_KEY, REPORT, TOTALS
from planpress.exchange.report_workbook.sheets import layouts
from planpress.importing.coverage import ANY, Coverage, Path
from planpress.importing.imported import ImportedReport
from planpress.importing.labels import LabelReader, reader_for
from planpress.importing.own_cells import OwnCells
from planpress.importing.own_mapping import OwnMapping
from planpress.importing.own_sheets import OwnSheet, OwnSheets, SheetFinder, fields
from planpress.language import Language, language_for
from planpress.model import Plan
from planpress.model.scalars import quoted


def read_own_workbook(workbook: Workbook, plan: Plan) -> ImportedReport | None:
    """Read a report from planpress's own workbook; None if the workbook is something else.

    Args:
        workbook: The sheets.
        plan: The plan that the report belongs to.

    Raises:
        RefusedError: The workbook belongs to another plan.
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
    codes = dict.fromkeys((*plan.languages, "en", *translated(CATALOGUES)))
    return tuple(language_for(code, plan.terms) for code in codes)


def _facts(sheet: OwnSheet | None) -> dict[str, str]:
    """Return the values that decide how the other values are read."""
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
        words = f"the workbook {named}; its ratings were read on the scale {quoted(labels.scale.id)}"
        doubts.append(Uncertainty("", words, "write `scale:` in the report's file"))
    codes = CodeLists(plan, labels.scale.id if labels else "", facts.get("plan_version", "1"), language, languages)
    cells = OwnCells(CellWords(codes, language), labels, doubts)
    collected = OwnMapping(sheets.by_name, cells)
    mapping = collected.mapping()
    cells.say_numbers()
    coverage = Coverage(
        complete={REPORT, ACTIONS} <= sheets.by_name.keys(),
        open=frozenset(collected.open) | frozenset(_not_there(sheets.by_name, plan)),
    )
    return ImportedReport(mapping, doubts, facts.get(PERIOD_KEY, ""), coverage=coverage)


def _not_there(sheets: Mapping[str, OwnSheet], plan: Plan) -> Iterator[Path]:
    """Yield the values whose sheet or column is not in a workbook."""
    for name, layout in layouts(assessor.id for assessor in plan.assessors).items():
        above = {ACTIONS: (ACTIONS, ANY), **{key: (ACTIONS, ANY, key) for key in OF_ACTION}}.get(name, (name,))
        if name not in sheets:
            yield above
            if name == TOTALS:
                yield ("shares",)
        elif name not in (REPORT, TOTALS, OTHER):
            there = {key for key, _ in sheets[name].columns.values()}
            missing = (column.key for column in layout.columns if column.key not in there)
            yield from ((*above, *key.split(".")) for key in missing)


def _rating_words(sheet: OwnSheet | None) -> Iterator[str]:
    """Yield the words in the columns of ratings."""
    for row in sheet.rows if sheet else ():
        for key, cells in row.cells.items():
            if key.startswith("ratings.") and key.endswith(".rating"):
                yield from (cell.text for cell in cells.values() if cell.text.strip())
