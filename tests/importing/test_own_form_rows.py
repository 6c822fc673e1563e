"""Rows of Part A that people add to or change in planpress's own Word form are read or named."""

import pytest
from docx.document import Document as DocumentType

from tests.exporting.test_word_form import edited, form_of, table_with

OVERALL = {"party": "achieved"}
TOTALS = {"party": {"achieved": 3, "on-track": 4}}


def add_row(document: DocumentType, heading: str, *cells: str) -> None:
    row = table_with(document, heading).add_row()
    for cell, words in zip(row.cells, cells, strict=True):
        cell.text = words


@pytest.mark.parametrize(("assessor", "rating"), [("Donors", "ACHIEVED"), ("PARTY", "On track")])
def test_further_overall_ratings_are_named(assessor: str, rating: str) -> None:
    """The overall rating by somebody who is no assessor of the plan, or a second one by the Party, is not lost."""
    report = edited(form_of(overall=OVERALL), lambda form: add_row(form, "Overall rating", assessor, rating))
    assert report.mapping["overall"] == OVERALL
    assert [doubt.words for doubt in report.uncertainties] == [f'"{assessor} {rating}" in Part A was left out']


@pytest.mark.parametrize(
    ("row", "words", "told"),
    [(1, "3 (50%)", '"3 (50%)" is not a number of actions'), (2, "4.5", '"4.5" is not a number of actions'),
     (4, "9", '"Total 9" in Part A was left out')],
)  # fmt: skip
def test_numbers_with_other_words_are_named(row: int, words: str, told: str) -> None:
    """A number of actions with a share is not read as a longer number, and another sum is named."""

    def edit(document: DocumentType) -> None:
        table = next(table for table in document.tables if table.cell(0, 0).text == "Rating")
        table.cell(row, 1).text = words

    report = edited(form_of(totals=TOTALS), edit)
    assert [doubt.words for doubt in report.uncertainties] == [told]


def test_a_number_of_other_ratings_is_named() -> None:
    """A row of the numbers that names no rating of the scale is not lost."""

    def edit(document: DocumentType) -> None:
        table = next(table for table in document.tables if table.cell(0, 0).text == "Rating")
        table.cell(2, 0).text = "Fine"

    report = edited(form_of(totals=TOTALS), edit)
    assert report.mapping["totals"] == {"party": {"achieved": 3}}
    assert [doubt.words for doubt in report.uncertainties] == ['"Fine 4" in Part A was left out']


def test_forms_without_changes_leave_nothing_to_look_at() -> None:
    """The totals and the note below them that an export writes are no rows to be named."""
    report = edited(form_of(overall=OVERALL, totals=TOTALS, totals_note={"party": "Hm."}), lambda _: None)
    assert report.uncertainties == []
