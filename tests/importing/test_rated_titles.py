"""Ratings behind the names of actions in tables. All plans are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.tables import actions, doubts, imported, only, plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    ("name", "title", "rating"),
    [
        ("1.1 Train rangers (On track)", "Train rangers", "on-track"),
        ("1.1 Train rangers [On track]", "Train rangers", "on-track"),
        ("1.1 Train rangers - On track", "Train rangers", "on-track"),
        ("1.1 Train rangers: On track", "Train rangers", "on-track"),
        ("1.1 Train rangers\nOn track", "Train rangers", "on-track"),
        ("1.1 Train rangers* (On track)", "Train rangers", "on-track"),
        ("1.1 Former les gardes (Réalisée)", "Former les gardes", "achieved"),
        ("1.1 Capacitar guardas \u2013 Lograda", "Capacitar guardas", "achieved"),
        ("1.1 Train rangers (NGOs)", "Train rangers (NGOs)", ""),
        ("1.1 Train rangers on track", "Train rangers on track", ""),
    ],
)
def test_a_rating_behind_a_name(plan: Plan, name: str, title: str, rating: str) -> None:
    report = imported(plan, [["Action", "Progress"], [name, "Five were trained."], ["1.2 Dig", "Dug in May."]])
    first, _ = actions(report)
    given = first.get("ratings", {}).get("party", "")
    assert (first["title"], given if isinstance(given, str) else given["rating"]) == (title, rating)
    told = doubts(report).replace("the heading in row 1 was read as", "")
    assert ("was read as" in told) == bool(rating)


def test_usual_ratings_behind_names(plan: Plan) -> None:
    """If most names have one, no line says so for each."""
    report = imported(plan, [["No", "Action"], ["1.1", "Map (Achieved)"], ["1.2", "Dig \u2013 On track"]])
    assert [action["title"] for action in actions(report)] == ["Map", "Dig"]
    assert [action["ratings"]["party"] for action in actions(report)] == ["achieved", "on-track"]
    assert "behind the name" not in doubts(report)
    assert "neither ratings" not in doubts(report)


def test_a_rating_behind_a_name_and_in_a_column(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["No", "Action", "Status"],
            ["1.1", "Map (On track)", "Achieved"],
            ["1.2", "Dig (Achieved)", "Achieved"],
            ["1.3", "Fill (Achieved)", ""],
        ],
    )
    assert [action["title"] for action in actions(report)] == ["Map (On track)", "Dig", "Fill"]
    assert [action["ratings"]["party"] for action in actions(report)] == ["achieved", "achieved", "achieved"]
    assert 'the name of the action ends with "On track", which is not its rating' in doubts(report)
    assert '"Achieved" behind the name of the action was read as its rating' in doubts(report)
    assert "cell A3" not in doubts(report)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Map (delayed)", '"delayed" behind the name of the action is not the label of a rating'),
        ("Map - Delayed", '"Delayed" behind the name of the action is not the label of a rating'),
        ("Map (On track / Achieved)", "names more than one rating, so it stays in the name"),
        ("Map (completed)", '"completed" was read as "Achieved"'),
    ],
)
def test_other_words_behind_a_name(plan: Plan, name: str, told: str) -> None:
    report = imported(plan, [["No", "Action", "Progress"], ["1.1", name, "Mapped in May."]])
    assert told in doubts(report)
    assert only(report)["title"] == ("Map" if "completed" in name else name)


def test_names_in_two_languages(plan: Plan) -> None:
    rows = [["No", "Action (EN)", "Action (FR)"], ["1.1", "Map (Achieved)", "Cartographier (Réalisée)"]]
    action = only(imported(plan, rows))
    assert action["title"] == {"en": "Map", "fr": "Cartographier"}
    assert action["ratings"] == {"party": "achieved"}


def test_ratings_behind_names_of_milestones(plan: Plan) -> None:
    report = imported(
        plan,
        [
            ["No", "Action", "Progress"],
            ["1.1", "Map", "Five maps."],
            ["1.1.M1", "Draft (Achieved)", "Done in May."],
            ["1.1.M2", "Print (delayed)", "Not yet printed."],
        ],
    )
    first, second = only(report)["milestones"]
    assert (first["title"], first["rating"]) == ("Draft", "achieved")
    assert "rating" not in second
    assert "the rating behind the name of a milestone was read as its rating" in doubts(report)
    assert '"delayed" behind the name of a milestone is not the label of a rating' in doubts(report)
