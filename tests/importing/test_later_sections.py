"""Numbered sections of a report below the one with its actions. All reports are fictional."""

import pytest

from planpress.importing.form import FormReport
from planpress.model import Plan
from tests.importing.forms import grid, lines, read
from tests.importing.tables import plan_of

FRONT = ("Annual report 2023", "Exemplia", "1. Introduction", "The year was dry.", "2. Where we stand", "It went well.")
ACTIONS = ("3. Activities by pillar", "Action 1.1 - Map the fens", "Rating: Achieved", "It was printed.",
           "Action 1.2 - Amend the law", "Rating: On track", "It is ready.")  # fmt: skip


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def last_texts(report: FormReport) -> list[str]:
    return report.actions[-1].texts.progress


def told(report: FormReport) -> str:
    return "\n".join(doubt.words for doubt in report.uncertainties)


def test_sections_below_the_actions(plan: Plan) -> None:
    """They do not belong to the last action; the signature below them is read."""
    below = ("4. Budget execution", "Half was spent.", "5. Conclusion and outlook", "It will rain.",
             "Done at Kampot, 3 May 2024")  # fmt: skip
    report = read(plan, lines(*FRONT, *ACTIONS, *below))
    assert last_texts(report) == ["It is ready."]
    assert '"4. Budget execution" and what is below it were left out' in told(report)
    assert '"5. Conclusion and outlook" and what is below it were left out' in told(report)
    assert str(report.front.submitted) == "2024-05-03"


@pytest.mark.parametrize(
    "below",
    [
        ("4. Further actions", "Action 2.1 - Hire guards", "Rating: Achieved", "Two were hired."),
        ("3. Two boats were bought",),
        ("4. Two boats were bought in May.",),
    ],
)
def test_what_is_no_later_section(plan: Plan, below: tuple[str, ...]) -> None:
    """Actions, other numbers and sentences stay."""
    assert "what is below it were left out" not in told(read(plan, lines(*FRONT, *ACTIONS, *below)))


def test_a_table_of_ratings_below_the_details(plan: Plan) -> None:
    table = grid(("Action", "Rating"), ("1.1 Map the fens", "Achieved"), ("1.2 Amend the law", "On track"))
    report = read(plan, lines(*FRONT, *ACTIONS, "4. Ratings"), table)
    assert "what is below it were left out" not in told(report)


def test_headings_without_numbers_above(plan: Plan) -> None:
    report = read(plan, lines("Annual report 2023", *ACTIONS[1:], "4. Budget execution", "Half was spent."))
    assert "what is below it were left out" not in told(report)
