"""Takes files from a folder of the cache, and refuses any path that could lead out of that folder."""

import os
import stat
from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from planpress.private import is_own, read_own

LARGEST = 256 * 2**20
"""The maximum size of a file, in bytes."""
_NOWHERE = ("", ".", "..")


def take_undamaged(folder: Path, files: Mapping[str, str], target: Path, *, linked: bool) -> set[str]:
    """Put files into a different folder, and return the paths of those that exist and are undamaged.

    Args:
        folder: The stored folder.
        files: The path of each file, with its digest.
        target: The folder to put them into.
        linked: Whether to share the files instead of copying them.
    """
    taken, folders = set[str](), set[str]()
    for path, wanted in files.items():
        with suppress(OSError, ValueError):  # a file with any fault is made again
            if (way := _way(path)) not in folders:
                for outer in ("", *folders_around(path, {""})):
                    refuse_detour(f"{folder}/{outer}")
                (target / way).mkdir(parents=True, exist_ok=True)
                folders.add(way)
            if take(f"{folder}/{path}", f"{target}/{path}", linked=linked) == wanted:
                taken.add(path)
            else:
                (target / path).unlink()
    return taken


def folders_around(path: str, known: set[str]) -> list[str]:
    """Return the folders around a file that are not yet known, outermost first, and add them to the known folders.

    Args:
        path: The path of the file.
        known: The known folders.

    Raises:
        ValueError: The path could lead out of the folder.
    """
    way = _way(path)
    if way in known:
        return []
    around = [*folders_around(way, known), way]
    known.add(way)
    return around


def _way(path: str) -> str:
    """Return the folder of a file; refuse a path that could lead out of its folder.

    Raises:
        ValueError: The path is refused.
    """
    way, _, name = path.rpartition("/")
    if name in _NOWHERE or path.startswith("/") or "\\" in path or "\0" in path:
        raise ValueError(path)
    return way


def refuse_detour(folder: str) -> None:
    """Refuse a folder of the cache that is a link or belongs to somebody else.

    Args:
        folder: The folder.

    Raises:
        ValueError: The folder is refused.
    """
    status = os.lstat(folder)
    if not stat.S_ISDIR(status.st_mode) or not is_own(status):
        raise ValueError(folder)


def take(source: str, target: str, *, linked: bool) -> str:
    """Link or copy a file; return the digest of its content.

    Args:
        source: The file.
        target: The link or copy to make.
        linked: Whether to share the file if possible.

    Raises:
        OSError: The file cannot be read, linked or copied.
        ValueError: The file is not a regular file that belongs to this user.
    """
    content = read_own(source, LARGEST)
    if not (linked and _link(source, target)):
        with open(target, "wb") as stream:  # noqa: PTH123 - paths as texts: there can be thousands of files
            stream.write(content)
    return sha256(content).hexdigest()


def _link(source: str, target: str) -> bool:
    try:
        os.link(source, target, follow_symlinks=False)
    except (OSError, NotImplementedError):  # a different file system, or a file system without links
        return False
    return True
