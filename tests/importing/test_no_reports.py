"""Tables that are no report, because nothing in them says what was done. All plans are fictional."""

import csv
from pathlib import Path

import pytest

from planpress.errors import RefusedError
from planpress.exchange.office.workbook import Workbook
from planpress.importing import ImportedReport, read_report
from planpress.importing.plain_table import read_plain_table
from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, only, plan_of, sheet_of

NO_REPORT = "no column of ratings, progress, comments or evidence was recognised, so it seems to be no report"


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def read(plan: Plan, folder: Path, *rows: list[str]) -> ImportedReport:
    file = folder / "table.csv"
    with file.open("w", encoding="utf-8", newline="") as opened:
        csv.writer(opened).writerows(rows)
    return read_report(file, plan)


@pytest.mark.parametrize(
    ("headings", "row"),
    [
        (["No", "Activity", "Responsible", "Start", "End"], ["1.1", "Map", "Customs", "2024", "2025"]),
        (["Activity", "Q1", "Q2", "Responsible"], ["Map", "x", "", "Customs"]),
        (["Activity", "Responsible", "Timeline", "Expected output"], ["Map", "Customs", "2024", "Maps"]),
        (["Activity", "Date", "Venue", "Male", "Female"], ["Training", "2024-05-01", "Port Aline", "12", "14"]),
        (["Activity", "Indicator", "Target", "Means of verification"], ["Map", "Maps", "5", "Reports"]),
        (["Activit\u00e9", "Responsable", "\u00c9ch\u00e9ance"], ["Carte", "Douane", "2025"]),
        (["Actividad", "Responsable", "Plazo"], ["Mapa", "Aduana", "2025"]),
        (["Atividade", "Respons\u00e1vel", "Prazo"], ["Mapa", "Alf\u00e2ndega", "2025"]),
    ],
)
def test_plans_of_work(plan: Plan, tmp_path: Path, headings: list[str], row: list[str]) -> None:
    with pytest.raises(RefusedError) as refusal:
        read(plan, tmp_path, headings, row)
    assert refusal.value.message.endswith(NO_REPORT)


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("% complete", "45%"),
        ("Percentage of completion", "45"),
        ("Status", "Open"),
        ("Progress", ""),
        ("Comments", "See annex"),
        ("Evidence", "https://example.org/map"),
        ("Zzz", "Maps were printed in May"),
        ("\u00c9tat", "En cours"),
        ("% de avance", "45%"),
    ],
)
def test_reports(plan: Plan, tmp_path: Path, heading: str, text: str) -> None:
    """An id, a title and anything about what was done, or a column for it, are a report."""
    report = read(plan, tmp_path, ["ID", "Title", heading], ["1.1", "Map", text], ["1.2", "Dig", text])
    assert [action["title"] for action in actions(report)] == ["Map", "Dig"]


@pytest.mark.parametrize("heading", ["Logro", "2022"])
def test_figures_beside_targets(plan: Plan, tmp_path: Path, heading: str) -> None:
    """A column with an unknown heading beside targets may contain the results."""
    report = read(plan, tmp_path, ["Action", "Indicator", "Target", heading], ["Map", "Maps", "5", "4"])
    assert f'"{heading}", with 1 cell such as "4", was left out' in doubts(report)


@pytest.mark.parametrize("above", [["Overall rating: On track"], ["Legend"]])
def test_a_rating_of_the_whole(plan: Plan, tmp_path: Path, above: list[str]) -> None:
    rows = [above, ["ID", "Title", "Responsible"], ["1.1", "Map", "Customs"]]
    if above == ["Legend"]:
        with pytest.raises(RefusedError, match=NO_REPORT):
            read(plan, tmp_path, *rows)
    else:
        assert only(read(plan, tmp_path, *rows))["title"] == "Map"


def test_the_report_among_several_sheets(plan: Plan) -> None:
    """A longer plan of work beside the report is not read in its place."""
    work = [["No", "Action", "Responsible"], *([f"1.{number}", f"Task {number}", "Customs"] for number in range(1, 9))]
    report = [["No", "Action", "Status"], ["1.1", "Map", "Achieved"]]
    read = read_plain_table(Workbook((sheet_of(work, "Plan"), sheet_of(report, "Follow-up"))), plan)
    assert only(read)["ratings"] == {"party": "achieved"}


@pytest.mark.parametrize(
    ("headings", "row", "kind"),
    [
        (["Risk", "Likelihood", "Mitigation", "Owner"], ["Floods", "High", "Dig.", "Customs"], "risks"),
        (["ID", "Risk", "Likelihood", "Owner", "Status"], ["R04", "Floods", "High", "Customs", "Open"], "risks"),
        (["Risk description", "Level", "Owner"], ["Floods", "High", "Customs"], "risks"),
        (["Risk", "Rating", "Mitigation", "Owner"], ["Floods", "High", "Dig", "Customs"], "risks"),
        (["Risco", "Probabilidade", "Impacto"], ["Inunda\u00e7\u00e3o", "Alta", "Alto"], "risks"),
        (["المخاطر", "الاحتمال"], ["فيضان", "عال"], "risks"),
        (["Stakeholder", "Interest", "Influence"], ["Customs", "High", "High"], "stakeholders"),
        (["Partie prenante", "Int\u00e9r\u00eat", "Influence"], ["Douane", "Fort", "Fort"], "stakeholders"),
        (["Asset", "Quantity", "Location"], ["Boat", "3", "Kampot"], "equipment"),
        (["Item", "Procurement method", "Contract date"], ["Boats", "Open tender", "2024-05"], "purchases"),
        (["Lot", "Description", "Bid opening"], ["1", "Boats", "2024-03"], "purchases"),
    ],
)  # fmt: skip
def test_lists_of_other_things(plan: Plan, headings: list[str], row: list[str], kind: str) -> None:
    with pytest.raises(RefusedError) as refusal:
        imported(plan, [headings, row])
    assert refusal.value.message == f"it seems to be a list of {kind}, not a table of actions"


@pytest.mark.parametrize(
    ("headings", "row"),
    [
        (["Session", "Activity", "Attendance"], ["1", "Training on fens", "Yes"]),
        (["Objective", "Indicator", "Assumptions"], ["Fewer fires", "Number of fires", "No drought"]),
        (["Species", "Count", "Site"], ["Turtle", "30", "Port Aline"]),
        (["Art", "Anzahl", "Ort"], ["Schildkr\u00f6te", "30", "Port Aline"]),
    ],
)
def test_tables_that_say_nothing(plan: Plan, headings: list[str], row: list[str]) -> None:
    """If no heading is known, the cells show that nothing can be about what was done."""
    with pytest.raises(RefusedError, match='it seems to be no report, because no cell of the sheet "Plan" is a rating'):
        imported(plan, [headings, row])


@pytest.mark.parametrize("heading", ["% of budget used", "Taux d'ex\u00e9cution budg\u00e9taire", "% gasto"])
def test_shares_of_money(plan: Plan, heading: str) -> None:
    with pytest.raises(RefusedError, match="lists costs, but neither ratings nor what was done"):
        imported(plan, [["Activity", "Budget", heading], ["Buy boats", "4000", "75%"]])
    report = imported(plan, [["Activity", heading, "Status"], ["Buy boats", "75%", "Achieved"]])
    assert "indicators" not in only(report)
    assert heading in doubts(report)


def test_actions_against_risks(plan: Plan) -> None:
    """A measure that reduces a risk is an action."""
    report = imported(plan, [["Risk reduction measure", "Status"], ["Dig ditches", "Achieved"]])
    assert only(report)["ratings"] == {"party": "achieved"}
