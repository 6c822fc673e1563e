"""Reports that seem to belong to another plan. All plans are fictional."""

from pathlib import Path

import pytest

from planpress.importing.other_plans import names_another_plan, other_pillars
from planpress.importing.reading import read_report
from planpress.model import Plan
from tests.importing.tables import PLAN, doubts, imported, plan_of

HEADING = ["No", "Action", "Status"]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def said(plan: Plan, *lines: str) -> list[str]:
    return [doubt.words for doubt in names_another_plan([("", line) for line in lines], plan)]


@pytest.mark.parametrize(
    "line",
    ["Progress report on the National Measles Elimination Strategy", "Exemplia: Measles Action Plan 2020\u20132025",
     "MEASLES ACTION PLAN, annual report"],
)  # fmt: skip
def test_a_title_of_another_plan(plan: Plan, line: str) -> None:
    (words,) = said(plan, "Republic of Exemplia", line)
    assert 'and the plan is "Fictional Fen Action Plan"' in words


@pytest.mark.parametrize(
    "line",
    [
        "Progress report on the Fen Plan", "Fens: progress on the Plan", "National Action Plan: annual report 2024",
        "Implementation of the Plan in Exemplia", "FFAP Action Plan tracker", "Plan d'action pour les marais",
        "Plan de acci\u00f3n de humedales", "Prepared by the Planning Unit", "Ministry of Water Action Plan",
        "Fictional process: plan and report", "Enforcement plan",
        "This report follows the guidelines of the Measles Elimination Strategy.", "",
    ],
)  # fmt: skip
def test_no_false_alarm(plan: Plan, line: str) -> None:
    """Titles are shortened, abbreviated, in another language or absent."""
    assert not said(plan, "Exemplia", line)


def test_another_line_names_the_plan(plan: Plan) -> None:
    assert not said(plan, "Measles Strategy and other plans", "Report on the fens")


@pytest.mark.parametrize(
    ("language", "title", "line"),
    [
        ("fr", "Plan d'action pour les marais", "Rapport sur le plan national de lutte contre la rougeole"),
        (
            "es",
            "Plan de acci\u00f3n de humedales",
            "Informe sobre el Plan nacional de eliminaci\u00f3n del sarampi\u00f3n",
        ),
        (
            "pt",
            "Plano de a\u00e7\u00e3o das zonas h\u00famidas",
            "Relat\u00f3rio do Plano nacional de elimina\u00e7\u00e3o do sarampo",
        ),
        ("ar", "خطة عمل المستنقعات", "تقرير عن الخطة الوطنية للقضاء على الحصبة"),
    ],
)
def test_in_other_languages(tmp_path: Path, language: str, title: str, line: str) -> None:
    text = PLAN.replace("languages: [en]", f"languages: [{language}, en]")
    plan = plan_of(
        tmp_path, text.replace("title: Fictional Fen Action Plan", f"title: {{{language}: {title!r}, en: Fens}}")
    )
    assert said(plan, line)
    assert not said(plan, title)


def test_pillars_of_another_plan(plan: Plan) -> None:
    found = {"1": ("line 3", "Routine vaccination"), "2": ("line 9", "Outbreaks")}
    (doubt,) = other_pillars(found, plan)
    assert doubt.place == "line 3"
    assert doubt.words.endswith('pillar 1 is "Routine vaccination" here, and "Legislation" in the plan')
    assert not other_pillars({"1": ("", "Legislative affairs"), "2": ("", "Outbreaks")}, plan)
    assert not other_pillars({"1": ("", "Routine vaccination")}, plan)
    assert not other_pillars({"1": ("", "Vaccination de routine"), "2": ("", "Les foyers de la rougeole")}, plan)


def test_in_a_table(plan: Plan) -> None:
    rows = [["Measles Elimination Strategy: progress"], HEADING, ["Pillar 1: Routine vaccination"],
            ["1.1", "Buy vaccines", "Achieved"], ["Pillar 2: Outbreaks"],
            ["2.1", "Train teams", "On track"]]  # fmt: skip
    lines = doubts(imported(plan, rows))
    assert 'the document names "Measles Elimination Strategy", and the plan is "Fictional Fen Action Plan"' in lines
    assert "no pillar has its title from the plan" in lines


def test_in_a_form(plan: Plan, tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    report.write_text("Progress report on the Measles Elimination Strategy\nParty: Exemplia\n"
                      "PART A: Synopsis\nAll well.\n"
                      "PART C: Details\n1. Routine vaccination\n1.1 Buy vaccines\nRating: Achieved\nBought.\n"
                      "2. Outbreaks\n2.1 Train teams\nRating: On track\nFour.\n", encoding="utf-8")  # fmt: skip
    words = [doubt.words for doubt in read_report(report, plan).uncertainties]
    assert any(line.startswith("the document names") for line in words)
    assert any(line.startswith("no pillar has its title") for line in words)


def test_words_for_documents_do_not_name_a_plan(tmp_path: Path) -> None:
    """A title such as "Dashboard of the Plan" does not say what the plan is about."""
    plan = plan_of(tmp_path)
    for line in ("Dashboard of the Plan", "Monitoring of the Action Plan"):
        assert not names_another_plan([("A1", line)], plan)
