"""The paths of values in a comparison, and the keys by which entries of lists are matched."""

import re
from collections.abc import Mapping

from planpress.importing.equality import same
from planpress.importing.yaml_edits import plain_value
from planpress.importing.yaml_nodes import YamlNode
from planpress.model.action import Action
from planpress.model.report import Acceptance, Correction, Note, Report

OF_ACTION = "action "
ASSUMED = ("state", "scale", "language")
"""Keys that an import writes into a new file although documents do not print them; an existing file keeps its own."""
UNSHOWN = (*ASSUMED, "detail", "actions")
"""Keys of a report whose absence means nothing, and the key that is compared separately."""
ASSESSED = tuple((key,) for key in ("ratings", "overall", "totals", "shares", "totals_note"))
"""The keys whose values are maps by assessor."""
SHORT = {"due": "date", "ratings": "rating", "overall": "rating"}
"""For values that may be a scalar or a map, the key of the map that the scalar stands for."""
IDENTITIES = ("id", "about", "name", "title", "date", "url", "text")
"""Keys by which entries of a list are matched; the first that an entry has is used."""
DEFAULTS = {
    field.alias or name: str(field.default)
    for model in (Report, Action, Note, Correction, Acceptance)
    for name, field in model.model_fields.items()
    if isinstance(field.default, str)
}
"""The value of each key that means the same as leaving the key out."""
Where = tuple[str, ...]
"""The keys from the top of the file; an action is one step, such as "action 1.1"."""


def named_path(where: Where) -> str:
    """Return a path as messages name it, such as "action 1.1, ratings.party"."""
    first, rest = (where[:1], where[1:]) if where[0].startswith(OF_ACTION) else ((), where)
    return ", ".join((*first, *([".".join(rest)] if rest else [])))


def data_path(where: Where) -> Where:
    """Return a path as the data has it, with the action by its id."""
    if where[0].startswith(OF_ACTION):
        return ("actions", where[0].removeprefix(OF_ACTION), *where[1:])
    return where


def matches(node: YamlNode, value: object, language: str) -> bool:
    """Tell whether an entry of a list has the same identifying value as an entry in the document.

    Args:
        node: The entry in the file; its name may be in several languages.
        value: The entry in the document.
        language: The code of the language of the report.
    """
    if not isinstance(value, Mapping) or node.kind != "map":
        return False
    name = identifying_key(value)
    if not name or name not in node.entries:
        return False
    named = node.entries[name]
    read = value[name]
    own = named if isinstance(read, Mapping) else named.entries.get(language, named)
    return same(plain_value(own), read, name)


def identifying_key(value: Mapping[str, object]) -> str:
    """Return the key that identifies an entry of a list; "" if it has none."""
    return next((key for key in IDENTITIES if key in value), "")


def action_id(action: YamlNode) -> str:
    """Return the id of an action; "?" if it has none."""
    node = action.entries.get("id")
    return (node.text if node else None) or "?"


def id_key(identifier: str) -> str:
    """Return what spellings of an id such as "F.2" and "F2" have in common."""
    return re.sub(r"(?<=[a-z])[.-](?=\d)", "", identifier.lower())
