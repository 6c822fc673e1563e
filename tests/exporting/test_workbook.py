"""The workbook of a report: read back, it gives an equal report, whatever the report contains."""

import datetime
import io
import random
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.utils import get_column_letter

from planpress.exchange.office.workbook_reading import workbook_of
from planpress.exchange.skeleton import skeleton
from planpress.exporting.workbook import next_workbook, workbook
from planpress.importing import ImportedReport, report_yaml
from planpress.importing.own_workbook import read_own_workbook
from planpress.language import language_for
from planpress.loading import load
from planpress.model import Dataset, Report
from tests.fuzz.amount import ROUNDS, SEED
from tests.fuzz.documents import _dumped as dumped
from tests.fuzz.documents import generated
from tests.fuzz.test_documents import put
from tests.loading.sketch import PLAN
from tests.model import sketch
from tests.model.sketch import action

PROJECTS = (".", "tests/sample", "examples/city-climate", "examples/tanzania-niap")


def loaded(folder: Path) -> Dataset:
    dataset = load(folder).dataset
    assert dataset
    return dataset


def exported(dataset: Dataset, report: Report, language: str = "en") -> bytes:
    return workbook(dataset, report, language_for(language, dataset.plan.terms))


def read(content: bytes, dataset: Dataset) -> ImportedReport:
    imported = read_own_workbook(workbook_of(content), dataset.plan)
    assert imported
    return imported


def again(dataset: Dataset, folder: Path, source: Path, texts: Mapping[str, str]) -> Dataset:
    """Load the texts of reports with the plan of a project."""
    files = {"data/plan.yml": (source / "data/plan.yml").read_bytes()}
    files |= {f"data/reports/{period}.yml": text.encode("utf-8", "surrogatepass") for period, text in texts.items()}
    project = load(put(folder, files))
    assert project.dataset, project.findings
    return project.dataset


def check_identity(dataset: Dataset, folder: Path, source: Path) -> None:
    texts = {}
    for report in dataset.reports:
        imported = read(exported(dataset, report), dataset)
        assert imported.uncertainties == []
        assert imported.period == report.period
        texts[report.period] = report_yaml(imported.mapping)
    assert again(dataset, folder, source, texts).reports == dataset.reports


@pytest.mark.parametrize("name", PROJECTS)
def test_every_project_comes_back(name: str, tmp_path: Path) -> None:
    """Each report of a project comes back equal, with nothing to look at."""
    check_identity(loaded(Path(name)), tmp_path / "again", Path(name))


def test_every_key_comes_back(tmp_path: Path) -> None:
    """A report that is made from the schema, with any keys, comes back equal too."""
    tried = 0
    for number in range(ROUNDS // 5):
        folder = put(tmp_path / f"made-{number}", generated(random.Random(f"{SEED} made {number}")))
        if dataset := load(folder).dataset:
            tried += 1
            check_identity(dataset, tmp_path / "again", folder)
    assert tried


def test_nothing_is_hidden_and_nothing_is_computed() -> None:
    """All sheets, rows and columns are visible, ids are text, no cell is a formula, and lists are ordinary ones."""
    dataset = loaded(Path("tests/sample"))
    report = dataset.reports[3]
    content = exported(dataset, report)
    book = openpyxl.load_workbook(io.BytesIO(content))
    for sheet in book:
        assert sheet.sheet_state == "visible"
        assert not any(
            dimension.hidden for dimension in (*sheet.row_dimensions.values(), *sheet.column_dimensions.values())
        )
        assert {cell.data_type for row in sheet for cell in row if cell.value is not None} <= {"s", "n"}
        assert sheet.protection.sheet
        assert not sheet.protection.password
    actions = book["Actions"]
    identifier, title = actions["A3"], actions["C3"]
    assert (identifier.number_format, identifier.protection.locked, title.protection.locked) == ("@", False, False)
    assert actions["A1"].protection.locked
    rest = actions.column_dimensions[get_column_letter(actions.max_column + 1)]
    assert (rest.min, rest.max, rest.protection.locked) == (actions.max_column + 1, 16_384, False)
    assert (actions.protection.sort, actions.protection.deleteRows, actions.protection.deleteColumns) == (False,) * 3
    instructions = [cell.value for cell in book["Instructions"]["A"]]
    assert instructions[-1] == "Codes"
    assert "instructions.sheet" not in instructions
    lists = {choice.formula1 for choice in actions.data_validations.dataValidation}
    assert lists >= {"planpress_pillars", "planpress_ratings", "planpress_flags"}
    assert {name for name in lists if name not in book.defined_names} == set()
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert not any(b"x14:" in archive.read(name) for name in archive.namelist())


def test_the_bytes_have_no_clock() -> None:
    """The entries and properties of the file state the day of the report, not that of the export."""
    dataset = loaded(Path())
    content = exported(dataset, dataset.reports[0])
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.read("docProps/core.xml").count(b"2017-08-28T00:00:00Z") == 2


def test_fictional_data_says_so() -> None:
    """The first sheet and the top of each printed page say that data is fictional."""
    dataset = loaded(Path("tests/sample"))
    book = openpyxl.load_workbook(io.BytesIO(exported(dataset, dataset.reports[0])))
    assert "Fictional data." in [cell.value for cell in book.worksheets[0]["A"]]
    headers = [sheet.oddHeader for sheet in book]
    assert all(header and str(header.center.text).endswith("Fictional data.") for header in headers)


SIGNS = st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"])
ODD = (
    *("=1+1", "+41 22", "-5 degrees", "@office", "'quoted", "_x000D_", "_x005F_x0041_", "1.10", "2017-07-31", "yes"),
    *("\u2022 a\n\u2022 b", "- a\n- b", "a\n\nb", "a\nb", "  a  ", "1. a\n2. b", "a\n\u2022 b\n\u2022", "\u2022"),
    *("Achieved", "1", "Party", "n/a", "\tx", "a, b; c", "0", "[x](https://example.org)", "*a*", "a\u00a0b\u200b"),
    *("o a", "\u2028", "true", "#N/A"),
)  # fmt: skip
WORDS = st.one_of(st.text(SIGNS, min_size=1, max_size=20), st.sampled_from(ODD)).filter(
    lambda words: bool(words.strip())
)
TEXT = st.one_of(WORDS, st.dictionaries(st.sampled_from(["en", "fr", "km"]), WORDS, min_size=1))
TEXTS = st.lists(TEXT, max_size=3)
JUDGEMENT = st.one_of(
    st.sampled_from(["achieved", "partial-progress"]),
    st.fixed_dictionaries({"rating": st.just("achieved")}, optional={"printed": WORDS, "note": TEXT}),
)
JUDGEMENTS = st.dictionaries(st.sampled_from(["party", "secretariat"]), JUDGEMENT)
ACTION = st.fixed_dictionaries(
    {"id": st.sampled_from(["1.1", "1.10", "E9", "F.2"]), "pillar": st.sampled_from(["1", "2"]), "title": TEXT},
    optional={
        "number": WORDS.filter(lambda words: "\n" not in words),
        "starred": st.booleans(),
        "ratings": JUDGEMENTS,
        "responsible": TEXTS,
        "progress": TEXTS,
        "comments": TEXTS,
        "challenges": TEXTS,
        "due": st.sampled_from(
            ["2016", "2016-05", "2016-05-31", {"ongoing": True}, {"text": "soon"}, {"text": "ongoing"}]
        ),
        "evidence": st.lists(st.fixed_dictionaries({"title": TEXT}, optional={"url": WORDS}), max_size=2),
        "indicators": st.lists(st.fixed_dictionaries({"name": TEXT}, optional={"value": WORDS}), max_size=2),
        "printed": st.fixed_dictionaries({"part_c": st.fixed_dictionaries({"title": TEXT, "starred": st.booleans()})}),
        "change": st.sampled_from(["new", "split"]),
    },
)
REPORT = st.fixed_dictionaries(
    {"from": st.just("2014-11"), "to": st.just("2017-07-31"), "scale": st.just("s1")},
    optional={
        "language": st.sampled_from(["en", "fr"]),
        "meeting": WORDS,
        "summary": TEXT,
        "progress": TEXTS,
        "overall": JUDGEMENTS,
        "totals": st.fixed_dictionaries({"party": st.dictionaries(st.just("achieved"), st.integers(0, 9))}),
        "shares": st.fixed_dictionaries(
            {"party": st.fixed_dictionaries({"achieved": WORDS}, optional={"of": st.just("13")})}
        ),
        "actions": st.lists(ACTION, max_size=3, unique_by=lambda action: str(action["id"])),
        "notes": st.lists(st.fixed_dictionaries({"text": TEXT}), max_size=2),
    },
)


@settings(max_examples=80, deadline=None)
@given(values=REPORT, language=st.sampled_from(["en", "fr", "km"]))
def test_any_words_come_back(values: dict[str, Any], language: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Whatever the words are, in whichever language the workbook speaks, they come back exactly."""
    folder = tmp_path_factory.getbasetemp() / "words"
    files = {"data/plan.yml": PLAN.encode(), "data/reports/2014-2017.yml": dumped(values)}
    dataset = load(put(folder, files)).dataset
    if dataset is None:  # a text that the data format does not allow
        return
    report = dataset.reports[0]
    imported = read(exported(dataset, report, language), dataset)
    texts = {report.period: report_yaml(imported.mapping)}
    assert again(dataset, folder, folder, texts).reports == (report,), imported.uncertainties


MILESTONES: list[dict[str, Any]] = [
    {"number": "1.1.a", "title": "Adopt the act", "due": "2013-03", "rating": "done", "reached": "2013-04-20"},
    {"title": "Issue the orders", "due": "2014", "state": "half of them"},
    {"title": "Train", "due": {"ongoing": True, "text": "every year"}, "progress": ["Ten were trained."]},
]


def test_milestones_have_rows() -> None:
    """Every kind of due date of a milestone is in a column of its sheet, and nothing among the other values."""
    data = sketch.dataset(sketch.report(2014, action("1", milestones=MILESTONES)))
    book = openpyxl.load_workbook(io.BytesIO(exported(data, data.reports[0])))
    assert "Other values" not in book.sheetnames
    keys, *rows = list(book["Milestones"].values)[1:4]
    due = [row[keys.index("milestones.due.date")] for row in (keys, *rows)]
    assert due[1:] == ["2013-03", "2014"]
    imported = read(exported(data, data.reports[0]), data)
    (read_action,) = imported.mapping["actions"]  # type: ignore[misc]
    assert read_action["milestones"] == [  # type: ignore[has-type]
        {**MILESTONES[0], "reached": datetime.date(2013, 4, 20)},
        {**MILESTONES[1], "due": 2014},
        MILESTONES[2],
    ]  # fmt: skip


def test_dates_in_the_workbook_for_the_next_report() -> None:
    """Days, months and years of a promise are in their columns, and so are the columns of a new or split action."""
    dates = {"start": "2013", "due": "2014-06-30"}
    actions = [action("1", **dates, milestones=MILESTONES), action("2", due="2015"), action("3", due="2015-02")]
    data = sketch.dataset(sketch.report(2014, *actions))
    book = openpyxl.load_workbook(
        io.BytesIO(next_workbook(data.plan, "2015", skeleton(data, "2015"), language_for("en")))
    )
    assert "Other values" not in book.sheetnames
    assert "Updates" in book.sheetnames
    keys, *rows = list(book["Actions"].values)[1:5]
    for key, expected in (("start", ["2013", None, None]), ("due.date", ["2014-06-30", "2015", "2015-02"])):
        assert [row[keys.index(f"actions.{key}")] for row in rows] == expected
    assert {"actions.from", "actions.change"} <= set(keys)
    assert [row[0] for row in list(book["Milestones"].values)[2:5]] == ["1"] * 3
