"""Ratings in planpress's own Word form that are not labels of the plan. All reports are fictional."""

from pathlib import Path
from typing import Any

import pytest

from planpress.exchange.office.docx_reading import read_docx
from planpress.exporting import export_context
from planpress.exporting.word_form import word_form
from planpress.importing.imported import ImportedReport
from planpress.importing.own_form import read_own_form
from planpress.model import Dataset, Report
from planpress.rules import sound_plan

PLAN = sound_plan(Path())
RATINGS = [
    {"rating": "partial-progress", "printed": "Partial progress*"},
    {"rating": "pending", "printed": "Pending completion of action 1.1", "depends_on": ["1.1"]},
    {"rating": "on-track", "printed": "On track (almost)"},
    {"rating": "on-track", "printed": "We had rain"},
]


@pytest.fixture(scope="module")
def read() -> ImportedReport:
    actions = [{"id": f"1.{number}", "pillar": "1", "title": f"Train group {number}", "ratings": {"party": rating}}
               for number, rating in enumerate(RATINGS, 1)]  # fmt: skip
    values = {"period": "2023", "from": "2023-01-01", "to": "2023-12-31", "state": "published", "detail": "actions",
              "scale": "niap-2017", "language": "en", "summary": "All is well.", "actions": actions}  # fmt: skip
    report = Report.model_validate(values)
    content = word_form(export_context(Dataset.of(PLAN, (report,)), report.period), annex=False)
    found = read_own_form(read_docx(content), PLAN)
    assert found
    return found


def test_labels_are_read_as_in_other_forms(read: ImportedReport) -> None:
    """Signs of notes and the action that a rating waits for do not hide a label."""
    actions: Any = read.mapping["actions"]
    assert [action.get("ratings", {}).get("party") for action in actions] == [*RATINGS[:3], None]


def test_an_unknown_label(read: ImportedReport) -> None:
    """What cannot be read is named, with the rating in Part B."""
    words = [doubt.words for doubt in read.uncertainties]
    assert 'action 1.4: "We had rain" is not the label of a rating on the scale; Part B has "On track"' in words
