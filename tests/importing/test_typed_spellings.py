"""Values of a second import that the file spells otherwise. All bodies are fictional."""

from pathlib import Path

import pytest

from planpress.importing.reimport import reimport
from planpress.model import Plan
from planpress.rules import sound_plan

FILE = """\
from: 2023-01-01
to: 2023-12-31
scale: niap-2017
actions:
  - id: "1.1"
    title: Train the rangers
    responsible: {}
"""


@pytest.fixture(scope="module")
def plan() -> Plan:
    return sound_plan(Path("examples/city-climate"))


def compared(plan: Plan, typed: list[str], read: list[object]) -> tuple[str, list[str]]:
    """The bodies in the file after the import, and what was told."""
    text = FILE.format("".join(f"\n      - {name}" for name in typed))
    mapping = {"actions": [{"id": "1.1", "title": "Train the rangers", "responsible": read}]}
    result = reimport(text, mapping, plan)
    return result.text.partition("responsible: ")[2], [difference.words for difference in result.differences]


def test_the_same_body(plan: Plan) -> None:
    """A name and an id of the same body are the same value, in both directions."""
    body = plan.bodies[0]
    name = body.name.wordings[0].words
    for typed, read in ((name, body.id), (body.id, name), (name, name.upper())):
        assert compared(plan, [typed], [read]) == (f"\n      - {typed}\n", [])


def test_another_body(plan: Plan) -> None:
    """Another body is a difference, and the spelling of the others stays."""
    body = plan.bodies[0]
    name = body.name.wordings[0].words
    rest, told = compared(plan, [name, "Harbour Board"], [body.id, "Port Office"])
    assert rest.splitlines()[1] == f"      - {name}"
    assert told == ['action 1.1, responsible: "Harbour Board" -> "Port Office"']


def test_evidence_without_a_title(plan: Plan) -> None:
    """An address in the document is the evidence with this address in the file, which keeps its title."""
    address = "https://rangers.example/list.pdf"
    evidence = f"evidence:\n      - title: List of rangers\n        url: {address}\n"
    text = FILE.replace("responsible: {}\n", evidence)
    mapping = {
        "actions": [{"id": "1.1", "title": "Train the rangers", "evidence": [{"title": address, "url": address}]}]
    }
    result = reimport(text, mapping, plan)
    assert (result.text, result.differences, result.kept) == (text, [], [])
