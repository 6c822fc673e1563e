"""What no list accounts for, and names that cannot be told apart everywhere."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from unicodedata import normalize

from planpress.addresses import EDITIONS, FEEDS, LATEST, SUMS
from planpress.archive import signing
from planpress.archive.contents import HOST
from planpress.archive.leftovers import left_by
from planpress.archive.lists import Content, Listing
from planpress.archive.problems import MANY, Kind, Problem
from planpress.archive.reading import Inventory

UNLISTED = (SUMS, signing.SIGNATURE)
"""Stand above the versions, and no list can name them."""


def extra_faults(there: Inventory, listed: set[str], top: Listing, contents: Iterable[Content]) -> Iterator[Problem]:
    """Name what no list accounts for; of a whole folder only how much, and nothing where there is no list.

    Args:
        there: What the archive holds.
        listed: All that lists name where they may.
        top: The archive's list.
        contents: Each edition with its lists.
    """
    lists = {one.edition.place: one.standing for one in contents}
    places = lists.keys()
    unread = {place for place, listing in lists.items() if not listing.listed}
    extra = sorted(
        name
        for name in there.files - listed - {*UNLISTED, *HOST}
        if (top.listed or (_area(name) in places and not name.endswith(f"/{SUMS}"))) and _area(name) not in unread
    )
    folders = Counter(_area(one) for one in extra if _area(one) != one and not left_by(one))
    whole = {one for one, count in folders.items() if count > MANY or not (one in places or one in (LATEST, FEEDS))}
    for folder in sorted(whole):
        number = folders[folder]
        words = f"{number:,} file{'s' if number > 1 else ''} that no list of this folder names"
        yield Problem(f"{folder}/", f"extra: {words}", Kind.EXTRA)
    for name in extra:
        if _area(name) not in whole or left_by(name):
            yield Problem(name, f"extra: {_why_extra(name, places, top)}", Kind.EXTRA)
    used = _folders_of([*there.files, *there.unsafe, *listed])
    for folder in sorted(there.folders - used):
        if folder.rpartition("/")[0] in used or "/" not in folder:
            yield Problem(f"{folder}/", "extra: an empty folder", Kind.EXTRA)


def _why_extra(name: str, places: Collection[str], top: Listing) -> str:
    if system := left_by(name):
        return f"{system} left it there; delete it"
    if (area := _area(name)) in places:
        return f"{area}/{SUMS} does not list it"
    return "no publication makes it, though SHA256SUMS lists it" if name in top.listed else "nothing lists it"


def _area(name: str) -> str:
    """Return what a file belongs to: a version, an earlier edition or another folder of the archive, or itself."""
    parts = name.split("/")
    return "/".join(parts[:3] if parts[1:2] == [EDITIONS] else parts[:1])


def _folders_of(names: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for name in names:
        place = name.rstrip("/").rpartition("/")[0]
        while place and place not in found:
            found.add(place)
            place = place.rpartition("/")[0]
    return found


def names_alike(listed: Iterable[str]) -> Iterator[Problem]:
    """Name the files that many disks take for one."""
    first: dict[str, str] = {}
    for name in sorted(listed):
        other = first.setdefault(normalize("NFC", name).casefold(), name)
        if other != name:
            yield Problem(name, f"many disks take it for {other}: give one of them another name", Kind.NAME)
