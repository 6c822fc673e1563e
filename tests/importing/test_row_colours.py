"""Ratings that only the colours of rows show. All plans are fictional."""

import io
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.styles import PatternFill

from planpress.exchange.office.workbook_reading import workbook_of
from planpress.importing import ImportedReport
from planpress.importing.plain_table import read_plain_table
from planpress.model import Plan
from tests.importing.tables import Rows, actions, doubts, plan_of

GREEN, YELLOW, RED, GREY = "FF00B050", "FFFFC000", "FFFF0000", "FFD9D9D9"
TABLE = (("No", "Action", "Lead", "Progress"), ("1.1", "Map", "Customs", "Mapped."), ("1.2", "Dig", "Customs", "Dug."),
         ("2.1", "Fill", "Customs", "Filled."))  # fmt: skip
ON_COLOURS = ((GREEN, "Achieved"), (YELLOW, "On track"), (RED, "Not started"))
IN_A_LINE = (("", "Green = Achieved; yellow = On track; red = Not started"),)
Legend = tuple[tuple[str, str], ...]


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    return plan_of(tmp_path)


def imported(
    plan: Plan, colours: tuple[str, ...], legend: Legend = (), table: Rows = TABLE, width: int = 4
) -> ImportedReport:
    """The report in a table whose rows have colours, with a legend below it."""
    book, saved = Workbook(), io.BytesIO()
    sheet: Any = book.active
    for row in table:
        sheet.append(row)
    for number, colour in enumerate(colours, 2):
        for column in range(1, width + 1) if colour else ():
            sheet.cell(number, column).fill = PatternFill("solid", fgColor=colour)
    for number, (colour, words) in enumerate(legend, len(table) + 2):
        cell = sheet.cell(number, 2, words)
        if colour:
            cell.fill = PatternFill("solid", fgColor=colour)
    book.save(saved)
    return read_plain_table(workbook_of(saved.getvalue()), plan)


def ratings(report: ImportedReport) -> list[Any]:
    return [action.get("ratings", {}).get("party") for action in actions(report)]


@pytest.mark.parametrize("legend", [ON_COLOURS, IN_A_LINE])
@pytest.mark.parametrize("width", [1, 2, 4])
def test_rows_with_a_legend(plan: Plan, legend: Legend, width: int) -> None:
    """The colour may be that of the row, or only of the number and the name."""
    report = imported(plan, (GREEN, YELLOW, RED), legend, width=width)
    assert ratings(report) == ["achieved", "on-track", "not-started"]
    assert 'the colours of the rows were read as "Achieved", "On track", "Not started"' in doubts(report)


def test_rows_without_a_legend(plan: Plan) -> None:
    report = imported(plan, (GREEN, YELLOW, RED))
    assert ratings(report) == [None, None, None]
    assert "the rows have several colours, but no legend gives these the labels of ratings" in doubts(report)


def test_rows_that_are_easier_to_read(plan: Plan) -> None:
    """Every second row in grey is no rating, with or without a legend."""
    for legend in (ON_COLOURS, ()):
        report = imported(plan, (GREY, "", GREY), legend)
        assert ratings(report) == [None, None, None]
        assert "colour" not in doubts(report)


def test_a_colour_that_the_legend_lacks(plan: Plan) -> None:
    report = imported(plan, (GREEN, GREY, ""), ON_COLOURS)
    assert ratings(report) == ["achieved", None, None]
    assert "cell A3: the colour of the row has no meaning in the legend, so no rating was read" in doubts(report)


def test_words_come_before_colours_of_rows(plan: Plan) -> None:
    table = (("No", "Action", "Status"), ("1.1", "Map", "On track"), ("1.2", "Dig", "On track"))
    report = imported(plan, (GREEN, RED), ON_COLOURS, table, width=2)
    assert ratings(report) == ["on-track", "on-track"]
    assert "the colours of the rows" not in doubts(report)


def test_a_table_without_texts(plan: Plan) -> None:
    """Colours of rows are all that the table reports."""
    report = imported(plan, (GREEN, YELLOW, RED), ON_COLOURS, [row[:3] for row in TABLE])
    assert report.is_report
    assert "neither ratings" not in doubts(report)
    assert imported(plan, (GREEN, YELLOW, RED), (), [row[:3] for row in TABLE]).is_report
    assert not imported(plan, (GREY, "", GREY), (), [row[:3] for row in TABLE]).is_report


def test_the_colour_of_a_milestone(plan: Plan) -> None:
    table = (("No", "Action", "Progress"), ("1.1", "Map", "Mapped."), ("1.1.M1", "Draft", "Drafted."))
    report = imported(plan, (GREEN, RED), ON_COLOURS, table, width=3)
    assert ratings(report) == ["achieved"]
    assert 'row 3: the colour of the row, "Not started", was left out' in doubts(report).replace("cell A3", "row 3")
