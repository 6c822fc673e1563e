"""Running commands in turn, and recording what they took. No test checks how long anything takes."""

import sys
from pathlib import Path

import pytest

from bench.measure import Command, Cost, Measured, measure
from bench.table import Table, merged, put_into


def appending(file: Path, name: str) -> Command:
    return Command([sys.executable, "-c", f"open({str(file)!r}, 'a').write({name!r})"])


def test_commands_run_in_turn(tmp_path: Path) -> None:
    """After a round that is not counted, each command runs as often as the others: A B A B, not A A B B."""
    log = tmp_path / "log"
    measured = measure({"a": appending(log, "a"), "b": appending(log, "b")}, rounds=2)
    assert log.read_text(encoding="utf-8") == "ab" + "ab" * 2
    assert [len(costs) for costs in measured.costs.values()] == [2, 2]


def test_each_run_is_prepared(tmp_path: Path) -> None:
    """What must be done before a run is done before each one, counted or not."""
    prepared: list[int] = []
    measure({"a": Command([sys.executable, "-c", ""], lambda: prepared.append(1))}, rounds=3)
    assert len(prepared) == 1 + 3


def test_processes_of_a_command_are_counted() -> None:
    """The processor time includes the processes that a command starts and waits for."""
    work = "import time\nwhile time.process_time() < 0.3: pass"
    words = [sys.executable, "-c", f"import subprocess, sys; subprocess.run([sys.executable, '-c', {work!r}])"]
    assert measure({"a": Command(words)}, rounds=1).seconds("a") >= 0.3


def test_a_failure_ends_the_measurement() -> None:
    """A command that fails is not taken for a quick command: its output is shown."""
    failing = Command([sys.executable, "-c", "raise SystemExit('no such project')"])
    with pytest.raises(SystemExit, match="no such project"):
        measure({"a": failing}, rounds=1)


def test_ratios_are_of_pairs() -> None:
    """A ratio is the median of the ratios of the rounds, since the machine is not equally busy in all of them."""
    costs = {
        "a": [Cost(1, 2, 2), Cost(1, 40, 9), Cost(1, 6, 4)],
        "b": [Cost(1, 1, 1), Cost(1, 10, 3), Cost(2, 1, 1)],
    }
    measured = Measured(costs, {})
    assert measured.seconds("a") == 6
    assert measured.ratio("a", "b") == 4
    assert measured.ratio("a", "b", "user") == 3
    assert measured.ratio("a", "b", "wall") == 1


def test_tables_of_a_kind_become_one_and_go_into_the_page(tmp_path: Path) -> None:
    """The tables of a page of the manual are replaced with the command that made them; other text stays."""
    page = tmp_path / "page.md"
    page.write_text("# Speed\n<!-- bench build -->\nold\n<!-- end -->\nProse.\n", encoding="utf-8")
    rows = [Table("build", ("actions", "CPU s"), ((size, "1.0"),)) for size in ("13", "200")]
    put_into(page, merged([*rows, Table("unknown", ("x",), (("y",),))]), "`make bench`")
    table = "| actions | CPU s |\n| --- | --: |\n| 13 | 1.0 |\n| 200 | 1.0 |"
    assert page.read_text(encoding="utf-8") == (
        f"# Speed\n<!-- bench build -->\n`make bench`\n\n{table}\n<!-- end -->\nProse.\n"
    )
