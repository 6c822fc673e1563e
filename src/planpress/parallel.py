"""Runs several jobs in parallel."""

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, TypeVar

from planpress.collector import keep_shared
from planpress.system import system_call

T = TypeVar("T")
PR_SET_PDEATHSIG = 1


@dataclass(frozen=True)
class _Worker:
    """A process that does jobs, one after another.

    Args:
        process: The process.
        channel: The connection that takes a job's number and returns the job's error and value.
    """

    process: BaseProcess
    channel: Connection


def side_by_side(jobs: Sequence[Callable[[], T]]) -> list[T]:
    """Run jobs in up to as many processes as there are processors; each process does one job after another.

    Modules and data that a process has loaded for one job are available to its next jobs. If a process cannot be forked
    safely (on systems other than Linux, while threads are running, or in a process that was itself forked for a job),
    or if there is only one job, the jobs run in this process.

    Args:
        jobs: The jobs; each is called without arguments. Changes that a job makes in memory may be lost, and the value
            that it returns must be picklable.

    Returns:
        The values, in the order of the jobs.

    Raises:
        Exception: The exception of the first failing job, in the given order; the jobs after it are stopped.
    """
    if len(jobs) == 1 or not _can_fork():
        return [job() for job in jobs]
    keep_shared()
    waiting, values = list(range(len(jobs))), dict[int, T]()
    failed: tuple[int, Exception] | None = None
    workers = [_start(jobs) for _ in range(min(processors(), len(jobs)))]
    idle, busy = list(workers), dict[Connection, tuple[int, _Worker]]()
    try:
        while busy or waiting:
            while idle and waiting and not failed:
                place, worker = waiting.pop(0), idle.pop(0)
                busy[worker.channel] = (place, worker)
                with suppress(OSError):  # the process was killed, which is noticed below
                    worker.channel.send(place)
            for channel in wait(list(busy)):
                place, worker = busy.pop(channel)  # type: ignore[call-overload] # these are connections
                error, values[place] = _outcome(worker)
                idle.append(worker)
                if error and (failed is None or place < failed[0]):
                    failed = (place, error)
            if failed and all(place > failed[0] for place in (*(place for place, _ in busy.values()), *waiting)):
                raise failed[1]
    finally:
        for worker in workers:
            worker.process.kill()
            worker.process.join()
            worker.channel.close()
    return [values[place] for place in range(len(jobs))]


def end_with(parent: int) -> None:
    """Make the system kill this process when its parent ends for any reason (Linux, prctl(2)).

    Args:
        parent: The number of the parent process.
    """
    if sys.platform == "win32":  # there, a virtual environment starts another process in between
        return
    prctl = system_call("prctl")
    if prctl is not None:
        prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)


def processors() -> int:
    """Return how many jobs can run at the same time; 1 if no process can be forked for a job."""
    return len(os.sched_getaffinity(0)) if _can_fork() else 1


def _can_fork() -> bool:
    """Tell whether this process can be forked safely and was not itself forked for a job."""
    alone = threading.active_count() == 1 and not multiprocessing.current_process().daemon
    return sys.platform == "linux" and alone


def _start(jobs: Sequence[Callable[[], Any]]) -> _Worker:
    context = multiprocessing.get_context("fork")
    here, there = context.Pipe()
    process = context.Process(target=_run, args=(jobs, here, there, os.getpid()), daemon=True)
    process.start()
    there.close()
    return _Worker(process, here)


def _run(jobs: Sequence[Callable[[], Any]], parents: Connection, channel: Connection, parent: int) -> None:
    end_with(parent)
    parents.close()  # so that writing fails once nobody reads
    while True:
        job = jobs[channel.recv()]
        try:
            value = job()
        except Exception as error:
            channel.send((error, None))
        else:
            channel.send((None, value))


def _outcome(worker: _Worker) -> tuple[Exception | None, Any]:
    """Return the error of a job that has ended, or None, and the value that it returned."""
    try:
        error, value = worker.channel.recv()
    except (EOFError, OSError):
        error, value = RuntimeError("a process that worked for planpress was killed"), None
    return error, value
