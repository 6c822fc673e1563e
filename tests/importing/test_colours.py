"""Ratings that a table shows by colours alone: read with a legend, otherwise reported. All plans are fictional."""

import io
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.styles import PatternFill

from planpress.exchange.office.workbook_reading import workbook_of
from planpress.importing import ImportedReport
from planpress.importing.plain_table import read_plain_table
from planpress.model import Plan
from tests.importing.tables import actions, doubts, plan_of

GREEN, YELLOW, RED, GREY = "FF00B050", "FFFFC000", "FFFF0000", "FFD9D9D9"
TABLE = (("No", "Action", "RAG", "Progress"), ("1.1", "Amend the law", "", "Amended."),
         ("1.2", "Issue a decree", "", "Drafted."), ("2.1", "Train officers", "", "No funds."))  # fmt: skip
RATED = {"C2": GREEN, "C3": YELLOW, "C4": RED}
LEGEND = {"F2": (GREEN, "Achieved"), "F3": (YELLOW, "On track"), "F4": (RED, "Not started")}
Legend = Mapping[str, tuple[str, str]]


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    return plan_of(tmp_path)


def fill(color: str) -> PatternFill:
    return PatternFill("solid", fgColor=color)


def imported(plan: Plan, edit: Callable[[Any], object], rated: Mapping[str, str] = RATED) -> ImportedReport:
    """The report in a table with colours, after an edit of its sheet."""
    book, saved = Workbook(), io.BytesIO()
    sheet: Any = book.active
    for row in TABLE:
        sheet.append(row)
    for cell, color in rated.items():
        sheet[cell].fill = fill(color)
    for cell in sheet[1]:
        cell.fill = fill(GREY)
    edit(sheet)
    book.save(saved)
    return read_plain_table(workbook_of(saved.getvalue()), plan)


def beside(legend: Legend) -> Callable[[Any], None]:
    """Write a legend: colours, each with a word in the cell to its right."""

    def edit(sheet: Any) -> None:
        for cell, (color, word) in legend.items():
            sheet[cell].fill = fill(color)
            sheet[cell].offset(column=1).value = word

    return edit


def on_colours(sheet: Any) -> None:
    """Write a legend below the table, each word on its colour."""
    for row, (color, word) in enumerate(LEGEND.values(), 8):
        sheet.cell(row, 2, word).fill = fill(color)


def in_another_sheet(sheet: Any) -> None:
    beside(LEGEND)(sheet.parent.create_sheet("Key"))


def ratings(report: ImportedReport) -> list[Any]:
    return [action.get("ratings", {}).get("party") for action in actions(report)]


@pytest.mark.parametrize("edit", [beside(LEGEND), on_colours, in_another_sheet])
def test_colours_with_a_legend(plan: Plan, edit: Callable[[Any], object]) -> None:
    """The legend may be beside the table, below it or in another sheet; what was read is said once."""
    report = imported(plan, edit)
    assert ratings(report) == ["achieved", "on-track", "not-started"]
    assert [action["progress"] for action in actions(report)] == [["Amended."], ["Drafted."], ["No funds."]]
    assert 'the colours of column C "RAG" were read as "Achieved", "On track", "Not started"' in doubts(report)


def test_colours_without_a_legend(plan: Plan) -> None:
    """Without a legend, no rating is read, and the import says so."""
    report = imported(plan, lambda _: None)
    assert ratings(report) == [None, None, None]
    assert "ratings that are shown by colours alone cannot be read without a legend" in doubts(report)


def test_a_colour_that_the_legend_lacks(plan: Plan) -> None:
    """A colour that is not in the legend, or that has two meanings there, gives no rating, and its cell is named."""
    report = imported(plan, beside({name: LEGEND[name] for name in ("F2", "F3")}))
    assert ratings(report) == ["achieved", "on-track", None]
    assert "cell C4: the colour of the cell is not in the legend" in places(report)
    report = imported(plan, beside({**LEGEND, "F6": (GREEN, "Partial progress")}))
    assert ratings(report) == [None, "on-track", "not-started"]
    assert "cell C2: the colour of the cell has several meanings in the legend" in places(report)


def test_words_win_over_colours(plan: Plan) -> None:
    """A word in a coloured cell is the rating; a colour beside a word in another column of the table is no legend."""

    def edit(sheet: Any) -> None:
        sheet["C2"] = "On track"
        beside(LEGEND)(sheet)

    assert ratings(imported(plan, edit)) == ["on-track", "on-track", "not-started"]

    def comment(sheet: Any) -> None:
        sheet["D1"], sheet["D3"] = "Comments", "On track"

    assert ratings(imported(plan, comment)) == [None, None, None]


def test_rows_that_are_coloured_throughout(plan: Plan) -> None:
    """The colour of a whole row is a rating if the legend has it; other rows may just be easier to read with it."""
    rows = {f"{letter}{row}": color for row, color in ((2, GREY), (3, GREEN), (4, GREY)) for letter in "ABCD"}
    report = imported(plan, beside(LEGEND), rows)
    assert ratings(report) == [None, "achieved", None]
    assert "in the legend" not in places(report)


def test_colours_of_headings(plan: Plan) -> None:
    """A heading between the actions is no action, whatever its colour."""

    def edit(sheet: Any) -> None:
        beside({name.replace("F", "H"): entry for name, entry in LEGEND.items()})(sheet)
        sheet.insert_rows(2)
        sheet["A2"] = "Pillar 1: Legislation"
        for letter in "ABCD":
            sheet[f"{letter}2"].fill = fill(GREEN)

    report = imported(plan, edit)
    assert ratings(report) == ["achieved", "on-track", "not-started"]


def places(report: ImportedReport) -> str:
    return "\n".join(f"{doubt.place.partition(', ')[2]}: {doubt.words}" for doubt in report.uncertainties)


def test_a_legend_directly_above_the_heading(plan: Plan) -> None:
    """The last row of the legend is not a part of the heading."""

    def edit(sheet: Any) -> None:
        sheet.insert_rows(1, 2)
        sheet["A1"], sheet["A2"], sheet["B2"] = "Achieved", "On track", "Not started"
        for name, color in (("A1", GREEN), ("A2", YELLOW), ("B2", RED)):
            sheet[name].fill = fill(color)

    report = imported(plan, edit)
    assert ratings(report) == ["achieved", "on-track", "not-started"]
    assert "above the table was left out" not in places(report)


def test_a_legend_in_a_line(plan: Plan) -> None:
    """A line below the table may name the colours."""

    def edit(sheet: Any) -> None:
        sheet["A7"] = "Legend: green = Achieved; amber = On track; red = Not started"

    assert ratings(imported(plan, edit)) == ["achieved", "on-track", "not-started"]


def test_words_on_the_colour_of_another_rating(plan: Plan) -> None:
    def edit(sheet: Any) -> None:
        beside(LEGEND)(sheet)
        sheet["C2"] = "On track"

    assert '"On track" is on the colour of "Achieved"; the words were used' in doubts(imported(plan, edit))


def test_a_colour_among_words(plan: Plan) -> None:
    """A cell that contains only a colour is named, although other cells of its column have words."""

    def edit(sheet: Any) -> None:
        sheet["C2"], sheet["C3"] = "Achieved", "On track"

    report = imported(plan, edit)
    assert ratings(report) == ["achieved", "on-track", None]
    assert "cell C4: the cell contains only a colour, which no legend explains" in places(report)


def test_a_column_of_colours_without_a_heading_that_says_so(plan: Plan) -> None:
    def edit(sheet: Any) -> None:
        sheet["C1"] = "Light"

    assert 'column C "Light" contains only colours, which were left out' in doubts(imported(plan, edit))


@pytest.mark.parametrize(
    "cells",
    [
        ["Legend:", "Achieved", "On track", "Not started"],
        ["Colours used in this table:", "Achieved", "On track", "Not started"],
        ["Légende", "Achieved", "On track", "Not started"],
        ["", "Achieved", "On track", "Not started"],
        ["Achieved", "On track", "Not started"],
    ],
)
@pytest.mark.parametrize("gap", [0, 2])
def test_a_legend_in_one_row(plan: Plan, cells: list[str], gap: int) -> None:
    """Labels on their colours side by side are a legend, not an action, wherever they are below the table."""
    colours = dict(zip(["Achieved", "On track", "Not started"], [GREEN, YELLOW, RED], strict=True))

    def edit(sheet: Any) -> None:
        for column, text in enumerate(cells, 1):
            cell = sheet.cell(len(TABLE) + 1 + gap, column, text or None)
            if text in colours:
                cell.fill = fill(colours[text])

    report = imported(plan, edit)
    assert [action["ratings"]["party"] for action in actions(report)] == ["achieved", "on-track", "not-started"]


@pytest.mark.parametrize("heading", ["", "Key", "Legend", "L\u00e9gende", "Leyenda", "Legenda"])
def test_a_legend_with_a_heading_to_the_right(plan: Plan, heading: str) -> None:
    """A legend in the rows of the heading and the actions is no column of the table, with or without a heading."""

    def edit(sheet: Any) -> None:
        beside(LEGEND)(sheet)
        sheet["F1"] = heading or None

    report = imported(plan, edit)
    assert [action["ratings"]["party"] for action in actions(report)] == ["achieved", "on-track", "not-started"]
    assert "with the legend that begins at cell G2" in doubts(report)
    assert "column F" not in doubts(report)
    assert "column G" not in doubts(report)


def test_a_key_of_codes_to_the_right(plan: Plan) -> None:
    def edit(sheet: Any) -> None:
        for row, (code, label) in enumerate((("A", "Achieved"), ("T", "On track"), ("N", "Not started")), 2):
            sheet.cell(row, 3, code)
            sheet.cell(row, 6, code)
            sheet.cell(row, 7, label)
        sheet["F1"] = "Key"

    ratings = [action["ratings"]["party"]["rating"] for action in actions(imported(plan, edit, {}))]
    assert ratings == ["achieved", "on-track", "not-started"]


def test_ratings_behind_an_empty_column(plan: Plan) -> None:
    """A column of ratings whose cells have no colours is no legend, even if each label occurs once."""

    def edit(sheet: Any) -> None:
        for row, label in enumerate(("Achieved", "On track", "Not started"), 2):
            sheet.cell(row, 6, label)
        sheet["F1"] = "Rating by the Panel"
        sheet["C1"] = "Lead"

    rated = [action["ratings"] for action in actions(imported(plan, edit, {}))]
    assert [next(iter(ratings.values())) for ratings in rated] == ["achieved", "on-track", "not-started"]


@pytest.mark.parametrize(("legend", "rating"), [
    (("Green = Achieved", "Yellow = On track", "Orange = Partial progress", "Red = Not started"), "partial"),
    (("Green = Achieved", "Amber = On track", "Red = Not started"), "on-track"),
    (("Green = Achieved", "Yellow = On track", "Red = Not started"), "on-track"),
])  # fmt: skip
def test_the_orange_of_spreadsheets(plan: Plan, legend: tuple[str, ...], rating: str) -> None:
    """The colour that spreadsheet programs call orange is yellow only in a legend that does not have both."""

    def edit(sheet: Any) -> None:
        for line in ((), *((line,) for line in legend)):
            sheet.append(line)

    assert actions(imported(plan, edit))[1]["ratings"] == {"party": rating}


@pytest.mark.parametrize("heading", ["Light", "Lamp", "Voyant", "Foco", "Farol", "Progress so far"])
def test_a_column_of_colours_with_any_heading(plan: Plan, heading: str) -> None:
    """A legend for all of its colours says what they mean; the word above the legend is no note."""
    below: Legend = {f"A{row}": entry for row, entry in enumerate(LEGEND.values(), 8)}

    def edit(sheet: Any) -> None:
        sheet["C1"] = heading
        sheet["B7"] = "Legend"
        beside(below)(sheet)

    report = imported(plan, edit)
    assert [action["ratings"]["party"] for action in actions(report)] == ["achieved", "on-track", "not-started"]
    assert f'the colours of column C "{heading}" were read as "Achieved", "On track", "Not started"' in doubts(report)
    assert "as a note" not in doubts(report)
    assert "left out" not in doubts(report)


@pytest.mark.parametrize("heading", ["Risk", "Priority", "Last year", "Planned"])
def test_a_column_of_colours_for_something_else(plan: Plan, heading: str) -> None:
    def edit(sheet: Any) -> None:
        sheet["C1"] = heading
        beside(LEGEND)(sheet)

    report = imported(plan, edit)
    assert not any("ratings" in action for action in actions(report))
    assert f'column C "{heading}" contains only colours, which were left out' in doubts(report)


def test_a_column_with_a_colour_that_the_legend_lacks(plan: Plan) -> None:
    def edit(sheet: Any) -> None:
        sheet["C1"] = "Light"
        beside({cell: entry for cell, entry in LEGEND.items() if cell != "F3"})(sheet)

    assert 'column C "Light" contains only colours, which were left out' in doubts(imported(plan, edit))


@pytest.mark.parametrize("heading", ["Light", "RAG"])
def test_an_unknown_column_of_sentences_beside_colours(plan: Plan, heading: str) -> None:
    """It says what was done, as beside ratings in words, whatever the column of colours is headed."""

    def edit(sheet: Any) -> None:
        sheet["C1"], sheet["D1"] = heading, "Story behind the lamps"
        for row in (2, 3, 4):
            sheet[f"D{row}"] = f"The work of part {row} went on."
        beside(LEGEND)(sheet)

    report = imported(plan, edit)
    assert [action["progress"] for action in actions(report)] == [
        [f"The work of part {row} went on."] for row in (2, 3, 4)
    ]
    assert [action["ratings"]["party"] for action in actions(report)] == ["achieved", "on-track", "not-started"]
    told = 'column D "Story behind the lamps" was read as the progress that was made, because of its cells'
    assert doubts(report).count(told) == 1
    assert "left out" not in doubts(report)


def test_two_unknown_columns_of_sentences_beside_colours(plan: Plan) -> None:
    """Neither of them is guessed to be the progress, and each is named once."""

    def edit(sheet: Any) -> None:
        for cell, words in {"C1": "Light", "D1": "Story behind the lamps", "E1": "Story behind the story"}.items():
            sheet[cell] = words
        for row in (2, 3, 4):
            sheet[f"D{row}"] = sheet[f"E{row}"] = f"The work of part {row} went on."
        beside({f"G{row}": entry for row, entry in enumerate(LEGEND.values(), 2)})(sheet)

    report = imported(plan, edit)
    assert not any("progress" in action for action in actions(report))
    assert doubts(report).count("was left out: it was not recognised") == 2
