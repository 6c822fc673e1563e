"""Values that nobody can change."""

import copy
import pickle

import pytest
from pydantic import ValidationError

from planpress.model import Report
from planpress.model.base import FrozenMap

REPORT = {
    "period": "2014",
    "from": "2014-01",
    "to": "2014-12",
    "totals": {"party": {"achieved": 2}},
    "actions": [{"id": "1.1", "pillar": "1", "title": "T", "ratings": {"party": "achieved"}}],
}


def test_a_value_cannot_be_changed() -> None:
    """Neither a field nor an entry of a map inside it can be set."""
    report = Report.model_validate(REPORT)
    with pytest.raises(ValidationError, match="frozen"):
        report.meeting = "SC69"  # type: ignore[misc]
    with pytest.raises(TypeError):
        report.totals["party"] = FrozenMap({})  # type: ignore[index]
    with pytest.raises(TypeError):
        report.totals["party"]["achieved"] = 3  # type: ignore[index]


def test_equal_values_have_equal_hashes() -> None:
    """A report can be in a set, or be the key of a cache."""
    first, second = Report.model_validate(REPORT), Report.model_validate(REPORT)
    assert first.action("1.1")
    assert first == second
    assert len({first, second}) == 1


def test_a_changed_copy_forgets_what_was_cached() -> None:
    """A copy with other actions finds those, not the ones of its original."""
    report = Report.model_validate(REPORT)
    assert report.action("1.1")
    assert report.drops("1.1") is None
    for changed in (report.model_copy(update={"actions": ()}), report.model_copy(update={"actions": ()}, deep=True)):
        assert changed.action("1.1") is None
    assert report.action("1.1")


def test_a_value_survives_copying_and_pickling() -> None:
    """A report can be sent to another process."""
    report = Report.model_validate(REPORT)
    assert pickle.loads(pickle.dumps(report)) == report
    assert copy.deepcopy(report) == report


def test_dumping_and_reading_again() -> None:
    """A report dumped under the names of the data format reads as the same report."""
    report = Report.model_validate(REPORT)
    dumped = report.model_dump(mode="json", by_alias=True)
    assert dumped["totals"] == {"party": {"achieved": 2}}
    assert dumped["from"] == "2014-01"
    assert Report.model_validate(dumped) == report


def test_frozen_map() -> None:
    """A frozen map behaves like the map it was made from, and ignores later changes of it."""
    source = {"b": 1, "a": 2}
    frozen = FrozenMap(source)
    source["c"] = 3
    assert list(frozen) == ["b", "a"]
    assert frozen == {"a": 2, "b": 1}
    assert len(frozen) == 2
    assert hash(frozen) == hash(FrozenMap({"a": 2, "b": 1}))
    assert repr(frozen) == "{'b': 1, 'a': 2}"
    assert pickle.loads(pickle.dumps(frozen)) == frozen
