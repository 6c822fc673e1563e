"""The position of each value in a file."""

from dataclasses import dataclass, field

from planpress.model import Path

Mark = tuple[int, int]
"""Line and column, both counted from 1, the column in characters."""


@dataclass(slots=True)
class Branch:
    """The position of a map or list, and the positions of the values in it.

    Args:
        mark: Where it begins.
        keys: Where each key of a map begins.
        values: The position of each value: in a map by key, in a list by index.
    """

    mark: Mark
    keys: dict[str, Mark] = field(default_factory=dict)
    values: "dict[str, Position] | list[Position]" = field(default_factory=dict)

    def inside(self, step: str | int) -> "Position | None":
        """Return the position of the value under a key or index, or None."""
        if isinstance(self.values, dict):
            return self.values.get(step) if isinstance(step, str) else None
        return self.values[step] if isinstance(step, int) and 0 <= step < len(self.values) else None


Position = Mark | Branch
"""The position of a value: a mark or, for a map or a list, a branch."""


def trim(position: Position, path: Path) -> Path:
    """Return the longest beginning of a path that leads to a value."""
    for length, step in enumerate(path):
        inner = position.inside(step) if isinstance(position, Branch) else None
        if inner is None:
            return path[:length]
        position = inner
    return path


def mark(position: Position, path: Path, *, key: bool = False) -> Mark:
    """Return the position of a value (or of its key); if it is missing, that of the innermost value around it.

    Args:
        position: The position of the whole file.
        path: The path to the value.
        key: Whether to return the mark of its key, if it has one.
    """
    for step in trim(position, path[:-1]):
        position = position.inside(step) or position if isinstance(position, Branch) else position
    if not isinstance(position, Branch):
        return position
    if not path:
        return position.mark
    last = path[-1]
    if key and last in position.keys:
        return position.keys[str(last)]
    inner = position.inside(last) or position
    return inner.mark if isinstance(inner, Branch) else inner
