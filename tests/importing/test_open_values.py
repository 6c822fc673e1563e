"""Words such as "to be confirmed" in place of a body or a deadline. All plans are fictional."""

from pathlib import Path

import pytest

from tests.importing.tables import doubts, imported, only, plan_of

HEADING = ("No.", "Action", "Responsible", "Due", "Status", "Progress")


@pytest.mark.parametrize(
    "words",
    ["to be confirmed", "TBA", "not yet decided", "à définir", "Non défini", "por definir", "Sin definir", "a definir",
     "a ser definido", "لم يحدد بعد", "ยังไม่กำหนด"],
)  # fmt: skip
def test_such_words_are_left_out(tmp_path: Path, words: str) -> None:
    report = imported(plan_of(tmp_path), [HEADING, ("1.1", "Map the fens", words, words, "Achieved", "We mapped.")])
    assert only(report).keys().isdisjoint({"responsible", "due"})
    assert "was left out, because it says nothing" in doubts(report)
    assert not report.additions


def test_other_words_stay(tmp_path: Path) -> None:
    row = ("1.1", "Map the fens", "Fen Office", "after the flood", "Achieved", "We mapped.")
    action = only(imported(plan_of(tmp_path), [HEADING, row]))
    assert (action["responsible"], action["due"]) == (["Fen Office"], {"text": "after the flood"})
