"""The number of a meeting document on the front page of a report. All reports are fictional."""

import pytest

from planpress.importing.document_numbers import document_number, words_beside_number
from planpress.model import Plan
from tests.importing.forms import lines, plan, read, words

DETAILS = lines("PART C: Details", "1.1 Meet", "Rating: Achieved")

__all__ = ["plan"]


@pytest.mark.parametrize(
    ("line", "number", "meeting"),
    [
        ("TFI COP5 Inf. 3", "TFI COP5 Inf. 3", "COP5"),
        ("Documento TFI COP5 Inf. 3", "TFI COP5 Inf. 3", "COP5"),
        ("DOCUMENT TFI COP5 INF. 3", "TFI COP5 INF. 3", "COP5"),
        ("RAPPORT SC12 Doc. 4", "SC12 Doc. 4", "SC12"),
        ("SLPC SC12 Doc. 4", "SLPC SC12 Doc. 4", "SC12"),
        ("SLPC-SC12 Doc. 4", "SLPC-SC12 Doc. 4", "SLPC-SC12"),
        ("Doc. TFI/COP5/Inf.3", "TFI/COP5/Inf.3", "TFI/COP5"),
        ("Documento: BCM/TFI/COP5/Doc. 12 Add. 1", "BCM/TFI/COP5/Doc. 12 Add. 1", "BCM/TFI/COP5"),
        ("Réf. : COP5 Doc 12", "COP5 Doc 12", "COP5"),
    ],
)
def test_a_body_before_the_meeting(line: str, number: str, meeting: str) -> None:
    """The abbreviations of the bodies before that of the meeting belong to the number; words in capitals do not."""
    assert document_number(line) == (number, meeting)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Tratado de fauna del istmo \u2013 Documento TFI COP5 Inf. 3", "Tratado de fauna del istmo \u2013 Documento"),
        ("Convention on Bogs, TFI COP5 Doc. 3 (English only)", "Convention on Bogs"),
        ("COP5 Doc. 3 Part II", "Part II"),
        ("Document n° TFI COP5 Doc. 3", ""),
        ("Document of the meeting SC69 Doc. 29.3 Annex 2 (English only)", ""),
    ],
)
def test_words_beside_a_number(plan: Plan, line: str, said: str) -> None:
    """A line tells what else it says."""
    assert words_beside_number(line) == said
    report = read(plan, lines("Progress report", line), DETAILS)
    told = [text for text in words(report).splitlines() if "not imported from the front page" in text]
    assert [text.endswith(f': "{said}"') for text in told] == ([True] if said else [])
