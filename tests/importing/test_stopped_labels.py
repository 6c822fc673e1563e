"""Labels of tables about an action that end with a full stop, and labels of ratings that hold the word of a heading."""

import pytest

from planpress.importing.heading_words import is_sentence
from planpress.model import Plan, Text, Wording
from tests.importing.forms import lines, plan, read, words
from tests.importing.test_heading_rows import merged_row

__all__ = ["plan"]
LABELS = {
    "en": ("Action no.", "Title.", "Rating.", "Resp. body.", "Deadline.", "Progress made.", "Next steps."),
    "fr": ("Action n\u00b0.", "Titre.", "Notation.", "Organisme responsable.", "\u00c9ch\u00e9ance.",
           "Progr\u00e8s accomplis.", "Prochaines \u00e9tapes."),
    "es": ("N\u00fam. de acci\u00f3n.", "T\u00edtulo.", "Calificaci\u00f3n.", "Entidad responsable.", "Plazo.",
           "Avances logrados.", "Pr\u00f3ximos pasos."),
}  # fmt: skip
NAMES = {"1.1": "Meet the judges", "2.1": "Train the rangers"}


@pytest.mark.parametrize("language", LABELS)
def test_full_stops(plan: Plan, language: str) -> None:
    """A full stop at the end of a known label changes nothing."""
    number, title, rating, _, due, progress, outlook = LABELS[language]
    sheets = [lines("PART C: Details")]
    for name, words_of_title in NAMES.items():
        rows = (number, name, rating, "[On track]"), (title, (words_of_title, 3)), (due, ("June 2023", 3))
        texts = (progress, "We met in May.", outlook, "We will rest.")
        sheets.append(f"<w:tbl>{''.join(merged_row(*row) for row in (*rows, texts))}</w:tbl>")
    report = read(plan, *sheets)
    assert [(action.number, action.title) for action in report.actions] == list(NAMES.items())
    for action in report.actions:
        assert (action.rating.rating, action.texts.progress) == ("on-track", ["We met in May."])
        assert (str(action.due), action.further["outlook"]) == ("2023-06", ["We will rest."])


@pytest.mark.parametrize("text", ["Action no.", "Action n\u00b0.", "Next steps.", "Prochaines \u00e9tapes."])
def test_labels_are_no_sentences(text: str) -> None:
    """A known label with a full stop is not a sentence."""
    assert not is_sentence(text)


@pytest.mark.parametrize("text", ["Progress made.", "The action was rated.", "No action."])
def test_sentences(text: str) -> None:
    """Words that may be all that an action says stay sentences."""
    assert is_sentence(text)


SCALES = {
    "en": ("Good progress", "No action"),
    "fr": ("Progr\u00e8s limit\u00e9s", "Progr\u00e8s satisfaisants"),
    "es": ("Avances limitados", "Con dificultades"),
}


@pytest.mark.parametrize("language", SCALES)
@pytest.mark.parametrize("printed", ["{}", "[{}]", "({})"])
@pytest.mark.parametrize("is_over", [True, False])
def test_ratings_with_words_of_headings(plan: Plan, language: str, printed: str, is_over: bool) -> None:
    """A label of the scale such as "Good progress", in brackets or not, makes its row no heading."""
    scale = plan.scales[-1]
    ratings = [rating.model_copy(update={"label": Text((Wording(label, ""),)), "also": ()})
               for rating, label in zip(scale.ratings, SCALES[language], strict=False)]  # fmt: skip
    changed = plan.model_copy(update={"scales": (scale.model_copy(update={"ratings": tuple(ratings)}),)})
    sheets = [lines("PART C: Details")]
    for (number, title), label in zip(NAMES.items(), SCALES[language], strict=True):
        rows = [("No.", number, "Rating", printed.format(label)), ("Title", (title, 3)), ("Progress", ("We met.", 3))]
        over = [("Rating", "Progress", "Deadline"), (printed.format(label), "We met.", "2024")]
        table = f"<w:tbl>{''.join(merged_row(*row) for row in (over if is_over else rows))}</w:tbl>"
        sheets += [lines(f"{number} {title}"), table] if is_over else [table]
    report = read(changed, *sheets)
    assert [action.rating.rating for action in report.actions] == [rating.id for rating in ratings]
    assert [action.texts.progress for action in report.actions] == [["We met."]] * len(ratings)
    assert "left out" not in words(report)
