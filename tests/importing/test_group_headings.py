"""Headings of two rows whose lower words are not known, and columns of numbers and figures beside others."""

from pathlib import Path

import pytest

from planpress.model import Plan
from tests.importing.tables import PLAN, actions, doubts, imported, only, plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def test_unknown_words_below_a_group_that_another_column_is_about(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["No.", "Action", "Implementation in 2024", "<", "<"],
            ["^", "^", "Status", "Summary of progress", "Wishes"],
            ["1.1", "Map", "Achieved", "The map was printed.", "We wish for more maps."],
            ["1.2", "Fence", "On track", "Ten fences stand.", "We wish for more fences."],
            ["1.3", "Ditch", "On track", "Three ditches were dug.", "We wish for a digger."],
            ["2.1", "Guard", "Not started", "Nobody was hired.", "We wish for two guards."],
        ],
    )
    assert actions(report)[0]["progress"] == ["The map was printed."]
    assert 'column E "Implementation in 2024 / Wishes"' in doubts(report)


def test_unknown_words_below_a_group_may_say_what_was_done(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["No.", "Action", "Implementation in 2024", "<"],
            ["^", "^", "Status", "In words"],
            ["1.1", "Map", "Achieved", "The map was printed."],
            ["1.2", "Fence", "On track", "Ten fences stand."],
            ["1.3", "Ditch", "On track", "Three ditches were dug."],
            ["2.1", "Guard", "Not started", "Nobody was hired."],
        ],
    )
    assert actions(report)[0]["progress"] == ["The map was printed."]
    assert 'column D "Implementation in 2024 / In words" was read as the progress' in doubts(report)


def test_unknown_words_below_the_plan_are_no_title(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["N°", "Activités", "Plan d'action", "<", "Statut"],
            ["^", "^", "Responsable", "Priorité", "^"],
            ["1.1", "Cartographier", "Customs", "Haute", "Achieved"],
            ["1.2", "Clôturer", "Customs", "Basse", "On track"],
        ],
    )
    assert [action["title"] for action in actions(report)] == ["Cartographier", "Clôturer"]
    assert "Priorité" in doubts(report)


@pytest.mark.parametrize(
    "words",
    [
        ("Indicators", "KPI", "Base value", "Final target", "Reached"),
        ("Indicators", "Measured by", "Start value", "End target", "Achieved"),
        ("Indicateurs", "Mesuré par", "Valeur de base", "Objectif chiffré", "Atteint"),
        ("Indicadores", "Medido por", "Valor de partida", "Meta final", "Alcanzado"),
        ("Indicadores", "Medido por", "Valor de partida", "Valor previsto", "Alcançado"),
    ],
)
@pytest.mark.parametrize("rows", [1, 2])
def test_the_values_of_an_indicator(plan: Plan, words: tuple[str, ...], rows: int) -> None:
    group, *lower = words
    headings = [["No.", "Action", group, "<", "<", "<", "Status"], ["^", "^", *lower, "^"]]
    headings = headings if rows > 1 else [["No.", "Action", *lower, "Status"]]
    report = imported(
        plan,
        [
            *headings,
            ["1.1", "Map", "Maps", "1", "9", "4", "Achieved"],
            ["1.2", "Fence", "Fences", "0", "20", "12", "On track"],
        ],
    )
    expected = [
        {"name": "Maps", "baseline": "1", "target": "9", "value": "4"},
        {"name": "Fences", "baseline": "0", "target": "20", "value": "12"},
    ]
    assert [action["indicators"] for action in actions(report)] == [[entry] for entry in expected]


def test_figures_below_a_group_without_the_indicator(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["No.", "Action", "KPI", "Indicators", "<", "Status"],
            ["^", "^", "^", "Baseline", "Achieved", "^"],
            ["1.1", "Map", "Maps", "1", "4", "Achieved"],
            ["1.2", "Fence", "Fences", "0", "12", "On track"],
        ],
    )
    assert actions(report)[0]["indicators"] == [{"name": "Maps", "baseline": "1", "value": "4"}]


@pytest.mark.parametrize("heading", ["In cooperation with", "En collaboration avec", "Con el apoyo de"])
def test_words_for_those_who_help(plan: Plan, heading: str) -> None:
    rows = [["No.", "Action", "Lead", heading, "Status"], ["1.1", "Map", "Customs", "FA", "Achieved"]]
    report = imported(plan, rows)
    assert only(report)["responsible"] == ["customs", "fa"]


def test_a_heading_with_words_of_another_value_or_date_is_told(plan: Plan) -> None:
    """These words begin the headings of other columns: "valor de partida" is the baseline."""
    rows = [
        ["N.º", "Acción", "Indicador", "Valor en la partida", "Estado"],
        ["1.1", "Mapa", "Mapas", "1", "Achieved"],
        ["1.2", "Cerca", "Cercas", "2", "On track"],
    ]
    assert 'column D "Valor en la partida" was read as the value now' in doubts(imported(plan, rows))


@pytest.mark.parametrize("heading", ["No. and action", "N.º y acción", "N° et action", "N.º e ação"])
def test_a_heading_of_numbers_and_names(plan: Plan, heading: str) -> None:
    report = imported(
        plan,
        [
            [heading, "Achieved", "On track"],
            ["Action 1.1: Map", "x", ""],
            ["Action 1.2: Fence", "", "x"],
        ],
    )
    assert [(action["id"], action["title"]) for action in actions(report)] == [("1.1", "Map"), ("1.2", "Fence")]


def test_an_action_is_no_heading(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["Cosas por lograr", "Estado", "Avances 2023", "Oficinas"],
            ["Action 1.1: Map", "Achieved", "Printed in May.", "Lead agency of Roads"],
            ["Action 1.2: Fence", "On track", "Ten fences stand.", "Ministry of Fences"],
        ],
    )
    assert [action["id"] for action in actions(report)] == ["1.1", "1.2"]


def test_a_counter_beside_the_numbers(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["S/N", "No.", "Action", "Status"],
            ["1", "1.1", "Map", "Achieved"],
            ["2", "1.2", "Fence", "On track"],
            ["3", "2.1", "Guard", "On track"],
        ],
    )
    assert [action["id"] for action in actions(report)] == ["1.1", "1.2", "2.1"]
    assert 'column A "S/N"' in doubts(report)


def test_numbers_with_a_word_above_a_total(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["Action #", "Planned action", "Status"],
            ["Action 1.1", "Map", "Achieved"],
            ["Action 1.2", "Fence", "On track"],
            ["Total", "2", ""],
        ],
    )
    assert [(action["id"], action["title"]) for action in actions(report)] == [("1.1", "Map"), ("1.2", "Fence")]
    assert not any("description" in action for action in actions(report))


def test_a_group_whose_words_are_also_those_of_an_assessor(tmp_path: Path) -> None:
    """The words "Suivi 2023" above the Party's ratings are not the "Comité de suivi"."""
    panel = PLAN.replace("id: panel, label: Review Panel", "id: panel, label: Comité de suivi")
    report = imported(
        plan_of(tmp_path, panel),
        [
            ["N°", "Action", "Suivi 2023", "<"],
            ["^", "^", "Statut", "Réalisations"],
            ["1.1", "Carte", "Achieved", "La carte est imprimée."],
        ],
    )
    assert only(report)["ratings"] == {"party": "achieved"}
    assert only(report)["progress"] == ["La carte est imprimée."]


def test_words_below_planning_that_are_no_dates(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["No.", "Action", "Planning", "<", "Status"],
            ["^", "^", "Responsible", "Priority", "^"],
            ["1.1", "Map", "Customs", "High", "Achieved"],
            ["1.2", "Fence", "Customs", "Low", "On track"],
        ],
    )
    assert not any("due" in action for action in actions(report))
    assert 'column D "Planning / Priority"' in doubts(report)


def test_codes_below_a_column_of_numbers_and_names(plan: Plan) -> None:
    """The legend below the names does not make a column of numbers of them."""
    codes = [["4", "Achieved"], ["3", "On track"], ["2", "Partial progress"], ["1", "Not started"]]
    rows = [["1.1 Map", "4"], ["1.2 Fence", "3"], ["2.1 Guard", "1"]]
    report = imported(plan, [["No. and action", "Category of progress"], *rows, [], ["Legend"], *codes])
    assert [(action["id"], action["title"]) for action in actions(report)] == [
        ("1.1", "Map"), ("1.2", "Fence"), ("2.1", "Guard")
    ]  # fmt: skip
    assert [action["ratings"]["party"]["rating"] for action in actions(report)] == [
        "achieved",
        "on-track",
        "not-started",
    ]


def test_a_counter_above_a_legend(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["S/N", "No.", "Action", "Status"],
            ["1", "1.1", "Map", "ACH"],
            ["2", "1.2", "Fence", "OT"],
            ["3", "2.1", "Guard", "OT"],
            ["Legend"],
            ["ACH", "Achieved"],
            ["OT", "On track"],
            ["NS", "Not started"],
        ],
    )
    assert [action["id"] for action in actions(report)] == ["1.1", "1.2", "2.1"]


@pytest.mark.parametrize(
    ("group", "unknown", "remarks"),
    [("Progress report", "Story so far", "Comments"), ("Relatório de progresso", "Relato", "Comentários")],
)
def test_comments_beside_an_unknown_column(plan: Plan, group: str, unknown: str, remarks: str) -> None:
    """They do not become the progress, which may be in that column, because the words above both speak of it."""
    above = ["No.", "Action", group, "<", "<"]
    rows = [["1.1", "Dig ponds", "On track", "We dug.", "Figures are rough."],
            ["1.2", "Sow reed", "Achieved", "We sowed.", ""]]  # fmt: skip
    report = imported(plan, [above, ["^", "^", "Status", unknown, remarks], *rows])
    assert actions(report)[0]["comments"] == ["Figures are rough."]
    assert actions(report)[0].get("progress") in (None, ["We dug."])


@pytest.mark.parametrize(
    ("group", "first", "second"),
    [
        ("Avances por semestre", "1.er semestre", "2.º semestre"),
        ("Avances", "Enero-junio", "Julio-diciembre"),
        ("Progress", "January - June", "July - December"),
        ("Progress by half-year", "H1", "H2"),
        ("Progrès", "Premier semestre", "Deuxième semestre"),
        ("Progresso", "1.º semestre", "2.º semestre"),
    ],
)
def test_parts_of_a_year_below_progress(plan: Plan, group: str, first: str, second: str) -> None:
    """Words of time say nothing else than the progress above them, so all of these columns are read."""
    report = imported(
        plan,
        [
            ["No.", "Action", group, "<", "Status"],
            ["^", "^", first, second, "^"],
            ["1.1", "Map", "The first map was printed.", "The second map was printed.", "Achieved"],
            ["1.2", "Fence", "Ten fences stand.", "Twenty fences stand.", "On track"],
        ],
    )
    assert actions(report)[0]["progress"] == ["The first map was printed.", "The second map was printed."]
    assert "was left out" not in doubts(report)
