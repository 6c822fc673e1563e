"""Columns of Part C whose headings leave open whether they hold ratings or texts. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office.docx_reading import read_docx
from planpress.importing.form import FormReport, read_form
from planpress.importing.imported_actions import ImportedAction
from planpress.model import Plan
from planpress.rules import sound_plan
from tests.exchange.office.word_files import paragraph, row, run, table, word_file

TEXTS = ("A decree was published in May.", "Twelve officers were trained.")


@pytest.fixture(scope="module")
def plan() -> Plan:
    """The real plan, for its pillars and ratings."""
    return sound_plan(Path())


def grid(*rows: tuple[str, ...]) -> str:
    return table("".join(row(*(paragraph(run(cell)) for cell in cells)) for cells in rows))


def read(plan: Plan, *tables: str) -> FormReport:
    return read_form(read_docx(word_file(paragraph(run("")).join(tables))), plan)


def values(action: ImportedAction) -> tuple[str, list[str], list[str], list[str]]:
    return action.rating.rating, action.texts.progress, action.texts.comments, action.indicators


@pytest.mark.parametrize(
    ("ratings", "texts"),
    [
        ("Évaluation", "État d'avancement"),
        ("Évaluation", "État de mise en œuvre"),
        ("Evaluación", "Estado de avance"),
        ("Assessment", "Status of implementation"),
        ("Rating", "Status"),
        ("Progress", "Status"),  # each heading above what the other usually holds
        ("État d'avancement", "Commentaires et progrès"),
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_cells_show_which_column_holds_the_ratings(plan: Plan, ratings: str, texts: str, first: bool) -> None:
    """A column with labels of the scale holds the ratings, and one with sentences the progress."""
    rows = [
        ("Action", ratings, texts),
        ("1.1 Amend the law", "Achieved", TEXTS[0]),
        ("2.1 Train", "On track", TEXTS[1]),
    ]
    rows = rows if first else [(cells[0], cells[2], cells[1]) for cells in rows]
    report = read(plan, grid(*rows))
    assert [(action.rating.rating, [*action.texts.progress, *action.texts.comments]) for action in report.actions] == [
        ("achieved", [TEXTS[0]]),
        ("on-track", [TEXTS[1]]),
    ]
    assert not any(doubt.place.startswith("table") for doubt in report.uncertainties)


def test_sentences_with_the_words_of_a_label_are_texts(plan: Plan) -> None:
    """A sentence such as "The target was achieved" is not a rating."""
    report = read(plan, grid(("Action", "Assessment", "Status of implementation"),
                  ("1.1 Amend the law", "On track", "The first target was achieved in May.")))  # fmt: skip
    assert values(report.actions[0])[:2] == ("on-track", ["The first target was achieved in May."])


def test_sentences_under_the_only_heading_of_ratings(plan: Plan) -> None:
    """Without another column of texts, the sentences under "Status" are the progress."""
    part_b = grid(("Action", "Achieved", "On track"), ("1.1 Amend the law", "x", ""))
    part_c = grid(("Action", "Status of implementation"), ("1.1 Amend the law", TEXTS[0]))
    (action,) = read(plan, part_b, part_c).actions
    assert values(action)[:2] == ("achieved", [TEXTS[0]])


def test_the_judgement_of_somebody_else_is_no_progress(plan: Plan) -> None:
    """Sentences under a heading that names another rater are not taken for the Party's progress."""
    report = read(plan, grid(("Action", "Rating", "Assessment by the NGO panel", "Progress"),
                  ("1.1 Amend the law", "Achieved", "We do not agree with this.", TEXTS[0])))  # fmt: skip
    assert values(report.actions[0]) == ("achieved", [TEXTS[0]], [], [])


def test_shares_beside_ratings(plan: Plan) -> None:
    """A column of shares becomes an indicator, and what was done stays progress."""
    report = read(plan, grid(("Action", "Indicateur", "Activités réalisées", "Niveau d'avancement", "Notation"),
                  ("1.1 Amend the law", "A law", TEXTS[0], "75 %", "Achieved"),
                  ("2.1 Train", "", TEXTS[1], "", "On track")))  # fmt: skip
    first, second = report.actions
    assert values(first) == ("achieved", [TEXTS[0]], [], ["A law"])
    assert first.shares == [{"name": "Niveau d'avancement", "value": "75 %"}]
    assert (values(second), second.shares) == (("on-track", [TEXTS[1]], [], []), [])


def test_activities_carried_out_beside_numbers(plan: Plan) -> None:
    """A table with numbers, activities that were carried out and ratings is a Part C without names."""
    report = read(plan, grid(("N°", "Activités réalisées", "Niveau d'avancement"), ("1.1", TEXTS[0], "Achieved")))
    assert values(report.actions[0])[:2] == ("achieved", [TEXTS[0]])


def test_a_rating_in_another_column_moves_nothing_else(plan: Plan) -> None:
    """If a rating is found in another column, the texts in the other columns stay what their headings say."""
    report = read(plan, grid(("Action", "Actions taken", "Rating", "Challenges", "Next steps"),
                  ("1.1 Amend the law", TEXTS[0], "Law passed", "Achieved", "A second law.")))  # fmt: skip
    action = report.actions[0]
    assert (action.rating.rating, action.texts.progress, action.further["outlook"]) == (
        "achieved",
        [TEXTS[0]],
        ["A second law."],
    )


def test_a_table_for_each_action(plan: Plan) -> None:
    """Beside their texts, headings are compared with what they announce too."""
    report = read(
        plan,
        grid(("Action", "1.1 Amend the law"), ("Évaluation", "Achieved"), ("État d'avancement", TEXTS[0])),
        grid(("Action", "2.1 Train"), ("Évaluation", "On track"), ("État d'avancement", TEXTS[1])),
    )
    assert [values(action)[:2] for action in report.actions] == [("achieved", [TEXTS[0]]), ("on-track", [TEXTS[1]])]
