"""The inventory of all addresses ever published, none of which may disappear."""

from collections.abc import Collection, Iterator
from pathlib import Path

from planpress.addresses import (
    EDITIONS,
    FEED,
    FEEDS,
    INVENTORY,
    LATEST,
    LEDGER,
    LINEAGE,
    NOT_FOUND,
    ROBOTS,
    SITEMAP,
    VERSIONS,
    is_pillar_page,
    page_of,
)
from planpress.site.finished import anchors, names

THEME = ("assets", "search")
"""Folders in a version with files of the theme, to which nobody links."""
HOME = "./"
ROOT_FILES = (NOT_FOUND, ROBOTS, SITEMAP, VERSIONS, LINEAGE, FEED, INVENTORY, LEDGER)


def addresses(tree: Path, periods: Collection[str]) -> str:
    """Write the inventory of an archive: one address per line, relative to the root of the site, sorted.

    Args:
        tree: The archive's folder.
        periods: The names of the versions' folders.
    """
    made = [f"{folder}/{name}" for folder in (FEEDS, LATEST) for name in _names(tree / folder)]
    return addresses_of(tree, periods, (*ROOT_FILES, *made))


def addresses_of(tree: Path, periods: Collection[str], above: Collection[str]) -> str:
    """Write the inventory of an archive, given the files above its versions.

    Args:
        tree: The folder that contains the versions.
        periods: The names of the versions' folders.
        above: The files above the versions that are addresses.
    """
    paths = {HOME}
    for name in above:
        paths.update(_of_redirect(tree, periods, name) if name.startswith(f"{LATEST}/") else (name,))
    for period in periods:
        paths.update(f"{period}/{path}" for path in of_version(tree / period))
    return "".join(f"{path}\n" for path in sorted(paths))


def of_version(version: Path) -> Iterator[str]:
    """Yield every address of a version: pages, the anchors of actions on the pages of pillars, and files."""
    for name in names(version):
        if not _is_theme(name):
            page = page_of(name)
            yield page
            if is_pillar_page(page):
                yield from (f"{page}#{anchor}" for anchor in anchors(version / name))


def dead(before: str, after: str) -> list[str]:
    """Return the addresses in one inventory that a later one lacks, ignoring trailing slashes."""
    remaining = {_without_slash(path) for path in after.splitlines()}
    return [path for path in before.splitlines() if _without_slash(path) not in remaining]


def alike(inventory: str) -> list[tuple[str, str]]:
    """Return pairs of addresses that differ only in case, which many disks treat as the same."""
    first: dict[str, str] = {}
    pairs = []
    for path in inventory.splitlines():
        earlier_path = first.setdefault(_without_slash(path).casefold(), path)
        if _without_slash(earlier_path) != _without_slash(path):
            pairs.append((earlier_path, path))
    return pairs


def _of_redirect(tree: Path, periods: Collection[str], name: str) -> Iterator[str]:
    """Yield the address of a page below ``latest/``, and the action anchors that the page has in any version."""
    page = page_of(name)
    yield page
    if is_pillar_page(page):
        files = (tree / period / name.removeprefix(f"{LATEST}/") for period in periods)
        yield from (f"{page}#{anchor}" for file in files if file.is_file() for anchor in anchors(file))


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
