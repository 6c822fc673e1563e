"""Measures commands: showing the help, checking and comparing."""

import sys

from bench.bench import Bench
from bench.content import PROJECT, content
from bench.measure import Command, measure
from bench.table import Table, seconds


def start(bench: Bench, _: str) -> list[Table]:
    """Ask for help, which needs nothing from a project."""
    empty = {"python -c pass": Command([sys.executable, "-c", "pass"])}
    return [_table({**empty, **{f"{tool.name} --help": tool.command("--help") for tool in bench.tools}}, bench)]


def check(bench: Bench, size: str) -> list[Table]:
    """Check and compare plans with two reports, one plan half the size of the other, and check the project's own data.

    Args:
        bench: How to measure.
        size: The number of actions in both reports of the larger plan together.
    """
    commands: dict[str, Command] = {}
    for actions in (int(size) // 2, int(size)):
        made = content(actions // 2, periods=2)
        for tool in bench.planpress:
            of_project = ("--project", str(bench.project(tool, made, f"check-{actions}")))
            commands[f"{tool.name} check, {actions:,} actions"] = tool.command("check", *of_project)
            commands[f"{tool.name} compare, {actions:,} actions"] = tool.command("compare", *made.reports, *of_project)
    for tool in bench.planpress:
        commands[f"{tool.name} check, real data"] = tool.command("check", "--project", str(PROJECT))
    return [_table(commands, bench)]


def _table(commands: dict[str, Command], bench: Bench) -> Table:
    measured = measure(commands, bench.rounds)
    rows = (
        (name, str(bench.rounds), seconds(measured.seconds(name)), seconds(measured.seconds(name, "wall")))
        for name in measured.costs
    )
    return Table("commands", ("command", "n", "CPU s", "wall s"), tuple(rows))
