"""Tables of Parts B and C as ministries fill them: what is a heading, and what is a row. All reports are fictional."""

from pathlib import Path

import pytest

from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.model import Plan
from planpress.rules import sound_plan

HEADING = "ACTION\tEVALUATION (including indicator and rating)\tSUMMARY OF PROGRESS (and comments)"


@pytest.fixture(scope="module")
def plan() -> Plan:
    """The real plan, for its pillars and ratings."""
    return sound_plan(Path())


def read(plan: Plan, *lines: str) -> FormReport:
    return read_form(read_text("\n".join(lines).encode()), plan)


def words(report: FormReport) -> str:
    return "\n".join(doubt.words for doubt in report.uncertainties)


@pytest.mark.parametrize(
    "row",
    [
        "1.2 Measures at the border\tIndicator: permits\tProgress is not visible",
        "1.2 Action against smugglers\tRating: Achieved\tComments were sent to the court.",
        "1.2 Mesures aux frontières\tIndicateur : permis\tRésumé envoyé au juge",
        "1.2 Actividades escolares\tIndicador: folletos\tAvances lentos",
        "1.2 Task force\tAchieved\tSummary trials were held",
    ],
)
@pytest.mark.parametrize("number_apart", [False, True])
def test_a_row_whose_cells_begin_like_headings(plan: Plan, row: str, number_apart: bool) -> None:
    """A row with the number of an action is an action, whatever words its cells begin with."""
    heading, first = HEADING, "1.1 Meet\tOn track\tWe met."
    if number_apart:
        heading, first, row = f"No.\t{HEADING}", first.replace(" ", "\t", 1), row.replace(" ", "\t", 1)
    report = read(plan, "PART C: Details", heading, first, row)
    assert [action.id for action in report.actions] == ["1.1", "1.2"]
    assert report.actions[1].texts.progress == [row.split("\t")[-1]]
    assert report.actions[1].title == row.split("\t")[int(number_apart)].removeprefix("1.2 ")


def test_the_rest_of_a_row_is_not_a_heading(plan: Plan) -> None:
    """A row without a number whose words begin like those of headings belongs to the action above."""
    report = read(plan, "PART C: Details", HEADING, "1.1 Meet\tOn track\tWe met.",
                  "activities\t\tProgress beyond that needs a court", "\t\tProgress was good.")  # fmt: skip
    assert report.actions[0].texts.progress == ["We met.", "Progress beyond that needs a court", "Progress was good."]
    assert report.actions[0].title == "Meet activities"
    assert "joined to action 1.1" in words(report)


def test_repeated_headings(plan: Plan) -> None:
    """An identical heading is skipped; another one that is only words of headings is skipped and reported."""
    rows = ("PART C: Details", HEADING, "1.1 Meet\tOn track\tWe met.")
    report = read(plan, *rows, HEADING.upper(), "1.2 Go\tAchieved\tWe went.")
    assert [action.id for action in report.actions] == ["1.1", "1.2"]
    assert "read as a heading" not in words(report)
    report = read(plan, *rows, "Action\tRating\tProgress", "1.2 Go\tAchieved\tWe went.")
    assert [action.texts.progress for action in report.actions] == [["We met."], ["We went."]]
    assert '"Action | Rating | Progress" was read as a heading of the table' in words(report)


LABELS = {
    "en": ("Achieved", "Substantially achieved", "On track", "Partial progress", "Not commenced"),
    "fr": ("Réalisée", "Substantiellement réalisée", "En bonne voie", "Progrès partiels", "Non commencée"),
    "es": ("Lograda", "Sustancialmente lograda", "En buen camino", "Progresos parciales", "No iniciada"),
}


@pytest.mark.parametrize("language", LABELS)
@pytest.mark.parametrize("leading", [("No.", "Action"), ("Pillar", "Action"), ("Pilier", "Mesure"), ("Eje", "Acción")])
def test_ratings_with_a_word_of_a_heading_in_part_b(plan: Plan, language: str, leading: tuple[str, str]) -> None:
    """A table whose heading is the labels of the scale is Part B, also where a label contains the word "progress"."""
    named = ("1.1", "Meet") if leading[0] == "No." else ("Law", "1.1 Meet")
    second = ("1.2", "Go") if leading[0] == "No." else ("Law", "1.2 Go")
    report = read(plan, "PART B: Summary", "\t".join((*leading, *LABELS[language])),
                  "\t".join((*named, "", "", "", "X", "")), "\t".join((*second, "x", "", "", "", "")),
                  "PART C: Details", HEADING, "1.1 Meet\tPartial progress\tWe met.", "1.2 Go\t\tWe went.")  # fmt: skip
    assert [(action.title, action.rating.rating, action.texts.progress) for action in report.actions] == [
        ("Meet", "partial-progress", ["We met."]),
        ("Go", "achieved", ["We went."]),
    ]
    assert "Part B was not found" not in words(report)
