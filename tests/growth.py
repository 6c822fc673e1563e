"""How times grow: only times of the same minute are compared, never a time and a number of seconds.

Work that takes too long is stopped, so that a failure takes no longer than a success.
"""

import gc
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

LINEAR = 8
"""How many times as long four times as much may take; with the square of the amount it would be 16."""
TRIES = 3
Input = TypeVar("Input")


class _TooSlowError(Exception):
    pass


@contextmanager
def stopped_after(seconds: float) -> Iterator[None]:
    """Stop work that takes more than a given processor time."""

    def stop(number: int, frame: object) -> None:
        raise _TooSlowError

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, max(seconds, 0.01))
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


@contextmanager
def without_collector() -> Iterator[None]:
    """Do not look for garbage among the objects of other tests: that takes longer than what is measured."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def took(work: Callable[[], object], limit: float = 60, times: int = 1) -> float:
    """The shortest processor time that some work takes; infinite if it exceeds the limit."""
    best = float("inf")
    with without_collector():
        for _ in range(times):
            began = time.thread_time()
            try:
                with stopped_after(limit):
                    work()
            except _TooSlowError:
                return float("inf")
            best = min(best, time.thread_time() - began)
    return best


def times_as_long(work: Callable[[Input], object], much: Input, little: Input) -> float:
    """How many times as long work takes on one input as on another: the least of several tries."""
    least = float("inf")
    for times in range(1, TRIES + 1):  # the machine may have been busy
        base = took(lambda: work(little), times=times)
        least = min(least, took(lambda: work(much), 3 * LINEAR * base) / base)
        if least < LINEAR:
            break
    return least


def growth(work: Callable[[Input], object], made: Callable[[int], Input], size: int) -> float:
    """How many times as long work takes on four times as much: about 4 if it is linear, 16 if it is quadratic."""
    return times_as_long(work, made(4 * size), made(size))
