"""Values beside indicators in forms. All reports are fictional."""

import pytest

from planpress.importing.form import FormReport
from planpress.importing.form_mapping import form_mapping
from planpress.importing.indicator_values import divided_indicators
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
HEADINGS = [("Indicator", "Target", "Current value"), ("Indicador", "Meta", "Valor actual"),
            ("Indicateur", "Cible", "Valeur actuelle"), ("Indicator", "Target (2025)", "Value 2024"),
            ("Indicador", "Meta 2025", "Valor en 2024"), ("Indicateur", "Cible 2025", "Valeur 2024")]  # fmt: skip


@pytest.mark.parametrize("headings", HEADINGS)
def test_columns_of_values(plan: Plan, headings: tuple[str, ...]) -> None:
    """They belong to the indicator beside them, as in tables."""
    table = grid(("Action", "Rating", *headings, "Progress"), ("1.1 Dig", "Achieved", "Wells dug", "40", "28", "Done."))
    report = read(plan, lines("Part C"), table)
    (action,) = report.actions
    assert (action.indicators, action.measures) == (["Wells dug"], [{"target": "40", "value": "28"}])
    assert "{'name': 'Wells dug', 'target': '40', 'value': '28'}" in str(form_mapping(report, plan))
    assert "40" not in words(report)


def test_values_of_several_years(plan: Plan) -> None:
    """Nothing shows which of two columns has the value of this report: both are left out, and quoted."""
    heads = ("Action", "Rating", "Indicator", "Value 2023", "Value 2024", "Progress")
    report = read(plan, lines("Part C"), grid(heads, ("1.1 Dig", "Achieved", "Wells dug", "28", "31", "Done.")))
    assert report.actions[0].measures in ([], [{}])
    assert "Value 2023" in words(report)
    assert "Value 2024" in words(report)


def with_value(plan: Plan, heading: str, *further: str) -> FormReport:
    heads = ("Action", "Rating", "Indicator", "Baseline (2019)", "Target", heading, *further, "Progress")
    rows = ("1.1 Dig", "Achieved", "Wells", "3", "40", "28", *("12" for _ in further), "Done.")
    return read(plan, lines("Report of Cambodia", "Reporting period: 2022"), lines("Part C"), grid(heads, rows))


@pytest.mark.parametrize("heading", ["Value 2022", "Current value (2022)", "Value in 2022"])
def test_a_column_of_values_with_the_year(plan: Plan, heading: str) -> None:
    report = with_value(plan, heading)
    assert report.actions[0].measures == [{"baseline": "3", "target": "40", "value": "28"}]
    assert '"28"' not in words(report)


def test_values_of_other_years(plan: Plan) -> None:
    """The value of an earlier year is no value of the report; of several values, none is chosen. Both are told."""
    report = with_value(plan, "Value 2020")
    assert report.actions[0].measures == [{"baseline": "3", "target": "40"}]
    assert '"28" is under "Value 2020", which is about 2020, and the report begins in 2022' in words(report)
    report = with_value(plan, "Value 2021", "Value 2022")
    assert report.actions[0].measures == [{"baseline": "3", "target": "40"}]
    assert '"28" is under "Value 2021"' in words(report)


def test_values_of_several_indicators(plan: Plan) -> None:
    """They are divided by their lines; other values are left out, and quoted."""
    heads = ("Action", "Rating", "Indicator", "Target", "Progress")
    rows = (("1.1 Dig", "Achieved", "Wells\nPumps", "40\n12", "Done."),
            ("1.2 Go", "Achieved", "Wells\nPumps", "40", "Done."))  # fmt: skip
    report = read(plan, lines("Part C"), grid(heads, *rows))
    first, second = report.actions
    assert first.measures == [{"target": "40"}, {"target": "12"}]
    assert (second.indicators, second.measures) == (["Wells", "Pumps"], [{}, {}])
    assert '"40" could not be divided among the indicators' in words(report)


@pytest.mark.parametrize(
    "rows",
    [
        ("Indicator | Wells with a zone", "Baseline | 12", "Target | 40", "Value | 28"),
        ("Indicator | Baseline | Target | Value", "Wells with a zone | 12 | 40 | 28"),
    ],
)
def test_a_table_in_the_cell(rows: tuple[str, ...]) -> None:
    """Its rows, each a line, give one indicator with its values."""
    assert divided_indicators(rows).found == [
        {"name": "Wells with a zone", "baseline": "12", "target": "40", "value": "28"}
    ]


@pytest.mark.parametrize("rows", [("Wells", "Pumps"), ("Wells | 12", "Pumps | 3"), ("Target | 40",), ()])
def test_other_lines(rows: tuple[str, ...]) -> None:
    """They are indicators of their own."""
    assert divided_indicators(rows).found == [{"name": row} for row in rows]


def test_a_table_below_the_rating(plan: Plan) -> None:
    """A table of indicators below the rating in the same cell has their values."""
    cell = "Rating: Achieved\nIndicator | Baseline | Target | Value\nWells dug | 2 | 40 | 28"
    report = read(plan, lines("PART A: Synopsis", "Done.", "PART C"),
                  grid(("Action", "Evaluation", "Progress"), ("1.1 Dig", cell, "Done.")))  # fmt: skip
    (action,) = report.actions
    assert action.rating.rating == "achieved"
    assert (action.indicators, action.measures) == (
        ["Wells dug"], [{"baseline": "2", "target": "40", "value": "28"}]
    )  # fmt: skip
    assert "after the rating" not in words(report)


@pytest.mark.parametrize(
    "heading", ["Indicator | Baseline | Target | Value", "Indicador | L\u00ednea de base | Meta | Valor"]
)
def test_a_table_in_the_cell_of_the_progress(plan: Plan, heading: str) -> None:
    """Its rows are indicators with their values, and no lines of progress; a row about a named one has its values."""
    cell = f"Two wells were dug.\n{heading}\nWells | 2 | 40 | 28\nPumps | 0 | 4 | 3\nWe go on."
    heads = ("Action", "Rating", "Indicator", "Progress")
    (action,) = read(plan, lines("Part C"), grid(heads, ("1.1 Dig", "Achieved", "Wells", cell))).actions
    assert action.texts.progress == ["Two wells were dug.", "We go on."]
    assert action.indicators == ["Wells", "Pumps"]
    assert action.measures == [
        {"baseline": "2", "target": "40", "value": "28"},
        {"baseline": "0", "target": "4", "value": "3"},
    ]


MEASURED = {"unit": "number", "baseline": "2", "target": "10", "value": "6"}


@pytest.mark.parametrize(
    "lines",
    [("Wells dug", "Unit | Baseline | Target | Value", "number | 2 | 10 | 6"),
     ("Unit | Baseline | Target | Value", "number | 2 | 10 | 6", "Wells dug"),
     ("Indicator: Wells dug", "Unit | Baseline | Target | Value", "number | 2 | 10 | 6"),
     ("Baseline | Target | Value | Unit", "Wells dug | 2 | 10 | 6 | number"),
     ("Wells dug", "Unit | number", "Baseline | 2", "Target | 10", "Value | 6"),
     ("Wells dug", "Unidad | Referencia | Meta | Alcanzado", "number | 2 | 10 | 6"),
     ("Indicateur | Unit\u00e9 | R\u00e9f\u00e9rence | Cible | Valeur", "Wells dug | number | 2 | 10 | 6"),
     ("Wells dug", "Unit | Baseline 2020 | Target 2025 | 2023", "number | 2 | 10 | 6")],
)  # fmt: skip
def test_a_table_without_the_name_of_its_indicator(lines: tuple[str, ...]) -> None:
    """The name of the indicator stands outside the table, or in a column without a heading."""
    read = divided_indicators(lines)
    assert (read.found, read.left_out) == ([{"name": "Wells dug", **MEASURED}], [])


def test_two_tables_below_the_names_of_their_indicators() -> None:
    read = divided_indicators(["Wells", "Target | Value", "2 | 1", "Boats", "Target | Value", "4 | 3"])
    assert read.found == [
        {"name": "Wells", "target": "2", "value": "1"},
        {"name": "Boats", "target": "4", "value": "3"},
    ]


@pytest.mark.parametrize(
    "lines",
    [("Wells", "Target | Value", "2 | 1", "4 | 3"), ("Wells", "Target | Mayor | Value", "2 | Ann | 1")],
)
def test_rows_whose_indicator_is_not_clear(lines: tuple[str, ...]) -> None:
    """They are left out, which a line says, and are no indicators."""
    read = divided_indicators(lines)
    assert read.found == [{"name": "Wells"}]
    assert read.left_out
