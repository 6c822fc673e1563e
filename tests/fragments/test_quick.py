"""Templates write and call exactly what Jinja itself would write and call."""

import pytest
from jinja2 import DictLoader, Environment, StrictUndefined, UndefinedError, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from planpress.fragments.compiled import compiled_templates
from planpress.fragments.quick import CODE, QuickCode, QuickContext, contained, written

MACROS = """
{%- macro plain(a, b) %}<{{ a }}|{{ b }}>{% endmacro -%}
{%- macro preset(a, b=2) %}<{{ a }}|{{ b }}>{% endmacro -%}
{%- macro rest(a) %}{{ a }}{{ varargs }}{{ kwargs }}{% endmacro -%}
{%- macro around() %}[{{ caller() }}]{% endmacro -%}
"""
CALLS = (
    "{{ plain('&', '<') }}",
    "{{ plain(a='&', b=1) }}",
    "{{ preset('&') }}{{ preset('&', 3) }}{{ preset(b=1, a=2) }}",
    "{{ rest(1, 2, 3, x='&') }}",
    "{% call around() %}{{ '&' }}{% endcall %}",
    "{% for x in [1, 2] %}{{ plain(x, loop.index) }}{{ asks('&') }}{% endfor %}",
    "{{ twice('&') }}{{ '<b>'.upper() }}{{ markup.upper() }}",
    "{% autoescape false %}{{ '&' }}{% endautoescape %}{{ '&' }}",
    "{% set kept %}{{ '<' }}{% endset %}{{ kept }}{{ kept | e }}{{ kept | forceescape }}",
)
VALUES = (
    "a < b & \"c\" 'd'",
    "left open \u202e here",
    Markup("<b>\u202e</b>"),
    12,
    1.5,
    None,
    True,
    ["<", "\u202e"],
    type("Text", (str,), {})("<\u202e>"),
)


class Ours(Environment):
    code_generator_class = QuickCode
    context_class = QuickContext
    written = staticmethod(written)


@pass_context
def asks(context: Context, text: str) -> str:
    return f"{text}{context.name}{context['markup']}"


def rendered(kind: type[Environment], text: str) -> str:
    env = kind(autoescape=True, undefined=StrictUndefined, finalize=contained, extensions=["jinja2.ext.i18n"])
    env.loader = DictLoader({"page": MACROS + text})
    env.globals |= {"asks": asks, "twice": lambda text: text * 2, "markup": Markup("<i>"), "values": VALUES}
    return env.get_template("page").render()


@pytest.mark.parametrize("text", CALLS)
def test_calls_give_what_jinja_gives(text: str) -> None:
    assert rendered(Ours, text) == rendered(Environment, text)


def test_values_are_written_as_jinja_writes_them() -> None:
    text = "{% for value in values %}({{ value }}){% endfor %}"
    assert rendered(Ours, text) == rendered(Environment, text)
    assert "\u202c" in rendered(Ours, text)


@pytest.mark.parametrize("text", ["{{ unknown }}", "{{ unknown.name }}", "{{ plain(unknown, 1) }}", "{{ unknown() }}"])
def test_an_unknown_name_is_an_error(text: str) -> None:
    with pytest.raises(UndefinedError, match="'unknown' is undefined"):
        rendered(Ours, text)


def test_a_macro_refuses_too_many_arguments() -> None:
    with pytest.raises(TypeError, match="takes not more than 2"):
        rendered(Ours, "{{ plain(1, 2, 3) }}")


def test_compiled_code_of_one_kind_is_not_taken_for_another() -> None:
    for kind, code in ((Ours, CODE), (Environment, ""), (Ours, CODE)):
        env = kind(loader=DictLoader({"shared": "{{ '<' ~ 1 }}"}), autoescape=True)
        env.bytecode_cache = compiled_templates(code)
        assert env.get_template("shared").render() == "&lt;1"
