"""Reports as mappings and as rows: whatever a report contains, it comes back equal."""

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from planpress.exchange.field_rows import FieldRow, field_rows, mapping_from_rows, path_steps
from planpress.exchange.report_mapping import report_mapping
from planpress.loading.project import load
from planpress.model import Dataset
from tests.fuzz.amount import ROUNDS, SEED
from tests.fuzz.documents import _dumped as dumped
from tests.fuzz.documents import generated
from tests.fuzz.test_documents import put
from tests.loading.sketch import PLAN, project

PROJECTS = (".", "tests/sample", "examples/city-climate", "examples/tanzania-niap")


def loaded(folder: Path) -> Dataset:
    dataset = load(folder).dataset
    assert dataset
    return dataset


def again(dataset: Dataset, folder: Path, source: Path, mappings: dict[str, Any]) -> Dataset:
    """Load mappings as the reports of a plan."""
    files = {"data/plan.yml": (source / "data/plan.yml").read_bytes()}
    files |= {f"data/reports/{period}.yml": dumped(mapping) for period, mapping in mappings.items()}
    read = load(put(folder, files))
    assert read.dataset, read.findings
    return read.dataset


def checked(dataset: Dataset, folder: Path, source: Path) -> None:
    mappings = {report.period: report_mapping(report) for report in dataset.reports}
    assert again(dataset, folder, source, mappings).reports == dataset.reports
    for mapping in mappings.values():
        values = mapping_from_rows(field_rows(mapping))
        assert values.unread == []
        assert values.mapping == mapping
        assert list(values.mapping) == list(mapping)


@pytest.mark.parametrize("name", PROJECTS)
def test_every_project_comes_back(name: str, tmp_path: Path) -> None:
    """The mapping of a report loads as an equal report, and its rows give the mapping."""
    checked(loaded(Path(name)), tmp_path / "again", Path(name))


def sound() -> Iterator[tuple[int, random.Random]]:
    return ((number, random.Random(f"{SEED} made {number}")) for number in range(ROUNDS // 5))


def test_every_key_comes_back(tmp_path: Path) -> None:
    """A report that is made from the schema, with any keys, comes back equal too."""
    tried = 0
    for number, chance in sound():
        folder = put(tmp_path / f"made-{number}", generated(chance))
        if dataset := load(folder).dataset:
            tried += 1
            checked(dataset, tmp_path / "again", folder)
    assert tried


def test_an_empty_list_is_not_left_out(tmp_path: Path) -> None:
    """Stating that an action continues nothing is different from saying nothing about it."""
    text = 'from: 2014\nto: 2015-01\nactions: [{id: "1.1", pillar: "1", title: T, from: [], printed: {part_b: {}}}]\n'
    folder = project(tmp_path, {"data/plan.yml": PLAN, "data/reports/2014.yml": text.replace("2014\n", "2014-01\n")})
    rows = list(field_rows(report_mapping(loaded(folder).reports[0])))
    assert FieldRow("actions[1.1].from[]", "") in rows
    assert FieldRow("actions[1.1].printed.part_b{}", "") in rows
    checked(loaded(folder), tmp_path / "again", folder)


UNKNOWN = (
    "|x|title|actions|actions[1.1]|actions[1..1].title|actions[1.1].progress[0]|summary.EN|actions[1.1].progress[1"
)
UNKNOWN += "|totals.party|from.x|from[]|actions[1.1].title{}[]|.from"


@pytest.mark.parametrize("path", UNKNOWN.split("|"))
def test_unknown_paths_are_kept_apart(path: str) -> None:
    """A row with a path that is not in the data format is given back, and the others are read."""
    values = mapping_from_rows([FieldRow(path, "x"), FieldRow("meeting", "SC69")])
    assert values.unread == [FieldRow(path, "x")]
    assert values.mapping == {"meeting": "SC69"}


def test_rows_are_read_with_their_types() -> None:
    """Counts, flags and dates are not texts; anything else that is written there stays as written."""
    rows = {"from": "2014-11-01", "to": "soon", "totals.party.achieved": "3", "totals.party.pending": "three"}
    rows |= {"actions[1.10].starred": "true", "actions[1.10].start": "2016", "actions[1.10].title": "2016"}
    values = mapping_from_rows(FieldRow(path, words) for path, words in rows.items()).mapping
    assert str(values["from"]) == "2014-11-01"
    assert not isinstance(values["from"], str)
    assert values["to"] == "soon"
    assert values["totals"] == {"party": {"achieved": 3, "pending": "three"}}
    assert values["actions"] == [{"id": "1.10", "starred": True, "start": 2016, "title": "2016"}]


def test_entries_may_come_in_any_order() -> None:
    """The number of an entry decides its place; a second value for a path is given back."""
    rows = [FieldRow("progress[2]", "b"), FieldRow("progress[1]", "a"), FieldRow("progress[2]", "c")]
    values = mapping_from_rows([*rows, FieldRow("progress.en", "d")])
    assert values.mapping == {"progress": ["a", "b"]}
    assert values.unread == [rows[2], FieldRow("progress.en", "d")]
    assert path_steps("actions[1.1].from[]") == ("actions", "[1.1]", "from")
