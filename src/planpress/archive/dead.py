"""Finds published addresses that a new publication would remove, and suggests how to keep them."""

from collections.abc import Collection, Iterable
from pathlib import Path

from planpress.addresses import (
    ACTIONS,
    BADGES,
    CARDS,
    COMPARISONS,
    DATA,
    EDITIONS,
    INVENTORY,
    LATEST,
    PILLARS,
    QUALITY,
    REPORT_PICTURE,
)
from planpress.archive.differences import some
from planpress.archive.inventory import addresses, alike, dead
from planpress.archive.opened import Archive
from planpress.archive.reading import read_file
from planpress.errors import RefusedError

OF_DATA = (ACTIONS, BADGES, CARDS, REPORT_PICTURE, PILLARS, COMPARISONS, DATA, QUALITY)
"""Folders and files in a version that are generated from the data alone."""


def refuse_dead(archive: Archive, tree: Path) -> None:
    """Refuse a publication that would remove a published address.

    Args:
        archive: The current archive.
        tree: The archive as it would be after the publication.

    Raises:
        RefusedError: An address would disappear, or would differ from another only in case.
    """
    after = (tree / INVENTORY).read_text(encoding="utf-8")
    before = ""
    if archive.ledger.publications:
        before = read_file(archive.root, INVENTORY).decode() + addresses(archive.root, archive.ledger.periods)
    lost = sorted(set(dead(before, after)))
    if lost:
        number = "1 published address" if len(lost) == 1 else f"{len(lost)} published addresses"
        raise RefusedError(f"{number} would disappear: {some(lost, 10)}", _advice(lost, archive.ledger.periods))
    for first, second in alike(after):
        raise RefusedError(
            f"the addresses {first} and {second} differ only in case",
            "rename one of the two pages, but not one that is already published",
        )


def _advice(lost: Iterable[str], periods: Collection[str]) -> str:
    """Return a hint on keeping addresses: some come from the data, the others from docs/."""
    parts = [path.split("/") for path in lost]
    inside = {"/".join(steps[1:]) for steps in parts if steps[0] in (*periods, LATEST) and steps[1:2] != [EDITIONS]}
    ours = {path for path in inside if path.partition("/")[0] in OF_DATA}
    hints = ["keep the entry in the data and state in it what is wrong"] if ours or not inside else []
    if files := sorted({_source(path) for path in inside - ours}):
        hints.append(f"restore what was in docs/ ({some(files)}); if it is out of date, say so on the page")
    return f"published addresses must stay: {'; '.join(hints)}"


def _source(path: str) -> str:
    """Return the file in docs/ that an address inside a version comes from."""
    page = path.partition("#")[0]
    return f"docs/{page.rstrip('/')}.md" if page.endswith("/") else f"docs/{page}"
