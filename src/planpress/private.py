"""Folders and files that only this user can write to, for data that planpress stores between runs."""

import os
import stat
from contextlib import suppress
from pathlib import Path

MODE = 0o700
OPENING = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def private_folder(folder: Path) -> bool:
    """Make a private folder unless it exists, and return whether only this user can use it.

    Args:
        folder: The folder to make; its parent exists.
    """
    try:
        with suppress(FileExistsError):
            folder.mkdir(MODE)
        status = folder.lstat()
    except OSError:
        return False
    closed = stat.S_ISDIR(status.st_mode) and (os.name == "nt" or not status.st_mode & 0o077)
    return closed and is_own(status)


def is_own(status: os.stat_result) -> bool:
    """Tell whether a file or folder belongs to this user.

    Args:
        status: The status of the file or folder.
    """
    return not hasattr(os, "getuid") or status.st_uid == os.getuid()


def read_own(file: Path | str, most: int) -> bytes:
    """Read a file that belongs to this user, without following a link or waiting for a pipe.

    Args:
        file: The file.
        most: The maximum size of the file, in bytes.

    Raises:
        OSError: The file cannot be read.
        ValueError: The file is not a regular file, is too large, or belongs to somebody else.
    """
    with open(os.open(file, OPENING), "rb", buffering=0) as stream:  # noqa: PTH123 - Path.open takes no descriptor
        status = os.fstat(stream.fileno())
        if not stat.S_ISREG(status.st_mode) or status.st_size > most or not is_own(status):
            raise ValueError(file)
        return stream.readall()
