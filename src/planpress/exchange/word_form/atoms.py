"""A report as a flat list of the values that are read, compared and replaced as a whole."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from planpress.model import Action, Report

Atom = tuple[str, ...]
"""The path of a value, such as ("summary",), ("overall", "party"), ("actions", "1.1", "ratings", "party")."""
Atoms = dict[Atom, Any]
ACTIONS = "actions"
BY_ASSESSOR = frozenset(["overall", "totals", "shares", "totals_note"])
"""The keys of a report whose values are divided by assessor."""
RATINGS = "ratings"
TOGETHER = (("title", "starred", "printed"), ("progress", "comments"))
"""Keys of an action that are understood only together."""


def atoms_of(mapping: Mapping[str, Any]) -> Atoms:
    """Return the values of a report by path, in its order.

    Args:
        mapping: The report.
    """
    atoms: Atoms = {}
    for key, value in mapping.items():
        if key == ACTIONS:
            for action in value:
                atoms |= {(ACTIONS, action["id"], *path): inner for path, inner in _of_action(action)}
        elif key in BY_ASSESSOR and isinstance(value, dict):
            atoms |= {(key, name): inner for name, inner in value.items()}
        else:
            atoms[key,] = value
    return atoms


def mapping_of(atoms: Mapping[Atom, Any], actions: Iterable[str] = ()) -> dict[str, Any]:
    """Return the report that values make, with its keys in the order of the data format.

    Args:
        atoms: The values by path.
        actions: The ids of the actions in their order; those that are left out follow.
    """
    values: dict[str, Any] = {}
    by_id: dict[str, dict[str, Any]] = {name: {"id": name} for name in actions}
    for path, value in atoms.items():
        target = by_id.setdefault(path[1], {"id": path[1]}) if path[0] == ACTIONS else values
        *outer, last = path[2:] if path[0] == ACTIONS else path
        for key in outer:
            target = target.setdefault(key, {})
        target[last] = value
    if by_id:
        values[ACTIONS] = [in_order(action, Action) for action in by_id.values()]
    return in_order(values, Report)


def in_order(values: Mapping[str, Any], model: type[Action] | type[Report]) -> dict[str, Any]:
    """Return values with their keys in the order of the data format."""
    order = [item.alias or name for name, item in model.model_fields.items()]
    return {
        key: values[key] for key in sorted(values, key=lambda key: order.index(key) if key in order else len(order))
    }


def understood_with(path: Atom) -> Sequence[Atom]:
    """Return the path of a value, and those of the values that are understood only together with it."""
    if path[0] == ACTIONS:
        for keys in TOGETHER:
            if path[2] in keys:
                return [(*path[:2], key) for key in keys]
    return [path]


def _of_action(action: Mapping[str, Any]) -> Iterable[tuple[Atom, Any]]:
    for key, value in action.items():
        if key == RATINGS and isinstance(value, dict):
            yield from (((key, name), inner) for name, inner in value.items())
        elif key != "id":
            yield (key,), value
