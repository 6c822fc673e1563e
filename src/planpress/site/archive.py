"""The archive: every published version, what stands above them, and what proves that nothing was altered.

Nothing here knows how a version is built; it takes a finished folder. docs/archive-format.md describes the result.
"""

import json
import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from planpress import __version__
from planpress.errors import BuildError, RefusedError
from planpress.model import Dataset, Report, address
from planpress.site import signing
from planpress.site.addresses import ADDRESSES, addresses, alike, dead
from planpress.site.differences import some
from planpress.site.digests import REPORT, SUMS, digest, digest_data, digest_files, list_files, names, write_list
from planpress.site.editions import EDITIONS, retire
from planpress.site.feeds import Times
from planpress.site.folder import ARCHIVE_MARKER, FILE_MODE, FOLDER_MODE, exchange, flush, share
from planpress.site.ledger import LEDGER, Ledger, Publication
from planpress.site.verify import (
    FORMAT,
    GIT,
    HOST,
    UNLISTED,
    damage,
    is_to_be_signed,
    plan_of,
    refuse_foreign,
    root_digest,
    verify,
)
from planpress.site.versions import compose

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
        if not isinstance(found, str):
            raise RefusedError(f"{root / ARCHIVE_MARKER} cannot be read", "see `planpress verify`")
        if found != plan:
            raise RefusedError(
                f'{root} is an archive of the plan "{found}", not "{plan}"', "name another folder with --to"
            )
        return cls(root, Ledger.read((root / LEDGER).read_bytes()))

    def version(self, period: str) -> Path:
        """Return the folder of a version."""
        return self.root / address(period)

    @property
    def signed(self) -> bool:
        """Whether its list is signed, or was."""
        return (self.root / signing.SIGNATURE).exists() or is_to_be_signed(self.root)


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
    refuse_damage(archive)
    tree = workshop / "tree"
    _stage(archive, tree)
    _put_in_place(archive, tree, release, workshop / "old")
    version = tree / address(release.report.period)
    open_to_readers(version, names(version))
    ledger = _write_root(tree, archive.ledger, release)
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


def refuse_damage(archive: Archive) -> None:
    """Refuse an archive that is not what was published; what its host did to files of its own is no damage.

    Raises:
        RefusedError: It is not.
    """
    found = damage(verify(archive.root)) if archive.ledger.publications else []
    if found:
        more = f", and {len(found) - 1} more" if len(found) > 1 else ""
        raise RefusedError(
            f"{archive.root} is damaged, so nothing is added: {found[0]}{more}", "see `planpress verify`"
        )


def sign(archive: Archive, workshop: Path, key: Path) -> None:
    """Sign an archive as it stands.

    Args:
        archive: The archive, which nobody else is writing.
        workshop: An empty folder beside it.
        key: The SSH key.

    Raises:
        RefusedError: It could not be signed; nothing is changed.
    """
    (workshop / SUMS).write_bytes((archive.root / SUMS).read_bytes())
    signing.sign(workshop, key)
    (workshop / signing.SIGNATURE).replace(archive.root / signing.SIGNATURE)


def open_to_readers(folder: Path, files: Iterable[str]) -> None:
    """Let everybody read some files of a folder and look into the folders they are in, whatever the umask says."""
    places = [folder / name for name in files]
    folders = {one for file in places for one in file.parents if one.is_relative_to(folder)}
    for place, mode in (*((one, FILE_MODE) for one in places), *((one, FOLDER_MODE) for one in folders)):
        if stat.S_IMODE(place.stat().st_mode) != mode:
            place.chmod(mode)


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
    target = place / EDITIONS / str(earlier[-1].edition)
    retire(aside, target, earlier[-1], release.published, release.correction or "")


def _publication(tree: Path, release: Release) -> Publication:
    place = tree / address(release.report.period)
    return Publication(
        sequence=0,
        period=release.report.period,
        edition=0,
        published=release.published,
        data=digest_data(json.loads((place / REPORT).read_bytes())),
        tree=digest((place / SUMS).read_bytes()),
        root="",
        planpress=__version__,
        previous="",
        correction=release.correction,
    )


def _write_root(tree: Path, before: Ledger, release: Release) -> Ledger:
    """Write what stands above the versions, the ledger, and the list of it all.

    Args:
        tree: The new archive, with its versions in place.
        before: The ledger so far.
        release: What is published.

    Returns:
        The ledger with the new line, which holds the digest of all the rest.
    """
    entry = _publication(tree, release)
    ledger = before.add(entry)
    compose(tree, release.dataset, _times(ledger))
    shape = {"format": FORMAT, "plan": release.dataset.plan.id, **({"signed": True} if release.key else {})}
    _write(tree / ARCHIVE_MARKER, json.dumps(shape, ensure_ascii=False) + "\n")
    _write(tree / ATTRIBUTES, "* -text\n")
    _write(tree / ADDRESSES, addresses(tree, ledger.periods))
    open_to_readers(tree, names(tree, leave=[GIT, *HOST, *ledger.periods]))
    listed = digest_files(tree, _root_names(tree, ledger))
    ledger = before.add(replace(entry, root=root_digest(listed)))
    (tree / LEDGER).write_bytes(ledger.content)
    _write(tree / SUMS, write_list({**listed, LEDGER: digest(ledger.content)}))
    open_to_readers(tree, (LEDGER, SUMS))
    if release.key:
        signing.sign(tree, release.key)
    return ledger


def _root_names(tree: Path, ledger: Ledger) -> Iterator[str]:
    """Yield every file that no version lists, and the lists of the versions and of their earlier editions.

    The ledger is not among them: it is written last.
    """
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
    for one, other in alike((tree / ADDRESSES).read_text(encoding="utf-8")):
        raise RefusedError(
            f"the addresses {one} and {other} differ in upper and lower case only", "give the page its old name again"
        )


def _write(file: Path, content: str) -> None:
    file.write_text(content, encoding="utf-8", newline="\n")
