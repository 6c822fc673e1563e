"""Plans in shorthand: defaults fill in what a case leaves out."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from planpress.model import Dataset, Plan, Report

WORD = re.compile(r"[^\W\d_]{2,}")
PLAN: Mapping[str, Any] = {
    "id": "xx-sketch",
    "title": "Sketch",
    "party": {"code": "XX", "name": "Exemplia"},
    "process": "None",
    "site_url": "https://example.org/sketch/",
    "languages": ["en"],
    "pillars": [{"id": "1", "title": "Law"}, {"id": "2", "title": "Patrols"}],
    "assessors": [{"id": "party", "label": "Party"}, {"id": "panel", "label": "Panel"}],
    "scales": [
        {
            "id": "new",
            "ratings": [
                {"id": "done", "label": "Done", "rank": 3},
                {"id": "started", "label": "Started", "rank": 2},
                {"id": "begun", "label": "Begun", "rank": 2},
                {"id": "pending", "label": "Pending"},
                {"id": "unclear", "label": "Unclear"},
                {"id": "none", "label": "None", "rank": 1},
            ],
        },
        {
            "id": "old",
            "ratings": [
                {"id": "good", "label": "Good", "rank": 2},
                {"id": "bad", "label": "Bad", "rank": 1},
                {"id": "vague", "label": "Vague"},
            ],
        },
    ],
}


def sketch(reports: Mapping[str, Mapping[str, Any]], plan: Mapping[str, Any] | None = None) -> Dataset:
    """Make a dataset; a period is a year, and an action is an id alone or an entry with a rating under ``party``."""
    made = [_report(period, dict(values)) for period, values in reports.items()]
    return Dataset.of(Plan.model_validate({**PLAN, **(plan or {})}), tuple(made))


def _report(period: str, values: dict[str, Any]) -> Report:
    actions = [_action(action) for action in values.pop("actions", [])]
    dropped = [{"reason": "No reason.", **dropped_entry} for dropped_entry in values.pop("dropped", [])]
    filled = {"from": f"{period}-01", "to": f"{period}-12", "scale": "new", **values}
    return Report.model_validate({"period": period, **filled, "actions": actions, "dropped": dropped})


def _action(entry: str | Mapping[str, Any]) -> dict[str, Any]:
    values = {"id": entry} if isinstance(entry, str) else dict(entry)
    ratings = {key: values.pop(key) for key in ("party", "panel") if key in values}
    whole = {"pillar": "1", "title": "An action", "ratings": ratings, **values}
    return {key: value for key, value in whole.items() if value is not None}


def words_of_the_data(dataset: Dataset) -> set[str]:
    """Return the words in the values of a plan and its reports, without the names of fields."""
    return set(
        WORD.findall(
            " ".join(_values([dataset.plan.model_dump(), *(report.model_dump() for report in dataset.reports)]))
        )
    )


def _values(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for entry in value.values():
            yield from _values(entry)
    elif isinstance(value, list | tuple):
        for entry in value:
            yield from _values(entry)
    else:
        yield str(value)
