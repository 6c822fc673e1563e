"""Columns of ratings whose headings name an assessor beside a word for ratings. All reports are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.forms import grid, lines, plan_of_two, read, words

__all__ = ["plan_of_two"]


@pytest.mark.parametrize(
    ("own", "other"),
    [
        ("Cote de la Partie", "Cote du Secrétariat"),
        ("Party's score", "Secretariat's score"),
        ("Score", "Score by the Secretariat"),
        ("Appréciation de la Partie", "Appréciation du Secrétariat"),
        ("Puntuación", "Puntuación del Secretariado"),
    ],
)
def test_words_that_only_tables_list(plan_of_two: Plan, own: str, other: str) -> None:
    """Words for ratings that only the lists of tables have are read with the names of assessors, too."""
    rows = (("Action", own, other, "Progress"), ("1.1 Meet", "Achieved", "On track", "We met."))
    report = read(plan_of_two, lines("PART C"), grid(*rows))
    (action,) = report.actions
    assert action.rating.rating == "achieved"
    assert "not recognised" not in words(report)
    assert [read.rating for read in action.others.values()] == ["on-track"] or f'under "{other}"' in words(report)
