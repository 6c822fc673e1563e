"""Adds finished versions to an archive, with the files above them and the proof that nothing was altered.

This module receives a finished folder and does not depend on how the version in it was built.
manual/pages/archive-format.md describes the result.
"""

import json
import stat
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import planpress
from planpress.addresses import EDITIONS, INVENTORY, LEDGER, SUMS, VERSION_DATA, address, edition_folder
from planpress.archive import signing
from planpress.archive.above import ATTRIBUTES, ATTRIBUTES_CONTENT, published, times_of
from planpress.archive.dead import refuse_dead
from planpress.archive.digests import digest, digest_data, digest_files, list_files, write_list
from planpress.archive.editions import retire
from planpress.archive.inventory import addresses
from planpress.archive.ledger import Entry, Ledger, Publication, periods_of
from planpress.archive.marker import Marker
from planpress.archive.opened import Archive, refuse_damage
from planpress.archive.reading import exists, read_file
from planpress.archive.signers import Signer
from planpress.archive.untouched import Stamp, stamp
from planpress.archive.verify import (
    GIT,
    HOST,
    MAX_HOST,
    UNLISTED,
    root_digest,
    verify,
)
from planpress.errors import BuildError, RefusedError
from planpress.model import Dataset, Report
from planpress.site.finished import names
from planpress.site.folder import ARCHIVE_MARKER, FILE_MODE, FOLDER_MODE, exchange, flush, share
from planpress.site.root import compose

UNVERIFIED = "nothing was changed; if the disk is sound, please report this"


@dataclass(frozen=True)
class Release:
    """What to publish.

    Args:
        dataset: Everything that is published afterwards, including this version.
        report: The report of the version.
        built: The folder with its finished pages; it is moved into the archive.
        published: The time of publication, as RFC 3339 in UTC.
        correction: What was corrected; None for a first edition.
        signer: Who signs, or None.
    """

    dataset: Dataset
    report: Report
    built: Path
    published: str
    correction: str | None = None
    signer: Signer | None = None


def add(archive: Archive, workshop: Path, release: Release, verified: Stamp | None = None) -> Publication:
    """Add a version, or a new edition of one, to an archive. Readers see either the old archive or the new one.

    Args:
        archive: The archive; nobody else may write to it meanwhile.
        workshop: An empty folder next to it.
        release: What to add.
        verified: The state of the archive when it was last found to be sound; None to verify it now.

    Returns:
        The new line of the ledger.

    Raises:
        RefusedError: The archive is damaged, or the version cannot be added, for example because a published address
            would disappear; nothing was changed.
        BuildError: The new archive would not be valid; nothing was changed.
    """
    if verified is None or verified != stamp(archive.root):
        refuse_damage(archive, release.signer)
    tree = workshop / "tree"
    _stage(archive, tree)
    _insert_version(archive, tree, release, workshop / "old")
    version = tree / address(release.report.period)
    open_to_readers(version, names(version))
    ledger = _write_root(tree, archive.ledger, release)
    refuse_dead(archive, tree)
    if problems := verify(tree).problems:
        raise BuildError(f"the new archive would not be valid: {problems[0]}", UNVERIFIED)
    flush(tree)
    exchange(tree, archive.root)
    flush(archive.root.parent)
    return ledger.publications[-1]


def list_version(built: Path) -> str:
    """Return the list of a finished version's files, without those of its earlier editions."""
    return list_files(built, names(built, leave=[EDITIONS, SUMS]))


def sign(archive: Archive, workshop: Path, signer: Signer) -> None:
    """Sign an archive without changing its other files.

    Args:
        archive: The archive; nobody else may write to it meanwhile.
        workshop: An empty folder next to it.
        signer: Who signs.

    Raises:
        RefusedError: The archive could not be signed; nothing was changed.
    """
    (workshop / SUMS).write_bytes(read_file(archive.root, SUMS))
    signing.sign(workshop, signer.key)
    open_to_readers(workshop, [signing.SIGNATURE])
    (workshop / signing.SIGNATURE).replace(archive.root / signing.SIGNATURE)


def open_to_readers(folder: Path, files: Iterable[str]) -> None:
    """Make files in a folder, and the folders that contain them, readable by everybody, whatever the umask."""
    paths = [folder / name for name in files]
    folders = {parent for file in paths for parent in file.parents if parent.is_relative_to(folder)}
    for path, mode in (*((file, FILE_MODE) for file in paths), *((parent, FOLDER_MODE) for parent in folders)):
        if stat.S_IMODE(path.stat().st_mode) != mode:
            path.chmod(mode)


def _stage(archive: Archive, tree: Path) -> None:
    """Create a second archive with the versions of the first, sharing their files through hard links if possible."""
    tree.mkdir()
    if not archive.root.exists():
        return
    for name in archive.ledger.periods:
        share(archive.root / name, tree / name)
    for name in HOST:
        if exists(archive.root, name):
            (tree / name).write_bytes(read_file(archive.root, name, MAX_HOST))
    git = archive.root / GIT
    if git.is_symlink():
        (tree / GIT).symlink_to(git.readlink())
    elif git.is_dir():
        share(git, tree / GIT)
    elif exists(archive.root, GIT):
        (tree / GIT).write_bytes(read_file(archive.root, GIT, MAX_HOST))


def _insert_version(archive: Archive, tree: Path, release: Release, aside: Path) -> None:
    """Move the finished version to its address, and the edition that it replaces to the earlier editions."""
    if (release.built / EDITIONS).exists():
        raise RefusedError(
            f"the new pages have a folder {EDITIONS}/",
            "docs/ must not contain this folder: its name is reserved for editions",
        )
    (release.built / SUMS).write_text(list_version(release.built), encoding="utf-8", newline="\n")
    version = tree / address(release.report.period)
    earlier = archive.ledger.editions(release.report.period)
    if not earlier:
        release.built.rename(version)
        return
    version.rename(aside)
    release.built.rename(version)
    if (aside / EDITIONS).exists():
        (aside / EDITIONS).rename(version / EDITIONS)
    target = version / edition_folder(earlier[-1].edition)
    retire(aside, target, earlier[-1], release.published, release.correction or "")


def _entry(tree: Path, before: Ledger, release: Release) -> Entry:
    version = tree / address(release.report.period)
    return Entry(
        period=release.report.period,
        edition=len(before.editions(release.report.period)) + 1,
        published=release.published,
        data=digest_data(json.loads((version / VERSION_DATA).read_bytes())),
        tree=digest((version / SUMS).read_bytes()),
        planpress=planpress.__version__,
        correction=release.correction,
    )


def _write_root(tree: Path, before: Ledger, release: Release) -> Ledger:
    """Write the files above the versions, the ledger, and the list of them all.

    Args:
        tree: The new archive, with its versions in place.
        before: The ledger before this publication.
        release: What to publish.

    Returns:
        The ledger with the new line, which contains the digest of all other files.
    """
    entry = _entry(tree, before, release)
    entries = (*before.publications, entry)
    periods = periods_of(entries)
    compose(tree, published(tree, entries), times_of(entries))
    records = release.signer.records if release.signer else ()
    marker = Marker(release.dataset.plan.id, signed=release.signer is not None, keys=records)
    (tree / ARCHIVE_MARKER).write_bytes(marker.content)
    _write(tree / ATTRIBUTES, ATTRIBUTES_CONTENT)
    _write(tree / INVENTORY, addresses(tree, periods))
    open_to_readers(tree, names(tree, leave=[GIT, *HOST, *periods]))
    listed = digest_files(tree, _root_names(tree, entries))
    ledger = before.add(entry, root_digest(listed))
    (tree / LEDGER).write_bytes(ledger.content)
    _write(tree / SUMS, write_list({**listed, LEDGER: digest(ledger.content)}))
    open_to_readers(tree, (LEDGER, SUMS))
    if release.signer:
        signing.sign(tree, release.signer.key)
        open_to_readers(tree, [signing.SIGNATURE])
    return ledger


def _root_names(tree: Path, entries: Sequence[Entry]) -> Iterator[str]:
    """Yield every file that no version lists, and the lists of the versions and of their earlier editions.

    The ledger is left out, because it is written last.
    """
    periods = periods_of(entries)
    yield from names(tree, leave=[GIT, *UNLISTED, *periods])
    yield from (f"{period}/{SUMS}" for period in periods)
    current = {address(entry.period): entry.edition for entry in entries}
    for entry in entries:
        if entry.edition != current[address(entry.period)]:
            yield f"{address(entry.period)}/{edition_folder(entry.edition)}/{SUMS}"


def _write(file: Path, content: str) -> None:
    file.write_text(content, encoding="utf-8", newline="\n")
