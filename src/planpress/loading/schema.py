"""The JSON Schema of the data format, made from the model."""

import ast
import inspect
import json
from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from textwrap import dedent
from typing import Any, TypeGuard

from pydantic import BaseModel

from planpress.model import Path, Plan, Report
from planpress.model.base import Value
from planpress.model.scalars import MAX_TEXT

COMMENT = "Made by `planpress schema`; do not edit."
"""States in every schema how it was made."""
DIALECT = "https://json-schema.org/draft/2020-12/schema"
FILES: Mapping[str, type[BaseModel]] = {"plan.schema.json": Plan, "report.schema.json": Report}
Node = Mapping[str, Any]
WORDS = ["string", "number"]
"""The type of texts: YAML reads a text such as 2017 as a number."""


@cache
def schema(model: type[BaseModel]) -> dict[str, Any]:
    """Return the JSON Schema of a file of the data format; callers must not change it.

    The schema agrees with the loader: empty values, unknown keys and numbers in place of ids are errors. The schema is
    identical for every plan, so it cannot check the names of ratings, pillars and assessors.

    Args:
        model: :class:`~planpress.model.Plan` or :class:`~planpress.model.Report`.
    """
    made = model.model_json_schema(mode="validation", by_alias=True)
    properties = made.get("properties", {})
    if "period" in properties:  # it follows from the name of the file
        del properties["period"]
        made["required"] = [key for key in made["required"] if key != "period"]
    documented = _documented()
    for kind, node in ((model.__name__, made), *made.get("$defs", {}).items()):
        for name, inner in node.get("properties", {}).items():
            node["properties"][name] = _tidy({**inner, **documented.get((kind, name), {})})
    return {"$schema": DIALECT, "$comment": COMMENT, **made}


def written(model: type[BaseModel]) -> str:
    """Return the JSON Schema of a file of the data format as text.

    Args:
        model: :class:`~planpress.model.Plan` or :class:`~planpress.model.Report`.
    """
    return json.dumps(schema(model), ensure_ascii=False, indent=2) + "\n"


def keys_at(root: Node, path: Path) -> tuple[str, ...]:
    """Return the keys that a map may have.

    Args:
        root: A schema made by :func:`schema`.
        path: The path to the map from the top of the file.
    """
    return tuple(_container(root, _node(root, path)).get("properties", {}))


def required_at(root: Node, path: Path) -> bool:
    """Tell whether the last key of a path is required.

    Args:
        root: A schema made by :func:`schema`.
        path: The path to the value from the top of the file.
    """
    return path[-1] in _container(root, _node(root, path[:-1])).get("required", ())


def wanted_at(root: Node, path: Path) -> str:
    """Explain what kind of value to write at a path.

    Args:
        root: A schema made by :func:`schema`.
        path: The path to the value from the top of the file.
    """
    return _wanted(root, _node(root, path), path[-1])


def pattern_at(root: Node, path: Path, *, key: bool = False) -> str:
    """Return the pattern of the ids that are allowed as a value or as a key; "" if there is none.

    Args:
        root: A schema made by :func:`schema`.
        path: The path to the value from the top of the file.
        key: Whether the path leads to a key rather than to its value.
    """
    if key:
        return str(_container(root, _node(root, path[:-1])).get("propertyNames", {}).get("pattern", ""))
    node = _resolve(root, _node(root, path))
    return str(_resolve(root, node["anyOf"][0] if "anyOf" in node else node).get("pattern", ""))


def is_text(root: Node, path: Path) -> bool:
    """Tell whether a value is a text for readers rather than an id, a date or the like.

    Args:
        root: A schema made by :func:`schema`.
        path: The path to the value from the top of the file.
    """
    return _is_words(root, _node(root, path))


def is_prose_list(root: Node, path: Path) -> bool:
    """Tell whether a value is a list of texts in one or several languages, such as paragraphs, not a label or a name.

    Args:
        root: A schema made by :func:`schema`.
        path: The path to the value from the top of the file.
    """
    container = _container(root, _node(root, path))
    items = _resolve(root, container.get("items", {}))
    if container.get("type") != "array" or "anyOf" not in items or not _is_words(root, items):
        return False
    return bool(items["anyOf"][0]["maxLength"] == MAX_TEXT)


def _is_words(root: Node, node: Node) -> bool:
    node = _resolve(root, node)
    first: Node = node["anyOf"][0] if "anyOf" in node else node
    return first.get("type") == WORDS


def _wanted(root: Node, node: Node, key: str | int) -> str:  # noqa: PLR0911 - one for each kind of value
    node = _resolve(root, node)
    if "anyOf" in node:
        return _wanted(root, node["anyOf"][0], key)
    if "enum" in node:
        return "allowed: " + ", ".join(node["enum"])
    match node.get("type"):
        case "array":
            return "write it as a list, with each entry on its own line, after a dash: - ..."
        case "object" if "properties" in node:
            return "write its keys on the lines below, indented: " + ", ".join(node["properties"])
        case "object":
            return "write `key: value` on the lines below, indented"
        case "boolean":
            return "write true or false"
        case "integer":
            return "write a whole number such as 3"
        case _ if "examples" in node:
            return "write it like " + " or ".join(node["examples"])
        case _:
            return f'write `{key}: "..."`, in quotes'


def _node(root: Node, path: Path) -> Node:
    node: Node = root
    for step in path:
        container = _container(root, node)
        if isinstance(step, int):
            inner_node = container.get("items", {})
        else:
            inner_node = container.get("properties", {}).get(step) or container.get("additionalProperties")
        node = inner_node if isinstance(inner_node, Mapping) else {}
    return node


def _resolve(root: Node, node: Node) -> Node:
    while "$ref" in node:
        node = root["$defs"][node["$ref"].rsplit("/", 1)[1]]
    return node


def _container(root: Node, node: Node) -> Node:
    """Follow references; if there are several alternatives, return the map or list among them."""
    node = _resolve(root, node)
    for alternative in node.get("anyOf", ()):
        alternative_container = _container(root, alternative)
        if alternative_container.get("type") in ("object", "array"):
            return alternative_container
    return node


def _tidy(node: Any) -> Any:
    """Remove what would only clutter the hover texts of an editor, and simplify maps of ids."""
    if not isinstance(node, dict):
        return node
    tidied: dict[str, Any] = {
        key: _tidy(inner) if isinstance(inner, dict) else inner
        for key, inner in node.items()
        if key != "title" and not (key == "default" and inner in (None, "", [], {}))
    }
    if "patternProperties" in tidied:
        ((pattern, inner),) = tidied.pop("patternProperties").items()
        tidied |= {"propertyNames": {"pattern": pattern}, "additionalProperties": inner}
    if "anyOf" in tidied:
        tidied["anyOf"] = [_tidy(alternative) for alternative in tidied["anyOf"] if alternative != {"type": "null"}]
        if len(tidied["anyOf"]) == 1:
            tidied |= tidied.pop("anyOf")[0]
    return tidied


def _documented() -> dict[tuple[str, str], dict[str, str]]:
    """Return the docstrings below the fields, by class and key.

    pydantic can do this itself, but does it for every class whenever the program starts, which takes longer than
    reading a report.
    """
    descriptions = {}
    for kind in Value.__subclasses__():
        body = ast.parse(dedent(inspect.getsource(kind))).body[0]
        for field, below in pairwise(body.body if isinstance(body, ast.ClassDef) else ()):
            words = below.value if isinstance(below, ast.Expr) else None
            if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and _is_text(words):
                key = kind.model_fields[field.target.id].alias or field.target.id
                descriptions[kind.__name__, key] = {"description": inspect.cleandoc(str(words.value))}
    return descriptions


def _is_text(node: ast.expr | None) -> TypeGuard[ast.Constant]:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)
