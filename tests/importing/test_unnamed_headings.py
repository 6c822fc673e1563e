"""Tables whose headings are questions and plain words, and where they are found. All plans are fictional."""

import pytest

from planpress.exchange.office.workbook import Workbook
from planpress.importing import TableOptions
from planpress.importing.plain_table import read_plain_table
from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of, sheet_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


ROWS = [
    [
        "1.1",
        "Dig the wells",
        "Customs",
        "June 2025",
        "Achieved",
        "Two wells were dug in May.",
        "The pump broke.",
        "Dig a third one.",
    ],
    ["2.1", "Map the fens", "Customs", "May 2025", "On track", "One fen was mapped.", "Rain fell.", "Print the map."],
]


@pytest.mark.parametrize(
    "headings",
    [
        [
            "N°",
            "Ce qui était promis",
            "Qui s'en occupe",
            "Pour quand",
            "Où en est-on ?",
            "Ce qui a été fait",
            "Ce qui a coincé",
            "Et après ?",
        ],
        [
            "No.",
            "What was promised",
            "Who takes care of it",
            "For when",
            "Where do we stand?",
            "What we did",
            "What got in the way",
            "And then?",
        ],
        [
            "Nº",
            "Lo prometido",
            "Quién se encarga",
            "Para cuándo",
            "¿Cómo va?",
            "Lo que se hizo",
            "Lo que no funcionó",
            "¿Y ahora?",
        ],
        [
            "N.º",
            "O prometido",
            "Quem trata disso",
            "Para quando",
            "Como está?",
            "O que foi feito",
            "O que atrapalhou",
            "E depois?",
        ],
        ["الرقم", "ما وعدنا به", "من يقوم به", "متى", "أين وصلنا", "ما تم إنجازه", "ما أعاق العمل", "وماذا بعد"],
    ],
)
def test_headings_that_are_questions(plan: Plan, headings: list[str]) -> None:
    report = imported(plan, [headings, *ROWS])
    first = actions(report)[0]
    assert (
        first
        == {
            "id": "1.1",
            "pillar": "1",
            "title": "Dig the wells",
            "responsible": ["customs"],
            "due": "2025-06",
            "ratings": {"party": "achieved"},
            "progress": ["Two wells were dug in May."],
            "challenges": ["The pump broke."],
            "outlook": ["Dig a third one."],
        }
        or first["due"]
    )
    assert set(first) == {"id", "pillar", "title", "responsible", "due", "ratings", "progress", "challenges", "outlook"}
    assert f'column B "{headings[1]}" was read as' in doubts(report)


def test_no_known_heading_but_numbers_and_labels(plan: Plan) -> None:
    rows = [[row[0], row[1], row[4], row[5]] for row in ROWS]
    report = imported(
        plan,
        [["Zyx", "Promised", "Yonder", "Thus"], ["Pillar 1: Legislation"], rows[0], ["Pillar 2: Enforcement"], rows[1]],
    )
    assert [(action["id"], action["title"], action["ratings"]["party"]) for action in actions(report)] == [
        ("1.1", "Dig the wells", "achieved"),
        ("2.1", "Map the fens", "on-track"),
    ]
    for column in "ABCD":
        assert f"column {column} " in doubts(report)
    assert actions(report)[0]["progress"] == ["Two wells were dug in May."]


@pytest.mark.parametrize(
    ("word", "heading", "name"),
    [
        ("Commitment", "No.", "Text of the commitment"),
        ("Commitment", "Commitment", "Text of the commitment"),
        ("Measure", "No.", "Wording of the measure"),
        ("Engagement", "N°", "Texte de l'engagement"),
        ("Mesure", "N°", "Libellé"),
        ("Compromiso", "Nº", "Texto del compromiso"),
        ("Compromisso", "N.º", "Texto do compromisso"),
        ("Action", "Action", "Title"),
        ("Recommendation", "No.", "Recommendation"),
        ("Medida", "Nº", "Enunciado de la medida"),
        ("الالتزام", "الرقم", "نص الالتزام"),
    ],
)
def test_words_before_numbers(plan: Plan, word: str, heading: str, name: str) -> None:
    rows = [
        [heading, name, "Status"],
        [f"{word} 1", "Dig the wells", "Achieved"],
        [f"{word} 2", "Map the fens", "On track"],
    ]
    report = imported(plan, rows)
    assert [(action["id"], action["title"]) for action in actions(report)] == [
        ("1", "Dig the wells"),
        ("2", "Map the fens"),
    ]


def test_a_hidden_sheet_never_comes_first(plan: Plan) -> None:
    """Its headings are known, while only the cells show that the visible sheet has a table of actions."""
    visible = [["Zyx", "Promised", "Yonder"], *([row[0], row[1], row[4]] for row in ROWS)]
    hidden = [
        ["No.", "Action", "Status"],
        ["1.1", "Dig the wells", "Not started"],
        ["2.1", "Map the fens", "Not started"],
    ]
    sheets = (sheet_of(visible, "2023"), sheet_of(hidden, "2022", hidden=True))
    report = read_plain_table(Workbook(sheets), plan, TableOptions())
    assert [action["ratings"]["party"] for action in actions(report)] == ["achieved", "on-track"]
    assert "sheet '2022': this sheet, which also has a table of actions, was left out" in doubts(report)
