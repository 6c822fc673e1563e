"""Running several jobs in parallel."""

import os
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from planpress.errors import BuildError
from planpress.parallel import side_by_side

BEGIN = """
import os, sys, time
from functools import partial
from pathlib import Path
from planpress.errors import BuildError
from planpress.parallel import side_by_side
folder = Path(sys.argv[1])
def leave(name): (folder / name).write_text(str(os.getpid()))
def fail(): raise BuildError("first", "hint", more=("second",))
def die(): os.kill(os.getpid(), 9)
def linger(): time.sleep(60); leave("late")
"""


def _alone(folder: Path, code: str) -> subprocess.CompletedProcess[str]:
    """Run code in a fresh interpreter, which has no threads yet, as the command line has none."""
    script = BEGIN + textwrap.dedent(code)
    command = [sys.executable, "-c", script, str(folder)]
    return subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)


@pytest.mark.skipif(sys.platform != "linux", reason="processes are forked on Linux only")
def test_processes_share_the_jobs(tmp_path: Path) -> None:
    """Every job is done, none of them in this process, and by no more processes than there are processors."""
    code = """
    def job(name): leave(name); time.sleep(0.05)
    side_by_side([partial(job, one) for one in 'abcde'])
    leave('main')
    """
    ended = _alone(tmp_path, code)
    assert ended.returncode == 0, ended.stderr
    processes = {file.name: file.read_text() for file in tmp_path.iterdir()}
    main = processes.pop("main")
    assert sorted(processes) == list("abcde")
    assert main not in processes.values()
    assert len(set(processes.values())) == min(len(os.sched_getaffinity(0)), len("abcde"))


@pytest.mark.skipif(sys.platform != "linux", reason="processes are forked on Linux only")
def test_an_error_comes_through_whole_and_stops_the_others(tmp_path: Path) -> None:
    """The error of a job is raised at once, with its whole message, and no other job continues."""
    code = """
    try:
        side_by_side([fail, linger])
    except BuildError as error:
        print(error.lines)
    """
    ended = _alone(tmp_path, code)
    assert ended.stdout.strip() == str(("first; hint", "second"))
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(sys.platform != "linux", reason="processes are forked on Linux only")
def test_the_first_error_in_order_is_told(tmp_path: Path) -> None:
    """If two jobs fail, the error of the first in order is raised, whichever fails sooner."""
    code = """
    def slow(): time.sleep(0.5); raise BuildError("slow")
    try:
        side_by_side([slow, fail])
    except BuildError as error:
        print(error.lines)
    """
    assert _alone(tmp_path, code).stdout.strip() == str(("slow",))


@pytest.mark.skipif(sys.platform != "linux", reason="processes are forked on Linux only")
def test_a_killed_process_is_told(tmp_path: Path) -> None:
    """A killed process does not count as finished."""
    ended = _alone(tmp_path, "side_by_side([die, partial(leave, 'a')])")
    assert "was killed" in ended.stderr
    assert ended.returncode != 0


@pytest.mark.skipif(sys.platform != "linux", reason="processes are forked on Linux only")
def test_nobody_goes_on_when_the_parent_is_killed(tmp_path: Path) -> None:
    """Where the process that began the jobs is killed, its jobs end at once."""
    code = (
        BEGIN
        + """
def linger(): leave(f"child{os.getpid()}"); time.sleep(60)
side_by_side([linger, linger])
"""
    )
    parent = subprocess.Popen([sys.executable, "-c", code, str(tmp_path)])
    wait_for(lambda: len(list(tmp_path.glob("child*"))) == 2)
    time.sleep(0.2)
    children = [int(file.read_text()) for file in tmp_path.iterdir()]
    parent.kill()
    parent.wait()
    wait_for(lambda: not any(map(runs, children)))


def wait_for(true: Callable[[], bool]) -> None:
    """Wait until something is true, for some seconds."""
    end = time.monotonic() + 20
    while not true():
        assert time.monotonic() < end
        time.sleep(0.01)


def runs(process: int) -> bool:
    """Tell whether a process exists and is not a zombie."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def test_one_job_is_done_here() -> None:
    """A single job needs no process, and its error is its own."""
    done: list[int] = []
    side_by_side([lambda: done.append(1)])
    assert done == [1]

    def fail() -> None:
        raise BuildError("no")

    with pytest.raises(BuildError):
        side_by_side([fail])


@pytest.mark.skipif(sys.platform != "linux", reason="processes are forked on Linux only")
def test_values_come_in_the_order_of_the_jobs(tmp_path: Path) -> None:
    """What the jobs return is handed over, in the order of the jobs and not of their ends."""
    code = """
    def slow(): time.sleep(0.3); return "slow"
    print(side_by_side([slow, lambda: "quick"]))
    """
    assert _alone(tmp_path, code).stdout.strip() == "['slow', 'quick']"


def test_with_threads_the_jobs_are_done_here() -> None:
    """Where a process cannot be forked safely, the jobs are done in this one."""
    stop = threading.Event()
    thread = threading.Thread(target=stop.wait)
    thread.start()
    try:
        assert side_by_side([os.getpid, os.getpid]) == [os.getpid()] * 2
    finally:
        stop.set()
        thread.join()
