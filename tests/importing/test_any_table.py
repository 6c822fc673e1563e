"""Whatever the cells of a table contain, it is in the data or reported."""

import io
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planpress.errors import RefusedError
from planpress.exchange.office.csv_reading import read_csv
from planpress.fragments.text import plain
from planpress.importing import ImportedReport, report_yaml
from planpress.importing.plain_table import read_plain_table
from planpress.importing.texts import cleaned
from planpress.loading import load
from planpress.model import Plan
from planpress.model.characters import as_seen, is_unseen
from planpress.model.scalars import NOT_TEXT
from tests.importing.tables import PLAN, plan_of

EXAMPLES = os.environ.get("PLANPRESS_FUZZ", "")
"""How many random tables to try; without it, the same 60 each time."""
HEADINGS = [
    "No",
    "Action",
    "Progress",
    "Comments",
    "Next steps",
    "Responsible",
    "Due date",
    "Status",
    "Evidence",
    "Zzz",
]
WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=24)
TYPICAL = st.sampled_from(
    ["1.1", "Law", "n/a", "-", "2018", "03/04/2018", "Q3 2019", "ongoing", "Achieved", "On track: 3 of 4", "Total", "x",
     "Pillar 1: Legislation", "Legislation", "Note: see above", "12/2016: passed\n- and *more*", "FA; Customs", "50%",
     "https://example.org/a_b", "'1.1", "=1+1", "  a\n\n  - b\n    - c", "Mr. Doe", "No", "1", "(a)"]
)  # fmt: skip
CELL = st.one_of(st.just(""), TYPICAL, WORDS)
ROWS = st.lists(st.lists(CELL, min_size=len(HEADINGS), max_size=len(HEADINGS)), min_size=1, max_size=5)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a fictional plan."""
    folder = tmp_path_factory.mktemp("project")
    plan_of(folder)
    return folder


@pytest.fixture(scope="module")
def plan(project: Path) -> Plan:
    return plan_of(project, PLAN)


def written(rows: list[list[str]]) -> bytes:
    quoted = ([f'"{cell.replace(chr(34), chr(34) * 2)}"' for cell in row] for row in [HEADINGS, *rows])
    return "\r\n".join(",".join(row) for row in quoted).encode()


@settings(deadline=None, max_examples=int(EXAMPLES or "60"), derandomize=not EXAMPLES)
@given(ROWS)
def test_nothing_is_lost(plan: Plan, rows: list[list[str]]) -> None:
    """Each word of each cell is shown by the report, or its cell, row or column is named."""
    workbook = read_csv(written(rows))
    try:
        report = read_plain_table(workbook, plan)
    except RefusedError:
        return
    shown = letters(" ".join(strings(report.mapping)) + report.additions)
    reported = named(report)
    for row in workbook.sheets[0].rows[1:]:
        for column, cell in row.cells.items():
            words = [letters(line) for line in cleaned(cell.text).split("\n") if not is_unseen(line)]
            kept = all(piece in shown for line in words for piece in line.split() or [""])
            assert kept or reported(row.number, column, cell.text), (row.number, HEADINGS[column], cell.text)


@settings(deadline=None, max_examples=int(EXAMPLES or "60"), derandomize=not EXAMPLES)
@given(rows=ROWS)
def test_the_file_can_be_loaded(project: Path, plan: Plan, rows: list[list[str]]) -> None:
    """The written file loads, except for values that only a person can add and for what the plan lacks."""
    try:
        report = read_plain_table(read_csv(written(rows)), plan)
    except RefusedError:
        return
    folder = project / "data/reports"
    folder.mkdir(exist_ok=True)
    mapping = {"from": "2018-01", "to": "2019-12", **report.mapping}
    (folder / "2018-2019.yml").write_text(report_yaml(mapping), encoding="utf-8")
    faults = [str(finding) for finding in load(project).findings]
    (folder / "2018-2019.yml").unlink()
    assert [fault for fault in faults if not re.search(r"pillar|objective|depends_on", fault)] == []


def letters(text: str) -> str:
    """The words of a text in lower case, with letters and digits only."""
    return re.sub(r"[^\w]+", " ", as_seen(NOT_TEXT.sub("", text)).casefold())


def strings(value: object) -> Iterator[str]:
    """The texts in a mapping as a reader sees them, and as typed."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)
    else:
        yield str(value)
        yield plain(str(value))


def named(report: ImportedReport):  # type: ignore[no-untyped-def]  # a predicate
    """Whether a doubt names a cell, its row or its column, or quotes it."""
    lines = [f"{doubt.place}: {doubt.words}" for doubt in report.uncertainties]
    joined = "\n".join(lines)

    def is_named(row: int, column: int, text: str) -> bool:
        cell = f"{chr(ord('A') + column)}{row}"
        marked = not any(char.isalnum() for char in text) or text in ("x", "No", "(a)") or text.strip() in HEADINGS
        return (
            marked
            or re.search(rf"\b{cell}\b|\brow {row}\b|column {chr(ord('A') + column)} ", joined) is not None
            or ("and " in joined and " more)" in joined)
        )

    return is_named


def test_the_helpers_see_a_loss(plan: Plan) -> None:
    """A word that the report does not contain is noticed."""
    report = read_plain_table(read_csv(written([["1.1", "Law"] + [""] * 8])), plan)
    assert "decree" not in letters(" ".join(strings(report.mapping)))
    assert not named(report)(2, 1, "Decree")
    assert io.StringIO(report_yaml(report.mapping)).read().count("Law") == 1
