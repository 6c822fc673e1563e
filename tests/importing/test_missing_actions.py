"""What a form without readable actions lacks, and Part B with labels that the plan does not have. All are fictional."""

from pathlib import Path

import pytest

from planpress.errors import RefusedError
from planpress.importing.reading import read_report
from planpress.model import Plan
from tests.importing.tables import plan_of

HEAD = "Progress report\nParty: Exemplia\nPART A: Synopsis\nAll well.\n"
DETAILS = "ACTION\tEVALUATION\tSUMMARY OF PROGRESS\n"


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def refused(plan: Plan, folder: Path, text: str) -> str:
    file = folder / "report.txt"
    file.write_text(HEAD + text, encoding="utf-8")
    with pytest.raises(RefusedError) as caught:
        read_report(file, plan)
    return f"{caught.value.message} | {caught.value.hint}"


def test_numbers_that_cannot_be_read(plan: Plan, tmp_path: Path) -> None:
    said = refused(plan, tmp_path, "PART B: Ratings\nDone\tLate\nI.a Dig wells\tI.b Map fens\n"
                                   f"PART C: Details\n{DETAILS}I.a Dig wells\tRating: Done\tDug.\n")  # fmt: skip
    assert 'the actions in it, such as "I.a Dig wells", have no numbers that can be read' in said
    assert "it needs a table" not in said


def test_empty_parts(plan: Plan, tmp_path: Path) -> None:
    said = refused(plan, tmp_path, f"PART B: Ratings\nAchieved\tOn track\n\t\nPART C: Details\n{DETAILS}\t\t\n")
    assert "its Parts B and C have headings, but no actions" in said


def test_no_parts(plan: Plan, tmp_path: Path) -> None:
    assert "it needs a table of ratings (Part B)" in refused(plan, tmp_path, "Nothing follows.\n")


def test_part_b_with_unknown_labels(plan: Plan, tmp_path: Path) -> None:
    """The titles of actions are not labels of ratings; the headings above them are told."""
    file = tmp_path / "report.txt"
    text = "PART B: Ratings\nCompleted in time\tMuch too late\n1.1 Dig wells\t2.1 Map fens\n"
    details = f"PART C: Details\n{DETAILS}1.1 Dig wells\tAchieved\tDug.\n2.1 Map fens\tAchieved\tTen.\n"
    file.write_text(HEAD + text + details, encoding="utf-8")
    words = [doubt.words for doubt in read_report(file, plan).uncertainties]
    assert not any('Map fens" is not the label' in line for line in words)
    assert not any("Part B does not" in line for line in words)
    assert sum('"Completed in time", "Much too late" are not labels of ratings' in line for line in words) == 1
