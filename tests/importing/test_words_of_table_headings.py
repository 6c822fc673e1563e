"""Headings of tables with words for the time of the report, for baselines and for next steps, in several languages."""

from pathlib import Path

import pytest

from planpress.importing.tables.headings import heading_matches
from tests.importing.tables import actions, doubts, imported, only, plan_of

OWN_TIME = [
    ("Progress during the year", "progress"),
    ("Progress this year", "progress"),
    ("Progress in the reporting period", "progress"),
    ("Challenges during the year", "challenges"),
    ("Comments this year", "comments"),
    ("Status to date", "status"),
    ("Progr\u00e8s au cours de l'ann\u00e9e", "progress"),
    ("Progr\u00e8s cette ann\u00e9e", "progress"),
    ("Avances durante el a\u00f1o", "progress"),
    ("Avances este a\u00f1o", "progress"),
    ("Progresso durante o ano", "progress"),
    ("Progresso at\u00e9 \u00e0 data", "progress"),
    ("\u0627\u0644\u062a\u0642\u062f\u0645 \u062e\u0644\u0627\u0644 \u0627\u0644\u0633\u0646\u0629", "progress"),
    ("Pasos por dar", "outlook"),
    ("Passos a dar", "outlook"),
    ("Steps to be taken", "outlook"),
    ("\u00c9tapes \u00e0 franchir", "outlook"),
]
BASELINES = [
    "R\u00e9f\u00e9rence",
    "R\u00e9f\u00e9rence (2019)",
    "Base 2020",
    "Referencia",
    "Refer\u00eancia",
    "\u0627\u0644\u0623\u0633\u0627\u0633",
]


@pytest.mark.parametrize(("heading", "role"), OWN_TIME)
def test_words_for_the_time_of_the_report_change_nothing(heading: str, role: str) -> None:
    assert heading_matches(heading)[0].role == role
    assert heading_matches(heading)[0].score >= 95


@pytest.mark.parametrize("heading", ["Start of the year", "Plans for next year", "Progress last year"])
def test_other_times_stay_in_the_heading(heading: str) -> None:
    assert not any(match.role == "progress" and match.score >= 95 for match in heading_matches(heading))


@pytest.mark.parametrize("heading", ["Activities during the year", "No. this year", "Actions this year"])
def test_names_and_numbers_of_a_year_are_not_certain(heading: str) -> None:
    assert not any(match.role in ("action", "number") and match.score >= 95 for match in heading_matches(heading))


@pytest.mark.parametrize("heading", ["Pasos por dar", "Pasos por seguir"])
def test_a_heading_of_next_steps_names_no_author(tmp_path: Path, heading: str) -> None:
    rows = [
        ["Year: 2024"],
        ["No.", "Action", "Status", "Progress", heading],
        ["1.1", "Plant trees", "On track", "Ten trees stand by the road.", "Plant ten more trees by the river."],
    ]
    report = imported(plan_of(tmp_path), rows)
    assert only(report)["outlook"] == ["Plant ten more trees by the river."]
    assert "author" not in doubts(report)


@pytest.mark.parametrize("heading", BASELINES)
def test_a_reference_beside_a_target_is_the_baseline(tmp_path: Path, heading: str) -> None:
    rows = [
        ["Year: 2024"],
        ["No.", "Action", "Status", "Indicator", heading, "Target", "Value"],
        ["1.1", "Plant trees", "On track", "Hectares planted", "310", "2000", "1240"],
        ["1.2", "Fell trees", "Achieved", "Hectares felled", "30", "20", "10"],
    ]
    action = actions(imported(plan_of(tmp_path), rows))[0]
    assert action["indicators"] == [
        {"name": "Hectares planted", "baseline": "310", "target": "2000", "value": "1240"},
    ]


def test_a_reference_without_indicators_is_the_number(tmp_path: Path) -> None:
    rows = [["Year: 2024"], ["R\u00e9f\u00e9rence", "Action", "Status"], ["1.1", "Plant trees", "On track"]]
    assert only(imported(plan_of(tmp_path), rows))["id"] == "1.1"


@pytest.mark.parametrize(
    "name",
    [
        "[name of institution]",
        "<Nom de l'institution>",
        "[nombre de la instituci\u00f3n]",
        "[nome da institui\u00e7\u00e3o]",
    ],
)
def test_requests_among_bodies_are_left_out(tmp_path: Path, name: str) -> None:
    rows = [["Year: 2024"], ["No.", "Action", "Responsible", "Status"], ["1.1", "Plant trees", name, "On track"]]
    report = imported(plan_of(tmp_path), rows)
    assert "responsible" not in only(report)
    assert "of the template were left out" in doubts(report)


def test_a_body_in_brackets_is_a_body(tmp_path: Path) -> None:
    rows = [["Year: 2024"], ["No.", "Action", "Responsible", "Status"], ["1.1", "Plant", "[Roads Office]", "On track"]]
    assert only(imported(plan_of(tmp_path), rows))["responsible"] == ["[Roads Office]"]


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("\u0661\u066b\u0661", "1.1"),
        ("\u0661.\u0661", "1.1"),
        ("\u06f1\u066b\u06f2", "1.2"),
        ("\u0967.\u0967", "1.1"),
        ("1\u066b1", "1.1"),
    ],
)
def test_numbers_in_the_digits_of_other_scripts(tmp_path: Path, printed: str, number: str) -> None:
    rows = [["Year: 2024"], ["No.", "Action", "Status"], [printed, "Plant trees", "On track"]]
    assert only(imported(plan_of(tmp_path), rows))["id"] == number
    named = [["Year: 2024"], ["Action", "Status"], [f"{printed} Plant trees", "On track"]]
    assert only(imported(plan_of(tmp_path), named))["id"] == number


@pytest.mark.parametrize("sign", ["\u060c", "\u061b", ",", ";"])
def test_arabic_commas_divide_legends(tmp_path: Path, sign: str) -> None:
    rows = [
        ["Year: 2024"],
        ["No.", "Action", "Status"],
        ["1.1", "Plant trees", "\U0001f7e2"],
        ["1.2", "Fell trees", "\U0001f7e1"],
        [],
        [f"\U0001f7e2 = Achieved{sign} \U0001f7e1 = On track{sign} \U0001f534 = Not started"],
    ]
    first, second = actions(imported(plan_of(tmp_path), rows))
    assert first["ratings"]["party"]["rating"] == "achieved"
    assert second["ratings"]["party"]["rating"] == "on-track"
