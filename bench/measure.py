"""Runs commands, and measures their time and memory."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Literal

SAMPLING = 0.05
"""The seconds between two measurements of memory."""
KB = 1024


Kind = Literal["wall", "processor", "user"]


@dataclass(frozen=True)
class Command:
    """A command to measure.

    Args:
        words: The program and its arguments.
        prepare: The function to call before each run; its time is not measured.
        environment: Environment variables in addition to those of this process.
    """

    words: Sequence[str]
    prepare: Callable[[], None] = lambda: None
    environment: Mapping[str, str] | None = None


@dataclass(frozen=True)
class Cost:
    """The time that a run took.

    Args:
        wall: The seconds from start to end.
        processor: The processor time of all its processes, user and system, in seconds.
        user: The part of that time that the programs themselves took; the system's part varies more on a busy machine.
    """

    wall: float
    processor: float
    user: float


@dataclass(frozen=True)
class Measured:
    """What several commands took, all run equally often and in turn.

    Args:
        costs: The time of each run, by name of the command and round.
        memory: By name of the command, the most memory that all processes of a run used at once, in bytes; commands for
            which this is not known are left out.
    """

    costs: Mapping[str, Sequence[Cost]]
    memory: Mapping[str, int]

    def seconds(self, name: str, kind: Kind = "processor") -> float:
        """Return the median time of a command, in seconds."""
        return median(_seconds(cost, kind) for cost in self.costs[name])

    def ratio(self, name: str, base: str, kind: Kind = "processor") -> float:
        """Return the median of the ratios of a command's time to that of another command in the same round."""
        pairs = zip(self.costs[name], self.costs[base], strict=True)
        return median(_seconds(cost, kind) / _seconds(basis, kind) for cost, basis in pairs)


def _seconds(cost: Cost, kind: Kind) -> float:
    return {"wall": cost.wall, "processor": cost.processor, "user": cost.user}[kind]


def measure(commands: Mapping[str, Command], rounds: int) -> Measured:
    """Run commands in turn: A B C A B C ...

    A first round is not counted: it fills the caches of files, of compiled modules and of compiled templates, and shows
    how much memory is used.

    Args:
        commands: The commands by name.
        rounds: How many times each command is run and counted.
    """
    memory = {name: held for name, command in commands.items() if (held := _memory(command)) is not None}
    costs: dict[str, list[Cost]] = {name: [] for name in commands}
    for number in range(rounds):
        for name, command in commands.items():
            costs[name].append(_cost(command))
            print(f"  round {number + 1}: {name} {costs[name][-1].processor:.2f} s", file=sys.stderr, flush=True)
    return Measured(costs, memory)


def run(command: Command) -> None:
    """Run a command without measuring it."""
    _cost(command)


def _cost(command: Command) -> Cost:
    command.prepare()
    with tempfile.TemporaryFile() as output:
        began = time.perf_counter()
        process = _start(command, output.fileno())
        # wait4 counts the processor time of a process and of all processes whose end it has waited for.
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        _refuse_failure(command, process, output.fileno())
    return Cost(wall, used.ru_utime + used.ru_stime, used.ru_utime)


def _memory(command: Command) -> int | None:
    """Run a command, and return the largest sum of the memory of its processes; shared memory counts once."""
    command.prepare()
    with tempfile.TemporaryFile() as output:
        process, largest = _start(command, output.fileno()), 0
        while process.poll() is None:
            largest = max(largest, sum(map(_held, processes(process.pid))))
            time.sleep(SAMPLING)
        _refuse_failure(command, process, output.fileno())
    return largest or None


def _start(command: Command, output: int) -> subprocess.Popen[bytes]:
    environment = {**os.environ, **(command.environment or {})}
    return subprocess.Popen(
        command.words, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, env=environment
    )


def _refuse_failure(command: Command, process: subprocess.Popen[bytes], output: int) -> None:
    if process.returncode:
        text = os.pread(output, KB * KB, 0).decode(errors="replace")
        raise SystemExit(f"{text}\nfailed with {process.returncode}: {' '.join(command.words)}")


def processes(process: int) -> Iterator[int]:
    """Yield a process and all processes that it started, if the system lists them (Linux).

    Args:
        process: The number of the process.
    """
    yield process
    try:
        tasks = list(Path(f"/proc/{process}/task").glob("*/children"))
        children = [int(word) for task in tasks for word in task.read_text().split()]
    except OSError:
        return
    for child in children:
        yield from processes(child)


def _held(process: int) -> int:
    """Return the memory of a process in bytes; memory that it shares with other processes is divided among them."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * KB for line in lines if line.startswith("Pss:")), 0)
