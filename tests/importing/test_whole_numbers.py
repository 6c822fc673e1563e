"""Whole numbers that only a space divides from the names of actions. All reports are fictional."""

import pytest

from planpress.errors import RefusedError
from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.importing.labels import LabelReader
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words
from tests.importing.tables import actions, doubts, imported, plan_of

__all__ = ["plan"]
HEADS = ("Action", "Rating", "Progress")


def named(report: FormReport) -> list[tuple[str, str, str]]:
    return [(action.id, action.title, action.rating.rating) for action in report.actions]


WELLS = [("1", "Test wells", "achieved"), ("2", "Repair plants", "on-track")]


@pytest.mark.parametrize("before", ["", "Action ", "Mesure n\u00b0 ", "Medida "])
def test_names_in_rows_of_forms(plan: Plan, before: str) -> None:
    """The number is that of the action if the rows count up from 1."""
    rows = grid(HEADS, (f"{before}1 Test wells", "Achieved", "3 Wells were dug."),
                (f"{before}2 Repair plants", "On track", "2 Plants run again."))  # fmt: skip
    report = read(plan, lines("PART C"), rows)
    assert named(report) == WELLS
    assert [action.texts.progress for action in report.actions] == [["3 Wells were dug."], ["2 Plants run again."]]
    assert "no action number" not in words(report)


@pytest.mark.parametrize(
    "rows",
    [
        [("Achieved", "On track"), ("1 Test wells", "2 Repair plants")],
        [("On track", "Achieved"), ("2 Repair plants", "1 Test wells")],
        [("Achieved", "1 Test wells"), ("On track", "2 Repair plants")],
        [("Action", "Rating"), ("1 Test wells", "Achieved"), ("2. Repair plants", "On track")],
    ],
)
def test_names_in_part_b(plan: Plan, rows: list[tuple[str, ...]]) -> None:
    """The labels of ratings may be columns or rows."""
    assert sorted(named(read(plan, lines("PART B"), grid(*rows)))) == WELLS


def test_several_names_in_a_cell(plan: Plan) -> None:
    """A cell below a label may name several actions."""
    rows = grid(("Achieved", "On track"), ("1 Test wells\n3 Buy boats", "2 Repair plants"))
    found = sorted(named(read(plan, lines("PART B"), rows)))
    assert found == [*WELLS, ("3", "Buy boats", "achieved")]


def test_tables_that_continue_the_numbers(plan: Plan) -> None:
    """The numbers may go on in the table of the next pillar."""
    report = read(plan, lines("PART C"), grid(HEADS, ("1 Test wells", "Achieved", "Done.")), lines("Next"),
                  grid(HEADS, ("2 Repair plants", "On track", "Soon.")))  # fmt: skip
    assert named(report) == WELLS


def test_text_copies(plan: Plan) -> None:
    """Rows of a text with tabs are read in the same way."""
    text = "PART C: Details\nAcci\u00f3n\tCalificaci\u00f3n\tAvances\n1 Crear el fondo\tAchieved\tSe cre\u00f3.\n"
    text += "2 Revisar los pozos\tOn track\tSe revisaron.\n"
    assert [action.id for action in read_form(read_text(text.encode()), plan).actions] == ["1", "2"]


@pytest.mark.parametrize("first", ["3 Test wells", "2 Test wells", "1 wells were tested"])
def test_numbers_that_do_not_count_up(plan: Plan, first: str) -> None:
    """Other numbers may belong to the names: without a certain number, the report is refused."""
    rows = grid(HEADS, (first, "Achieved", "Done."), ("2 Repair plants", "On track", "Soon."))
    with pytest.raises(RefusedError, match="no actions"):
        read(plan, lines("PART C"), rows)


def test_progress_that_counts_up_too(plan: Plan) -> None:
    """Texts that begin with figures stay as they are."""
    rows = grid(
        HEADS, ("1 Test wells", "Achieved", "1 Well was dug."), ("2 Repair plants", "On track", "2 Plants run.")
    )
    report = read(plan, lines("PART C"), rows)
    assert [action.texts.progress for action in report.actions] == [["1 Well was dug."], ["2 Plants run."]]


def test_figures_beside_numbers_with_dots(plan: Plan) -> None:
    """Where actions have numbers such as 1.1, whole numbers are not theirs."""
    rows = grid(HEADS, ("1.1 Test wells", "Achieved", "Done."), ("1.2 Repair plants", "On track", "Soon."))
    staff = grid(("Staff", "Place"), ("1 Ranger", "North"), ("2 Drivers", "South"))
    assert [action.id for action in read(plan, lines("PART C"), rows, lines("Staff"), staff).actions] == ["1.1", "1.2"]


@pytest.mark.parametrize(
    "label",
    [
        "Pending completion of action 1",
        "Pending completion of action no. 1",
        "Pending completion of action 1.",
        "Pending completion of another action (action 1)",
    ],
)
def test_labels_that_name_whole_numbers(plan: Plan, label: str) -> None:
    """The action for which another waits may have a whole number, in Part B and in Part C."""
    read_label = LabelReader(plan.scales[-1]).read(label)
    assert (read_label.depends_on, bool(read_label.rating), read_label.doubt) == (("1",), True, "")
    for part in ("PART B", "PART C"):
        heads = ("Action", "Rating", "Progress")[: 2 if part == "PART B" else 3]
        rows = [("1 Test wells", "Achieved", "Done."), ("2 Repair plants", label, "Soon.")]
        report = read(plan, lines(part), grid(heads, *(row[: len(heads)] for row in rows)))
        assert report.actions[1].rating.depends_on == ("1",)


def test_titles_in_tables(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The number in a column of titles is that of the action, and no line says that there is none."""
    plan = plan_of(tmp_path_factory.mktemp("project"))
    rows = [
        ["Action", "Rating", "Progress"],
        ["1 Test wells", "Achieved", "Done."],
        ["2 Repair plants", "On track", "Soon."],
    ]
    report = imported(plan, rows)
    assert [(entry["id"], entry["title"]) for entry in actions(report)] == [("1", "Test wells"), ("2", "Repair plants")]
    assert "does not number" not in doubts(report)
    rows[2][0] = "6 Plants to be repaired"
    assert [entry["title"] for entry in actions(imported(plan, rows))] == ["1 Test wells", "6 Plants to be repaired"]


CARDS = ["Action {} \u2013 {}", "Action {} : {}", "Mesure {} - {}", "Acci\u00f3n {}: {}", "{}. {}", "Action {}|{}"]


@pytest.mark.parametrize("title", CARDS)
@pytest.mark.parametrize("with_b", [True, False])
def test_cards_with_whole_numbers(plan: Plan, title: str, with_b: bool) -> None:
    """A table for each action can begin with a whole number and the title, with or without a word for actions."""
    names = ("Amend the law", "Train rangers")
    cards = [grid(tuple(title.format(number, name).split("|")), ("Rating", rating), ("Responsible", "Ministry of Law"),
                  ("Progress", f"Text {number}."))
             for number, name, rating in zip((1, 2), names, ("Achieved", "On track"), strict=True)]  # fmt: skip
    part_b = [lines("Part B"), grid(("Action", "Rating"), *((f"{n}. {name}", rating) for n, name, rating in
                                    zip((1, 2), names, ("Achieved", "On track"), strict=True)))]  # fmt: skip
    report = read(plan, *(part_b if with_b else ()), lines("Part C"), *cards)
    assert [(action.id, action.rating.rating) for action in report.actions] == [("1", "achieved"), ("2", "on-track")]
    assert [action.texts.progress for action in report.actions] == [["Text 1."], ["Text 2."]]
    assert [str(action.title) for action in report.actions] == list(names)


def test_a_numbered_entry_in_a_card(plan: Plan) -> None:
    """In a table about action 1.1, a row with a whole number is a text."""
    card = grid(("1.1 Amend the law",), ("Rating", "Achieved"), ("Progress", "1. We met."), ("2. We wrote.",))
    assert [action.id for action in read(plan, lines("Part C"), card).actions] == ["1.1"]


@pytest.mark.parametrize("word", ["Action", "Mesure", "Medida n\u00b0"])
def test_names_in_paragraphs(plan: Plan, word: str) -> None:
    """Behind a word for actions, a whole number needs no sign in paragraphs either."""
    above = lines("PART A: Synopsis", "We met.", "PART C")
    texts = read(plan, above, lines(f"{word} 1 Test wells", "Rating: Achieved", "We met.",
                                    f"{word} 2 Repair plants", "Rating: On track", "We went."))  # fmt: skip
    tables = read(plan, above, lines(f"{word} 1 Test wells"), grid(("Rating", "Achieved"), ("Progress", "We met.")),
                  lines(f"{word} 2 Repair plants"), grid(("Rating", "On track"), ("Progress", "We went.")))  # fmt: skip
    for report in (texts, tables):
        assert named(report) == WELLS
        assert [action.texts.progress for action in report.actions] == [["We met."], ["We went."]]


def test_headings_with_whole_numbers(plan: Plan) -> None:
    """Above names such as "1.1 Test wells", such a line stays what it is."""
    report = read(plan, lines("PART C", "Action 1 Wells", "1.1 Test wells", "Rating: Achieved", "Action 2 Plants",
                              "2.1 Repair plants", "Rating: On track"))  # fmt: skip
    assert [action.id for action in report.actions] == ["1.1", "2.1"]
