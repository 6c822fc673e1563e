"""Avoids loading a module that other packages import but no build uses."""

import sys
from importlib import import_module
from types import ModuleType
from typing import Any


def load_when_used(name: str) -> None:
    """Let a module be imported without being loaded; it is loaded when one of its names is first used (PEP 562).

    ``importlib.util.LazyLoader`` is not enough: before Python 3.12, the next import of the module would load it.

    Args:
        name: The module.
    """

    def used(attribute: str) -> Any:
        if sys.modules.get(name) is stub:
            del sys.modules[name]
        return getattr(import_module(name), attribute)

    stub = ModuleType(name)
    stub.__getattr__ = used  # type: ignore[method-assign]
    sys.modules.setdefault(name, stub)


def spare_requests() -> None:
    """Leave ``requests`` unloaded: mkdocs-macros imports it, which takes as long as the pages of a small plan."""
    load_when_used("requests")
