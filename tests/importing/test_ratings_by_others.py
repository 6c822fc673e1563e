"""Ratings by others and of earlier reports are never the Party's, wherever they are. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office.docx_reading import read_docx
from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.importing.imported_actions import ImportedAction
from planpress.model import Plan, Text, Wording
from planpress.rules import sound_plan
from tests.exchange.office.word_files import paragraph, row, run, table, word_file


@pytest.fixture(scope="module")
def plan() -> Plan:
    """The real plan with one assessor, the Party."""
    real = sound_plan(Path())
    return real.model_copy(update={"assessors": real.assessors[:1]})


@pytest.fixture(scope="module")
def plan_of_two(plan: Plan) -> Plan:
    """The plan with the Secretariat as the second assessor."""
    label = Text((Wording("CITES Secretariat", ""),))
    second = plan.assessors[0].model_copy(update={"id": "secretariat", "name": None, "label": label})
    return plan.model_copy(update={"assessors": (plan.assessors[0], second)})


def in_table(plan: Plan, *rows: tuple[str | tuple[str, ...], ...]) -> tuple[ImportedAction, str]:
    """The only action of a Part C with a table, and what was uncertain; the words of a cell may be paragraphs."""
    filled = "".join(row(*("".join(paragraph(run(text)) for text in ([cell] if isinstance(cell, str) else cell))
                           for cell in cells)) for cells in rows)  # fmt: skip
    return only(read_form(read_docx(word_file(paragraph(run("PART C")) + table(filled))), plan))


def in_prose(plan: Plan, *lines: str) -> tuple[ImportedAction, str]:
    return only(read_form(read_text("\n".join(("PART C: Details", "1.1 Meet", *lines)).encode()), plan))


def only(report: FormReport) -> tuple[ImportedAction, str]:
    (action,) = report.actions
    return action, "\n".join(doubt.words for doubt in report.uncertainties)


OTHERS = [
    "RATING BY THE SECRETARIAT",
    "Secretariat",
    "External rating",
    "Third party rating",
    "Previous status",
    "Rating (NGOs)",
    "\u00c9VALUATION DU SECR\u00c9TARIAT",
    "Notation pr\u00e9c\u00e9dente",
    "Calificaci\u00f3n de la Secretar\u00eda",
    "Estado anterior",
    "Avalia\u00e7\u00e3o do Secretariado",
]


@pytest.mark.parametrize("heading", OTHERS)
def test_a_lone_column_of_others(plan: Plan, heading: str) -> None:
    """A rating under the name of somebody else gives the Party no rating, and is quoted with its heading."""
    action, said = in_table(plan, ("ACTION", heading, "SUMMARY OF PROGRESS"), ("1.1 Meet", "Achieved", "We met."))
    assert (action.rating.rating, action.others, action.indicators) == ("", {}, [])
    assert f'"Achieved" is under "{heading}", which names somebody else or an earlier report' in said
    assert action.texts.progress == ["We met."]


@pytest.mark.parametrize("heading", OTHERS)
def test_a_lone_row_of_others(plan: Plan, heading: str) -> None:
    """The same holds in a table with its headings in the first column."""
    rows = (("Action", "1.1 Meet"), ("Rating", "On track"), (heading, "Achieved"), ("Summary of progress", "We met."))
    action, said = in_table(plan, *rows)
    assert (action.rating.rating, action.others, action.indicators) == ("on-track", {}, [])
    assert '"Achieved"' in said


def test_a_lone_row_without_a_rating_by_the_party(plan: Plan) -> None:
    rows = (("Action", "1.1 Meet"), ("Rating by the Secretariat", "Achieved"), ("Summary of progress", "We met."))
    action, said = in_table(plan, *rows)
    assert (action.rating.rating, action.others) == ("", {})
    assert "was imported without a rating" in said


@pytest.mark.parametrize("heading", ["Rating by TRAFFIC", "Risk rating"])
def test_ratings_with_unknown_words_are_reported(plan: Plan, heading: str) -> None:
    """Where it is not known whose ratings a column holds, they are taken for the Party's, which is said."""
    action, said = in_table(plan, ("ACTION", heading, "SUMMARY OF PROGRESS"), ("1.1 Meet", "Achieved", "We met."))
    assert action.rating.rating == "achieved"
    assert f'"{heading}" was read as the heading of the Party\'s ratings' in said


def test_ratings_of_a_later_year_are_none_of_the_report(plan: Plan) -> None:
    """What is expected for the next year is no rating, which is said."""
    rows = ("ACTION", "Expected rating next year", "SUMMARY OF PROGRESS"), ("1.1 Meet", "Achieved", "We met.")
    action, said = in_table(plan, *rows)
    assert action.rating.rating == ""
    assert '"Expected rating next year" was read as the heading of the outlook' in said


@pytest.mark.parametrize(
    ("party", "other"),
    [("Party", "Rating by the Secretariat"), ("Party", "CITES Secretariat"), ("SELF-ASSESSMENT", "SECRETARIAT"),
     ("Rating", "Secretariat"), ("Party\u2019s rating", "Secretariat\u2019s rating")],
)  # fmt: skip
def test_headings_that_are_names_of_assessors(plan_of_two: Plan, party: str, other: str) -> None:
    """A heading may be only the label of an assessor."""
    rows = ("ACTION", party, other, "SUMMARY OF PROGRESS"), ("1.1 Meet", "Achieved", "On track", "We met.")
    action, _ = in_table(plan_of_two, *rows)
    assert (action.rating.rating, action.others["secretariat"].rating) == ("achieved", "on-track")


@pytest.mark.parametrize(
    "cell",
    [
        ("Previous rating: On track", "Rating: Achieved"),
        ("Rating: Achieved", "Previous rating: On track"),
        ("Rating: Achieved (previous rating: On track)",),
        ("Achieved. Previous rating: On track.",),
        ("NGO rating: On track; Rating: Achieved",),
        ("Achieved", "Secretariat: On track"),
        ("Previous: On track", "Current: Achieved"),
        ("Rating (Secretariat): On track", "Rating: Achieved"),
        ("\u00c9valuation pr\u00e9c\u00e9dente : On track", "\u00c9valuation : Achieved"),
        ("Notation du Secr\u00e9tariat : On track", "Notation : Achieved"),
        ("Calificaci\u00f3n anterior: On track", "Calificaci\u00f3n: Achieved"),
    ],
)
def test_ratings_of_others_in_a_cell(plan: Plan, cell: tuple[str, ...]) -> None:
    """Labels within a cell say whose the ratings are."""
    action, said = in_table(plan, ("ACTION", "EVALUATION", "SUMMARY OF PROGRESS"), ("1.1 Meet", cell, "We met."))
    assert (action.rating.rating, action.indicators, action.others) == ("achieved", [], {})
    assert "On track" in said
    assert "is not the Party's rating in this report, so it was left out" in said


@pytest.mark.parametrize(
    "cell",
    [("Achieved", "Secr\u00e9tariat : \u2013"), ("Achieved", "Secretariat:"), ("Secretariat: -", "Achieved"),
     ("Party: Achieved", "Secretariat: n/a"), ("Partie : Achieved", "Secretariat:", "\u2013"),
     ("Achieved", "NGO: \u2013"), ("Party: Achieved; Secretariat: \u2013",)],
)  # fmt: skip
def test_names_without_a_rating(plan_of_two: Plan, cell: tuple[str, ...]) -> None:
    """A name with a dash or nothing in place of a rating is neither an indicator nor a part of the Party's rating."""
    action, said = in_table(plan_of_two, ("ACTION", "EVALUATION", "SUMMARY OF PROGRESS"), ("1.1 Meet", cell, "We met."))
    assert (action.rating.rating, action.rating.printed, action.indicators) == ("achieved", "Achieved", [])
    assert (action.others, "cretariat" in said) == ({}, False)


def test_words_in_place_of_the_rating_of_another_assessor(plan_of_two: Plan) -> None:
    """Words that are no rating, behind the name of another assessor, are left out and told."""
    cell = ("Achieved", "Secretariat: not yet rated")
    action, said = in_table(plan_of_two, ("ACTION", "EVALUATION", "SUMMARY OF PROGRESS"), ("1.1 Meet", cell, "We met."))
    assert (action.rating.rating, action.indicators) == ("achieved", [])
    assert '"Secretariat: not yet rated" is not the Party\'s rating in this report, so it was left out' in said


def test_a_name_above_its_rating(plan_of_two: Plan) -> None:
    """A name alone on its line belongs to the rating below it."""
    cell = ("Party:", "Achieved", "Secretariat:", "On track")
    action, _ = in_table(plan_of_two, ("ACTION", "EVALUATION", "SUMMARY OF PROGRESS"), ("1.1 Meet", cell, "We met."))
    assert (action.rating.rating, action.others["secretariat"].rating) == ("achieved", "on-track")


@pytest.mark.parametrize("label", ["Secretariat", "Rating by the Secretariat", "Rating (CITES Secretariat)"])
def test_a_rating_by_another_assessor_in_a_cell(plan: Plan, plan_of_two: Plan, label: str) -> None:
    rows = ("ACTION", "EVALUATION", "SUMMARY OF PROGRESS"), ("1.1 Meet", f"{label}: On track", "We met.")
    action, said = in_table(plan_of_two, *rows)
    assert (action.rating.rating, action.others["secretariat"].rating) == ("", "on-track")
    action, said = in_table(plan, *rows)
    assert (action.rating.rating, action.others) == ("", {})
    assert f'"{label}: On track" is not the Party' in said


@pytest.mark.parametrize(
    "lines",
    [("Previous rating: On track",), ("Previous rating", "On track"), ("Secretariat\u2019s rating: On track",),
     ("\u00c9valuation du comit\u00e9 : On track",), ("Calificaci\u00f3n previa: On track",)],
)  # fmt: skip
def test_ratings_of_others_in_paragraphs(plan: Plan, lines: tuple[str, ...]) -> None:
    """They are left out and quoted, before and after the Party's own."""
    for order in ((*lines, "Rating: Achieved", "We met."), ("Rating: Achieved", *lines, "We met.")):
        action, said = in_prose(plan, *order)
        assert (action.rating.rating, action.others, action.texts.progress) == ("achieved", {}, ["We met."])
        assert "is not the Party's rating in this report, so it was left out" in said


def test_sentences_about_ratings_are_texts(plan: Plan) -> None:
    """Only a label with a rating behind it is taken out of a text."""
    sentences = ["The previous rating was lower: we had no boats.", "Secretariat staff visited: all went well.",
                 "Rating of the ash took a day.", "Previous reports: see the annex."]  # fmt: skip
    action, _ = in_prose(plan, "Rating: Achieved", *sentences)
    assert action.texts.progress == sentences


@pytest.mark.parametrize(
    "heading",
    [
        "SUMMARY OF PROGRESS IN PREVIOUS PERIOD",
        "Progr\u00e8s pr\u00e9c\u00e9dents",
        "Progreso anterior",
        "Earlier progress",
    ],
)
def test_progress_of_an_earlier_report(plan: Plan, heading: str) -> None:
    """The progress of an earlier report is not joined to that of this one."""
    rows = ("ACTION", "EVALUATION", "SUMMARY OF PROGRESS", heading), ("1.1 Meet", "Achieved", "We met.", "We waited.")
    action, said = in_table(plan, *rows)
    assert action.texts.progress == ["We met."]
    assert f'"We waited." is under "{heading}", which names somebody else or an earlier report' in said


def test_progress_since_the_last_report_is_this_ones(plan: Plan) -> None:
    heading = ("ACTION", "EVALUATION", "PROGRESS SINCE THE LAST REPORT")
    action, said = in_table(plan, heading, ("1.1 Meet", "Achieved", "We met."))
    assert action.texts.progress == ["We met."]
    assert "earlier report" not in said


def test_two_columns_of_the_same_kind_are_reported(plan: Plan) -> None:
    rows = ("ACTION", "EVALUATION", "PROGRESS IN 2023", "PROGRESS IN 2024"), ("1.1 Meet", "Achieved", "A.", "B.")
    action, said = in_table(plan, *rows)
    assert action.texts.progress == ["A.", "B."]
    assert 'the texts under "PROGRESS IN 2023" and "PROGRESS IN 2024" were read as the same kind of text' in said


def test_a_second_line_of_previous_and_current_ratings(plan: Plan) -> None:
    rows = (("ACTION", "EVALUATION", "", "SUMMARY"), ("", "Current", "Previous", ""),
            ("1.1 Meet", "Achieved", "On track", "We met."))  # fmt: skip
    action, said = in_table(plan, *rows)
    assert action.rating.rating == "achieved"
    assert '"On track" is under "Previous"' in said


def test_a_text_that_names_others_is_not_a_heading(plan: Plan) -> None:
    """The rest of a row that was split over two pages may name a committee."""
    rows = (("ACTION", "EVALUATION", "SUMMARY"), ("1.1 Meet", "Achieved", "We met"), ("", "", "the committee."))
    action, _ = in_table(plan, *rows)
    assert action.texts.progress == ["We met the committee."]


LABELS = "Achieved\tOn track"


@pytest.mark.parametrize(
    ("table_of_b", "own"),
    [
        (("Assessment by the Secretariat", LABELS, "1.1 Meet\t"), ""),
        (("Self-assessment", LABELS, "\t1.1 Meet", "Assessment by the Secretariat", LABELS, "1.1 Meet\t"), "on-track"),
        (("Action\tRating by the Secretariat", "1.1 Meet\tAchieved"), ""),
        (("Action\tRating\tRating by the Secretariat", "1.1 Meet\tOn track\tAchieved"), "on-track"),
        (("Mesure\tNotation\tNotation du Secrétariat", "1.1 Meet\tOn track\tAchieved"), "on-track"),
        (("Action\tSelf-assessment\tSecretariat", "1.1 Meet\tOn track\tAchieved"), "on-track"),
    ],
)
def test_ratings_by_others_in_part_b(plan: Plan, plan_of_two: Plan, table_of_b: tuple[str, ...], own: str) -> None:
    """Part B can give the ratings of the Secretariat in a table, a column, or below a line."""
    content = "\n".join(("PART B: Summary", *table_of_b, "PART C: Details", "1.1 Meet", "We met.")).encode()
    action, said = only(read_form(read_text(content), plan))
    assert (action.title, action.rating.rating, action.others) == ("Meet", own, {})
    assert 'action 1.1: "Achieved" is not the Party\'s rating in this report, so it was left out' in said
    action, _ = only(read_form(read_text(content), plan_of_two))
    assert (action.rating.rating, action.others["secretariat"].rating) == (own, "achieved")


def test_earlier_ratings_in_part_b(plan: Plan) -> None:
    lines = ("PART B: Summary", "Action\tPrevious rating\tRating", "1.1 Meet\tAchieved\tOn track")
    action, said = only(read_form(read_text("\n".join(lines).encode()), plan))
    assert (action.title, action.rating.rating) == ("Meet", "on-track")
    assert "left out" in said
