"""Whether anybody has touched an archive since it was verified, without reading it once more.

The system sets the time of the last change of a file or folder (``ctime``) at every change of its content, its name or
its permissions, and no program can set it to what it was. So whatever has kept its number, size and times is the same.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from planpress.archive.verify import GIT

Stamp = dict[str, tuple[int, ...]]
"""Every file and folder, with what the system notes about it."""


def stamp(root: Path) -> Stamp:
    """Return what the system notes about everything in an archive, but not about what git keeps.

    Args:
        root: The folder; empty if it is missing.
    """
    return dict(_stamps(root, "")) if root.is_dir() else {}


def _stamps(folder: Path, way: str) -> Iterator[tuple[str, tuple[int, ...]]]:
    yield f"{way}/", _signs(folder.stat())
    with os.scandir(folder) as entries:
        for entry in entries:
            if not way and entry.name == GIT:
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from _stamps(Path(entry.path), f"{way}/{entry.name}")
            else:
                yield f"{way}/{entry.name}", _signs(entry.stat(follow_symlinks=False))


def _signs(status: os.stat_result) -> tuple[int, ...]:
    return status.st_mode, status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns
