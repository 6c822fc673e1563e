"""Replaces labels and titles with the ids that they stand for, where a file needs an id."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from planpress.loading.spelling import as_scalar
from planpress.model import Finding

Labels = Mapping[str, Mapping[str, str]]
"""The id for each label or title in lower case, by the list of the plan that contains it, such as "tags"."""
JUDGEMENT = re.compile(r"(?:overall|actions\[\d+\]\.ratings)\.[^.\[]+")
"""The path to a rating that is one word, not a map."""
RATING = re.compile(rf"{JUDGEMENT.pattern}\.rating")
"""The path to a rating in a map."""
MILESTONE = re.compile(r"actions\[\d+\]\.milestones\[\d+\]\.rating")
COUNTED = re.compile(r"(?:totals|shares)\.[^.\[]+\..+|mappings\[\d+\]\.ratings\..+")
"""The path to a rating without further keys beside it."""
HEADINGS = {
    "tags": re.compile(r"actions\[\d+\]\.tags\[\d+\]"),
    "pillars": re.compile(r"(?:actions|objectives)\[\d+\]\.pillar"),
    "objectives": re.compile(r"actions\[\d+\]\.objective"),
}
"""The paths to ids of the plan's other lists."""


@dataclass(frozen=True)
class Replacement:
    """What to write instead of a label.

    Args:
        text: What to write in the file.
        value: What the loaded data has instead of the label; an :class:`Added` if a key is added beside the rating.
    """

    text: str
    value: object


def replacement(finding: Finding, word: str, between: str, labels: Labels, beside: object) -> Replacement | None:
    """Return the id for a label, with the report's words if the data format has a key for them; None if unknown.

    Args:
        finding: What is wrong.
        word: The label as typed.
        between: What separates two keys of the map that contains it: a comma, or a new line.
        labels: The ids for labels and titles.
        beside: The map that contains the label, if there is one.
    """
    if not finding.code.startswith("REF"):
        return None
    listed = next((key for key, path in HEADINGS.items() if path.fullmatch(finding.path)), "ratings")
    identifier = labels.get(listed, {}).get(word.casefold())
    if identifier is None or identifier == word:
        return None
    if listed != "ratings":
        return Replacement(as_scalar(identifier), identifier)
    return _rating(finding.path, identifier, word, between, beside)


def _rating(path: str, rating: str, word: str, between: str, beside: object) -> Replacement | None:
    """Name a rating by its id, and keep the report's words beside it."""
    if JUDGEMENT.fullmatch(path):
        printed = {"rating": rating, "printed": word}
        return Replacement(f"{{rating: {rating}, printed: {as_scalar(word)}}}", printed)
    key = "printed" if RATING.fullmatch(path) else "state" if MILESTONE.fullmatch(path) else ""
    if key == "state" and rating.replace("-", " ") == word.casefold():
        return Replacement(rating, rating)  # The site shows the label.
    if key and not (isinstance(beside, Mapping) and key in beside):
        return Replacement(f"{rating}{between}{key}: {as_scalar(word)}", Added(rating, key, word))
    return Replacement(rating, rating) if key or COUNTED.fullmatch(path) else None


@dataclass(frozen=True)
class Added:
    """A map with a new key beside its corrected rating.

    Args:
        rating: The id of the rating.
        key: The new key.
        words: The value of the new key: what the map had instead of the id.
    """

    rating: str
    key: str
    words: str

    def without(self, before: Mapping[object, object], after: Mapping[object, object]) -> bool:
        """Tell whether the second map is the first one with this correction; the other keys may have any values."""
        return (
            before.get("rating") == self.words
            and after.get("rating") == self.rating
            and after.get(self.key) == self.words
            and before.keys() | {self.key} == after.keys()
        )


def labels_of(plan: object) -> dict[str, dict[str, str]]:
    """Return the ids of ratings, tags, pillars and objectives by their labels or titles, unless several share one.

    Args:
        plan: The plan as it was read, before it is checked.
    """
    named: dict[str, dict[str, set[str]]] = {}
    ratings = (("ratings", entry) for scale in _entries(plan, "scales") for entry in _entries(scale, "ratings"))
    headings = (
        (key, entry)
        for parent in (plan, *_entries(plan, "versions"))
        for key in HEADINGS
        for entry in _entries(parent, key)
    )
    for key, entry in (*ratings, *headings):
        for name in _names(entry):
            named.setdefault(key, {}).setdefault(name.casefold(), set()).add(str(entry.get("id")))
    return {
        key: {name: next(iter(ids)) for name, ids in known.items() if len(ids) == 1} for key, known in named.items()
    }


def _names(entry: Mapping[str, object]) -> Iterator[str]:
    also = entry.get("also")
    for name in (entry.get("label"), entry.get("title"), *(also if isinstance(also, list) else [])):
        yield from (word for word in (name.values() if isinstance(name, dict) else [name]) if isinstance(word, str))


def _entries(value: object, key: str) -> list[dict[str, object]]:
    entries = value.get(key) if isinstance(value, dict) else None
    return [entry for entry in entries if isinstance(entry, dict)] if isinstance(entries, list) else []
