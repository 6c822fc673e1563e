"""manual/pages/macros.md, against the macros."""

import inspect
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import jinja2
import pytest

from planpress.errors import PlanpressError, UnknownNameError
from planpress.macros import MACROS, define_env
from planpress.model import Dataset
from planpress.rules import check
from planpress.views.context import Context
from tests.docs.markdown import MANUAL, PROJECT, blocks, rows, sections

PAGE = MANUAL / "macros.md"
EXAMPLES = blocks(PAGE, "markdown")
ONLY_WHERE_GONE = "tombstone("
"""An example that needs an action which has left the plan."""


class Desk:
    """Replaces the plugin: keeps the markup, and raises errors."""

    def __init__(self, context: Context) -> None:
        self.shown = context
        self.placed: list[str] = []

    def context(self, url: str) -> Context:
        assert url == "page/"
        return self.shown

    def place(self, markup: str) -> str:
        self.placed.append(markup)
        return f"<!--{len(self.placed)}-->"

    def failed(self, page: str, error: PlanpressError) -> str:
        raise error


def rendered(example: str, context: Context) -> list[str]:
    """Return what the macros of an example show."""
    desk, names = Desk(context), {}

    def macro(function: Callable[..., str], name: str) -> None:
        names[name] = function

    page = SimpleNamespace(url="page/", file=SimpleNamespace(src_uri="page.md"))
    define_env(SimpleNamespace(conf=SimpleNamespace(plugins={"planpress": desk}), macro=macro, page=page))
    jinja2.Environment(undefined=jinja2.StrictUndefined).from_string(example).render(names)
    return desk.placed


def contexts() -> Iterator[Context]:
    """Yield every period of both plans."""
    for project in (PROJECT, PROJECT / "tests" / "sample"):
        dataset = loaded(project)
        for report in dataset.reports:
            yield Context(dataset.until(report.period), report, dataset.plan.language, "../")


def loaded(project: Path) -> Dataset:
    dataset = check(project).loaded.dataset
    assert dataset is not None
    return dataset


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: str(example).splitlines()[0])
def test_every_example_renders(example: str) -> None:
    """Each example shows something, for every period of the real plan and of the sample."""
    shown = 0
    for context in contexts():
        try:
            markup = rendered(example, context)
        except UnknownNameError:
            assert ONLY_WHERE_GONE in example
        else:
            assert len(markup) == example.count("{{")
            shown += 1
    assert shown


@pytest.mark.parametrize("name", MACROS)
def test_every_macro_is_documented(name: str) -> None:
    """Each macro has a row in the table, a section that begins with its arguments, and an example."""
    arguments = list(inspect.signature(MACROS[name]).parameters.values())[1:]
    signature = ", ".join(p.name if p.default is p.empty else f"[{p.name}]" for p in arguments)
    section = sections(PAGE)[name]
    assert section.lstrip().startswith(f"`{name}({signature})`: ")
    assert f"{{{{ {name}(" in section


def test_table_lists_the_macros() -> None:
    """Macros are in alphabetical order, and all of them exist."""
    table = PAGE.read_text(encoding="utf-8").partition("\n## ")[0]
    assert [row[0] for row in rows(table)[1:]] == [f"[`{name}`](#{name})" for name in sorted(MACROS)]
