"""Run several jobs in parallel."""

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkProcess
from typing import Any, TypeVar

from planpress.collector import keep_shared
from planpress.site.system import system_call

T = TypeVar("T")
PR_SET_PDEATHSIG = 1


def side_by_side(jobs: Sequence[Callable[[], T]]) -> list[T]:
    """Run jobs in separate processes, as many at a time as there are processors.

    If a process cannot be forked safely (on systems other than Linux, or while threads are running), or if there is
    only one job, the jobs run in this process, one after another.

    Args:
        jobs: Each is called without arguments. Changes that it makes in memory are lost, and its value must be
            picklable.

    Returns:
        The values, in the order of the jobs.

    Raises:
        Exception: The exception of the first failing job, in the given order; the jobs after it are stopped.
    """
    if len(jobs) == 1 or not _can_fork():
        return [job() for job in jobs]
    keep_shared()
    waiting, running = list(enumerate(jobs)), dict[Connection, tuple[int, ForkProcess]]()
    failed: tuple[int, Exception] | None = None
    values: dict[int, T] = {}
    try:
        while running or waiting:
            while waiting and not failed and len(running) < processors():
                place, job = waiting.pop(0)
                channel, process = _start(job)
                running[channel] = (place, process)
            ready = wait(list(running))
            for channel in [channel for channel in running if channel in ready]:
                place, process = running.pop(channel)
                error, values[place] = _end(process, channel)
                if error and (failed is None or place < failed[0]):
                    failed = (place, error)
            if failed and all(place > failed[0] for place, _ in (*running.values(), *waiting)):
                raise failed[1]
    finally:
        for _, process in running.values():
            process.kill()
    return [values[place] for place in range(len(jobs))]


def end_with(parent: int) -> None:
    """Make the system kill this process when its parent ends for any reason (Linux, prctl(2)).

    Args:
        parent: The number of the process that started this one.
    """
    prctl = system_call("prctl")
    if prctl is not None:
        prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)


def processors() -> int:
    """Return how many jobs can run at the same time; in a process that was forked for a job, only one can."""
    return len(os.sched_getaffinity(0)) if _can_fork() else 1


def _can_fork() -> bool:
    """Whether this process can be forked safely and was not itself forked for a job."""
    alone = threading.active_count() == 1 and not multiprocessing.current_process().daemon
    return sys.platform == "linux" and alone


def _start(job: Callable[[], Any]) -> tuple[Connection, ForkProcess]:
    context = multiprocessing.get_context("fork")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_run, args=(job, here, there, os.getpid()), daemon=True)
    process.start()
    there.close()
    return here, process


def _run(job: Callable[[], Any], parents: Connection, channel: Connection, parent: int) -> None:
    end_with(parent)
    parents.close()  # so that writing fails once nobody reads
    try:
        value = job()
    except Exception as error:
        channel.send((error, None))
    else:
        channel.send((None, value))


def _end(process: ForkProcess, channel: Connection) -> tuple[Exception | None, Any]:
    """Return the error of a process that has ended, or None, and the value that it returned."""
    try:
        error, value = channel.recv()
    except EOFError:
        error, value = RuntimeError("a process that worked for this one was killed"), None
    process.join()
    channel.close()
    return error, value
