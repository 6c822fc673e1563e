"""Measures a preview: the time from a saved edit to the changed page."""

import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from urllib.error import URLError
from urllib.request import urlopen

from bench.bench import Bench
from bench.builds import content_of
from bench.content import Content, edit_words
from bench.measure import processes
from bench.table import Table, seconds
from bench.tools import Tool

ASKING = 0.02
"""The seconds between two requests for the page."""
PATIENCE = 300
TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


def serve(bench: Bench, size: str) -> list[Table]:
    """Save edits to an action while a preview runs, each after the page shows the previous edit.

    Args:
        bench: How to measure.
        size: The number of actions.
    """
    made = content_of(size)
    rows = tuple((size, tool.name, str(bench.rounds), *_row(bench, tool, made)) for tool in bench.tools)
    return [Table("serve", ("actions", "tool", "n", "page changed after, s", "CPU s"), rows)]


def _row(bench: Bench, tool: Tool, made: Content) -> tuple[str, str]:
    project, port = bench.project(tool, made), _free_port()
    page = f"http://localhost:{port}/{tool.shown(made.newest)}actions/{made.first_action}/"
    waits, costs = [], []
    with _running(tool, project, port) as process:
        _wait_for(page, "")
        for number in range(bench.rounds + 1):
            used, began = _processor(process.pid), time.perf_counter()
            tool.write(made.edited(number), project)
            _wait_for(page, edit_words(number))
            waits.append(time.perf_counter() - began)
            costs.append(_processor(process.pid) - used)
    return seconds(median(waits[1:])), seconds(median(costs[1:]))  # the first edit also loads what later ones share


@contextmanager
def _running(tool: Tool, project: Path, port: int) -> Iterator["subprocess.Popen[bytes]"]:
    command = tool.command(*tool.serve_words(project, port))
    environment = {**os.environ, **(command.environment or {})}
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command.words, stdin=quiet, stdout=quiet, stderr=quiet, env=environment) as process:
        try:
            yield process
        finally:
            process.send_signal(signal.SIGINT)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


def _wait_for(page: str, words: str) -> None:
    """Wait until a page contains some words."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            with urlopen(page, timeout=PATIENCE) as answer:
                if words in answer.read().decode(errors="replace"):
                    return
        except (URLError, OSError):  # it is being built
            pass
        time.sleep(ASKING)
    raise SystemExit(f"{page} does not show {words!r} after {PATIENCE} seconds")


def _processor(process: int) -> float:
    """Return the processor time of a process and of all processes that it started, in seconds; 0 if it is not known."""
    used = 0
    for number in processes(process):
        try:
            fields = Path(f"/proc/{number}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()
        except OSError:
            continue
        used += sum(map(int, fields[11:15]))  # its own time, and that of processes whose end it has waited for
    return used / TICKS


def _free_port() -> int:
    with socket.socket() as place:
        place.bind(("localhost", 0))
        return int(place.getsockname()[1])
