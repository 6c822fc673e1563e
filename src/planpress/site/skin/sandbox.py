"""The environment in which the pages in docs/ run: macros and plain values, and nothing that gives access to code.

mkdocs-macros renders a page with access to all of Python, so one line of Markdown could start a program. In planpress,
a page is an author's text rather than the project's code. manual/pages/security.md lists the files that may contain
code.
"""

import traceback
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from typing import Any

from jinja2 import (
    FileSystemLoader,
    StrictUndefined,
    TemplateNotFound,
    TemplateSyntaxError,
    UndefinedError,
)
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from mkdocs.exceptions import PluginError
from mkdocs_macros.plugin import MacrosPlugin

from planpress.errors import PlanpressError

MARKERS = (
    "block_start_string",
    "block_end_string",
    "variable_start_string",
    "variable_end_string",
    "comment_start_string",
    "comment_end_string",
)
OPEN = ("config", "environment", "plugin", "git", "macros", "filters", "filters_builtin", "navigation", "files", "page")
"""Variables of mkdocs-macros that pages cannot read as they are, because they give access to the configuration or to
code.
"""
MKDOCS_MACROS = "mkdocs_macros."
CHANCE = ("lipsum", "random")
"""Names whose values differ each time they are used."""
AS_TEXT = "check the name of the macro; put braces that readers should see between {% raw %} and {% endraw %}"
PLAIN = (str, int, float, bool, date, type(None))
TEMPLATE = "template"
"""The file name that Jinja gives to a template made from a text."""


class Sandbox:
    """Runs the macros on the pages of a build.

    Args:
        macros: The mkdocs-macros plugin, after its setup; the macros that come with mkdocs-macros itself are left out.
        docs: The folder whose files a page can include.
    """

    def __init__(self, macros: MacrosPlugin, docs: str) -> None:
        markers = {name: macros.config[f"j2_{name}"] for name in MARKERS if macros.config.get(f"j2_{name}")}
        self.macros = macros
        self.env = ImmutableSandboxedEnvironment(loader=FileSystemLoader(docs), undefined=StrictUndefined, **markers)
        self.env.globals |= {name: value for name, value in macros.macros.items() if not _is_foreign(value)}
        self.env.filters |= macros.filters
        for name in CHANCE:
            self.env.globals.pop(name, None)
            self.env.filters.pop(name, None)
        self.known = plain_values({name: value for name, value in macros.variables.items() if name not in OPEN})

    def render(self, markdown: str, *, force_rendering: bool = False) -> str:
        """Run the macros of the page that mkdocs-macros is working on, or of its title.

        Args:
            markdown: The text.
            force_rendering: Whether ``force_render_paths`` in mkdocs.yml names the page.

        Raises:
            PluginError: The text cannot be run; the message names the page and, if known, the line.
        """
        page = self.macros.page
        wish = page.meta.get("render_macros")
        if wish is False or not (self.macros.config["render_by_default"] or force_rendering or wish is True):
            return markdown
        about = plain_values({"title": page.title, "url": page.url, "meta": page.meta})
        before = page.file.content_string.count("\n") - (page.markdown or "").count("\n")
        known = {**self.known, "page": about, **plain_values(page.meta)}
        return run(self.env, markdown, known, f"docs/{page.file.src_uri}", before)


def plain_values(given: Mapping[Any, Any]) -> dict[str, Any]:
    """Copy plain values, because other objects could give access to their methods.

    Plain values are text, numbers, dates, true, false, null, and lists and maps of these.

    Args:
        given: Names and values; values that are not plain are left out.
    """
    plain = {}
    for name, value in given.items():
        with suppress(_NotPlainError):
            plain[str(name)] = _plain(value, {})
    return plain


def run(env: ImmutableSandboxedEnvironment, text: str, known: Mapping[str, Any], place: str, before: int = 0) -> str:
    """Run the macros of a text.

    Args:
        env: The environment that :class:`Sandbox` makes.
        text: The text of a page without its front matter, or the title of a page.
        known: The values that the text can read.
        place: The name of the page in messages.
        before: How many lines of the file come before the text.

    Raises:
        PluginError: The text cannot be run; the message names the page and, if known, the line.
    """
    try:
        return env.from_string(text).render(known)
    except (PluginError, PlanpressError):
        raise
    except TemplateSyntaxError as error:
        here = place if error.name else f"{place}:{error.lineno + before}"
        raise PluginError(f"{here}: {_described(error.message, error)}") from error
    except Exception as error:
        lines = [
            frame.lineno
            for frame in traceback.extract_tb(error.__traceback__)
            if frame.filename.strip("<>") == TEMPLATE
        ]
        here = f"{place}:{(lines[-1] or 1) + before}" if lines else place
        raise PluginError(f"{here}: {_described(str(error), error)}") from error


class _NotPlainError(Exception):
    """A value is not plain, as :func:`plain_values` defines it."""


def _plain(value: Any, known: dict[int, Any]) -> Any:
    """Copy a plain value; a part that occurs twice or contains itself is copied only once."""
    if isinstance(value, PLAIN):
        return value
    if id(value) in known:
        return known[id(value)]
    if isinstance(value, dict):
        copied = known[id(value)] = {}
        copied.update((_plain(name, known), _plain(item, known)) for name, item in value.items())
        return copied
    if isinstance(value, list | tuple):
        listed = known[id(value)] = []
        listed.extend(_plain(item, known) for item in value)
        return listed
    raise _NotPlainError


def _is_foreign(macro: object) -> bool:
    """Tell whether a macro comes with mkdocs-macros; such macros show the configuration, git and the clock."""
    return str(getattr(macro, "__module__", "")).startswith(MKDOCS_MACROS)


def _described(message: str | None, error: Exception) -> str:
    words = " ".join((message or "").split()) or type(error).__name__
    if isinstance(error, TemplateNotFound):
        return f'"{words}" cannot be included; only files in docs/ can'
    if isinstance(error, SecurityError):
        return f"{words.rstrip('.')}; a page can use only macros and plain values"
    if isinstance(error, UndefinedError | TemplateSyntaxError):
        return f"{words.rstrip('.')}; {AS_TEXT}"
    known = isinstance(error, TypeError | ZeroDivisionError) and message
    return words if known else f"{type(error).__name__}: {words}"
