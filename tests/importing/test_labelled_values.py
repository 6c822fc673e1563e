"""Values with labels behind an indicator, in forms and tables. All reports are fictional."""

import pytest

from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import read_form
from planpress.importing.indicator_measures import MEASURES
from planpress.importing.labelled_values import labelled_indicators
from planpress.importing.lexicon import LANGUAGES
from planpress.model import Plan
from tests.growth import LINEAR, growth
from tests.importing.forms import grid, lines, plan, read, words
from tests.importing.tables import doubts, imported, only, plan_of

__all__ = ["plan"]
DIPS = {"name": "Dips in use", "baseline": "2", "target": "10"}
CELLS = [
    "Dips in use\nBaseline: 2\nTarget: 10",
    "Dips in use\nbaseline: 2\ntarget: 10",
    "Dips in use (baseline: 2; target: 10)",
    "Dips in use (baseline 2, target 10)",
    "Dips in use [baseline: 2] [target: 10]",
    "Dips in use; baseline: 2; target: 10",
    "Dips in use: baseline 2, target 10",
    "Dips in use. Baseline: 2. Target: 10.",
    "Dips in use \u2013 baseline: 2 \u2013 target: 10",
    "Dips in use\nBaseline = 2\nTarget = 10",
    "Dips in use\nBaseline \u2013 2\nTarget \u2013 10",
    "Dips in use\nBaseline:\n2\nTarget:\n10",
    "Baseline: 2\nTarget: 10\nDips in use",
    "Indicator: Dips in use\nBaseline: 2\nTarget: 10",
    "Dips in use\nLigne de base : 2\nCible : 10",
    "Dips in use\nL\u00ednea de base: 2\nMeta: 10",
    "Dips in use\nLinha de base: 2\nValor alvo: 10",
    "Dips in use\n"
    "\u062e\u0637 \u0627\u0644\u0623\u0633\u0627\u0633: 2\n\u0627\u0644\u0645\u0633\u062a\u0647\u062f\u0641: 10",
]


@pytest.mark.parametrize("cell", CELLS)
def test_a_form(plan: Plan, cell: str) -> None:
    report = read(plan, lines("Part C"), grid(("Action", "Rating", "Indicator", "Progress"),
                                              ("1.1 Dig", "Achieved", cell, "Done.")))  # fmt: skip
    (action,) = report.actions
    assert [{"name": action.indicators[0], **action.measures[0]}] == [DIPS]
    assert len(action.indicators) == 1
    assert "indicator" not in words(report)


@pytest.mark.parametrize("cell", CELLS[:-1])
def test_a_table(tmp_path_factory: pytest.TempPathFactory, cell: str) -> None:
    rows = [["No", "Action", "Indicator", "Rating", "Progress"], ["1.1", "Dig", cell, "On track", "Wells were dug."]]
    report = imported(plan_of(tmp_path_factory.mktemp("project")), rows)
    assert only(report)["indicators"] == [DIPS]
    assert "one indicator" not in doubts(report)


@pytest.mark.parametrize(
    "cell",
    [
        "Dips in use\nBaseline: 2\nTarget: 10\nRating: Achieved",
        "Rating: Achieved\nIndicator: Dips in use\nBaseline: 2\nTarget: 10",
        "Indicator: Dips in use\nRating: Achieved\nBaseline: 2\nTarget: 10",
        "Indicator: Dips in use (baseline: 2; target: 10)\nRating: Achieved",
        "Dips in use\nBaseline: 2\nTarget: 10\nAchieved",
    ],
)
def test_a_cell_with_a_rating(plan: Plan, cell: str) -> None:
    table = grid(("Action", "Evaluation", "Progress"), ("1.1 Dig", cell, "Done."))
    (action,) = read(plan, lines("PART A: Synopsis", "Done.", "PART C"), table).actions
    assert action.rating.rating == "achieved"
    assert [{"name": name, **values} for name, values in zip(action.indicators, action.measures, strict=True)] == [DIPS]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (["Wells", "Baseline 2019: 2", "Target by 2025: 10"], [{"baseline": "2 (2019)", "target": "10 (by 2025)"}]),
        (["Wells", "Target 2022: 5", "Target 2025: 10"], [{"target": "5 (2022); 10 (2025)"}]),
        (["Wells", "Target: 5", "Pumps", "Target: 9"], [{"target": "5"}, {"target": "9"}]),
        (["Wells (target: 5)", "Pumps (target: 9)"], [{"target": "5"}, {"target": "9"}]),
        (["Wells", "Unit: km", "Value: 3,5 (of 4)"], [{"unit": "km", "value": "3,5 (of 4)"}]),
        (["Wells", "Baseline: n/a", "Target: 9"], [{"target": "9"}]),
    ],
)
def test_years_and_several_indicators(cell: list[str], expected: list[dict[str, str]]) -> None:
    found = labelled_indicators(cell).found
    assert [{key: value for key, value in values.items() if key != "name"} for values in found] == expected


@pytest.mark.parametrize("language", ["en", "fr", "es", "pt", "ar", "km", "th"])
def test_every_language(language: str) -> None:
    """Each has labels for all kinds of values."""
    headings = LANGUAGES[language].HEADINGS
    cell = ["Wells", *(f"{headings[role][0]}: {number}" for number, role in enumerate(MEASURES, 3))]
    expected = {role: str(number) for number, role in enumerate(MEASURES, 3)}
    assert labelled_indicators(cell).found == [{"name": "Wells", **expected}]


@pytest.mark.parametrize(
    "line",
    ["Target: 10 wells", "Value of the catch: high", "Target 2025", "Wells (target: 5) in the north", "Value for money",
     "Wells; target groups: 5"],
)  # fmt: skip
def test_other_words(line: str) -> None:
    """They stay the name of an indicator, as printed."""
    assert labelled_indicators([line]).found == [{"name": line}]


@pytest.mark.parametrize("cell", ["Wells\nPumps\nTarget: 10\nTarget: 12", "Baseline: 2\nTarget: 10"])
def test_values_of_no_clear_indicator(plan: Plan, cell: str) -> None:
    """They are left out, and quoted."""
    heads = ("Action", "Rating", "Indicator", "Progress")
    report = read(plan, lines("Part C"), grid(heads, ("1.1 Dig", "Achieved", cell, "Done.")))
    assert not {"Target: 10", "Target: 12", "Baseline: 2"} & set(report.actions[0].indicators)
    assert f'"{cell.rpartition(chr(10))[2]}" could not be divided among the indicators' in words(report)


@pytest.mark.parametrize(
    "below",
    [("Indicator: Dips in use", "Baseline: 2", "Target: 10"), ("Indicator: Dips in use (baseline: 2; target: 10)",),
     ("Indicators:", "- Dips in use", "  - Baseline: 2", "  - Target: 10")],
)  # fmt: skip
def test_paragraphs(plan: Plan, below: tuple[str, ...]) -> None:
    """Labels below an indicator in a form without a table are its values, and known labels."""
    text = "\n".join(("Part C", "", "1.1 Dig", "Rating: Achieved", *below, "Progress: Two dips."))
    report = read_form(read_text(text.encode()), plan)
    (action,) = report.actions
    assert [{"name": action.indicators[0], **action.measures[0]}] == [DIPS]
    assert action.texts.progress == ["Two dips."]
    assert "not recognised" not in words(report).replace("no overall rating was recognised", "")


@pytest.mark.parametrize("sign", ["target: 1; ", "(", "target 2025, ", "\u2013 ", "(target: 1) "])
def test_long_cells(sign: str) -> None:
    """The time grows with the cell, not with its square."""
    assert growth(labelled_indicators, lambda size: [f"Wells {sign * (size // len(sign))}"], 20_000) < LINEAR
