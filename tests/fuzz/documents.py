"""Data that nobody would write, generated from the schema or made by damaging valid data, with a seed."""

import random
import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

import yaml

from planpress.loading.schema import schema
from planpress.model import Plan, Report

Files = dict[str, bytes]
PLAN_FILE = "data/plan.yml"
SCALARS = (
    *(
        "",
        " ",
        "~",
        "null",
        "yes",
        "no",
        "true",
        "0",
        "-1",
        "1.10",
        "012",
        "1:30",
        "1e999",
        ".inf",
        "9" * 30,
        "9" * 6_000,
    ),
    *(
        "0000-01-01",
        "0001-01-01",
        "9999-12-31",
        "9999-12",
        "99999-01-01",
        "2017-02-30",
        "2017-13",
        "2017",
        "31/08/2017",
    ),
    *(
        "2014-11-01",
        "2017-07-31",
        "2015",
        "2300-06-07",
        "1900-01",
        "\u0662\u0660\u0661\u0667-\u0660\u0661-\u0660\u0661",
    ),
    *(
        "report",
        "latest",
        "con",
        "index",
        "1",
        "1.1",
        "1.2",
        "2",
        "2.4",
        "E9",
        "party",
        "secretariat",
        "achieved",
        "s1",
    ),
    *(
        "on-track",
        "not-commenced",
        "pending",
        "new",
        "split",
        "merged",
        "missing",
        "withheld",
        "totals",
        "en",
        "fr",
        "zz",
    ),
    *("<<", "a" * 41, "x" * 300, "x" * 20_001, "İ" * 50, "ß", "\u202e", "\u200b", "\u00ad", "\ufeff", "🐘", "ក្ក"),
    *(
        "{{ 7*7 }}",
        "<script>",
        "[a](javascript:b)",
        "[" * 60,
        "*" * 60,
        "%",
        "%s%n",
        "../../etc",
        "a\nb",
        "- a\n- b",
        "\\",
    ),
    *(
        "https://[",
        "http://[::1",
        "https://x:99999/",
        "//x",
        "mailto:",
        "https://xn--/",
        "http://\u2100.org",
        "1 of 0 (10%)",
    ),
    *(
        "In 2016, 1,111,111,111,111 seizures.",
        "by 31 February 2016",
        "0 of 0",
        "100 % of 13 actions",
        "Achieved 3 (23%)",
    ),
)
TAGS = ("!x", "!!int", "!!python/object:os.system", "tag:yaml.org,2002:str", "tag:yaml.org,2002:set", "!")
RAW = (
    *(
        b"<<: *a\n",
        b"&a ",
        b"*a",
        b"? ",
        b": ",
        b"- ",
        b"{",
        b"}",
        b"[",
        b"]",
        b"'",
        b'"',
        b"|-\n",
        b">+\n",
        b"#",
        b"%",
        b"@",
    ),
    *(
        b"\0",
        b"\xff\xfe",
        b"\xc3\x28",
        b"\xed\xa0\x80",
        b"\r",
        b"\x0b",
        b"\x85",
        b"\xe2\x80\xa8",
        b"\xef\xbb\xbf",
        b"\t",
        b"\n",
    ),
    *(
        b"---\n",
        b"...\n",
        b"%YAML 9.9\n",
        b"!!set ",
        b"[" * 60,
        b"- " * 50,
        b"? " * 60,
        b"&a [*a]\n",
        b"{a: " * 45,
        b"\\x",
    ),
)


ASSESSORS, RATINGS = ["party", "secretariat"], ["achieved", "on-track"]
IDS = {
    "pillars": ["1", "2"],
    "assessors": ASSESSORS,
    "scales": ["s1", "s2"],
    "ratings": RATINGS,
    "actions": ["1.1", "1.2", "E9"],
    "objectives": ["1.a", "1.b"],
    "bodies": ["fa", "customs"],
    "tags": ["trees", "ports"],
    "dropped": ["2.1", "2.2", "2.3"],
}
"""The ids of the entries of a list."""
TERMS = ("pillar", "objective", "action", "period", "party")
NAMED = {
    "pillar": IDS["pillars"],
    "objective": IDS["objectives"],
    "term": ["milestone", "goals"],
    "responsible": [*IDS["bodies"], "Coastal communities"],
    "number": ["1.1(a)", "viii)"],
    "tags": IDS["tags"],
    "start": ["2014", "2015-03"],
    "of": ["13"],
    "about": ["report", "1.1", "1.2"],
    "depends_on": ["1.1", "1.2"],
    "from": ["2014-11-01", "2016-06", "1.1", "1.2", "2.1"],
    "to": ["2017-07-31", "2018-06"],
    "into": ["1.1"],
    "scale": ["s1"],
    "plan_version": ["1", "1", "2"],
    "code": ["XX", "RAT309", "TIM311"],
    "site_url": ["https://example.org/xx/"],
    "languages": ["en", "fr", "km"],
}
"""The values of some keys, so that most names exist."""


class _Maker:
    """Makes values that a schema allows.

    Args:
        root: The schema.
        chance: The chances.
        slip: How likely a value is replaced with an invalid one.
    """

    def __init__(self, root: Mapping[str, Any], chance: random.Random, slip: float) -> None:
        self.root, self.chance, self.slip = root, chance, slip

    def made(self, node: Mapping[str, Any], key: str = "") -> Any:  # noqa: PLR0911 - one for each kind of node
        while "$ref" in node:
            node = self.root["$defs"][node["$ref"].rsplit("/", 1)[1]]
        if self.chance.random() < self.slip:
            return self.chance.choice(SCALARS)
        if "anyOf" in node:
            return self.made(self.chance.choice(node["anyOf"]), key)
        kind = node.get("type")
        if kind == "array":
            return self._list(node["items"], key)
        if kind == "object":
            return self._keys(node) if "properties" in node else self._map(node, key)
        if kind == "boolean":
            return key == "ongoing" or self.chance.random() < 0.5
        if kind == "integer":
            return self.chance.choice((0, 1, 2, 13, 999_999))
        pattern = node.get("pattern", "")
        named = "scale" if key in ("from", "to") and pattern.startswith("^[a-z0-9]") else key
        named = "term" if key in TERMS and not pattern else named
        fitting = [name for name in NAMED.get(named, ()) if re.fullmatch(pattern or ".*", name)]
        return self.chance.choice(node.get("enum") or fitting or _words(pattern))

    def _list(self, node: Mapping[str, Any], key: str) -> list[Any]:
        length = 2 if key in IDS and key != "dropped" else self.chance.choice((0, 1, 1, 2, 3))
        entries = [self.made(node, key) for _ in range(length)]
        for entry, identifier in zip(entries, IDS.get(key, ()), strict=False):
            if isinstance(entry, dict) and self.chance.random() >= self.slip:
                entry["id"] = identifier
        return list(dict.fromkeys(entries)) if all(isinstance(entry, str) for entry in entries) else entries

    def _keys(self, node: Mapping[str, Any]) -> dict[str, Any]:
        needed = node.get("required", ())
        often = (*needed, "scale", "actions", "pillars", "pillar", "objectives", "bodies", "tags")
        wanted = [key for key in node["properties"] if key in often or self.chance.random() < 0.3]
        if node.get("title") == "Deadline" and self.chance.random() >= self.slip:
            wanted = self.chance.choice((["date"], ["ongoing"], ["text"], ["date", "text"]))
        return {key: self.made(node["properties"][key], key) for key in wanted}

    def _map(self, node: Mapping[str, Any], key: str) -> dict[str, Any]:
        inner = node["additionalProperties"]
        pattern = node.get("propertyNames", {}).get("pattern", "")
        of_ratings = inner.get("type") == "integer" or inner.get("pattern") or (key == "shares" and "type" in inner)
        of_ratings = of_ratings and inner.get("type") != "object"
        names = ["en", "fr", "km"] if "[a-z]{2" in pattern else RATINGS if of_ratings else ASSESSORS
        return {name: self.made(inner, key) for name in self.chance.sample(names, self.chance.choice((1, 1, 2)))}


def _words(pattern: str) -> list[str]:
    """A few words that a pattern of the schema allows, so that names in one place often exist in another."""
    if "[0-9]{4}" in pattern:
        return ["2014-11-01", "2015-06", "2017-07-31", "0001-01-01", "9999-12-31"]
    if "[A-Z]{2}" in pattern and "[a-z]{2" not in pattern:
        return ["KH", "XX"]
    if "[a-z]{2" in pattern:
        return ["en", "fr", "km"]
    if pattern:
        return RATINGS
    return ["Ten officers were trained in March 2016.", "A law", "*x* [y](https://example.org)", "1 of 2 actions", "40"]


def generated(chance: random.Random) -> Files:
    """A project made from the schemas."""
    slip = chance.choice((0, 0, 0.002, 0.02))
    kinds: dict[str, type[Plan] | type[Report]] = {PLAN_FILE: Plan}
    kinds |= {f"data/reports/{period}.yml": Report for period in chance.sample(("2014", "2017", "2018"), 2)}
    values = {name: _Maker(schema(kind), chance, slip).made(schema(kind)) for name, kind in kinds.items()}
    return {name: _dumped(value) for name, value in values.items()}


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def _quoted(dumper: yaml.SafeDumper, words: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", words, style='"')


_Dumper.add_representer(str, _quoted)


def _dumped(value: Any) -> bytes:
    return yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=True).encode("utf-8", "surrogatepass")


def read(project: Path) -> Files:
    """The files of a project's data."""
    return {str(file.relative_to(project)): file.read_bytes() for file in sorted((project / "data").rglob("*.yml"))}


class Spoiler:
    """Damages the files of a valid project, which it parses once."""

    def __init__(self, files: Files) -> None:
        self.files = files
        self.trees: dict[str, Any] = {
            name: yaml.compose(content, Loader=yaml.CSafeLoader) for name, content in files.items()
        }
        self.donors = [node for tree in self.trees.values() for _, _, node in _values(tree)]

    def spoilt(self, chance: random.Random) -> Files:
        """One to four changes, mostly to the tree of one file, sometimes to its text."""
        name = chance.choice(list(self.trees))
        if chance.random() < 0.2:
            return {**self.files, name: _spliced(self.files[name], chance)}
        tree = deepcopy(self.trees[name])
        for _ in range(chance.choice((1, 1, 1, 2, 4))):
            self._change(tree, chance)
        try:
            text = yaml.serialize(tree, Dumper=yaml.CSafeDumper, allow_unicode=True)
        except (yaml.YAMLError, RecursionError, UnicodeEncodeError):
            return self.files  # a tree that is no YAML
        return {**self.files, name: text.encode("utf-8", "surrogatepass")}

    def _change(self, tree: yaml.Node, chance: random.Random) -> None:
        values = list(_values(tree))
        if not values:
            return
        parent, step, node = chance.choice(values)
        siblings = parent.value
        kind = chance.randrange(10)
        if kind < 4:
            _put(parent, step, chance.choice((self._scalar, self._container, self._donor))(node, chance))
        elif kind == 4:
            del siblings[step]
        elif kind == 5:
            siblings.insert(chance.randrange(len(siblings) + 1), siblings[step])
        elif kind == 6:
            sibling = chance.randrange(len(siblings))
            siblings[step], siblings[sibling] = siblings[sibling], siblings[step]
        elif kind == 7 and isinstance(parent, yaml.MappingNode):
            siblings[step] = (self._scalar(node, chance), node)
        elif kind == 8:
            _put(parent, step, yaml.SequenceNode("tag:yaml.org,2002:seq", [node]))
        elif isinstance(node, yaml.ScalarNode):
            node.style = chance.choice((None, '"', "'"))

    def _scalar(self, node: yaml.Node, chance: random.Random) -> yaml.Node:
        style = chance.choice((None, None, '"'))
        tag = chance.choice(TAGS) if chance.random() < 0.03 else "tag:yaml.org,2002:str"
        return yaml.ScalarNode(tag, chance.choice(SCALARS), style=style)

    def _container(self, node: yaml.Node, chance: random.Random) -> yaml.Node:
        if chance.random() < 0.5:
            return yaml.SequenceNode("tag:yaml.org,2002:seq", [node] * chance.choice((0, 1, 3)))
        pairs = [(self._scalar(node, chance), node)] if chance.random() < 0.7 else []
        return yaml.MappingNode("tag:yaml.org,2002:map", pairs)

    def _donor(self, node: yaml.Node, chance: random.Random) -> yaml.Node:
        donor = chance.choice(self.donors)
        return donor if chance.random() < 0.2 else deepcopy(donor)


def _values(node: yaml.Node) -> Iterator[tuple[Any, int, yaml.Node]]:
    """Every value below a node, with its parent and index; only once, because a damaged tree may contain itself."""
    waiting, seen = [node], {id(node)}
    while waiting:
        parent = waiting.pop()
        if isinstance(parent, yaml.CollectionNode):
            for step, entry in enumerate(parent.value):
                inner = entry[1] if isinstance(parent, yaml.MappingNode) else entry
                yield parent, step, inner
                if id(inner) not in seen:
                    seen.add(id(inner))
                    waiting.append(inner)


def _put(parent: Any, step: int, node: yaml.Node) -> None:
    parent.value[step] = (parent.value[step][0], node) if isinstance(parent, yaml.MappingNode) else node


def _spliced(content: bytes, chance: random.Random) -> bytes:
    lines = content.splitlines(keepends=True)
    for _ in range(chance.choice((1, 1, 2, 3))):
        index = chance.randrange(len(lines))
        kind = chance.randrange(5)
        if kind == 0:
            column = chance.randrange(len(lines[index]) + 1)
            lines[index] = lines[index][:column] + chance.choice(RAW) + lines[index][column:]
        elif kind == 1:
            lines[index] = chance.choice(RAW) + lines[index]
        elif kind == 2:
            lines[index] = lines[index][chance.randrange(4) :]
        elif kind == 3:
            lines.insert(index, lines[chance.randrange(len(lines))])
        elif len(lines) > 1:
            del lines[index]
    return b"".join(lines)
