"""The tables after Part C of the exported Word form: actions that end, notes, corrections and accepted findings."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from planpress.exchange.word_form.blocks import Block, FormCell, Grid, Heading
from planpress.exchange.word_form.entries import cell_words, read_date, text_lines
from planpress.exchange.word_form.prose import PrintedLine, plain_line, plain_words, text_words
from planpress.exchange.word_form.setting import FormSetting

ACCEPTED = "accept"
COMMA = ", "
WIDTHS = {"dropped": (12, 72, 16), "notes": (16, 84), "corrections": (18, 16, 66), ACCEPTED: (12, 16, 72)}
"""The widths of the columns of each table, in percent of the width of the page."""
REPORT = "report"
"""What a note is about if it is not about an action."""


def closing_blocks(mapping: Mapping[str, Any], setting: FormSetting) -> Iterator[Block]:
    """Yield the tables that have rows, except the table of accepted findings.

    Args:
        mapping: The report.
        setting: Its setting.
    """
    for key in _tables(setting):
        if key != ACCEPTED:
            yield from _table(key, mapping, setting, level=1)


def accepted_blocks(mapping: Mapping[str, Any], setting: FormSetting) -> Iterator[Block]:
    """Yield the table of the accepted findings, which is part of the annex; nothing if there are none.

    Args:
        mapping: The report.
        setting: Its setting.
    """
    yield from _table(ACCEPTED, mapping, setting, level=2)


def closing_headings(setting: FormSetting) -> Mapping[str, str]:
    """Return the key of each table by its heading."""
    return {heading: key for key, (heading, _) in _tables(setting).items()}


def read_closing(
    key: str, rows: Sequence[Sequence[tuple[PrintedLine, ...]]], setting: FormSetting
) -> list[dict[str, Any]]:
    """Return the entries of a table.

    Args:
        key: The key of the table in the data.
        rows: The paragraphs of each cell, row by row.
        setting: The setting of the report.
    """
    heads = _tables(setting)[key][1]
    rows = [row for row in rows if tuple(map(cell_words, row)) != heads and any(row)]
    return [_read(key, (*row, *[()] * len(heads))[: len(heads)], setting) for row in rows]


def _tables(setting: FormSetting) -> Mapping[str, tuple[str, tuple[str, ...]]]:
    words = setting.words
    return {
        "dropped": (words.dropped, (words.action, words.reason, words.continued_in)),
        "notes": (words.notes, (words.about, words.note)),
        "corrections": (words.corrections, (words.date, words.about, words.correction)),
        ACCEPTED: (words.accepted, (words.code, words.about, words.reason)),
    }


def _table(key: str, mapping: Mapping[str, Any], setting: FormSetting, *, level: int) -> Iterator[Block]:
    if entries := mapping.get(key):
        heading, heads = _tables(setting)[key]
        yield Heading(heading, level, key)
        titles = tuple(FormCell((plain_line(head),), is_head=True) for head in heads)
        yield Grid(WIDTHS[key], (titles, *(_row(key, entry, setting) for entry in entries)), heads=1)


def _row(key: str, entry: Mapping[str, Any], setting: FormSetting) -> tuple[FormCell, ...]:
    if key == ACCEPTED:
        reason = FormCell((plain_line(str(entry.get("reason", ""))),))
        return (_cell(str(entry.get("code", ""))), _cell(_subject(entry, setting)), reason)
    text = FormCell(text_lines(entry.get("reason") if key == "dropped" else entry.get("text"), setting))
    if key == "dropped":
        into = COMMA.join(entry.get("into", []))
        return (_cell(str(entry.get("id", ""))), text, _cell(into))
    subject = _cell(_subject(entry, setting))
    return (subject, text) if key == "notes" else (_cell(setting.date(entry.get("date", ""))), subject, text)


def _read(key: str, cells: Sequence[tuple[PrintedLine, ...]], setting: FormSetting) -> dict[str, Any]:
    if key == "dropped":
        name, reason, into = cells
        ended: dict[str, Any] = {"id": plain_words(name), "reason": text_words(reason)}
        return ended | ({"into": plain_words(into).split(COMMA)} if into else {})
    *first, subject, text = cells
    values: dict[str, Any] = {}
    if first:
        words = plain_words(first[0])
        values = {"code": words} if key == ACCEPTED else {"date": read_date(words, setting)}
    about = plain_words(subject)
    if about not in (setting.words.the_report, ""):
        values["about"] = about
    if key == ACCEPTED:
        return values | {"reason": plain_words(text)}
    return values | {"text": text_words(text)}


def _subject(entry: Mapping[str, Any], setting: FormSetting) -> str:
    about = str(entry.get("about", REPORT))
    return setting.words.the_report if about == REPORT else about


def _cell(words: str) -> FormCell:
    return FormCell((plain_line(words),) if words else ())
