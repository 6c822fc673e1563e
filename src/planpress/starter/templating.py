"""Renders the templates of a new project."""

from collections.abc import Mapping
from functools import cache

import yaml
from jinja2 import Environment, PackageLoader, StrictUndefined

WIDE = 1_000_000
SPECIAL = frozenset("\\`*_{}[]()#+-.!|<>&~")
"""Characters that Markdown may read as more than text."""


@cache
def environment() -> Environment:
    """Return the environment of the templates, in which undefined names are errors.

    The templates are YAML, Markdown and Python, so nothing is escaped as HTML; ``yaml`` and ``plain`` quote instead.
    """
    made = Environment(
        loader=PackageLoader("planpress.starter"),
        autoescape=False,  # noqa: S701 - no template here is HTML
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters |= {"yaml": quoted_yaml, "plain": plain_markdown}
    return made


def quoted_yaml(value: str | Mapping[str, str]) -> str:
    """Return a text, or a map of language to text, as YAML on one line, always in quotes."""
    if isinstance(value, str):
        return _quoted(value)
    return "{" + ", ".join(f"{_quoted(code)}: {_quoted(words)}" for code, words in value.items()) + "}"


def plain_markdown(words: str) -> str:
    """Return words as Markdown that displays them unchanged."""
    return "".join(f"\\{character}" if character in SPECIAL else character for character in words)


def _quoted(words: str) -> str:
    """Return a text in double quotes, on one line."""
    return yaml.safe_dump(words, allow_unicode=True, default_style='"', width=WIDE).rstrip("\n")
