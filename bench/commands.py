"""Starting, checking and comparing."""

import sys
from pathlib import Path

from bench.bench import Bench
from bench.content import PROJECT, content
from bench.measure import Command, measure
from bench.table import Table, seconds
from bench.tools import mkdocs_words, planpress_words


def start(bench: Bench, _: str) -> list[Table]:
    """Ask for help, which needs nothing of a project."""
    commands = {
        f"{tool.name} --help": Command(planpress_words("--help"), environment=tool.environment)
        for tool in bench.planpress
    }
    for tool in bench.others:
        program = tool.build(Path(), Path())[0]
        words = mkdocs_words("--help") if program == sys.executable else [program, "--help"]
        commands[f"{tool.name} --help"] = Command(words)
    return [_table(commands, bench)]


def check(bench: Bench, size: str) -> list[Table]:
    """Check the project's own data, and plans with two reports; half as many actions show the growth.

    Args:
        bench: How to measure.
        size: How many actions there are in both reports together.
    """
    commands: dict[str, Command] = {}
    for actions in (int(size) // 2, int(size)):
        made = content(actions // 2, periods=2)
        for tool in bench.planpress:
            project = bench.project(tool, made, f"check-{actions}")
            command = Command(planpress_words("check", "--project", str(project)), environment=tool.environment)
            commands[f"{tool.name} check, {actions:,} actions"] = command
            words = planpress_words("compare", *made.reports, "--project", str(project))
            commands[f"{tool.name} compare, {actions:,} actions"] = Command(words, environment=tool.environment)
    for tool in bench.planpress:
        command = Command(planpress_words("check", "--project", str(PROJECT)), environment=tool.environment)
        commands[f"{tool.name} check, real data"] = command
    return [_table(commands, bench)]


def _table(commands: dict[str, Command], bench: Bench) -> Table:
    measured = measure({"python -c pass": Command([sys.executable, "-c", "pass"]), **commands}, bench.rounds)
    rows = (
        (name, str(bench.rounds), seconds(measured.seconds(name)), seconds(measured.seconds(name, "wall")))
        for name in measured.costs
    )
    return Table("commands", ("command", "n", "CPU s", "wall s"), tuple(rows))
