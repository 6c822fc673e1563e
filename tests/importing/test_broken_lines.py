"""Line breaks inside the sentences of a cell. All plans are fictional."""

from pathlib import Path

import pytest

from planpress.importing.tables.broken_lines import with_broken_lines_joined
from planpress.model import Plan
from tests.importing.tables import doubts, imported, only, plan_of

HEADING = ("No.", "Action", "Responsible", "Status", "Progress")


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    return plan_of(tmp_path)


def row(progress: str, responsible: str = "") -> list[tuple[str, ...]]:
    """A table with an action."""
    return [HEADING, ("1.1", "Pass the fen act", responsible, "Achieved", progress)]


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("The act was passed\nby parliament in May.", ["The act was passed by parliament in May."]),
        ("Ten rangers were trained at\nKampot in May", ["Ten rangers were trained at Kampot in May"]),
        ("La ley fue aprobada por\nParlamento", ["La ley fue aprobada por Parlamento"]),
        ("A map of Kampot,\nKep and Takeo", ["A map of Kampot, Kep and Takeo"]),
        ("- Ten rangers\n  from Kampot were trained.\n- Boats", ["Ten rangers from Kampot were trained.", "Boats"]),
        ("The act was passed.\nby parliament", ["The act was passed.", "by parliament"]),
        ("rangers trained\nboats bought", ["rangers trained", "boats bought"]),
        ("Act passed\nRangers trained", ["Act passed", "Rangers trained"]),
        ("Loi votée\nphase - décret", ["Loi votée", "phase - décret"]),
        ("Act passed\n\nby parliament", ["Act passed", "by parliament"]),
        ("Act passed\nb) boats bought", ["Act passed", "b) boats bought"]),
        ("Map printed\nhttps://example.org/", ["Map printed", "https://example.org/"]),
    ],
)
def test_a_sentence_goes_on_in_the_next_line(plan: Plan, text: str, texts: list[str]) -> None:
    report = imported(plan, row(text))
    assert only(report)["progress"] == texts
    assert "were joined" not in doubts(report)


def test_a_dated_statement_goes_on_in_the_next_line(plan: Plan) -> None:
    (update,) = only(imported(plan, row("05/2023: The act was passed\nby parliament in May.")))["updates"]
    assert update["text"] == "The act was passed by parliament in May."


def test_lines_that_only_a_small_letter_joins_are_told(plan: Plan) -> None:
    report = imported(plan, row("Act passed\nrangers trained"))
    assert only(report)["progress"] == ["Act passed rangers trained"]
    assert 'E2: lines were joined, because a sentence seems to go on in the next one: "Act passed' in doubts(report)


def test_a_heading_above_lines_in_small_letters_is_told(plan: Plan) -> None:
    report = imported(plan, row("Achievements\nthe act was passed\nthe boats were bought"))
    assert "lines were joined" in doubts(report)


def test_the_name_of_a_body_goes_on_in_the_next_line(plan: Plan) -> None:
    bodies = only(imported(plan, row("We met.", "Ministry of Roads\nand Rivers\nOffice of\nFens")))["responsible"]
    assert bodies == ["Ministry of Roads and Rivers", "Office of Fens"]


def test_many_lines_are_joined_in_linear_time() -> None:
    assert with_broken_lines_joined("Act\n" + "passed\n" * 50_000).count("\n") == 1
