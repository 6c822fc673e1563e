"""Keys to the ratings of a report. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office.docx_reading import read_docx
from planpress.importing.form import FormReport, read_form
from planpress.model import Plan
from planpress.rules import sound_plan
from tests.exchange.office.word_files import paragraph, row, run, table, word_file
from tests.importing import tables

ACTIONS = (("Action", "Rating", "Summary of progress"), ("1.1 Dig", "Achieved", "We dug."),
           ("1.2 Rest", "OT", "We sat."))  # fmt: skip
KEY = (("Ac", "Achieved"), ("OT", "On track"), ("PP", "Partial progress"))


@pytest.fixture(scope="module")
def plan() -> Plan:
    return sound_plan(Path())


def cells(rows: tuple[tuple[str, ...], ...]) -> str:
    return table("".join(row(*(paragraph(run(text)) for text in texts)) for texts in rows))


def read(plan: Plan, before: str = "", behind: str = "") -> FormReport:
    return read_form(read_docx(word_file(before + paragraph(run("PART C")) + cells(ACTIONS) + behind)), plan)


def words(report: FormReport) -> str:
    return "\n".join(doubt.words for doubt in report.uncertainties)


@pytest.mark.parametrize(
    "lines",
    [
        ("Key: Ac = Achieved; OT = On track; PP = Partial progress.",),
        ("Ratings: Achieved (Ac), On track (OT), Partial progress (PP)",),
        ("Ac: Achieved", "OT: On track", "PP: Partial progress"),
    ],
)
def test_abbreviations_in_lines(plan: Plan, lines: tuple[str, ...]) -> None:
    """An abbreviation counts if the report explains it, and is kept as printed."""
    report = read(plan, "".join(paragraph(run(line)) for line in lines))
    assert (report.actions[1].rating.rating, report.actions[1].rating.printed) == ("on-track", "OT")
    assert '"OT" was read as "On track"' in words(report)


@pytest.mark.parametrize("heading", [(), (("Sign", "Meaning"),)])
def test_a_table_of_abbreviations(plan: Plan, heading: tuple[tuple[str, ...], ...]) -> None:
    """The rows of a key below the actions belong to no action."""
    report = read(plan, behind=paragraph(run("Key")) + cells((*heading, *KEY)))
    assert [action.rating.rating for action in report.actions] == ["achieved", "on-track"]
    assert report.actions[1].texts.progress == ["We sat."]
    assert "explains the ratings, so it was left out" in words(report)
    assert "joined to action" not in words(report)


def test_a_table_of_colours(plan: Plan) -> None:
    report = read(plan, behind=paragraph(run("Key")) + cells(tuple(("", label) for _, label in KEY)))
    assert report.actions[0].rating.rating == "achieved"
    assert words(report).count("explains the ratings") == 1
    assert "joined to action" not in words(report)


def test_no_key(plan: Plan) -> None:
    """Two meanings for an abbreviation, or two ratings only, explain nothing."""
    for line in ("OT = On track; OT = Achieved; PP = Partial progress", "OT = On track; PP = Partial progress"):
        assert read(plan, paragraph(run(line))).actions[1].rating.rating == ""


@pytest.mark.parametrize(
    "key",
    ["Key: Ac = Achieved; OT = On track; PP = Partial progress", "Ac: Achieved\nOT: On track\nPP: Partial progress"],
)
@pytest.mark.parametrize("is_behind", [True, False])
def test_a_key_outside_the_table(plan: Plan, key: str, is_behind: bool) -> None:
    """Lines that were used to read the ratings are not called left out."""
    front, body = paragraph(run("Annual report 2023")), "".join(paragraph(run(line)) for line in key.split("\n"))
    report = read(plan, front, body) if is_behind else read(plan, front + body)
    assert report.actions[1].rating.rating == "on-track"
    assert report.actions[1].texts.progress == ["We sat."]
    assert "not imported from the front page" not in words(report)
    assert "left out" not in words(report)


LABELS = ("Achieved", "Substantially achieved", "On track", "Not commenced")
RATED = (("Action", "Rating"), ("1.1 Dig", "On track"), ("1.2 Rest", "Not commenced"))


@pytest.mark.parametrize("legend", [(LABELS,), tuple((label, "The work is so.") for label in LABELS)])
@pytest.mark.parametrize("first", [True, False])
def test_a_legend_in_part_b(plan: Plan, legend: tuple[tuple[str, ...], ...], first: bool) -> None:
    """A table of labels above or below the ratings of actions does not rate any."""
    key, rated = cells(legend), cells(RATED)
    space = paragraph(run("Legend:"))
    part_b = (space + key + space + rated) if first else (rated + space + key)
    details = (ACTIONS[0], ("1.1 Dig", "On track", "We dug."), ("1.2 Rest", "Not commenced", "We sat."))
    blocks = (paragraph(run("Part B")), part_b, paragraph(run("Part C")), cells(details))
    said = words(read_form(read_docx(word_file("".join(blocks))), plan))
    told = said.count('the table that begins with "Achieved" explains the ratings, so it was left out')
    assert told == (len(legend) > 1)
    assert "not a table of ratings" not in said
    assert "has no number" not in said
    assert "in Part B" not in said


def test_labels_in_a_table_of_their_own(plan: Plan) -> None:
    """Labels above the only actions are the heading of Part B."""
    names = cells((("1.1 Dig", "1.2 Rest", "-", "-"),))
    blocks = (paragraph(run("Part B")), cells((LABELS,)), names, paragraph(run("Part C")), cells(ACTIONS))
    said = words(read_form(read_docx(word_file("".join(blocks))), plan))
    assert "explains the ratings" not in said


@pytest.mark.parametrize(
    "heading",
    [
        "Rating (4 = Achieved, 3 = On track, 2 = Partial progress, 1 = Not started)",
        "Rating [4: Achieved; 3: On track; 2: Partial progress; 1: Not started]",
        "Rating\n4 = Achieved\n3 = On track\n2 = Partial progress\n1 = Not started",
    ],
)
def test_a_key_in_the_heading_of_a_column(tmp_path_factory: pytest.TempPathFactory, heading: str) -> None:
    of_tables = tables.plan_of(tmp_path_factory.mktemp("project"))
    rows = [["Fen plan (see annex)"], ["No", "Action", heading], ["1.1", "Dig", "4"], ["1.2", "Sow", "1"]]
    ratings = [action["ratings"]["party"] for action in tables.actions(tables.imported(of_tables, rows))]
    assert [rating["rating"] for rating in ratings] == ["achieved", "not-started"]
