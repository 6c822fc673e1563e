"""The meeting, and other things, alone on a line of the front page. All reports are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.forms import lines, plan, read, words

DETAILS = lines("PART C: Details", "1.1 Meet", "Rating: Achieved")

__all__ = ["plan"]


@pytest.mark.parametrize(
    "line",
    [
        "GLFC-12",
        "Second Session of the Pact",
        "Session 2 of the Pact",
        "Troisi\u00e8me r\u00e9union du Pacte",
        "XIIe Conf\u00e9rence du Littoral",
        "Segunda Sesi\u00f3n del Pacto",
        "V Reuni\u00e3o da Alian\u00e7a Austral",
        "2\u00aa Reuni\u00e3o da Alian\u00e7a",
    ],
)
def test_a_meeting_alone(plan: Plan, line: str) -> None:
    """The only line that may name the meeting is read if it says nothing else, and a line says so."""
    report = read(plan, lines("Progress report", line), DETAILS)
    assert report.front.meeting == line
    assert words(report).count(f'"{line}" was read as the meeting') == 1
    assert "not imported from the front page" not in words(report)


@pytest.mark.parametrize(
    "others",
    [
        ("Second Session of the Pact", "Third Session of the League"),
        ("GLFC-12", "GLFC-13"),
        ("FY-23",),
        ("NIAP-2",),
        ("FORM-2",),
        ("Second meeting of the drafting team",),
        ("Second Session of the Pact: what was decided",),
    ],
)
def test_lines_that_may_not_be_the_meeting(plan: Plan, others: tuple[str, ...]) -> None:
    """Several lines, other abbreviations and meetings without a name are told."""
    report = read(plan, lines("Progress report", *others), DETAILS)
    assert report.front.meeting == ""
    assert f'"{others[0]}" may name the meeting' in words(report)


@pytest.mark.parametrize("line", ["GLFC-11", "Meeting: GLFC 11"])
def test_a_line_with_the_meeting_of_the_number(plan: Plan, line: str) -> None:
    """A line that only repeats the meeting is not told."""
    report = read(plan, lines("Progress report", "GLFC-11 Doc. 3", line), DETAILS)
    assert report.front.meeting == "GLFC-11"
    assert "not imported from the front page" not in words(report)
