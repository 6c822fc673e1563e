"""Italics in the texts of a form: comments, names, and what is neither for certain. All texts are fictional."""

import pytest

from planpress.exchange.office import TextParagraph, TextRun
from planpress.importing.texts import Entries, entries
from planpress.model import Plan
from tests.exchange.office.word_files import paragraph, run
from tests.importing.forms import lines, plan
from tests.importing.forms import read as read_report

__all__ = ["plan"]


def read(*runs: str) -> Entries:
    """Read a paragraph whose runs in italics begin with _."""
    printed = tuple(TextRun(run.removeprefix("_"), italic=run.startswith("_")) for run in runs)
    return entries([TextParagraph(printed, "line 1")])


@pytest.mark.parametrize(
    ("runs", "comment"),
    [
        (("_The shrub ", "Prosopis juliflora", "_ came back."), "The shrub *Prosopis juliflora* came back."),
        (("_El manglar ", "Avicennia nitida", "_ creció mucho."), "El manglar *Avicennia nitida* creció mucho."),
        (("_The law ", "and", "_ the decree are late."), "The law *and* the decree are late."),
    ],
)  # fmt: skip
def test_a_comment_with_an_upright_name(runs: tuple[str, ...], comment: str) -> None:
    """In italics, a name is set upright; a short comment is a comment, too."""
    report = read(*runs)
    assert (report.progress, report.comments, report.uncertainties) == ([], [comment], [])


@pytest.mark.parametrize(
    "runs",
    [("Rangers saw ", "_Panthera tigris", "."), ("Rangers saw ", "_Panthera tigris."),
     ("The ", "_Loi sur la faune", " was passed."),
     ("_Rangers", ", who walked along the long river for many days, ", "_saw it.")],
)  # fmt: skip
def test_a_name_in_italics_stays_in_its_sentence(runs: tuple[str, ...]) -> None:
    report = read(*runs)
    assert (len(report.progress), report.comments, report.uncertainties) == (1, [], [])


def test_a_sentence_that_ends_in_italics_is_told() -> None:
    """Whether the whole is a comment cannot be known: the name may only come first."""
    report = read("Anopheles gambiae", "_ reste l'espèce dominante.")
    assert report.comments == []
    assert [doubt.words for doubt in report.uncertainties] == [
        '"reste l\'espèce dominante." is in italics inside a sentence, so it was kept in the text'
    ]


@pytest.mark.parametrize("label", ["Challenges", "Next steps"])
@pytest.mark.parametrize("italic", [True, False])
def test_a_comment_below_a_labelled_text(plan: Plan, label: str, *, italic: bool) -> None:
    """A paragraph in italics below an upright text with a label is a comment; an upright one belongs to the text."""
    remark = "The ministry considers this action complete."
    below = paragraph(run(remark, "<w:i/>" if italic else ""))
    [action] = read_report(plan, lines("PART C: Details", "1.1 Dig", "Rating: On track",
                                       f"We dug. {label}: It will rain.") + below).actions  # fmt: skip
    name = "challenges" if label == "Challenges" else "outlook"
    assert action.further[name] == ["It will rain.", *([] if italic else [remark])]
    assert action.texts.comments == ([remark] if italic else [])


@pytest.mark.parametrize("label", ["Challenges", "Next steps"])
def test_a_labelled_text_in_italics(plan: Plan, label: str) -> None:
    """Further paragraphs in italics belong to a text that is in italics itself."""
    texts = paragraph(run(f"{label}:")) + "".join(paragraph(run(text, "<w:i/>")) for text in ("It rained.", "It blew."))
    [action] = read_report(plan, lines("PART C: Details", "1.1 Dig", "Rating: On track", "We dug.") + texts).actions
    assert action.texts.progress == ["We dug."]
    assert not any("blew" in text for text in action.texts.progress)
