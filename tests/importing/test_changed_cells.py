"""Cells that spreadsheet programs changed, in small tables of fictional plans."""

from datetime import date
from pathlib import Path

import pytest

from planpress.exchange.office.workbook import CellKind, Workbook, WorkbookCell, WorkbookRow, WorkbookSheet
from planpress.importing.plain_table import read_plain_table
from planpress.model import Plan
from tests.importing.tables import actions, imported, only, plan_of


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    return plan_of(tmp_path)


def told(plan: Plan, numbers: list[str]) -> tuple[list[str], str]:
    """The ids of the actions with given numbers, and everything that a person is told."""
    report = imported(plan, [["No", "Action"], *([number, f"Task {n}"] for n, number in enumerate(numbers))])
    return [action["id"] for action in actions(report)], "\n".join(doubt.words for doubt in report.uncertainties)


@pytest.mark.parametrize(("since_1904", "day"), [(False, date(2021, 5, 31)), (True, date(2025, 6, 1))])
def test_days_as_numbers(plan: Plan, since_1904: bool, day: date) -> None:
    """A column of dates without a date format shows numbers; they are read as the days that they are."""
    texts = [["No", "Action", "Due", "Target"], ["1.1", "Law", "44347", "44347"]]
    rows = []
    for number, row in enumerate(texts, 1):
        kinds = [CellKind.NUMBER if text == "44347" else CellKind.TEXT for text in row]
        cells = {n: WorkbookCell(text, kinds[n], "S", number, n, text) for n, text in enumerate(row)}
        rows.append(WorkbookRow(number, cells))
    workbook = Workbook((WorkbookSheet("S", tuple(rows)),), since_1904=since_1904)
    report = read_plain_table(workbook, plan)
    assert only(report)["due"] == day
    assert any(f"44347 as {day}" in doubt.words and doubt.place.endswith("C2") for doubt in report.uncertainties)
    assert "D2" not in " ".join(doubt.place for doubt in report.uncertainties if "programs store" in doubt.words)


def test_days_in_text_files(plan: Plan) -> None:
    """In a text file, a number in a column of dates is a day too, but a year is a year."""
    report = imported(plan, [["No", "Action", "Due"], ["1.1", "Law", "44347"], ["1.2", "Decree", "2021"]])
    assert [action["due"] for action in actions(report)] == [date(2021, 5, 31), 2021]


@pytest.mark.parametrize(
    ("numbers", "ids"),
    [
        (["3,1", "3,2", "3,10"], ["3.1", "3.2", "3.10"]),
        (["3,1", "3.2"], ["3.1", "3.2"]),
        (["3,1", "3.1"], ["3-1", "3.1"]),
    ],
)
def test_decimal_commas(plan: Plan, numbers: list[str], ids: list[str]) -> None:
    """Numbers with a decimal comma get a dot, unless the column has the same number with a dot."""
    read, words = told(plan, numbers)
    assert read == ids
    assert ("with a decimal comma was read with a dot: 3,1 as 3.1" in words) == (ids[0] == "3.1")


@pytest.mark.parametrize(
    ("numbers", "ids"),
    [
        (["04-Mar", "05-Mar", "03-Apr"], ["3.4", "3.5", "4.3"]),  # 3-4, 3-5 and 4-3 where the month comes first
        (["04-Mar", "04-Apr", "05-Mar"], ["4.3", "4.4", "5.3"]),  # 4.3, 4.4 and 5.3 where the day comes first
        (["2.9", "02. oct", "2-nov.", "2.13"], ["2.9", "2.10", "2.11", "2.13"]),
        (["Feb-14", "Feb-15"], ["2.14", "2.15"]),
        (["03/04/2026", "03/05/2026", "04/01/2026"], ["3.4", "3.5", "4.1"]),
        (["02-Feb"], ["2.2"]),
    ],
)
def test_numbers_as_days(plan: Plan, numbers: list[str], ids: list[str]) -> None:
    """Days in the column of numbers are the numbers that were typed, in the order in which the column rises."""
    read, words = told(plan, numbers)
    assert read == ids
    assert "looks like a number that a spreadsheet program turned into a date; it was read as" in words


@pytest.mark.parametrize("numbers", [["04-Mar"], ["05-Mar", "04-Mar"]])
def test_numbers_as_days_that_are_not_certain(plan: Plan, numbers: list[str]) -> None:
    """If both orders are possible, or none fits, the words stay, and the reader is told both readings."""
    read, words = told(plan, numbers)
    assert read[-1] == "04-Mar"
    assert '"04-Mar" looks like a number that a spreadsheet program turned into a date: 3.4 or 4.3' in words


@pytest.mark.parametrize(
    ("numbers", "ids"),
    [
        (["1.8", "1.9", "1.1", "1.11"], ["1.8", "1.9", "1.10", "1.11"]),
        (["1.1", "1.2", "1.9", "1.1"], ["1.1", "1.2", "1.9", "1.10"]),
        (["1.9", "1.1", "2.1"], ["1.9", "1.10", "2.1"]),
        (["2.18", "2.19", "2.2", "2.21"], ["2.18", "2.19", "2.20", "2.21"]),
        (["1,8", "1,9", "1,1", "1,11"], ["1.8", "1.9", "1.10", "1.11"]),
        (["1.9", "1.1", "1.2", "1.3"], ["1.9", "1.1", "1.2", "1.3"]),
        (["1.9", "1.1", "1.10"], ["1.9", "1.1", "1.10"]),
        (["1.8", "1.1"], ["1.8", "1.1"]),
        (["1.8", "1.9", "1.1", "02-Jan"], ["1.8", "1.9", "1.10", "2.1"]),
    ],
)
def test_zeros_that_a_program_took_away(plan: Plan, numbers: list[str], ids: list[str]) -> None:
    """In a text file too, 1.1 right after 1.9 is 1.10, unless the numbers below show that it is not."""
    read, words = told(plan, numbers)
    assert read == ids
    restored = sum(
        number.replace(",", ".") + "0" == identifier for number, identifier in zip(numbers, ids, strict=True)
    )
    assert words.count("so it was read as") == restored


@pytest.mark.parametrize(
    ("days", "ids"),
    [
        ([(1, 1), (1, 2), (1, 3), (2, 1), (2, 2)], ["1.1", "1.2", "1.3", "2.1", "2.2"]),  # the month comes first
        ([(1, 1), (2, 1), (3, 1), (1, 2), (2, 2)], ["1.1", "1.2", "1.3", "2.1", "2.2"]),  # the day comes first
    ],
)
def test_numbers_stored_as_dates(plan: Plan, days: list[tuple[int, int]], ids: list[str]) -> None:
    """All dates in the column of numbers are read in the same order, in which the numbers rise."""
    report = read_plain_table(dated(days), plan)
    assert [action["id"] for action in actions(report)] == ids
    assert "the number is stored as the date 2023-" in "\n".join(doubt.words for doubt in report.uncertainties)


def dated(days: list[tuple[int, int]]) -> Workbook:
    """A table whose numbers became days of a year, each given by its month and its day."""
    rows = [WorkbookRow(1, {n: WorkbookCell(text, CellKind.TEXT, "Tasks", 1, n) for n, text in enumerate(HEADINGS)})]
    for number, (month, day) in enumerate(days, 2):
        typed = date(2023, month, day)
        first = WorkbookCell(typed.isoformat(), CellKind.DATE, "Tasks", number, 0, day=typed)
        rows.append(
            WorkbookRow(number, {0: first, 1: WorkbookCell(f"Task {number}", CellKind.TEXT, "Tasks", number, 1)})
        )
    return Workbook((WorkbookSheet("Tasks", tuple(rows)),))


HEADINGS = ("No", "Action")
