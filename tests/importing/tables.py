"""Small tables of actions, and what is read in them. All plans are fictional."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from planpress.exchange.office.workbook import CellKind, Workbook, WorkbookCell, WorkbookRow, WorkbookSheet
from planpress.importing import ImportedReport, TableOptions
from planpress.importing.plain_table import read_plain_table
from planpress.model import Plan
from planpress.rules import sound_plan

Rows = Sequence[Sequence[str]]
PLAN = """
id: xx-fens
title: Fictional Fen Action Plan
party: {code: XX, name: Exemplia}
process: Fictional process
site_url: https://example.org/fens/
languages: [en]
fictional: true
pillars:
  - {id: "1", title: Legislation}
  - {id: "2", title: {en: Enforcement, fr: Application de la loi}}
bodies:
  - {id: fa, name: Forestry Administration (FA)}
  - {id: customs, name: Customs}
tags: [{id: water, label: Water}]
assessors:
  - {id: party, label: Self-assessment}
  - {id: panel, label: Review Panel}
scales:
  - id: fens
    ratings:
      - {id: achieved, label: Achieved, rank: 4}
      - {id: on-track, label: On track, rank: 3}
      - {id: partial, label: Partial progress, rank: 2}
      - {id: not-started, label: Not started, rank: 1}
"""


def plan_of(folder: Path, text: str = PLAN) -> Plan:
    """The plan of a project in a folder."""
    (folder / "data").mkdir(exist_ok=True)
    (folder / "data/plan.yml").write_text(text, encoding="utf-8")
    return sound_plan(folder)


def without(key: str) -> str:
    """The plan without one of its lists."""
    values = yaml.safe_load(PLAN)
    del values[key]
    return str(yaml.safe_dump(values, allow_unicode=True))


def sheet_of(rows: Rows, name: str = "Plan", *, hidden: bool = False) -> WorkbookSheet:
    """A sheet with texts; a cell with only ^ repeats the cell above, one with only < the cell at the left."""
    made: list[WorkbookRow] = []
    above: dict[int, str] = {}
    for number, row in enumerate(rows, 1):
        cells: dict[int, WorkbookCell] = {}
        for column, text in enumerate(row):
            if text in ("^", "<"):
                words = above.get(column, "") if text == "^" else cells[column - 1].text
                cells[column] = WorkbookCell(words, CellKind.TEXT, name, number, column, words, spread=True)
            elif text:
                cells[column] = WorkbookCell(text, CellKind.TEXT, name, number, column, text)
        above = {column: cell.text for column, cell in cells.items()}
        if cells:
            made.append(WorkbookRow(number, cells))
    return WorkbookSheet(name, tuple(made), hidden)


def imported(plan: Plan, rows: Rows, columns: str = "") -> ImportedReport:
    """The report in a table."""
    return read_plain_table(Workbook((sheet_of(rows),)), plan, TableOptions(columns))


def actions(report: ImportedReport) -> list[dict[str, Any]]:
    """Its actions."""
    listed = report.mapping["actions"]
    assert isinstance(listed, list)
    return listed


def only(report: ImportedReport) -> dict[str, Any]:
    """Its only action."""
    (action,) = actions(report)
    return action


def doubts(report: ImportedReport) -> str:
    """What a person should look at, one line per item."""
    return "\n".join(f"{doubt.place}: {doubt.words}" for doubt in report.uncertainties)
