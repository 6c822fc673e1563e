"""Part A of the exported Word form: the overall rating, the numbers of actions by rating, and the synopsis."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from planpress.exchange.word_form.blocks import Block, FormCell, FormText, FormTextKind, Grid, Heading
from planpress.exchange.word_form.entries import cell_words, entry_lines, text_lines
from planpress.exchange.word_form.prose import PrintedLine, plain_line, plain_words, text_words
from planpress.exchange.word_form.setting import FormSetting
from planpress.model import Requirement
from planpress.model.characters import as_seen
from planpress.model.shares import ALL

Rows = Sequence[Sequence[tuple[PrintedLine, ...]]]
"""The paragraphs of each cell, row by row."""
WHOLE = re.compile(r"\d+|\d{1,3}(?:[\s.,'\u2019\u066c]\d{3})+")
"""A whole number, perhaps with a separator before each three digits."""


def part_a_blocks(mapping: Mapping[str, Any], setting: FormSetting) -> Iterator[Block]:
    """Yield Part A.

    Args:
        mapping: The report.
        setting: Its setting.
    """
    words = setting.words
    yield Heading(words.part_a, 1, "part-a")
    if overall := mapping.get("overall"):
        yield _overall(overall, setting)
    elif Requirement.OVERALL in setting.plan.requires:
        yield _remark(words.overall_absent)
    if summary := mapping.get("summary"):
        yield FormText(text_lines(summary, setting))
    elif not mapping.get("progress") and not mapping.get("outlook"):
        yield _remark(words.synopsis_absent)
    elif Requirement.SUMMARY in setting.plan.requires:
        yield _remark(words.summary_absent)
    if totals := _without_empty(mapping.get("totals", {})):
        yield Heading(words.totals, 2)
        yield _counts(totals, mapping.get("totals_note", {}), setting, {words.total: _sum})
    if shares := _without_empty(mapping.get("shares", {})):
        yield Heading(words.shares, 2)
        yield _counts(shares, {}, setting, {words.total: lambda counts: counts.get(ALL)})
    for key, heading in (("progress", words.progress_to_date), ("outlook", words.future_outlook)):
        if entries := mapping.get(key):
            yield Heading(heading, 2)
            yield FormText(entry_lines(entries, setting))


def is_absence(words: str, setting: FormSetting) -> bool:
    """Tell whether a paragraph of Part A only says that something was not supplied.

    Args:
        words: The words of the paragraph.
        setting: The setting of the report.
    """
    said = setting.words
    absences = (said.overall_absent, said.summary_absent, said.synopsis_absent)
    return as_seen(words) in map(as_seen, absences)


def read_overall(rows: Rows, setting: FormSetting) -> tuple[dict[str, Any], list[int]]:
    """Return the overall ratings in the rows of a table, and the positions of rows that name no assessor of the plan.

    A rating whose words are unknown has no ``rating``. A second rating by an assessor is not read either.

    Args:
        rows: The rows; the first one may be the heading.
        setting: The setting of the report.
    """
    overall: dict[str, Any] = {}
    unread = []
    for position, (assessor, rating, *rest) in ((n, row) for n, row in enumerate(rows) if len(row) > 1):
        note = rest[0] if rest else ()
        identifier = _assessor(cell_words(assessor), setting)
        if identifier in overall or (not identifier and cell_words(assessor) != setting.words.assessor):
            unread.append(position)
        elif identifier:
            name, printed = setting.rating(plain_words(rating))
            more = {"printed": printed} if printed else {}
            if note:
                more["note"] = text_words(note)
            overall[identifier] = {**({"rating": name} if name else {}), **more} if more else name
    return overall, unread


def read_counts(rows: Rows, setting: FormSetting, *, shares: bool) -> tuple[dict[str, Any], dict[str, Any], list[int]]:
    """Return the numbers or shares by assessor and rating, the notes on them, and the positions of rows not read.

    A row is not read if it names no rating, if it is a total that is not the sum of the numbers, or if it is the
    heading and a column names no assessor of the plan.

    Args:
        rows: The rows; the first names the assessors.
        setting: The setting of the report.
        shares: Whether they are shares, which stay as printed.
    """
    counts: dict[str, Any] = {}
    notes: dict[str, Any] = {}
    if not rows:
        return counts, notes, []
    assessors = [_assessor(cell_words(cell), setting) for cell in rows[0][1:]]
    unread = [] if all(assessors) else [0]
    for position, (label, *cells) in enumerate(rows[1:], 1):
        words = cell_words(label)
        key = ALL if shares and words == setting.words.total else setting.rating(words)[0]
        for assessor, cell in zip(assessors, cells, strict=False):
            if assessor and cell and words == setting.words.note and not key:
                notes[assessor] = text_words(cell)
            elif assessor and cell and key:
                counts.setdefault(assessor, {})[key] = plain_words(cell) if shares else _number(plain_words(cell))
        told = words == setting.words.total and bool(unread)
        if not key and any(cells) and not told and not _is_of_the_form(words, assessors, cells, counts, setting):
            unread.append(position)
    return counts, notes, unread


def _overall(overall: Mapping[str, Any], setting: FormSetting) -> Grid:
    words = setting.words
    noted = any(isinstance(value, dict) and value.get("note") for value in overall.values())
    rows = [_heads(words.assessor, words.overall, *([words.note] if noted else []))]
    for assessor, value in overall.items():
        rating = value if isinstance(value, dict) else {"rating": value}
        name = str(rating.get("rating", ""))
        printed = rating.get("printed") or setting.labels.get(name, name)
        note = [FormCell(text_lines(rating.get("note"), setting))] if noted else []
        rows.append((_head(setting.assessors.get(assessor, assessor)), FormCell((plain_line(printed),)), *note))
    return Grid((30, 25, 45)[: len(rows[0])], tuple(rows), heads=1, foot=len(rows))


def _counts(
    counts: Mapping[str, Mapping[str, Any]],
    notes: Mapping[str, Any],
    setting: FormSetting,
    last: Mapping[str, Callable[[Mapping[str, Any]], Any]],
) -> Grid:
    assessors = list(dict.fromkeys((*counts, *notes)))
    rows = [_heads(setting.words.rating, *(setting.assessors.get(name, name) for name in assessors))]
    for rating, label in setting.labels.items():
        values = (counts.get(assessor, {}).get(rating) for assessor in assessors)
        rows.append((_head(label), *(_figure(value, setting) for value in values)))
    for label, made in last.items():
        values = (made(counts.get(assessor, {})) for assessor in assessors)
        rows.append((_head(label), *(_figure(value, setting) for value in values)))
    if notes:
        texts = (FormCell(text_lines(notes.get(assessor), setting)) for assessor in assessors)
        rows.append((_head(setting.words.note), *texts))
    share = min(70 // max(1, len(assessors)), 35 if notes else 22)
    return Grid((30, *[share] * len(assessors)), tuple(rows), heads=1, foot=len(last) + bool(notes))


def _is_of_the_form(
    label: str, assessors: Sequence[str], cells: Sequence[tuple[PrintedLine, ...]], counts: Mapping[str, Any],
    setting: FormSetting,
) -> bool:  # fmt: skip
    """Tell whether a row without a rating is one that the form has: a note, or the sum of the numbers above it."""
    if label != setting.words.total:
        return label == setting.words.note
    if any(isinstance(number, str) for numbers in counts.values() for number in numbers.values()):
        return True  # the numbers are told
    sums = (_sum(counts.get(assessor, {})) for assessor in assessors)
    return all(not cell or _number(plain_words(cell)) == known for cell, known in zip(cells, sums, strict=False))


def _sum(counts: Mapping[str, Any]) -> int | None:
    numbers = [count for count in counts.values() if isinstance(count, int)]
    return sum(numbers) if numbers else None


def _figure(value: Any, setting: FormSetting) -> FormCell:
    if value is None:
        return FormCell(())
    return FormCell((plain_line(setting.words.language.number(value) if isinstance(value, int) else str(value)),))


def _number(words: str) -> int | str:
    """Return a whole number, whatever its digits and separators; the words if they are not a number."""
    seen = as_seen(words)
    digits = "".join(character for character in seen if character.isdecimal())
    return int(digits) if WHOLE.fullmatch(seen) and len(digits) < len("1000000") else words


def _assessor(label: str, setting: FormSetting) -> str:
    seen = as_seen(label).casefold()
    return next((name for name, known in setting.assessors.items() if as_seen(known).casefold() == seen), "")


def _without_empty(values: Mapping[str, Any]) -> dict[str, Any]:
    return {assessor: counts for assessor, counts in values.items() if counts}


def _remark(words: str) -> FormText:
    return FormText((plain_line(words),), FormTextKind.REMARK)


def _head(words: str) -> FormCell:
    return FormCell((plain_line(words),), is_head=True)


def _heads(*words: str) -> tuple[FormCell, ...]:
    return tuple(map(_head, words))
