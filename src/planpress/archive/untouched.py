"""Find out whether an archive has changed since it was verified, without reading it again.

The system updates the change time of a file or folder (``ctime``) whenever its content, its name or its permissions
change, and no program can set that time back. So whatever has kept its inode number, size and times is the same.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from planpress.archive.verify import GIT

Stamp = dict[str, tuple[int, ...]]
"""Every file and folder, with what the system notes about it."""


def stamp(root: Path) -> Stamp:
    """Return the data that the file system records about everything in an archive, except the data of git.

    Args:
        root: The folder; empty if it is missing.
    """
    return dict(_stamps(str(root), "")) if root.is_dir() else {}


def _stamps(folder: str, way: str) -> Iterator[tuple[str, tuple[int, ...]]]:
    yield f"{way}/", _signs(os.stat(folder))  # noqa: PTH116 - paths as texts: an archive can have 100,000 folders
    with os.scandir(folder) as entries:
        for entry in entries:
            if not way and entry.name == GIT:
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from _stamps(entry.path, f"{way}/{entry.name}")
            else:
                yield f"{way}/{entry.name}", _signs(entry.stat(follow_symlinks=False))


def _signs(status: os.stat_result) -> tuple[int, ...]:
    return status.st_mode, status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns
