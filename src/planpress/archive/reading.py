"""Read a folder that somebody else may have made: look before opening, follow no link, and set a limit to everything.

Whoever can write to an archive can put anything into it: a link to a device, a FIFO that never ends, a sparse file of
many gigabytes, a million files. Nothing here opens anything but plain files inside the folder, or reads more than the
limits that manual/pages/archive-format.md states.
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
"""Files and folders of an archive."""
MAX_DEPTH = 64
"""Folders inside each other."""
MAX_FILE = 256 * 2**20
"""Bytes of a file."""
MAX_TREE = 4 * 2**30
"""Bytes of all files."""
MAX_READ = 64 * 2**20
"""Bytes of a file that is read as a whole, such as a list, the data of a version or a page of an earlier edition."""
MAX_READ_TOGETHER = 2**30
"""Bytes of all files that are read as a whole."""
MAX_DIGITS = 18
"""Of a whole number in JSON."""
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
    """A file is missing, not a plain file, too large or unreadable, so it was not read.

    Args:
        name: Its path below the folder.
        why: What is wrong, in words that follow its name and a colon.
    """

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"{name}: {why}")
        self.name = name
        self.why = why


@dataclass(frozen=True)
class Inventory:
    """What a folder holds, as far as it may be read.

    Args:
        files: The path of each plain file, with slashes.
        folders: The path of each folder.
        unsafe: Path and fault of everything else that is no folder, and of each folder that cannot be read.
        whole: Whether everything was looked at; not where there are more files than an archive may hold.
    """

    files: frozenset[str]
    folders: frozenset[str] = frozenset()
    unsafe: dict[str, str] = field(default_factory=dict)
    whole: bool = True

    def is_unsafe(self, name: str) -> bool:
        """Whether a file, or a folder that it is in, is among what is no plain file or cannot be read."""
        if not self.unsafe:
            return False
        parts = name.split("/")
        above = ("/".join(parts[:count]) for count in range(1, len(parts) + 1))
        return any(path in self.unsafe or f"{path}/" in self.unsafe for path in above)


def list_folder(root: Path, leave: Collection[str] = ()) -> Inventory:
    """List a folder without opening or following anything in it.

    Args:
        root: The folder; it may be reached through a link.
        leave: Names right in it to leave out.
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
                        unsafe[name] = f"not a plain file but {_kind(root / name)}"
                    elif depth + 1 > MAX_DEPTH:
                        unsafe[f"{name}/"] = f"more than {MAX_DEPTH} folders deep"
                    else:
                        folders.add(name)
                        waiting.append((name, depth + 1))
        except OSError as error:
            unsafe[f"{folder or '.'}/"] = f"cannot be read: {error.strerror}"
    return Inventory(frozenset(files), frozenset(folders), unsafe)


def read_file(root: Path, name: str, most: int = MAX_READ) -> bytes:
    """Read a plain file below a folder.

    Args:
        root: The folder; it may be reached through a link.
        name: The path of the file below it, with slashes; no part of it may be a link.
        most: How many bytes it may have.

    Raises:
        UnsafeFileError: It is missing, no plain file, larger or not readable; it was not read.
    """
    return b"".join(_pieces(root, name, most))


@dataclass
class Reader:
    """Reads the files of a folder; all that it reads together is bounded, too.

    Args:
        root: The folder; it may be reached through a link.
        left: How many bytes may still be read as a whole.
        left_to_digest: How many bytes may still be digested.
    """

    root: Path
    left: int = MAX_READ_TOGETHER
    left_to_digest: int = MAX_TREE

    def read(self, name: str, most: int = MAX_READ) -> bytes:
        """Read a plain file.

        Raises:
            UnsafeFileError: It cannot be read, or what was read before it is too much already.
        """
        content = bytearray()
        for piece in _pieces(self.root, name, most) if self.left >= 0 else ():
            content += piece
            self.left -= len(piece)
            if self.left < 0:
                break
        if self.left < 0:
            raise UnsafeFileError(name, f"not read: such files together have more than {MAX_READ_TOGETHER >> 30} GiB")
        return bytes(content)

    def digest(self, name: str) -> str:
        """Return the SHA-256 of a plain file, read piece by piece.

        Raises:
            UnsafeFileError: It cannot be read, or what was read before it is too much already.
        """
        hasher = sha256()
        for piece in _pieces(self.root, name, MAX_FILE) if self.left_to_digest >= 0 else ():
            hasher.update(piece)
            self.left_to_digest -= len(piece)
            if self.left_to_digest < 0:
                break
        if self.left_to_digest < 0:
            raise UnsafeFileError(name, f"not read: the files together have more than {MAX_TREE >> 30} GiB")
        return hasher.hexdigest()


def exists(root: Path, name: str) -> bool:
    """Tell whether anything stands at a path, even a link that leads nowhere."""
    return os.path.lexists(root / name)


def read_json(content: bytes) -> Any:
    """Read JSON (RFC 8259) that means one thing only: no key twice, no NaN or Infinity, UTF-8 alone.

    Raises:
        ValueError: It is something else, or nested too deep.
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
        raise ValueError("it is nested too deep") from error
    except UnicodeDecodeError as error:
        raise ValueError("it is not UTF-8") from error
    except json.JSONDecodeError as error:
        raise ValueError(f"it is no JSON from character {error.pos + 1} on") from error


def _pieces(root: Path, name: str, most: int) -> Iterator[bytes]:
    try:
        _look(root, name, most)
        descriptor = os.open(root / name, OPENING)
        with os.fdopen(descriptor, "rb", buffering=0) as stream:
            status = os.fstat(descriptor)
            _refuse(name, status, most)
            left = most
            while piece := stream.read(min(PIECE, left + 1)):
                left -= len(piece)
                if left < 0:  # it grew while we read
                    raise UnsafeFileError(name, _too_large(most))
                yield piece
    except FileNotFoundError as error:
        raise UnsafeFileError(name, "missing") from error
    except (OSError, ValueError) as error:
        raise UnsafeFileError(name, f"cannot be read: {getattr(error, 'strerror', None) or error}") from error


def _look(root: Path, name: str, most: int) -> None:
    """Refuse a path before anything of it is opened: opening a device may have an effect, and a FIFO waits."""
    parts = name.split("/")
    for count in range(1, len(parts)):
        folder = "/".join(parts[:count])
        mode = os.lstat(root / folder).st_mode
        if not stat.S_ISDIR(mode):
            raise UnsafeFileError(name, f"not a plain file: {folder} is {_words(mode)}")
    _refuse(name, os.lstat(root / name), most)


def _refuse(name: str, status: os.stat_result, most: int) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise UnsafeFileError(name, f"not a plain file but {_words(status.st_mode)}")
    if status.st_size > most:
        raise UnsafeFileError(name, _too_large(most))


def _too_large(most: int) -> str:
    size = f"{most >> 20} MiB" if most >= 2**20 else f"{most >> 10} KiB" if most >= 2**10 else f"{most} bytes"
    return f"larger than {size}, the most that such a file may have"


def _kind(path: Path) -> str:
    try:
        return _words(os.lstat(path).st_mode)
    except OSError:
        return "something else"


def _words(mode: int) -> str:
    return NOT_PLAIN.get(stat.S_IFMT(mode), "a plain file" if stat.S_ISREG(mode) else "something else")


def _name_fault(name: str) -> str:
    try:
        name.encode()
    except UnicodeEncodeError:
        return "its name is not UTF-8"
    return ""


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) < len(pairs):
        raise ValueError("a key stands twice")
    return values


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no number of JSON")


def _whole(digits: str) -> int:
    if len(digits) > MAX_DIGITS:
        raise ValueError(f"a number has more than {MAX_DIGITS} digits")
    return int(digits)


def _finite(digits: str) -> float:
    value = float(digits)
    if value in (float("inf"), float("-inf")):
        raise ValueError(f"{digits} is too large")
    return value
