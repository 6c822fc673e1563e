"""Lines about sheets that count actions, and about remarks that were read as progress."""

from pathlib import Path

import pytest

from planpress.exchange.office.workbook import Workbook
from planpress.importing import TableOptions
from planpress.importing.plain_table import read_plain_table
from tests.importing.tables import doubts, imported, only, plan_of, sheet_of

TABLE = [["Year: 2024"], ["No.", "Action", "Status"], ["1.1", "Plant trees", "On track"], ["1.2", "Fell", "Achieved"]]


@pytest.mark.parametrize("heading", ["Actions", "Number of actions"])
def test_a_sheet_of_counts_is_no_table_of_actions(tmp_path: Path, heading: str) -> None:
    counts = [["Status", heading], ["Achieved", "1"], ["On track", "1"], ["Total", "2"]]
    workbook = Workbook((sheet_of(TABLE, "Tracker"), sheet_of(counts, "Summary")))
    report = read_plain_table(workbook, plan_of(tmp_path), TableOptions())
    said = doubts(report)
    assert "sheet 'Summary': this sheet, which counts actions by their ratings, was left out" in said
    assert "also has a table of actions" not in said
    assert "overall rating" not in said


def test_remarks_that_are_the_progress_are_not_said_to_be_comments(tmp_path: Path) -> None:
    rows = [
        ["Year: 2024"],
        ["No.", "Action", "Status", "Observa\u00e7\u00f5es sobre o progresso"],
        ["1.1", "Plant trees", "On track", "Ten trees stand by the road."],
    ]
    report = imported(plan_of(tmp_path), rows)
    assert only(report)["progress"] == ["Ten trees stand by the road."]
    assert "read as comments" not in doubts(report)


def test_a_label_with_the_sign_of_a_note(tmp_path: Path) -> None:
    """It is proposed once for the scale, without the sign."""
    rows = [["No.", "Action", "Status", "Progress"], ["1.1", "Map the fens", "Achieved", "Done."]]
    rows += [["1.2", "Dig the wells", "Stranded", "One."], ["2.1", "Guard the dams", "Stranded*", "Two."]]
    additions = imported(plan_of(tmp_path), rows).additions
    assert additions.count("Stranded") == 1
    assert "Stranded*" not in additions
