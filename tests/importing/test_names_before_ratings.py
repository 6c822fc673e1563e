"""Ratings behind the name of who gives them, in texts such as "Secretariat: On track". All reports are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import read_form
from planpress.importing.imported_actions import ImportedAction
from planpress.model import Plan, Text, Wording
from planpress.rules import sound_plan


def name(words: str) -> Text:
    return Text((Wording(words, ""),))


@pytest.fixture(scope="module")
def plan() -> Plan:
    """A plan whose assessors have labels of their own, and an abbreviation."""
    real = sound_plan(Path())
    first, second = real.assessors
    changes = {"id": "pact", "label": name("Pact Secretariat"), "name": name("the Secretariat of the Pact (SLP)")}
    own = first.model_copy(update={"id": "own", "label": name("National self-rating"), "name": None})
    return real.model_copy(update={"assessors": (own, second.model_copy(update=changes))})


def read(plan: Plan, *lines: str) -> tuple[ImportedAction, str]:
    report = read_form(read_text("\n".join(("PART C: Details", "1.1 Meet", "We met.", *lines)).encode()), plan)
    (action,) = report.actions
    return action, "\n".join(doubt.words for doubt in report.uncertainties)


@pytest.mark.parametrize(
    "line",
    [
        "National self-rating: Achieved",
        "National self-rating \u2013 Achieved",
        "Self-rating (national): Achieved",
        "Cambodia: Achieved",
        "Country: Achieved",
        "Pays : Réalisée",
        "País: Lograda",
        "Governo: Achieved",
    ],
)
def test_the_party(plan: Plan, line: str) -> None:
    action, said = read(plan, line)
    assert (action.rating.rating, action.texts.progress) == ("achieved", ["We met."])
    assert "kept in the text" not in said


@pytest.mark.parametrize(
    "line",
    [
        "Pact Secretariat: On track",
        "Pact Secretariat \u2013 On track",
        "Pact Secretariat's rating: On track",
        "SLP: On track",
        "pact: On track",
        "The Secretariat of the Pact (SLP): On track",
    ],
)
def test_another_assessor(plan: Plan, line: str) -> None:
    """Such a line is only a rating, so the output does not call it a text by somebody else."""
    action, said = read(plan, "Rating: Achieved", line)
    assert (action.rating.rating, action.others["pact"].rating) == ("achieved", "on-track")
    assert action.texts.progress == ["We met."]
    assert "somebody other" not in said


def test_both_on_a_line(plan: Plan) -> None:
    action, _ = read(plan, "National self-rating: Achieved; Pact Secretariat: On track")
    assert (action.rating.rating, action.others["pact"].rating) == ("achieved", "on-track")
    assert action.texts.progress == ["We met."]


def test_a_text_behind_the_rating(plan: Plan) -> None:
    action, said = read(plan, "National self-rating: Achieved. All came.", "Pact Secretariat: On track. It asks why.")
    assert action.texts.progress == ["We met.", "All came.", "It asks why."]
    assert '"Pact Secretariat: On track. It asks why." may be a text by somebody other' in said


def test_beside_another_rating(plan: Plan) -> None:
    """The same rating twice is one rating; a different one stays in the text and is reported."""
    action, said = read(plan, "Rating: Achieved", "National self-rating: Achieved")
    assert (action.rating.rating, action.texts.progress, "beside" in said) == ("achieved", ["We met."], False)
    action, said = read(plan, "Rating: Achieved", "National self-rating: On track")
    assert action.texts.progress == ["We met.", "National self-rating: On track"]
    assert '"National self-rating: On track" is in the text beside the rating' in said
