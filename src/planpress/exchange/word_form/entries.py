"""Lists of texts, and of records with a few values each, as printed entries and back."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from planpress.exchange.report_mapping import plain_date, typed_date
from planpress.exchange.word_form.prose import (
    PrintedLine,
    entry_words,
    plain_line,
    plain_words,
    printed_entry,
    printed_text,
    upside_down,
)
from planpress.exchange.word_form.setting import FormSetting
from planpress.exchange.word_form.typed_bullets import with_typed_bullets

DATED = frozenset(["date"])
"""The keys of records whose values are dates."""


def text_lines(value: Any, setting: FormSetting) -> tuple[PrintedLine, ...]:
    """Return how a text is printed; nothing if it is missing."""
    return printed_text(setting.shown(value)) if value else ()


def entry_lines(values: Iterable[Any], setting: FormSetting, *, italic: bool = False) -> tuple[PrintedLine, ...]:
    """Return how a list of texts is printed.

    Args:
        values: The texts.
        setting: The setting of the report.
        italic: Whether they are comments, which are printed in italics.
    """
    lines = tuple(line for value in values for line in printed_entry(setting.shown(value)))
    return upside_down(lines) if italic else lines


def entry_groups(lines: Iterable[PrintedLine]) -> list[list[PrintedLine]]:
    """Divide lines into entries: each begins on the first level of a list, and ends before the next entry.

    A line that begins with a typed bullet begins an entry, too.
    """
    groups: list[list[PrintedLine]] = []
    for line in with_typed_bullets(lines):
        if line.level == 0 or not groups:
            groups.append([])
        groups[-1].append(line)
    return groups


def read_entries(lines: Iterable[PrintedLine]) -> list[str]:
    """Return the texts of printed entries."""
    return [entry_words(group) for group in entry_groups(lines)]


def record_lines(
    records: Iterable[Mapping[str, Any]], first: str, labels: Mapping[str, str], setting: FormSetting
) -> tuple[PrintedLine, ...]:
    """Return how records are printed: the first value as an entry, the others below it with their labels.

    Args:
        records: The records.
        first: The key of the first value.
        labels: The labels of the other values, by key.
        setting: The setting of the report.
    """
    lines: list[PrintedLine] = []
    for record in records:
        lines += printed_entry(setting.shown(record.get(first, "")))
        for key, label in labels.items():
            if key in record:
                words = setting.date(record[key]) if key in DATED else setting.shown(record[key])
                lines.append(plain_line(f"{label}: {words}", level=1))
    return tuple(lines)


def read_records(
    lines: Iterable[PrintedLine], first: str, labels: Mapping[str, str], setting: FormSetting
) -> list[dict[str, Any]]:
    """Return the records that are printed in lines.

    Args:
        lines: As :func:`record_lines` returns them, perhaps changed by hand.
        first: The key of the first value.
        labels: The labels of the other values, by key.
        setting: The setting of the report.
    """
    records = []
    for group in entry_groups(lines):
        rest = list(group)
        values: dict[str, Any] = {}
        while len(rest) > 1 and (found := _labelled(rest[-1], labels, values)):
            key, words = found
            values[key] = read_date(words, setting) if key in DATED else words
            rest.pop()
        ordered = {key: values[key] for key in labels if key in values}
        records.append({first: entry_words(rest), **ordered})
    return records


def read_date(words: str, setting: FormSetting) -> Any:
    """Return the plain value of a printed date; the words themselves if they are not a date in the form's spelling."""
    when = setting.read_date(words)
    return plain_date(when) if when else typed_date(words.strip()) or words


def _labelled(line: PrintedLine, labels: Mapping[str, str], known: Mapping[str, Any]) -> tuple[str, str] | None:
    for key, label in labels.items():
        if line.level and key not in known and line.text.startswith(f"{label}: "):
            return key, line.text.removeprefix(f"{label}: ")
    return None


def cell_words(lines: Sequence[PrintedLine]) -> str:
    """Return the characters of a cell without the spaces around them."""
    return plain_words(lines).strip()
