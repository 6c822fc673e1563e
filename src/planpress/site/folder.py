"""Replaces a folder with a finished one, completely or not at all."""

import ctypes
import errno
import os
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from planpress.errors import RefusedError
from planpress.site.record import RECORD, refuse_foreign, write_record
from planpress.system import remove_folder, system_call

ARCHIVE_MARKER = "planpress-archive.json"
"""A folder with this file is an archive: periods are added to it, and a build never replaces it."""
FOLDER_MODE, FILE_MODE = 0o755, 0o644
"""The permissions that let everybody read the files, because a web server serves them."""
AT_FDCWD = -100
RENAME_EXCHANGE = 2
CANNOT_EXCHANGE = (errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP)


@contextmanager
def replacing(target: Path, replaced: Callable[[Path], None] = lambda folder: None) -> Iterator[Path]:
    """Provide an empty folder that replaces the target if the block ends without an error.

    If anything fails, the target stays unchanged. The next run removes anything that a killed run left behind.

    Args:
        target: The folder to make or to replace.
        replaced: The function to call with the replaced folder before it is deleted.

    Raises:
        RefusedError: The target is a file or an archive, it contains files that no build made, or another process is
            writing to it.
    """
    target = target.resolve()
    _refuse_foreign(target)
    with alone(target) as workshop:
        tree = workshop / "tree"
        tree.mkdir()
        yield tree
        write_record(tree, open_to_readers(tree))
        (tree / RECORD).chmod(FILE_MODE)
        _refuse_foreign(target)  # a build takes a while, and somebody may have put something there in the meantime
        exchange(tree, target)
        if tree.exists():
            replaced(tree)


@contextmanager
def alone(target: Path, wait: float = 0) -> Iterator[Path]:
    """Keep other planpress processes from writing to a folder, and provide an empty working folder next to it.

    First, finish or undo the work of a killed run. At the end, the working folder is deleted with everything in it.

    Args:
        target: The folder to write to; it need not exist.
        wait: How many seconds to wait for another process to finish.

    Raises:
        RefusedError: Another process is still writing to the folder when the waiting time is over.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    with _locked(target, wait):
        _recover(target)
        workshop = Path(tempfile.mkdtemp(prefix=f".{target.name}.new-", dir=target.parent))
        try:
            yield workshop
        finally:
            remove_folder(workshop)


def share(source: Path, tree: Path) -> None:
    """Fill a folder with another folder's files, as hard links if possible, otherwise as copies.

    Do not write to the files afterwards; to change a file, replace it with a new one.

    Args:
        source: The folder to take the files from.
        tree: The folder to fill; created if it is missing.
    """
    tree.mkdir(exist_ok=True)
    _share(str(source), str(tree))


def open_to_readers(folder: Path) -> dict[str, int]:
    """Let everybody read all files in a folder and list all its folders, regardless of the umask.

    Args:
        folder: The folder.

    Returns:
        The size of each file in it, by its path.
    """
    folder.chmod(FOLDER_MODE)
    return dict(_open(str(folder), ""))


def exchange(tree: Path, target: Path) -> None:
    """Exchange two folders, so that the finished one replaces the other.

    Args:
        tree: The finished folder.
        target: The folder to replace; it need not exist yet.
    """
    if not target.exists():
        tree.rename(target)
        return
    tree.chmod(stat.S_IMODE(target.stat().st_mode))
    if not _exchanged(tree, target):
        _exchange_in_two_steps(tree, target)


def flush(folder: Path) -> None:
    """Wait until everything written to a folder's file system is on the disk; on Windows, do nothing."""
    syncfs = system_call("syncfs")
    if syncfs is None:
        if hasattr(os, "sync"):  # Windows does not have this function, and cannot open a folder
            os.sync()
        return
    place = os.open(folder, os.O_RDONLY)
    try:
        if syncfs(place):
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(folder))
    finally:
        os.close(place)


def _share(source: str, tree: str) -> None:
    with os.scandir(source) as entries:
        for entry in entries:
            twin = f"{tree}/{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                Path(twin).mkdir(exist_ok=True)
                _share(entry.path, twin)
                continue
            try:
                os.link(entry.path, twin, follow_symlinks=False)
            except (OSError, NotImplementedError):  # another file system, no links, or somebody else's file
                shutil.copy2(entry.path, twin, follow_symlinks=False)
    os.chmod(tree, stat.S_IMODE(os.stat(source).st_mode) | stat.S_IRWXU)  # noqa: PTH101, PTH116 - as below


def _open(folder: str, way: str) -> Iterator[tuple[str, int]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            status, path = entry.stat(follow_symlinks=False), f"{way}{entry.name}"
            mode = stat.S_IMODE(status.st_mode)
            if stat.S_ISDIR(status.st_mode):
                if mode != FOLDER_MODE:
                    os.chmod(entry.path, FOLDER_MODE)  # noqa: PTH101 - paths as texts: there can be thousands
                yield from _open(entry.path, f"{path}/")
                continue
            if mode != FILE_MODE and stat.S_ISREG(status.st_mode):
                os.chmod(entry.path, FILE_MODE)  # noqa: PTH101
            yield path, status.st_size


def _refuse_foreign(target: Path) -> None:
    if target.exists() and not target.is_dir():
        raise RefusedError(f"{target} is a file", "name a folder with --to")
    if (target / ARCHIVE_MARKER).exists():
        raise RefusedError(f"{target} is an archive", "add to it with `planpress publish`, or name another folder")
    refuse_foreign(target)


@contextmanager
def _locked(target: Path, wait: float) -> Iterator[None]:
    lock = FileLock(target.parent / f".{target.name}.lock", timeout=wait)
    try:
        lock.acquire()
    except Timeout:
        raise RefusedError(
            f"another planpress is writing to {target}",
            "wait until it has finished (`publish --wait SECONDS` waits for you)",
        ) from None
    try:
        yield
    finally:
        lock.release()


def _recover(target: Path) -> None:
    """Finish or undo the work of a killed run."""
    old = _old(target)
    if old.exists() and not target.exists():
        old.rename(target)
    for left in (old, *target.parent.glob(f".{_literal(target.name)}.new-*")):
        remove_folder(left)


def _literal(name: str) -> str:
    return "".join(f"[{char}]" if char in "*?[" else char for char in name)


def _exchanged(first: Path, second: Path) -> bool:
    """Exchange two folders in one step if the system can (Linux, renameat2(2)), so that readers never see a gap."""
    renameat2 = system_call("renameat2")
    if renameat2 is None:
        return False
    if not renameat2(AT_FDCWD, os.fsencode(first), AT_FDCWD, os.fsencode(second), RENAME_EXCHANGE):
        return True
    code = ctypes.get_errno()
    if code in CANNOT_EXCHANGE:
        return False
    raise OSError(code, os.strerror(code), str(second))


def _exchange_in_two_steps(tree: Path, target: Path) -> None:
    """Exchange two folders step by step; if the run is killed, the next run finishes or undoes the exchange."""
    old = _old(target)
    target.replace(old)
    try:
        tree.replace(target)
    except OSError:
        old.replace(target)
        raise
    old.replace(tree)


def _old(target: Path) -> Path:
    return target.parent / f".{target.name}.old"
