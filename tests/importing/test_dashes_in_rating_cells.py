"""Cells with an indicator and a rating whose announcing words end with a dash. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office import TextParagraph, TextRun
from planpress.importing.labels import reader_for
from planpress.importing.rating_cells import divided_cell
from planpress.model import Plan
from tests.importing.tables import PLAN, plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize("dash", ["\u2013", "-", "\u2014"])
@pytest.mark.parametrize(
    ("lines", "indicator", "rating"),
    [
        (("Indicator {dash} Standards in force", "Rating {dash} On track"), ["Standards in force"], ["On track"]),
        (("Indicateur {dash} Normes en vigueur", "Notation {dash} On track"), ["Normes en vigueur"], ["On track"]),
        (("Indicador {dash} Normas", "Calificaci\u00f3n {dash} On track"), ["Normas"], ["On track"]),
        (("Rating {dash} On track",), [], ["On track"]),
        (("Norms {dash} in force", "Rating: On track"), ["Norms {dash} in force"], ["On track"]),
    ],
)
def test_a_dash_behind_the_words(
    plan: Plan, lines: tuple[str, ...], indicator: list[str], rating: list[str], dash: str
) -> None:
    paragraphs = [TextParagraph((TextRun(line.format(dash=dash)),), "table 1, row 2") for line in lines]
    divided = divided_cell(paragraphs, reader_for(plan, []), lambda _place, _words: None)
    assert divided is not None
    assert [line.words for line in divided.indicator] == [words.format(dash=dash) for words in indicator]
    assert [line.words for line in divided.rating] == rating


@pytest.mark.parametrize("label", ["[Avancement limit\u00e9]", "[Progress]", "[Partial progress]"])
def test_a_label_of_the_scale_in_brackets(tmp_path: Path, label: str) -> None:
    """It is no field of the template, although headings have its words."""
    scale = PLAN.replace("label: Partial progress", f"label: {label.strip('[]')}")
    paragraphs = [TextParagraph((TextRun(line),), "table 1, row 2") for line in ("Hectares plant\u00e9s", label)]
    divided = divided_cell(paragraphs, reader_for(plan_of(tmp_path, scale), []), lambda _place, _words: None)
    assert divided is not None
    assert [line.words for line in divided.indicator] == ["Hectares plant\u00e9s"]
    assert [line.words for line in divided.rating] == [label]
