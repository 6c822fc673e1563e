"""No published address may die: what a publication would take away, and how it comes back."""

from collections.abc import Collection, Iterable
from pathlib import Path

from planpress.addresses import EDITIONS, LATEST
from planpress.archive.differences import some
from planpress.archive.inventory import ADDRESSES, addresses, alike, dead
from planpress.archive.opened import Archive
from planpress.archive.reading import read_file
from planpress.errors import RefusedError

OF_DATA = ("actions", "badges", "pillars", "compare", "data", "quality")
"""Folders of a version that are made of the data alone."""


def refuse_dead(archive: Archive, tree: Path) -> None:
    """Refuse to let an address die: one of the inventory, or one that the versions have and the inventory lost.

    Args:
        archive: The archive as it is.
        tree: The new one.

    Raises:
        RefusedError: An address would die, or would differ from another in upper and lower case only.
    """
    after = (tree / ADDRESSES).read_text(encoding="utf-8")
    before = ""
    if archive.ledger.publications:
        before = read_file(archive.root, ADDRESSES).decode() + addresses(archive.root, archive.ledger.periods)
    lost = sorted(set(dead(before, after)))
    if lost:
        number = "an address that was" if len(lost) == 1 else f"{len(lost)} addresses that were"
        raise RefusedError(f"{number} published would die: {some(lost, 10)}", _advice(lost, archive.ledger.periods))
    for one, other in alike(after):
        raise RefusedError(
            f"the addresses {one} and {other} differ in upper and lower case only", "give the page its old name again"
        )


def _advice(lost: Iterable[str], periods: Collection[str]) -> str:
    """Say how lost addresses come back: those of actions and pillars from the data, the others from docs/."""
    parts = [one.split("/") for one in lost]
    inside = {"/".join(one[1:]) for one in parts if one[0] in (*periods, LATEST) and one[1:2] != [EDITIONS]}
    ours = {one for one in inside if one.partition("/")[0] in OF_DATA}
    hints = ["leave the entry in the data and say in it what is wrong"] if ours or not inside else []
    if files := sorted({_source(one) for one in inside - ours}):
        hints.append(f"put back what was in docs/ ({some(files)}), with a word that it is out of date if it is")
    return f"what was published stays: {'; '.join(hints)}"


def _source(path: str) -> str:
    """Return the file of docs/ that an address inside a version comes from."""
    page = path.partition("#")[0]
    return f"docs/{page.rstrip('/')}.md" if page.endswith("/") else f"docs/{page}"
