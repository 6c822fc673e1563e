"""Several numbers with one rating in Part B, and a Part B of lines. All reports are fictional."""

import pytest

from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.importing.numbers import several_numbers
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, plan_of_two, read, words

__all__ = ["plan", "plan_of_two"]

NAMES = ("1.1 Meet", "1.2 Go", "1.3 Sail", "E9 Row")
DETAILS = "\n".join(("PART C: Details", *(line for name in NAMES for line in (name, "We met."))))


def in_text(plan: Plan, *summary: str) -> FormReport:
    return read_form(read_text("\n".join(("PART B: Summary", *summary, DETAILS)).encode()), plan)


def ratings(report: FormReport) -> list[str]:
    return [action.rating.rating for action in report.actions]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("E9, G.1", ["E9", "G.1"]),
        ("1.1; 1.2", ["1.1", "1.2"]),
        ("1.1 and 1.2", ["1.1", "1.2"]),
        ("Acciones 1.1, 1.2 y 2.1", ["1.1", "1.2", "2.1"]),
        ("A\u00e7\u00f5es 1.1 e 1.2 bis", ["1.1", "1.2bis"]),
        ("1.1 \u0648 1.2", ["1.1", "1.2"]),
        ("1.1 1.2", ["1.1", "1.2"]),
        ("1.1\u20131.3", ["1.1", "1.2", "1.3"]),
        ("Mesures 1.1 \u00e0 1.3", ["1.1", "1.2", "1.3"]),
        ("1.1, 1.3-1.5", ["1.1", "1.3", "1.4", "1.5"]),
        ("1.8-2.1", []),
        ("1.1", []),
        ("1.1 and the law", []),
    ],
)
def test_several_numbers(text: str, numbers: list[str]) -> None:
    assert [number.id for number in several_numbers(text)] == numbers


@pytest.mark.parametrize("named", ["1.1, 1.2", "1.1; 1.2", "1.1 and 1.2", "1.1 y 1.2", "1.1-1.2", "1.1\n1.2"])
def test_several_numbers_in_a_cell(plan: Plan, named: str) -> None:
    """All actions have the rating in the row, in the column or beside the label."""
    rest = ("1.3, E9", "On track")
    for table in (
        grid(("Action", "Rating"), (named, "Achieved"), rest),
        grid(("Achieved", "On track"), (named, "1.3, E9")),
        grid(("Achieved", named), ("On track", "1.3, E9")),
        grid(("Action", "Achieved", "On track"), (named, "x", ""), ("1.3, E9", "", "x")),
    ):
        report = read(plan, lines("PART B: Summary"), table, lines(*DETAILS.split("\n")))
        assert ratings(report) == ["achieved", "achieved", "on-track", "on-track"]
        assert "left out" not in words(report)
        assert "Part B does not" not in words(report)


def test_ratings_of_two_assessors(plan_of_two: Plan) -> None:
    table = grid(("Action", "Party", "Secretariat"), ("1.1, 1.2", "Achieved", "On track"),
                 ("1.3", "On track", "On track"), ("E9", "On track", "On track"))  # fmt: skip
    report = read(plan_of_two, lines("PART B: Summary"), table, lines(*DETAILS.split("\n")))
    assert ratings(report) == ["achieved", "achieved", "on-track", "on-track"]
    assert [action.others["secretariat"].rating for action in report.actions] == ["on-track"] * 4


def test_a_range_is_told(plan: Plan) -> None:
    report = in_text(plan, "1.1-1.3\tAchieved", "E9\tOn track")
    assert ratings(report) == ["achieved", "achieved", "achieved", "on-track"]
    assert '"1.1-1.3" was read as actions 1.1, 1.2, 1.3' in words(report)


@pytest.mark.parametrize(
    "summary",
    [
        ("1.1 Meet: Achieved", "1.2: Achieved", "1.3 Sail [ON TRACK]", "Action E9    On track"),
        ("1.1 Meet [ACHIEVED \u2013 in May]", "1.2 Go [ACHIEVED]", "1.3 Sail [ON TRACK]", "E9 Row [ON TRACK (60 %)]"),
        ("Achieved: 1.1, 1.2", "On track \u2013 1.3 and E9"),
        ("1.1 and 1.2: Achieved", "1.3, E9 \u2013 On track"),
        ("1.1\tMeet: Achieved", "1.2\tGo: Achieved", "1.3\tSail (On track)", "E9\tRow: On track"),
        ("Achieved", "1.1 Meet (Achieved)", "1.2 Go", "On track", "1.3 Sail", "E9 Row"),
        ("Mesure 1.1 : R\u00e9alis\u00e9e", "Mesure 1.2 : R\u00e9alis\u00e9e", "1.3 : En bonne voie",
         "E9 : En bonne voie"),
    ],
)  # fmt: skip
def test_lines_with_ratings(plan: Plan, summary: tuple[str, ...]) -> None:
    for report in (in_text(plan, *summary), read(plan, lines("PART B: Summary", *summary, *DETAILS.split("\n")))):
        assert ratings(report) == ["achieved", "achieved", "on-track", "on-track"]
        assert [action.title for action in report.actions] == ["Meet", "Go", "Sail", "Row"]
        assert "outside the table" not in words(report)
        assert "differs" not in words(report)


def test_a_line_below_another_rating(plan: Plan) -> None:
    report = in_text(plan, "Achieved", "1.1 Meet (On track)", "1.2 Go")
    assert ratings(report) == ["", "achieved", "", ""]
    assert '"1.1 Meet (On track)" is below "Achieved", so neither of these ratings was used' in words(report)


def test_the_rating_of_a_pillar_is_told(plan: Plan) -> None:
    report = in_text(plan, "1. Legislation: On track", "1.1 Meet: Achieved")
    assert ratings(report)[0] == "achieved"
    assert '"1. Legislation: On track" is the heading of a pillar, so its rating, "On track", was left out' in words(
        report
    )


@pytest.mark.parametrize("heading", ["Achieved/on track", "Waiting for money", "Partly done (funding):"])
def test_a_heading_that_is_no_label_ends_the_list(plan: Plan, heading: str) -> None:
    report = in_text(plan, "Achieved", "1.1 Meet", "1.2 Go", heading, "1.3 Sail", "On track", "E9 Row")
    assert ratings(report) == ["achieved", "achieved", "", "on-track"]
    said = f'"{heading.rstrip(":")}" is not the label of one rating, so the actions below it were read without ratings'
    assert words(report).count(said) == 1
    assert "outside" not in words(report)


@pytest.mark.parametrize(
    ("label", "rating"),
    [("On track (funding)", "on-track"), ("Pending completion of action 1.1 (funding)", "pending")],
)
def test_a_label_with_a_remark_heads_a_list(plan: Plan, label: str, rating: str) -> None:
    report = in_text(plan, "Achieved", "1.1 Meet", "1.2 Go", label, "1.3 Sail", "E9 Row")
    assert ratings(report) == ["achieved", "achieved", rating, rating]
    assert "outside" not in words(report)


def test_a_list_without_actions(plan: Plan) -> None:
    report = in_text(plan, "Achieved", "1.1 Meet", "1.2 Go", "1.3 Sail", "E9 Row", "On track", "None")
    assert ratings(report) == ["achieved"] * 4
    assert "None" not in words(report)


def test_a_remark_does_not_end_the_list(plan: Plan) -> None:
    """A sentence below an action, or the rest of its name, is not a heading."""
    report = in_text(plan, "Achieved", "1.1 Meet", "with all parties", "1.2 Go", "It was late.", "1.3 Sail", "E9 Row")
    assert ratings(report) == ["achieved"] * 4


@pytest.mark.parametrize("nothing", ["-", "", "None"])
@pytest.mark.parametrize("sign", ["; ", ", "])
def test_labels_and_names_with_tabs(plan: Plan, sign: str, nothing: str) -> None:
    """A line with a label, a tab and names of actions is not the heading of a table about one action."""
    listed = (f"Achieved\t1.1 Meet{sign}1.2 Go", f"Substantially achieved\t{nothing}", "On track\t1.3 Sail",
              f"Not commenced\t{nothing}", "Pending completion of another action\tE9 Row", "")  # fmt: skip
    report = in_text(plan, *listed)
    assert ratings(report) == ["achieved", "achieved", "on-track", "pending"]
    assert "recognised, so" not in words(report)
    assert "no action number" not in words(report)
    assert "Part B was not found" not in words(report)


@pytest.mark.parametrize("nothing", ["none", "None.", "n/a", "\u2013"])
def test_a_rating_without_actions(plan: Plan, nothing: str) -> None:
    """A label with nothing behind it needs no line."""
    report = in_text(plan, "Achieved: 1.1, 1.2", f"Not commenced: {nothing}", "On track: 1.3 and E9")
    assert ratings(report) == ["achieved", "achieved", "on-track", "on-track"]
    assert "outside the table" not in words(report)


@pytest.mark.parametrize("nothing", ["-", "\u2013", "\u2014", "n/a", "Nil", "none", "0", "N/A.", "--"])
@pytest.mark.parametrize("below", ["Not commenced: 1.2", "Not commenced: 1.2 Train"])
def test_a_label_without_actions(plan: Plan, nothing: str, below: str) -> None:
    """A dash behind a label is no heading of the lines below it."""
    part = lines("PART B: Summary", "Achieved: 1.1", f"Partial progress: {nothing}", below)
    report = read(plan, part, lines("PART C: Details", "1.1 Meet", "We met.", "1.2 Train", "No money."))
    assert [action.rating.rating for action in report.actions] == ["achieved", "not-commenced"]
    assert "Partial progress" not in words(report)
    assert "is below" not in words(report)
