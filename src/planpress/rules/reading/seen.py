"""The data as a reader sees it, which is what the rules look at."""

from typing import Any

from planpress.model import Dataset, Text, Wording
from planpress.model.base import FrozenMap, Value
from planpress.model.characters import folded


def as_read(dataset: Dataset) -> Dataset:
    """Return the same data without what no reader sees: so to every rule, two texts that look the same are the same."""
    return Dataset(_seen(dataset.plan), tuple(_seen(report) for report in dataset.reports))


def _seen(value: Any) -> Any:  # noqa: PLR0911 - one for each kind of value
    """Return a value with its texts folded; the value itself where nothing changes."""
    if type(value) is str:
        return folded(value)
    if isinstance(value, Value):
        changed = {
            name: seen for name in type(value).model_fields if (seen := _seen(was := getattr(value, name))) is not was
        }
        return value.model_copy(update=changed) if changed else value
    if isinstance(value, Text):
        words = [folded(wording.words) for wording in value.wordings]
        if all(new == wording.words for new, wording in zip(words, value.wordings, strict=True)):
            return value
        return Text(tuple(Wording(new, wording.language) for new, wording in zip(words, value.wordings, strict=True)))
    if isinstance(value, tuple):
        items = tuple(_seen(item) for item in value)
        return value if all(new is item for new, item in zip(items, value, strict=True)) else items
    if isinstance(value, FrozenMap):
        entries = {key: _seen(item) for key, item in value.items()}
        return value if all(entries[key] is item for key, item in value.items()) else FrozenMap(entries)
    return value
