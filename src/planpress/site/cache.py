"""Stores the results of a project's builds for later builds, in a folder that can be deleted at any time.

Each folder in the cache has a list of its files with their digests, and a file is used only if its digest matches. Only
the user can write to the cache, and anybody who can write as the user can also change the project.
"""

import json
import os
import re
import secrets
import shutil
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from planpress.private import private_folder, read_own
from planpress.site.spare import BEGINNING, take_back
from planpress.site.stored_files import LARGEST, folders_around, refuse_detour, take

NAME = ".planpress_cache"
"""The name of the cache's folder in a project."""
IGNORED = "*\n"
"""The content of the .gitignore in that folder, because git should not commit anything there."""
MARK = "Signature: 8a477f597d28d172789f06886806bc55\n# planpress keeps what it made here; delete it at any time.\n"
"""The content of the CACHEDIR.TAG in that folder, which tells backup programs to skip it (bford.info/cachedir)."""
KEPT = 2
"""The number of versions that are kept under each name: the current one and the previous one."""
ABANDONED = 86_400
"""The number of seconds after which the files of a killed build are removed."""
DIGEST = 64
UNFINISHED = ".new-"


@dataclass(frozen=True)
class Cache:
    """The results of earlier builds.

    Args:
        folder: The location of the cache; only this user can write there.
    """

    folder: Path

    @classmethod
    def open(cls, project: Path) -> "Cache | None":
        """Return the cache of a project; None if the project cannot have a cache, which only makes builds slower.

        Args:
            project: The folder with mkdocs.yml; nothing is written into it until there is something to store.
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
            OSError: The folder cannot be made.
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
            shape: The content of the note, as JSON.
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
            name: The name of what is stored, such as a period; the last versions under each name are kept.
            key: The digest of everything from which the folder was made.
            folder: The folder.
            about: The note to store with the folder, as JSON.
            linked: Whether the files may be shared with the folder instead of copied.
        """
        entry = f"{name}-{key}"
        beside = self.folder / f"{UNFINISHED}{secrets.token_hex(8)}"
        with suppress(OSError, ValueError):
            self._begin()
            try:
                beside.mkdir(0o700)
                files = dict(_kept(folder, beside, linked=linked))
                shutil.rmtree(self.folder / entry, ignore_errors=True)
                beside.rename(self.folder / entry)
                self.write_note(entry, {"about": about, "files": files})
            finally:
                shutil.rmtree(beside, ignore_errors=True)
        self._forget(name)

    def fill(self, name: str, key: str, target: Path, *, linked: bool) -> Any:
        """Fill a folder with the files of a stored folder, if these are undamaged.

        Args:
            name: The name under which it was stored.
            key: The digest of everything from which the folder was made.
            target: The folder to make; it does not exist afterwards if nothing usable was stored.
            linked: Whether to share the files instead of copying them.

        Returns:
            The note stored with the folder; None if the stored folder cannot be used.
        """
        entry = f"{name}-{key}"
        noted = self.note(entry)
        if not isinstance(noted, dict) or not isinstance(noted.get("files"), dict):
            return None
        if linked and self._takes_spare(name, entry, target, noted):
            return noted["about"]
        try:
            folders = {""}
            refuse_detour(f"{self.folder}/{entry}")
            target.mkdir(parents=True, exist_ok=True)
            for path, wanted in noted["files"].items():
                for way in folders_around(path, folders):
                    refuse_detour(f"{self.folder}/{entry}/{way}")
                    os.mkdir(f"{target}/{way}")  # noqa: PTH102 - paths as texts: there can be thousands of folders
                if take(f"{self.folder}/{entry}/{path}", f"{target}/{path}", linked=linked) != wanted:
                    raise ValueError(path)
            os.utime(self.folder / f"{entry}.json")
        except (OSError, ValueError):
            shutil.rmtree(target, ignore_errors=True)
            return None
        return noted["about"]

    def _takes_spare(self, name: str, entry: str, target: Path, noted: dict[str, Any]) -> bool:
        """Move back a folder of the replaced site, and note how the next build can tell that it is unchanged."""
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
            name: The name under which it was stored.
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


def _kept(folder: Path, beside: Path, *, linked: bool) -> Iterator[tuple[str, str]]:
    """Link or copy the files of a folder; yield the path of each, and its digest."""
    folders = {""}
    for path in _files(folder):
        for way in folders_around(path, folders):
            os.mkdir(f"{beside}/{way}")  # noqa: PTH102 - paths as texts: there can be thousands of folders
        yield path, take(f"{folder}/{path}", f"{beside}/{path}", linked=linked)
