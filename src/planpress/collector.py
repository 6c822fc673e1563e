"""Python's cycle collector, tuned for short commands that make many values and hardly any cycles.

Every use is here, so that its effect can be measured (`python -m bench check`, `python -m bench build`).
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


def run_seldom() -> None:
    """Make the collector run seldom: a command is short, so that it costs more time than it saves memory."""
    gc.set_threshold(50_000, 20, 100)


@contextmanager
def without_collector() -> Iterator[None]:
    """Pause the collector while data is read and checked: that makes many small values and no cycles."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def keep_shared() -> None:
    """Exempt all present values from collection: processes forked from here share their memory until it is touched."""
    gc.freeze()
