"""The macros that page authors are offered."""

import inspect
from types import SimpleNamespace

import pytest

from planpress.errors import PlanpressError, UnknownNameError
from planpress.macros import MACROS, define_env
from planpress.views.context import Context
from tests.views.sketch import FULL, context


class Host:
    """Stores the output of macros."""

    def __init__(self) -> None:
        self.placed: list[str] = []
        self.asked: list[str] = []
        self.failures: list[tuple[str, str]] = []

    def context(self, url: str) -> Context:
        self.asked.append(url)
        return context({"2001": FULL, "2002": FULL})

    def place(self, markup: str) -> str:
        self.placed.append(markup)
        return f"mark {len(self.placed)}"

    def failed(self, page: str, error: PlanpressError) -> str:
        self.failures.append((page, str(error)))
        return "failed"


class Env:
    """Stands in for the environment that mkdocs-macros passes to define_env."""

    def __init__(self, host: Host) -> None:
        self.conf = SimpleNamespace(plugins={"planpress": host})
        self.page = SimpleNamespace(url="actions/1.1/", file=SimpleNamespace(src_uri="actions/1.1.md"))
        self.macros: dict[str, object] = {}

    def macro(self, function: object, name: str) -> None:
        self.macros[name] = function


@pytest.fixture
def host() -> Host:
    return Host()


@pytest.fixture
def offered(host: Host) -> dict[str, object]:
    env = Env(host)
    define_env(env)
    return env.macros


NEEDED = {
    "action": ("1.1",),
    "action_page": ("1.1",),
    "history": ("1.1",),
    "pillar": ("1",),
    "rating_badge": ("1.1",),
    "section": ("rating_chart",),
}


@pytest.mark.parametrize("name", [name for name in MACROS if name != "tombstone"])
def test_macro_puts_a_fragment_in_the_page(name: str, host: Host, offered: dict[str, object]) -> None:
    """Each macro makes markup, passes it to the host, and leaves only a marker in the page."""
    macro = offered[name]
    assert callable(macro)
    assert macro(*NEEDED.get(name, ())) == "mark 1"
    assert host.asked == ["actions/1.1/"]
    assert host.failures == []
    assert not host.placed[0].strip() or "<" in host.placed[0]


def test_every_macro_is_offered_with_its_documentation(offered: dict[str, object]) -> None:
    """Every macro is available, with the documentation of the view it makes."""
    assert set(offered) == set(MACROS)
    for name, view in MACROS.items():
        assert offered[name].__doc__ == view.__doc__
        assert view.__doc__


def test_arguments_are_optional_words() -> None:
    """A macro takes a context and then only texts, such as ids; never numbers or switches."""
    for view in MACROS.values():
        first, *others = inspect.signature(view).parameters.values()
        assert first.name == "context"
        assert {str(name.annotation) for name in others} <= {"<class 'str'>", "str | None"}


def test_unknown_name_is_handed_to_the_host(host: Host, offered: dict[str, object]) -> None:
    """For an unknown name, a macro tells the host which page contains it."""
    macro = offered["pillar"]
    assert callable(macro)
    assert macro("99") == "failed"
    assert host.failures[0][0] == "actions/1.1.md"
    assert 'no pillar "99"' in host.failures[0][1]


@pytest.mark.parametrize("value", [1.10, 1, True, None], ids=str)
def test_ids_without_quotes_are_refused(value: object, host: Host, offered: dict[str, object]) -> None:
    """A number is not an id, because 1.10 would become 1.1."""
    macro = offered["rating_badge"]
    assert callable(macro)
    assert macro(value) == "failed"
    assert "without quotes" in host.failures[0][1]


def test_tombstone_is_for_actions_that_are_gone() -> None:
    """The tombstone macro is only for actions that left the plan."""
    with pytest.raises(UnknownNameError):
        MACROS["tombstone"](context({"2001": FULL}), "1.1")
