"""Kill publishers at random moments: ``python -m tests.archive.killing ROUNDS SEED FOLDER [two-steps]``.

It runs in a process of its own, because it forks. Half of the publishers are killed at a random time, the others just
before a random call that changes the disk, so that short steps are hit as often as long ones. Prints what went wrong.
"""

import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import planpress.archive.store
import planpress.site.folder
from planpress.archive.verify import verify
from planpress.errors import RefusedError
from tests.archive.tiny import Press

CALLS = ("open", "os.rename", "os.link", "os.remove", "os.mkdir", "os.rmdir", "os.chmod", "shutil.rmtree")


def prepare(root: Path) -> Press:
    """An archive that is a git checkout, with one correction."""
    press = Press(root)
    (root / ".git").mkdir(parents=True)
    (root / ".git/HEAD").write_text("ref: refs/heads/gh-pages\n")
    (root / "CNAME").write_text("example.org\n")
    press.publish("2001")
    press.publish("2002")
    return press


def step(press: Press, number: int) -> None:
    """Publish a period if it is not published yet; otherwise correct a period."""
    if number % 2:
        if (press.root / "2003").exists():
            with planpress.site.folder.alone(press.root):
                return
        press.publish("2003")
    else:
        press.correct("2001", f"mended in {number}")


def killed_by_clock(press: Press, number: int, after: float) -> None:
    child = os.fork()
    if not child:
        step(press, number)
        os._exit(0)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def killed_at_call(press: Press, number: int, call: int, report_file: Path) -> None:
    """Kill just before the n-th call; if there are fewer calls, write down how many there are."""
    child = os.fork()
    if not child:
        seen = 0

        def hook(event: str, arguments: object) -> None:
            nonlocal seen
            if event in CALLS:
                seen += 1
                if seen == call:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(hook)
        step(press, number)
        report_file.write_text(str(seen))
        os._exit(0)
    os.waitpid(child, 0)


def faults(press: Press, number: int, before: int) -> Iterator[str]:
    """Yield what is wrong after a kill, then what is wrong after the next run."""
    root = press.root
    if root.exists() or not (root.parent / f".{root.name}.old").exists():
        verified = verify(root)
        yield from verified.problems
        if verified.publications not in (before, before + 1):
            yield f"{verified.publications} publications, {before} before"
    else:
        try:
            verify(root)
        except RefusedError as error:
            if "mends" not in str(error):
                yield str(error)
    step(press, number + 2)
    verified = verify(root)
    yield from verified.problems
    if verified.publications <= before:
        yield "the next run did not finish the work"
    if not (root / ".git/HEAD").is_file() or not (root / "CNAME").is_file():
        yield ".git or CNAME is gone"
    left = {file.name for file in root.parent.iterdir()} - {root.name, f".{root.name}.lock", "template"}
    if left:
        yield f"left behind: {left}"


def main(rounds: int, seed: int, folder: Path, *, two_steps: bool) -> int:
    planpress.archive.store.flush = lambda folder: None  # type: ignore[attr-defined] # a killed process loses no writes
    if two_steps:
        planpress.site.folder._exchanged = lambda first, second: False
    chance = random.Random(seed)
    shutil.rmtree(folder, ignore_errors=True)
    template = prepare(folder / "template" / "archive")
    began = time.monotonic()
    shutil.copytree(template.root, folder / "archive")
    step(Press(folder / "archive"), 1)
    took = time.monotonic() - began
    shutil.rmtree(folder / "archive")
    shutil.copytree(template.root, folder / "archive")
    killed_at_call(Press(folder / "archive"), 1, 0, folder / "template/calls")
    calls = int((folder / "template/calls").read_text())
    wrong = 0
    for number in range(rounds):
        shutil.rmtree(folder / "archive", ignore_errors=True)
        shutil.copytree(template.root, folder / "archive")
        press = Press(folder / "archive")
        if number // 2 % 2:
            killed_by_clock(press, number, chance.uniform(0, took))
        else:
            killed_at_call(press, number, chance.randint(1, calls), folder / "template/calls")
        for fault in faults(press, number, before=2):
            sys.stdout.write(f"round {number}: {fault}\n")
            wrong += 1
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]), two_steps="two-steps" in sys.argv))
