"""Keeps folders of a replaced site; the next build moves them back, which is faster than making their files again."""

import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from planpress.addresses import INDEX
from planpress.private import read_own

BEGINNING = "spare-"


def lay_aside(store: Path, pairs: Mapping[str, tuple[Path, Path]]) -> None:
    """Keep those folders of a replaced site that are the same in the new site, and remove any that were kept before.

    Args:
        store: The folder to keep them in; only this user can write there.
        pairs: The name of each folder, with its location in the replaced site and in the new site.
    """
    with suppress(OSError):
        for place in [place for place in store.iterdir() if place.name.startswith(BEGINNING)]:
            shutil.rmtree(place, ignore_errors=True)
    for name, (old, new) in pairs.items():
        with suppress(OSError):
            if (old / INDEX).samefile(new / INDEX):
                old.rename(store / f"{BEGINNING}{name}")


def take_back(store: Path, name: str, target: Path, files: Mapping[str, str], most: int) -> bool:
    """Move a kept folder into the site if it contains exactly the given files; return whether the folder was moved.

    Args:
        store: The folder in which the kept folder is.
        name: The name of the kept folder.
        target: Where the kept folder is moved to; nothing is moved if it does not contain the wanted files.
        files: The path of each file, with its digest.
        most: The maximum size of a file, in bytes.
    """
    try:
        (store / f"{BEGINNING}{name}").rename(target)  # only one build at a time can succeed here
    except OSError:
        return False
    with suppress(OSError, ValueError):
        if set(_entries(str(target), "")) == _wanted(files) and all(
            sha256(read_own(f"{target}/{path}", most)).hexdigest() == wanted for path, wanted in files.items()
        ):
            return True
    shutil.rmtree(target, ignore_errors=True)
    return False


def _entries(folder: str, way: str) -> Iterator[str]:
    """Yield every folder, with a trailing slash, and everything else below a folder."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield f"{way}{entry.name}/"
                yield from _entries(entry.path, f"{way}{entry.name}/")
            else:
                yield f"{way}{entry.name}"


def _wanted(files: Mapping[str, str]) -> set[str]:
    """Return the files and the folders that they are in."""
    wanted = set(files)
    for path in files:
        way = path.rpartition("/")[0]
        while way and f"{way}/" not in wanted:
            wanted.add(f"{way}/")
            way = way.rpartition("/")[0]
    return wanted
