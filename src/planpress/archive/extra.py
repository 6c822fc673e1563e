"""Finds files that no list contains, and names that some disks treat as identical."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from unicodedata import normalize

from planpress.addresses import EDITIONS, ROOT_FOLDERS, SUMS
from planpress.archive import signing
from planpress.archive.contents import HOST
from planpress.archive.leftovers import left_by
from planpress.archive.lists import Content, Listing
from planpress.archive.problems import MANY, Problem, ProblemKind
from planpress.archive.reading import Inventory

UNLISTED = (SUMS, signing.SIGNATURE)
"""Files above the versions that no list can contain."""


def extra_faults(
    inventory: Inventory, listed: set[str], top: Listing, contents: Iterable[Content]
) -> Iterator[Problem]:
    """Report empty folders, and files that no list contains, unless the list of their folder is missing or damaged.

    Args:
        inventory: What the archive contains.
        listed: Every file that is in the right list.
        top: The archive's list.
        contents: Each edition with its lists.
    """
    lists = {content.edition.folder: content.standing for content in contents}
    folders_with_lists = lists.keys()
    unread = {folder for folder, listing in lists.items() if not (listing.listed and listing.whole)}
    extra = sorted(
        name
        for name in inventory.files - listed - {*UNLISTED, *HOST}
        if ((top.listed and top.whole) or (_area(name) in folders_with_lists and not name.endswith(f"/{SUMS}")))
        and _area(name) not in unread
    )
    folders = Counter(_area(name) for name in extra if _area(name) != name and not left_by(name))
    whole = {
        folder
        for folder, count in folders.items()
        if count > MANY or not (folder in folders_with_lists or folder in ROOT_FOLDERS)
    }
    for folder in sorted(whole):
        number = folders[folder]
        words = f"{number:,} file{'s that are' if number > 1 else ' that is'} not on any list"
        yield Problem(f"{folder}/", f"extra: {words}", ProblemKind.EXTRA)
    for name in extra:
        if _area(name) not in whole or left_by(name):
            yield Problem(name, f"extra: {_why_extra(name, folders_with_lists, top)}", ProblemKind.EXTRA)
    used = _folders_of([*inventory.files, *inventory.unsafe, *listed])
    for folder in sorted(inventory.folders - used):
        if folder.rpartition("/")[0] in used or "/" not in folder:
            yield Problem(f"{folder}/", "extra: an empty folder", ProblemKind.EXTRA)


def _why_extra(name: str, folders_with_lists: Collection[str], top: Listing) -> str:
    if system := left_by(name):
        return f"{system} left it there; delete it"
    if (area := _area(name)) in folders_with_lists:
        return f"{area}/{SUMS} does not list it"
    return f"no publication writes this file, though {SUMS} lists it" if name in top.listed else "nothing lists it"


def _area(name: str) -> str:
    """Return the version, earlier edition or other folder that a file is in; for a file at the top, the file itself."""
    parts = name.split("/")
    return "/".join(parts[:3] if parts[1:2] == [EDITIONS] else parts[:1])


def _folders_of(names: Iterable[str]) -> set[str]:
    folders: set[str] = set()
    for name in names:
        folder = name.rstrip("/").rpartition("/")[0]
        while folder and folder not in folders:
            folders.add(folder)
            folder = folder.rpartition("/")[0]
    return folders


def names_alike(listed: Iterable[str]) -> Iterator[Problem]:
    """Report names that many disks treat as one file."""
    first: dict[str, str] = {}
    for name in sorted(listed):
        earlier_name = first.setdefault(normalize("NFC", name).casefold(), name)
        if earlier_name != name:
            yield Problem(name, f"many disks treat it as {earlier_name}: rename one of them", ProblemKind.NAME)
