"""What would be different if a published period were published again."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from planpress.model import Plan, Report
from planpress.site.digests import REPORT, SUMS, data_of, read_list, report_of

SILENT = ("accept",)
"""Keys of a report that no reader sees."""
SHOWN = 5


def published_data(version: Path) -> dict[str, Any]:
    """Return the data that a published version was made of."""
    shape: dict[str, Any] = json.loads((version / REPORT).read_text(encoding="utf-8"))
    return shape


def files_changed(version: Path, built: str) -> list[str]:
    """Say which files differ, a phrase for each kind of difference.

    Args:
        version: The published version.
        built: The list of the files of a new build.
    """
    before, _ = read_list((version / SUMS).read_text(encoding="utf-8"))
    after, _ = read_list(built)
    kinds = {
        "changed": [one for one in after if one in before and before[one] != after[one]],
        "added": [one for one in after if one not in before],
        "removed": [one for one in before if one not in after],
    }
    return [
        f"{len(found)} {'file' if len(found) == 1 else 'files'} {kind} ({some(found)})"
        for kind, found in kinds.items()
        if found
    ]


def data_changed(before: Mapping[str, Any], plan: Plan, report: Report) -> list[str]:
    """Say where plan and report differ from what was published.

    Args:
        before: The published data.
        plan: The plan as it is now.
        report: The report as it is now.
    """
    after = data_of(plan, report)
    found = report_changed(before, report)
    if _meant(before["plan"]) != _meant(after["plan"]):
        found.append("the plan")
    return found


def report_changed(before: Mapping[str, Any], report: Report) -> list[str]:
    """Say where a report differs from what was published: keys, and actions by number."""
    one, other = _meant(before["report"]), _meant(report_of(report))
    keys = [key for key in {**one, **other} if key != "actions" and key not in SILENT]
    found = [f'"{key}"' for key in keys if one.get(key) != other.get(key)]
    first, second = ({action["id"]: action for action in shape.get("actions", ())} for shape in (one, other))
    moved = [name for name in {**first, **second} if first.get(name) != second.get(name)]
    found += [f"action {name}" for name in moved]
    if not moved and list(first) != list(second):
        found.append("the order of the actions")
    return found


def new_corrections(before: Mapping[str, Any], report: Report) -> list[dict[str, str]]:
    """Return what each correction that was not published yet says, by language."""
    old = before["report"].get("corrections", [])
    entries = report_of(report).get("corrections", [])
    fresh = [one for one in entries if _meant(one) not in [_meant(known) for known in old]]
    return [one["text"] if isinstance(one["text"], dict) else {"": one["text"]} for one in fresh]


def some(things: Iterable[str], most: int = SHOWN) -> str:
    """Name some things and say how many more there are."""
    every = list(things)
    more = f" and {len(every) - most} more" if len(every) > most else ""
    return ", ".join(every[:most]) + more


def _meant(value: Any) -> Any:
    """Return a value without what is empty: a later planpress may know more keys."""
    if isinstance(value, dict):
        return {key: inner for key, one in value.items() if not _is_empty(inner := _meant(one))}
    return [_meant(one) for one in value] if isinstance(value, list) else value


def _is_empty(value: Any) -> bool:
    return value is None or value is False or value in ("", [], {})
