"""Headings in forms that are read by their main word, as those of plain tables are. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office.docx_reading import read_docx
from planpress.importing.column_titles import column_role
from planpress.importing.form import FormReport, read_form
from planpress.importing.heading_words import heading_role
from planpress.model import Plan
from planpress.rules import sound_plan
from tests.exchange.office.word_files import paragraph, row, run, table, word_file


@pytest.fixture(scope="module")
def plan() -> Plan:
    return sound_plan(Path())


def read(plan: Plan, *rows: tuple[str, ...]) -> FormReport:
    filled = "".join(row(*(paragraph(run(cell)) for cell in cells)) for cells in rows)
    return read_form(read_docx(word_file(paragraph(run("PART C")) + table(filled))), plan)


def words(report: FormReport) -> str:
    return "\n".join(doubt.words for doubt in report.uncertainties)


@pytest.mark.parametrize(
    ("heading", "role"),
    [("Barriers to implementation", "challenges"), ("Freins \u00e0 la mise en \u0153uvre", "challenges"),
     ("Barreras para la ejecuci\u00f3n", "challenges"), ("Barreiras \u00e0 execu\u00e7\u00e3o", "challenges"),
     ("General remarks", "comments"), ("Measures implemented", "summary"), ("Mesures mises en \u0153uvre", "summary"),
     ("Medidas ejecutadas", "summary"), ("Medidas executadas", "summary"), ("Travaux men\u00e9s", "summary"),
     ("Progresso durante o per\u00edodo", "summary"), ("Progressos e resultados", "summary"),
     ("Compte rendu des progr\u00e8s", "summary"), ("Prioridades del a\u00f1o pr\u00f3ximo", "outlook"),
     ("Otros comentarios", "comments"), ("Problemas e atrasos", "challenges"), ("Further action", "outlook")],
)  # fmt: skip
def test_main_words_announce_texts(heading: str, role: str) -> None:
    assert (column_role(heading), heading_role(heading)) == (role, role)


@pytest.mark.parametrize(
    ("heading", "role"),
    [("Organisme chef de file", "responsible"), ("Medida del \u00e9xito", "indicator"),
     ("L\u00edder y socios", "responsible"), ("Medida de sucesso", "indicator"), ("Conclus\u00e3o prevista", "due"),
     ("How progress is measured", "indicator"), ("Descri\u00e7\u00e3o da a\u00e7\u00e3o", "action")],
)  # fmt: skip
def test_main_words_announce_columns(heading: str, role: str) -> None:
    assert column_role(heading) == role


@pytest.mark.parametrize(
    "text",
    ["Progress in the previous period", "We met. the challenges", "Links between the ministries", "Challenges of roads",
     "Nota", "Ministry of Works", "Risks of fire in Ashby"],
)  # fmt: skip
def test_other_words_are_no_headings_of_texts(text: str) -> None:
    """Words that a text may contain are no headings there."""
    assert heading_role(text) == ""


def test_a_heading_read_by_its_main_word_is_named(plan: Plan) -> None:
    report = read(plan, ("Action", "Rating", "Measures implemented", "Barriers to the building of wells"),
                  ("1.1 Dig", "Achieved", "We dug.", "Rain fell."))  # fmt: skip
    (action,) = report.actions
    assert (action.texts.progress, action.further["challenges"]) == (["We dug."], ["Rain fell."])
    assert '"Barriers to the building of wells" was read as the heading of challenges' in words(report)


def test_measures_implemented_beside_a_name_are_no_second_name(plan: Plan) -> None:
    report = read(plan, ("1.1 Dig",), ("Self-rating", "Achieved"), ("Measures implemented", "We dug."))
    (action,) = report.actions
    assert (action.title, action.rating.rating, action.texts.progress) == ("Dig", "achieved", ["We dug."])


def test_crosses_beside_names_with_words_of_headings_are_no_table_about_an_action(plan: Plan) -> None:
    """Words such as "measures" in the name of an action are no heading."""
    rated = row("Actions of the plan", "Achieved", "On track", "Not commenced")
    crossed = row("A1 Dig wells", "", "\u2612", "") + row("A2 Agree on measures", "\u2612", "", "")
    report = read_form(read_docx(word_file(paragraph(run("PART B")) + table(rated + crossed))), plan)
    assert [action.title for action in report.actions] == ["Dig wells", "Agree on measures"]


def test_french_questions_are_no_comments() -> None:
    """The French word for "how" begins a question; the English word announces comments."""
    assert column_role("Comment le saura-t-on") == column_role("Comment s'est passée l'année") == ""
    assert (
        column_role("Comment")
        == column_role("Comment on progress")
        == column_role("Comment by the Party")
        == "comments"
    )


@pytest.mark.parametrize("line", ["Overall progress: In progress", "Progreso general: En progreso"])
def test_usual_words_behind_a_label_are_no_heading(line: str) -> None:
    """A label and its value, such as an overall rating, may consist only of words of headings."""
    assert heading_role(line) == ""
