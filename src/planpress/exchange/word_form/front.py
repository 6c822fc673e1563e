"""The front page of the exported Word form: whose report it is, when and for whom it was made, and its sources."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from planpress.exchange.word_form.blocks import Block, FormCell, FormText, FormTextKind, Grid, Heading
from planpress.exchange.word_form.entries import read_date, text_lines
from planpress.exchange.word_form.prose import PrintedLine, plain_line, plain_words, text_words
from planpress.exchange.word_form.setting import FormSetting
from planpress.model import Detail, State

WIDTHS = (28, 72)
DATES = frozenset(["submitted", "due"])
TEXTS = frozenset(["prepared_by", "note"])
SPAN = " \u2013 "
"""The dash between the first and the last day of the period."""


@dataclass(frozen=True)
class FormFacts:
    """What the front page says besides the report's own data.

    Args:
        period: The id of the period.
        edition: Which edition of the report this is, in words; may be empty.
    """

    period: str = ""
    edition: str = ""


def front_blocks(mapping: Mapping[str, Any], setting: FormSetting, facts: FormFacts) -> Iterator[Block]:
    """Yield the front page.

    Args:
        mapping: The report.
        setting: Its setting.
        facts: What it says besides the report's own data.
    """
    words, plan = setting.words, setting.plan
    yield Heading(setting.spoken(plan.title), 0)
    yield FormText((plain_line(words.title),), FormTextKind.SUBTITLE)
    if plan.fictional:
        yield FormText((plain_line(words.fictional, bold=True),), FormTextKind.REMARK)
    fixed = {words.party: setting.spoken(plan.party.name), words.process: setting.spoken(plan.process)}
    rows = [_row(label, (plain_line(value),)) for label, value in fixed.items()]
    days = (mapping.get("from"), mapping.get("to"))
    rows.append(_row(words.period, (plain_line(SPAN.join(setting.date(day) if day else "" for day in days).strip()),)))
    for path, label in _labels(setting).items():
        value = mapping.get(path[0]) if len(path) == 1 else mapping.get(path[0], {}).get(path[1])
        if value is not None:
            rows.append(_row(label, _lines(path[-1], value, setting)))
    if facts.edition:
        rows.append(_row(words.edition, (plain_line(facts.edition),)))
    yield Grid(WIDTHS, tuple(rows), ruled=False)
    if remark := _what_is_known(mapping, setting, facts.period):
        yield FormText((plain_line(remark, bold=True),), FormTextKind.REMARK)


def read_front(rows: Sequence[tuple[str, tuple[PrintedLine, ...]]], setting: FormSetting) -> dict[str, Any]:
    """Return what the front page says about the report.

    Args:
        rows: The label and the paragraphs of each row.
        setting: The setting of the report.
    """
    values: dict[str, Any] = {}
    keys = {label: path for path, label in _labels(setting).items()}
    for label, lines in rows:
        if label == setting.words.period:
            days = [day.strip() for day in plain_words(lines).split(SPAN.strip())]
            values |= {key: read_date(day, setting) for key, day in zip(("from", "to"), days, strict=False) if day}
        elif path := keys.get(label):
            parent = values if len(path) == 1 else values.setdefault(path[0], {})
            parent[path[-1]] = _read(path[-1], lines, setting)
    return values


def _what_is_known(mapping: Mapping[str, Any], setting: FormSetting, period: str) -> str:
    """Return a sentence about a report that is missing, withheld or public in part; otherwise ""."""
    language = setting.words.language
    if mapping.get("state") == State.MISSING:
        return language.gettext("No report was found for %(period)s.", period=period)
    if mapping.get("state") == State.WITHHELD:
        return language.gettext("The report for %(period)s was withheld.", period=period)
    if mapping.get("detail") == Detail.TOTALS:
        return language.gettext("Only totals are available for %(period)s.", period=period)
    return ""


def _labels(setting: FormSetting) -> Mapping[tuple[str, ...], str]:
    words = setting.words
    return {
        ("meeting",): words.prepared_for,
        ("prepared_by",): words.prepared_by,
        ("submitted",): words.submitted,
        ("due",): words.due,
        ("source", "title"): words.source,
        ("source", "reference"): words.reference,
        ("source", "url"): words.address,
        ("source", "note"): words.source_note,
    }


def _lines(key: str, value: Any, setting: FormSetting) -> tuple[PrintedLine, ...]:
    if key in TEXTS:
        return text_lines(value, setting)
    return (plain_line(setting.date(value) if key in DATES else setting.shown(value)),)


def _read(key: str, lines: Sequence[PrintedLine], setting: FormSetting) -> Any:
    if key in TEXTS:
        return text_words(lines)
    words = plain_words(lines)
    return read_date(words, setting) if key in DATES else words


def _row(label: str, lines: tuple[PrintedLine, ...]) -> tuple[FormCell, ...]:
    return (FormCell((plain_line(label),), is_head=True), FormCell(lines))
