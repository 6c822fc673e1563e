"""What would be different if a published period were published again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planpress.addresses import REPORT, SUMS
from planpress.archive.digests import data_of, read_list, report_of
from planpress.archive.reading import UnsafeFileError, read_file, read_json
from planpress.errors import RefusedError
from planpress.model import Plan, Report
from planpress.model.characters import as_seen, composed
from planpress.model.languages import TAG

SILENT = ("accept",)
"""Keys of a report that no reader sees."""
UNORDERED = ("ratings", "overall", "totals", "totals_note")
"""Maps whose keys are ids, so that they are never taken for the languages of a text."""
SHOWN = 5


def published_data(version: Path) -> dict[str, Any]:
    """Return the data that a published version was made of.

    Raises:
        RefusedError: It is not what planpress wrote.
    """
    try:
        shape = read_json(read_file(version, REPORT))
    except (UnsafeFileError, ValueError) as error:
        raise RefusedError(f"{version / REPORT} cannot be read: {error}", "see `planpress verify`") from error
    if not _is_published_data(shape):
        raise RefusedError(f"{version / REPORT} does not hold a plan and a report: altered", "see `planpress verify`")
    data: dict[str, Any] = shape
    return data


def _is_published_data(shape: Any) -> bool:
    """Whether JSON has the parts that are read of it here; an archive may come from anybody."""
    match shape:
        case {"plan": {"site_url": str()}, "report": dict() as report}:
            actions, entries = report.get("actions", []), report.get("corrections", [])
            lists = isinstance(actions, list) and isinstance(entries, list)
            return lists and all(map(_has_an_id, actions)) and all(map(_is_entry, entries))
    return False


def _has_an_id(action: Any) -> bool:
    return isinstance(action, dict) and isinstance(action.get("id"), str)


def _is_entry(entry: Any) -> bool:
    match entry:
        case {"date": str(), "text": str()}:
            return True
        case {"date": str(), "text": dict() as texts}:
            return bool(texts) and all(isinstance(words, str) for words in texts.values())
    return False


def files_changed(version: Path, built: str) -> list[str]:
    """Say which files differ, a phrase for each kind of difference.

    Args:
        version: The published version.
        built: The list of the files of a new build.
    """
    before, _ = read_list(read_file(version, SUMS).decode("utf-8", "replace"))
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
    """Say where a report differs from what was published: keys, and actions by number with theirs."""
    one, other = _meant(before["report"]), _meant(report_of(report))
    keys = [key for key in {**one, **other} if key != "actions" and key not in SILENT]
    found = [f'"{key}"' for key in keys if one.get(key) != other.get(key)]
    first, second = ({action["id"]: action for action in shape.get("actions", ())} for shape in (one, other))
    moved = [name for name in {**first, **second} if first.get(name) != second.get(name)]
    found += [f"action {name} ({_keys_changed(first.get(name), second.get(name))})" for name in moved]
    if not moved and list(first) != list(second):
        found.append("the order of the actions")
    return found


@dataclass(frozen=True)
class Entry:
    """A correction as it stands in the data.

    Args:
        date: Its date, a day or a month.
        texts: What it says, in each language.
    """

    date: str
    texts: tuple[str, ...]

    def told_by(self, words: str) -> str:
        """Return the first text if some words give one, whole or with two words of it or more; else nothing."""
        sought = _plain(words)
        for text in self.texts:
            if sought == _plain(text) or (len(sought.split()) >= TELLING and sought in _plain(text)):
                return " ".join(self.texts[0].split())
        return ""


TELLING = 2
"""So many words of a correction say which one is meant."""


def _keys_changed(one: Mapping[str, Any] | None, other: Mapping[str, Any] | None) -> str:
    if one is None or other is None:
        return "new" if one is None else "gone"
    return ", ".join(sorted(key for key in {**one, **other} if one.get(key) != other.get(key)))


def every_correction(report: Report) -> list[Entry]:
    """Return the corrections of a report."""
    return [_entry(one) for one in _corrections(report_of(report))]


def new_corrections(before: Mapping[str, Any], report: Report) -> list[Entry]:
    """Return the corrections that were not published yet."""
    old, entries = _corrections(before["report"]), _corrections(report_of(report))
    return [_entry(one) for one in entries if one not in old]


def lost_corrections(before: Mapping[str, Any], report: Report) -> list[Entry]:
    """Return the corrections that were published, and no longer stand in the data."""
    old, entries = _corrections(before["report"]), _corrections(report_of(report))
    return [_entry(one) for one in old if one not in entries]


def _corrections(report: Mapping[str, Any]) -> list[Any]:
    return [_meant(one) for one in report.get("corrections", [])]


def _entry(shape: Mapping[str, Any]) -> Entry:
    text = shape["text"]
    return Entry(shape["date"], tuple(words for _, words in text) if isinstance(text, tuple) else (text,))


def _plain(text: str) -> str:
    return as_seen(text).casefold()


def some(things: Iterable[str], most: int = SHOWN) -> str:
    """Name some things and say how many more there are."""
    every = list(things)
    more = f" and {len(every) - most} more" if len(every) > most else ""
    return ", ".join(every[:most]) + more


def _meant(value: Any, key: str = "") -> Any:
    """Return a value so that two are equal where planpress writes the same pages of them.

    What is empty is left out, since a later planpress may know more keys. The languages of a text keep their order: who
    finds no text in a language of their own gets the first one.

    Args:
        value: What stands in the JSON.
        key: The key that it stands under.
    """
    if isinstance(value, dict):
        shape = {name: inner for name, one in value.items() if not _is_empty(inner := _meant(one, name))}
        return tuple(shape.items()) if key not in UNORDERED and _is_text(shape) else shape
    if isinstance(value, str):  # an earlier planpress published it as it was typed
        return composed(value)
    return [_meant(one) for one in value] if isinstance(value, list) else value


def _is_text(shape: Mapping[str, Any]) -> bool:
    return bool(shape) and all(TAG.fullmatch(key) and isinstance(words, str) for key, words in shape.items())


def _is_empty(value: Any) -> bool:
    return value is None or value is False or value in ("", [], {}, ())
