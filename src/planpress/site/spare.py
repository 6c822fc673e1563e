"""Keeps folders of a replaced site; the next build moves them back, which is faster than making their files again.

To compare a folder with the digests of its files, the build reads all the files. Afterwards, the file system's data
about the files (their inode numbers, sizes and times) is noted. While this data is the same, later builds do not read
the files again. The system updates a file's change time (``ctime``) whenever its content changes, and programs cannot
choose that time. Publishing does not use these folders, and always computes the digests.
"""

import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from planpress.addresses import INDEX
from planpress.private import read_own
from planpress.site.inputs import digest

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


def take_back(place: Path, target: Path, files: Mapping[str, str], most: int, known: str = "") -> str | None:
    """Move a kept folder into the site if it contains exactly the given files.

    Args:
        place: The location of the kept folder.
        target: Its new location; nothing remains there if the folder does not contain the wanted files.
        files: The path of each file, with its digest.
        most: The maximum size of a file, in bytes.
        known: The result of this function when it last compared the digests of these files.

    Returns:
        A digest of the file system's data about the files, or "" if that data cannot prove that a file is unchanged;
        None if the folder was not moved.
    """
    try:
        place.rename(target)  # only one build at a time can succeed here
    except OSError:
        return None
    with suppress(OSError, ValueError):
        moved = target.stat().st_ctime_ns
        entries = dict(_entries(str(target), ""))
        signs = _signs(entries, moved)
        if entries.keys() == _wanted(files) and (
            (signs and signs == known)
            or all(sha256(read_own(f"{target}/{path}", most)).hexdigest() == wanted for path, wanted in files.items())
        ):
            return signs
    shutil.rmtree(target, ignore_errors=True)
    return None


def _signs(entries: Mapping[str, os.stat_result | None], moved: int) -> str:
    """Return a digest of the file system's data about files; "" if a changed file could have the same data.

    Two changes in quick succession may have the same time, because the clocks of file systems are coarse. The data is
    used only if all files were last changed before the folder was moved, according to the same clock.

    Args:
        entries: The paths of files and folders, with the status of each file.
        moved: The change time of the folder, which has just been moved.
    """
    known = [(path, status) for path, status in sorted(entries.items()) if status]
    if os.name == "nt" or any(status.st_ctime_ns >= moved for _, status in known):  # Windows has no change time
        return ""
    return digest(
        f"{path} {status.st_mode} {status.st_dev} {status.st_ino} {status.st_uid} {status.st_size}"
        f" {status.st_mtime_ns} {status.st_ctime_ns}"
        for path, status in known
    )


def _entries(folder: str, way: str) -> Iterator[tuple[str, os.stat_result | None]]:
    """Yield every folder, with a trailing slash, and everything else below a folder with its status."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield f"{way}{entry.name}/", None
                yield from _entries(entry.path, f"{way}{entry.name}/")
            else:
                yield f"{way}{entry.name}", entry.stat(follow_symlinks=False)


def _wanted(files: Mapping[str, str]) -> set[str]:
    """Return the files and the folders that they are in."""
    wanted = set(files)
    for path in files:
        way = path.rpartition("/")[0]
        while way and f"{way}/" not in wanted:
            wanted.add(f"{way}/")
            way = way.rpartition("/")[0]
    return wanted
