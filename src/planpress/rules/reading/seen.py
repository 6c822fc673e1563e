"""Converts the data to the form that readers see and the rules examine."""

from collections.abc import Mapping
from operator import is_
from typing import Any

from planpress.loading import Document
from planpress.model import Dataset, Text, Wording
from planpress.model.base import LEAVES, FrozenMap, Value
from planpress.model.characters import folded


def as_read(dataset: Dataset, documents: Mapping[str, Document]) -> Dataset:
    """Return the data without invisible characters, so that texts that look the same are equal for every rule.

    Args:
        dataset: The data.
        documents: The file of each period; the file of the plan is under "".
    """
    plan = dataset.plan if _is_plain(documents[""]) else _seen(dataset.plan)
    reports = (report if _is_plain(documents[report.period]) else _seen(report) for report in dataset.reports)
    return Dataset(plan, tuple(reports))


def _is_plain(document: Document) -> bool:
    """Tell whether a file contains no character to fold; a backslash may stand for any character."""
    return document.text.isascii() and "\t" not in document.text and "\\" not in document.text


def _seen(value: Any) -> Any:  # noqa: PLR0911 - one for each kind of value
    """Return a value with its texts folded; if nothing changes, return the value itself."""
    kind = type(value)
    if kind is str:
        return folded(value)
    if kind in LEAVES or not value:
        return value
    if kind is Text:
        words = [folded(wording.words) for wording in value.wordings]
        if all(new == wording.words for new, wording in zip(words, value.wordings, strict=True)):
            return value
        return Text(tuple(Wording(new, wording.language) for new, wording in zip(words, value.wordings, strict=True)))
    if kind is tuple:
        items = tuple(map(_seen, value))
        return value if all(map(is_, items, value)) else items
    if kind is FrozenMap:
        entries = {key: _seen(item) for key, item in value.items()}
        return value if all(map(is_, entries.values(), value.values())) else FrozenMap(entries)
    if isinstance(value, Value):
        changed = {name: seen for name, was in value.fields() if (seen := _seen(was)) is not was}
        return value.model_copy(update=changed) if changed else value
    return value
