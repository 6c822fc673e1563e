"""Finds what would change if a published period were published again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planpress.addresses import SUMS, VERSION_DATA
from planpress.archive.digests import data_of, read_list, report_of
from planpress.archive.reading import UnsafeFileError, read_file, read_json
from planpress.errors import RefusedError
from planpress.model import Plan, Report
from planpress.model.characters import as_seen, composed
from planpress.model.languages import TAG

SILENT = ("accept",)
"""Keys of a report that readers do not see."""
UNORDERED = ("ratings", "overall", "totals", "totals_note")
"""Maps whose keys are ids and never languages."""
SHOWN = 5


def published_data(version: Path) -> dict[str, Any]:
    """Return the data from which a published version was made.

    Raises:
        RefusedError: The data cannot be read, or does not contain a plan and a report.
    """
    try:
        shape = read_json(read_file(version, VERSION_DATA))
    except (UnsafeFileError, ValueError) as error:
        raise RefusedError(
            f"{version / VERSION_DATA} cannot be read: {error}",
            "run `planpress verify` on the archive to see everything that is wrong",
        ) from error
    if not _is_published_data(shape):
        what = f"{version / VERSION_DATA} was altered: it does not contain a plan and a report"
        raise RefusedError(what, "run `planpress verify` on the archive to see everything that is wrong")
    data: dict[str, Any] = shape
    return data


def _is_published_data(shape: Any) -> bool:
    """Tell whether JSON from an archive, which may contain anything, has the parts that this module reads."""
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
    """Describe the files that differ, with one phrase for each kind of difference.

    Args:
        version: The published version.
        built: The list of the files of a new build.
    """
    before, _ = read_list(read_file(version, SUMS).decode("utf-8", "replace"))
    after, _ = read_list(built)
    kinds = {
        "changed": [name for name in after if name in before and before[name] != after[name]],
        "added": [name for name in after if name not in before],
        "removed": [name for name in before if name not in after],
    }
    return [
        f"{len(files)} {'file' if len(files) == 1 else 'files'} {kind} ({some(files)})"
        for kind, files in kinds.items()
        if files
    ]


def data_changed(before: Mapping[str, Any], plan: Plan, report: Report) -> list[str]:
    """Describe how the plan and the report differ from the published data.

    Args:
        before: The published data.
        plan: The plan as it is now.
        report: The report as it is now.
    """
    after = data_of(plan, report)
    changes = report_changed(before, report)
    if _meant(before["plan"]) != _meant(after["plan"]):
        changes.append("the plan")
    return changes


def report_changed(before: Mapping[str, Any], report: Report) -> list[str]:
    """Describe how a report differs from the published data: changed keys, changed actions, or their order."""
    old, new = _meant(before["report"]), _meant(report_of(report))
    keys = [key for key in {**old, **new} if key != "actions" and key not in SILENT]
    changes = [f'"{key}"' for key in keys if old.get(key) != new.get(key)]
    first, second = ({action["id"]: action for action in shape.get("actions", ())} for shape in (old, new))
    moved = [name for name in {**first, **second} if first.get(name) != second.get(name)]
    changes += [f"action {name} ({_keys_changed(first.get(name), second.get(name))})" for name in moved]
    if not moved and list(first) != list(second):
        changes.append("the order of the actions")
    return changes


@dataclass(frozen=True)
class StatedCorrection:
    """A correction in the data.

    Args:
        date: Its date, as in the data.
        texts: Its text, in each language.
    """

    date: str
    texts: tuple[str, ...]

    def quoted_by(self, words: str) -> str:
        """Return the first text if ``words`` quotes a whole text, or at least two words from a text; otherwise ""."""
        sought = _plain(words)
        for text in self.texts:
            if sought == _plain(text) or (len(sought.split()) >= LEAST_WORDS and sought in _plain(text)):
                return " ".join(self.texts[0].split())
        return ""


LEAST_WORDS = 2
"""How many words from a correction are enough to identify it."""


def _keys_changed(old: Mapping[str, Any] | None, new: Mapping[str, Any] | None) -> str:
    if old is None or new is None:
        return "new" if old is None else "gone"
    return ", ".join(sorted(key for key in {**old, **new} if old.get(key) != new.get(key)))


def every_correction(report: Report) -> list[StatedCorrection]:
    """Return the corrections of a report."""
    return [_entry(entry) for entry in _corrections(report_of(report))]


def new_corrections(before: Mapping[str, Any], report: Report) -> list[StatedCorrection]:
    """Return the corrections that have not been published yet."""
    old, entries = _corrections(before["report"]), _corrections(report_of(report))
    return [_entry(entry) for entry in entries if entry not in old]


def lost_corrections(before: Mapping[str, Any], report: Report) -> list[StatedCorrection]:
    """Return the corrections that were published but are no longer in the data."""
    old, entries = _corrections(before["report"]), _corrections(report_of(report))
    return [_entry(entry) for entry in old if entry not in entries]


def _corrections(report: Mapping[str, Any]) -> list[Any]:
    return [_meant(entry) for entry in report.get("corrections", [])]


def _entry(shape: Mapping[str, Any]) -> StatedCorrection:
    text = shape["text"]
    return StatedCorrection(shape["date"], tuple(words for _, words in text) if isinstance(text, tuple) else (text,))


def _plain(text: str) -> str:
    return as_seen(text).casefold()


def some(names: Iterable[str], most: int = SHOWN) -> str:
    """List the first few names and state how many more there are."""
    every = list(names)
    more = f" and {len(every) - most} more" if len(every) > most else ""
    return ", ".join(every[:most]) + more


def _meant(value: Any, key: str = "") -> Any:
    """Return a value's normal form, which leaves out differences that do not affect pages.

    Empty values are omitted, so a key added by a later version of planpress has no effect while it is empty. The
    languages of a text stay in order, because readers whose language is missing see the first language.

    Args:
        value: The value in the JSON.
        key: Its key.
    """
    if isinstance(value, dict):
        shape = {name: inner for name, item in value.items() if not _is_empty(inner := _meant(item, name))}
        return tuple(shape.items()) if key not in UNORDERED and _is_text(shape) else shape
    if isinstance(value, str):  # earlier versions of planpress published texts as typed
        return composed(value)
    return [_meant(item) for item in value] if isinstance(value, list) else value


def _is_text(shape: Mapping[str, Any]) -> bool:
    return bool(shape) and all(TAG.fullmatch(key) and isinstance(words, str) for key, words in shape.items())


def _is_empty(value: Any) -> bool:
    return value is None or value is False or value in ("", [], {}, ())
