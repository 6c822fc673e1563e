"""Let the disk fail at random moments of `planpress publish`: ``python -m tests.archive.faulting ROUNDS SEED FOLDER``.

It runs in a process of its own, because it forks. In each round, one call that changes the disk fails; in every second
round, all later calls fail too. Prints the rounds in which the command's message does not match what it left.
"""

import contextlib
import errno
import io
import os
import random
import shutil
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import planpress.archive.publish
import planpress.archive.store
import planpress.site.folder
from planpress.archive.verify import verify
from planpress.cli.main import run
from planpress.errors import PlanpressError
from planpress.model import Dataset
from planpress.site.apart import Made, Order
from tests.conftest import SAMPLE, copy_project

CALLS = ("open", "os.rename", "os.link", "os.remove", "os.mkdir", "os.rmdir", "os.chmod", "shutil.rmtree")
CODES = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS)
IN_PLACE, AS_IT_WAS, AWAY = "the new archive is in place", "is as it was", "was moved aside and not moved back"
UNKNOWN = "planpress does not know whether anything was changed"


def publish(folder: Path, period: str) -> tuple[int, str]:
    """Run the command; return its status and its output."""
    output = io.StringIO()
    words = ["publish", period, "--to", str(folder / "work/archive"), "--project", str(folder / "project")]
    with contextlib.redirect_stderr(output), contextlib.redirect_stdout(output):
        status = run([*words, "--date", "2024-01-31"])
    return status, output.getvalue()


def faulty(folder: Path, call: int, code: int, *, all_after: bool) -> tuple[int, str, int]:
    """Publish in a process where the n-th call fails; return the status, the output, and how many calls there were."""
    report_file = folder / "told"
    child = os.fork()
    if not child:
        seen, working = 0, False

        def hook(event: str, arguments: tuple[object, ...]) -> None:
            nonlocal seen
            if working and event in CALLS and arguments and str(arguments[0]).startswith(str(folder / "work")):
                seen += 1
                if seen == call or (all_after and seen > call > 0):
                    raise OSError(code, os.strerror(code), str(arguments[0]))

        sys.addaudithook(hook)
        working = True
        status, output = publish(folder, "2016")
        working = False
        report_file.write_text(f"{status} {seen} {output}")
        os._exit(0)
    os.waitpid(child, 0)
    status_, seen_, said_ = report_file.read_text().split(" ", 2)
    return int(status_), said_, int(seen_)


def faults(folder: Path, status: int, output: str, before: bytes) -> list[str]:
    """Compare the message with the state of the archive."""
    archive = folder / "work/archive"
    wrong = ["it is called a bug"] if "bug in planpress" in output or "Traceback" in output else []
    if not archive.exists():
        return wrong if AWAY in output else [*wrong, "the archive is away, unsaid"]
    is_new = (archive / "ledger.jsonl").read_bytes() != before
    try:
        wrong += verify(archive).problems
    except PlanpressError as error:
        wrong.append(str(error))
    if status == 0:
        return wrong if is_new else [*wrong, "it says that it is done"]
    if UNKNOWN not in output and ((IN_PLACE in output) != is_new or (AS_IT_WAS in output and is_new)):
        wrong.append("what is there is not what it says")
    return wrong


def main(rounds: int, seed: int, folder: Path) -> int:
    """Prepare an archive, then run the rounds."""
    shutil.rmtree(folder, ignore_errors=True)
    copy_project(SAMPLE, folder / "project")
    status, output = publish(folder, "2014-2015")
    assert status == 0, output
    shutil.copytree(folder / "work", folder / "template")
    real, built = planpress.archive.publish.build_period, folder / "built"  # type: ignore[attr-defined] # replaced here
    made: list[Made] = []

    def quick(project: Path, dataset: Dataset, order: Order, *more: Any) -> Made:
        if not made:
            made.append(real(project, dataset, replace(order, target=built)))
        shutil.copytree(built, order.target)
        return made[0]

    planpress.archive.publish.build_period = quick  # type: ignore[assignment, attr-defined]
    status, output = publish(folder, "2016")
    assert status == 0, output
    before = (folder / "template/archive/ledger.jsonl").read_bytes()
    chance, calls, wrong = random.Random(seed), 0, 0
    for number in range(rounds + 1):
        shutil.rmtree(folder / "work")
        shutil.copytree(folder / "template", folder / "work")
        two_steps = number % 4 == 3
        planpress.site.folder._exchanged = (lambda first, second: False) if two_steps else EXCHANGED
        call = 0 if not number else calls - chance.randint(0, 25) if number % 2 else chance.randint(1, calls)
        status, output, seen = faulty(folder, call, chance.choice(CODES), all_after=number % 4 > 1)
        calls = calls or seen
        for fault in faults(folder, status, output, before):
            sys.stdout.write(f"round {number}, call {call} of {calls}: {fault}: {output}\n")
            wrong += 1
    return 1 if wrong else 0


EXCHANGED = planpress.site.folder._exchanged

if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])))
