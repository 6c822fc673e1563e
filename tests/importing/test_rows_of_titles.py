"""Tables in Part C whose actions are named in rows above their texts. All reports are fictional."""

import pytest

from planpress.importing.form import FormReport
from planpress.model import Plan
from tests.exchange.office.word_files import paragraph, run, table
from tests.importing.forms import plan, read
from tests.importing.test_heading_rows import merged_row, told

__all__ = ["plan"]

FOUR = ("Deadline", "Progress", "Obstacles", "Next measures")
DETAILS = ("May 2024", "We met.", "No money.", "We go on.")


def details(plan: Plan, *rows: str) -> FormReport:
    return read(
        plan, paragraph(run("PART A: Synopsis")), paragraph(run("We met.")), paragraph(run("PART C")), table(*rows)
    )


@pytest.mark.parametrize("empty", [False, True])
@pytest.mark.parametrize("above", [False, True])
def test_titles_above_details(plan: Plan, empty: bool, above: bool) -> None:
    """The name in a row above is the action of the texts below it, whether the row is merged or only empty."""

    def name(text: str) -> str:
        return merged_row(text, "", "", "") if empty else merged_row((text, 4))

    pillar = [name("PILLAR 1: Legislation")] if above else []
    report = details(plan, merged_row(*FOUR), *pillar, name("1.1 Meet the judges"), merged_row(*DETAILS),
                     name("1.2 Train the rangers"), merged_row("June 2024", "We went.", "", ""))  # fmt: skip
    first, second = report.actions
    assert (first.title, str(first.due), first.texts.progress) == ("Meet the judges", "2024-05", ["We met."])
    assert first.further == {"challenges": ["No money."], "outlook": ["We go on."]}
    assert (second.title, str(second.due), second.texts.progress) == ("Train the rangers", "2024-06", ["We went."])
    assert "no action number" not in told(report)


def test_ratings_below_titles(plan: Plan) -> None:
    """Ratings below a merged name belong to its action."""
    report = details(plan, merged_row("Rating", "Summary of progress"), merged_row(("1.1 Meet", 2)),
                     merged_row("Achieved", "We met."), merged_row(("1.2 Go", 2)),
                     merged_row("On track", "We went."))  # fmt: skip
    assert [(entry.title, entry.rating.rating, entry.texts.progress) for entry in report.actions] == [
        ("Meet", "achieved", ["We met."]),
        ("Go", "on-track", ["We went."]),
    ]


def test_titles_above_an_empty_column_of_actions(plan: Plan) -> None:
    """The heading may name a column of actions that stays empty beside the texts."""
    report = details(plan, merged_row("Action", "Rating", "Progress"), merged_row(("1.1 Meet", 3)),
                     merged_row("", "Achieved", "We met."), merged_row(("1.2 Go", 3)),
                     merged_row("", "On track", "We went."))  # fmt: skip
    assert [(entry.title, entry.rating.rating, entry.texts.progress) for entry in report.actions] == [
        ("Meet", "achieved", ["We met."]),
        ("Go", "on-track", ["We went."]),
    ]
    assert told(report) == ""


def test_an_action_without_details(plan: Plan) -> None:
    """A name without a row of texts is an action; a further row of texts belongs to the action above."""
    report = details(plan, merged_row("Rating", "Progress"), merged_row(("1.1 Meet", 2)), merged_row(("1.2 Go", 2)),
                     merged_row("On track", "We went."), merged_row("", "We came back."))  # fmt: skip
    assert [(entry.title, entry.texts.progress) for entry in report.actions] == [
        ("Meet", []),
        ("Go", ["We went.", "We came back."]),
    ]


def test_headings_of_groups(plan: Plan) -> None:
    """Merged rows above rows that name their own actions are no actions."""
    report = details(plan, merged_row("Action", "Rating", "Progress"), merged_row(("1.1 Laws of the sea", 3)),
                     merged_row("1.1.1 Meet", "Achieved", "We met."))  # fmt: skip
    assert "Meet" in [entry.title for entry in report.actions]


@pytest.mark.parametrize(
    "heading", ["Next measures", "Prochaines mesures", "Pr\u00f3ximas medidas", "Upcoming actions"]
)
def test_measures_to_come(plan: Plan, heading: str) -> None:
    """A column of what is to come is the outlook, not a second column of names."""
    report = details(plan, merged_row("Action", "Rating", "Progress", heading),
                     merged_row("1.1 Meet", "Achieved", "We met.", "We go on."))  # fmt: skip
    (entry,) = report.actions
    assert entry.further["outlook"] == ["We go on."]
    assert told(report) == ""


def test_a_name_below_other_headings(plan: Plan) -> None:
    """A numbered name that is not in the column of actions is not said to have no number."""
    report = details(plan, merged_row("Action", "Rating", "Progress"), merged_row("", "", "1.1 Meet the judges"),
                     merged_row("2.1 Go", "Achieved", "We went."))  # fmt: skip
    assert [entry.title for entry in report.actions] == ["Go"]
    assert told(report) == '"1.1 Meet the judges" is not under a heading of actions, so it was left out'


TWO = [("Meet", "achieved", ["We met."]), ("Go", "on-track", ["We went."])]


@pytest.mark.parametrize(
    "rows",
    [
        [("Rating", "Progress"), (("1.1 Meet", 2),), ("Achieved", "We met."), (("1.2 Go", 2),),
         ("On track", "We went.")],
        [(("1.1 Meet", 2),), ("Rating", "Progress"), ("Achieved", "We met."),
         (("1.2 Go", 2),), ("Rating", "Progress"), ("On track", "We went.")],
        [("Deadline", "Progress", "Rating"), (("1.1 Meet", 2), "Achieved"), ("May 2024", "We met.", ""),
         (("1.2 Go", 2), "On track"), ("June 2024", "We went.", "")],
        [("Rating", "Progress"), (("Action 1: Meet", 2),), ("Achieved", "We met."),
         (("Action 2: Go", 2),), ("On track", "We went.")],
        [("Evaluation", "Implementation"), ("Rating", "Progress"), (("1.1 Meet", 2),), ("Achieved", "We met."),
         (("1.2 Go", 2),), ("On track", "We went.")],
        [("Rating", "Progress"), (("PILLAR 1: Laws", 2),), (("1.1 Meet", 2),), ("Achieved", "We met."),
         (("1.2 Go", 2),), ("On track", "We went.")],
    ],
)  # fmt: skip
def test_layouts_with_titles(plan: Plan, rows: list[tuple[str | tuple[str, int], ...]]) -> None:
    """The heading may be below each name or in two rows, a rating beside the name, a pillar above."""
    report = details(plan, *(merged_row(*cells) for cells in rows))
    assert [(entry.title, entry.rating.rating, entry.texts.progress) for entry in report.actions] == TWO
    assert not [line for line in told(report).split("\n") if line and "no pillar" not in line]


def test_a_text_over_all_columns(plan: Plan) -> None:
    """A labelled text in a merged row below the details belongs to the action, not to its rating."""
    report = details(plan, merged_row("Rating", "Progress"), merged_row(("1.1 Meet", 2)),
                     merged_row("Achieved", "We met."), merged_row(("Comments: It rained.", 2)))  # fmt: skip
    (entry,) = report.actions
    assert (entry.rating.rating, entry.texts.comments) == ("achieved", ["It rained."])


def test_a_table_about_an_action(plan: Plan) -> None:
    """Below a name, a label and a value that begins like a heading are no heading."""
    report = details(plan, merged_row(("1.1 Meet", 2)), merged_row("Evaluation", "Partial progres"),
                     merged_row("Responsible", "Harbour Board"), merged_row("Progress", "We met."))  # fmt: skip
    (entry,) = report.actions
    assert (entry.rating.rating, entry.responsible) == ("partial-progress", ["Harbour Board"])
    assert entry.texts.progress == ["We met."]
