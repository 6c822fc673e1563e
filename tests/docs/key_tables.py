"""The tables of keys in manual/pages/data-format.md, made from the model.

``python -m tests.docs.key_tables`` updates them.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from planpress.loading.schema import FILES, schema
from planpress.model.languages import TAG
from planpress.model.license import IDENTIFIER

PAGE = Path("manual/pages/data-format.md")
BLOCK = re.compile(r"(<!-- keys: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)
PATTERNS = {
    "[A-Z]{2}": "two capital letters",
    TAG.pattern: "language code, such as `en`",
    IDENTIFIER.pattern: "licence id",
    "[a-z0-9]+(-[a-z0-9]+)*": "id",
    "[A-Za-z0-9]+([._-][A-Za-z0-9]+)*": "id in quotes",
}
Node = Mapping[str, Any]


def nodes() -> dict[str, Node]:
    """Return the part of the schemas for each map that has keys."""
    parts: dict[str, Node] = {}
    for model in FILES.values():
        root = schema(model)
        parts[root["title"]] = root
        parts |= {name: node for name, node in root["$defs"].items() if "properties" in node}
    return parts


def table(node: Node) -> str:
    """Return the table of a map's keys."""
    return "".join(f"{row}\n" for row in ("| key | value | meaning |", "|---|---|---|", *_rows(node)))


def _rows(node: Node) -> Iterator[str]:
    for key, inner in node["properties"].items():
        needed = ", needed" if key in node.get("required", ()) else ""
        yield f"| `{key}` | {_value(inner)}{needed} | {inner['description']}{_default(inner)} |"


def _default(node: Node) -> str:
    default = node.get("default")
    if isinstance(default, list):
        return f" Default: {', '.join(f'`{entry}`' for entry in default)}."
    if isinstance(default, bool):
        return f" Default: `{str(default).lower()}`."
    if isinstance(default, str):
        quoted = f'"{default}"' if default.isdigit() else default
        return f" Default: `{quoted}`."
    return ""


def _value(node: Node) -> str:  # noqa: PLR0911 - one for each kind of value
    if "$ref" in node:
        return _named(node["$ref"].rsplit("/", 1)[1])
    if "anyOf" in node:
        longer = next((option for option in node["anyOf"] if "$ref" in option), None)
        return f"{_value(node['anyOf'][0])}, or {_value(longer)}" if longer else "text"
    match node.get("type"):
        case "array":
            return f"list: {_value(node['items'])}"
        case "object" if node.get("propertyNames", {}).get("pattern") == f"^{TAG.pattern}$":
            return f"map from language code to {_value(node['additionalProperties'])}"
        case "object":
            return f"map from id to {_value(node['additionalProperties'])}"
        case "boolean":
            return "`true` or `false`"
        case "integer":
            return "whole number"
        case _ if node.get("format") == "uri":
            return "address"
        case _ if node.get("format") == "email":
            return "e-mail address"
    pattern = str(node.get("pattern", ""))[1:-1]
    return PATTERNS.get(pattern, "date" if pattern else "plain text")


def _named(name: str) -> str:
    for model in FILES.values():
        words = schema(model)["$defs"].get(name, {}).get("enum")
        if words:
            return ", ".join(f"`{word}`" for word in words)
    return f"[{name}](#{name.lower()})"


def renewed(page: str) -> str:
    """Return the page with all its tables generated again."""
    keys = nodes()
    return BLOCK.sub(lambda match: f"{match[1]}{table(keys[match[2]])}{match[3]}", page)


if __name__ == "__main__":
    PAGE.write_text(renewed(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
