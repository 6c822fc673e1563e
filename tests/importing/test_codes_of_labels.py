"""Labels of ratings with the numbers or letters of a list, as in "1 - On track". All plans are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.forms import grid, lines, read, words
from tests.importing.forms import plan as form_plan
from tests.importing.tables import actions, doubts, imported, plan_of

__all__ = ["form_plan"]
NUMBERS = ("1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4")
LABELS = ("Achieved", "On track", "On track", "Partial progress", "Achieved", "Achieved", "Not started")
CODES = {"Achieved": "1", "On track": "2", "Partial progress": "3", "Not started": "4"}
LETTERS = {"1": "A", "2": "B", "3": "C", "4": "D"}


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def rows(pattern: str, heading: str = "Status") -> list[list[str]]:
    listed = [["Pillar", "No.", "Action", heading, "Progress"]]
    for number, label in zip(NUMBERS, LABELS, strict=True):
        code = CODES[label]
        status = pattern.format(code=code, letter=LETTERS[code], label=label)
        listed.append([number[0], number, f"Map fen {number}", status, f"Fen {number} was mapped in May."])
    return listed


@pytest.mark.parametrize(
    "pattern",
    [
        "{code} - {label}",
        "{code} \u2013 {label}",
        "{letter}) {label}",
        "{label} ({code})",
        "[{code}] {label}",
        "{code}. {label}",
        "({letter}) {label}",
        "{code}: {label}",
        "{label} [{letter}]",
        "{code} = {label}",
    ],
)
@pytest.mark.parametrize("heading", ["Status", "Estado", "Rating"])
def test_codes_of_labels(plan: Plan, pattern: str, heading: str) -> None:
    report = imported(plan, rows(pattern, heading))
    ratings = [action["ratings"]["party"]["rating"] for action in actions(report)]
    assert ratings == [label.lower().replace(" ", "-").replace("partial-progress", "partial") for label in LABELS]
    assert actions(report)[0]["progress"] == ["Fen 1.1 was mapped in May."]
    assert [action["pillar"] for action in actions(report)] == [number[0] for number in NUMBERS]
    assert "column A" not in doubts(report)
    assert doubts(report).count("the label was read without its code") == 1


def test_code_and_share_and_remark(plan: Plan) -> None:
    table = rows("{code} - {label}")
    table[1][3], table[2][3] = "1 - Achieved (100%)", "2 - On track: the bridge is late"
    first, second, *_ = actions(imported(plan, table))
    assert first["ratings"]["party"] == {"rating": "achieved", "printed": "1 - Achieved (100%)"}
    assert second["ratings"]["party"]["rating"] == "on-track"
    assert second["ratings"]["party"]["note"] == "the bridge is late"


def test_other_words_behind_a_code(plan: Plan) -> None:
    """A label that is not on the scale is told with its code."""
    table = rows("{code} - {label}")
    table[1][3] = "5 - Frozen"
    report = imported(plan, table)
    assert "ratings" not in actions(report)[0]
    assert '"5 - Frozen" is not the label of a rating' in doubts(report)


def test_short_words_below_a_heading_of_ratings(plan: Plan) -> None:
    """Short words that are no labels may be ratings in other words, so a line says that they were read as progress."""
    words = ("Running", "Frozen", "In hand", "Shelved", "Half way", "Nearly there", "Signed")
    table = [
        ["No.", "Action", "Status"],
        *([number, f"Map {number}", word] for number, word in zip(NUMBERS, words, strict=True)),
    ]
    assert 'column C "Status" was read as the progress' in doubts(imported(plan, table))


@pytest.mark.parametrize("pattern", ["{} - {}", "{} \u2013 {}", "{}) {}", "[{}] {}", "{}. {}", "{} = {}", "{}: {}"])
@pytest.mark.parametrize("codes", ["123", "ABC"])
def test_codes_in_forms(form_plan: Plan, pattern: str, codes: str) -> None:
    """A form has its codes in a column, or behind a label; a line says how each was read."""
    first, second, third = (pattern.format(code, label) for code, label in zip(codes, LABELS[1:4], strict=True))
    table = grid(("Action", "Rating", "Progress"), ("1.1 Dig", first, "Done."), ("1.2 Go", third, "Two."))
    report = read(form_plan, lines("Part C"), table)
    assert [action.rating.rating for action in report.actions] == ["on-track", "partial-progress"]
    assert [action.rating.printed for action in report.actions] == [first, third]
    assert f'"{first}" was read as "On track"' in words(report)
    report = read(form_plan, lines("Part C", "1.1 Dig", f"Rating: {second}", "Done."))
    assert report.actions[0].rating.rating == "on-track"
