"""Cells of a table whose words are in neither the data nor a finding. All plans are fictional."""

import pytest

from planpress.importing.tables.actions import ActionReader
from planpress.importing.tables.entries import TableEntry
from planpress.model import Plan
from tests.importing.tables import doubts, imported, plan_of

ROWS = [
    ["No", "Action", "Status", "Progress", "Lead"],
    ["1.1", "Dig", "Achieved", "Two deep wells were dug.", "Customs"],
    ["1.2", "Map", "On track", "The maps of ten fens exist.", "Customs"],
    ["Total", "2"],
]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan_of(tmp_path_factory.mktemp("project"))


def test_nothing_to_tell(plan: Plan) -> None:
    assert "not imported" not in doubts(imported(plan, ROWS))


def test_a_column_that_was_lost(plan: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a reader of the table drops is said once for each column."""
    read = ActionReader.read

    def without_progress(reader: ActionReader, entry: TableEntry) -> dict[str, object]:
        values = read(reader, entry)
        values.pop("progress")
        return values

    monkeypatch.setattr(ActionReader, "read", without_progress)
    said = doubts(imported(plan, ROWS))
    assert '"Two deep wells were dug." and 1 more cell in column D "Progress" were not imported' in said


@pytest.mark.parametrize(("cell", "count"), [("Two wells", 1), ("Customs", 0), ("Progress", 0), ("n/a", 0)])
def test_a_few_words_that_were_lost(plan: Plan, cell: str, count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    read = ActionReader.read

    def without_progress(reader: ActionReader, entry: TableEntry) -> dict[str, object]:
        return {name: value for name, value in read(reader, entry).items() if name != "progress"}

    monkeypatch.setattr(ActionReader, "read", without_progress)
    rows = [*ROWS[:2], ["1.2", "Map", "On track", cell, "Customs"]]
    said = doubts(imported(plan, rows))
    assert ("and 1 more cell" in said) == bool(count)
