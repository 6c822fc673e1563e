"""The signature at the end of a form. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.model import Plan
from planpress.rules import sound_plan
from tests.importing import forms

FORM = ("Party: Cambodia", "PART C: Details", "1.1 Walk", "Rating: On track", "We walked.", "Next steps: A review.")


def read(*lines: str) -> FormReport:
    return read_form(read_text("\n".join((*FORM, "", *lines)).encode()), sound_plan(Path()))


@pytest.mark.parametrize(
    "lines",
    [("Done at Oru, 3 October 2020", "For the Ministry of Lands and Coasts", "The Director of Coasts"),
     ("Oru, 3 October 2020", "For the Government", "Dr Ola Reef", "The Director of Coasts", "Ministry of Lands"),
     ("For the Government of Cambodia", "The Director of Coasts"), ("Oru, 3 October 2020", "The Director of Coasts"),
     ("Pour le Minist\u00e8re des Eaux", "Le Directeur"), ("Por el Ministerio de Aguas", "El Director"),
     ("Pelo Governo", "O Diretor"), ("Yours faithfully,", "Coast Board"),
     ("Atentamente,", "Direcci\u00f3n de Aguas"), ("_______________", "The Secretary General")],
)  # fmt: skip
def test_a_signature_is_no_text_about_the_last_action(lines: tuple[str, ...]) -> None:
    report = read(*lines)
    assert report.actions[0].further["outlook"] == ["A review."]
    assert sum("as the signature" in doubt.words for doubt in report.uncertainties) == 1
    day = next((line for line in lines if "2020" in line), "")
    assert str(report.front.submitted) == ("2020-10-03" if day else "None")


@pytest.mark.parametrize("lines", [("For the boats, fuel was bought.",), ("Boats", "Tents"), ("The Director left.",)])
def test_other_lines_at_the_end(lines: tuple[str, ...]) -> None:
    report = read(*lines)
    assert not any("as the signature" in doubt.words for doubt in report.uncertainties)


def test_lines_between_tables_are_told_at_once() -> None:
    """The lines of a signature, and others that are outside the tables, need only one line."""
    plan: Plan = sound_plan(Path())
    table = forms.grid(("Action", "Rating", "Progress"), ("1.1 Amend", "Achieved", "Done."))
    costs = forms.grid(("Item", "Amount"), ("Boats", "20"))
    report = forms.read(
        plan, forms.lines("PART C"), table, forms.lines("For the State", "Rosa Melo", "Director"), costs
    )
    told = [doubt.words for doubt in report.uncertainties if "outside" in doubt.words]
    assert told == ['"For the State"; "Rosa Melo"; "Director" are outside the table of actions, so they were left out']
