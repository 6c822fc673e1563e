"""The whole comparison: its JSON, its text, the real data, the sample."""

import json
import re
from pathlib import Path

import jsonschema
import pytest

from planpress.compare import ChangeKind, NoticeKind, SpanKind, compare
from planpress.errors import UnknownNameError
from planpress.exchange.comparison_json import to_json
from planpress.exchange.comparison_text import write
from planpress.language import ENGLISH
from planpress.language.changes import change_sentence
from planpress.language.labels import action_rating_label
from planpress.loading import load
from planpress.model import Dataset
from tests.compare.sketch import sketch

NULLABLE = {"type": ["string", "null"]}
TOTALS = {
    "type": ["object", "null"],
    "required": ["scale", "basis", "of", "unrated", "ratings"],
    "additionalProperties": {"type": ["string", "integer", "object"]},
}
SHAPE = {
    "type": "object",
    "additionalProperties": False,
    "required": [
        "version",
        "earlier",
        "later",
        "assessor",
        "comparable",
        "notices",
        "totals",
        "matrix",
        "changes",
    ],
    "properties": {
        "version": {"const": 1},
        "earlier": {"type": "string"},
        "later": {"type": "string"},
        "assessor": {"type": "string"},
        "comparable": {"type": "boolean"},
        "notices": {"items": {"required": ["kind", "text", "refuses", "period"]}},
        "totals": {"properties": {"earlier": TOTALS, "later": TOTALS}, "required": ["earlier", "later"]},
        "matrix": {"items": {"required": ["from", "to", "count", "actions"]}},
        "changes": {
            "items": {
                "type": "object",
                "additionalProperties": False,
                "required": ["kind", "action", "from", "before", "after", "namesake", "text"],
                "properties": {
                    "kind": {"enum": [str(kind) for kind in ChangeKind]},
                    "action": {"type": "string"},
                    "from": {"type": "array", "items": {"type": "string"}},
                    "before": NULLABLE,
                    "after": NULLABLE,
                    "namesake": {
                        "type": ["object", "null"],
                        "additionalProperties": False,
                        "required": ["action", "same"],
                        "properties": {"action": {"type": "string"}, "same": {"type": "boolean"}},
                    },
                    "text": {"type": "string"},
                },
            }
        },
    },
}


def loaded(project: str) -> Dataset:
    dataset = load(Path(project)).dataset
    assert dataset is not None
    return dataset


@pytest.fixture
def dataset() -> Dataset:
    """Return two periods with a split, a merger, a dropped action and words that try to be markup."""
    return sketch(
        {
            "2014": {
                "actions": [
                    {"id": "1.1", "party": "none"},
                    {"id": "1.2", "party": "started"},
                    {"id": "1.3", "party": "done"},
                    {"id": "1.4", "title": "Map <b>beaches</b> | {{ x }}"},
                    {"id": "1.5", "party": "done"},
                ]
            },
            "2015": {
                "actions": [
                    {"id": "1.1", "party": "started"},
                    {"id": "1.6", "party": "none", "from": ["1.1"]},
                    {"id": "1.3", "party": "done", "from": ["1.2", "1.3"]},
                    {"id": "1.4", "title": "Map every <b>beach</b> | {{ x }}"},
                ],
                "dropped": [{"id": "1.5", "reason": "Done."}],
            },
        }
    )


def test_json_shape(dataset: Dataset) -> None:
    """The JSON has exactly the documented keys, and one row for each later action of a change."""
    shape = to_json(compare(dataset, "2014", "2015", "party"))
    jsonschema.validate(json.loads(json.dumps(shape)), SHAPE)
    rows = [
        (change["kind"], change["action"], change["from"], change["before"], change["after"])
        for change in shape["changes"]
    ]
    assert rows[:3] == [
        ("split", "1.1", ["1.1"], "none", "started, none"),
        ("split", "1.6", ["1.1"], "none", "started, none"),
        ("merged", "1.3", ["1.2", "1.3"], "started, done", "done"),
    ]
    assert ("dropped", "1.5", ["1.5"], "done", None) in rows
    assert {"from": "(split)", "to": "none", "count": 1, "actions": ["1.6"]} in shape["matrix"]


def test_tally_counts_actions(dataset: Dataset) -> None:
    """A tally counts later actions or, for changes without any, earlier actions."""
    comparison = compare(dataset, "2014", "2015", "party")
    assert comparison.tally == {
        ChangeKind.UNRATED: 1,
        ChangeKind.SPLIT: 2,
        ChangeKind.MERGED: 1,
        ChangeKind.DROPPED: 1,
        ChangeKind.SCOPE: 1,
    }
    assert [change.kind for change in comparison.about("1.4")] == [ChangeKind.UNRATED, ChangeKind.SCOPE]
    assert comparison.about("1.5") == ()


def test_markdown_runs_nothing(dataset: Dataset) -> None:
    """In Markdown, tags and macro calls in the data are shown as text, and tables have one cell per column."""
    comparison = compare(dataset, "2014", "2015", "party")
    (change,) = comparison.of_kind(ChangeKind.SCOPE)
    assert change_sentence(ENGLISH, change, "markdown") == (
        '**1.4**: title changed from "Map \\<b>beaches\\</b> | \\{\\{ x }}" to '
        '"Map every \\<b>beach\\</b> | \\{\\{ x }}".'
    )
    assert [span.text for span in change.spans if span.kind is SpanKind.ADDED] == ["every ", "beach"]
    written = write(comparison, "markdown", "en")
    tables = [line.count("|") for line in written.splitlines() if line.startswith("| Done")]
    assert written.startswith(
        "## 2014 to 2015: Party\n\n1 of 3 actions is rated Done by Exemplia itself; in 2014, the figure was 2 of 4. "
        "Of 4 actions (3 rated by Party), "
    )
    assert tables == [4, 13]


def test_text_lines_up(dataset: Dataset) -> None:
    """In plain text, the columns of the totals are aligned."""
    lines = write(compare(dataset, "2014", "2015", "party"), "text", "en").splitlines()
    head = lines.index("Rating         2014     2015")
    assert lines[head + 1] == "Done           2 of 4   1 of 3"


def test_text_leaves_no_rating_out(dataset: Dataset) -> None:
    """In plain text, a rating without actions has a zero, and the matrix has both totals."""
    lines = write(compare(dataset, "2014", "2015", "party"), "text", "en").splitlines()
    assert "Pending        0 of 4   0 of 3" in lines
    matrix = lines[lines.index("From             To         Actions") + 1 : lines.index("Changes") - 1]
    assert matrix == [
        "Done             dropped    1",
        "Done             merged     1",
        "Started          merged     1",
        "Begun            -          0",
        "Pending          -          0",
        "Unclear          -          0",
        "None             split      1",
        "not rated        not rated  1",
        "split            Started    1",
        "split            None       1",
        "merged           Done       1",
        "In all, earlier             5",
        "In all, later               4",
    ]


@pytest.mark.parametrize(
    ("earlier", "later", "assessor", "hint"),
    [
        ("2O14", "2015", "party", 'did you mean "2014"'),
        ("2014", "2015", "pary", 'did you mean "party"'),
        ("2015", "2014", "party", "name the earlier one first"),
        ("2014", "2014", "party", "name two periods"),
    ],
)
def test_unknown_names(dataset: Dataset, earlier: str, later: str, assessor: str, hint: str) -> None:
    """An unknown name is refused with a suggestion, and so is the wrong order of periods."""
    with pytest.raises(UnknownNameError, match=re.escape(hint)):
        compare(dataset, earlier, later, assessor)


@pytest.mark.parametrize("assessor", ["party", "secretariat"])
def test_real_data_compares_totals_only(assessor: str) -> None:
    """Cambodia's two reports have totals of 13 on both sides, and the reason why no action is compared."""
    comparison = compare(loaded("."), "2014-2017", "2017-2018", assessor)
    assert not comparison.comparable
    assert comparison.movement is None
    assert comparison.totals.earlier is not None
    assert comparison.totals.later is not None
    assert (comparison.totals.earlier.total, comparison.totals.later.total) == (13, 13)
    assert any(notice.kind is NoticeKind.TOTALS_ONLY and notice.period == "2017-2018" for notice in comparison.notices)
    assert [change.kind for change in comparison.changes] == [ChangeKind.NOT_COMPARABLE] * 13


def test_sample_has_every_kind_of_comparison() -> None:
    """Two fictional plans have every kind of change, and all margins of their matrices are numbers of actions."""
    kinds = kinds_of_changes(loaded("tests/sample")) | kinds_of_changes(loaded("examples/city-climate"))
    assert kinds == set(ChangeKind)


def kinds_of_changes(dataset: Dataset) -> set[ChangeKind]:
    periods = [report.period for report in dataset.reports]
    kinds: set[ChangeKind] = set()
    for index, later in enumerate(periods):
        for earlier in periods[:index]:
            for assessor in dataset.plan.assessors:
                comparison = compare(dataset, earlier, later, assessor.id)
                kinds |= set(comparison.tally)
                if comparison.movement:
                    assert comparison.movement.earlier_count == len(comparison.earlier.actions)
                    assert comparison.movement.later_count == len(comparison.later.actions)
    return kinds


def test_language_of_the_reader() -> None:
    """Labels and titles are in the reader's language if the data has them."""
    dataset = loaded("tests/sample")
    comparison = compare(dataset, "2014-2015", "2016", "party", "fr")
    (change,) = (change for change in comparison.about("1.1") if change.kind is ChangeKind.IMPROVED)
    assert action_rating_label(ENGLISH, change.now[0]) == "En bonne voie"
    assert change.now[0].title == "Adopter la loi sur la protection des tortues marines"


def test_two_scales_share_no_row() -> None:
    """Ratings of two scales are in separate rows, even if their labels are equal."""
    written = write(compare(loaded("tests/sample"), "2016", "2018-2019", "party"), "markdown", "en")
    assert "| Achieved (sample-2014) | 4 of 34 | - |" in written
    assert "| Achieved (sample-2018) | - | 5 of 34 |" in written
