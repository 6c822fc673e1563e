"""Records what a build made in a folder; the next build replaces only these files."""

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from planpress.errors import RefusedError

RECORD = "planpress-site.json"
"""The file in a folder that a build made; it lists every file with its size."""
KIND = "planpress site"
SHOWN = 3


def write_record(folder: Path, sizes: Mapping[str, int] | None = None) -> None:
    """Record what is in a folder that a build has just filled.

    Args:
        folder: The finished folder.
        sizes: The size of each file in it, if that is already known.
    """
    files = sizes if sizes is not None else dict(_files(str(folder)))
    shape = {"kind": KIND, "files": {name: files[name] for name in sorted(files) if name != RECORD}}
    text = json.dumps(shape, ensure_ascii=True, indent=0) + "\n"
    (folder / RECORD).write_text(text, encoding="utf-8", newline="\n")


def refuse_foreign(folder: Path) -> None:
    """Refuse to replace a folder that contains files that no build made, or that have changed since.

    Args:
        folder: The folder; it may be missing or empty.

    Raises:
        RefusedError: Something in the folder would be lost.
    """
    if not folder.is_dir() or not any(folder.iterdir()):
        return
    made = _record(folder)
    if made is None:
        raise RefusedError(
            f"{folder} has no list of the files that a build made ({RECORD}), so nothing in it is deleted",
            "empty the folder yourself if you do not need its files, or name an empty or new folder with --to",
        )
    if foreign := sorted(_foreign(str(folder), made)):
        names = ", ".join(foreign[:SHOWN]) + (f" and {len(foreign) - SHOWN} more" if len(foreign) > SHOWN else "")
        raise RefusedError(
            f"{folder} contains files that planpress did not make: {names}",
            "move them away, or name an empty or new folder with --to",
        )


def _record(folder: Path) -> Mapping[str, int] | None:
    """Return the content of a folder's record; None if the record is missing or cannot be trusted."""
    file = folder / RECORD
    try:
        shape = json.loads(file.read_bytes()) if file.is_file() and not file.is_symlink() else None
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(shape, dict) or shape.get("kind") != KIND or not isinstance(shape.get("files"), dict):
        return None
    return {name: size for name, size in shape["files"].items() if type(size) is int}


def _files(folder: str, way: str = "") -> Iterator[tuple[str, int]]:
    """Yield every file below a folder with its size."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _files(entry.path, f"{way}{entry.name}/")
            else:
                yield f"{way}{entry.name}", entry.stat(follow_symlinks=False).st_size


def _foreign(folder: str, made: Mapping[str, int], way: str = "") -> Iterator[str]:
    """Yield changed files, and everything unrecorded: files, links, and folders without any recorded file."""
    empty = True
    with os.scandir(folder) as entries:
        for entry in entries:
            empty, path = False, f"{way}{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                yield from _foreign(entry.path, made, f"{path}/")
            elif path not in made or not entry.is_file(follow_symlinks=False):
                if path != RECORD:
                    yield path
            elif entry.stat(follow_symlinks=False).st_size != made[path]:
                yield f"{path} (changed since)"
    if way and empty:
        yield way
