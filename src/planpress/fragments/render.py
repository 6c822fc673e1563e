"""Renders each view with the template that is named after it."""

import html
import re
import traceback
from collections.abc import Mapping, MutableMapping
from dataclasses import fields
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PackageLoader,
    PrefixLoader,
    StrictUndefined,
    TemplateError,
    TemplateSyntaxError,
)
from markupsafe import Markup

from planpress.errors import BuildError
from planpress.fragments.compiled import compiled_templates
from planpress.fragments.quick import CODE, QuickCode, QuickContext, contained, written
from planpress.fragments.text import by_id, inline, markdown
from planpress.language import ENGLISH, Language
from planpress.model.languages import direction
from planpress.palette import TONES

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

MOST_DRAWN = 20_000
"""How many small views ``drawn`` remembers. It is ``show`` for views that many rows and pages share; ``once`` calls a
macro that depends on its argument alone, such as the paragraphs that an action has on three pages."""
WORD_START = re.compile(r"(?<!^)(?=[A-Z])")


class _Environment(Environment):
    """A template environment in which all templates share their globals, so that none copies them."""

    code_generator_class = QuickCode
    context_class = QuickContext
    written = staticmethod(written)

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        return {**self.globals, **d} if d else self.globals


@cache
def environment(words: Language = ENGLISH, templates: Path | None = None, *, paged: bool = False) -> Environment:
    """Return the template environment of a language, in which values are escaped and undefined names are errors.

    If a template is changed afterwards, it is not read before :func:`read_templates_again` is called.

    Args:
        words: The language of the words in the templates.
        templates: A folder with templates that replace those of the same name; they can extend and import the
            original, under its name after ``planpress/``.
        paged: Whether the markup is laid out in pages for a document, where shapes are not shared drawings of a page.
    """
    own = PackageLoader("planpress.fragments")
    env = _Environment(
        loader=ChoiceLoader([FileSystemLoader(templates), own, PrefixLoader({"planpress": own})]) if templates else own,
        autoescape=True,
        undefined=StrictUndefined,
        finalize=contained,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        bytecode_cache=compiled_templates(CODE),
        extensions=["jinja2.ext.i18n"],
    )
    env.policies["ext.i18n.trimmed"] = True
    env.filters |= {"markdown": markdown, "inline": inline, "number": number, "by_id": by_id}
    show = partial(render, words=words, templates=templates, paged=paged)
