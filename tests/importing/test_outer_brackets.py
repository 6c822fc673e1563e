"""Brackets at the edges of the names of documents and groups. All names are fictional."""

import time

import pytest

from planpress.importing.evidence_lines import evidence_in
from planpress.importing.tables.groups import group_heading
from planpress.importing.titles import without_outer_brackets

LINK = "https://example.org/c4"


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Logbook no 4 (12 March 2021)", "Logbook no 4 (12 March 2021)"),
        ("(a) Law and (b)", "(a) Law and (b)"),
        ("(Logbook)", "Logbook"),
        ("Logbook)", "Logbook"),
        (f"Map (second edition, {LINK})", "Map (second edition)"),
        (f"Map (2nd ed.): {LINK}", "Map (2nd ed.)"),
        (f"Logbook ({LINK})", "Logbook"),
        (f"(Logbook: {LINK})", "Logbook"),
        (f"({LINK})", LINK),
    ],
)
def test_names_of_linked_documents(line: str, title: str) -> None:
    """A bracket goes with its partner, or with the address between the two."""
    assert evidence_in(line, [LINK]) == [{"title": title, "url": LINK}]


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Pillar 1: Protection (marine)", "Protection (marine)"),
        ("2) Enforcement (land)", "Enforcement (land)"),
        ("1 ) (a) Law", "(a) Law"),
    ],
)
def test_names_of_groups(heading: str, title: str) -> None:
    """The name of a group keeps its brackets, without the bracket behind the number."""
    assert group_heading(heading).title == title


def test_many_brackets_are_fast() -> None:
    """The time is linear in the number of brackets."""
    start = time.perf_counter()
    assert without_outer_brackets("(" * 50_000 + "x" + ")" * 50_000, "") == "x"
    assert time.perf_counter() - start < 2
