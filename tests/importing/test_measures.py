"""Columns of values, targets and dates of updates, in small tables of fictional plans."""

import pytest

from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, only, plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    "heading",
    ["Last update", "Date of last update", "Dernière mise à jour", "Date de mise à jour", "Última actualización",
     "Fecha de actualización", "Data de atualização"],
)  # fmt: skip
def test_the_dates_of_updates(plan: Plan, heading: str) -> None:
    """The day on which a row was filled in is not progress and not a deadline: it is left out and reported."""
    report = imported(plan, [["No", "Action", heading, "Progress"], ["1.1", "Map", "2024-11-30", "Half is mapped."]])
    assert only(report)["progress"] == ["Half is mapped."]
    assert not {"due", "start", "updates"} & set(only(report))
    assert f'column C "{heading}"' in doubts(report)


def test_dates_that_are_not_of_updates(plan: Plan) -> None:
    """Dated statements stay updates, and the date of an action stays its time."""
    report = imported(plan, [["No", "Action", "Date", "Last update"], ["1.1", "Map", "2024", "2024-11-30: half done"]])
    assert only(report)["due"]
    assert len(only(report)["updates"]) == 1


@pytest.mark.parametrize("heading", ["Result 2024", "Résultat", "Resultados", "Progress"])
def test_figures_beside_a_baseline_and_a_target(plan: Plan, heading: str) -> None:
    """Figures below "Result" are the value of the indicator, not a second indicator."""
    rows = [["No", "Action", "Indicator", "Baseline", "Target", heading], ["1.1", "Map", "Maps", "0", "9", "4"]]
    report = imported(plan, rows)
    assert only(report)["indicators"] == [{"name": "Maps", "baseline": "0", "target": "9", "value": "4"}]
    assert f'column F "{heading}" was read as the value now' in doubts(report)
    assert "the share that is done" not in doubts(report)


@pytest.mark.parametrize("values", [("1200", "1212"), ("1,212", "12"), ("112 km", "5 km"), ("12", "13")])
@pytest.mark.parametrize(
    "heading", ["Result 2024", "Result", "Achieved", "Achieved 2024", "Résultat 2024", "Resultados"]
)
def test_figures_of_any_length(plan: Plan, heading: str, values: tuple[str, str]) -> None:
    """Longer figures are values, too, and the column beside them says what was done."""
    head = ["No", "Action", "Indicator", "Baseline", "Target", heading, "Rating", "Explanation of the rating"]
    rows = [
        [f"1.{number}", name, "Maps", "0", "9", value, "On track", f"{name} goes on."]
        for number, (name, value) in enumerate(zip(("Map", "Sow"), values, strict=True), 1)
    ]
    found = actions(imported(plan, [head, *rows]))
    assert [action["indicators"][0]["value"] for action in found] == list(values)
    assert [action["progress"] for action in found] == [["Map goes on."], ["Sow goes on."]]


def test_sentences_beside_a_baseline_and_a_target(plan: Plan) -> None:
    """Sentences say what was done, even if they begin with a figure."""
    head = ["No", "Action", "Indicator", "Baseline", "Target", "Result 2024"]
    report = imported(plan, [head, ["1.1", "Map", "Maps", "0", "9", "4 maps were drawn and printed."]])
    assert only(report)["progress"] == ["4 maps were drawn and printed."]


def test_shares_beside_a_baseline_and_a_target(plan: Plan) -> None:
    """A column of shares keeps its own indicator."""
    rows = [["No", "Action", "Indicator", "Baseline", "Target", "% complete"], ["1.1", "Map", "Maps", "0", "9", "40"]]
    assert len(only(imported(plan, rows))["indicators"]) == 2


@pytest.mark.parametrize("heading", ["Actual", "Réalisé", "Valor alcançado"])
def test_words_below_a_heading_of_values(plan: Plan, heading: str) -> None:
    """Words below "Actual" say what was done."""
    report = imported(plan, [["No", "Action", heading], ["1.1", "Map", "The north is mapped."]])
    assert only(report)["progress"] == ["The north is mapped."]


@pytest.mark.parametrize("heading", ["Time limit", "Délai imparti", "Plazo límite", "Prazo limite"])
def test_time_limits(plan: Plan, heading: str) -> None:
    """A time limit is a deadline."""
    assert only(imported(plan, [["No", "Action", heading], ["1.1", "Map", "2024"]]))["due"] == 2024


def test_values_without_an_indicator(plan: Plan) -> None:
    """A baseline and a target without an indicator are left out; with --columns, each action says so."""
    rows = [["No", "Action", "Baseline", "Target", "Unit"], ["1.1", "Dig", "5", "20", "ponds"]]
    report = imported(plan, rows)
    assert "indicators" not in only(report)
    for column in ('C "Baseline", with values such as "5"', 'D "Target"', 'E "Unit"'):
        assert f"column {column}" in doubts(report)
    assert doubts(report).count("was left out: no column names its indicator") == 3
    assert 'they were left out: baseline "5"' in doubts(imported(plan, rows, "baseline=C"))


MEASURED = ["No", "Action", "Rating", "Indicator", "Baseline", "Target", "Value"]
DITCHES = {"name": "Ditches", "baseline": "0", "target": "5", "value": "4"}
PONDS = {"name": "Ponds", "baseline": "1", "target": "9", "value": "73"}


@pytest.mark.parametrize("naming", [["^", "^", "^"], ["", "", ""], ["1.1", "Dig", "Achieved"], ["1.1", "Dig", ""]])
def test_an_indicator_in_each_row(plan: Plan, naming: list[str]) -> None:
    """Several rows of an action with an indicator in each are several indicators of one action."""
    rows = [["1.1", "Dig", "Achieved", *DITCHES.values()], [*naming, *PONDS.values()]]
    report = imported(plan, [MEASURED, *rows])
    assert only(report)["indicators"] == [DITCHES, PONDS]
    assert only(report)["ratings"] == {"party": "achieved"}


@pytest.mark.parametrize("bullet", ["", "- ", "\u2022 "])
def test_an_indicator_in_each_line(plan: Plan, bullet: str) -> None:
    """Cells with as many lines as there are indicators are divided among them."""
    cells = [
        f"{bullet}{ditches}\n{bullet}{ponds}" for ditches, ponds in zip(DITCHES.values(), PONDS.values(), strict=True)
    ]
    assert only(imported(plan, [MEASURED, ["1.1", "Dig", "Achieved", *cells]]))["indicators"] == [DITCHES, PONDS]


def test_lines_that_do_not_match(plan: Plan) -> None:
    """Indicators and values that cannot be paired stay together, divided by semicolons, and are told."""
    report = imported(plan, [MEASURED, ["1.1", "Dig", "Achieved", "Ditches\nPonds", "1", "5\n9", "4\n73"]])
    assert only(report)["indicators"] == [
        {"name": "Ditches; Ponds", "baseline": "1", "target": "5; 9", "value": "4; 73"}
    ]  # fmt: skip
    assert "were read as one indicator" in doubts(report)


def test_values_below_an_indicator(plan: Plan) -> None:
    rows = [["1.1", "Dig", "Achieved", *DITCHES.values()], ["", "", "", "", "", "", "6"]]
    report = imported(plan, [MEASURED, *rows, ["1.2", "Sow", "Achieved"]])
    assert actions(report)[0]["indicators"] == [{**DITCHES, "value": "4; 6"}]
    assert 'so they were added to the one above: value "6"' in doubts(report)


@pytest.mark.parametrize(("target", "value", "number"), [("90 %", "88 %", 1), ("9", "88 %", 2), ("9", "4", 1)])
def test_percentages_beside_a_baseline_and_a_target(plan: Plan, target: str, value: str, number: int) -> None:
    """Percentages are the value of an indicator that is measured in percent; otherwise they are the share done."""
    heading = ["No", "Action", "Indicator", "Baseline", "Target", "Result 2020/21"]
    report = imported(plan, [heading, ["1.1", "Map", "Maps", "0", target, value]])
    assert len(only(report)["indicators"]) == number


def test_a_percentage_among_figures(plan: Plan) -> None:
    """One indicator in percent does not make the others shares."""
    heading = ["No", "Action", "Indicator", "Baseline", "Target", "Result 2020/21"]
    rows = [["1.1", "Map", "Maps", "0", "60", "24"], ["1.2", "Sow", "Yield", "0", "90 %", "88 %"]]
    named = [action["indicators"] for action in actions(imported(plan, [heading, *rows]))]
    assert [[indicator["value"] for indicator in listed] for listed in named] == [["24"], ["88 %"]]


@pytest.mark.parametrize(
    ("baseline", "now"),
    [("Baseline", "Now"), ("Baseline 2019", "Current"), ("Situation de départ", "Aujourd'hui"),
     ("Línea de base", "Ahora"), ("Linha de base", "Agora"), ("خط الأساس", "الآن")],
)  # fmt: skip
def test_values_of_today(plan: Plan, baseline: str, now: str) -> None:
    """Figures below a word for the present, beside a baseline, are the value of the indicator."""
    report = imported(plan, [["No", "Action", "Indicator", baseline, now], ["1.1", "Map", "Maps", "3", "8"]])
    assert only(report)["indicators"] == [{"name": "Maps", "baseline": "3", "value": "8"}]
    assert f'column E "{now}" was read as the value now' in doubts(report)


def test_words_of_today(plan: Plan) -> None:
    """Words below such a heading are no values, and without an indicator nothing is a value."""
    rows = [["No", "Action", "Status", "Indicator", "Baseline", "Now"], ["1.1", "Map", "Achieved", "Maps", "3", "many"]]
    assert only(imported(plan, rows))["indicators"] == [{"name": "Maps", "baseline": "3"}]
    rows = [["No", "Action", "Status", "Baseline", "Now"], ["1.1", "Map", "Achieved", "3", "8"]]
    assert "indicators" not in only(imported(plan, rows))
