"""Settings of Python's garbage collector, for short commands that create many values and hardly any cycles.

All settings are in this module, so that their effect can be measured (`make bench CASES="check 1000"`).
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


class _Exempt:
    """Whether values are exempt from collection: `gc.get_freeze_count()` would count them one by one."""

    some = False


def run_seldom() -> None:
    """Make the collector run rarely, because in a short command freeing memory is not worth the time."""
    gc.set_threshold(50_000, 20, 100)


@contextmanager
def without_collector() -> Iterator[None]:
    """Pause the collector while data is read and checked, which creates many small values and no cycles.

    Afterwards these values belong to the oldest generation. Otherwise, the collector would search all of them the next
    time it runs.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            if not _Exempt.some:
                gc.freeze()
                gc.unfreeze()  # returns everything to the oldest generation
            gc.enable()


def keep_shared() -> None:
    """Exempt all existing values from collection, so that forked processes share their memory as long as possible."""
    _Exempt.some = True
    gc.freeze()


def end_without_search() -> None:
    """Skip the collection at the end of the process, because the system then frees the memory anyway."""
    gc.freeze()
