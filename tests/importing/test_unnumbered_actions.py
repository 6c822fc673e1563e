"""Forms that do not number their actions. All reports are fictional."""

import pytest

from planpress.errors import RefusedError
from planpress.importing.form import FormReport
from planpress.model import Plan
from tests.importing.forms import grid
from tests.importing.forms import lines as paragraphs
from tests.importing.forms import read as read_document
from tests.importing.tables import plan_of

TOLD = "the report does not number its actions, so they were numbered in order"
ACTIONS = [("Map the fens", "Achieved", "It was printed."), ("Amend the law", "On track", "It is ready."),
           ("Hire guards", "On track", "Two were hired.")]  # fmt: skip


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def shown(report: FormReport) -> list[tuple[str, str, str, str, list[str]]]:
    return [(action.id, action.pillar, action.title, action.rating.rating, action.texts.progress)
            for action in report.actions]  # fmt: skip


@pytest.mark.parametrize("heading", [("Action", "Rating", "Progress"), ("Measure", "Status", "What was done")])
def test_tables_below_the_names_of_pillars(plan: Plan, heading: tuple[str, ...]) -> None:
    report = read_document(
        plan,
        paragraphs("PART C: Details", "Pillar 1: Legislation"),
        grid(heading, *ACTIONS[:2]),
        paragraphs("Pillar 2: Enforcement"),
        grid(heading, ACTIONS[2]),
    )
    assert shown(report) == [
        ("1", "1", "Map the fens", "achieved", ["It was printed."]),
        ("2", "1", "Amend the law", "on-track", ["It is ready."]),
        ("3", "2", "Hire guards", "on-track", ["Two were hired."]),
    ]
    assert TOLD in [doubt.words for doubt in report.uncertainties]


@pytest.mark.parametrize("label", ["", "Action: ", "Mesure : ", "Medida: "])
def test_names_above_ratings(plan: Plan, label: str) -> None:
    texts = [line for name, rating, text in ACTIONS for line in (f"{label}{name}", f"Rating: {rating}", text)]
    report = read_document(plan, paragraphs("PART C: Details", *texts))
    assert [(action.id, action.title, action.rating.rating) for action in report.actions] == [
        ("1", "Map the fens", "achieved"), ("2", "Amend the law", "on-track"),
        ("3", "Hire guards", "on-track"),
    ]  # fmt: skip
    assert TOLD in [doubt.words for doubt in report.uncertainties]


def test_a_row_that_goes_on_over_the_page(plan: Plan) -> None:
    rows = [ACTIONS[0], ("Map the fens (continued)", "Achieved", "It was sold, too."), ACTIONS[1]]
    report = read_document(plan, paragraphs("PART C: Details"), grid(("Action", "Rating", "Progress"), *rows))
    assert [action.title for action in report.actions][-1] == "Amend the law"
    assert [action.id for action in report.actions][-1] == "2"


def test_a_single_number_is_enough_to_number_nothing(plan: Plan) -> None:
    rows = [(f"1.{n} {name}", rating, text) for n, (name, rating, text) in enumerate(ACTIONS[:2], 1)]
    report = read_document(
        plan, paragraphs("PART C: Details"), grid(("Action", "Rating", "Progress"), *rows, ACTIONS[2])
    )
    assert TOLD not in [doubt.words for doubt in report.uncertainties]


@pytest.mark.parametrize("names", [("A) Map", "B) Law"), ("Achieved", "On track"), ("We met.", "We went.")])
def test_what_is_no_name(plan: Plan, names: tuple[str, str]) -> None:
    rows = [(name, "On track", "It was done.") for name in names]
    with pytest.raises(RefusedError):
        read_document(plan, paragraphs("PART C: Details"), grid(("Action", "Rating", "Progress"), *rows))
