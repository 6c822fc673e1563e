"""Lines, columns and cells of small tables that are easily passed over without a word. All plans are fictional."""

import pytest

from planpress.model import Plan
from tests.importing.tables import doubts, imported, only, plan_of


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize("line", [["Prepared by", "Fen Office"], ["Approved:", "Minister of Fens"], ["", "", "Draft:"],
                                  ["Party", "Wend"]])  # fmt: skip
def test_a_line_directly_above_the_heading(plan: Plan, line: list[str]) -> None:
    """What a line says about the table is not a group of columns: it is left out, and a line says so."""
    report = imported(plan, [line, ["No", "Action", "Status", "Comments"], ["1.1", "Dig", "Achieved", "Dug."]])
    assert only(report)["comments"] == ["Dug."]
    assert " ".join(filter(None, line)) in doubts(report)


def test_a_group_without_merged_cells(plan: Plan) -> None:
    rows = [["", "", "Time", "", "Self-assessment"], ["No", "Action", "Start", "End", "Rating"]]
    report = imported(plan, [*rows, ["1.1", "Dig", "2023", "2024", "Achieved"]])
    assert only(report)["ratings"] == {"party": "achieved"}
    assert (only(report)["start"], only(report)["due"]) == (2023, 2024)


def test_two_columns_of_titles_in_one_language(plan: Plan) -> None:
    """A further column of titles in a language that has one is not lost."""
    rows = [["No", "Action", "Acción", "Medida prevista"], ["1.1", "Dig", "Cavar", "Cavar mucho más"]]
    report = imported(plan, rows)
    assert only(report)["title"] == {"en": "Dig", "es": "Cavar"}
    assert only(report)["description"] == ["Cavar mucho más"]


def test_words_in_a_column_of_marks(plan: Plan) -> None:
    report = imported(plan, [["No", "Action", "Starred"], ["1.1", "Dig", "see note"], ["1.2", "Sow", "no"]])
    assert '"see note" is not a mark, so it was left out' in doubts(report)
    assert '"no"' not in doubts(report)


def test_an_assessor_that_cannot_be_one(plan: Plan) -> None:
    rows = [
        ["No", "Action", "Status", "Assessed by"],
        ["1.1", "Dig", "Achieved", "96%"],
        ["1.2", "Sow", "Achieved", "Self"],
    ]
    report = imported(plan, rows)
    assert '"96%" does not name an assessor' in doubts(report)
    assert '"Self"' not in doubts(report)
