"""Lines above tables, keys of abbreviations and words of nobody's choice. All plans are fictional."""

import datetime

import pytest

from planpress.model import Plan
from tests.importing.tables import PLAN, actions, doubts, imported, plan_of

TABLE = [
    ["No.", "Action", "Lead", "Status"],
    ["1.1", "Dig the wells", "FA", "Achieved"],
    ["2.1", "Map", "Customs", "On track"],
]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    "row",
    [
        ["Date:", "21 October 2024"],
        ["Data de envio: 21 de outubro de 2024"],
        ["Fecha de envío:", "21 de octubre de 2024"],
        ["Date d'envoi : 21 octobre 2024"],
        ["Fecha: 21 de octubre de 2024"],
        ["Date", "21 October 2024"],
    ],
)
def test_day_of_submission(plan: Plan, row: list[str]) -> None:
    report = imported(plan, [row, [], *TABLE])
    assert report.mapping["submitted"] == datetime.date(2024, 10, 21)
    assert "was read as the day of submission" in doubts(report)


def test_a_submission_comes_before_a_date(plan: Plan) -> None:
    report = imported(plan, [["Date:", "20 October 2024"], ["Submitted:", "21 October 2024"], [], *TABLE])
    assert report.mapping["submitted"] == datetime.date(2024, 10, 21)
    assert "20 October 2024" in doubts(report)


@pytest.mark.parametrize("label", ["Responsable del informe", "Reporting office", "Responsable du rapport",
                                   "Name of the office reporting", "Unit submitting this report"])  # fmt: skip
def test_office(plan: Plan, label: str) -> None:
    report = imported(plan, [[f"{label}:", "Forestry Administration"], [], *TABLE])
    assert report.mapping["prepared_by"] == "Forestry Administration"


def test_abbreviations_in_small_letters(plan: Plan) -> None:
    key = [["OT = On track; A = Achieved; PP = Partial progress"], []]
    rows = [*key, TABLE[0], [*TABLE[1][:3], "a"], [*TABLE[2][:3], "ot"]]
    ratings = [action["ratings"]["party"]["rating"] for action in actions(imported(plan, rows))]
    assert ratings == ["achieved", "on-track"]


@pytest.mark.parametrize(
    "words", ["Choisir dans la liste", "to be confirmed", "Select from the list", "Seleccione", "Por confirmar", "TBC"]
)
def test_words_of_nobodys_choice_are_no_rating(plan: Plan, words: str) -> None:
    report = imported(plan, [TABLE[0], TABLE[1], [*TABLE[2][:3], words]])
    assert "ratings" not in actions(report)[1]
    assert words in doubts(report)
    assert words not in report.additions


@pytest.mark.parametrize("dash", ["-", "\u2013"])
def test_bodies_with_a_dash(tmp_path_factory: pytest.TempPathFactory, dash: str) -> None:
    plan = plan_of(tmp_path_factory.mktemp("dash"), PLAN)
    rows = [
        TABLE[0],
        [*TABLE[1][:2], f"Forestry Administration {dash} Customs", "Achieved"],
        [*TABLE[2][:2], f"Customs {dash} North Gate", "On track"],
    ]
    first, second = actions(imported(plan, rows))
    assert first["responsible"] == ["fa", "customs"]
    assert second["responsible"] == [f"Customs {dash} North Gate"]
