"""The archive: every published version, what stands above them, and what proves that nothing was altered.

Nothing here knows how a version is built; it takes a finished folder. docs/archive-format.md describes the result.
"""

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from planpress import __version__
from planpress.errors import BuildError, RefusedError
from planpress.model import Dataset, Report, address
from planpress.site import signing
from planpress.site.addresses import ADDRESSES, addresses, dead
from planpress.site.differences import some
from planpress.site.digests import REPORT, SUMS, digest, digest_data, list_files, names
from planpress.site.editions import EDITIONS, retire
from planpress.site.feeds import Times
from planpress.site.folder import ARCHIVE_MARKER, exchange, flush, share
from planpress.site.ledger import LEDGER, Ledger, Publication
from planpress.site.verify import FORMAT, GIT, HOST, UNLISTED, plan_of, refuse_foreign, verify
from planpress.site.versions import compose
from planpress.views.dates import day, written

ATTRIBUTES = ".gitattributes"
"""Keeps git from changing line ends, which would change digests."""
HARMLESS = (GIT, *HOST, ".nojekyll")
"""May be in a folder that is to become an archive."""


@dataclass(frozen=True)
class Archive:
    """An archive as it is.

    Args:
        root: Its folder; may be missing where nothing is published yet.
        ledger: What was published.
    """

    root: Path
    ledger: Ledger

    @classmethod
    def open(cls, root: Path, plan: str) -> "Archive":
        """Open the archive of a plan, or a place for a new one; nothing is written.

        Raises:
            RefusedError: It is something else, the archive of another plan, damaged, of a later format or read-only.
        """
        if root.exists() and not root.is_dir():
            raise RefusedError(f"{root} is a file", "name a folder with --to")
        if root.is_dir() and not os.access(root, os.W_OK):
            raise RefusedError(f"{root} is read-only", "nothing was changed")
        if not root.exists() or not {one.name for one in root.iterdir()} - set(HARMLESS):
            return cls(root, Ledger())
        refuse_foreign(root)
        found = plan_of(root)
        if found != plan:
            whose = f'of the plan "{found}", not "{plan}"' if isinstance(found, str) else f"damaged: {ARCHIVE_MARKER}"
            raise RefusedError(f"{root} is an archive {whose}", "name another folder with --to")
        return cls(root, Ledger.read((root / LEDGER).read_bytes()))

    def version(self, period: str) -> Path:
        """Return the folder of a version."""
        return self.root / address(period)

    @property
    def signed(self) -> bool:
        """Whether its list is signed."""
        return (self.root / signing.SIGNATURE).exists()


@dataclass(frozen=True)
class Release:
    """What is to be published.

    Args:
        dataset: All that is published then, this version with it.
        report: The report of the version.
        built: The folder with its finished pages; it is moved into the archive.
        published: When, as RFC 3339 in UTC.
        correction: What was corrected; None for a first edition.
        key: The SSH key to sign with, or None.
    """

    dataset: Dataset
    report: Report
    built: Path
    published: str
    correction: str | None = None
    key: Path | None = None


def add(archive: Archive, workshop: Path, release: Release) -> Publication:
    """Add a version, or a new edition of one, to an archive: readers see the old archive or the new one.

    Args:
        archive: The archive, which nobody else is writing.
        workshop: An empty folder beside it.
        release: What to add.

    Returns:
        The new line of the ledger.

    Raises:
        RefusedError: The archive is damaged, or a published address would die; nothing is changed.
    """
    if archive.ledger.publications:
        _refuse_damage(archive)
    tree = workshop / "tree"
    _stage(archive, tree)
    _put_in_place(archive, tree, release, workshop / "old")
    ledger = archive.ledger.add(_publication(tree, release))
    _write_root(tree, ledger, release)
    _refuse_dead(archive, tree)
    if problems := verify(tree).problems:
        raise BuildError(f"the new archive would not verify: {problems[0]}", "please report this; nothing was changed")
    flush(tree)
    exchange(tree, archive.root)
    flush(archive.root.parent)
    return ledger.publications[-1]


def list_version(built: Path) -> str:
    """Return the list of a finished version, without its earlier editions."""
    return list_files(built, names(built, leave=[EDITIONS, SUMS]))


def _refuse_damage(archive: Archive) -> None:
    found = verify(archive.root)
    if found.problems:
        more = f", and {len(found.problems) - 1} more" if len(found.problems) > 1 else ""
        raise RefusedError(
            f"{archive.root} is damaged, so nothing is added: {found.problems[0]}{more}", "see `planpress verify`"
        )


def _stage(archive: Archive, tree: Path) -> None:
    """Make a second archive with the versions of the first, sharing their files."""
    tree.mkdir()
    if archive.root.exists():
        for name in (GIT, *HOST, *archive.ledger.periods):
            source = archive.root / name
            if source.is_symlink():
                (tree / name).symlink_to(source.readlink())
            elif source.is_dir():
                share(source, tree / name)
            elif source.exists():
                (tree / name).write_bytes(source.read_bytes())


def _put_in_place(archive: Archive, tree: Path, release: Release, aside: Path) -> None:
    """Move the finished version to its address, and an earlier edition of it to where those are kept."""
    if (release.built / EDITIONS).exists():
        raise RefusedError(
            f"the new pages have a folder {EDITIONS}/", "docs/ must not hold one: it is kept for editions"
        )
    (release.built / SUMS).write_text(list_version(release.built), encoding="utf-8", newline="\n")
    place = tree / address(release.report.period)
    earlier = archive.ledger.editions(release.report.period)
    if not earlier:
        release.built.rename(place)
        return
    place.rename(aside)
    release.built.rename(place)
    if (aside / EDITIONS).exists():
        (aside / EDITIONS).rename(place / EDITIONS)
    retire(aside, place / EDITIONS / str(earlier[-1].edition), written(day(release.published)))


def _publication(tree: Path, release: Release) -> Publication:
    place = tree / address(release.report.period)
    return Publication(
        sequence=0,
        period=release.report.period,
        edition=0,
        published=release.published,
        data=digest_data(json.loads((place / REPORT).read_bytes())),
        tree=digest((place / SUMS).read_bytes()),
        planpress=__version__,
        previous="",
        correction=release.correction,
    )


def _write_root(tree: Path, ledger: Ledger, release: Release) -> None:
    """Write what stands above the versions, and the list of it."""
    compose(tree, release.dataset, _times(ledger))
    marker = json.dumps({"format": FORMAT, "plan": release.dataset.plan.id}, ensure_ascii=False)
    _write(tree / ARCHIVE_MARKER, marker + "\n")
    _write(tree / ATTRIBUTES, "* -text\n")
    (tree / LEDGER).write_bytes(ledger.content)
    _write(tree / ADDRESSES, addresses(tree, ledger.periods))
    _write(tree / SUMS, list_files(tree, _root_names(tree, ledger)))
    if release.key:
        signing.sign(tree, release.key)


def _root_names(tree: Path, ledger: Ledger) -> Iterator[str]:
    """Yield every file that no version lists, and the lists of the versions and of their earlier editions."""
    yield from names(tree, leave=[GIT, *UNLISTED, *ledger.periods])
    for period in ledger.periods:
        yield f"{period}/{SUMS}"
        for one in ledger.editions(period)[:-1]:
            yield f"{period}/{EDITIONS}/{one.edition}/{SUMS}"


def _times(ledger: Ledger) -> Times:
    return {one: [edition.published for edition in ledger.editions(one)] for one in ledger.periods}


def _refuse_dead(archive: Archive, tree: Path) -> None:
    inventory = archive.root / ADDRESSES
    before = inventory.read_text(encoding="utf-8") if inventory.exists() else ""
    lost = dead(before, (tree / ADDRESSES).read_text(encoding="utf-8"))
    if lost:
        number = "an address" if len(lost) == 1 else f"{len(lost)} addresses"
        raise RefusedError(
            f"{number} that was published would die: {some(lost, 10)}"
            if len(lost) == 1
            else f"{number} that were published would die: {some(lost, 10)}",
            "what was published stays: leave the entry in and say in it what is wrong",
        )


def _write(file: Path, content: str) -> None:
    file.write_text(content, encoding="utf-8", newline="\n")
