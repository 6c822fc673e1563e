"""Measures builds: from nothing, again, after an edit, and of the project's own site."""

import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from bench.bench import Bench, weight
from bench.content import PROJECT, Content, content
from bench.measure import Measured, measure, run
from bench.projects import write_bare
from bench.table import Table, megabytes, seconds
from bench.tools import Tool, mkdocs


def cold(bench: Bench, size: str) -> list[Table]:
    """Build from nothing.

    Args:
        bench: How to measure.
        size: The number of actions or, for example, ``20x100`` for 20 periods of 100 actions each.
    """
    made = content_of(size)
    commands = {tool.name: tool.build(bench.project(tool, made), bench.place(tool, "site")) for tool in bench.tools}
    return _tables(bench, size, measure(commands, bench.rounds))


def unchanged(bench: Bench, size: str) -> list[Table]:
    """Build what has been built already."""
    return _again(bench, size, "nothing changed", lambda tool, made, project: lambda: None)


def edit(bench: Bench, size: str) -> list[Table]:
    """Build after an edit to one action of the newest period."""

    def saver(tool: Tool, made: Content, project: Path) -> Callable[[], None]:
        numbers = count(1)
        return lambda: tool.write(made.edited(next(numbers)), project)

    return _again(bench, size, "one edit", saver)


def _again(
    bench: Bench, size: str, label: str, preparer: Callable[[Tool, Content, Path], Callable[[], None]]
) -> list[Table]:
    made = content_of(size)
    commands = {}
    for tool in bench.tools:
        project, site = bench.project(tool, made), bench.place(tool, "site")
        run(tool.build(project, site))
        commands[tool.name] = tool.build(project, site, preparer(tool, made, project))
    return _tables(bench, f"{size}, {label}", measure(commands, bench.rounds))[:1]


def real(bench: Bench, _: str) -> list[Table]:
    """Build the site of this project and, for comparison, a bare one with as many pages as its largest period."""
    project = bench.folder / "real"
    for name in ("data", "docs", "macros"):
        shutil.copytree(PROJECT / name, project / name, dirs_exist_ok=True)
    shutil.copy(PROJECT / "mkdocs.yml", project)
    commands = {tool.name: tool.build(project, bench.place(tool, "site")) for tool in bench.planpress}
    first = bench.planpress[0]
    run(commands[first.name])
    periods = (path for path in bench.place(first, "site").iterdir() if path.is_dir() and path.name != "latest")
    pages = max(sum(1 for _ in period.rglob("index.html")) for period in periods)
    bare = bench.folder / "bare"
    write_bare(pages, bare / "project")
    measured = measure({**commands, "bare": mkdocs().build(bare / "project", bare / "site")}, bench.rounds)
    columns = ("", "n", "planpress, CPU s", f"bare MkDocs of {pages} pages, CPU s", "CPU ratio", "wall ratio")
    rows = (
        (
            tool.name,
            str(bench.rounds),
            seconds(measured.seconds(tool.name)),
            seconds(measured.seconds("bare")),
            f"{measured.ratio(tool.name, 'bare'):.2f}",
            f"{measured.ratio(tool.name, 'bare', 'wall'):.2f}",
        )
        for tool in bench.planpress
    )
    return [Table("real", columns, tuple(rows))]


def content_of(size: str) -> Content:
    """Return content of a given size, such as ``1000`` or ``20x100``."""
    periods, _, actions = size.rpartition("x")
    return content(int(actions), int(periods or 1))


def _tables(bench: Bench, label: str, measured: Measured) -> list[Table]:
    columns = ["actions", "planpress", "n", "CPU s", "wall s"]
    for other in bench.others:
        columns += [f"{other.name}, CPU s", f"planpress / {other.name}: CPU", "user", "wall"]
    rows = (tuple(_row(bench, tool, label, measured)) for tool in bench.planpress)
    return [Table("build", tuple(columns), tuple(rows)), _sizes(bench, label, measured)]


def _row(bench: Bench, tool: Tool, label: str, measured: Measured) -> Iterator[str]:
    yield from (label, tool.commit, str(bench.rounds))
    yield seconds(measured.seconds(tool.name))
    yield seconds(measured.seconds(tool.name, "wall"))
    for other in bench.others:
        yield seconds(measured.seconds(other.name))
        yield f"{measured.ratio(tool.name, other.name):.2f}"
        yield f"{measured.ratio(tool.name, other.name, 'user'):.2f}"
        yield f"{measured.ratio(tool.name, other.name, 'wall'):.2f}"


def _sizes(bench: Bench, label: str, measured: Measured) -> Table:
    rows = []
    for tool in bench.tools:
        files, size = weight(bench.place(tool, "site"))
        memory = measured.memory.get(tool.name)
        rows.append((label, tool.name, megabytes(memory) if memory else "", f"{files:,}", megabytes(size)))
    return Table("size", ("actions", "tool", "memory, MB", "files", "site, MB"), tuple(rows))
