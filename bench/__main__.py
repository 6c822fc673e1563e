"""Measures planpress, Hugo and MkDocs: ``make bench``, or ``python -m bench --help``."""

import os
import platform
import re
import shutil
import sys
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path

import click

from bench import builds, commands, pages, publishing, serving, tools
from bench.bench import Bench
from bench.content import PROJECT
from bench.table import Table, merged, put_into

FOLDER = PROJECT / "build/bench"
DEFAULT = "13 200 1000 5000 20x100 unchanged edit publish serve serve:1000 check help real pages"
Measure = Callable[[Bench, str], list[Table]]
CASES: dict[str, tuple[Measure, str]] = {
    "unchanged": (builds.unchanged, "20x100"),
    "edit": (builds.edit, "20x100"),
    "publish": (publishing.publish, "21x100"),
    "serve": (serving.serve, "13"),
    "check": (commands.check, "10000"),
    "help": (commands.start, ""),
    "real": (builds.real, ""),
    "pages": (pages.page_weights, "3x60"),
}
"""The function for each case, and the size to use unless the command line gives a size, as in ``publish:5x13``."""
OTHERS = {"hugo": tools.hugo, "mkdocs": tools.mkdocs}


@click.command()
@click.argument("cases", nargs=-1, metavar="[CASE]...")
@click.option("--runs", default=3, show_default=True, help="How often each command is run and counted.")
@click.option("--beside", default="hugo mkdocs", show_default=True, help="What planpress is compared with.")
@click.option("--also", type=click.Path(path_type=Path), multiple=True, help="Another checkout of planpress.")
@click.option("--page", type=click.Path(path_type=Path), help="A page of the manual whose tables are replaced.")
def main(cases: tuple[str, ...], runs: int, beside: str, also: tuple[Path, ...], page: Path | None) -> None:
    """Measure planpress beside Hugo and MkDocs.

    Each CASE is a number of actions, such as 1000; a number of periods and of actions each, such as 20x100; or one of
    unchanged, edit, publish, serve, check, help, real and pages, with another size behind a colon: edit:5x13.
    """
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    chosen = [_chosen(case) for case in cases or DEFAULT.split()]
    if unknown := set(beside.split()) - OTHERS.keys():
        raise click.UsageError(f"there is no {unknown.pop()} to compare with; allowed: {', '.join(OTHERS)}")
    checkouts = (PROJECT, *(checkout.resolve() for checkout in also))
    others = tuple(OTHERS[name]() for name in beside.split())
    bench = Bench(FOLDER, runs, tuple(map(tools.planpress, checkouts)), others)
    if len({tool.commit for tool in bench.planpress}) < len(bench.planpress):
        raise click.UsageError("--also has the state of planpress that this folder has")
    shutil.rmtree(FOLDER, ignore_errors=True)
    loads = [os.getloadavg()[0]]
    tables: list[Table] = []
    for name, measure, size in chosen:
        click.echo(f"measuring {name}", err=True)
        tables += measure(bench, size)
        loads.append(os.getloadavg()[0])
    done = merged(tables)
    note = _note(bench, [name for name, *_ in chosen], beside, loads)
    click.echo("\n\n".join((note, *(table.markdown() for table in done))))
    if page:
        put_into(page, done, note)


def _chosen(case: str) -> tuple[str, Measure, str]:
    """Return a case as it was typed, the function that measures it, and its size."""
    name, _, size = case.partition(":")
    if re.fullmatch(r"(\d+x)?\d+", case):
        return case, builds.cold, case
    if name not in CASES:
        raise click.UsageError(f"there is no case {name}; allowed: numbers of actions, {', '.join(CASES)}")
    measure, usual = CASES[name]
    return case, measure, size or usual


def _note(bench: Bench, cases: Sequence[str], beside: str, loads: list[float]) -> str:
    """Return a note on how the figures were measured."""
    program = tools.hugo_program()
    known = {"hugo": f"Hugo {tools.hugo_version(program)}" if program else "", "mkdocs": f"MkDocs {version('mkdocs')}"}
    used = ", ".join((f"Python {platform.python_version()}", *(known[name] for name in beside.split())))
    command = f'make bench CASES="{" ".join(cases)}" RUNS={bench.rounds} BESIDE="{beside}"'
    states = " and ".join(tool.commit for tool in bench.planpress)
    return (
        f"`{command}`: planpress {states}, {used}, {os.cpu_count()} processors, {platform.system()}, "
        f"load average {min(loads):.0f} to {max(loads):.0f}."
    )


if __name__ == "__main__":
    sys.exit(main())
