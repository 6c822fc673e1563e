"""Every address that was ever published; none of them may die."""

from collections.abc import Collection, Iterator
from pathlib import Path

from planpress.addresses import EDITIONS, FEEDS, LATEST, LEDGER
from planpress.site.finished import PILLAR, anchors, names, page_of

ADDRESSES = "addresses.txt"
THEME = ("assets", "search")
"""Folders of a version whose files are named by the theme, and no address to link to."""
HOME = "./"
ROOT_FILES = ("404.html", "robots.txt", "sitemap.xml", "versions.json", "lineage.json", "feed.xml", ADDRESSES, LEDGER)


def addresses(tree: Path, periods: Collection[str]) -> str:
    """Write the inventory of an archive: a line an address, relative to the root of the site, sorted.

    Args:
        tree: The archive's folder.
        periods: The folders of its versions.
    """
    made = [f"{folder}/{one}" for folder in (FEEDS, LATEST) for one in _names(tree / folder)]
    return addresses_of(tree, periods, (*ROOT_FILES, *made))


def addresses_of(tree: Path, periods: Collection[str], above: Collection[str]) -> str:
    """Write the inventory of an archive that has certain files above its versions.

    Args:
        tree: The folder that holds the versions.
        periods: The folders of the versions.
        above: The files above them that are addresses.
    """
    found = {HOME}
    for name in above:
        found.update(_of_redirect(tree, periods, name) if name.startswith(f"{LATEST}/") else (name,))
    for period in periods:
        found.update(f"{period}/{one}" for one in of_version(tree / period))
    return "".join(f"{one}\n" for one in sorted(found))


def of_version(version: Path) -> Iterator[str]:
    """Yield every address of a version: pages, the anchors of actions on the pages of pillars, and files."""
    for name in names(version):
        if not _is_theme(name):
            page = page_of(name)
            yield page
            if PILLAR.search(page):
                yield from (f"{page}#{one}" for one in anchors(version / name))


def dead(before: str, after: str) -> list[str]:
    """Return the addresses of one inventory that another does not have, without regard to a trailing slash."""
    known = {_without_slash(one) for one in after.splitlines()}
    return [one for one in before.splitlines() if _without_slash(one) not in known]


def alike(inventory: str) -> list[tuple[str, str]]:
    """Return pairs of addresses that differ in upper and lower case only: many disks take them for one."""
    first: dict[str, str] = {}
    pairs = []
    for one in inventory.splitlines():
        known = first.setdefault(_without_slash(one).casefold(), one)
        if _without_slash(known) != _without_slash(one):
            pairs.append((known, one))
    return pairs


def _of_redirect(tree: Path, periods: Collection[str], name: str) -> Iterator[str]:
    """Yield the address of a page below ``latest/``, and the anchors of actions that the page had in any version."""
    page = page_of(name)
    yield page
    if PILLAR.search(page):
        files = (tree / period / name.removeprefix(f"{LATEST}/") for period in periods)
        yield from (f"{page}#{one}" for file in files if file.is_file() for one in anchors(file))


def _without_slash(address: str) -> str:
    page, mark, anchor = address.partition("#")
    return f"{page.rstrip('/')}{mark}{anchor}"


def _is_theme(name: str) -> bool:
    parts = name.split("/")
    if parts[0] == EDITIONS:
        parts = parts[2:]
    return parts[0] in THEME


def _names(folder: Path) -> Iterator[str]:
    return names(folder) if folder.is_dir() else iter(())
