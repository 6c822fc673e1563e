"""Measures the publication of the first period, and of a later one of the same size."""

import shutil
from collections.abc import Callable
from pathlib import Path

from bench.bench import Bench, weight
from bench.builds import content_of
from bench.content import Content
from bench.measure import Command, Measured, measure, run
from bench.table import Table, megabytes, seconds
from bench.tools import Tool

OPTIONS = ("--rehearsal", "--allow-warnings")


def publish(bench: Bench, size: str) -> list[Table]:
    """Publish the first and the last period, each with only the reports up to it.

    Args:
        bench: How to measure.
        size: The numbers of periods and of actions in each, such as ``21x100``.
    """
    made = content_of(size)
    first, last = next(iter(made.reports)), made.newest
    commands: dict[str, Command] = {}
    for tool in bench.planpress:
        archive = _archive(bench, tool, made)
        for period in (first, last):
            project = bench.project(tool, made.until(period), f"until-{period}")
            kept = archive if period == last else None
            commands[f"{tool.name} {period}"] = _command(tool, project, period, kept, bench.place(tool, "published"))
    measured = measure(commands, bench.rounds)
    number = len(made.reports)
    columns = (
        "",
        "n",
        "period 1, CPU s",
        f"period {number}, CPU s",
        "CPU ratio",
        "wall ratio",
        f"archive of {number - 1}, files",
        "MB",
    )
    return [Table("publish", columns, tuple(_row(bench, tool, measured, first, last) for tool in bench.planpress))]


def _archive(bench: Bench, tool: Tool, made: Content) -> Path:
    """Publish all periods but the last, and return the archive."""
    archive = bench.place(tool, "archive")
    shutil.rmtree(archive, ignore_errors=True)
    for period in list(made.reports)[:-1]:
        project = bench.project(tool, made.until(period))
        run(tool.command(*_words(project, period, archive)))
    return archive


def _command(tool: Tool, project: Path, period: str, kept: Path | None, target: Path) -> Command:
    return tool.command(*_words(project, period, target), prepare=_preparer(tool, project, kept, target))


def _preparer(tool: Tool, project: Path, kept: Path | None, target: Path) -> Callable[[], None]:
    def prepare() -> None:
        for path in (target, *(project / name for name in tool.caches)):
            shutil.rmtree(path, ignore_errors=True)
        if kept:
            shutil.copytree(kept, target)

    return prepare


def _words(project: Path, period: str, archive: Path) -> tuple[str, ...]:
    return ("publish", period, "--project", str(project), "--to", str(archive), *OPTIONS)


def _row(bench: Bench, tool: Tool, measured: Measured, first: str, last: str) -> tuple[str, ...]:
    start, end = f"{tool.name} {first}", f"{tool.name} {last}"
    files, size = weight(bench.place(tool, "archive"))
    return (
        tool.name,
        str(bench.rounds),
        seconds(measured.seconds(start)),
        seconds(measured.seconds(end)),
        f"{measured.ratio(end, start):.2f}",
        f"{measured.ratio(end, start, 'wall'):.2f}",
        f"{files:,}",
        megabytes(size),
    )
