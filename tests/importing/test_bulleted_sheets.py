"""Actions that are described in lists, typed or of Word: a bullet for each label. All reports are fictional."""

import io

import docx
import pytest

from planpress.exchange.office.docx_reading import read_docx
from planpress.importing.form import FormReport, read_form
from planpress.model import Plan
from tests.importing.documents import lines as add_lines
from tests.importing.forms import lines, plan, read, words

__all__ = ["plan"]
NAMES = {"1.1": ("Meet the judges", "On track"), "2.1": ("Train the rangers", "Achieved"), "2.2": ("Go", "On track")}
LABELS = {
    "en": ("Grade", "Lead agency", "Done in 2023", "Next steps"),
    "fr": ("Où en est l\u2019action", "Responsable", "Progr\u00e8s accomplis", "Prochaines \u00e9tapes"),
    "es": ("C\u00f3mo vamos", "Responsable", "Avances logrados", "Pr\u00f3ximos pasos"),
    "pt": ("Como vamos", "Respons\u00e1vel", "Progressos realizados", "Pr\u00f3ximos passos"),
}
STYLES = {"": None, "*": "List Bullet", "**": "List Bullet 2"}
TYPED = {"": "", "*": "\u2022 ", "**": "    \u2013 "}


def report_of(plan: Plan, entries: list[str], *, typed: bool) -> FormReport:
    """A report whose actions have these entries, which begin with stars for their levels."""
    document = docx.Document()
    add_lines(document, ["#PART C: Details"])
    texts = ["PART C: Details"]
    for number, (title, rating) in NAMES.items():
        texts.append(f"Action {number}: {title}")
        document.add_paragraph(texts[-1])
        for entry in entries:
            stars, _, words = entry.rpartition("* ") if entry.startswith("*") else ("", "", entry)
            mark = f"{stars}*" if entry.startswith("*") else ""
            document.add_paragraph(words.replace("RATING", rating), style=STYLES[mark])
            texts.append(TYPED[mark] + words.replace("RATING", rating))
    if typed:
        return read(plan, lines(*texts))
    stream = io.BytesIO()
    document.save(stream)
    return read_form(read_docx(stream.getvalue()), plan)


@pytest.mark.parametrize("typed", [True, False])
@pytest.mark.parametrize("language", LABELS)
def test_unknown_label_of_ratings(plan: Plan, language: str, typed: bool) -> None:
    """It is read behind bullets as on lines of its own, and entries below a heading move up with it."""
    rated, body, progress, outlook = LABELS[language]
    entries = [f"* {rated}: RATING", f"* {body}: Forest Agency", f"* {progress}:", "** We met.", "** We talked."]
    report = report_of(plan, [*entries, f"* {outlook}:", "** We will rest."], typed=typed)
    assert [action.rating.rating for action in report.actions] == [
        "on-track" if label == "On track" else "achieved" for _, label in NAMES.values()
    ]
    for action in report.actions:
        assert (action.texts.progress, action.further["outlook"]) == (["We met.", "We talked."], ["We will rest."])
        assert [str(body) for body in action.responsible] == ["Forest Agency"]
    assert words(report).count(f'"{rated}" was read as the label') == 1


@pytest.mark.parametrize("typed", [True, False])
@pytest.mark.parametrize(
    "heading", ["Done in 2023:", "Progress:", "Done:", "Rating: On track", "Previous rating: Achieved"]
)
def test_lower_entries_stay_below_their_own_entry(plan: Plan, heading: str, typed: bool) -> None:
    """An entry below one that is taken out of the text does not go below the entry before it."""
    rating = [] if heading.startswith("Rating") else ["* Rating: RATING"]
    entries = [*rating, "* In the lead: Waterways Office", f"* {heading}", "** Harvesters removed.", "** Boats bought."]
    for action in report_of(plan, [*entries, "* Weather:", "** Rain fell."], typed=typed).actions:
        below = [text for text in action.texts.progress if text.startswith("In the lead")]
        assert below == ["In the lead: Waterways Office"]
        assert action.texts.progress[-3:] == ["Harvesters removed.", "Boats bought.", "Weather:\n- Rain fell."]


@pytest.mark.parametrize("typed", [True, False])
def test_entries_below_a_plan(plan: Plan, typed: bool) -> None:
    """They are left out with it."""
    entries = [
        "* Rating: RATING",
        "* We met.",
        "* Planned: Two courses",
        "** One in May.",
        "* Done:",
        "** One course was held.",
    ]
    report = report_of(plan, entries, typed=typed)
    for action in report.actions:
        assert action.texts.progress == ["We met.", "One course was held."]
    assert '"One in May." says what was planned' in words(report)


@pytest.mark.parametrize("typed", [True, False])
def test_several_entries_with_ratings(plan: Plan, typed: bool) -> None:
    """Two unknown labels with ratings below each action are not the rating of the action."""
    report = report_of(plan, ["* North: Achieved", "* South: RATING", "* Progress: We met."], typed=typed)
    assert not any(action.rating.rating for action in report.actions)
    assert 'the label "North" was not recognised, so it was kept' in words(report)
