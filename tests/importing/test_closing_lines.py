"""What lines below a table say about the report. All plans are fictional."""

from datetime import date

import pytest

from planpress.importing import ImportedReport
from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def above(plan: Plan, *below: list[str]) -> ImportedReport:
    """The report in a table above some rows."""
    rows = [["No", "Action", "Status"], ["1.1", "Dig", "Achieved"], ["1.2", "Sow", "On track"]]
    report = imported(plan, [*rows, [], *below])
    assert len(actions(report)) == 2
    return report


@pytest.mark.parametrize(
    "row",
    [
        ["Prepared by: Wetlands Department"],
        ["Prepared by:", "Wetlands Department"],
        ["Elaborado por: Dirección de Planificación"],
        ["Établi par : Direction des zones humides"],
        ["Elaborado por: Direção das Zonas Húmidas"],
        ["Prepared by: Planning Unit of the Department of Water Resources, Ministry of Works"],
        ["Elaborado por: Unidad de Planificación de la Autoridad de Cuencas"],
        ["Préparé par : Direction nationale de la planification et du suivi des zones humides"],
        ["Elaborado por: Unidade de Planeamento da Direção Nacional de Águas e Saneamento"],
        ["أعدته: وحدة التخطيط والمتابعة والتقييم في إدارة الموارد المائية بوزارة المياه والري"],
    ],
)
def test_the_office_that_prepared_the_report(plan: Plan, row: list[str]) -> None:
    report = above(plan, row)
    assert report.mapping["prepared_by"] == row[-1].split(":")[-1].strip()
    assert "was read as the office that prepared the report" in doubts(report)
    assert "as a note" not in doubts(report)


@pytest.mark.parametrize(
    "row",
    [
        ["Fait à Brisac, le 22 janvier 2024"],
        ["Brisac, le 22 janvier 2024"],
        ["Done at Brisac, 22 January 2024"],
        ["Hecho en Brisac, 22 de enero de 2024"],
        ["Feito em Brisac, 22 de janeiro de 2024"],
        ["Date:", "22 January 2024"],
        ["Submitted on 22 January 2024"],
    ],
)
def test_the_day_of_submission(plan: Plan, row: list[str]) -> None:
    report = above(plan, row)
    assert report.mapping["submitted"] == date(2024, 1, 22)
    assert "was read as the day of submission" in doubts(report)


@pytest.mark.parametrize(
    "row",
    [["Prepared by: Jane Doe"], ["Last updated: 22 January 2024"], ["Note: the plan was revised on 22 January 2024."],
     ["Approved by: Wetlands Department"], ["Signature: ________"]],
)  # fmt: skip
def test_other_lines(plan: Plan, row: list[str]) -> None:
    """Persons and other days are left out, and named."""
    report = above(plan, row)
    assert not {"prepared_by", "submitted"} & set(report.mapping)
    assert f'"{row[0]}" was left out as a note' in doubts(report)


def test_two_pairs(plan: Plan) -> None:
    """Each pair of a row is read on its own; a pair that says nothing about the report is named."""
    report = above(plan, ["Prepared by:", "Wetlands Department", "Checked by:", "Jane Doe"])
    assert report.mapping["prepared_by"] == "Wetlands Department"
    assert '"Checked by: Jane Doe" was left out as a note' in doubts(report)


def test_lines_above_count_first(plan: Plan) -> None:
    rows = [["Date: 3 May 2024"], ["No", "Action", "Status"], ["1.1", "Dig", "Achieved"], [], ["Date: 22 January 2024"]]
    report = imported(plan, rows)
    assert report.mapping["submitted"] == date(2024, 5, 3)
    assert '"Date: 22 January 2024" was left out as a note' in doubts(report)


@pytest.mark.parametrize("heading", ["Corresponsable", "Corresponsables", "Coresponsables", "Corresponsável"])
def test_bodies_that_are_jointly_responsible(plan: Plan, heading: str) -> None:
    rows = [["No", "Action", "Responsable", heading, "Status"], ["1.1", "Dig", "Customs", "FA", "Achieved"]]
    assert actions(imported(plan, rows))[0]["responsible"] == ["customs", "fa"]


@pytest.mark.parametrize(
    "line",
    ["Signed: Wetlands Department, 22 January 2024", "Done at Brisac, 22 January 2024", "Brisac, 22 January 2024",
     "Submitted on 22 January 2024 by the Wetlands Department", "Signé : Direction des zones humides",
     "For the Ministry, 22 January 2024", "Firmado: Dirección de Planificación, 22 de enero de 2024",
     "Assinado: Direção das Zonas Húmidas, 22 de janeiro de 2024"],
)  # fmt: skip
@pytest.mark.parametrize("place", [0, 1])
@pytest.mark.parametrize("numbered", [False, True])
def test_a_signature_below_a_table_with_pillars(plan: Plan, line: str, place: int, numbered: bool) -> None:
    """A signature is no action and no pillar, whatever column it is in."""
    number = ("1.1 ", "1.2 ") if numbered else ("", "")
    rows = [["Pillar", "Action", "Status"], ["1", f"{number[0]}Dig", "Achieved"], ["1", f"{number[1]}Sow", "On track"]]
    report = imported(plan, [*rows, ["", line] if place else [line]])
    assert [action["title"] for action in actions(report)] == ["Dig", "Sow"]
    assert "no pillar" not in doubts(report)
    assert f'"{line}"' in doubts(report)


@pytest.mark.parametrize("title", ["Signed agreements with herders", "For the ministry: a new office"])
def test_actions_that_begin_like_a_signature(plan: Plan, title: str) -> None:
    rows = [["Pillar", "Action", "Status"], ["1", "Dig", "Achieved"], ["1", title, ""]]
    assert [action["title"] for action in actions(imported(plan, rows))] == ["Dig", title]


@pytest.mark.parametrize(
    "row",
    [
        ["Prepared by: Jane Doe, Planning Unit of the Department of Water Resources"],
        ["Elaborado por: Unidad de Planificación de la Autoridad de Cuencas, Juana Pérez"],
        ["Prepared by: Planning Unit of the Department of Water and Jane Doe"],
    ],
)
def test_long_lines_with_persons_are_left_out(plan: Plan, row: list[str]) -> None:
    report = above(plan, row)
    assert "prepared_by" not in report.mapping
    assert "was left out as a note" in doubts(report)


@pytest.mark.parametrize(
    "rows",
    [["Key:", "A = Achieved", "OT = On track", "NS = Not started"], ["A|Achieved", "OT|On track", "NS|Not started"]],
)
def test_a_key_that_was_used_is_not_left_out(plan: Plan, rows: list[str]) -> None:
    """The lines that explain the abbreviations of the ratings were read, so nothing is said about them."""
    table = [["No", "Action", "Status"], ["1.1", "Dig", "A"], ["1.2", "Sow", "OT"], ["1.3", "Reap", "NS"], []]
    report = imported(plan, [*table, *(row.split("|") for row in rows)])
    assert "ratings" in actions(report)[0]
    assert "as a note" not in doubts(report)


@pytest.mark.parametrize(
    ("line", "office"),
    [
        (
            "Submitted by the Office of the Chief Warden of Wetlands on 4 August 2023",
            "Office of the Chief Warden of Wetlands",
        ),
        ("Submitted on 4 August 2023 by the Wetlands Department", "Wetlands Department"),
        ("Soumis par la Direction des zones humides le 4 ao\u00fbt 2023", "Direction des zones humides"),
        ("Presentado por la Direcci\u00f3n de Aguas el 4 de agosto de 2023", "Direcci\u00f3n de Aguas"),
        (
            "Apresentado pela Dire\u00e7\u00e3o das \u00c1guas em 4 de agosto de 2023",
            "Dire\u00e7\u00e3o das \u00c1guas",
        ),
    ],
)
def test_the_office_and_the_day_in_a_line(plan: Plan, line: str, office: str) -> None:
    report = above(plan, [line])
    assert report.mapping["prepared_by"] == office
    assert report.mapping["submitted"] == date(2023, 8, 4)
    assert "was read as the day of submission and as the office that prepared the report" in doubts(report)


@pytest.mark.parametrize(
    ("line", "office", "day"),
    [
        ("Prepared by the Wetlands Department, 4 August 2023", "Wetlands Department", "4 August 2023"),
        ("\u00c9labor\u00e9 par la Direction des eaux, le 4 ao\u00fbt 2023", "Direction des eaux", "4 ao\u00fbt 2023"),
        (
            "Elaborado pela Dire\u00e7\u00e3o das \u00c1guas, 4 de agosto de 2023",
            "Dire\u00e7\u00e3o das \u00c1guas",
            "4 de agosto de 2023",
        ),
        (
            "Elaborado por la Direcci\u00f3n de Aguas, 4 de agosto de 2023",
            "Direcci\u00f3n de Aguas",
            "4 de agosto de 2023",
        ),
    ],
)
def test_the_day_of_the_preparation_is_named(plan: Plan, line: str, office: str, day: str) -> None:
    report = above(plan, [line])
    assert report.mapping["prepared_by"] == office
    assert "submitted" not in report.mapping
    assert f'"{day}" was not imported' in doubts(report)


def test_a_person_who_submitted_the_report(plan: Plan) -> None:
    report = above(plan, ["Submitted by Jane Smith on 4 August 2023"])
    assert "prepared_by" not in report.mapping


def test_the_office_and_the_day_in_a_line_above_the_table(plan: Plan) -> None:
    rows = [["Submitted by the Wetlands Department on 4 August 2023"], ["No", "Action", "Status"],
            ["1.1", "Dig", "Achieved"]]  # fmt: skip
    report = imported(plan, rows)
    assert (report.mapping["prepared_by"], report.mapping["submitted"]) == ("Wetlands Department", date(2023, 8, 4))


def test_a_person_behind_an_office_is_not_taken(plan: Plan) -> None:
    report = above(plan, ["Submitted by the Planning Unit of the Department of Water and Jane Doe on 4 August 2023"])
    assert "prepared_by" not in report.mapping
