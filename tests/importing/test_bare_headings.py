"""Words such as "Done" that are a heading only if nothing else is on their line. All plans are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.rules import sound_plan


def read(*lines: str) -> FormReport:
    return read_form(read_text("\n".join(("PART C: Details", "1.1 Walk", *lines)).encode()), sound_plan(Path()))


@pytest.mark.parametrize(
    ("done", "ahead"),
    [("Done", "Next"), ("Done:", "Next:"), ("DONE", "Up next"), ("Fait", "Ensuite"), ("Hecho", "A continuaci\u00f3n"),
     ("Feito", "A seguir")],
)  # fmt: skip
def test_single_words_above_sentences(done: str, ahead: str) -> None:
    action = read("Rating: On track", done, "We walked.", "We ran.", ahead, "A review.").actions[0]
    assert (action.texts.progress, action.further["outlook"]) == (["We walked.", "We ran."], ["A review."])


def test_such_words_in_sentences_are_text() -> None:
    action = read("Rating: On track", "Done in May.", "Done.", "Next week, we run.").actions[0]
    assert action.texts.progress == ["Done in May.", "Done.", "Next week, we run."]


def test_nothing_below_is_said() -> None:
    report = read("Rating: On track", "We walked.", "Next")
    assert any('"Next" was read as a heading' in doubt.words for doubt in report.uncertainties)
