"""Signs of notes behind ratings, such as "Delayed*". All reports are fictional."""

import pytest

from planpress.importing.label_signs import note_sign
from planpress.model import Plan
from tests.importing import tables
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]

HEADING = ("Action", "Rating", "Progress")


@pytest.mark.parametrize("sign", ["*", "**", "\u2217", "\u2020", " *", "*)", "(\u00b2)", "\u00b2\u207e"])
def test_a_note_on_a_rating_in_a_form(plan: Plan, sign: str) -> None:
    """The sign is kept with the printed words, and told."""
    rows = ("1.1 Meet", "Achieved", "We met."), ("1.2 Go", f"On track{sign}", "We went.")
    report = read(plan, lines("PART C"), grid(HEADING, *rows), lines("* subject to confirmation"))
    first, second = (action.rating for action in report.actions)
    assert (first.rating, first.printed) == ("achieved", "Achieved")
    assert (second.rating, second.printed) == ("on-track", f"On track{sign.strip()}")
    assert f'"On track{sign.strip()}" was read as "On track"' in words(report)
    assert words(report).count("was read as") == 1


def test_signs_on_both_sides(plan: Plan) -> None:
    """They only stress the label."""
    report = read(plan, lines("PART C"), grid(HEADING, ("1.1 Meet", "**Achieved**", "We met.")))
    assert report.actions[0].rating.printed == "Achieved"
    assert "was read as" not in words(report)


def test_a_note_on_a_rating_behind_a_label(plan: Plan) -> None:
    report = read(plan, lines("PART C", "1.1 Meet", "Rating: On track*", "We met."))
    assert report.actions[0].rating.printed == "On track*"
    assert '"On track*" was read as "On track"' in words(report)


@pytest.mark.parametrize("printed", ["On track*", "On track\u2020", "on track *"])
def test_a_note_on_a_rating_in_a_table(tmp_path_factory: pytest.TempPathFactory, printed: str) -> None:
    of_tables = tables.plan_of(tmp_path_factory.mktemp("project"))
    rows = [["No", "Action", "Rating"], ["1.1", "Dig a ditch", printed], ["1.2", "Plant", "Achieved"]]
    report = tables.imported(of_tables, rows)
    rating = tables.actions(report)[0]["ratings"]["party"]
    assert rating == {"rating": "on-track", "printed": printed}
    assert f'"{printed}" was read as "On track"' in tables.doubts(report)


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Delayed**.", "**"),
        ("Delayed \u00b2\u207e", "\u00b2\u207e"),
        ("Delayed (\u00b9)", "(\u00b9)"),
        ("Delayed (x)", ""),
        ("*Delayed*", ""),
        ("Delayed", ""),
        ("*", ""),
        ("", ""),
    ],
)
def test_signs(text: str, sign: str) -> None:
    assert note_sign(text) == sign
