"""Tables about one action, with headings beside or before the texts. All reports are fictional."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from planpress.exchange.office.docx_reading import read_docx
from planpress.importing.form import FormReport, read_form
from planpress.rules import sound_plan
from tests.exchange.office.word_files import paragraph, row, run, table, word_file

Rows = Sequence[Sequence[str]]


def read(*tables: Rows) -> FormReport:
    """A report with tables; a cell with several lines has several paragraphs."""
    body = paragraph(run("")).join(
        table(*(row(*("".join(paragraph(run(line)) for line in cell.split("\n")) for cell in cells)) for cells in rows))
        for rows in tables
    )
    return read_form(read_docx(word_file(paragraph(run("PART C")) + body)), sound_plan(Path()))


def words(report: FormReport) -> str:
    return "\n".join(doubt.words for doubt in report.uncertainties)


@pytest.mark.parametrize(
    ("word", "rating", "progress"),
    [("Action", "Rating", "Summary of progress"), ("Measure", "Status", "What was done"),
     ("", "Progress rating", "Progress"), ("Mesure", "Notation", "R\u00e9sum\u00e9 des progr\u00e8s"),
     ("Acci\u00f3n", "Calificaci\u00f3n", "Progresos"), ("Medida", "Calificaci\u00f3n", "Resumen")],
)  # fmt: skip
def test_the_number_of_an_action_beside_its_title(word: str, rating: str, progress: str) -> None:
    """A number such as that in "Measure 1.1" belongs to the action whose title is beside it."""
    tables = [
        ((f"{word} {number}".strip(), title), (rating, "On track"), (progress, text))
        for number, title, text in (("1.1", "Meet", "We met."), ("2.1", "Go", "We went."))
    ]
    report = read(*tables)
    assert [(action.id, action.title, action.rating.rating, action.texts.progress) for action in report.actions] == [
        ("1.1", "Meet", "on-track", ["We met."]),
        ("2.1", "Go", "on-track", ["We went."]),
    ]


@pytest.mark.parametrize(
    ("rating", "earlier", "progress", "comments"),
    [("Rating", "Rating in the last report", "Progress", "Comments"),
     ("Notation", "Notation pr\u00e9c\u00e9dente", "Progr\u00e8s", "Observations"),
     ("Calificaci\u00f3n", "Calificaci\u00f3n anterior", "Progresos", "Comentarios")],
)  # fmt: skip
def test_cells_that_begin_with_their_headings(rating: str, earlier: str, progress: str, comments: str) -> None:
    """Each cell is a heading and its text; the texts of several tables are read alike."""
    tables = [
        ((f"{number} {title}",), (f"{rating}: On track", f"{earlier}: Achieved"),
         (f"{progress}: {text}\nAnd more.\n{comments}: No boats.",))
        for number, title, text in (("1.1", "Meet", "We met."), ("2.1", "Go", "We went."))
    ]  # fmt: skip
    report = read(*tables)
    assert [(action.title, action.rating.rating, action.texts.progress) for action in report.actions] == [
        ("Meet", "on-track", ["We met.", "And more."]),
        ("Go", "on-track", ["We went.", "And more."]),
    ]
    assert [action.texts.comments for action in report.actions] == [["No boats."]] * 2
    assert words(report).count("Achieved") == 2
    assert "no | responsible" not in words(report)


def test_tables_of_actions_with_different_headings() -> None:
    """Each table is read by its own headings, of which only printed ones are quoted."""
    report = read(
        (("1.1 Meet",), ("Rating: On track",), ("Remarks of the Port Board: Rain.",)),
        (("1.2 Go",), ("Rating: On track",), ("Rating by the Secretariat: Achieved",), ("Progress: We went.",)),
        (("Action", "Rating", "Progress"), ("2.1 Sit", "Achieved", "We sat.")),
    )
    assert [action.rating.rating for action in report.actions] == ["on-track", "on-track", "achieved"]
    assert [action.texts.progress for action in report.actions] == [[], ["We went."], ["We sat."]]
    assert [action.texts.comments for action in report.actions] == [["Rain."], [], []]
    assert "no | responsible" not in words(report)
    assert '"Rating by the Secretariat" was read as a heading of the table' in words(report)


def test_rows_below_headings_are_not_turned() -> None:
    """A table with a heading stays as it is, although a row has only the number of an action and labels."""
    report = read((("Action", "Rating", "Progress"), ("1.1 Meet", "", ""), ("1.2 Go", "Rating: Achieved", "We went.")))
    assert [(action.id, action.rating.rating) for action in report.actions] == [("1.1", ""), ("1.2", "achieved")]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_ratings_of_part_b_below_a_title_are_no_table_about_an_action(language: str) -> None:
    """A row with a single name, and a title above the labels, are also found in Part B."""
    title = {"en": "PROGRESS RATING", "fr": "NOTATION"}[language]
    labels = ("Achieved", "Substantially achieved", "On track")
    part_b = ((title,), labels, ("1.1 Meet", "1.2 Go", ""), ("", "", "2.1 Look"), ("3.1 Plant", "", ""))
    names = ("1.1 Meet", "1.2 Go", "2.1 Look", "3.1 Plant")
    details = (("Action", "Rating", "Summary of progress"), *((name, "On track", "We did.") for name in names))
    body = paragraph(run("PART B")) + as_table(part_b) + paragraph(run("PART C")) + as_table(details)
    report = read_form(read_docx(word_file(body)), sound_plan(Path()))
    assert [action.id for action in report.actions] == ["1.1", "1.2", "2.1", "3.1"]
    assert "Part B was not found" not in words(report)
    assert "is rated" in words(report)


def as_table(rows: Rows) -> str:
    return table(*(row(*(paragraph(run(cell)) if cell else paragraph("") for cell in cells)) for cells in rows))


@pytest.mark.parametrize(
    "before",
    ["Action {} \u2013 ", "Action {}: ", "A\u00e7\u00e3o {} \u2013 ", "Action #{} \u2013 ", "Fiche {} \u2013 ",
     "Fiche action {} : ", "Fiche d\u2019action n\u00b0 {} \u2013 ", "Ficha de acci\u00f3n {}: "],
)  # fmt: skip
def test_titles_of_cards_with_whole_numbers(before: str) -> None:
    """The title row of a card has a word for actions, or for their sheets, and a whole number."""
    cards = [((f"{before.format(number)}Adopt the law",), ("Rating", "Achieved"), ("Progress", "It was done."))
             for number in (1, 2)]  # fmt: skip
    report = read(*cards)
    assert [(action.id, action.title) for action in report.actions] == [("1", "Adopt the law"), ("2", "Adopt the law")]
    assert [action.texts.progress for action in report.actions] == [["It was done."]] * 2


def test_an_unknown_label_beside_a_rating_below_another_heading() -> None:
    """The word "Completion" announces a deadline; the rating beside it is found, and "Open questions" is told."""
    tables = [
        (
            (f"Action {number}", title),
            ("Completion", "Achieved"),
            ("Highlights", "We met."),
            ("Open questions", "No boats."),
        )
        for number, title in (("1.1", "Meet"), ("2.1", "Go"))
    ]
    report = read(*tables)
    assert [action.texts.progress for action in report.actions] == [["We met."]] * 2
    assert 'is under "Open questions", which was not recognised' in words(report)


def test_two_pairs_in_a_row_above_a_single_one() -> None:
    """The cells beside the last pair are empty."""
    tables = [
        (
            ("Action no.", number, "Rating", "Achieved"),
            ("Action", title, "Challenges", "Money was short."),
            ("Progress", "We met.", "", ""),
        )
        for number, title in (("1.1", "Meet"), ("2.1", "Go"))
    ]
    report = read(*tables)
    assert [(action.id, action.title, action.rating.rating, action.texts.progress) for action in report.actions] == [
        ("1.1", "Meet", "achieved", ["We met."]),
        ("2.1", "Go", "achieved", ["We met."]),
    ]
    assert [action.further["challenges"] for action in report.actions] == [["Money was short."]] * 2


@pytest.mark.parametrize("label", ["Item", "No.", "Ref.", "Num\u00e9ro"])
def test_a_name_beside_a_label_for_numbers(label: str) -> None:
    tables = [
        ((label, f"{number} {title}"), ("Where we stand", "On track"), ("Story", "We met at last."))
        for number, title in (("1.1", "Meet"), ("2.1", "Go"))
    ]
    report = read(*tables)
    assert [(action.id, action.title, action.rating.rating, action.texts.progress) for action in report.actions] == [
        ("1.1", "Meet", "on-track", ["We met at last."]),
        ("2.1", "Go", "on-track", ["We met at last."]),
    ]
