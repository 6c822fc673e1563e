"""Checking a project, in one process or in several."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PROJECT, SAMPLE

COMPARED = """
import os, sys
from pathlib import Path
from planpress.rules import checker
from planpress.rules.findings import judge
project = Path(sys.argv[1])
def noted(subject, rules):
    (Path(sys.argv[2]) / str(os.getpid())).touch()
    return judge(subject, rules)
checker.judge = noted
checker.LARGE = sys.maxsize
alone = checker.check(project)
checker.LARGE = 1
shared = checker.check(project)
assert (alone.findings or alone.accepted) and shared.findings == alone.findings
assert (shared.accepted, shared.unread) == (alone.accepted, alone.unread)
"""


@pytest.mark.parametrize("project", [PROJECT, SAMPLE], ids=["project", "sample"])
def test_processes_find_what_one_process_finds(project: Path, tmp_path: Path) -> None:
    """Large reports are checked in a process each, with the same findings in the same order."""
    command = [sys.executable, "-c", COMPARED, str(project), str(tmp_path)]
    subprocess.run(command, check=True, timeout=60)
    number = len(list(tmp_path.iterdir()))
    assert number > 1 or sys.platform != "linux"
