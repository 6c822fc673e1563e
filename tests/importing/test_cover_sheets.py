"""What cover sheets and pairs of labels and values above a table say about the report. All plans are fictional."""

from datetime import date

import pytest

from planpress.exchange.office.workbook import Workbook
from planpress.importing import ImportedReport, TableOptions
from planpress.importing.plain_table import read_plain_table
from planpress.model import Plan
from tests.importing.tables import Rows, doubts, imported, plan_of, sheet_of

TABLE = [["No", "Action", "Status", "Progress"], ["1.1", "Dig", "Achieved", "Two wells were dug."]]
COVER = [
    ["Progress report of the Fen Plan"],
    ["Date of submission", "2024-02-29"],
    ["Prepared by", "Ministry of Fens"],
    ["Meeting", "CPM-7"],
    ["Reporting year", "2023"],
]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def beside(plan: Plan, *sheets: tuple[str, Rows], named: tuple[str, ...] = ()) -> ImportedReport:
    """The report in a workbook with a table and further sheets."""
    made = [sheet_of(rows, name) for name, rows in sheets]
    return read_plain_table(Workbook((*made, sheet_of(TABLE))), plan, TableOptions(sheets=named))


def head(report: ImportedReport) -> dict[str, object]:
    keys = ("from", "to", "meeting", "submitted", "prepared_by")
    return {key: report.mapping[key] for key in keys if key in report.mapping}


WHOLE = {"from": date(2023, 1, 1), "to": date(2023, 12, 31), "meeting": "CPM-7", "submitted": date(2024, 2, 29),
         "prepared_by": "Ministry of Fens"}  # fmt: skip


def test_a_cover_sheet(plan: Plan) -> None:
    report = beside(plan, ("Cover", COVER))
    assert head(report) == WHOLE
    assert report.mapping["source"] == {"title": "Progress report of the Fen Plan"}
    said = doubts(report)
    assert "sheet 'Cover', cell A2: \"Date of submission 2024-02-29\" was read as the day of submission" in said
    assert "sheet 'Cover', cell A5: \"Reporting year 2023\" was read as the period" in said
    assert "not imported" not in said
    assert "no table of actions" not in said


@pytest.mark.parametrize(
    ("label", "words"),
    [("Period covered by this report:", "1 September 2022 to 30 September 2023"),
     ("P\u00e9riode couverte par le pr\u00e9sent rapport :", "du 1er septembre 2022 au 30 septembre 2023"),
     ("Per\u00edodo del informe:", "1 de septiembre de 2022 a 30 de septiembre de 2023")],
)  # fmt: skip
def test_a_long_pair_with_the_period(plan: Plan, label: str, words: str) -> None:
    report = beside(plan, ("Cover", [[label, words]]))
    assert head(report) == {"from": date(2022, 9, 1), "to": date(2023, 9, 30)}


def test_pairs_above_the_table(plan: Plan) -> None:
    assert head(imported(plan, [*COVER, *TABLE])) == WHOLE


def test_pairs_beside_each_other(plan: Plan) -> None:
    rows = [[*COVER[1], *COVER[2]], [*COVER[3], *COVER[4]], *TABLE]
    assert head(imported(plan, rows)) == WHOLE


def test_lines_in_one_cell(plan: Plan) -> None:
    """A label can be in the cell of its value, and a cell can have several such lines."""
    cell = "Reporting period: January to December 2023\nSubmitted on 29 February 2024\nPrepared by: Ministry of Fens"
    for report in (beside(plan, ("Cover", [[cell]])), imported(plan, [[cell], *TABLE])):
        assert (report.mapping["from"], report.mapping["to"]) == ("2023-01", "2023-12")
        assert report.mapping["submitted"] == date(2024, 2, 29)
        assert report.mapping["prepared_by"] == "Ministry of Fens"


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ([["Fecha de presentación", "29 de febrero de 2024"], ["Elaborado por", "Ministerio de Humedales"]],
         {"submitted": date(2024, 2, 29), "prepared_by": "Ministerio de Humedales"}),
        ([["Date de soumission", "29 février 2024"], ["Préparé par", "Ministère des Marais"], ["Année", "2023"]],
         {"submitted": date(2024, 2, 29), "prepared_by": "Ministère des Marais", "from": date(2023, 1, 1),
          "to": date(2023, 12, 31)}),
        ([["Data de apresentação", "29/02/2024"], ["Reunião", "CPM-7"]],
         {"submitted": date(2024, 2, 29), "meeting": "CPM-7"}),
        ([["تاريخ تقديم التقرير", "29 فبراير 2024"]], {"submitted": date(2024, 2, 29)}),
        ([["Returned on", "29/02/2024"]], {"submitted": date(2024, 2, 29)}),
        ([["Date returned", "29 February 2024"]], {"submitted": date(2024, 2, 29)}),
        ([["Retourné le", "29/02/2024"]], {"submitted": date(2024, 2, 29)}),
        ([["Devuelto el", "29/02/2024"]], {"submitted": date(2024, 2, 29)}),
        ([["Devolvido em", "29/02/2024"]], {"submitted": date(2024, 2, 29)}),
    ],
)  # fmt: skip
def test_in_other_languages(plan: Plan, rows: Rows, found: dict[str, object]) -> None:
    assert head(beside(plan, ("Portada", rows))) == found


def test_a_person_is_left_out(plan: Plan) -> None:
    report = beside(plan, ("Cover", [["Prepared by", "Jane Doe"]]))
    assert not head(report)
    assert '"Prepared by Jane Doe" was not imported, because it may name a person' in doubts(report)


def test_the_rest_of_a_cover_is_told(plan: Plan) -> None:
    rows = [*COVER, ["Review status", "Agreed with regions"], ["Language versions", "Khmer and Thai"]]
    said = doubts(beside(plan, ("Cover", rows)))
    assert "sheet 'Cover', cell A6: \"Review status Agreed with regions\" and 1 more row (A7) were not imported" in said


def test_instructions_say_nothing_about_the_report(plan: Plan) -> None:
    rows = [["Reports must be submitted by 31 March 2025."], ["The next report is due on 1 May 2026"],
            ["Please write the meeting, such as CPM-9, on the cover."]]  # fmt: skip
    report = beside(plan, ("Read me", rows))
    assert not head(report)
    assert 'the sheet "Read me" was left out, because no table of actions was recognised there' in doubts(report)


def test_a_sheet_that_nothing_was_read_from(plan: Plan) -> None:
    """Short words are enough; the labels of ratings and the names of the plan say nothing new."""
    lists = [["Achieved"], ["On track"], ["Forestry Administration (FA)"], ["Legislation"], ["Yes"], ["No"]]
    said = doubts(beside(plan, ("Lists", lists), ("Context", [["Rainfall", "Very low"]])))
    assert 'the sheet "Context" was left out' in said
    assert "Lists" not in said


def test_named_sheets_leave_others_unmentioned(plan: Plan) -> None:
    assert "Context" not in doubts(beside(plan, ("Context", [["Rainfall", "Very low"]]), named=("Plan",)))


def test_the_table_counts_more_than_the_cover(plan: Plan) -> None:
    cover = sheet_of([["Reporting period", "2021"]], "Cover")
    table = sheet_of([["Reporting period: 2023"], *TABLE])
    report = read_plain_table(Workbook((cover, table)), plan)
    assert report.mapping["from"] == date(2023, 1, 1)
    assert '"Reporting period 2021"' in doubts(report)


@pytest.mark.parametrize(
    "row",
    [
        ["Overall rating", "On track"],
        ["Overall rating: On track"],
        ["Évaluation globale", "On track"],
        ["Calificación general", "On track"],
    ],
)
def test_the_overall_rating(plan: Plan, row: list[str]) -> None:
    """The rating of the whole plan is read on a cover sheet and above the table, and the line is quoted."""
    for report in (beside(plan, ("Cover", [COVER[4], row])), imported(plan, [row, *TABLE])):
        assert report.mapping["overall"] == {"party": "on-track"}
        assert doubts(report).count(f'"{" ".join(row)}"') == 1
        assert "was read as the overall rating" in doubts(report)
        assert "source" not in report.mapping


def test_an_overall_rating_that_is_not_read(plan: Plan) -> None:
    """Other words than a label, and a second rating, are told."""
    report = beside(plan, ("Cover", [["Overall rating", "Quite fair"]]))
    assert "overall" not in report.mapping
    assert '"Overall rating Quite fair" has no label of a rating on the scale' in doubts(report)
    report = beside(plan, ("Cover", [["Overall rating", "On track"], ["Overall assessment", "Achieved"]]))
    assert report.mapping["overall"] == {"party": "on-track"}
    assert '"Overall assessment Achieved" is a second overall rating' in doubts(report)


@pytest.mark.parametrize("label", ["Office on duty", "Office in charge"])
@pytest.mark.parametrize(
    "office",
    [
        "Forestry Administration, Customs",
        "Fen Unit, Forestry Administration (FA), Enforcement, Legislation",
        "Customs",
    ],
)
def test_an_office_beside_an_unusual_label(plan: Plan, label: str, office: str) -> None:
    """A value is read or told, even if its words also occur in the plan."""
    cover = [*COVER[:1], COVER[4], [label, office]]
    said = doubts(beside(plan, ("Cover", cover)))
    assert f'"{label} {office}'[:50] in said
    assert "was not imported" in said


@pytest.mark.parametrize(
    "row",
    [["Plan", "Fictional Fen Action Plan"], ["Country", "Exemplia"], ["Plan", "Fen Action Plan 2020"],
     ["1", "Application de la loi"], ["FA", "Forestry Administration"]],
)  # fmt: skip
def test_names_of_the_plan_on_a_cover(plan: Plan, row: list[str]) -> None:
    """What only names the plan, or lists what it contains, needs no line."""
    assert "not imported" not in doubts(beside(plan, ("Cover", [*COVER, row])))


def test_each_row_with_a_date_is_told(plan: Plan) -> None:
    """A count of rows hides no date."""
    rows = [["Half-yearly return", "Western regions"], *COVER, ["Checked", "3 March 2024"], ["Paper", "Grey recycled"]]
    said = doubts(beside(plan, ("Cover", rows)))
    assert 'cell A7: "Checked 3 March 2024" was not imported' in said
    assert "and 1 more row (A8) were not imported" in said


def test_the_headings_of_a_legend_that_was_used(plan: Plan) -> None:
    """A sheet of nothing but a legend is not left out."""
    legend = [["Nombre del color", "Significado aquí"], ["Verde", "Achieved"], ["Amarillo", "On track"]]
    assert "Leyenda" not in doubts(beside(plan, ("Leyenda", legend)))
    assert 'the sheet "Leyenda" was left out' in doubts(beside(plan, ("Leyenda", [*legend, ["Lluvia", "Muy poca"]])))


@pytest.mark.parametrize("figures", [("7", "70%"), ("", "")])
def test_a_count_of_ratings_is_no_legend(plan: Plan, figures: tuple[str, str]) -> None:
    """Figures behind labels count actions, also where a program has not stored the values of formulas."""
    rows = [["Overview by colour"], ["Colour", "Number of deeds", "Share"], ["Achieved", *figures],
            ["On track", *figures]]  # fmt: skip
    assert 'the sheet "Totals" was left out' in doubts(beside(plan, ("Totals", rows)))


@pytest.mark.parametrize(
    ("row", "office"),
    [
        (["Compiled by", "Peat Desk, Forestry Administration"], "Peat Desk, Forestry Administration"),
        (["Elaborado por", "N\u00facleo de Turberas, Customs"], "N\u00facleo de Turberas, Customs"),
        (["Prepared by: Jane Doe, Customs"], "Customs"),
        (["Pr\u00e9par\u00e9 par", "Customs (Marais du Nord)"], "Customs"),
    ],
)
def test_a_body_of_the_plan_beside_other_words(plan: Plan, row: list[str], office: str) -> None:
    """Words that may name a person are left out, with the line in a finding."""
    report = beside(plan, ("Cover", [row]))
    assert report.mapping["prepared_by"] == office
    said = " ".join(row)
    assert f'"{said}" was read as the office that prepared the report' in doubts(report)
