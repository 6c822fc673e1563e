"""Pages of docs/ reach the macros and plain values, and nothing else."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from mkdocs.exceptions import PluginError
from mkdocs_macros import context
from mkdocs_macros.plugin import MacrosPlugin

from planpress.site.skin.sandbox import Sandbox

SETTINGS = {"render_by_default": True}


class Opened:
    """An object such as the project's macros might set; its methods would give access to more."""

    secret = "s3cret"

    def run(self) -> str:
        return self.secret


def plugin(text: str, **variables: Any) -> MacrosPlugin:
    """The state of mkdocs-macros at a page."""
    file = SimpleNamespace(src_uri="page.md", content_string=text)
    made: Any = SimpleNamespace(
        config=dict(SETTINGS),
        macros={"badge": lambda identifier: f"[{identifier}]"},
        filters={"loud": str.upper},
        variables=variables,
        page=SimpleNamespace(file=file, meta={}, title="A page", url="page/", markdown=text),
        filter=lambda value, name="": value,
    )
    made.macro = lambda value, name="": made.macros.setdefault(name or value.__name__, value)
    context.define_env(made)  # type: ignore[no-untyped-call] # mkdocs-macros has no types
    plugin: MacrosPlugin = made
    return plugin


def shown(text: str, docs: Path = Path(), **variables: Any) -> str:
    return Sandbox(plugin(text, **variables), str(docs)).render(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{{ badge("1.1") }}', "[1.1]"),
        ('{{ "x" | loud }}', "X"),
        ("{{ extra.colour }}", "red"),
        ("{% for one in listed %}{{ one }}{% endfor %}", "12"),
        ("{% set x = namespace(n=1) %}{{ x.n }}", "1"),
        ("{{ page.title }} {{ page.url }}", "A page page/"),
        ("{% raw %}{{ }}{% endraw %}", "{{ }}"),
    ],
)
def test_what_a_page_can_do(text: str, expected: str) -> None:
    """Macros, filters of the project, plain values and the language itself work."""
    assert shown(text, extra={"colour": "red"}, listed=[1, 2]) == expected


ESCAPES = [
    "{{ ''.__class__.__mro__ }}",
    "{{ badge.__globals__ }}",
    "{{ badge.__globals__['os'].system('true') }}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{{ joiner.__init__.__globals__ }}",
    "{{ namespace.__init__.__globals__ }}",
    "{{ self.__init__.__globals__ }}",
    "{{ self._TemplateReference__context.environment }}",
    "{{ ''['__class__'] }}",
    "{{ ''|attr('__class__') }}",
    "{{ ([badge]|map(attribute='__globals__')|list)[0].os }}",
    "{{ '{0.__class__}'.format('x') }}",
    "{{ '%s'.__mod__ }}",
    "{{ config.plugins }}",
    "{{ environment }}",
    "{{ plugin }}",
    "{{ git.commit }}",
    "{{ navigation.pages }}",
    "{{ files.src_uris }}",
    "{{ macros }}",
    "{{ filters_builtin }}",
    "{{ opened.run() }}",
    "{{ nested.inner.run() }}",
    "{{ context() }}",
    "{{ macros_info() }}",
    "{{ now() }}",
    "{{ fix_url('x') }}",
    "{{ lipsum() }}",
    "{{ lipsum.__globals__ }}",
    "{{ [1, 2]|random }}",
    "{{ page.file.abs_src_path }}",
    "{{ page.read_source(1) }}",
    "{{ listed.append(3) }}",
    "{{ extra.update({'colour': 'blue'}) }}",
    "{{ extra.clear() }}",
    "{% import 'os' as os %}",
    "{% include '../secret.txt' %}",
    "{% include '/etc/hostname' %}",
    "{% extends '../secret.txt' %}",
    "{% do listed.append(1) %}",
    "{% debug %}",
    "{{ (1).__class__ }}",
    "{{ (badge|attr)('__code__') }}",
    "{{ range(10 ** 9) | list }}",
]


@pytest.mark.parametrize("text", ESCAPES)
def test_what_a_page_cannot_do(text: str, tmp_path: Path) -> None:
    """Every way to Python, the configuration, git and files outside docs/ is refused, with page and reason."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "secret.txt").write_text(Opened.secret)
    known = {"listed": [1], "extra": {"colour": "red"}, "opened": Opened(), "nested": {"inner": Opened()}}
    opened = {name: Opened() for name in ("config", "environment", "plugin", "git", "navigation", "files")}
    with pytest.raises(PluginError, match=r"^docs/page\.md(:1)?: .") as caught:
        shown(text, tmp_path / "docs", **known, **opened)
    assert Opened.secret not in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_of_docs_can_be_included(tmp_path: Path) -> None:
    """Pages share text by including another file in docs/, which runs in the same sandbox."""
    (tmp_path / "part.txt").write_text('{{ badge("1") }}')
    assert shown("{% include 'part.txt' %}", tmp_path) == "[1]"
    (tmp_path / "part.txt").write_text("{{ ''.__class__ }}")
    with pytest.raises(PluginError, match="unsafe"):
        shown("{% include 'part.txt' %}", tmp_path)


def test_the_line_is_that_of_the_file() -> None:
    """A message counts the lines of the front matter, too."""
    made: Any = plugin("---\ntitle: x\n---\n\nText\n\n{{ nothing }}\n")
    made.page.markdown = "Text\n\n{{ nothing }}\n"
    with pytest.raises(PluginError, match=r"^docs/page\.md:7: 'nothing' is undefined; check the name"):
        Sandbox(made, ".").render(made.page.markdown)
    made.page.markdown = "Text\n\n{% if %}\n"
    with pytest.raises(PluginError, match=r"^docs/page\.md:7: Expected an expression"):
        Sandbox(made, ".").render(made.page.markdown)


def test_front_matter_is_plain_and_cannot_run_away() -> None:
    """Front matter can be read; a value that contains itself is copied once."""
    made: Any = plugin("{{ mood }} {{ page.meta.mood }}")
    circle: list[Any] = []
    circle.append(circle)
    made.page.meta = {"mood": "calm", "circle": circle}
    assert Sandbox(made, ".").render("{{ mood }} {{ page.meta.mood }} {{ circle[0] is iterable }}") == "calm calm True"


def test_pages_that_opt_out_are_not_run() -> None:
    """`render_macros: false` leaves a page as it is; with `render_by_default: false` pages opt in."""
    made: Any = plugin("{{ nothing }}")
    made.page.meta = {"render_macros": False}
    assert Sandbox(made, ".").render("{{ nothing }}") == "{{ nothing }}"
    made.page.meta, made.config["render_by_default"] = {}, False
    assert Sandbox(made, ".").render("{{ nothing }}") == "{{ nothing }}"
    made.page.meta = {"render_macros": True}
    with pytest.raises(PluginError):
        Sandbox(made, ".").render("{{ nothing }}")
