"""Signs in place of ratings, such as coloured circles, with and without a key. All plans are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, plan_of

HEADING = ["No", "Action", "Status"]
IDS = ["achieved", "on-track", "not-started"]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def rows(signs: str) -> list[list[str]]:
    return [[f"1.{number}", f"Dig ditch {number}", sign] for number, sign in enumerate(signs, 1)]


@pytest.mark.parametrize("signs", ["\U0001f7e2\U0001f7e1\U0001f534", "\u25cf\u25b2\u25a0", "\u2713\u2192\u2717"])
@pytest.mark.parametrize(
    "key",
    [
        "{} = Achieved, {} = On track, {} = Not started",
        "Key: {} Achieved  {} On track  {} Not started",
        "Achieved {}; On track {}; Not started {}",
        "Achieved = {}|On track = {}|Not started = {}",
    ],
)
def test_a_key_in_lines(plan: Plan, signs: str, key: str) -> None:
    """Lines above the table explain the signs."""
    lines = [[line] for line in key.format(*signs).split("|")]
    report = imported(plan, [*lines, HEADING, *rows(signs)])
    ratings = [action["ratings"]["party"] for action in actions(report)]
    assert ratings == [{"rating": name, "printed": sign} for name, sign in zip(IDS, signs, strict=True)]
    assert len(lines) > 1 or "source" not in report.mapping


def test_a_key_in_rows(plan: Plan) -> None:
    key = [["\U0001f7e2", "Achieved"], ["\U0001f7e1", "On track"], ["\U0001f534", "Not started"]]
    report = imported(plan, [HEADING, *rows("\U0001f7e2\U0001f7e1\U0001f534"), [], *key])
    assert [action["ratings"]["party"]["rating"] for action in actions(report)] == IDS


def test_two_signs(plan: Plan) -> None:
    report = imported(plan, [["\u2713 Achieved, \u2717 Not started"], HEADING, *rows("\u2713\u2717")])
    assert [action["ratings"]["party"]["rating"] for action in actions(report)] == ["achieved", "not-started"]


@pytest.mark.parametrize(
    "signs", ["\U0001f7e2\U0001f7e1\U0001f534", "\u25cf\u25b2\u25a0", "\u2713\u2717\u25cb", "\u2605\u2606\u2605"]
)
def test_signs_without_a_key(plan: Plan, signs: str) -> None:
    """No rating is guessed, and each sign is named."""
    report = imported(plan, [HEADING, *rows(signs)])
    assert not any("ratings" in action for action in actions(report))
    assert all(f'"{sign}" is not the label of a rating' in doubts(report) for sign in signs)


def test_ticked_boxes_are_no_key(plan: Plan) -> None:
    line = ["\u2612 Achieved \u2610 On track"]
    report = imported(plan, [line, HEADING, *rows("\u2612")])
    assert "ratings" not in actions(report)[0]
