"""Headings and labels in words that planpress does not know, above or beside ratings. All reports are fictional."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from planpress.exchange.office.docx_reading import read_docx
from planpress.importing.form import FormReport, read_form
from planpress.rules import sound_plan
from tests.exchange.office.word_files import paragraph, row, run, table, word_file

Rows = Sequence[Sequence[str]]
TEXTS = ("The law was published in May.", "Twelve rangers were trained.", "Three boats were bought.")


def read(*blocks: str | Rows) -> FormReport:
    """A report with paragraphs and tables; a cell with several lines has several paragraphs."""
    body = "".join(
        paragraph(run(block)) if isinstance(block, str) else table(*(
            row(*("".join(paragraph(run(line)) for line in cell.split("\n")) for cell in cells)) for cells in block
        ))
        for block in ("PART C", *blocks)
    )  # fmt: skip
    return read_form(read_docx(word_file(body)), sound_plan(Path()))


def words(report: FormReport) -> list[str]:
    """What was told about the places of the document, not about its front page."""
    return [doubt.words for doubt in report.uncertainties if doubt.place.startswith("table")]


def ratings(report: FormReport) -> list[str]:
    return [action.rating.rating for action in report.actions]


@pytest.mark.parametrize(
    "heading",
    [("Action", "Responsible", "Verdict", "Progress", "Challenges", "Next steps"),
     ("Mesure", "Responsable", "\u00c9chelon", "Progr\u00e8s", "Obstacles", "Perspectives"),
     ("Medida", "Responsable", "Pelda\u00f1o", "Progresos", "Dificultades", "Pr\u00f3ximos pasos"),
     ("A\u00e7\u00e3o", "Respons\u00e1vel", "Veredito", "Progresso", "Desafios", "Pr\u00f3ximos passos"),
     ("الإجراء", "الجهة المسؤولة",
      "الحكم", "التقدم", "التحديات",
      "الخطوات التالية")],
)  # fmt: skip
def test_ratings_under_an_unknown_heading(heading: tuple[str, ...]) -> None:
    """Labels under an unknown heading are the ratings, which is said once; the other columns stay as headed."""
    report = read([
        heading,
        ("1.1 Amend the law", "Land Office", "Achieved", TEXTS[0], "No maps.", "A guide."),
        ("1.2 Train the rangers", "Ranger Office", "On track", TEXTS[1], "No tents.", "A course."),
        ("2.1 Buy boats", "Port Office", "", TEXTS[2], "No crew.", "A tender."),
    ])  # fmt: skip
    assert ratings(report) == ["achieved", "on-track", ""]
    first = report.actions[0]
    assert (first.responsible, first.texts.progress) == (["Land Office"], [TEXTS[0]])
    assert first.further == {"challenges": ["No maps."], "outlook": ["A guide."]}
    assert not first.indicators
    assert words(report) == [
        f'"{heading[2]}" was read as the heading of the Party\'s ratings',
        "action 2.1 was imported without a rating",
    ]


@pytest.mark.parametrize("heading", ["Comments", "Indicator", ""])
def test_ratings_in_the_only_other_column_with_labels(heading: str) -> None:
    """Labels under another heading, or under none, are the ratings if no other column contains any."""
    report = read([("Action", "Progress", heading), ("1.1 Amend the law", TEXTS[0], "Achieved"),
                   ("1.2 Train the rangers", TEXTS[1], "On track")])  # fmt: skip
    assert ratings(report) == ["achieved", "on-track"]
    assert len([line for line in words(report) if "Party's ratings" in line]) == 1


@pytest.mark.parametrize("heading", ["Verdict of the NGO panel", "Last year"])
def test_labels_under_an_unknown_heading_of_others(heading: str) -> None:
    """Labels under a heading that names somebody else or an earlier report are not the Party's ratings."""
    report = read([("Action", heading, "Progress"), ("1.1 Amend the law", "Achieved", TEXTS[0])])
    assert ratings(report) == [""]
    assert report.actions[0].texts.progress == [TEXTS[0]]
    assert any(heading in line for line in words(report))


def test_a_label_in_few_cells_of_an_unknown_column() -> None:
    """A column is not one of ratings if only few of its cells are labels."""
    report = read([("Action", "Type", "Progress"), ("1.1 Amend the law", "Achieved", TEXTS[0]),
                   ("1.2 Train", "Training", TEXTS[1]), ("2.1 Buy boats", "Purchase", TEXTS[2])])  # fmt: skip
    assert ratings(report) == ["", "", ""]
    assert any('"Achieved" is under "Type"' in line for line in words(report))


def test_two_unknown_columns_with_labels() -> None:
    """If two columns could hold the ratings, neither is read, and both are named."""
    report = read([("Action", "Before", "After", "Progress"), ("1.1 Amend the law", "On track", "Achieved", TEXTS[0])])
    assert ratings(report) == [""]
    assert any('under "Before"' in line for line in words(report))
    assert any('under "After"' in line for line in words(report))


def test_a_rating_in_another_column_of_one_row() -> None:
    """A single rating outside its column leaves the texts under known headings where they are."""
    report = read([("Action", "Responsible", "Rating", "Progress", "Challenges"),
                   ("1.1 Amend the law", "Land Office", "Achieved", TEXTS[0], "No maps."),
                   ("1.2 Train the rangers", "Ranger Office", "", TEXTS[1], "On track")])  # fmt: skip
    second = report.actions[1]
    assert (second.rating.rating, second.responsible) == ("on-track", ["Ranger Office"])
    assert (second.texts.progress, second.indicators) == ([TEXTS[1]], [])


@pytest.mark.parametrize("heading", ["EVALUATION\nIndicator", "Evaluaci\u00f3n: indicador"])
def test_an_evaluation_that_is_an_indicator(heading: str) -> None:
    """Beside a column of ratings, "Evaluation: indicator" announces indicators."""
    report = read([("Action", heading, "Rating", "Progress"),
                   ("1.1 Amend the law", "Number of leases inside the belts: 0", "Achieved", TEXTS[0])])  # fmt: skip
    (action,) = report.actions
    assert (action.rating.rating, action.indicators) == ("achieved", ["Number of leases inside the belts: 0"])
    assert (action.texts.progress, words(report)) == ([TEXTS[0]], [])


@pytest.mark.parametrize("heading", ["N.\u00ba", "N.\u00b0", "N.os", "Ord.", "Rang", "Position"])
def test_numbers_under_an_unknown_heading(heading: str) -> None:
    """Numbers of actions are recognised in any column; an unknown heading above them is named."""
    report = read([("Rating", heading, "Action", "Progress"), ("Achieved", "1.1", "Amend the law", TEXTS[0]),
                   ("On track", "1.2", "Train the rangers", TEXTS[1])])  # fmt: skip
    assert [(action.id, action.title) for action in report.actions] == [
        ("1.1", "Amend the law"), ("1.2", "Train the rangers"),
    ]  # fmt: skip
    known = heading.startswith("N.") and heading != "N.os"
    said = f'"{heading}" was read as the heading of the numbers of actions'
    assert words(report) == ([] if known else [said])


@pytest.mark.parametrize("heading", ["Cost", "Decision"])
@pytest.mark.parametrize("numbers", [("12", "13"), ("12.1", "12.2")])
def test_other_numbers_beside_numbered_names(heading: str, numbers: tuple[str, str]) -> None:
    """Numbers under an unknown heading are not those of actions whose names begin with their numbers."""
    report = read([(heading, "Action", "Rating", "Progress"), (numbers[0], "1.1 Amend the law", "Achieved", TEXTS[0]),
                   (numbers[1], "1.2 Train the rangers", "On track", TEXTS[1])])  # fmt: skip
    assert [(action.id, action.title) for action in report.actions] == [
        ("1.1", "Amend the law"), ("1.2", "Train the rangers"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("rating", "progress"),
    [("Verdict", "Progress"), ("Palier", "R\u00e9sum\u00e9 des progr\u00e8s"), ("\u00c9valuation", "Progr\u00e8s"),
     ("Pelda\u00f1o", "Avances"), ("Where we stand", "What was done")],
)  # fmt: skip
def test_an_unknown_label_of_ratings_in_tables_of_actions(rating: str, progress: str) -> None:
    """Beside an unknown label, a label of the scale is the rating; the unknown label is named once."""
    report = read(*(block for number, title, text in (("1.1", "Amend the law", TEXTS[0]), ("1.2", "Train", TEXTS[1]))
                    for block in ([(f"{number} {title}",), (rating, "On track"), (progress, text)], "")))  # fmt: skip
    assert ratings(report) == ["on-track", "on-track"]
    assert [action.texts.progress for action in report.actions] == [[TEXTS[0]], [TEXTS[1]]]
    said = f'"{rating}" was read as the heading of the Party\'s ratings'
    assert words(report) == ([] if rating == "\u00c9valuation" else [said])


def test_an_unknown_label_of_texts_in_a_table_of_an_action() -> None:
    """The first text beside an unknown label is the progress; what is beside others is left out and quoted."""
    report = read([("1.1 Amend the law",), ("Rating", "Achieved"), ("The year in brief", TEXTS[0]), ("Budget", "20")])
    assert ratings(report) == ["achieved"]
    assert report.actions[0].texts.progress == [TEXTS[0]]
    assert [
        (doubt.place, doubt.words) for doubt in report.uncertainties if "20" in doubt.words or "brief" in doubt.words
    ] == [
        ("table 1, row 3", '"The year in brief" was read as the heading of progress'),
        ("table 1, row 4", '"20" is under "Budget", which was not recognised, so it was left out'),
    ]


def test_a_table_of_an_action_without_known_labels() -> None:
    """Beside tables of other actions, the texts of a table below the name of an action are quoted one by one."""
    known = [("Rating", "Achieved"), ("Progress", TEXTS[0])]
    unknown = [("The mood", "Sunny"), ("The year in brief", TEXTS[1])]
    report = read("1.1 Amend the law", known, "1.2 Train", unknown)
    assert [action.id for action in report.actions] == ["1.1", "1.2"]
    said = words(report)
    assert '"Sunny" is under "The mood", which was not recognised, so it was left out' in said
    assert f'"{TEXTS[1]}" is under "The year in brief", which was not recognised, so it was left out' in said


def test_a_label_that_mentions_progress_in_a_table_of_an_action() -> None:
    """A longer label is read as the heading that it mentions, and named."""
    report = read([("1.1 Amend the law",), ("Rating", "Achieved"), ("State of progress", TEXTS[0])])
    assert report.actions[0].texts.progress == [TEXTS[0]]


def test_a_table_of_an_action_without_a_rating() -> None:
    """A table that names an action and its progress is read, although it has no rating."""
    report = read([("1.1 Amend the law",), ("Responsible", "Land Office"), ("Progress", TEXTS[0])],
                  "", [("1.2 Train the rangers",), ("Rating", "On track"), ("Progress", TEXTS[1])])  # fmt: skip
    action = report.actions[0]
    assert (action.responsible, action.texts.progress) == (["Land Office"], [TEXTS[0]])


@pytest.mark.parametrize(
    ("word", "rating", "progress", "challenges"),
    [("Action ", "Rating", "Progress", "Challenges"), ("", "Rating", "Progress", "Challenges"),
     ("Mesure ", "Notation", "Progr\u00e8s", "Obstacles"), ("Medida ", "Estado", "Progresos", "Dificultades"),
     ("A\u00e7\u00e3o ", "Estado", "Progresso", "Desafios"),
     ("الإجراء ", "التقييم", "التقدم", "التحديات")],
)  # fmt: skip
@pytest.mark.parametrize("numbers", [("1.1", "1.2"), ("E1", "E2"), ("1", "2")])
def test_tables_below_the_names_of_actions(
    word: str, rating: str, progress: str, challenges: str, numbers: tuple[str, str]
) -> None:
    """A table of labels and texts belongs to the action that the paragraph above it names."""
    report = read(
        f"{word}{numbers[0]}: Amend the law",
        [(rating, "Achieved"), (progress, TEXTS[0]), (challenges, "No maps.")],
        f"{word}{numbers[1]}. Train the rangers",
        [(rating, "On track"), (progress, TEXTS[1]), (challenges, "No boats.")],
    )  # fmt: skip
    assert [(action.id, action.title) for action in report.actions] == [
        (numbers[0], "Amend the law"), (numbers[1], "Train the rangers"),
    ]  # fmt: skip
    assert ratings(report) == ["achieved", "on-track"]
    assert [action.texts.progress for action in report.actions] == [[TEXTS[0]], [TEXTS[1]]]
    assert [action.further["challenges"] for action in report.actions] == [["No maps."], ["No boats."]]


def test_the_title_in_a_table_below_the_number_of_the_action() -> None:
    """A paragraph with only the number of an action is joined to the title in the table below."""
    report = read("Action 1.1", [("Activity", "Amend the law"), ("Rating", "Achieved"), ("Progress", TEXTS[0])])
    (action,) = report.actions
    assert (action.id, action.title, action.rating.rating) == ("1.1", "Amend the law", "achieved")


def test_a_table_with_only_a_rating_between_paragraphs() -> None:
    """The rating in a small table is read, and so are the paragraphs around the table."""
    report = read(
        "1.1 Amend the law", [("Rating", "Achieved"), ("Responsible", "Land Office")], TEXTS[0], "Next steps: A guide."
    )
    (action,) = report.actions
    assert (action.rating.rating, action.responsible) == ("achieved", ["Land Office"])
    assert (action.texts.progress, action.further["outlook"]) == ([TEXTS[0]], ["A guide."])


def test_other_tables_below_the_names_of_actions() -> None:
    """A table without ratings or texts about the action stays what it was."""
    report = read("1.1 Amend the law", "Rating: Achieved", TEXTS[0], [("Boats", "3"), ("Cars", "2")])
    (action,) = report.actions
    assert (action.rating.rating, action.texts.progress) == ("achieved", [TEXTS[0]])
    assert words(report) == ['the table that begins with "Boats" is not a table of actions; it was left out']


def test_empty_rows_and_further_tables_below_the_names_of_actions() -> None:
    """An empty row changes nothing, and a table without a name is not read by the columns of the table above."""
    report = read(
        "1.1 Amend the law", [("Rating", "Achieved"), ("Progress", TEXTS[0]), ("Challenges", "")],
        "A list of offices", [("Rating", "On track"), ("Progress", TEXTS[1])],
    )  # fmt: skip
    (action,) = report.actions
    assert (action.rating.rating, action.texts.progress) == ("achieved", [TEXTS[0]])
    assert any('the table that begins with "Rating" is not a table of actions' in line for line in words(report))


def test_a_label_of_ratings_that_may_be_one_of_values() -> None:
    """Ratings below "Level reached" are no values of an indicator, and the text beside another label is quoted."""
    report = read(
        [("Action", "1.1 Amend the law"), ("Level reached", "Achieved"), ("Progress", TEXTS[0]), ("Held by", TEXTS[1])]
    )
    assert ratings(report) == ["achieved"]
    assert report.actions[0].texts.progress == [TEXTS[0]]
    assert any(f'"{TEXTS[1]}" is under "Held by"' in line for line in words(report))


def test_two_labels_of_progress_in_a_table_of_an_action() -> None:
    report = read(
        [("Action", "1.1 Amend the law"), ("Rating", "Achieved"), ("Progress", TEXTS[0]), ("Suivi", TEXTS[1])]
    )
    assert report.actions[0].texts.progress == [TEXTS[0], TEXTS[1]]
    assert 'the texts under "Progress" and "Suivi" were read as the same kind of text, and joined' in words(report)
