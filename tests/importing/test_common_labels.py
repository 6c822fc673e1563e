"""Unknown labels that actions have in common, without a colon or behind a sentence. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.rules import sound_plan

TEXTS = ("The law was published.", "Twelve rangers were trained.", "Three boats were bought.")
LOST = ("One boat sank.", "Two maps are missing.", "The road is closed.")


def read(*lines: str) -> FormReport:
    """A report as text, with its Part C."""
    text = "\n\n".join(("PART C: Detailed evaluation of actions", *lines))
    return read_form(read_text(text.encode(), ()), sound_plan(Path()))


def labels(report: FormReport) -> list[str]:
    return [doubt.words for doubt in report.uncertainties if "label" in doubt.words and "overall" not in doubt.words]


@pytest.mark.parametrize(
    "lines",
    [
        ("{text}", "{label}", "{lost}"),
        ("{text}", "{label}:", "{lost}"),
        ("{text}", "{label}. {lost}"),
        ("{text} {label}: {lost}",),
        ("{text}", "- {label}: {lost}"),
    ],
)
@pytest.mark.parametrize("label", ["Sore points", "Embûches", "Piedras en el camino", "Pontos de atrito"])
def test_a_label_of_each_action(lines: tuple[str, ...], label: str) -> None:
    """A label that stands alone, behind a sentence, before a full stop or in a list stays in the text, and is named."""
    blocks = [(f"1.{n} Action {'abc'[n - 1]}", "Rating: Achieved",
               *(line.format(text=TEXTS[n - 1], lost=LOST[n - 1], label=label) for line in lines))
              for n in (1, 2, 3)]  # fmt: skip
    report = read(*(line for block in blocks for line in block))
    assert labels(report) == [f'the label "{label}" was not recognised, so it was kept in the text of 3 actions']
    assert LOST[0] in " ".join(map(str, report.actions[0].texts.progress))


def test_several_labels_in_the_cells_of_a_table() -> None:
    """In cells, three actions with the same labels are needed, and one line names all labels."""
    cells = [f"1.{n} {'ABC'[n - 1]}\tAchieved\tSore points: {LOST[n - 1]} Coming up: {TEXTS[n - 1]}" for n in (1, 2, 3)]
    heading = "Action\tRating\tProgress"
    assert labels(read("\n".join((heading, *cells[:2])))) == []
    assert labels(read("\n".join((heading, *cells)))) == [
        'the labels "Sore points", "Coming up" were not recognised, so they were kept in the text of 3 actions'
    ]


def test_first_sentences_and_known_labels() -> None:
    """Words that only one action has, and known labels, are nothing to look at."""
    report = read("1.1 A", "Rating: Achieved", "Sore points", LOST[0], "1.2 B", "Rating: Achieved", TEXTS[1],
                  "Challenges: None.", "1.3 C", "Rating: Achieved", TEXTS[2], "Challenges: None.")  # fmt: skip
    assert labels(report) == []


@pytest.mark.parametrize(("label", "told"), [("Précisions", True), ("Progrès", False)])
def test_actions_with_comments_only(label: str, told: bool) -> None:
    """Labels such as "Details" announce comments; if no action has progress, a line says so."""
    report = read(
        "1.1 A", "Rating: Achieved", f"{label} : {TEXTS[0]}", "1.2 B", "Rating: On track", f"{label} : {TEXTS[1]}"
    )
    said = [doubt.words for doubt in report.uncertainties if "no progress" in doubt.words]
    assert bool(said) == told
