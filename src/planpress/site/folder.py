"""Put a finished folder in the place of an old one: whole or not at all."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from planpress.errors import RefusedError

MARKER = "versions.json"
"""A folder that holds it was made by planpress and may be replaced."""


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Give an empty folder to fill; when the block ends without an error it takes the place of the target.

    A failure, at any moment, leaves the target as it was. What a killed run has left behind is cleared away
    by the next one.

    Args:
        target: The folder to make or to replace.

    Raises:
        RefusedError: The target is something else than a site made before, or somebody else is replacing it.
    """
    target = target.resolve()
    _refuse_foreign(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    with _alone(target):
        _recover(target)
        work = Path(tempfile.mkdtemp(prefix=f".{target.name}.new-", dir=target.parent))
        try:
            yield work
            work.chmod(0o755)
            _swap(work, target)
        finally:
            shutil.rmtree(work, ignore_errors=True)


def _refuse_foreign(target: Path) -> None:
    if target.exists() and not target.is_dir():
        raise RefusedError(f"{target} is a file", "name a folder with --to")
    if target.is_dir() and any(target.iterdir()) and not (target / MARKER).is_file():
        raise RefusedError(
            f"{target} holds other things than a site made by planpress", "name an empty or new folder with --to"
        )


@contextmanager
def _alone(target: Path) -> Iterator[None]:
    lock = FileLock(target.parent / f".{target.name}.lock", timeout=0)
    try:
        lock.acquire()
    except Timeout:
        raise RefusedError(f"another planpress is writing {target}", "wait until it is done") from None
    try:
        yield
    finally:
        lock.release()


def _recover(target: Path) -> None:
    """Finish or undo what a killed run has left."""
    old = _old(target)
    if old.exists() and not target.exists():
        old.rename(target)
    for left in (old, *target.parent.glob(f".{target.name}.new-*")):
        shutil.rmtree(left, ignore_errors=True)


def _swap(work: Path, target: Path) -> None:
    old = _old(target)
    if target.exists():
        target.replace(old)
    work.replace(target)
    shutil.rmtree(old, ignore_errors=True)


def _old(target: Path) -> Path:
    return target.parent / f".{target.name}.old"
