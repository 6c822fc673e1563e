"""What a text form says in Part C beside its Part B, and its evidence. All reports are fictional."""

from pathlib import Path
from typing import Any

import pytest

from planpress.importing.imported import AS_IT_IS, ImportedReport
from planpress.importing.labels import LabelReader
from planpress.importing.reading import form_in_a_document
from planpress.model import Plan
from planpress.rules import sound_plan

FORM = """\
Progress report
Reporting period: January to December 2023

PART A: Synopsis

All is well.

PART B: Ratings

On track: 1.1, 1.2

PART C: Detailed evaluation of actions

1.1 Train the rangers
Rating: {rating}
Progress: Ten rangers were trained.
Evidence: {evidence}

1.2 Meet the courts
Rating: On track
Progress: We met the courts.
"""


@pytest.fixture(scope="module")
def plan() -> Plan:
    return sound_plan(Path())


def imported(plan: Plan, rating: str = "On track", evidence: str = "List of rangers") -> ImportedReport:
    return form_in_a_document(FORM.format(rating=rating, evidence=evidence).encode(), plan, AS_IT_IS)


def first(report: ImportedReport) -> dict[str, Any]:
    actions: Any = report.mapping["actions"]
    return dict(actions[0])


def test_an_unknown_label(plan: Plan) -> None:
    """The rating in Part B is named, and the label is proposed as another wording of it."""
    report = imported(plan, rating="Moving")
    assert "ratings" not in first(report)
    reason = 'action 1.1: "Moving" is not the label of a rating on the scale; Part B has "On track"'
    assert reason in [doubt.words for doubt in report.uncertainties]
    assert report.additions.splitlines()[-1] == '      - {id: "on-track", also: [Moving]}'


@pytest.mark.parametrize(
    ("evidence", "read"),
    [
        ("https://rangers.example/list.pdf", {"title": "https://rangers.example/list.pdf",
                                              "url": "https://rangers.example/list.pdf"}),
        ("List of rangers, https://rangers.example/list.pdf", {"title": "List of rangers",
                                                               "url": "https://rangers.example/list.pdf"}),
        ("List of rangers", {"title": "List of rangers"}),
    ],
)  # fmt: skip
def test_addresses_in_evidence(plan: Plan, evidence: str, read: dict[str, str]) -> None:
    """An address in a text is an address, also without a name before it."""
    assert first(imported(plan, evidence=evidence))["evidence"] == [read]


@pytest.mark.parametrize("words", ["Partial progress / pending", "pending, on track", "On track or not"])
def test_a_label_and_the_beginning_of_another(plan: Plan, words: str) -> None:
    """A cell with two ratings is left out, also if the label of one is not written in full."""
    read = LabelReader(plan.scales[0]).read(words)
    assert (read.rating, read.several) == ("", True)
