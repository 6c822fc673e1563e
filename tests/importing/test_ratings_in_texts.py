"""Ratings that only the texts about actions give, in paragraphs and in cells. All reports are fictional."""

import pytest

from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]


def prose(plan: Plan, *texts: str) -> FormReport:
    """A report with a name and a text for each action."""
    about = "\n\n".join(f"{number}.1 Amend law {number}\n{text}" for number, text in enumerate(texts, 1))
    return read_form(
        read_text(f"Progress report\nReporting period: 2023\n\nPART C: Details\n\n{about}\n".encode()), plan
    )


def ratings(report: FormReport) -> list[str]:
    return [action.rating.rating for action in report.actions]


@pytest.mark.parametrize(
    ("first", "second", "kept"),
    [
        ("It is law. This action is rated Achieved.", "It waits. This action is rated On track.", True),
        ("We rate this action as Achieved. It is law.", "We rate this action as On track. It waits.", True),
        ("It is law. The rating is \u201cAchieved\u201d.", "It waits. The rating is \u201cOn track\u201d.", True),
        (
            "It is law. Cette mesure est not\u00e9e \u00ab Achieved \u00bb.",
            "It waits. Elle est not\u00e9e On track.",
            True,
        ),
        ("It is law. La acci\u00f3n se califica como Achieved.", "It waits. Se valora como On track.", True),
        ("It is law. A a\u00e7\u00e3o foi classificada como Achieved.", "It waits. Foi avaliada como On track.", True),
        ("It is law. Para 2023 juzgamos esta acci\u00f3n Achieved.", "It waits. We judge this action On track.", True),
        ("It is law. This action stands at Achieved.", "It waits. The measure is On track.", True),
        ("Achieved. It is law.", "On track. It waits.", False),
        ("It is law. (Achieved)", "It waits. (On track)", False),
        ("It is law [Achieved].", "It waits [On track].", False),
    ],
)
def test_ratings_in_prose(plan: Plan, first: str, second: str, kept: bool) -> None:
    """Sentences that state a rating stay in the text; a label alone at its beginning or its end does not."""
    report = prose(plan, first, second)
    assert ratings(report) == ["achieved", "on-track"]
    assert report.actions[0].texts.progress == ([first] if kept else [report.actions[0].texts.progress[0]])
    assert kept or "Achieved" not in str(report.actions[0].texts.progress)
    assert "was read as the rating" not in words(report)


@pytest.mark.parametrize(
    "sentence",
    [
        "This action will be rated Achieved in May.",
        "This action is not rated Achieved.",
        "This action was rated Achieved in the previous report.",
        "The Secretariat rates this action as Achieved.",
        "Action 2.1 is rated Achieved.",
        "The plan is rated Achieved.",
        "This action is rated Achieved or On track.",
        "Cette mesure n'est pas not\u00e9e Achieved.",
        "La acci\u00f3n ser\u00e1 calificada como Achieved.",
        "The courts consider this law a thing that was achieved.",
    ],
)
def test_other_sentences(plan: Plan, sentence: str) -> None:
    """Sentences about other actions, raters and times, and those that deny a rating, give none."""
    report = prose(plan, f"It is law. {sentence}", "It waits.\nRating: On track")
    assert ratings(report) == ["", "on-track"]


@pytest.mark.parametrize("last", ["action", "measure", "la mesure", "la acci\u00f3n", "as medidas"])
def test_a_number_below_a_sentence(plan: Plan, last: str) -> None:
    """A line such as "2.1." below a text that ends with "action" ends that text."""
    report = prose(plan, f"Progress: It depends on {last}\n2.1.\nRating: Achieved", "Rating: On track\nIt waits.")
    assert ratings(report) == ["achieved", "on-track"]
    assert report.actions[0].texts.progress == [f"It depends on {last} 2.1."]
    assert report.actions[1].title == "Amend law 2"


def test_an_unusual_sentence(plan: Plan) -> None:
    """A line names a rating that is read in a sentence if other actions have labels."""
    report = prose(plan, "It is law. This action is rated Achieved.", "It waits.\nRating: On track", "Rating: Achieved")
    assert ratings(report) == ["achieved", "on-track", "achieved"]
    assert '"It is law. This action is rated Achieved." was read as the rating of action 1.1' in words(report)


@pytest.mark.parametrize("headings", [("Action", "Progress", "Evidence"), ("Promise", "Story", "Papers")])
@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("It is law now.\nAchieved", "Gazette 4"), ("It waits for the king.\nOn track", "Draft 2")),
        (("Achieved. It is law.", "Gazette 4"), ("On track. It waits.", "Draft 2")),
        (("It is law now. Rating: Achieved", "Gazette 4"), ("It waits for the king. Rating: On track", "Draft 2")),
        (("It is law now.", "Gazette 4\nAchieved"), ("It waits for the king.", "Draft 2\nOn track")),
    ],
)
def test_ratings_in_cells(
    plan: Plan, headings: tuple[str, ...], first: tuple[str, str], second: tuple[str, str]
) -> None:
    """So do texts in cells, whatever the headings are."""
    rows = [("1.1 Amend the law", *first), ("2.1 Train the rangers", *second)]
    report = read(plan, lines("PART C: Details"), grid(headings, *rows))
    assert ratings(report) == ["achieved", "on-track"]
    assert "It is law" in str(report.actions[0].texts.progress)
    assert "Achieved" not in str(report.actions[0].texts) and "Achieved" not in str(report.actions[0].further)


AS_PROGRESS = [("Progress", "Work done:"), ("Progress", "Achievements"), ("Avancement", "Travaux menés :"),
               ("Avancement", "Ce que nous avons fait"), ("Avance", "Actividades realizadas:"),
               ("Progresos", "Lo que se hizo"), ("Progresso", "O que foi feito:"),
               ("التقدم", "الإنجازات:")]  # fmt: skip


@pytest.mark.parametrize(("label", "heading"), AS_PROGRESS)
@pytest.mark.parametrize("bullet", ["", "• "])
def test_a_rating_behind_a_label_of_progress(plan: Plan, label: str, heading: str, bullet: str) -> None:
    """A label of the scale behind it is the rating, also above a further heading of progress."""
    body = lines("1.1 Amend", f"{bullet}{label}: Achieved", f"{bullet}{heading}", "It is law now.",
                 "1.2 Train", f"{bullet}{label}: On track", f"{bullet}{heading}", "Ten came.")  # fmt: skip
    actions = read(plan, lines("Part C: Details"), body).actions
    assert [action.rating.rating for action in actions] == ["achieved", "on-track"]
    assert [action.texts.progress[-1] for action in actions] == ["It is law now.", "Ten came."]
    assert not any("Achieved" in text for text in actions[0].texts.progress)


def test_the_rating_beside_a_label_of_progress(plan: Plan) -> None:
    """The rating itself counts more."""
    texts = ("Rating: On track", "Progress: Achieved", "Work done:")
    (action,) = read(plan, lines("Part C: Details"), lines("1.1 Amend", *texts, "It is law now.")).actions
    assert action.rating.rating == "on-track"
    assert action.texts.progress == ["Achieved", "It is law now."]
