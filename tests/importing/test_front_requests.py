"""Lines of a front page that say nothing about the report. All reports are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.forms import lines, plan, read, words

DETAILS = lines("PART C: Details", "1.1 Meet", "Rating: Achieved")

__all__ = ["plan"]


@pytest.mark.parametrize(
    "line",
    [
        "[S\u00edrvase enviar el formulario completado a la Secretar\u00eda]",
        "[Please return the completed form to the Secretariat]",
        "[Veuillez renvoyer le formulaire au Secr\u00e9tariat]",
    ],
)
def test_a_request_of_the_template(plan: Plan, line: str) -> None:
    """It is told as words of the template, and not as a line of the report."""
    told = words(read(plan, lines("Progress report", line), DETAILS))
    assert f'the words "{line}" of the template were left out' in told
    assert "not imported from the front page" not in told


@pytest.mark.parametrize(
    "line",
    [
        "Contracting Party: Cambodia",
        "Member State: Cambodia",
        "Partie contractante : Cambodge",
        "Pays d\u00e9clarant : Cambodge",
        "Parte contratante: Camboya",
        "Parte Contratante: Cambodia",
    ],
)
def test_the_label_of_the_party(plan: Plan, line: str) -> None:
    """A label and the name of the Party are not told."""
    assert "not imported from the front page" not in words(read(plan, lines("Progress report", line), DETAILS))
