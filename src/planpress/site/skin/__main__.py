"""The process that makes pages, which `apart` starts: ``python -m planpress.site.skin``."""

import sys
from importlib import import_module
from types import ModuleType
from typing import Any

from planpress.collector import end_without_search, run_seldom


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


run_seldom()
load_when_used("requests")  # mkdocs-macros imports it, and loading it takes as long as the pages of a small plan

from planpress.site.skin.making import main  # noqa: E402 - the collector slows down imports most

if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    end_without_search()
