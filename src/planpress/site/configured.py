"""Finds, without MkDocs, the files that a build reads according to mkdocs.yml, so that changes can be detected."""

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

CONFIG = "mkdocs.yml"
OWN_PLUGINS = frozenset(("search", "material/search", "planpress", "macros"))
"""Plugins whose output depends only on files that this module finds."""
OWN_EXTENSIONS = ("markdown.extensions.", "pymdownx.", "material.extensions.")
SHORT_EXTENSIONS = frozenset(
    (
        "abbr",
        "admonition",
        "attr_list",
        "codehilite",
        "def_list",
        "extra",
        "fenced_code",
        "footnotes",
        "legacy_attrs",
        "legacy_em",
        "md_in_html",
        "meta",
        "nl2br",
        "sane_lists",
        "smarty",
        "tables",
        "toc",
        "wikilinks",
    )
)
"""The extensions that come with Markdown, by their short names."""
CODE = "python/"
"""The prefix that marks the names of code among tagged values."""
DEEPEST = 16
MACROS = "planpress.macros"


PLUGIN, EXPORTS = "planpress", "exports"


@dataclass(frozen=True)
class Configured:
    """The files from which pages are made, other than ``data/``.

    Args:
        places: The files and folders; some may be missing.
        closed: Whether nothing else is read; False if a hook, another plugin or code of the project may read further
            files.
    """

    places: tuple[Path, ...]
    closed: bool


def configured(project: Path) -> Configured:
    """Return the files that a build reads according to mkdocs.yml; the build itself reports any errors in mkdocs.yml.

    Args:
        project: The folder that contains mkdocs.yml.
    """
    files, settings, coded = _settings(project / CONFIG)
    plugins, theme = _named(settings.get("plugins")), _map(settings.get("theme"))
    macros = _map(plugins.get("macros"))
    module = str(macros.get("module_name", "main"))
    code = next((place for place in (project / f"{module}.py", project / module) if place.exists()), project / module)
    named = (
        project / str(settings.get("docs_dir", "docs")),
        code,
        *(project / str(folder) for folder in [theme.get("custom_dir")] if folder),
        *(project / _included(entry) for entry in _list(macros.get("include_yaml"))),
    )
    closed = (
        not coded
        and plugins.keys() <= OWN_PLUGINS
        and not settings.get("hooks")
        and all(map(_is_known, _named(settings.get("markdown_extensions"))))
        and _is_menu(code if code.is_file() else code / "__init__.py")
    )
    return Configured((*files, *named), closed)


def asked_exports(project: Path) -> object:
    """Return the value of planpress's setting ``exports`` in mkdocs.yml; an empty list if it is not set.

    Args:
        project: The folder that contains mkdocs.yml.
    """
    _, settings, _ = _settings(project / CONFIG)
    asked = _map(_named(settings.get("plugins")).get(PLUGIN)).get(EXPORTS)
    if asked is None or isinstance(asked, _Tagged):  # only the build knows the value of an environment variable
        return []
    return [name for name in asked if not isinstance(name, _Tagged)] if isinstance(asked, list) else asked


class _Tagged(str):
    """A value with a tag, such as ``!ENV`` or ``!!python/name``."""


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc] # one of two classes
    """Reads mkdocs.yml without running anything."""


def _tagged(loader: Any, suffix: str, node: yaml.Node) -> str:
    return _Tagged(suffix)


_Loader.add_multi_constructor("", _tagged)
_Loader.add_multi_constructor("!", _tagged)
_Loader.add_multi_constructor("tag:yaml.org,2002:python/", lambda loader, suffix, node: _Tagged(CODE + suffix))


def _settings(file: Path) -> tuple[list[Path], dict[str, Any], bool]:
    """Return mkdocs.yml and the files it inherits from, their settings, and whether these may name a project's code."""
    files, settings, coded = list[Path](), dict[str, Any](), False
    while len(files) < DEEPEST:
        files.append(file)
        try:
            read = _map(yaml.load(file.read_bytes(), Loader=_Loader))  # noqa: S506 - a safe loader
        except (OSError, yaml.YAMLError, ValueError, RecursionError):
            return files, settings, True
        coded = coded or any(_is_code(value) for value in _values(read))
        settings = _merged(read, settings)
        if not (parent := read.get("INHERIT")):
            return files, settings, coded
        file = file.parent / str(parent)
    return files, settings, True


def _merged(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """Merge settings into those that they inherit from, as MkDocs does."""
    merged = dict(below)
    for key, value in above.items():
        known = merged.get(key)
        merged[key] = _merged(known, value) if isinstance(known, dict) and isinstance(value, dict) else value
    return merged


def _values(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        for item in value.values():
            yield from _values(item)
    elif isinstance(value, list):
        for item in value:
            yield from _values(item)
    else:
        yield value


def _is_code(value: object) -> bool:
    """Tell whether a value names code that may belong to the project."""
    if not isinstance(value, _Tagged) or not value.startswith(CODE):
        return False
    return not value.partition(":")[2].startswith(("pymdownx.", "material."))


def _named(value: Any) -> dict[str, Any]:
    """Return the entries of a list that MkDocs reads as names, each with its settings."""
    if isinstance(value, dict):
        return {str(name): settings for name, settings in value.items()}
    named: dict[str, Any] = {}
    for entry in _list(value):
        named |= entry if isinstance(entry, dict) else {str(entry): None}
    return named


def _map(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _included(entry: Any) -> str:
    """Return the file that an entry of ``include_yaml`` names; the entry may rename the file for pages."""
    return str(next(iter(entry.values()), "")) if isinstance(entry, dict) else str(entry)


def _is_known(extension: str) -> bool:
    return extension in SHORT_EXTENSIONS or extension.startswith(OWN_EXTENSIONS)


def _is_menu(module: Path) -> bool:
    """Tell whether the project's macros are only planpress's own."""
    try:
        tree = ast.parse(module.read_bytes())
    except (OSError, SyntaxError, ValueError, RecursionError):
        return False
    return all(
        (isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant))
        or (isinstance(line, ast.ImportFrom) and line.module == MACROS and not line.level)
        or (isinstance(line, ast.Assign) and isinstance(line.value, ast.List | ast.Tuple) and _is_text(line.value.elts))
        for line in tree.body
    )


def _is_text(values: Iterable[ast.expr]) -> bool:
    return all(isinstance(value, ast.Constant) for value in values)
