"""Each view has one template, and each template uses only what its view contains."""

import dataclasses
import importlib
import inspect
import pkgutil
import re
from gettext import NullTranslations
from pathlib import Path

import pytest
from jinja2 import StrictUndefined, UndefinedError, meta
from markupsafe import Markup

import planpress.views
from planpress.fragments.render import environment, number, render, template_name
from planpress.language import Language
from planpress.model.characters import balanced
from planpress.views.context import Link
from planpress.views.root.robots import Robots
from planpress.views.root.sitemap import Sitemap

TEMPLATES = Path("src/planpress/fragments/templates")
NAMES = sorted(path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.jinja"))
SHARED = sorted(name for name in NAMES if name.startswith("_"))
EARLIER = re.compile(r"earlier/(\w+)_\d+(\.html\.jinja)")
MESSAGES = {"_", "_trans", "gettext", "ngettext", "pgettext", "npgettext"}
"""The functions that messages use."""
# Macros come by import; `super` is the template's own.
GIVEN = {"view", "show", "page_language", "page_direction"} | MESSAGES


def views() -> dict[str, type]:
    """Return every dataclass of planpress.views by the name that its template would have."""
    by_name = {}
    for module in pkgutil.walk_packages(planpress.views.__path__, "planpress.views."):
        for _, member in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if member.__module__ == module.name and dataclasses.is_dataclass(member):
                by_name[template_name(member)] = member
    return by_name


VIEWS = views()


def view_name(name: str) -> str:
    """Return the current template that replaced an earlier one; return any other name unchanged."""
    match = EARLIER.fullmatch(name)
    return f"root/{match[1]}{match[2]}" if match else name


@pytest.mark.parametrize("name", [name for name in NAMES if name not in SHARED])
def test_template_uses_only_what_its_view_says(name: str) -> None:
    """Each template is named after a view, and uses only its fields, `view` and `show`."""
    assert view_name(name) in VIEWS, f"{name} belongs to no view"
    source = (TEMPLATES / name).read_text(encoding="utf-8")
    used = meta.find_undeclared_variables(environment().parse(source))
    fields = {field.name for field in dataclasses.fields(VIEWS[view_name(name)])}
    assert used <= fields | GIVEN


@pytest.mark.parametrize("name", SHARED)
def test_shared_pieces_use_only_what_they_name(name: str) -> None:
    """The comment of an included template lists the names that it needs; macros need none."""
    source = (TEMPLATES / name).read_text(encoding="utf-8")
    comment = source.split("#}")[0]
    used = meta.find_undeclared_variables(environment().parse(source))
    assert all(f"`{name}`" in comment for name in used - MESSAGES)


@pytest.mark.parametrize("name", NAMES)
def test_template_opens_with_its_context(name: str) -> None:
    """Each template begins with a comment that names its view or its purpose."""
    first = (TEMPLATES / name).read_text(encoding="utf-8").split("\n", 1)[0]
    assert first.startswith("{# ")
    if name not in SHARED:
        view = VIEWS[view_name(name)]
        module = view.__module__.removeprefix("planpress.")
        assert first.startswith(f"{{# Context: {module}.{view.__name__}.")


@pytest.mark.parametrize("name", NAMES)
def test_templates_trust_nothing(name: str) -> None:
    """No template disables escaping except for its own words."""
    source = (TEMPLATES / name).read_text(encoding="utf-8")
    source = re.sub(r"'[^'{]*' \| safe", "", source)
    assert not re.search(r"\|\s*safe\b|autoescape\s+false|\bMarkup\b", source)


def test_every_field_of_a_view_is_documented() -> None:
    """The docstring of each view documents all fields, or none if their names suffice."""
    for view in VIEWS.values():
        documented = set(re.findall(r"^\s+(\w+): ", view.__doc__ or "", re.MULTILINE))
        names = {field.name for field in dataclasses.fields(view)}
        assert documented <= names, view
        assert documented == names or not documented, f"{view.__name__} does not document {sorted(names - documented)}"
        assert view.__doc__, view


def test_views_are_frozen() -> None:
    """A view cannot be changed after it is made."""
    for view in VIEWS.values():
        assert view.__dataclass_params__.frozen, view  # type: ignore[attr-defined]


def test_environment_escapes_and_knows_no_undefined_name() -> None:
    """Everything is escaped, and an undefined name is an error."""
    env = environment()
    assert env.autoescape is True
    assert env.undefined is StrictUndefined
    assert env.from_string("{{ x }}").render(x='<b title="x">&') == "&lt;b title=&#34;x&#34;&gt;&amp;"
    with pytest.raises(UndefinedError):
        env.from_string("{{ y }}").render()


def test_view_is_rendered_with_its_template() -> None:
    """The template that is named after a view gets its fields."""
    assert template_name(Robots) == "root/robots.html.jinja"
    assert "Sitemap: https://example.org/a&amp;b" in render(Robots("https://example.org/a&b"))
    assert render(Sitemap(("https://example.org/1.1/",))).count("<loc>") == 1
    with pytest.raises(Exception, match=re.escape("link.html.jinja")):
        render(Link("a", "b"))


@pytest.mark.parametrize(
    ("value", "written"), [(0.0, "0"), (100.0, "100"), (7.6923076, "7.692"), (0.1 + 0.2, "0.3"), (50, "50")], ids=str
)
def test_numbers_are_short(value: float, written: str) -> None:
    """Lengths have at most three decimals, and the same digits on every machine."""
    assert number(value) == written


def german() -> Language:
    """Return a language with one translated message that contains markup."""
    catalogue = NullTranslations()
    catalogue.gettext = lambda message: '<b>"Erledigt" & %(x)s' if message == "done %(x)s" else message  # type: ignore[method-assign]
    return Language("de", catalogue)


def test_messages_are_text() -> None:
    """Markup in a translation is shown as text, markup in a value works, and a value closes what it opens."""
    template = environment(german()).from_string("{% trans %}done {{ x }}{% endtrans %}")
    assert template.render(x=Markup("<i>1</i>")) == "&lt;b&gt;&quot;Erledigt&quot; &amp; <i>1</i>"
    assert template.render(x="<\u202e") == f"&lt;b&gt;&quot;Erledigt&quot; &amp; &lt;{balanced(chr(0x202E))}"


def test_each_language_has_its_environment() -> None:
    """A language that was used before does not affect a template in English."""
    source = "{% trans %}done {{ x }}{% endtrans %} {{ page_language }}"
    assert environment(german()).from_string(source).render(x="1").endswith("de")
    assert environment().from_string(source).render(x="1") == "done 1 en"


def test_number_of_a_plural_form_is_written_in_the_language() -> None:
    """The number in a plural form has the separators of the language."""
    source = "{% trans num=n %}{{ num }} action{% pluralize %}{{ num }} actions{% endtrans %}"
    assert [environment().from_string(source).render(n=n) for n in (1, 0, 1234)] == [
        "1 action",
        "0 actions",
        "1,234 actions",
    ]
    assert environment(german()).from_string(source).render(n=1234) == "1.234 actions"
