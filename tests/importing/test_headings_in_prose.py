"""A sentence that begins with the word of a heading is a text, and nothing of it is lost. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.importing.imported import AS_IT_IS
from planpress.importing.imported_actions import ImportedAction
from planpress.importing.reading import table_in_a_text
from planpress.model import Plan
from planpress.rules import sound_plan


@pytest.fixture(scope="module")
def plan() -> Plan:
    """The real plan, for its pillars and ratings."""
    return sound_plan(Path())


def read(plan: Plan, text: str) -> FormReport:
    return read_form(read_text(text.encode()), plan)


def action(plan: Plan, *lines: str) -> ImportedAction:
    """The only action of a Part C whose texts are paragraphs."""
    text = "\n".join(("PART C: Detailed evaluation", "1.1 Meet the courts", *lines))
    (only,) = read(plan, text).actions
    return only


def words(report: FormReport) -> str:
    return "\n".join(doubt.words for doubt in report.uncertainties)


@pytest.mark.parametrize(
    "sentence",
    [
        "No vans were hired this year.",
        "Progress remained slow",
        "Action against smugglers continued in two ports",
        "Lead inspectors visited the market: nothing was seized.",
        "Comments on the draft were collected",
        "Status reports are written every month",
        "Part C of the manual was printed",
        "Pillar boxes were painted",
        "Pillar 2 pays for the fuel",
        "Implementation in progress",
        "Note verbale remise au ministère",
        "Action conjointe menée au port",
        "Axe de travail retenu par le comité",
        "Partie B du guide relue",
        "Sin avances. No hubo combustible.",
        "Estado de los botes revisado en mayo",
        "Acción conjunta en el puerto",
        "Resultados enviados al ministerio",
    ],
)
def test_a_sentence_is_not_a_heading(plan: Plan, sentence: str) -> None:
    """Words of a heading at the beginning of a sentence change nothing."""
    read_action = action(plan, "Rating: On track", "A first text.", sentence, "A last text.")
    assert read_action.texts.progress == ["A first text.", sentence, "A last text."]
    assert read_action.rating.rating == "on-track"


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        (("Comments", "Words."), "comments"),
        (("Comments:", "Words."), "comments"),
        (("Comments \u2013 Words.",), "comments"),
        (("Other comments: Words.",), "comments"),
        (("Commentaires : Words.",), "comments"),
        (("Observaciones: Words.",), "comments"),
        (("Summary of progress made to date:", "Words."), "progress"),
        (("RÉSUMÉ DES PROGRÈS ACCOMPLIS", "Words."), "progress"),
        (("Resumen de los progresos realizados: Words.",), "progress"),
    ],
)
def test_a_heading_is_a_whole_paragraph_or_ends_with_a_mark(plan: Plan, lines: tuple[str, ...], kind: str) -> None:
    """A heading decides what the text below or behind it is, and is not itself a text."""
    texts = action(plan, "Rating: On track", *lines).texts
    assert {"progress": texts.progress, "comments": texts.comments} == {
        "progress": [], "comments": [], kind: ["Words."]}  # fmt: skip


@pytest.mark.parametrize("label", ["Rating", "Progress rating", "Notation", "Calificaci\u00f3n", "Calificacion"])
def test_ratings_after_their_heading(plan: Plan, label: str) -> None:
    """The rating may follow its heading on the same line or on the next; what comes after it is progress."""
    for lines in ((f"{label}: Achieved",), (label, "Achieved")):
        read_action = action(plan, *lines, "Achieved in May.")
        assert (read_action.rating.rating, read_action.texts.progress) == ("achieved", ["Achieved in May."])


def test_a_heading_without_a_text_is_reported(plan: Plan) -> None:
    """Words that were taken for a heading are quoted if no text follows them."""
    report = read(plan, "PART C: Details\n1.1 Meet\nRating: On track\nResults\n1.2 Train\nRating: Achieved\nNotes\n")
    assert '"Results" was read as a heading, but there is no text below it' in words(report)
    assert '"Notes" was read as a heading' in words(report)


def test_a_figure_at_the_beginning_of_a_sentence(plan: Plan) -> None:
    """A sentence that begins with a figure is not an action, and a line says how it was read."""
    report = read(
        plan, "PART C: Details\n1.1 Meet\nRating: On track\n2.5 tonnes were seized.\n1.2 Train\nTen rangers.\n"
    )
    assert [entry.id for entry in report.actions] == ["1.1", "1.2"]
    assert report.actions[0].texts.progress == ["2.5 tonnes were seized."]
    assert "begins with a number, but was read as a text" in words(report)


def test_sentences_in_part_a(plan: Plan) -> None:
    """In Part A too, a heading is a whole paragraph or ends with a mark."""
    lines = ("PART A: Synopsis", "Progress to date: A law was made.", "Next steps are unknown.", "Part B is late.",
             "Future outlook", "More will follow.", "PART B: Summary", "Achieved\tOn track", "1.1 Meet\t")  # fmt: skip
    report = read(plan, "\n".join(lines))
    assert report.synopsis.progress == ["A law was made.", "Next steps are unknown.", "Part B is late."]
    assert report.synopsis.outlook == ["More will follow."]
    assert [entry.rating.rating for entry in report.actions] == ["achieved"]


@pytest.mark.parametrize(
    "heading",
    ["PART C", "Part C. Details", "PART C Detailed evaluation of actions", "Part C - What was done", "SECTION C :",
     "Partie C \u00c9valuation d\u00e9taill\u00e9e des mesures", "PARTE C (evaluaci\u00f3n)",
     "PART C: Detailed evaluation of actions (including indicator and rating)."],
)  # fmt: skip
def test_headings_of_parts(plan: Plan, heading: str) -> None:
    """The heading of a part may have a title in many words."""
    report = read(plan, f"{heading}\n1.1 Meet\nRating: On track\nText.\n")
    assert [entry.texts.progress for entry in report.actions] == [["Text."]]


def test_an_arabic_text_with_parts_is_not_a_plain_table(plan: Plan) -> None:
    """Headings of parts are recognised in a text in Arabic before it is read as a table."""
    text = "\u0627\u0644\u0642\u0633\u0645 (\u0623) \u0627\u0644\u0645\u0648\u062c\u0632\nA\n"
    text += "\u0627\u0644\u0642\u0633\u0645 (\u062c) \u0627\u0644\u062a\u0641\u0627\u0635\u064a\u0644\nB\n"
    assert table_in_a_text(text.encode(), plan, AS_IT_IS) is None
