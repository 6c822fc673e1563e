"""Avoids loading modules that other packages import but no build uses."""

import sys
from importlib import import_module
from types import ModuleType
from typing import Any

UNUSED = ("asyncio", "hjson", "requests")


def load_when_used(name: str) -> None:
    """Let a module be imported without being loaded; it is loaded when one of its names is first used (PEP 562).

    ``importlib.util.LazyLoader`` is not enough: before Python 3.12, the next import of the module would load it.

    Args:
        name: The full name of the module.
    """

    def used(attribute: str) -> Any:
        if sys.modules.get(name) is stub:
            del sys.modules[name]
        return getattr(import_module(name), attribute)

    stub = ModuleType(name)
    stub.__getattr__ = used  # type: ignore[method-assign]
    sys.modules.setdefault(name, stub)


def spare_unused() -> None:
    """Avoid loading modules that no build uses; loading them takes as long as making a small plan's pages.

    mkdocs-macros imports ``requests`` and ``hjson``, and filelock imports ``asyncio``.
    """
    for name in UNUSED:
        load_when_used(name)
