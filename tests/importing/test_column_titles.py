"""Columns of plans, of what was done, and of remarks by others beside the names of actions. All are fictional."""

import re
from pathlib import Path

import pytest

from planpress.exchange.office.docx_reading import read_docx
from planpress.importing.column_titles import is_part_of_a_year
from planpress.importing.form import read_form
from planpress.importing.imported_actions import ImportedAction
from planpress.model import Plan
from planpress.rules import sound_plan
from tests.exchange.office.word_files import paragraph, row, run, table, word_file


@pytest.fixture(scope="module")
def plan() -> Plan:
    """The real plan with one assessor, the Party."""
    real = sound_plan(Path())
    return real.model_copy(update={"assessors": real.assessors[:1]})


def read(plan: Plan, *rows: tuple[str, ...]) -> tuple[ImportedAction, str]:
    """The only action of a Part C, and what was uncertain."""
    filled = "".join(row(*(paragraph(run(cell)) for cell in cells)) for cells in rows)
    report = read_form(read_docx(word_file(paragraph(run("PART C")) + table(filled))), plan)
    (action,) = report.actions
    return action, "\n".join(doubt.words for doubt in report.uncertainties)


def texts(action: ImportedAction) -> list[str]:
    further = (text for entries in action.further.values() for text in entries)
    return [*action.texts.progress, *action.texts.comments, *further]


@pytest.mark.parametrize(
    "heading",
    ["Remarks of the Secretariat", "Secretariat\u2019s observations", "Outlook seen by the reviewers",
     "Challenges seen by NGOs", "Expert comments", "Notes (CITES Secretariat)", "Remarques du Secr\u00e9tariat",
     "Commentaires des experts", "Difficult\u00e9s relev\u00e9es par les ONG", "Comentarios de la Secretar\u00eda",
     "Pr\u00f3ximos pasos propuestos por la Secretar\u00eda", "Coment\u00e1rios do Secretariado",
     "\u0645\u0644\u0627\u062d\u0638\u0627\u062a \u0627\u0644\u0623\u0645\u0627\u0646\u0629"],
)  # fmt: skip
def test_texts_by_others(plan: Plan, heading: str) -> None:
    """What somebody else writes is not the Party's text; it is quoted."""
    action, said = read(plan, ("Action", "Rating", "Summary of progress", heading),
                        ("1.1 Dig", "Achieved", "We dug.", "Dig more."))  # fmt: skip
    assert texts(action) == ["We dug."]
    assert f'"Dig more." is under "{heading}", which names somebody else' in said


@pytest.mark.parametrize(
    "heading",
    ["Comments to the Secretariat", "Comments for the experts", "Response to the Secretariat\u2019s comments",
     "Comments (see guidance of the Secretariat)", "Commentaires pour le Secr\u00e9tariat", "External challenges",
     "Observations \u00e0 l\u2019attention du Secr\u00e9tariat", "Comentarios para la Secretar\u00eda",
     "Challenges with donors"],
)  # fmt: skip
def test_texts_that_only_mention_others(plan: Plan, heading: str) -> None:
    action, _ = read(plan, ("Action", "Rating", "Summary of progress", heading),
                     ("1.1 Dig", "Achieved", "We dug.", "Dig more."))  # fmt: skip
    assert sorted(texts(action)) == ["Dig more.", "We dug."]


def test_a_second_line_that_names_the_authors_of_remarks(plan: Plan) -> None:
    action, said = read(plan, ("Action", "Rating", "Summary", "Comments", "Comments"),
                        ("", "", "", "Party", "Secretariat"),
                        ("1.1 Dig", "Achieved", "We dug.", "It rained.", "Dig more."))  # fmt: skip
    assert texts(action) == ["We dug.", "It rained."]
    assert '"Dig more." is under "Secretariat"' in said


PLANS = [
    ("Action", "Planned activities", "Activities undertaken"),
    ("Measure", "Scheduled work", "Measures taken"),
    ("Mesure", "Activit\u00e9s pr\u00e9vues", "Activit\u00e9s men\u00e9es"),
    ("Action", "Mesures planifi\u00e9es", "Mesures prises"),
    ("Medida", "Actividades previstas", "Actividades llevadas a cabo"),
    ("Acci\u00f3n", "Resultados esperados", "Acciones emprendidas"),
    ("A\u00e7\u00e3o", "Atividades planejadas", "Atividades realizadas"),
    (
        "\u0627\u0644\u0625\u062c\u0631\u0627\u0621",
        "\u0627\u0644\u0623\u0646\u0634\u0637\u0629 \u0627\u0644\u0645\u062e\u0637\u0637\u0629",
        "\u0627\u0644\u0623\u0646\u0634\u0637\u0629 \u0627\u0644\u0645\u0646\u0641\u0630\u0629",
    ),
]


@pytest.mark.parametrize(("title", "planned", "done"), PLANS)
def test_plans_beside_what_was_done(plan: Plan, title: str, planned: str, done: str) -> None:
    """What was planned for this period is neither the outlook nor part of the name; what was done is the progress."""
    action, said = read(plan, (title, planned, done, "Rating"), ("1.1 Dig", "Buy spades.", "We dug.", "Achieved"))
    assert (action.title, texts(action)) == ("Dig", ["We dug."])
    assert re.search(r'"Buy spades\." is (?:not )?under', said)


@pytest.mark.parametrize(("title", "_planned", "done"), PLANS)
def test_what_was_done_is_the_only_text(plan: Plan, title: str, _planned: str, done: str) -> None:
    action, _ = read(plan, (title, "Rating", done), ("1.1 Dig", "Achieved", "We dug."))
    assert (action.title, texts(action)) == ("Dig", ["We dug."])


@pytest.mark.parametrize("heading", ["Planned activities", "Actions planned", "Activit\u00e9s pr\u00e9vues"])
def test_plans_are_the_names_where_nothing_else_is(plan: Plan, heading: str) -> None:
    action, _ = read(plan, (heading, "Rating", "Activities completed"), ("1.1 Dig", "Achieved", "We dug."))
    assert (action.title, texts(action)) == ("Dig", ["We dug."])


def test_plans_for_the_next_period_are_the_outlook(plan: Plan) -> None:
    heading = ("Action", "Rating", "Progress on planned activities", "Activities planned for the next period")
    action, _ = read(plan, heading, ("1.1 Dig", "Achieved", "We dug.", "Dig on."))
    assert (action.texts.progress, action.further["outlook"]) == (["We dug."], ["Dig on."])


def test_a_second_column_of_names(plan: Plan) -> None:
    action, said = read(
        plan, ("Action", "Milestone", "Rating", "Progress"), ("1.1 Dig", "A hole", "Achieved", "We dug.")
    )
    assert action.title == "Dig"
    assert '"A hole" is under "Milestone", which is a second column of names' in said


@pytest.mark.parametrize(
    "heading", ["Action No.", "Action #", "Activity number", "N\u00ba de acci\u00f3n", "N\u00b0 action", "No."]
)
def test_numbers_without_names(plan: Plan, heading: str) -> None:
    action, said = read(plan, (heading, "Rating", "Summary of progress"), ("1.1", "Achieved", "We dug."))
    assert (action.id, action.rating.rating, texts(action)) == ("1.1", "achieved", ["We dug."])
    assert "action 1.1 has no title" in said


def test_numbers_beside_names(plan: Plan) -> None:
    action, _ = read(plan, ("Activity number", "Activity", "Rating", "Progress"), ("1.1", "Dig", "Achieved", "We dug."))
    assert (action.id, action.title) == ("1.1", "Dig")


def test_a_numbered_list_of_the_ratings_is_no_part_c(plan: Plan) -> None:
    filled = row(*(paragraph(run(cell)) for cell in ("No.", "Rating", "Description")))
    filled += row(*(paragraph(run(cell)) for cell in ("1", "Achieved", "All is done.")))
    actions = table(row(*(paragraph(run(cell)) for cell in ("Action", "Rating", "Progress")))
                    + row(*(paragraph(run(cell)) for cell in ("1.1 Dig", "Achieved", "We dug."))))  # fmt: skip
    report = read_form(read_docx(word_file(paragraph(run("PART C")) + table(filled) + actions)), plan)
    assert [action.id for action in report.actions] == ["1.1"]


@pytest.mark.parametrize(
    "heading",
    ["Q1", "Q4 2023", "IV trimestre", "1er trimestre", "First half-year", "Premier semestre", "Segundo semestre", "T3",
     "January", "enero - marzo", "Second quarter (April-June)"],
)  # fmt: skip
def test_parts_of_a_year(heading: str) -> None:
    assert is_part_of_a_year(heading)


@pytest.mark.parametrize("heading", ["2023", "2022-2023", "1", "", "Quarterly reports", "Boats in May"])
def test_other_headings_than_parts_of_a_year(heading: str) -> None:
    assert not is_part_of_a_year(heading)
