"""Reads a folder that somebody else may have made: checks files first, follows no links, and limits how much is read.

Anyone who can write to an archive can put anything into it: a link to a device, a FIFO that never ends, a sparse file
of many gigabytes, a million files. The functions of this module open only regular files inside the folder, and read no
more than the limits in manual/pages/archive-format.md allow.
"""

import json
import os
import stat
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from planpress.errors import RefusedError

MAX_FILES = 500_000
"""The maximum number of files and folders in an archive."""
MAX_DEPTH = 64
"""The maximum depth of nested folders."""
MAX_FILE = 256 * 2**20
"""The maximum size of a file, in bytes."""
MAX_TREE = 4 * 2**30
"""The maximum total size of all files, in bytes."""
MAX_READ = 64 * 2**20
"""The maximum size of a file that is read into memory, such as a list, a version's data or a page in an earlier
edition, in bytes."""
MAX_READ_TOGETHER = 2**30
"""The maximum total size of files read into memory, in bytes."""
MAX_DIGITS = 18
"""The maximum number of digits in a JSON integer."""
PIECE = 2**20
NOT_PLAIN = {
    stat.S_IFLNK: "a symbolic link",
    stat.S_IFIFO: "a FIFO",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
    stat.S_IFDIR: "a folder",
}
OPENING = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class UnsafeFileError(RefusedError):
    """A file was not read because it is missing, not a regular file, too large or unreadable.

    Args:
        name: Its path below the folder.
        why: What is wrong, as words that follow its name and a colon.
    """

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"{name}: {why}")
        self.name = name
        self.why = why


@dataclass(frozen=True)
class Inventory:
    """The paths in a folder, divided into what is safe to read and what is not.

    Args:
        files: The path of each regular file, with slashes.
        folders: The path of each folder.
        unsafe: The path of everything else, and of each unreadable folder, with what is wrong.
        whole: Whether the inventory is complete; it is not if there are more files than an archive may have.
    """

    files: frozenset[str]
    folders: frozenset[str] = frozenset()
    unsafe: dict[str, str] = field(default_factory=dict)
    whole: bool = True

    def is_unsafe(self, name: str) -> bool:
        """Tell whether a path or a folder above it is unreadable or a special file, such as a link or a device."""
        if not self.unsafe:
            return False
        parts = name.split("/")
        above = ("/".join(parts[:count]) for count in range(1, len(parts) + 1))
        return any(path in self.unsafe or f"{path}/" in self.unsafe for path in above)


def list_folder(root: Path, leave: Collection[str] = ()) -> Inventory:
    """List a folder without opening or following anything in it.

    Args:
        root: The folder; it may be reached through a link.
        leave: The names, directly in the folder, that are left out.
    """
    files: set[str] = set()
    folders: set[str] = set()
    unsafe: dict[str, str] = {}
    waiting, seen = [("", 0)], 0
    while waiting:
        folder, depth = waiting.pop()
        try:
            with os.scandir(root / folder) as entries:
                for entry in entries:
                    if not folder and entry.name in leave:
                        continue
                    seen += 1
                    if seen > MAX_FILES:
                        return Inventory(frozenset(files), frozenset(folders), unsafe, whole=False)
                    name = f"{folder}/{entry.name}" if folder else entry.name
                    if fault := _name_fault(entry.name):
                        unsafe[name] = fault
                    elif entry.is_file(follow_symlinks=False):
                        files.add(name)
                    elif not entry.is_dir(follow_symlinks=False):
                        unsafe[name] = f"not a regular file but {_kind(root / name)}"
                    elif depth + 1 > MAX_DEPTH:
                        unsafe[f"{name}/"] = f"more than {MAX_DEPTH} folders deep"
                    else:
                        folders.add(name)
                        waiting.append((name, depth + 1))
        except OSError as error:
            unsafe[f"{folder or '.'}/"] = f"cannot be read: {error.strerror}"
    return Inventory(frozenset(files), frozenset(folders), unsafe)


def read_file(root: Path, name: str, most: int = MAX_READ) -> bytes:
    """Read a regular file below a folder.

    Args:
        root: The folder; it may be reached through a link.
        name: The path of the file below it, with slashes; no part of it may be a link.
        most: The maximum size, in bytes.

    Raises:
        UnsafeFileError: The file is missing, not a regular file, too large or unreadable; it was not read.
    """
    return b"".join(_pieces(root, name, most))


@dataclass
class Reader:
    """A reader of the files in a folder, which also limits how much is read in total.

    Args:
        root: The folder; it may be reached through a link.
        left: How many bytes may still be read into memory.
        left_to_digest: How many bytes may still be digested.
    """

    root: Path
    left: int = MAX_READ_TOGETHER
    left_to_digest: int = MAX_TREE

    def read(self, name: str, most: int = MAX_READ) -> bytes:
        """Read a regular file.

        Raises:
            UnsafeFileError: The file cannot be read, or more has been read in total than the limit allows.
        """
        content = bytearray()
        for piece in _pieces(self.root, name, most) if self.left >= 0 else ():
            content += piece
            self.left -= len(piece)
            if self.left < 0:
                break
        if self.left < 0:
            raise UnsafeFileError(name, f"not read: together, such files exceed {MAX_READ_TOGETHER >> 30} GiB")
        return bytes(content)

    def digest(self, name: str) -> str:
        """Return the SHA-256 of a regular file, read in pieces.

        Raises:
            UnsafeFileError: The file cannot be read, or more has been read in total than the limit allows.
        """
        hasher = sha256()
        for piece in _pieces(self.root, name, MAX_FILE) if self.left_to_digest >= 0 else ():
            hasher.update(piece)
            self.left_to_digest -= len(piece)
            if self.left_to_digest < 0:
                break
        if self.left_to_digest < 0:
            raise UnsafeFileError(name, f"not read: together, the files exceed {MAX_TREE >> 30} GiB")
        return hasher.hexdigest()


def exists(root: Path, name: str) -> bool:
    """Tell whether anything exists at a path, even a broken link."""
    return os.path.lexists(root / name)


def read_json(content: bytes) -> Any:
    """Parse JSON (RFC 8259) that all parsers read alike: no repeated keys, no NaN or Infinity, only UTF-8.

    Raises:
        ValueError: The text is not such JSON, or is nested too deeply.
    """
    try:
        return json.loads(
            content.decode("utf-8"),
            object_pairs_hook=_unique,
            parse_constant=_no_number,
            parse_float=_finite,
            parse_int=_whole,
        )
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
    except UnicodeDecodeError as error:
        raise ValueError("it is not UTF-8") from error
    except json.JSONDecodeError as error:
        raise ValueError(f"it is not valid JSON at character {error.pos + 1}") from error


def _pieces(root: Path, name: str, most: int) -> Iterator[bytes]:
    try:
        _look(root, name, most)
        descriptor = os.open(f"{root}/{name}", OPENING)
        with os.fdopen(descriptor, "rb", buffering=0) as stream:
            status = os.fstat(descriptor)
            _refuse(name, status, most)
            left = most
            ask = min(PIECE, status.st_size + 1)  # Python reserves as much memory as it is asked for
            while piece := stream.read(min(ask, left + 1)):
                left -= len(piece)
                if left < 0:  # the file grew while it was read
                    raise UnsafeFileError(name, _too_large(most))
                yield piece
    except FileNotFoundError as error:
        raise UnsafeFileError(name, "missing") from error
    except (OSError, ValueError) as error:
        raise UnsafeFileError(name, f"cannot be read: {getattr(error, 'strerror', None) or error}") from error


def _look(root: Path, name: str, most: int) -> None:
    """Refuse a path before opening anything: opening a device may have an effect, and opening a FIFO blocks."""
    place = str(root)
    end = name.find("/")
    while end >= 0:
        folder = name[:end]
        mode = os.lstat(f"{place}/{folder}").st_mode
        if not stat.S_ISDIR(mode):
            raise UnsafeFileError(name, f"not a regular file: {folder} is {_words(mode)}")
        end = name.find("/", end + 1)
    _refuse(name, os.lstat(f"{place}/{name}"), most)


def _refuse(name: str, status: os.stat_result, most: int) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise UnsafeFileError(name, f"not a regular file but {_words(status.st_mode)}")
    if status.st_size > most:
        raise UnsafeFileError(name, _too_large(most))


def _too_large(most: int) -> str:
    size = f"{most >> 20} MiB" if most >= 2**20 else f"{most >> 10} KiB" if most >= 2**10 else f"{most} bytes"
    return f"larger than {size}, the maximum for such a file"


def _kind(path: Path) -> str:
    try:
        return _words(os.lstat(path).st_mode)
    except OSError:
        return "something else"


def _words(mode: int) -> str:
    return NOT_PLAIN.get(stat.S_IFMT(mode), "a regular file" if stat.S_ISREG(mode) else "something else")


def _name_fault(name: str) -> str:
    try:
        name.encode()
    except UnicodeEncodeError:
        return "its name is not UTF-8"
    return ""


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) < len(pairs):
        raise ValueError("a key appears twice")
    return values


def _no_number(name: str) -> float:
    raise ValueError(f"JSON does not allow the number {name}")


def _whole(digits: str) -> int:
    if len(digits) > MAX_DIGITS:
        raise ValueError(f"a number has more than {MAX_DIGITS} digits")
    return int(digits)


def _finite(digits: str) -> float:
    value = float(digits)
    if value in (float("inf"), float("-inf")):
        raise ValueError(f"{digits} is too large")
    return value
