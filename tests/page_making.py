"""Starts the processes that make pages by forking one that has already loaded MkDocs, so that a build loads nothing.

Loading MkDocs takes most of the time in which a small site is built. `tests/site/test_apart.py`, and the tests that run
`planpress` as a command, use the processes that planpress itself starts.
"""

import os
import pickle
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from importlib import import_module
from pathlib import Path
from typing import NoReturn, cast

from planpress.collector import run_seldom
from planpress.site.apart import Workshop
from planpress.site.inputs import harmless
from planpress.site.skin.late_modules import spare_unused

LONGEST_REQUEST = 100_000

Starter = Callable[[], AbstractContextManager[Workshop]]


class ForkedProcess:
    """A process that makes pages, with those methods of `Popen` that a workshop uses.

    Args:
        jobs: The file descriptor of its standard input.
        life: A file descriptor that the process keeps open, and to which it writes its number.
    """

    def __init__(self, jobs: int, life: int) -> None:
        self._jobs, self._life = os.fdopen(jobs, "wb"), os.fdopen(life, "rb")
        self._number = int(self._life.readline())

    def __enter__(self) -> "ForkedProcess":
        return self

    def __exit__(self, *about: object) -> None:
        with self._life:
            self.hand_over(b"")
            self.wait()

    def communicate(self, content: bytes) -> None:
        """Hand over the job, and wait for the end of the process."""
        self.hand_over(content)
        self.wait()

    def hand_over(self, content: bytes) -> None:
        """Write a job, if none was written yet."""
        if self._jobs.closed:
            return
        with suppress(BrokenPipeError), self._jobs:
            self._jobs.write(content)

    def wait(self) -> int:
        """Wait for the end of the process."""
        self._life.read()
        return 0

    def kill(self) -> None:
        """End the process."""
        with suppress(ProcessLookupError):
            os.kill(self._number, signal.SIGKILL)


@contextmanager
def loaded_maker() -> Iterator[Starter]:
    """Start the process that loads MkDocs; return the function that forks it, which stands in for `apart.workshop`."""
    here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    command = [sys.executable, "-P", "-c", "from tests.page_making import serve; serve()"]
    environment = {**harmless(os.environ), "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}

    @contextmanager
    def workshop() -> Iterator[Workshop]:
        with _fork(here) as process:
            try:
                yield Workshop(cast("subprocess.Popen[bytes]", process))
            except BaseException:
                process.kill()
                raise

    with here, subprocess.Popen(command, stdin=there.fileno(), env=environment):
        there.close()
        yield workshop
        here.close()


def _fork(server: socket.socket) -> ForkedProcess:
    stdin, jobs = os.pipe()
    life, living = os.pipe()
    request = pickle.dumps((harmless(os.environ), Path.cwd()))
    socket.send_fds(server, [request], [stdin, living])
    os.close(stdin)
    os.close(living)
    return ForkedProcess(jobs, life)


def serve() -> None:
    """Load MkDocs, and fork a process for each request on standard input until nobody can ask any more."""
    run_seldom()
    spare_unused()
    import_module("mkdocs_macros.plugin")
    making = import_module("planpress.site.skin.making")
    server = socket.socket(fileno=os.dup(0))
    number = os.getpid()
    while True:
        request, descriptors, *_ = socket.recv_fds(server, LONGEST_REQUEST, 2)
        if not request:
            return
        with suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        if not os.fork():
            server.close()
            _make(making.main, number, request, *descriptors)
        for descriptor in descriptors:
            os.close(descriptor)


def _make(main: Callable[[], None], server: int, request: bytes, stdin: int, living: int) -> NoReturn:
    """Make pages in the environment and the folder of the request."""
    os.write(living, b"%d\n" % os.getpid())
    environment, folder = pickle.loads(request)
    os.dup2(stdin, 0)
    os.close(stdin)
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    sys.argv = ["planpress.site.skin", str(server)]
    sys.stdin = os.fdopen(0, encoding="utf-8", closefd=False)
    try:
        main()
    finally:
        os._exit(0)
