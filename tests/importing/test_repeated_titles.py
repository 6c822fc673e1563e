"""Several actions with one title. All plans are fictional."""

from pathlib import Path

from planpress.importing.imported import AS_IT_IS
from planpress.importing.reading import form_in_a_document, table_in_a_text
from tests.importing.tables import doubts, plan_of

TOLD = 'actions 1.1 and 1.2 have the same title, "Map the fens"'


def test_in_a_table(tmp_path: Path) -> None:
    rows = b"No.,Action,Status,Progress\n1.1,Map the fens,Achieved,We mapped.\n1.2,Map the  Fens,On track,We map.\n"
    report = table_in_a_text(rows, plan_of(tmp_path), AS_IT_IS)
    assert report is not None
    assert TOLD in doubts(report)


def test_in_a_form(tmp_path: Path) -> None:
    lines = "PART C: Details\n\n1.1 Map the fens\nRating: Achieved\nWe mapped.\n\n1.2 Map the fens\nRating: On track\n"
    assert TOLD in doubts(form_in_a_document(lines.encode(), plan_of(tmp_path), AS_IT_IS))


def test_below_several_pillars(tmp_path: Path) -> None:
    """Pillars may have actions such as "Training" in common."""
    rows = b"No.,Action,Status,Progress\n1.1,Training,Achieved,We trained.\n2.1,Training,On track,We train.\n"
    report = table_in_a_text(rows, plan_of(tmp_path), AS_IT_IS)
    assert report is not None
    assert "same title" not in doubts(report)
