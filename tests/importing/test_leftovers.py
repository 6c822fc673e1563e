"""Lines in texts that the reader should have taken out of them. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.importing.leftovers import leftovers
from planpress.importing.reading import read_report
from planpress.model import Plan
from tests.importing.tables import plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def said(plan: Plan, **values: object) -> list[str]:
    """What is said about the texts of action 1.1."""
    action = {"id": "1.1", "title": "Map the fens", **values}
    return [
        doubt.words for doubt in leftovers({"actions": [action, {"id": "1.2", "title": "Amend the law"}]}, [], plan)
    ]


@pytest.mark.parametrize(
    ("name", "text", "looks"),
    [
        ("progress", "\u2612 Achieved \u2610 On track", "it has boxes to tick"),
        ("progress", "1\\.", "it has no words"),
        ("comments", "\u2014", "it has no words"),
        ("progress", "* Funded by the Fund.", "it looks like a note"),
        ("challenges", "\u2020 Joined in 2023.", "it looks like a note"),
        ("progress", "Next steps", "it looks like a heading"),
        ("progress", "Dificultades encontradas", "it looks like a heading"),
        ("progress", "Results: Ten maps were printed.", "it begins with a label"),
        ("challenges", "Difficult\u00e9s : le bateau manque.", "it begins with a label"),
        ("progress", "Where it stands: On track", "it begins with a label"),
        ("progress", "Seguimiento. Los tres bosques se deslindar\u00e1n en agosto.", "it begins with a label"),
        ("outlook", "Due: June 2026", "it begins with a label"),
        ("progress", "1\\.2 Amend the law: the bill is ready.", "it begins like the entry of an action"),
    ],
)
def test_a_line_that_does_not_belong_to_a_text(plan: Plan, name: str, text: str, looks: str) -> None:
    printed = text.replace("\\", "").removeprefix("- ")
    (words,) = said(plan, **{name: [text]})
    assert words == f'action 1.1: "{printed}" is in `{name}`, but {looks}'


@pytest.mark.parametrize(
    "text",
    [
        "Ten maps were printed.",
        "*Stipa* and *Festuca* were sown.",
        "*The whole text is in italics.*",
        "Training: 22 courses.",
        "Ten maps. Two more are planned.",
        "Ongoing. Ten maps were printed.",
        "Cost: EUR 3,000.",
        "1\\.2 million sheets were printed.",
        "Three counties were mapped:\n- Pell\n- Dunmoor",
        "iPads were bought.",
        "Achieved",
        "See https://example.org/maps.",
        "\u0637\u064f\u0628\u0639\u062a \u0627\u0644\u062e\u0631\u0627\u0626\u0637.",
    ],
)
def test_a_line_as_expected(plan: Plan, text: str) -> None:
    assert said(plan, progress=[text]) == []


def test_a_sentence_that_was_cut(plan: Plan) -> None:
    """A person wrapped the text by hand, so that each line became a paragraph of its own."""
    (words,) = said(plan, progress=["Volunteers could not get any leave from the\nboard."])
    assert words == 'action 1.1: "board." is in `progress`, but it looks like the rest of the sentence before it'


def test_lines_of_one_kind_in_several_actions(plan: Plan) -> None:
    actions = [{"id": number, "title": "Map", "progress": ["Results: one map."]} for number in ("1.1", "1.2", "2.1")]
    (doubt,) = leftovers({"actions": actions}, [], plan)
    assert doubt.words.endswith("it begins with a label (also in 1.2, 2.1)")


def test_a_line_of_the_report(plan: Plan) -> None:
    (doubt,) = leftovers({"summary": "1\\.\n\nThe year was dry."}, [], plan)
    assert doubt.words == '"1." is in `summary`, but it has no words'


def test_a_line_that_is_told_already(plan: Plan) -> None:
    (doubt,) = list(leftovers({"summary": "Next steps"}, [], plan))
    assert not list(leftovers({"summary": "Next steps"}, [doubt], plan))


@pytest.mark.parametrize(
    ("suffix", "text"),
    [
        (
            ".csv",
            "No,Action,Rating,Progress\n1.1,Map,Achieved,Result: ten maps.\n1.2,Law,On track,It is ready.\n",
        ),
        (".txt", "PART C: Details\nAction\tRating\tProgress\n1.1 Map\tAchieved\tResult: ten maps.\n"),
    ],
)
def test_the_import_says_it(plan: Plan, tmp_path: Path, suffix: str, text: str) -> None:
    """Whatever reader missed the label, the line names it."""
    file = tmp_path / f"report{suffix}"
    file.write_text(text, encoding="utf-8")
    report = read_report(file, plan)
    assert '"Result: ten maps." is in `progress`, but it begins with a label' in str(report.uncertainties)
