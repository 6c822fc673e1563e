"""What people do to the workbook: every change is read as they mean it, or reported."""

import csv
import datetime
import io
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import yaml
from openpyxl.comments import Comment
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from planpress.exchange.office.csv_reading import read_csv
from planpress.exchange.office.workbook_reading import is_workbook, workbook_of
from planpress.exporting.workbook import workbook
from planpress.importing import ImportedReport
from planpress.importing.own_workbook import read_own_workbook
from planpress.language import language_for
from planpress.loading import load
from planpress.model import Dataset
from planpress.model.text import Text, Wording, plain
from tests.loading.sketch import PLAN, project

BODIES = "bodies: [{id: fa, name: Forestry Administration}, {id: customs, name: Customs Department}]\n"
REPORT = """\
from: 2014-11-01
to: 2017-07-31
scale: s1
meeting: SC69
totals: {party: {achieved: 1, partial-progress: 1}}
progress: [Two laws were drafted., One law is in force.]
actions:
  - id: "1.1"
    pillar: "1"
    title: Draft a law
    responsible: [fa]
    ratings: {party: achieved, secretariat: partial-progress}
    progress: [The law was drafted in May 2016., It was sent to parliament.]
    indicators: [{name: Laws drafted, baseline: "0", value: "1"}]
    evidence: [{title: The law, date: 2016-05-31}]
  - id: "1.10"
    pillar: "1"
    title: Train the judges
    ratings: {party: partial-progress}
    progress: [Ten judges were trained.]
  - {id: "2.1", pillar: "2", title: Count the stock}
notes: [{about: "1.10", text: The number of judges is not in Part B.}]
"""
Edit = Callable[[openpyxl.Workbook], None]


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    files = {"data/plan.yml": PLAN + BODIES, "data/reports/2014-2017.yml": REPORT}
    loaded = load(project(tmp_path_factory.mktemp("own"), files)).dataset
    assert loaded
    return loaded


@pytest.fixture(scope="module")
def exported(dataset: Dataset) -> bytes:
    return workbook(dataset, dataset.reports[0], language_for("en"))


def read(content: bytes, dataset: Dataset) -> ImportedReport:
    sheets = workbook_of(content) if is_workbook(content) else read_csv(content)
    imported = read_own_workbook(sheets, dataset.plan)
    assert imported
    return imported


def edited(content: bytes, dataset: Dataset, edit: Edit) -> ImportedReport:
    book = openpyxl.load_workbook(io.BytesIO(content))
    edit(book)
    stream = io.BytesIO()
    book.save(stream)
    return read(stream.getvalue(), dataset)


def column(sheet: Worksheet, key: str) -> int:
    """The number of the column with a key."""
    return next(cell.column for cell in sheet[2] if cell.value == key)


def put(book: openpyxl.Workbook, key: str, row: int, value: Any, number_format: str = "@") -> None:
    """Change a cell in the sheet with a column that the key names; rows are counted from 1, as programs do."""
    sheet = next(sheet for sheet in book if any(cell.value == key for cell in sheet[2]))
    cell = sheet.cell(row, column(sheet, key))
    cell.value = value
    cell.number_format = number_format


def action(imported: ImportedReport, identifier: str) -> dict[str, Any]:
    actions = imported.mapping["actions"]
    assert isinstance(actions, list)
    return next(dict(entry) for entry in actions if entry["id"] == identifier)


def told(imported: ImportedReport) -> list[str]:
    return [f"{doubt.place}: {doubt.words}" for doubt in imported.uncertainties]


def test_headings_are_enough(exported: bytes, dataset: Dataset) -> None:
    """Without the keys in every sheet, the workbook gives the same report; each sheet is named once."""

    def edit(book: openpyxl.Workbook) -> None:
        for sheet in book.worksheets[1:]:
            sheet.delete_rows(2)

    imported = edited(exported, dataset, edit)
    assert imported.mapping == read(exported, dataset).mapping
    assert {line.partition(": ")[2] for line in told(imported)} == {
        "the row with the keys is missing; the columns were recognised by their headings"
    }


def test_rows_are_sorted_added_and_deleted(exported: bytes, dataset: Dataset) -> None:
    """Rows in another order, new rows below empty rows and missing rows mean what they seem to mean."""

    def edit(book: openpyxl.Workbook) -> None:
        sheet = book["Actions"]
        rows = [[cell.value for cell in sheet[number]] for number in (3, 5)]
        sheet.delete_rows(3, 3)
        for number, values in enumerate(reversed(rows), 3):
            for place, value in enumerate(values, 1):
                sheet.cell(number, place).value = value
        put(book, "actions.id", 9, "3.1")
        put(book, "actions.title", 9, "Publish the data")
        put(book, "actions.ratings.party.rating", 9, "achieved")

    imported = edited(exported, dataset, edit)
    actions = imported.mapping["actions"]
    assert isinstance(actions, list)
    assert [entry["id"] for entry in actions] == ["2.1", "1.1", "3.1"]
    assert actions[2] == {"id": "3.1", "title": "Publish the data", "ratings": {"party": "achieved"}}
    assert actions[1]["progress"] == ["The law was drafted in May 2016.", "It was sent to parliament."]
    assert told(imported) == []


def test_columns_move_and_others_are_added(exported: bytes, dataset: Dataset) -> None:
    """Columns are found by their keys; columns and sheets that people added are reported, not read."""

    def edit(book: openpyxl.Workbook) -> None:
        sheet = book["Actions"]
        letter = get_column_letter(column(sheet, "actions.title"))
        sheet.move_range(f"{letter}1:{letter}20", cols=40)
        sheet.insert_cols(1)
        sheet["A1"], sheet["A3"] = "Office in charge", "Unit 3"
        book.create_sheet("Contacts")["A1"] = "Name"
        book.move_sheet("Actions", -3)

    imported = edited(exported, dataset, edit)
    assert action(imported, "1.1")["title"] == "Draft a law"
    assert told(imported) == [
        "sheet 'Contacts': it is not a sheet of the report, so it was not read",
        "sheet 'Actions': the column A \"Office in charge\" is not a column of the report, so it was not read",
    ] or told(imported) == [
        "sheet 'Actions': the column A \"Office in charge\" is not a column of the report, so it was not read",
        "sheet 'Contacts': it is not a sheet of the report, so it was not read",
    ]


def test_columns_are_found_by_their_headings(exported: bytes, dataset: Dataset) -> None:
    """If the row with the keys is deleted, the headings are enough, in any language; this is reported."""
    french = workbook(dataset, dataset.reports[0], language_for("fr"))
    for content, name in ((exported, "Actions"), (french, language_for("fr").terms["term_Actions"])):
        imported = edited(content, dataset, lambda book, name=name: book[name].delete_rows(2))  # type: ignore[misc]
        assert action(imported, "1.1")["title"] == "Draft a law"
        assert action(imported, "1.1")["ratings"] == {"party": "achieved", "secretariat": "partial-progress"}
        assert len(told(imported)) == 1
        assert "the row with the keys is missing" in told(imported)[0]


@pytest.mark.parametrize(
    ("key", "typed", "expected", "words"),
    [
        ("responsible", "Customs Department, FA", ["customs", "fa"], ""),
        ("responsible", "Customs Department, the courts", ["Customs Department, the courts"], "was read as one body"),
        ("responsible", "Customs Department; the courts", ["customs", "the courts"], ""),
        ("responsible", "The courts; Customs, FA;", ["The courts", "customs", "fa"], ""),
        ("responsible", "Customs Department\nForestry Administration,", ["customs", "fa"], ""),
        ("responsible", "The courts; the police", ["The courts", "the police"], ""),
        ("responsible", "- Customs Department\n- The courts", ["customs", "The courts"], ""),
        ("responsible", "\u2022 Customs; the courts\n\u2022 fa", ["customs", "the courts", "fa"], ""),
        ("ratings.party.rating", " ACHIEVED ", {"party": {"rating": "achieved", "printed": "ACHIEVED"}}, ""),
        ("ratings.party.rating", "partial-progress", {"party": "partial-progress"}, ""),
        ("ratings.party.rating", "Achieved / Partial", None, "names more than one rating"),
        (
            "ratings.party.rating",
            "Achieved (100%)",
            {"party": {"rating": "achieved", "printed": "Achieved (100%)"}},
            "was read as",
        ),
        ("ratings.party.rating", "excellent", None, "is not the label of a rating"),
        ("pillar", "2", "2", ""),
        ("pillar", "two", "2", ""),
        ("pillar", "2. The second pillar", "2", "was read as"),
        ("pillar", "7", None, "is not on the list"),
        ("starred", "x", True, ""),
        ("starred", "Yes", True, ""),
        ("starred", "oui", True, ""),
        ("starred", "perhaps", None, "neither yes nor no"),
        ("responsible", "forestry administration", ["fa"], ""),
        ("responsible", "\u2022 customs\n\u2022 The courts", ["customs", "The courts"], ""),
        ("progress", "- One.\n- Two.\n  - of which a half.", ["One.", "Two.\n- of which a half."], ""),
        ("progress", "1. One.\n2. Two.", ["One.", "Two."], "the numbers before its texts"),
        ("progress", "One.\n\nTwo.", ["One.", "Two."], ""),
        ("progress", "One.\nTwo.", ["One.", "Two."], "2 lines were read as separate texts"),
        ("progress", "One line\nof a text.", ["One line\nof a text."], "2 lines were read as one text"),
        ("progress", "Done were:\n- A\n- B", ["Done were:\n- A\n- B"], ""),
        ("progress", "One.\n\u2022 Two.\n\u2022 Three.", ["One.", "Two.", "Three."], ""),
        ("progress", "One\n\u2022Two", ["One", "Two"], ""),
        ("progress", "\u2022 One\n\u2022Two", ["One", "Two"], ""),
        ("progress", "One.\n- Two.", ["One.", "Two."], "it was read as 2 texts"),
        ("progress", "One\n- Two", ["One\n- Two"], "2 lines were read as one text"),
        ("progress", "Two steps:\n\u2022 One", ["Two steps:\n\u2022 One"], ""),
        ("title", "=1+1", "=1+1", ""),
    ],
)
def test_cells_as_people_type_them(  # noqa: PLR0913, PLR0917 - fixtures, and what a case consists of
    exported: bytes, dataset: Dataset, key: str, typed: str, expected: object, words: str
) -> None:
    """What is certain is read, and the rest is reported with its cell."""

    def edit(book: openpyxl.Workbook) -> None:
        put(book, f"actions.{key}", 5, typed)
        sheet = book["Actions"]
        sheet.cell(5, column(sheet, f"actions.{key}")).data_type = "s"

    imported = edited(exported, dataset, edit)
    assert action(imported, "2.1").get(key.partition(".")[0]) == expected
    assert [words in line for line in told(imported)] == [True] * bool(words)
    assert all("sheet 'Actions', cell " in line for line in told(imported))


@pytest.mark.parametrize(
    ("typed", "expected", "words"),
    [
        (datetime.date(2016, 5, 31), "2016-05-31", ""),
        ("31 May 2016", "2016-05-31", ""),
        ("31/05/2016", "2016-05-31", ""),
        ("2016-5-31", "2016-05-31", ""),
        ("2016/05/31", "2016-05-31", ""),
        ("May 2016", "2016-05", ""),
        ("2016", "2016", "not clearly a date"),
        ("03/04/2016", None, "not clearly a date"),
        ("soon", None, "not clearly a date"),
        ("1 May 2016 and 2 May 2016", None, "more than one date"),
    ],
)
def test_dates(exported: bytes, dataset: Dataset, typed: object, expected: str | None, words: str) -> None:
    """Dates are read as dates or as words; a date that can mean two days is left out and reported."""
    shown = "dd/mm/yyyy" if isinstance(typed, datetime.date) else "@"
    imported = edited(exported, dataset, lambda book: put(book, "evidence.date", 3, typed, shown))
    date = action(imported, "1.1")["evidence"][0].get("date")
    if not (words and expected):
        assert (None if date is None else str(date)) == expected
    assert [words in line for line in told(imported)] == [True] * bool(words and date is None)


def test_ids_that_a_program_changed(exported: bytes, dataset: Dataset) -> None:
    """A number is what its cell shows, and a date is taken for the id that was typed; both are reported."""

    def edit(book: openpyxl.Workbook) -> None:
        put(book, "actions.id", 3, 1.1, "General")
        put(book, "actions.id", 4, 1.1, "0.00")
        put(book, "actions.id", 5, datetime.date(2026, 1, 2), "d.m")

    imported = edited(exported, dataset, edit)
    assert [action(imported, name)["title"] for name in ("1.1", "1.10", "2.1")] == [
        "Draft a law", "Train the judges", "Count the stock",
    ]  # fmt: skip
    assert "the cell contains the date 2026-01-02" in told(imported)[0]
    assert "2 ids are stored as numbers" in told(imported)[1]


def test_lists_of_actions(exported: bytes, dataset: Dataset) -> None:
    """A row without an action belongs to the row above; a row about an unknown action is left out, both with a line."""

    def edit(book: openpyxl.Workbook) -> None:
        for row, (identifier, name) in enumerate([(None, "Votes"), ("1.10", "Judges"), ("9.9", "Nothing")], 4):
            put(book, "indicators.action", row, identifier)
            put(book, "indicators.name", row, name)

    imported = edited(exported, dataset, edit)
    assert [entry["name"] for entry in action(imported, "1.1")["indicators"]] == ["Laws drafted", "Votes"]
    assert action(imported, "1.10")["indicators"] == [{"name": "Judges"}]
    assert [
        "row 4: the row does not name an action" in told(imported)[0],
        '"9.9" is not an action' in told(imported)[1],
    ] == [True] * 2


def test_headings_between_rows_and_second_rows(exported: bytes, dataset: Dataset) -> None:
    """Headings between rows, rows without a number and second rows for an action are left out and reported."""

    def edit(book: openpyxl.Workbook) -> None:
        put(book, "actions.id", 6, "Pillar 2: Enforcement")
        put(book, "actions.title", 7, "Without a number")
        put(book, "actions.id", 8, "1.1")
        put(book, "actions.title", 8, "Another law")
        put(book, "actions.id", 9, "Total")
        put(book, "actions.ratings.party.rating", 9, "3 achieved")

    imported = edited(exported, dataset, edit)
    assert imported.actions == 3
    assert action(imported, "1.1")["title"] == "Draft a law"
    assert ["is not a row for an action" in told(imported)[0], "does not name an action" in told(imported)[1]] == [
        True
    ] * 2
    assert "there is a second row for 1.1" in told(imported)[2]
    assert 'the row with "Total" is not a row for an action' in told(imported)[3]


def test_a_number_that_covers_two_rows(exported: bytes, dataset: Dataset) -> None:
    """If the cell with the number is merged over two rows, the second row continues the texts of the first."""

    def edit(book: openpyxl.Workbook) -> None:
        sheet = book["Actions"]
        sheet.insert_rows(4)
        put(book, "actions.progress", 4, "It was voted on.")
        sheet.merge_cells("A3:A4")

    imported = edited(exported, dataset, edit)
    assert action(imported, "1.1")["progress"][2:] == ["It was voted on."]
    assert told(imported) == []


def test_values_of_the_report(exported: bytes, dataset: Dataset) -> None:
    """The report's own values are found by their keys; a row without a key and a second row are reported."""

    def edit(book: openpyxl.Workbook) -> None:
        sheet = book["Report"]
        rows = {sheet.cell(number, 3).value: number for number in range(3, sheet.max_row + 1)}
        sheet.cell(rows["meeting"], 2).value = "SC70"
        sheet.cell(rows["to"], 2).value = datetime.date(2017, 8, 31)
        sheet.cell(rows["to"], 2).number_format = "mmm yy"
        sheet.cell(rows["state"], 2).value = "Published"
        sheet.cell(sheet.max_row + 1, 1).value = "Author"
        sheet.cell(sheet.max_row, 2).value = "An office"

    imported = edited(exported, dataset, edit)
    assert (imported.mapping["meeting"], imported.mapping["to"]) == ("SC70", "2017-08")
    assert imported.period == "2014-2017"
    assert len(told(imported)) == 1
    assert '"Author" is not a value of a report' in told(imported)[0]


def test_errors_comments_and_formulas(exported: bytes, dataset: Dataset) -> None:
    """A formula that was never computed, and a comment, are reported; nothing takes their place."""

    def edit(book: openpyxl.Workbook) -> None:
        put(book, "actions.comments", 3, '="a"&"b"')
        book["Actions"]["A3"].comment = Comment("Check this.", "An office")

    imported = edited(exported, dataset, edit)
    assert "comments" not in action(imported, "1.1")
    assert sorted(line.partition(": ")[2] for line in told(imported)) == [
        "a comment: left out",
        "its formula was never computed, so nothing was read; open and save the workbook in a spreadsheet program",
    ]


def test_other_values(dataset: Dataset) -> None:
    """A value without a cell has a visible row; a cell that is filled later counts; rows of no action are reported."""
    first, *others = dataset.reports[0].actions
    odd = first.model_copy(update={"title": Text((Wording("Loi", "fr"), Wording("Law", "en"))), "continues": ()})
    report = dataset.reports[0].model_copy(update={"actions": (odd, *others)})
    content = workbook(dataset, report, language_for("en"))
    rows = list(openpyxl.load_workbook(io.BytesIO(content))["Other values"].iter_rows(min_row=3, values_only=True))
    assert rows == [("actions[1.1].title.fr", "Loi"), ("actions[1.1].title.en", "Law"), ("actions[1.1].from[]", None)]
    plain_import = read(content, dataset)
    assert action(plain_import, "1.1")["title"] == {"fr": "Loi", "en": "Law"}
    assert action(plain_import, "1.1")["from"] == []
    assert told(plain_import) == []

    def edit(book: openpyxl.Workbook) -> None:
        put(book, "actions.title", 3, "A law")
        book["Other values"].append(["actions[9.9].title", "Nothing"])
        book["Other values"].append(["actions[1.1].colour", "red"])

    imported = edited(content, dataset, edit)
    assert action(imported, "1.1")["title"] == {"en": "A law", "fr": "Loi"}
    assert [line.partition(": ")[2] for line in told(imported)] == [
        '"actions[1.1].colour" is not a path in the data, so it was left out',
        '"actions[1.1].title.en" also has a cell of its own; the cell was read',
        '"9.9" is not an action of the report, so its values were left out',
    ]


def test_without_the_sheet_of_the_report(exported: bytes, dataset: Dataset) -> None:
    """Without the report's own values, the scale is the one that has the labels, and this is reported."""
    imported = edited(exported, dataset, lambda book: book.remove(book["Report"]))
    assert action(imported, "1.1")["ratings"] == {"party": "achieved", "secretariat": "partial-progress"}
    assert told(imported) == [': the workbook names no scale; its ratings were read on the scale "s1"']


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_sheet_saved_as_text(encoding: str, exported: bytes, dataset: Dataset) -> None:
    """A sheet that was saved as CSV is read like the sheet."""
    out = io.StringIO()
    rows = openpyxl.load_workbook(io.BytesIO(exported))["Actions"].iter_rows(values_only=True)
    csv.writer(out, delimiter=";").writerows([cell or "" for cell in values] for values in rows)
    imported = read(out.getvalue().encode(encoding), dataset)
    for identifier in ("1.1", "1.10", "2.1"):
        expected = action(read(exported, dataset), identifier)
        beside = {"indicators", "evidence"}
        assert action(imported, identifier) == {key: value for key, value in expected.items() if key not in beside}


def test_the_workbook_of_another_plan(exported: bytes, dataset: Dataset) -> None:
    """A workbook of another plan is refused, because its ids mean something else."""
    other = dataset.plan.model_copy(update={"id": "other"})
    with pytest.raises(Exception, match='belongs to the plan "demo", not to "other"'):
        read_own_workbook(workbook_of(exported), other)


def test_other_workbooks_are_left_to_others(dataset: Dataset) -> None:
    """A workbook without keys is not one of planpress's own."""
    stream = io.BytesIO()
    openpyxl.Workbook().save(stream)
    assert read_own_workbook(workbook_of(stream.getvalue()), dataset.plan) is None
    assert read_own_workbook(read_csv(b"text"), dataset.plan) is None


@pytest.mark.parametrize("suffix", ["xlsx", "ods"])
def test_saved_by_libreoffice(suffix: str, dataset: Dataset, tmp_path: Path) -> None:
    """A workbook that LibreOffice saved gives the same report, in its own format too."""
    program = shutil.which("soffice")
    if not program and not os.environ.get("CI"):
        pytest.skip("LibreOffice is not installed")
    assert program, "CI needs LibreOffice"
    odd = ["=1+1", "-5 degrees", "@office", "_x000D_", "a\n\nb", "  a  b", "\u2022 a", "1.10", "2017-07-31", "TRUE"]
    actions = [a.model_copy(update={"progress": tuple(map(plain, odd))}) for a in dataset.reports[0].actions]
    report = dataset.reports[0].model_copy(update={"actions": tuple(actions)})
    content = workbook(dataset, report, language_for("en"))
    (tmp_path / "report.xlsx").write_bytes(content)
    command = [
        program,
        f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        suffix,
    ]
    command += ["--outdir", str(tmp_path / "saved"), str(tmp_path / "report.xlsx")]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    saved = read((tmp_path / f"saved/report.{suffix}").read_bytes(), dataset)
    assert saved.mapping == read(content, dataset).mapping
    assert told(saved) == []


ODD = ["  Two judges. \n", "Ten\tjudges.", "Three steps:\n\u2022 a\n\u2022 b"]
SHOWN = "\u2022 Two judges.\n\u2022 Ten judges.\n\u2022 Three steps:\n- a\n- b"


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    """A report with texts that no cell can contain exactly."""
    values = yaml.safe_load(REPORT)
    values["actions"][1] |= {"progress": ODD, "indicators": [{"name": "Judges \n", "value": "10"}]}
    values["summary"] = "All is\twell."
    files = {"data/plan.yml": PLAN + BODIES, "data/reports/2014-2017.yml": yaml.safe_dump(values, sort_keys=False)}
    loaded = load(project(tmp_path_factory.mktemp("odd"), files)).dataset
    assert loaded
    return loaded


def test_texts_that_no_cell_can_contain_exactly_are_shown(odd: Dataset) -> None:
    """A cell shows such texts without blanks at their ends, tabs and bullets; unchanged, they come back exactly."""
    content = workbook(odd, odd.reports[0], language_for("en", odd.plan.terms))
    sheet = openpyxl.load_workbook(io.BytesIO(content))["Actions"]
    assert sheet.cell(4, column(sheet, "actions.progress")).value == SHOWN
    imported = edited(content, odd, lambda _: None)
    assert (told(imported), imported.mapping["summary"]) == ([], "All is\twell.")
    assert action(imported, "1.10")["progress"] == ODD
    assert action(imported, "1.10")["indicators"] == [{"name": "Judges \n", "value": "10"}]


@pytest.mark.parametrize(
    ("typed", "expected", "words"),
    [
        (SHOWN + "\n\u2022 Four.", ["Two judges.", "Ten judges.", "Three steps:\n- a\n- b", "Four."], "cell was read"),
        ("Nine judges.", ["Nine judges."], "cell was read"),
        (None, ODD, "is empty; the value was kept"),
    ],
)
def test_a_change_to_such_texts_counts(odd: Dataset, typed: str | None, expected: list[str], words: str) -> None:
    """What is changed in the cell is read, with a line; of an emptied cell, a line says that the value was kept."""
    content = workbook(odd, odd.reports[0], language_for("en", odd.plan.terms))
    imported = edited(content, odd, lambda book: put(book, "actions.progress", 4, typed))
    assert action(imported, "1.10")["progress"] == expected
    (line,) = told(imported)
    assert words in line
    assert "actions[1.10].progress" in line


@pytest.mark.parametrize(("language", "former"), [("en", "Number"), ("fr", "Numéro"), ("km", "លេខ")])
def test_the_former_heading_of_the_counts_is_known(dataset: Dataset, language: str, former: str) -> None:
    """Workbooks of earlier versions, whose counts had the heading of the numbers of actions, are read without keys."""

    def edit(book: openpyxl.Workbook) -> None:
        sheet = next(sheet for sheet in book if sheet["A2"].value == "totals.assessor")
        place = column(sheet, "totals.number")
        assert sheet.cell(1, place).value != former
        sheet.cell(1, place).value = former
        sheet.delete_rows(2)

    exported = workbook(dataset, dataset.reports[0], language_for(language))
    assert edited(exported, dataset, edit).mapping == read(exported, dataset).mapping


def test_words_of_overall_ratings_are_kept(exported: bytes, dataset: Dataset) -> None:
    """An overall rating by any assessor keeps the words that differ from the label, as the ratings of actions do."""

    def edit(book: openpyxl.Workbook) -> None:
        values = {row[2].value: row[1] for row in book["Report"].iter_rows()}
        values["overall.party.rating"].value = "ACHIEVED"
        values["overall.secretariat.rating"].value = "Achieved*"

    overall = edited(exported, dataset, edit).mapping["overall"]
    assert overall == {
        "party": {"rating": "achieved", "printed": "ACHIEVED"},
        "secretariat": {"rating": "achieved", "printed": "Achieved*"},
    }
