"""Sheets about an action whose first row has its name and its rating. All reports are fictional."""

import pytest

from planpress.importing.form import FormReport
from planpress.model import Plan
from tests.importing.forms import grid, read
from tests.importing.forms import lines as paragraphs
from tests.importing.tables import plan_of

ACTIONS = [("1.1", "Map the fens", "Achieved", "It was printed."), ("1.2", "Amend the law", "On track", "It is ready.")]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def shown(report: FormReport) -> list[tuple[str, str, str, list[str]]]:
    return [(action.id, action.title, action.rating.rating, action.texts.progress) for action in report.actions]


READ = [
    ("1.1", "Map the fens", "achieved", ["It was printed."]),
    ("1.2", "Amend the law", "on-track", ["It is ready."]),
]


@pytest.mark.parametrize("part", ["", "PART C: Details"])
@pytest.mark.parametrize("apart", [True, False])
def test_a_first_row_above_labels(plan: Plan, part: str, apart: bool) -> None:
    sheets = [grid((number, name, rating) if apart else (f"{number} {name}", rating), ("Progress", text))
              for number, name, rating, text in ACTIONS]  # fmt: skip
    assert shown(read(plan, paragraphs(part), *sheets)) == READ


def test_a_row_above_paragraphs(plan: Plan) -> None:
    blocks = [grid((f"{number} {name}", rating)) + paragraphs(text) for number, name, rating, text in ACTIONS]
    assert shown(read(plan, *blocks)) == READ


def test_a_table_that_lists_ratings(plan: Plan) -> None:
    """A list of actions with their ratings is Part B, not a sheet."""
    rows = [(f"{number} {name}", rating) for number, name, rating, _ in ACTIONS]
    details = grid(("Action", "Progress"), *((f"{number} {name}", text) for number, name, _, text in ACTIONS))
    assert shown(read(plan, paragraphs("PART B"), grid(*rows), paragraphs("PART C"), details)) == READ
