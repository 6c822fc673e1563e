"""Actions in paragraphs without the heading of Part C. All reports are fictional."""

import pytest

from planpress.errors import RefusedError
from planpress.exchange.office.text_reading import read_text
from planpress.importing.form import FormReport, read_form
from planpress.model import Plan
from tests.importing.forms import grid, lines, plan, read, words

__all__ = ["plan"]

CARDS = ("1.1 Meet", "Rating: Achieved", "We met.", "1.2 Train", "Rating: On track", "We trained.",
         "Next steps: Train again.")  # fmt: skip


def progress(report: FormReport) -> list[tuple[str, str, list[str]]]:
    return [(action.id, action.rating.rating, action.texts.progress) for action in report.actions]


READ = [("1.1", "achieved", ["We met."]), ("1.2", "on-track", ["We trained."])]


@pytest.mark.parametrize(
    "heading",
    ["", "Details by action", "Actions", "Implementation of the actions", "Mesures", "Detalles de las acciones",
     "Pillar 1: Legislation"],
)  # fmt: skip
def test_below_any_heading(plan: Plan, heading: str) -> None:
    report = read(plan, lines("Report of Cambodia", "Reporting period: 2022", heading, *CARDS))
    assert progress(report) == READ
    assert not heading or f'"{heading}"' not in words(report)


def test_in_a_text_file(plan: Plan) -> None:
    typed = "\n".join(("Report of Cambodia", "", "Summary", "Two storms came.", "", "ACTIONS", "=======", *CARDS))
    report = read_form(read_text(typed.encode()), plan)
    assert progress(report) == READ
    assert report.synopsis.summary == ["Two storms came."]


def test_below_a_summary(plan: Plan) -> None:
    """A heading such as "Summary" above a text begins Part A."""
    front = ("Report of Cambodia", "Executive summary", "Two storms came.", "Overall rating: On track",
             "What comes next", *CARDS)  # fmt: skip
    report = read(plan, lines(*front))
    assert progress(report) == READ
    assert report.synopsis.summary[0] == "Two storms came."
    assert report.synopsis.overall.rating == "on-track"


def test_below_the_table_of_part_b(plan: Plan) -> None:
    table = grid(("Achieved", "On track"), ("1.1 Meet", "1.2 Train"))
    report = read(plan, lines("PART A", "All is well.", "PART B"), table, lines("The actions one by one", *CARDS))
    assert progress(report) == READ
    assert report.synopsis.summary == ["All is well."]


@pytest.mark.parametrize(
    ("name", "label"),
    [("Action {}: ", "Rating"), ("Action {} - ", "Status"), ("ACTION {}. ", "Rating"),
     ("Mesure {} : ", "\u00c9valuation"),
     ("Acci\u00f3n {}: ", "Estado"), ("Medida {}: ", "Situa\u00e7\u00e3o"), ("Action {} ", "Rating")],
)  # fmt: skip
@pytest.mark.parametrize("above", ["", "Overall rating: On track", "Two storms came."])
def test_whole_numbers_behind_a_word(plan: Plan, name: str, label: str, above: str) -> None:
    """Whatever label is above the rating, and also below a rating of the whole plan."""
    cards = (f"{name.format(1)}Meet", f"{label}: Achieved", "We met.", f"{name.format(2)}Train", f"{label}: On track",
             "We trained.")  # fmt: skip
    report = read(plan, lines("Report of Cambodia", "Reporting period: 2022", above, *cards))
    assert progress(report) == [("1", "achieved", ["We met."]), ("2", "on-track", ["We trained."])]
    assert report.synopsis.overall.rating == ("on-track" if "Overall" in above else "")


@pytest.mark.parametrize("name", ["ACTION {}", "Action {}:", "Action no. {}", "Mesure {}", "Acci\u00f3n {}."])
@pytest.mark.parametrize("label", ["", "Title: "])
@pytest.mark.parametrize("part", ["", "PART C"])
def test_titles_below_numbers(plan: Plan, name: str, label: str, part: str) -> None:
    cards = (name.format(1), f"{label}Meet", "Rating: Achieved", "We met.", name.format(2), f"{label}Train",
             "Rating: On track", "We trained.")  # fmt: skip
    report = read(plan, lines("Report of Cambodia", "Reporting period: 2022", part, *cards))
    assert progress(report) == [("1", "achieved", ["We met."]), ("2", "on-track", ["We trained."])]
    assert [action.title for action in report.actions] == ["Meet", "Train"]


def test_numbers_with_parts_above_titles(plan: Plan) -> None:
    cards = ("1.1", "Meet", "Rating: Achieved", "We met.", "Action 1.2", "Train", "Rating: On track", "We trained.")
    report = read(plan, lines("Report of Cambodia", "Reporting period: 2022", *cards))
    assert progress(report) == [("1.1", "achieved", ["We met."]), ("1.2", "on-track", ["We trained."])]


def test_ratings_in_the_names(plan: Plan) -> None:
    """A text below each name shows that this is no list of ratings."""
    cards = ("Action 1: Meet (Achieved)", "We met.", "Action 2: Train \u2013 On track", "We trained.")
    report = read(plan, lines("Report of Cambodia", "Reporting period: 2022", *cards))
    assert progress(report) == [("1", "achieved", ["We met."]), ("2", "on-track", ["We trained."])]
    with pytest.raises(RefusedError):
        read(plan, lines("Report", "Action 1: Meet (Achieved)", "Action 2: Train (On track)", "We trained."))


def test_labels_below_names(plan: Plan) -> None:
    cards = ("Action 1", "Meet", "Achieved", "We met.", "Action 2", "Train", "On track", "We trained.")
    report = read(plan, lines("Report of Cambodia", "Reporting period: 2022", *cards))
    assert progress(report) == [("1", "achieved", ["We met."]), ("2", "on-track", ["We trained."])]
    with pytest.raises(RefusedError):
        read(plan, lines("Report", "Achieved", "Action 1: Meet", "On track", "Action 2: Train", "Pending",
                         "Action 3: Rest"))  # fmt: skip


def test_plain_numbers(plan: Plan) -> None:
    """Numbers from 1 to the last are those of actions if ratings are below their names."""
    cards = ("1. Meet", "Rating: Achieved", "We met.", "2. Train", "Rating: On track", "We trained.")
    report = read(plan, lines("Report of Cambodia", "Reporting period: 2022", *cards))
    assert progress(report) == [("1", "achieved", ["We met."]), ("2", "on-track", ["We trained."])]
    listed = (*cards[:-1], "We trained:", "1. in the north", "2. in the south")
    report = read(plan, lines("Report of Cambodia", "Reporting period: 2022", *listed))
    assert [action.id for action in report.actions] == ["1", "2"]
    with pytest.raises(RefusedError):
        read(plan, lines("Report", "2. Meet", "Rating: Achieved", "We met.", "5. Train", "Rating: On track"))


def test_whole_numbers_without_ratings(plan: Plan) -> None:
    """A list of actions describes none."""
    with pytest.raises(RefusedError):
        read(plan, lines("Report", "Action 1: Meet", "We met.", "Action 2: Train", "We trained.", "Rating: On track"))


def test_numbered_sections_are_no_actions(plan: Plan) -> None:
    """One rating in a text with numbered headings, or a list below labels, describes no actions."""
    with pytest.raises(RefusedError):
        read(
            plan, lines("Report", "1.1 Background", "A text.", "1.2 Overview", "Rating: On track", "1.3 Costs", "Few.")
        )
    with pytest.raises(RefusedError):
        read(plan, lines("Report", "Rating: Achieved", "1.1 Meet", "Rating: On track", "1.2 Train",
                         "Rating: Pending", "2.1 Rest"))  # fmt: skip
