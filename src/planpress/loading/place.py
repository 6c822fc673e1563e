"""Where each value of a file stands."""

from dataclasses import dataclass, field

from planpress.model import Path

Mark = tuple[int, int]
"""Line and column, both counted from 1, the column in characters."""


@dataclass(slots=True)
class Branch:
    """Where a map or a list stands, and what is inside it.

    Args:
        mark: Where it begins.
        keys: Where each key of a map stands.
        values: The place of each value of a map by key, or of a list by number.
    """

    mark: Mark
    keys: dict[str, Mark] = field(default_factory=dict)
    values: "dict[str, Place] | list[Place]" = field(default_factory=dict)

    def inside(self, step: str | int) -> "Place | None":
        """Return the place of one value inside, or None."""
        if isinstance(self.values, dict):
            return self.values.get(step) if isinstance(step, str) else None
        return self.values[step] if isinstance(step, int) and 0 <= step < len(self.values) else None


Place = Mark | Branch
"""A single value has only a mark."""


def trim(place: Place, path: Path) -> Path:
    """Return as much of a path as there are values for."""
    for length, step in enumerate(path):
        inner = place.inside(step) if isinstance(place, Branch) else None
        if inner is None:
            return path[:length]
        place = inner
    return path


def mark(place: Place, path: Path, *, key: bool = False) -> Mark:
    """Return the mark of a value (or of its key), or of the nearest value around it.

    Args:
        place: The place of the whole file.
        path: The way to the value.
        key: Whether its key is meant, where it has one.
    """
    for step in trim(place, path[:-1]):
        place = place.inside(step) or place if isinstance(place, Branch) else place
    if not isinstance(place, Branch):
        return place
    if not path:
        return place.mark
    last = path[-1]
    if key and last in place.keys:
        return place.keys[str(last)]
    inner = place.inside(last) or place
    return inner.mark if isinstance(inner, Branch) else inner
