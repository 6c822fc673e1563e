"""The table for spreadsheets: no cell that a program would change or run."""

import csv
import io
import json
from typing import Any

import pytest

from planpress.addresses import ACTIONS_CSV
from planpress.exchange.actions_csv import ACTIONS_TABLE, actions_csv
from planpress.exchange.spreadsheet_csv import LONGEST, spreadsheet_csv
from planpress.exchange.table_schema import table_schema
from tests.views.sketch import FULL, action, context


def rows(reports: dict[str, dict[str, Any]]) -> list[dict[str, str]]:
    shown = context(reports)
    text = spreadsheet_csv(shown.dataset, shown.report)
    assert text.startswith("\ufeffperiod,")
    return list(csv.DictReader(io.StringIO(text[1:], newline="")))


def progress(*texts: str) -> str:
    """Return the progress cell of an action with some texts."""
    reported = action("1.1", party="begun") | {"progress": list(texts)}
    return rows({"2001": {"actions": [reported]}})[0]["progress"]


def test_ids_stay_text() -> None:
    """Each id has an apostrophe before it; counts are numbers."""
    first, second = rows({"2001": FULL})[:4:2]
    assert (first["period"], first["action"], second["action"], first["pillar"]) == ("'2001", "'1.1", "'1.10", "'1")
    assert first["evidence"].isdecimal()


@pytest.mark.parametrize(
    "words",
    [
        "=1+1",
        "+1",
        "-1",
        "- a list",
        "@SUM(A1)",
        "  =1+1",
        "\n=1+1",
        "\u00a0=1+1",
        "\u200b=1+1",
        "\ufeff=1+1",
        "\u2060 \u00ad=1+1",
        "\uff1d1+1",
        "\uff0b1",
        "\uff0d1",
        "\uff20SUM(A1)",
        "\tx",
        "1.10",
        "50%",
        "1-2",
        "12:30",
        "1E9",
        "1,000",
        "2017-08",
        "3 May 2016",
        "Mar-1",
        "TRUE",
    ],
)
def test_what_is_no_text_to_a_program_is_marked(words: str) -> None:
    """Formulas (also in full width or after invisible characters), numbers, dates and truth values become text."""
    assert progress(words) == f"'{words}"


@pytest.mark.parametrize("words", ["Ten officers were trained.", "E9 = done", "10 officers", "a-b", "ខិត្តប័ណ្ណ"])
def test_text_is_left_alone(words: str) -> None:
    """Text that every program reads as text is unchanged."""
    assert progress(words) == words


def test_a_long_cell_is_cut() -> None:
    """No cell is longer than Excel allows; a cut cell says so."""
    cell = progress("word " * 4_000, "word " * 4_000)
    assert len(cell) == LONGEST
    assert cell.endswith("the full text is in actions.csv]")


def test_the_table_for_programs_is_as_it_was() -> None:
    """actions.csv has no byte order mark and no apostrophes."""
    shown = context({"2001": FULL})
    assert actions_csv(shown.dataset, shown.report).split("\r\n")[1].startswith("2001,1.1,")


def test_the_schema_says_what_is_text() -> None:
    """The schema has every column, with ids as text."""
    columns = json.loads(table_schema(ACTIONS_CSV, ACTIONS_TABLE))["tableSchema"]["columns"]
    assert [column["name"] for column in columns] == ACTIONS_TABLE.names
    kinds = {column["name"]: column["datatype"] for column in columns}
    assert (kinds["action"], kinds["starred"]["base"], kinds["evidence"]) == ("string", "boolean", "integer")
