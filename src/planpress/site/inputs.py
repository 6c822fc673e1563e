"""Digests of everything that a build depends on: files, planpress itself, the installed packages and the environment.

This module loads quickly, because it is all that a build of an unchanged project needs.
"""

import os
import stat
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path

PACKAGE = Path(__file__).parents[1]
HANDED_ON = (
    "APPDATA",
    "COMSPEC",
    "HOME",
    "LANG",
    "LANGUAGE",
    "LD_LIBRARY_PATH",
    "LOCALAPPDATA",
    "NO_COLOR",
    "PATH",
    "PATHEXT",
    "PLANPRESS_DEBUG",
    "PYTHONDONTWRITEBYTECODE",
    "PYTHONHASHSEED",
    "PYTHONHOME",
    "PYTHONPATH",
    "PYTHONPYCACHEPREFIX",
    "PYTHONUTF8",
    "PYTHONWARNINGS",
    "SOURCE_DATE_EPOCH",
    "SYSTEMROOT",
    "TEMP",
    "TMP",
    "TMPDIR",
    "TZ",
    "USERPROFILE",
    "VIRTUAL_ENV",
    "WINDIR",
)
"""The variables, besides LC_*, that are passed to the process that makes pages; any other may be a secret."""
COMPILED = "__pycache__"
INSTALLED = (".dist-info", ".egg-info")


def harmless(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the environment variables that are known to contain no secrets.

    Args:
        environment: All environment variables, such as ``os.environ``.
    """
    return {name: value for name, value in environment.items() if name in HANDED_ON or name.startswith("LC_")}


def digest(parts: Iterable[str]) -> str:
    """Return the SHA-256 of several texts; the digest also depends on where one text ends and the next begins.

    Args:
        parts: The texts.
    """
    hasher = sha256()
    for part in parts:
        raw = part.encode("utf-8", "surrogateescape")
        hasher.update(b"%d:" % len(raw) + raw)
    return hasher.hexdigest()


def files_digest(places: Iterable[Path], home: Path) -> str:
    """Return the digest of files, and of all files below folders, from their paths, kinds and contents.

    A file that is missing or unreadable also affects the digest.

    Args:
        places: The files and folders.
        home: The folder to which paths are relative, so that a project can be moved without changing the digest.
    """
    return digest(entry for place in places for entry in _entries(place, os.path.relpath(place, home)))


@cache
def tools_digest() -> str:
    """Return the digest of the software that makes pages: planpress itself, Python and the installed packages."""
    return digest((files_digest((PACKAGE,), PACKAGE), sys.version, sys.platform, *installed()))


def installed() -> list[str]:
    """Return the packages that this Python can import, each with its version."""
    packages = set[str]()
    for folder in sys.path:
        try:
            packages.update(entry.name for entry in os.scandir(folder or ".") if entry.name.endswith(INSTALLED))
        except OSError:
            continue
    return sorted(packages)


def environment_digest() -> str:
    """Return the digest of the environment variables that are passed to the process that makes pages."""
    return digest(text for pair in sorted(harmless(os.environ).items()) for text in pair)


def _entries(place: Path, name: str) -> Iterator[str]:
    """Yield the path, kind and (for files) digest of a file or folder and of everything below it."""
    try:
        status = place.lstat()
    except OSError as error:
        yield from (name, f"error {error.errno}")
        return
    kind = stat.S_IFMT(status.st_mode)
    yield from (name, f"{kind:o}")
    if kind == stat.S_IFREG:
        yield _content(place)
    elif kind == stat.S_IFDIR:
        try:
            below = sorted(entry.name for entry in os.scandir(place))
        except OSError as error:
            yield f"error {error.errno}"
            return
        for entry in below:
            if entry != COMPILED:
                yield from _entries(place / entry, f"{name}/{entry}")
    elif kind == stat.S_IFLNK:  # a link to a folder is refused by every build
        yield str(place.readlink())
        if place.is_file():
            yield _content(place.resolve())


def _content(file: Path) -> str:
    try:
        return sha256(file.read_bytes()).hexdigest()
    except OSError as error:
        return f"error {error.errno}"
