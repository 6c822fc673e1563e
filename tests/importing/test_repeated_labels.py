"""Labels in front of texts that planpress knows only by their repetition. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.model import Plan
from planpress.rules import sound_plan
from tests.importing.forms import grid, lines, plan
from tests.importing.forms import read as read_document

__all__ = ["plan"]

TEXTS = ("The law was published.", "Twelve rangers were trained.", "Three boats were bought.")
RATINGS = ("Achieved", "On track", "Not commenced")


def read(*lines: str) -> FormReport:
    """A report as text, with its Part C."""
    text = "\n".join(("PART C: Detailed evaluation of actions", *lines))
    return read_form(read_text(text.encode(), ()), sound_plan(Path()))


def actions(rating: str, progress: str, *further: str) -> FormReport:
    """Three actions, each with the same labels."""
    blocks = [(f"1.{n} Action {'abc'[n - 1]}", f"{rating}{RATINGS[n - 1]}", f"{progress}{TEXTS[n - 1]}", *further)
              for n in (1, 2, 3)]  # fmt: skip
    return read(*(line for block in blocks for line in block))


def words(report: FormReport) -> list[str]:
    return [doubt.words for doubt in report.uncertainties if doubt.place.startswith("line")
            and "overall" not in doubt.words]  # fmt: skip


@pytest.mark.parametrize(
    "label",
    [
        "Mark: ",
        "Verdict \u2013 ",
        "\u00c9chelon : ",
        "Pelda\u00f1o: ",
        "Nota final: ",
        "\u0627\u0644\u062d\u0643\u0645: ",
    ],
)
def test_an_unknown_label_of_ratings(label: str) -> None:
    """A label in front of a rating in each action is that of the ratings, and is named once."""
    report = actions(label, "Progress: ")
    assert [action.rating.rating for action in report.actions] == ["achieved", "on-track", "not-commenced"]
    assert [action.texts.progress for action in report.actions] == [[text] for text in TEXTS]
    shown = label.strip(" :\u2013")
    assert words(report) == [f'"{shown}" was read as the label of the Party\'s ratings']


@pytest.mark.parametrize(
    "label", ["Results: ", "Avances: ", "Avancement : ", "R\u00e9alisations : ", "Achievements \u2013 "]
)
def test_a_label_of_progress_in_each_action(label: str) -> None:
    """A label of progress that each action has does not belong to the texts."""
    report = actions("Rating: ", label)
    assert [action.texts.progress for action in report.actions] == [[text] for text in TEXTS]
    assert words(report) == []


def test_a_label_of_progress_in_one_action() -> None:
    """A label that only one action has may belong to its text."""
    report = read("1.1 A", "Rating: Achieved", TEXTS[0], "Results: two boats.", "1.2 B", "Rating: On track", TEXTS[1],
                  "1.3 C", "Rating: On track", TEXTS[2])  # fmt: skip
    assert report.actions[0].texts.progress == [TEXTS[0], "Results: two boats."]


def test_an_unknown_label_of_texts() -> None:
    """An unknown label that the actions have in common is named once, and stays in the texts."""
    report = actions("Rating: ", "The year in brief: ")
    assert report.actions[0].texts.progress == [f"The year in brief: {TEXTS[0]}"]
    assert words(report) == [
        'the label "The year in brief" was not recognised, so it was kept in the text of 3 actions'
    ]


def test_a_rating_of_something_else_beside_the_rating() -> None:
    """Labels of the scale in front of which something else is named are not the ratings of actions that have one."""
    report = actions("Rating: ", "Progress: ", "Boats: Achieved")
    assert [action.rating.rating for action in report.actions] == ["achieved", "on-track", "not-commenced"]
    assert words(report) == ['the label "Boats" was not recognised, so it was kept in the text of 3 actions']


def test_a_single_unknown_label_of_a_rating() -> None:
    """A label of the scale behind unknown words is quoted if the action has no other rating."""
    report = read("1.1 A", TEXTS[0], "Boats: Achieved", "1.2 B", "Rating: On track", TEXTS[1])
    assert report.actions[0].rating.rating == ""
    assert words(report)[0] == '"Boats: Achieved" contains the label of a rating, but was kept in the text'


@pytest.mark.parametrize("label", ["NGO panel: ", "Last year: ", "Previous verdict: "])
def test_labels_of_others(label: str) -> None:
    """A label that names somebody else or an earlier report is not that of the Party's ratings."""
    report = actions(label, "Progress: ")
    assert [action.rating.rating for action in report.actions] == ["", "", ""]


def test_labels_in_cells() -> None:
    """Labels that divide the texts in the cells of a table are nothing to look at."""
    rows = [f"1.{n} {name}\tAchieved\tCourses: {text}" for n, name, text in zip((1, 2), "AB", TEXTS, strict=False)]
    assert words(read("Action\tRating\tProgress", *rows)) == []


@pytest.mark.parametrize(
    "line",
    [
        "Target group: nomadic herders",
        "Source de financement : 3 millions",
        "Fuente de fondos: Banco",
        "الفئة المستهدفة: الرعاة",
    ],
)
def test_an_entry_of_the_form_with_an_unknown_label(line: str) -> None:
    """A short line with a label and a value, which only one action has, stays in the text, and its label is named."""
    report = read("1.1 A", "Rating: Achieved", TEXTS[0], line, "1.2 B", "Rating: On track", TEXTS[1],
                  "1.3 C", "Rating: On track", TEXTS[2])  # fmt: skip
    label = line.partition(":")[0].strip()
    assert report.actions[0].texts.progress == [TEXTS[0], line]
    assert words(report) == [f'the label "{label}" was not recognised, so it was kept in the text']


def test_entries_of_the_form_with_unknown_labels() -> None:
    """Several such labels are named in one line."""
    report = read("1.1 A", "Rating: Achieved", TEXTS[0], "Target group: herders", "Budget line: 7b", "1.2 B",
                  "Rating: On track", TEXTS[1], "1.3 C", "Rating: On track", TEXTS[2])  # fmt: skip
    assert words(report) == [
        'the labels "Target group", "Budget line" were not recognised, so they were kept in the text'
    ]


@pytest.mark.parametrize(
    "line", ["Seed farm of Mbele: 4 tonnes delivered.", "March 2023: tender opened", "In 2022: two"]
)
def test_sentences_and_days_are_no_entries(line: str) -> None:
    """A sentence with a colon, and what happened at a time, are texts."""
    report = read("1.1 A", "Rating: Achieved", TEXTS[0], line, "1.2 B", "Rating: On track", TEXTS[1],
                  "1.3 C", "Rating: On track", TEXTS[2])  # fmt: skip
    assert words(report) == []


@pytest.mark.parametrize("bullet", ["* ", "\u2022 ", "- "])
@pytest.mark.parametrize("label", ["Results: ", "Achievements: ", "R\u00e9alisations : ", "Logros: "])
def test_a_label_of_progress_behind_a_bullet(label: str, bullet: str) -> None:
    """Labels of progress behind typed bullets do not belong to the texts, as those of ratings do not."""
    report = actions(f"{bullet}Rating: ", f"{bullet}{label}", f"{bullet}Challenges: Money was short.")
    assert [action.texts.progress for action in report.actions] == [[text] for text in TEXTS]
    assert [action.further["challenges"] for action in report.actions] == [["Money was short."]] * len(TEXTS)


def test_a_label_of_progress_in_cells(plan: Plan) -> None:
    """Under the heading of a table, the actions may have such a label too."""
    rows = [(f"1.{n} Action {'abc'[n - 1]}", RATINGS[n - 1], f"Results: {TEXTS[n - 1]}\nChallenges: Money was short.")
            for n in (1, 2, 3)]  # fmt: skip
    table = grid(("Action", "Rating", "Implementation"), *rows)
    report = read_document(plan, lines("PART C: Detailed evaluation"), table)
    assert [action.texts.progress for action in report.actions] == [[text] for text in TEXTS]


def test_a_label_of_progress_in_the_only_action() -> None:
    """A label of progress above other labels is one even if the report has a single action."""
    report = read("1.1 A", "Rating: Achieved", "Results: Two boats.", "Challenges: Money was short.")
    assert report.actions[0].texts.progress == ["Two boats."]
