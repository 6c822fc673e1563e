"""Text files that are tables, although most of their rows have one cell. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.errors import RefusedError
from planpress.importing.reading import read_report
from tests.importing.tables import actions, plan_of

ACTIONS = (
    "No.,Activity,Status,Progress",
    "1.1,Draft the law,Achieved,It passed.",
    "2.1,Train ten guards,On track,Four.",
)
TITLES = ("Republic of Exemplia", "Fens: annual progress table", "", "Reporting period: 2024")
NOTES = tuple(f"Note {number}" for number in range(9))


def padded(lines: tuple[str, ...], separator: str) -> str:
    """The lines with as many separators in each as programs write."""
    rows = [line.split(",") for line in lines]
    return "\n".join(separator.join((*cells, *[""] * (4 - len(cells)))) for cells in rows)


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("lines", [(*TITLES, *ACTIONS), (*ACTIONS, *NOTES), (*TITLES, *ACTIONS[:2], *NOTES)])
def test_rows_padded_with_separators(tmp_path: Path, separator: str, lines: tuple[str, ...]) -> None:
    """So programs write titles, headings of pillars and notes."""
    file = tmp_path / "tracker.csv"
    file.write_text(padded(lines, separator), encoding="utf-8")
    assert actions(read_report(file, plan_of(tmp_path)))[0]["id"] == "1.1"


def test_titles_without_separators(tmp_path: Path) -> None:
    file = tmp_path / "tracker.csv"
    file.write_text("\n".join((*TITLES, *TITLES[:2], *ACTIONS)), encoding="utf-8")
    assert len(actions(read_report(file, plan_of(tmp_path)))) == 2


def test_prose_with_commas_is_a_form(tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("Dear all,\nThe actions, the ratings and more follow.\nYours,\n" * 3, encoding="utf-8")
    with pytest.raises(RefusedError, match="official form"):
        read_report(file, plan_of(tmp_path))


def test_a_form_with_a_table_between_its_lines(tmp_path: Path) -> None:
    """Tabs that divide only a few lines are those of a table in a form."""
    lines = ("Progress report", "PART A: Synopsis", *NOTES, "Action\tRating\tProgress", "1.1 Law\tAchieved\tIt passed.")
    file = tmp_path / "report.txt"
    file.write_text("\n".join(lines), encoding="utf-8")
    assert "overall" in str([doubt.words for doubt in read_report(file, plan_of(tmp_path)).uncertainties])
