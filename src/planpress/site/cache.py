"""Stores the results of a project's builds for later builds, in a folder that can be deleted at any time.

Each folder in the cache has a list of its files with their digests, and a file is used only if its digest matches. Only
the user can write to the cache, and anybody who can write as the user can also change the project.
"""

import json
import os
import re
import secrets
import shutil
import stat
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from planpress.private import is_own, private_folder, read_own
from planpress.site.spare import BEGINNING, take_back

NAME = ".planpress_cache"
"""The folder in a project."""
IGNORED = "*\n"
"""Its .gitignore, because git should commit nothing in it."""
MARK = "Signature: 8a477f597d28d172789f06886806bc55\n# planpress keeps what it made here; delete it at any time.\n"
"""Its CACHEDIR.TAG, which tells backup programs that they can leave the folder out (bford.info/cachedir)."""
KEPT = 2
"""The number of versions that are kept under each name: the current one and the previous one."""
ABANDONED = 86_400
"""How many seconds the files of a killed build are left before they are removed."""
LARGEST = 256 * 2**20
"""A file's bytes."""
DIGEST = 64
UNFINISHED = ".new-"
_NOWHERE = ("", ".", "..")


@dataclass(frozen=True)
class Cache:
    """The results of earlier builds.

    Args:
        folder: Its location; only this user can write there.
    """

    folder: Path

    @classmethod
    def open(cls, project: Path) -> "Cache | None":
        """Return the cache of a project; None if it cannot have one, which only makes builds slower.

        Args:
            project: The folder with mkdocs.yml; nothing is written into it before there is something to keep.
        """
        folder = project.resolve() / NAME
        return cls(folder) if not os.path.lexists(folder) or private_folder(folder) else None

    def private_place(self, name: str) -> Path | None:
        """Return a cache folder for data that this class does not manage; None if the folder cannot be created.

        Args:
            name: The path of the folder in the cache.
        """
        with suppress(OSError):
            self._begin()
            (self.folder / name).mkdir(0o700, parents=True, exist_ok=True)
            return self.folder / name
        return None

    def _begin(self) -> None:
        """Make the folder of the cache, with the files that tell git and backup programs to leave it out.

        Raises:
            OSError: It cannot be made.
        """
        if not private_folder(self.folder):
            raise PermissionError(self.folder)
        for name, words in ((".gitignore", IGNORED), ("CACHEDIR.TAG", MARK)):
            if not (self.folder / name).exists():
                (self.folder / name).write_text(words, encoding="utf-8", newline="\n")

    def note(self, name: str) -> Any:
        """Return the note stored under a name; None if it is missing or damaged.

        Args:
            name: A file name.
        """
        try:
            content = read_own(self.folder / f"{name}.json", LARGEST)
            body = content[DIGEST + 1 :]
            return json.loads(body) if content[:DIGEST] == _seal(name, body) else None
        except (OSError, ValueError, RecursionError):
            return None

    def write_note(self, name: str, shape: Any) -> None:
        """Store a note under a name, replacing the previous one; ignore failures.

        Args:
            name: A file name.
            shape: What to note, as JSON.
        """
        body = json.dumps(shape, ensure_ascii=True).encode()
        beside = self.folder / f"{UNFINISHED}{secrets.token_hex(8)}"
        with suppress(OSError):
            self._begin()
            try:
                beside.write_bytes(_seal(name, body) + b"\n" + body)
                (self.folder / f"{name}.json").unlink(missing_ok=True)
                beside.rename(self.folder / f"{name}.json")
            finally:
                beside.unlink(missing_ok=True)

    def keep(self, name: str, key: str, folder: Path, about: Any, *, linked: bool) -> None:
        """Store a finished folder; if that fails, store nothing.

        Args:
            name: What it is, such as a period, of which the last versions are kept.
            key: The digest of everything from which it was made.
            folder: The folder.
            about: What to return with it, as JSON.
            linked: Whether the files may be shared with the folder instead of copied.
        """
        entry = f"{name}-{key}"
        beside = self.folder / f"{UNFINISHED}{secrets.token_hex(8)}"
        with suppress(OSError, ValueError):
            self._begin()
            try:
                beside.mkdir(0o700)
                files = {path: _kept(folder, beside, path, linked=linked) for path in _files(folder)}
                shutil.rmtree(self.folder / entry, ignore_errors=True)
                beside.rename(self.folder / entry)
                self.write_note(entry, {"about": about, "files": files})
            finally:
                shutil.rmtree(beside, ignore_errors=True)
        self._forget(name)

    def fill(self, name: str, key: str, target: Path, *, linked: bool) -> Any:
        """Fill a folder with the files of a stored folder, if these are undamaged.

        Args:
            name: What it is.
            key: The digest of everything from which it was made.
            target: The folder to make; it is missing afterwards if nothing was kept.
            linked: Whether to share the files instead of copying them.

        Returns:
            The note kept with it; None if it cannot be used.
        """
        entry = f"{name}-{key}"
        noted = self.note(entry)
        if not isinstance(noted, dict) or not isinstance(noted.get("files"), dict):
            return None
        if linked and self._takes_spare(name, entry, target, noted):
            return noted["about"]
        try:
            folders = {""}
            _refuse_detour(f"{self.folder}/{entry}")
            target.mkdir(parents=True, exist_ok=True)
            for path, wanted in noted["files"].items():
                for way in _ways(path, folders):
                    _refuse_detour(f"{self.folder}/{entry}/{way}")
                    os.mkdir(f"{target}/{way}")  # noqa: PTH102 - paths as texts: there can be thousands of folders
                if _take(f"{self.folder}/{entry}/{path}", f"{target}/{path}", linked=linked) != wanted:
                    raise ValueError(path)
            os.utime(self.folder / f"{entry}.json")
        except (OSError, ValueError):
            shutil.rmtree(target, ignore_errors=True)
            return None
        return noted["about"]

    def _takes_spare(self, name: str, entry: str, target: Path, noted: dict[str, Any]) -> bool:
        """Move back a folder of the replaced site; note what shows the next build that its files are unchanged."""
        known = noted.get("signs", "")
        signs = take_back(self.folder / f"{BEGINNING}{name}", target, noted["files"], LARGEST, known)
        if signs and signs != known:
            self.write_note(entry, {**noted, "signs": signs})
        with suppress(OSError):
            os.utime(self.folder / f"{entry}.json")
        return signs is not None

    def last(self, name: str) -> tuple[Path, dict[str, Any]] | None:
        """Return the folder of the last version stored under a name, and the note stored with it, or None.

        Args:
            name: What it is.
        """
        with suppress(OSError):
            for file in _versions(list(self.folder.iterdir()), name):
                if isinstance(noted := self.note(file.stem), dict) and isinstance(noted.get("files"), dict):
                    return file.with_suffix(""), noted
        return None

    def _forget(self, name: str) -> None:
        """Remove all but the last versions of what is stored under a name, and the files of killed builds."""
        with suppress(OSError):
            files = list(self.folder.iterdir())
            for file in _versions(files, name)[KEPT:]:
                file.unlink(missing_ok=True)
                shutil.rmtree(file.with_suffix(""), ignore_errors=True)
            for file in files:
                if file.name.startswith(UNFINISHED) and _age(file) > ABANDONED:
                    shutil.rmtree(file) if file.is_dir() and not file.is_symlink() else file.unlink()


def _seal(name: str, body: bytes) -> bytes:
    return sha256(name.encode() + b"\n" + body).hexdigest().encode()


def _versions(files: Iterable[Path], name: str) -> list[Path]:
    """Return the notes of the versions stored under a name, the last one first."""
    pattern = re.compile(rf"{re.escape(name)}-[0-9a-f]{{{DIGEST}}}\.json")
    return sorted((file for file in files if pattern.fullmatch(file.name)), key=_age)


def _age(file: Path) -> float:
    return time.time() - file.lstat().st_mtime


def _files(folder: Path, way: str = "") -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda item: item.name):
            if entry.is_dir(follow_symlinks=False):
                yield from _files(Path(entry.path), f"{way}{entry.name}/")
            else:
                yield f"{way}{entry.name}"


def _ways(path: str, known: set[str]) -> list[str]:
    """Return the folders around a file that are not known yet, outermost first, and add them to the known ones.

    Raises:
        ValueError: The path would lead elsewhere.
    """
    way, _, name = path.rpartition("/")
    if name in _NOWHERE or path.startswith("/") or "\\" in path or "\0" in path:
        raise ValueError(path)
    if way in known:
        return []
    ways = [*_ways(way, known), way]
    known.add(way)
    return ways


def _refuse_detour(folder: str) -> None:
    """Refuse a folder of the cache that is a link or belongs to somebody else.

    Raises:
        ValueError: The folder is refused.
    """
    status = os.lstat(folder)
    if not stat.S_ISDIR(status.st_mode) or not is_own(status):
        raise ValueError(folder)


def take(folder: Path, path: str, wanted: str, target: Path, *, linked: bool) -> bool:
    """Put a file from a stored folder into a different folder; return whether the file exists and is undamaged.

    Args:
        folder: The kept folder.
        path: The file.
        wanted: Its digest.
        target: The other folder.
        linked: Whether to share the file instead of copying it.
    """
    try:
        for way in ("", *_ways(path, {""})):
            _refuse_detour(f"{folder}/{way}")
        if sha256(read_own(f"{folder}/{path}", LARGEST)).hexdigest() != wanted:
            return False
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        _take(f"{folder}/{path}", f"{target}/{path}", linked=linked)
    except (OSError, ValueError):
        (target / path).unlink(missing_ok=True)
        return False
    return True


def _kept(folder: Path, beside: Path, path: str, *, linked: bool) -> str:
    (beside / path).parent.mkdir(parents=True, exist_ok=True)
    return _take(f"{folder}/{path}", f"{beside}/{path}", linked=linked)


def _take(source: str, target: str, *, linked: bool) -> str:
    """Link or copy a file; return the digest of its content."""
    content = read_own(source, LARGEST)
    if not (linked and _link(source, target)):
        with open(target, "wb") as stream:  # noqa: PTH123 - paths as texts: there can be thousands of files
            stream.write(content)
    return sha256(content).hexdigest()


def _link(source: str, target: str) -> bool:
    try:
        os.link(source, target, follow_symlinks=False)
    except (OSError, NotImplementedError):  # a different file system, or one without links
        return False
    return True
