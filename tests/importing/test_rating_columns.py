"""Whose ratings a column of a table contains, and of which period. All plans are fictional."""

from pathlib import Path

import pytest
import yaml

from planpress.exchange.office.workbook import Workbook
from planpress.importing import ImportedReport, TableOptions
from planpress.importing.plain_table import read_plain_table
from planpress.model import Plan
from tests.importing.tables import PLAN, Rows, actions, doubts, imported, only, plan_of, sheet_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def of_period(plan: Plan, rows: Rows, period: str) -> ImportedReport:
    return read_plain_table(Workbook((sheet_of(rows),)), plan, TableOptions(period=period))


@pytest.mark.parametrize(
    "heading",
    [
        "Rating by the Secretariat", "NGO rating", "Rating by the Marsh League", "The Marsh League's rating",
        "Third-party rating", "Independent evaluation", "Secretariat's rating of the Party",
        "Review Panel's rating of the Party",
        "Évaluation du Secrétariat", "Notation par la Ligue", "Calificación de la ONG", "Estado según la Liga",
    ],
)  # fmt: skip
def test_a_rating_by_somebody_else_is_not_the_partys(plan: Plan, heading: str) -> None:
    """A single column of ratings whose heading names another rater is left out, and the user is told."""
    report = imported(plan, [["No", "Action", heading, "Progress"], ["1.1", "Law", "Achieved", "It passed."]])
    assert "ratings" not in only(report)
    assert f'column C "{heading}" was left out' in doubts(report)


@pytest.mark.parametrize(
    "heading",
    ["Risk rating", "Priority rating", "Budget status", "Target status", "Impact assessment", "Évaluation des risques",
     "Note de priorité", "Calificación del riesgo", "Evaluación de impacto"],
)  # fmt: skip
def test_a_rating_of_something_else_is_not_progress(plan: Plan, heading: str) -> None:
    """Ratings of risks, priorities and budgets use the same words, but do not say how far an action is."""
    report = imported(plan, [["No", "Action", heading, "Progress"], ["1.1", "Law", "Achieved", "It passed."]])
    assert "ratings" not in only(report)
    assert f'column C "{heading}" was left out' in doubts(report)


@pytest.mark.parametrize(
    "heading",
    ["Rating", "RAG status", "Status of implementation of the measures", "Status (Achieved / At risk / On track)",
     "Rating by the lead agency", "Party's rating", "Status as of 31 December 2018", "Évaluation par la Partie",
     "État d'avancement de l'action", "Estado de avance de la acción"],
)  # fmt: skip
def test_the_partys_own_rating(plan: Plan, heading: str) -> None:
    report = imported(plan, [["No", "Action", heading, "Progress"], ["1.1", "Law", "Achieved", "It passed."]])
    assert only(report)["ratings"] == {"party": "achieved"}


def test_a_heading_with_an_unknown_word_is_told(plan: Plan) -> None:
    """Nobody can know whether "Marsh" is the name of a rater."""
    report = imported(plan, [["No", "Action", "Marsh rating"], ["1.1", "Law", "Achieved"]])
    assert only(report)["ratings"] == {"party": "achieved"}
    assert 'column C "Marsh rating" was read as the rating' in doubts(report)


@pytest.mark.parametrize("heading", ["Panel", "Review Panel", "REVIEW PANEL:", "Rating (Review Panel)"])
def test_a_heading_that_is_only_the_name_of_an_assessor(plan: Plan, heading: str) -> None:
    """Labels of ratings below the name of an assessor are that assessor's ratings."""
    report = imported(
        plan, [["No", "Action", "Self-assessment", heading], ["1.1", "Law", "Achieved", "Partial progress"]]
    )
    assert only(report)["ratings"] == {"party": "achieved", "panel": "partial"}
    assert "comments=D" not in doubts(report)


def test_the_hint_for_unknown_headings_above_ratings(plan: Plan) -> None:
    """Ratings that were left out do not belong into comments."""
    report = imported(plan, [["No", "Action", "Rating", "Zzz"], ["1.1", "Law", "Achieved", "Partial progress"]])
    assert any(doubt.hint.endswith("--columns rating:ASSESSOR=D") for doubt in report.uncertainties)


def test_crosses_of_somebody_else(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["No", "Action", "Rating by the Secretariat", "<", "Progress"],
            ["^", "^", "Achieved", "On track", "^"],
            ["1.1", "Law", "x", "", "It passed."],
        ],
    )
    assert "ratings" not in only(report)
    assert "somebody who is not an assessor of the plan" in doubts(report)


def test_each_rating_names_its_assessor_in_a_column(plan: Plan) -> None:
    """A column such as "Assessed by" says in each row whose rating it is."""
    report = imported(
        plan,
        [
            ["No", "Action", "Rating", "Assessed by"],
            ["1.1", "Law", "Achieved", "Self-assessment"],
            ["1.2", "Decree", "On track", "Review Panel"],
            ["1.3", "Order", "On track", "Marsh League"],
        ],
    )
    ratings = [action.get("ratings") for action in report.mapping["actions"]]  # type: ignore[attr-defined]  # a list
    assert ratings == [{"party": "achieved"}, {"panel": "on-track"}, None]
    assert '"Marsh League" is not an assessor of the plan' in doubts(report)


def test_a_milestone_has_no_rating_of_another_assessor(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["No", "Action", "Milestone", "Rating by the Review Panel", "Rating"],
            ["1.1", "Law", "Draft", "Not started", "Achieved"],
            ["", "", "Vote", "Achieved", ""],
            ["", "", "Print", "Achieved", "On track"],
        ],
    )
    ratings = [milestone.get("rating") for milestone in only(report)["milestones"]]
    assert ratings == ["achieved", None, "on-track"]
    assert '"Not started" was left out' in doubts(report)


@pytest.mark.parametrize("role", ["Progress", "Comments", "Status", "Challenges", "% complete"])
@pytest.mark.parametrize(("earlier", "current"), [("2017", "2018"), ("2016-2017", "2018"), ("FY 2016/17", "2018")])
def test_a_column_about_an_earlier_period(plan: Plan, role: str, earlier: str, current: str) -> None:
    """Only the column about the period of the report is read."""
    words = {"Status": ("On track", "Achieved"), "% complete": ("40%", "90%")}.get(role, ("Was so.", "Is so."))
    rows = [["No", "Action", f"{role} {earlier}", f"{role} {current}"], ["1.1", "Law", *words]]
    report = of_period(plan, rows, "2018")
    assert f'column C "{role} {earlier}" was left out' in doubts(report)
    assert words[0] not in str(report.mapping["actions"])
    assert {"Status": "achieved"}.get(role, words[1]) in str(report.mapping["actions"])


def test_a_column_after_the_period(plan: Plan) -> None:
    """The report for 2018 does not take its rating from 2019; what is planned for 2019 is its outlook."""
    rows = [
        ["No", "Action", "Status 2018", "Status 2019", "Next steps 2019"],
        ["1.1", "Law", "On track", "Achieved", "Print it."],
    ]
    action = only(of_period(plan, rows, "2018"))
    assert (action["ratings"], action["outlook"]) == ({"party": "on-track"}, ["Print it."])


def test_years_of_a_long_period(plan: Plan) -> None:
    """All years of the period belong to it; of its ratings, the last one counts."""
    rows = [
        ["No", "Action", "Progress 2017", "Progress 2018", "Status 2017", "Status 2018"],
        ["1.1", "Law", "Drafted.", "Passed.", "On track", "Achieved"],
    ]
    action = only(of_period(plan, rows, "2017-2018"))
    assert (action["progress"], action["ratings"]) == (["Drafted.", "Passed."], {"party": "achieved"})


def test_years_without_a_known_period(plan: Plan) -> None:
    """If nothing names the period, the latest year counts."""
    rows = [["No", "Action", "Progress 2017", "Progress 2018"], ["1.1", "Law", "Drafted.", "Passed."]]
    report = imported(plan, rows)
    assert only(report)["progress"] == ["Passed."]
    assert 'column C "Progress 2017" was left out, because column D "Progress 2018" is about a later year' in doubts(
        report
    )


@pytest.mark.parametrize(
    ("heading", "kept"),
    [("Progress since the last report", True), ("Progress in the previous period", False), ("Previous rating", False),
     ("Progrès depuis le rapport précédent", True), ("Avance del período anterior", False)],
)  # fmt: skip
def test_words_for_an_earlier_report(plan: Plan, heading: str, kept: bool) -> None:
    report = imported(plan, [["No", "Action", heading, "Comments"], ["1.1", "Law", "Achieved", "Late."]])
    assert ("Achieved" in str(report.mapping) or "achieved" in str(report.mapping)) is kept
    assert (f'column C "{heading}" was left out' in doubts(report)) is not kept


@pytest.mark.parametrize(
    "headings", [("Rating Q1", "Rating Q2", "Rating Q4", "Rating Q3"), ("T1", "T2", "T4", "T3"),
                 ("Jan", "Feb", "Dec", "Nov"), ("1st half", "Q3", "2nd half", "Q2"),
                 ("at end of quarter Q1", "at end of quarter Q2", "at end of quarter Q4", "at end of quarter Q3")]
)  # fmt: skip
def test_the_last_quarter_is_the_rating_of_the_report(plan: Plan, headings: tuple[str, ...]) -> None:
    """A report says where an action is at the end of its period."""
    named = [heading if "Rating" in heading else f"Status {heading}" for heading in headings]
    rows = [["No", "Action", *named], ["1.1", "Law", "Not started", "Partial progress", "Achieved", "On track"]]
    report = imported(plan, rows)
    assert only(report)["ratings"] == {"party": "achieved"}
    assert f'column C "{named[0]}" was left out' in doubts(report)


@pytest.mark.parametrize(
    "cells",
    [("50%", "75%"), ("0.5", "1"), ("2", "3"), ("4/5", "3/5"), ("Good", "Fair"), ("A", "B"), ("Green", "Red"),
     ("Yes", "No"), ("Satisfactory", "Unsatisfactory")],
)  # fmt: skip
def test_ratings_on_another_scale(plan: Plan, cells: tuple[str, str]) -> None:
    """Figures and labels that the scale lacks are no ratings, and each is told."""
    rows = [["No", "Action", "Rating"], *([f"1.{n}", f"Task {n}", cell] for n, cell in enumerate(cells))]
    report = imported(plan, rows)
    assert "rating:" not in str(report.mapping) and "'ratings'" not in str(report.mapping)
    assert all(f'"{cell}" is not the label of a rating on the scale' in doubts(report) for cell in cells)


def test_figures_under_status_are_told(plan: Plan) -> None:
    """Figures below "Status" may be a share that is done, or another scale."""
    report = imported(plan, [["No", "Action", "Status"], ["1.1", "Law", "50"], ["1.2", "Decree", "75"]])
    assert 'column C "Status" was read as the share that is done, which becomes an indicator' in doubts(report)


def test_the_scale_is_told_if_it_is_not_the_latest(tmp_path: Path) -> None:
    values = yaml.safe_load(PLAN)
    ratings = [{"id": "good", "label": "Good", "rank": 2}, {"id": "bad", "label": "Bad", "rank": 1}]
    values["scales"].append({"id": "marks", "ratings": ratings})
    plan = plan_of(tmp_path, yaml.safe_dump(values, allow_unicode=True))
    report = imported(plan, [["No", "Action", "Rating"], ["1.1", "Law", "On track"], ["1.2", "Decree", "Achieved"]])
    assert 'the ratings were read on the scale "fens", not the plan\'s latest' in doubts(report)
    report = imported(plan, [["No", "Action", "Rating"], ["1.1", "Law", "Good"], ["1.2", "Decree", "Achieved"]])
    assert "the ratings were read on the scale" not in doubts(report)
    assert '"Achieved" is not the label of a rating on the scale' in doubts(report)


def test_a_row_for_each_assessor(plan: Plan) -> None:
    """Rows with the same number and title, each by another assessor, are one action with several ratings."""
    report = imported(
        plan,
        [
            ["No", "Action", "Assessed by", "Rating"],
            ["1.1", "Law", "Party", "Achieved"],
            ["1.1", "Law", "Review Panel", "On track"],
            ["1.2", "Decree", "Party", "On track"],
        ],
    )
    law, decree = actions(report)
    assert (law["ratings"], decree["ratings"]) == ({"party": "achieved", "panel": "on-track"}, {"party": "on-track"})
    assert "the action above it" not in doubts(report)


def test_a_row_for_each_year(plan: Plan) -> None:
    """Rows about other years are left out if the action has a row about the period; planned years are not periods."""
    rows = [
        ["No", "Action", "Year", "Status"],
        ["1.1", "Law", "2017", "On track"],
        ["1.1", "Law", "2018", "Achieved"],
        ["1.2", "Decree", "2019", "On track"],
    ]
    report = of_period(plan, rows, "2018")
    assert [(action["id"], action["ratings"]) for action in actions(report)] == [
        ("1.1", {"party": "achieved"}),
        ("1.2", {"party": "on-track"}),
    ]
    assert "cell C2: this row was left out" in doubts(report)


@pytest.mark.parametrize("names", [("2017", "2018"), ("2018", "2017"), ("NGO", "Party"), ("Secretariat", "Report")])
def test_sheets_of_other_years_and_raters(plan: Plan, names: tuple[str, str]) -> None:
    """Of several versions of a table, that of the period and of the Party is read."""
    heading = ["No", "Action", "Status"]
    ratings = ["Achieved" if name in ("2018", "Party", "Report") else "On track" for name in names]
    sheets = [sheet_of([heading, ["1.1", "Law", rating]], name) for rating, name in zip(ratings, names, strict=True)]
    report = read_plain_table(Workbook(tuple(sheets)), plan, TableOptions(period="2018"))
    assert only(report)["ratings"] == {"party": "achieved"}


@pytest.mark.parametrize(
    "line", ["Assessment by the Secretariat", "Ratings (Review Panel)", "Évaluation du Secrétariat"]
)
def test_a_line_above_the_table_that_names_a_rater(plan: Plan, line: str) -> None:
    """The ratings may be somebody else's, so the user is told; a report to the Secretariat is the Party's own."""
    rows = [["No", "Action", "Status"], ["1.1", "Law", "Achieved"]]
    words = f'"{line}" may say whose ratings these are; they were read as ratings by "party"'
    assert words in doubts(imported(plan, [[line, "<", "<"], *rows]))
    assert "may say" not in doubts(imported(plan, [["Self-assessment for the Secretariat", "<", "<"], *rows]))


@pytest.mark.parametrize(
    ("earlier", "later"),
    [("Status at start", "Status at end"), ("Mid-year status", "End-year status"), ("Initial rating", "Final rating"),
     ("Expected progress", "Actual progress"), ("État initial", "État final"), ("Avance previsto", "Avance logrado"),
     ("Planned % complete", "Actual % complete")],
)  # fmt: skip
def test_beginnings_and_plans_are_not_the_result(plan: Plan, earlier: str, later: str) -> None:
    words = ("Pass it.", "It passed.") if "rogress" in earlier or "vance" in earlier else ("On track", "Achieved")
    words = ("40%", "90%") if "%" in earlier else words
    report = imported(plan, [["No", "Action", earlier, later], ["1.1", "Law", *words]])
    assert words[0] not in str(report.mapping) and "on-track" not in str(report.mapping)
    assert f'column C "{earlier}" was left out' in doubts(report)


@pytest.mark.parametrize(
    ("other", "cell"),
    [
        ("Score", "3"),
        ("Indicator status", "On track"),
        ("Rating of the pillar", "On track"),
        ("Marsh status", "On track"),
    ],
)
def test_the_plainest_of_several_ratings(plan: Plan, other: str, cell: str) -> None:
    """Of two columns without an assessor, the one with labels of ratings and a usual heading is the rating."""
    report = imported(plan, [["No", "Action", other, "Rating"], ["1.1", "Law", cell, "Achieved"]])
    assert only(report)["ratings"] == {"party": "achieved"}
    assert f'column C "{other}" was left out' in doubts(report)


SIDES = [
    ("Ministry", "Auditor"), ("Agency", "Independent reviewer"), ("Government", "Civil society"), ("Self", "External"),
    ("Lead department", "Donors"), ("Authority", "Observers"), ("Owner's rating", "Auditor's rating"),
    ("Ministère", "Secrétariat"), ("Structure responsable", "Cour des comptes"),
    ("Partie", "Société civile"), ("Entidad", "Auditoría"), ("Dependencia responsable", "Contraloría"),
    ("Autoevaluación", "Sociedad civil"), ("Ministério", "Auditor"), ("Órgão", "Sociedade civil"),
]  # fmt: skip


@pytest.mark.parametrize("merged", [True, False])
@pytest.mark.parametrize(("own", "other"), SIDES)
def test_ratings_below_a_word_for_the_partys_side(plan: Plan, own: str, other: str, *, merged: bool) -> None:
    """Labels below "Ministry" are the Party's ratings and not bodies; those of others are left out."""
    rows = [["1.1", "Dig ditches", "Achieved", "On track"], ["1.2", "Block drains", "Partial progress", "Not started"]]
    heads = [["No", "Action", own, other]]
    if merged:
        heads = [["No", "Action", "Assessment", "<"], ["^", "^", own, other]]
    report = imported(plan, [*heads, *rows])
    assert [action["ratings"] for action in actions(report)] == [{"party": "achieved"}, {"party": "partial"}]
    assert not any("responsible" in action for action in actions(report))
    assert f'{other}" was left out' in doubts(report)


@pytest.mark.parametrize("heading", ["Partners", "Comments", "Description", "Tags", "Unit", "Evidence", "Indicator",
                                     "Focal point", "Ministry of Land", "Origin"])  # fmt: skip
def test_labels_are_never_names_or_free_words(plan: Plan, heading: str) -> None:
    """A column of labels whose heading does not say whose ratings they are is left out, and the user is told."""
    report = imported(plan, [["No", "Action", heading], ["1.1", "Dig", "Achieved"], ["1.2", "Sow", "On track"]])
    assert not any({*action} - {"id", "number", "title", "pillar"} for action in actions(report))
    assert f'column C "{heading}" was left out, because its cells are ratings' in doubts(report)


@pytest.mark.parametrize("cells", [("4", "2"), ("x", "Yes"), ("40%", "100%"), ("Green", "Red"), ("vert", "rouge")])
def test_marks_figures_and_colours_are_not_bodies(plan: Plan, cells: tuple[str, str]) -> None:
    report = imported(plan, [["No", "Action", "Ministry"], ["1.1", "Dig", cells[0]], ["1.2", "Sow", cells[1]]])
    assert not any("responsible" in action for action in actions(report))
    assert 'column C "Ministry", with 2 cells' in doubts(report)


def test_a_label_among_bodies_is_not_a_body(plan: Plan) -> None:
    rows = [["1.1", "Dig", "Customs"], ["1.2", "Sow", "On track"], ["1.3", "Mow", "Fen Office"]]
    report = imported(plan, [["No", "Action", "Responsible"], *rows])
    assert [action.get("responsible") for action in actions(report)] == [["customs"], None, ["Fen Office"]]
    assert '"On track" is the label of a rating, not the name of a body' in doubts(report)


@pytest.mark.parametrize("heading", ["Comments by the Secretariat", "Auditor's remarks", "Observations du Secrétariat",
                                     "Observaciones de la Secretaría", "Comentários do Secretariado",
                                     "Review Panel comments"])  # fmt: skip
def test_comments_by_others_are_not_the_partys(plan: Plan, heading: str) -> None:
    rows = [["No", "Action", "Comments", heading], ["1.1", "Dig", "Dug.", "Not seen."]]
    report = imported(plan, rows)
    assert only(report)["comments"] == ["Dug."]
    assert f'column D "{heading}" was left out, because its heading names an author' in doubts(report)


@pytest.mark.parametrize("heading", ["Comments for the Secretariat", "Remarks by the Ministry", "Party's comments"])
def test_comments_by_the_party_stay(plan: Plan, heading: str) -> None:
    report = imported(plan, [["No", "Action", heading], ["1.1", "Dig", "Dug."]])
    assert only(report)["comments"] == ["Dug."]


@pytest.mark.parametrize("heading", ["Status", "Situation", "State of play", "Estado", "Situação", "État d'avancement"])
@pytest.mark.parametrize(
    "cells",
    [
        ["Achieved (100%)", "Not started (0 %)", "On track \u2013 45%", "On track"],
        ["Achieved: 100 %", "Not started: 0%", "On track: 30%", "On track: 45%", "On track: 60%"],
        ["100% achieved", "0% \u2013 not started", "On track (3/8)", "On track\n2 of 9", "On track, 40 per cent"],
    ],
)
def test_labels_with_shares_are_ratings(plan: Plan, heading: str, cells: list[str]) -> None:
    """What the cells hold decides; the share stays in the words as printed, and one line says so for all cells."""
    rows = [[f"1.{number}", f"Dig {number}", cell, f"Work {number}."] for number, cell in enumerate(cells, 1)]
    report = imported(plan, [["No", "Action", heading, "Progress"], *rows])
    ratings = [action["ratings"]["party"] for action in actions(report)]
    assert [rating if isinstance(rating, str) else rating["rating"] for rating in ratings][:3] == [
        "achieved", "not-started", "on-track"
    ]  # fmt: skip
    assert ratings[0]["printed"] == cells[0]
    assert actions(report)[0]["progress"] == ["Work 1."]
    assert doubts(report).count("the label was read without its share") == 1


def test_an_unknown_label_with_a_share(plan: Plan) -> None:
    """The plan gets the label without the share."""
    rows = [["No", "Action", "Status"], ["1.1", "Dig", "Halted (20%)"], ["1.2", "Sow", "Achieved (90%)"]]
    report = imported(plan, [*rows, ["1.3", "Mow", "Halted (55%)"]])
    assert "ratings" not in actions(report)[0]
    assert "label: Halted}" in report.additions


SENTENCES = [f"On track. The {what} was dug by the ministry." for what in ("moat", "canal", "ditch", "pond", "lake")]


def test_sentences_that_begin_with_a_label(plan: Plan) -> None:
    """They are ratings with notes, or what was done if another column rates."""
    rows = [[f"1.{number}", f"Dig {number}", text, "On track"] for number, text in enumerate(SENTENCES, 1)]
    alone = imported(plan, [["No", "Action", "Status"], *(row[:3] for row in rows)])
    assert actions(alone)[0]["ratings"]["party"] == {"rating": "on-track", "note": "The moat was dug by the ministry."}
    beside = imported(plan, [["No", "Action", "Status", "Rating"], *rows])
    assert actions(beside)[0]["ratings"] == {"party": "on-track"}
    assert actions(beside)[0]["progress"] == [SENTENCES[0]]


@pytest.mark.parametrize(
    "heading",
    ["Description of the progress", "Description des progrès", "Descripción de los avances", "Descrição do progresso",
     "Breve descrição dos avanços", "Detalhes dos resultados alcançados"],
)  # fmt: skip
def test_a_description_of_progress_is_progress(plan: Plan, heading: str) -> None:
    rows = [["No", "Action", "Rating", heading], ["1.1", "Dig", "Achieved", "All is dug."]]
    assert only(imported(plan, rows))["progress"] == ["All is dug."]


def test_a_level_that_is_a_rating(plan: Plan) -> None:
    """A heading for the value of an indicator announces ratings if the cells are ratings."""
    report = imported(
        plan, [["No", "Action", "Level achieved"], ["1.1", "Law", "Achieved"], ["1.2", "Rule", "On track"]]
    )
    assert [action["ratings"]["party"] for action in actions(report)] == ["achieved", "on-track"]


def test_the_name_of_a_sheet_that_is_a_usual_heading(tmp_path: Path) -> None:
    """A sheet "Suivi 2023" is not named after an assessor "suivi"."""
    values = yaml.safe_load(PLAN)
    values["assessors"].append({"id": "suivi", "label": "Comité de suivi"})
    plan = plan_of(tmp_path, yaml.safe_dump(values, allow_unicode=True))
    rows = [["No", "Action", "Rating"], ["1.1", "Law", "Achieved"]]
    for name, told in (("Suivi 2023", False), ("Comité de suivi", True)):
        report = read_plain_table(Workbook((sheet_of(rows, name),)), plan)
        assert ("may say whose ratings these are" in doubts(report)) == told


@pytest.mark.parametrize(
    ("name", "told"),
    [("4 Road users", False), ("Pillar 4: Road users", False), ("Usagers de la route", False),
     ("Road users and donors", True), ("4 Health and education of the us", False)],
)  # fmt: skip
def test_sheets_named_after_pillars(tmp_path: Path, name: str, told: bool) -> None:
    """The title of a pillar of the plan, also one that a program cut, names no rater, whatever words are in it."""
    values = yaml.safe_load(PLAN)
    values["pillars"] = [
        {"id": "4", "title": {"en": "Road users", "fr": "Usagers de la route"}},
        {"id": "5", "title": "Health and education of the users of roads"},
    ]
    plan = plan_of(tmp_path, yaml.safe_dump(values, allow_unicode=True))
    sheet = sheet_of([["No", "Action", "Status"], ["4.1", "Map", "Achieved"]], name)
    report = read_plain_table(Workbook((sheet,)), plan)
    assert ("may say whose ratings these are" in doubts(report)) == told
