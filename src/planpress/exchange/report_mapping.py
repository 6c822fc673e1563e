"""A report as a mapping: the plain values of its file, which imports make and exports convert."""

import datetime
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from planpress.model import Assessment, Deadline, PartialDate, Report, Text
from planpress.model.base import FrozenMap, Value
from planpress.model.scalars import partial_date

FIRST_NUMBER = 1000
"""The first year with four digits; YAML reads such a year as a number."""


def report_mapping(report: Report) -> dict[str, Any]:
    """Return the plain values of a report's file, in the order of the data format.

    Written as YAML to ``data/reports/<period>.yml``, they load as an equal report. The values are dicts, lists, text,
    True, whole numbers, and dates as :func:`plain_date` gives them; a value equal to its default is left out, and so is
    the period, which is the name of the file.

    Args:
        report: The report.
    """
    values = _keys(report)
    del values["period"]
    return values


def plain_date(date: PartialDate) -> datetime.date | int | str:
    """Return a date as YAML reads it: a day as a date, a month as text, and a year with four digits as a number."""
    if date.month and date.day:
        return datetime.date(date.year, date.month, date.day)
    return date.year if date.month is None and date.year >= FIRST_NUMBER else str(date)


def typed_date(words: str) -> datetime.date | int | str | None:
    """Return the plain value of a date in the form 2017-07-31, 2017-07 or 2017; None if it is not such a date."""
    date = partial_date(words)
    return None if date is None else plain_date(date)


def _keys(value: Value) -> dict[str, Any]:
    fields = type(value).model_fields
    return {
        fields[name].alias or name: _plain(entry)
        for name, entry in value.fields()
        if fields[name].is_required() or entry != fields[name].get_default(call_default_factory=True)
    }


def _plain(value: Any) -> Any:
    if isinstance(value, Text):
        return _text(value)
    if isinstance(value, PartialDate):
        return plain_date(value)
    if isinstance(value, StrEnum):
        return str(value)
    if isinstance(value, tuple):
        return [_plain(entry) for entry in value]
    if isinstance(value, FrozenMap | Mapping):
        return {key: _plain(entry) for key, entry in value.items()}
    return _short(value) if isinstance(value, Value) else value


def _short(value: Value) -> Any:
    """Return a value as one scalar if the data format has a short form for it and no other key is needed."""
    keys = _keys(value)
    short = {Assessment: "rating", Deadline: "date"}.get(type(value))
    return keys[short] if short and list(keys) == [short] else keys


def _text(text: Text) -> str | dict[str, str]:
    if len(text.wordings) == 1 and not text.wordings[0].language:
        return text.wordings[0].words
    return {wording.language: wording.words for wording in text.wordings}
