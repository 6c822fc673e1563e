"""Small tables about the document right below the actions: versions, signatures, recipients. All are fictional."""

import pytest

from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]
HEADING = ("Action", "Rating", "Progress")
ACTIONS = (("1.1 Dig wells", "Achieved", "We dug two."), ("1.2 Train rangers", "On track", "We trained ten."))
TABLES = [
    (("Version", "Date", "Change"), ("0.1", "3 May 2023", "First draft"), ("1.0", "9 June 2023", "Approved")),
    (("Name", "Post", "Signature"), ("A. Bell", "Director of Forests", "")),
    (("Prepared by", "Checked by", "Approved by"), ("A. Bell", "C. Dorn", "E. Fay")),
    (("Version", "Date", "Modification"), ("0.1", "3 mai 2023", "Premi\u00e8re version")),
    (("Nom", "Fonction", "Signature"), ("A. Bell", "Directrice", "")),
    (("Destinatario", "Ejemplares", "Fecha"), ("Ministerio de Obras", "2", "3 de mayo")),
    (("Vers\u00e3o", "Data", "Altera\u00e7\u00e3o"), ("0.1", "3 de maio de 2023", "Primeira vers\u00e3o")),
]  # fmt: skip


def in_text(plan: Plan, *tables: tuple[tuple[str, ...], ...]) -> FormReport:
    """A text file, in which nothing is between the tables."""
    rows = ("\t".join(row) for table in tables for row in table)
    text = "\n".join(("PART A: Synopsis", "We met.", "PART C: Details", *rows))
    return read_form(read_text(text.encode(), ()), plan)


def texts(report: FormReport) -> list[tuple[str, str, list[str]]]:
    return [(action.title, action.rating.rating, action.texts.progress) for action in report.actions]


EXPECTED = [("Dig wells", "achieved", ["We dug two."]), ("Train rangers", "on-track", ["We trained ten."])]


@pytest.mark.parametrize("table", TABLES)
def test_a_table_in_the_rows_of_the_actions(plan: Plan, table: tuple[tuple[str, ...], ...]) -> None:
    """Its rows are neither actions nor texts of the last action, and a line names it."""
    report = in_text(plan, (HEADING, *ACTIONS), table)
    assert texts(report) == EXPECTED
    assert f'the table that begins with "{table[0][0]}" is not a table of actions; it was left out' in words(report)


@pytest.mark.parametrize("table", TABLES)
def test_a_title_above_a_table(plan: Plan, table: tuple[tuple[str, ...], ...]) -> None:
    """Below paragraphs about actions, the title of such a table belongs to no action either."""
    paragraphs = (line for name, rating, text in ACTIONS for line in (name, f"Rating: {rating}", text))
    report = read(plan, lines("PART C: Details", *paragraphs, "Document history"), grid(*table))
    assert texts(report) == EXPECTED
    assert '"Document history" is the title of a table, so it was left out with it' in words(report)


def test_a_sentence_above_a_table(plan: Plan) -> None:
    """A sentence, and the end of a text, stay in the text of the action."""
    paragraphs = ("1.1 Dig wells", "Rating: Achieved", "We dug two wells, as the table shows.")
    report = read(plan, lines("PART C: Details", *paragraphs), grid(("Village", "Wells"), ("Nord", "2")))
    assert report.actions[0].texts.progress == ["We dug two wells, as the table shows."]


def test_rows_that_only_resemble_such_headings(plan: Plan) -> None:
    """The name of an action may consist of such words."""
    rows = (*ACTIONS, ("1.3 Signature", "Achieved", "Signature"))
    assert len(in_text(plan, (HEADING, *rows)).actions) == len(rows)


def test_a_table_below_part_b(plan: Plan) -> None:
    """Versions such as 0.1 below the lists of ratings are no actions."""
    part_b = ("PART B: Ratings", "Achieved", "1.1 Dig wells", "On track", "1.2 Train rangers")
    report = read(plan, lines("PART C: Details"), grid(HEADING, *ACTIONS), lines(*part_b), grid(*TABLES[0]))
    assert texts(report) == EXPECTED


def test_a_glossary_below_a_table(plan: Plan) -> None:
    """The table does not hide the glossary below it."""
    paragraphs = (line for name, rating, text in ACTIONS for line in (name, f"Rating: {rating}", text))
    report = read(plan, lines("PART C: Details", *paragraphs), grid(*TABLES[1]), lines("Glossary", "Well: A hole"))
    assert texts(report) == EXPECTED


def test_lists_with_ratings(plan: Plan) -> None:
    """A table with a column of ratings is one of actions, whoever checked them."""
    table = grid(("No.", "Name", "Status", "Comments", "Checked by"), ("1.1", "Dig wells", "Achieved", "We dug.", "A"))
    assert [action.title for action in read(plan, lines("PART C: Details"), table).actions] == ["Dig wells"]
