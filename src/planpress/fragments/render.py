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
from planpress.fragments.text import by_id, by_range, inline, markdown
from planpress.language import ENGLISH, Language
from planpress.model.languages import direction
from planpress.palette import TONES

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

MOST_DRAWN = 20_000
"""The maximum number of results that ``drawn`` and ``once`` remember. ``drawn`` does the same as ``show``, for small
views that many rows and pages share. ``once`` calls a macro whose result depends only on its argument, such as the
paragraphs about an action, which are on three pages.
"""
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

    A template that is changed afterwards is read again only after a call to :func:`read_templates_again`.

    Args:
        words: The language of the words in the templates.
        templates: A folder with templates that replace those of the same name; they can extend and import the
            original, under its name after ``planpress/``.
        paged: Whether the markup is for a document laid out in pages, which cannot share one drawing of each shape as a
            web page does.
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
    env.filters |= {"markdown": markdown, "inline": inline, "number": number, "by_id": by_id, "by_range": by_range}
    show = partial(render, words=words, templates=templates, paged=paged)
    drawn = lru_cache(MOST_DRAWN)(lambda view: Markup(show(view).strip()))  # noqa: S704 - a template made it
    once = lru_cache(MOST_DRAWN)(lambda macro, value: macro(value))
    env.globals |= {"show": show, "drawn": drawn, "once": once, "paged": paged, "tones": TONES} | _messages(words)
    env.newstyle_gettext = True  # type: ignore[attr-defined] # of the i18n extension
    return env


def read_templates_again() -> None:
    """Forget the templates, because some may have changed."""
    environment.cache_clear()


def _messages(words: Language) -> dict[str, object]:
    """Return the functions that ``{% trans %}`` calls, the code and direction of the language, and the terms.

    A message is plain text; markup is passed in its values, so that a translation cannot break it. Jinja's own
    functions would trust markup in a translation, and would not close directional controls that a value leaves open.
    """
    catalogue, plain = words.catalogue, dict[str, Markup]()

    def filled(message: str, values: Mapping[str, object]) -> Markup:
        try:
            return _filled(message, words.contained(values))
        except KeyError:  # a term can begin the translation although it does not begin the message
            return _filled(message, words.contained({**words.terms, **values}))

    def gettext(message: str, **values: object) -> Markup:
        if values:
            return filled(catalogue.gettext(message), values)
        if message not in plain:  # most messages have no values, and every page repeats them
            plain[message] = filled(catalogue.gettext(message), {})
        return plain[message]

    def ngettext(singular: str, plural: str, number: int, **values: object) -> Markup:
        return filled(catalogue.ngettext(singular, plural, number), {**values, **words.counted(number)})

    def pgettext(context: str, message: str, **values: object) -> Markup:
        return filled(catalogue.pgettext(context, message), values)

    def npgettext(context: str, singular: str, plural: str, number: int, **values: object) -> Markup:
        message = catalogue.npgettext(context, singular, plural, number)
        return filled(message, {**values, **words.counted(number)})

    return {
        "_": gettext,
        "gettext": gettext,
        "ngettext": ngettext,
        "pgettext": pgettext,
        "npgettext": npgettext,
        "page_language": words.code,
        "page_direction": direction(words.code),
        **words.terms,
        # templates may use only defined names, so these are defined here; ngettext replaces them with the forms for its
        # number
        **{name: "" for name in words.counted(0) if name != "num"},
    }


@cache
def _escaped_message(message: str) -> str:
    return html.escape(message, quote=False).replace('"', "&quot;")


def _filled(message: str, values: Mapping[str, object]) -> Markup:
    escaped = {name: written(value) for name, value in values.items()}
    return Markup(_escaped_message(message) % escaped)  # noqa: S704 - both are escaped


def template_names() -> list[str]:
    """Return the names of all templates, except those that are used only to verify old archives."""
    return [name for name in environment().list_templates() if not name.startswith("earlier/")]


@cache
def _fields(view: "type[DataclassInstance]") -> tuple[str, ...]:
    return tuple(field.name for field in fields(view))


@cache
def template_name(view: type) -> str:
    """Return the name of a view's template, such as ``frame/page_head.html.jinja`` for ``PageHead``."""
    folder = "/".join(view.__module__.split(".")[2:-1])
    return f"{folder}/".lstrip("/") + WORD_START.sub("_", view.__name__).lower() + ".html.jinja"


def render(
    view: "DataclassInstance",
    template: str | None = None,
    words: Language = ENGLISH,
    templates: Path | None = None,
    *,
    paged: bool = False,
) -> Markup:
    """Return a view as markup.

    Args:
        view: A dataclass of planpress.views; the template gets its fields and, as ``view``, the view itself.
        template: The name of a template to use instead of the one named after the view.
        words: The language of the words in the template.
        templates: The folder with the project's own templates; None to use only planpress's templates.
        paged: Whether the markup is for a document laid out in pages.

    Raises:
        BuildError: A template of the project cannot be used.
    """
    context: dict[str, Any] = {name: getattr(view, name) for name in _fields(type(view))}
    context["view"] = view
    try:
        chosen_template = environment(words, templates, paged=paged).get_template(template or template_name(type(view)))
        return Markup(chosen_template.render(context))  # noqa: S704 - made with autoescape
    except TemplateError as error:
        if templates is None:
            raise
        raise BuildError(f"{_line_of(error, templates)}: {error}", "the template belongs to the project") from error


def _line_of(error: TemplateError, templates: Path) -> str:
    """Return the file and line of the project's template that caused an error or, if unknown, their folder."""
    frames = [(frame.filename, frame.lineno) for frame in traceback.extract_tb(error.__traceback__)]
    if isinstance(error, TemplateSyntaxError) and error.filename:
        frames.append((error.filename, error.lineno))
    own = [f"{name}:{line}" for name, line in frames if Path(name).is_relative_to(templates)]
    return own[-1] if own else str(templates)


def number(value: float) -> str:
    """Return a number as an SVG or CSS length, with at most three decimals and no trailing zeros."""
    return f"{value:.3f}".rstrip("0").rstrip(".")
