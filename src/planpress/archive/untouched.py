"""Finds out whether an archive has changed since it was verified, without reading it again.

The system updates the change time (``ctime``) of a file or folder whenever its content, name or permissions change, and
programs cannot choose that time. A file or folder with the same inode number, size and times is therefore unchanged.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from planpress.archive.verify import GIT

Stamp = dict[str, tuple[int, ...]]
"""The metadata that the system records for every file and folder."""


def stamp(root: Path) -> Stamp:
    """Return the file system's metadata for everything in an archive, except git's data.

    Args:
        root: The folder; if it is missing, the result is empty.
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
