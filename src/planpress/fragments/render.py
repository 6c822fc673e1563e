"""Render a view with the template that bears its name."""

import re
from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from planpress.fragments.compiled import compiled_templates
from planpress.fragments.text import inline, markdown
from planpress.model.characters import balanced

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

WORD_START = re.compile(r"(?<!^)(?=[A-Z])")


@cache
def environment() -> Environment:
    """The one template environment: everything is escaped, and a name that is not there is an error."""
    env = Environment(
        loader=PackageLoader("planpress.fragments"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_contained,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=True,
        bytecode_cache=compiled_templates(),
    )
    env.filters |= {"markdown": markdown, "inline": inline, "number": number}
    env.globals["show"] = render
    return env


def _contained(value: object) -> object:
    """Close what a piece of text leaves open, so that it cannot turn the words around it; also in attributes."""
    return balanced(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def template_name(view: type) -> str:
    """Return the template of a view: ``views.frame.page_head.PageHead`` is shown by ``frame/page_head.html.jinja``."""
    folder = "/".join(view.__module__.split(".")[2:-1])
    return f"{folder}/".lstrip("/") + WORD_START.sub("_", view.__name__).lower() + ".html.jinja"


def render(view: "DataclassInstance", template: str | None = None) -> Markup:
    """Turn a view into markup.

    Args:
        view: A dataclass of planpress.views; its fields, and itself as ``view``, are what the template is given.
        template: Another template than the one that bears the view's name.
    """
    chosen = environment().get_template(template or template_name(type(view)))
    context: dict[str, Any] = {one.name: getattr(view, one.name) for one in fields(view)}
    context["view"] = view
    return Markup(chosen.render(context))  # noqa: S704 - made with autoescape


def number(value: float) -> str:
    """Write a number for an SVG or CSS length: three decimals at most, no needless zeros."""
    return f"{value:.3f}".rstrip("0").rstrip(".")
