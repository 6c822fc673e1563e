"""What tells a report in the official form from other documents with parts. All documents are fictional."""

from pathlib import Path

import pytest

from planpress.errors import RefusedError
from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import read_form
from planpress.model import Plan
from planpress.rules import sound_plan


@pytest.fixture(scope="module")
def plan() -> Plan:
    return sound_plan(Path())


@pytest.mark.parametrize(
    "text",
    [
        "Lease of a boat\nPart A: Owner\n1.1 The owner lends the boat.\nPart C: Price\n2.1 It is low.\n2.2 It is paid.",
        "Partie A : Objet\nPartie B : Prix\nPartie C : Divers\n1.1 Le bail est d'un an.\n1.2 Il est gratuit.",
    ],
)
def test_other_documents_with_parts(plan: Plan, text: str) -> None:
    """A contract with parts and numbered paragraphs is refused, and the line says what it lacks."""
    with pytest.raises(RefusedError, match=r"none of the plan.s ratings, and no titles of Parts A, B and C"):
        read_form(read_text(text.encode()), plan)


@pytest.mark.parametrize(
    "text",
    [
        "Part A: Owner\nPart C: Work\n1.1 Guard the beach\nRating: On track\nGuards were hired.",
        "Part A: Owner\nPart C: Evaluation of the actions\n1.1 Guard the beach\nGuards were hired.",
        "Part A: Owner\nPart C: Work\n1.1 Guard the beach\nProgress: Guards were hired.",
        "Part A: Owner\nPart C\nACTION\tEVALUATION\tSUMMARY OF PROGRESS\n1.1 Guard the beach\t\tGuards were hired.",
    ],
)
def test_one_sign_is_enough(plan: Plan, text: str) -> None:
    """A rating, the heading of a part, a word of the form before a colon or the heading of a table makes a report."""
    assert [action.id for action in read_form(read_text(text.encode()), plan).actions] == ["1.1"]
