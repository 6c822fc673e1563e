"""The names that a plan defines and that reports may use, read from values as typed.

Values that cannot be names are left to :mod:`planpress.loading.problems`.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

Map = Mapping[str, Any]


@dataclass(frozen=True)
class ListedNames:
    """The headings that a version of the plan lists.

    Args:
        pillars: Ids, in order.
        objectives: Ids, in order.
    """

    pillars: tuple[str, ...] = ()
    objectives: tuple[str, ...] = ()

    @classmethod
    def of(cls, parent: Map, original: "ListedNames") -> "ListedNames":
        """Return the names that a plan or one of its versions lists; a version without a list has the plan's."""
        own_pillars = "pillars" in parent
        pillars = tuple(ids_of(parent, "pillars")) if own_pillars else original.pillars
        inherited = () if own_pillars else original.objectives
        return cls(pillars, tuple(ids_of(parent, "objectives")) if "objectives" in parent else inherited)


@dataclass(frozen=True)
class PlanNames:
    """The names that reports may use, as far as the plan can be read.

    Args:
        plan: The pillars and objectives of the plan; None if its file cannot be read.
        versions: The pillars and objectives of each version that the plan lists.
        assessors: Ids, in order.
        scales: The ratings of each scale: every id, label and other spelling, with the id that it means.
        bodies: Ids, in order.
        tags: Ids, in order.
    """

    plan: ListedNames | None = None
    versions: Mapping[str, ListedNames] = field(default_factory=dict)
    assessors: tuple[str, ...] = ()
    scales: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    bodies: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()

    @classmethod
    def of(cls, plan: object) -> "PlanNames":
        """Return the names that a plan's file defines, given its values."""
        scales = {str(node["id"]): _wordings(node) for _, node in entries_of(plan, "scales") if "id" in node}
        original = ListedNames.of(plan, ListedNames()) if isinstance(plan, dict) else None
        versions = {
            version["id"]: ListedNames.of(version, original)
            for _, version in entries_of(plan, "versions")
            if original and isinstance(version.get("id"), str)
        }
        ids = (tuple(ids_of(plan, key)) for key in ("assessors", "bodies", "tags"))
        assessors, bodies, tags = ids
        return cls(original, versions, assessors, scales, bodies, tags)

    def listed(self, version: object) -> ListedNames | None:
        """Return the pillars and objectives of the version of the plan that a report names."""
        return self.versions.get(version, self.plan) if isinstance(version, str) else self.plan


@dataclass(frozen=True)
class NameKind:
    """A kind of name.

    Args:
        what: What to call it in messages.
        known: The existing names; empty if they are not known, so that any name may be right.
        also: Other words for some of these names.
        printed: Whether it is a printed number, which must be in quotes.
        rating: Whether it is a rating of a report.
    """

    what: str
    known: Collection[str]
    also: Mapping[str, str] = field(default_factory=dict)
    printed: bool = False
    rating: bool = False


def ratings_of(names: PlanNames, scale: object) -> NameKind:
    """Return the ratings of the scale that a report names."""
    wordings = names.scales.get(scale, {}) if isinstance(scale, str) else {}
    known = tuple(identifier for word, identifier in wordings.items() if word == identifier)
    return NameKind(f"rating of the scale {scale}", known, wordings, rating=True)


def _wordings(scale: Map) -> dict[str, str]:
    """Return every spelling of the ratings of a scale, with the id of the rating that it means."""
    words = {identifier: identifier for identifier in ids_of(scale, "ratings")}
    spellings: dict[str, set[str]] = {}
    for _, rating in entries_of(scale, "ratings"):
        label, also = rating.get("label"), rating.get("also")
        labels = label.values() if isinstance(label, dict) else [label]
        for spelling in (*labels, *(also if isinstance(also, list) else ())):
            if isinstance(spelling, str) and isinstance(rating.get("id"), str):
                spellings.setdefault(spelling, set()).add(rating["id"])
    sure = {
        spelling: next(iter(ids)) for spelling, ids in spellings.items() if len(ids) == 1
    }  # a spelling that two ratings share identifies neither
    return {**sure, **words}


def ids_of(parent: object, key: str) -> Iterator[str]:
    """Yield the ids of the maps in a list."""
    return (entry["id"] for _, entry in entries_of(parent, key) if isinstance(entry.get("id"), str))


def entries_of(parent: object, key: str) -> Iterator[tuple[int, Map]]:
    """Yield the maps in a list, with their indexes."""
    entries = parent.get(key) if isinstance(parent, Mapping) else None
    for index, entry in enumerate(entries if isinstance(entries, list) else ()):
        if isinstance(entry, dict):
            yield index, entry


def map_at(parent: object, key: str) -> Map:
    """Return the map at a key; empty if there is none."""
    value = parent.get(key) if isinstance(parent, Mapping) else None
    return value if isinstance(value, dict) else {}
