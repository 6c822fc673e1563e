"""Columns whose headings are not known, or whose cells are not what the heading says, in tables of fictional plans."""

import datetime
from pathlib import Path

import pytest

from planpress.exchange.office.workbook import Workbook
from planpress.importing import TableOptions
from planpress.importing.plain_table import read_plain_table
from planpress.model import Plan
from tests.importing.tables import PLAN, actions, doubts, imported, only, plan_of, sheet_of

SAID = "All the fens were mapped."


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def test_columns_are_read_by_their_cells(plan: Plan) -> None:
    """The only column with labels, bodies or sentences is that of the ratings, the bodies or the progress."""
    rows = [["No", "Action", "Zut", "Wer", "Avis"], ["1.1", "Map", "Achieved", "Customs", SAID],
            ["1.2", "Dig", "On track", "Ministry of Water", ""]]  # fmt: skip
    first, second = actions(report := imported(plan, rows))
    assert (first["ratings"], first["responsible"], first["progress"]) == ({"party": "achieved"}, ["customs"], [SAID])
    assert second["responsible"] == ["Ministry of Water"]
    for letter, meaning in (("C", "rating"), ("D", "responsible"), ("E", "progress")):
        assert f"{letter} " in doubts(report), meaning
    assert doubts(report).count(", because of its cells") == 3


@pytest.mark.parametrize("odd", ["Slow", "Achieved / On track", "Achieved by some, not by others"])
def test_a_column_of_ratings_with_an_odd_cell(plan: Plan, odd: str) -> None:
    """If most cells are labels of the scale, their column has the ratings, and the place of any other cell is named."""
    rows = [["No", "Action", "Zut", "Progress"], ["1.1", "Map", "Achieved", SAID], ["1.2", "Dig", "On track", ""],
            ["1.3", "Sow", odd, ""], ["1.4", "Reap", "n/a", ""]]  # fmt: skip
    report = imported(plan, rows)
    assert [action.get("ratings") for action in actions(report)] == [
        {"party": "achieved"},
        {"party": "on-track"},
        None,
        None,
    ]
    assert 'C "Zut" was read as the rating, because of its cells' in doubts(report)
    assert f'C4: "{odd}"' in doubts(report)


def test_few_labels_do_not_make_a_column_of_ratings(plan: Plan) -> None:
    rows = [["No", "Action", "Zut", "Progress"], ["1.1", "Map", "Achieved", SAID], ["1.2", "Dig", "Blue", ""],
            ["1.3", "Sow", "Slow", ""]]  # fmt: skip
    report = imported(plan, rows)
    assert not any("ratings" in action for action in actions(report))
    assert '"Zut", with 3 cells such as "Achieved", was left out' in doubts(report)


@pytest.mark.parametrize(
    "rows",
    [
        [["No", "Action", "Status", "Progress", "Avis"], ["1.1", "Map", "Achieved", "Much was dug.", SAID]],
        [["No", "Action", "Status", "Avis", "Zut"], ["1.1", "Map", "Achieved", SAID, SAID]],
        [["No", "Action", "Avis", "Status"], ["1.1", "Map", SAID, "Achieved"]],
        [["No", "Action", "Status", "Risk watch"], ["1.1", "Map", "Achieved", SAID]],
        [["No", "Action", "Status", "Planned work 1"], ["1.1", "Map", "Achieved", SAID]],
    ],
)
def test_columns_that_stay_unknown(plan: Plan, rows: list[list[str]]) -> None:
    """Sentences do not say what they are about beside progress, other sentences or to the left of the ratings."""
    assert SAID not in only(imported(plan, rows)).get("progress", [])


@pytest.mark.parametrize(
    ("cells", "role"),
    [
        ("2024-05-01", "due"),
        ("Customs; Fen Agency", "responsible"),
        ("Achieved", "rating:ASSESSOR"),
        ("x y", "comments"),
    ],
)
def test_the_role_that_is_suggested(plan: Plan, cells: str, role: str) -> None:
    """The line about a column that was left out suggests a role that fits its cells."""
    rows = [["No", "Action", "Status", "Owner", "Zonk"], ["1.1", "Map", "Achieved", "Customs", cells]]
    hints = [doubt.hint for doubt in imported(plan, rows).uncertainties]
    assert any(f"--columns {role}=E" in hint for hint in hints)


def test_a_year_after_the_period(plan: Plan) -> None:
    rows = [
        ["No", "Action", "Status", "Summary for 2024", "Planned for 2025"],
        ["1.1", "Map", "Achieved", SAID, "Print it at once."],
    ]
    report = read_plain_table(Workbook((sheet_of(rows),)), plan, TableOptions(period="2024"))
    assert (only(report)["progress"], only(report)["outlook"]) == ([SAID], ["Print it at once."])


@pytest.mark.parametrize(("group", "below"), [("Self-assessment", ["Rating", "Summary"]),
                                              ("Autoavaliação", ["Classificação", "Síntese"]),
                                              ("Auto-évaluation", ["Note", "Synthèse"]),
                                              ("Autoevaluación", ["Calificación", "Resumen"])])  # fmt: skip
def test_sentences_below_a_heading_of_ratings(plan: Plan, group: str, below: list[str]) -> None:
    """They say what was done; those of another rater are left out."""
    rows = [["No", "Action", group, "<", "Assessment by the Committee", "<"], ["^", "^", *below, "Rating", "Summary"],
            ["1.1", "Map", "Achieved", SAID, "On track", "I do not think so."]]  # fmt: skip
    report = imported(plan, rows)
    assert (only(report)["ratings"], only(report)["progress"]) == ({"party": "achieved"}, [SAID])
    assert "rating by" not in doubts(report)
    assert f'{below[1]}" was read as the progress that was made' in doubts(report)
    assert 'Committee / Summary" was left out, because its heading names an author who is not the Party' in doubts(
        report
    )


@pytest.mark.parametrize(
    ("heading", "cell", "key"),
    [
        ("Implementing bodies", "Customs", "responsible"),
        ("Delivery body", "Customs", "responsible"),
        ("Entidades envolvidas", "Customs", "responsible"),
        ("Entités impliquées", "Customs", "responsible"),
        ("Entidades ejecutoras", "Customs", "responsible"),
        ("الجهات المعنية", "Customs", "responsible"),
        ("Trabalhos realizados", SAID, "progress"),
        ("Balanço", SAID, "progress"),
        ("Account of the year", SAID, "progress"),
        ("Bilan de l'année", SAID, "progress"),
        ("Balance del año", SAID, "progress"),
        ("الأعمال المنجزة", SAID, "progress"),
        ("Ponto de situação", "Achieved", "ratings"),
        ("Starts", "2024-05-01", "start"),
        ("Ends", "2024-05-01", "due"),
        ("Termina", "2024-05-01", "due"),
        ("Débute le", "2024-05-01", "start"),
    ],
)
def test_usual_headings(plan: Plan, heading: str, cell: str, key: str) -> None:
    report = imported(plan, [["No", "Action", heading], ["1.1", "Map", cell]])
    assert key in only(report)
    assert heading not in doubts(report)


@pytest.mark.parametrize(
    ("milestone", "due", "reached"),
    [
        ("Milestone", "Milestone due", "Milestone reached"),
        ("Milestone", "Due", "Reached on"),
        ("Jalon", "Échéance du jalon", "Jalon franchi"),
        ("Hito", "Plazo del hito", "Hito cumplido"),
        ("Marco", "Prazo", "Marco atingido"),
        ("Milestone", "Due", "Milestone: date"),
    ],
)
def test_days_on_which_milestones_were_reached(plan: Plan, milestone: str, due: str, reached: str) -> None:
    """Days below a heading with the word for a milestone are no names; they belong to the milestone in their row."""
    rows = [
        ["No", "Action", "Status", milestone, due, reached],
        ["1.1", "Map", "Achieved", "Design", "2024-02-29", "2024-03-15"],
        ["", "", "", "Print", "2025-02-28", ""],
    ]
    report = imported(plan, rows)
    first, second = only(report)["milestones"]
    assert first["title"] == "Design"
    if "date" not in reached:
        assert first["reached"] == datetime.date(2024, 3, 15)
    assert second == {"title": "Print", "due": datetime.date(2025, 2, 28)}
    assert "only milestones have such a date" not in doubts(report)
    assert "was read as the milestones" not in doubts(report)


def test_a_pillar_with_its_id(tmp_path: Path) -> None:
    """The id and the name of a pillar, as the plan has them, need no remark."""
    plan = plan_of(tmp_path, PLAN.replace('{id: "1", title: Legislation}', "{id: A, title: Roads}"))
    report = imported(plan, [["Theme", "Code", "Action"], ["A Roads", "A1", "Widen"]])
    assert only(report)["pillar"] == "A"
    assert "translation" not in doubts(report)


def test_a_sheet_of_instructions(plan: Plan) -> None:
    """A sheet with sentences is named if it was left out; codes are not."""
    table = sheet_of([["No", "Action", "Status"], ["1.1", "Dig", "Achieved"]], "Actions")
    sheets = (
        table,
        sheet_of([["Consignes"], ["Remplir une ligne par action."]], "Lisez-moi"),
        sheet_of([["a"]], "Codes"),
    )
    report = read_plain_table(Workbook(sheets), plan)
    assert 'the sheet "Lisez-moi" was left out' in doubts(report)
    assert "Codes" not in doubts(report)


@pytest.mark.parametrize("heading", ["Zut", "Points clés", "Diario de a bordo", "Anotado"])
def test_a_column_of_dated_statements(plan: Plan, heading: str) -> None:
    """A day at the beginning of each filled cell shows that it says what was done, and when."""
    rows = [["No", "Action", "Rating", heading], ["1.1", "Map", "Achieved", "12/01/2024: survey\n18/05/2024: print"],
            ["1.2", "Dig", "On track", ""], ["2.1", "Sow", "Achieved", "25/03/2024: all sown"]]  # fmt: skip
    report = imported(plan, rows)
    assert [[update["text"] for update in action.get("updates", [])] for action in actions(report)] == [
        ["survey", "print"],
        [],
        ["all sown"],
    ]
    assert f'D "{heading}" was read as dated statements, because of its cells' in doubts(report)


def test_other_columns_with_days(plan: Plan) -> None:
    """Days after the period are plans; beside the progress, the column is left out, with its likely role."""
    head, row = ["No", "Action", "Rating", "Zut"], ["1.1", "Map", "Achieved", "12/01/2031: survey\n18/05/2031: print"]
    assert "updates" not in only(imported(plan, [["Reporting year", "2023"], head, row]))
    report = imported(plan, [[*head, "Progress"], [*row, SAID]])
    assert "updates" not in only(report)
    assert "--columns updates=D" in "".join(doubt.hint for doubt in report.uncertainties)
