"""Checks that an archive is as published: every file, every ledger line and every earlier edition.

The archive may be hostile: :mod:`planpress.archive.reading` opens only regular files, and limits how much is read.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from planpress.addresses import LEDGER, ROOT_FOLDERS, SUMS, address
from planpress.archive import signing
from planpress.archive.above import faults_above
from planpress.archive.contents import HOST, Digests, digests_of, edition_faults, file_faults
from planpress.archive.digests import digest, write_list
from planpress.archive.extra import UNLISTED, extra_faults, names_alike
from planpress.archive.ledger import MAX_LEDGER, Ledger, Publication, faults, readable, size_fault
from planpress.archive.lists import EditionFolder, Listing, content_of, editions_of, read_listing
from planpress.archive.marker import FORMAT, Marker, is_to_be_signed, plan_of, refuse_foreign
from planpress.archive.problems import Problem, ProblemKind, tell
from planpress.archive.reading import (
    MAX_FILES,
    Inventory,
    Reader,
    UnsafeFileError,
    exists,
    list_folder,
    read_file,
)
from planpress.errors import RefusedError
from planpress.site.folder import ARCHIVE_MARKER

__all__ = [
    "FORMAT", "GIT", "HOST", "UNLISTED", "Verified", "damage", "is_to_be_signed", "plan_of", "refuse_foreign",
    "root_digest", "verify",
]  # fmt: skip

GIT = ".git"
HOST_NAMES = re.compile(rb"[0-9A-Za-z.\-\r\n \t]*")
MAX_HOST = 4096
"""The maximum size of a host file, in bytes."""
MAX_SIGNATURE = 65536
"""The maximum size of a signature, in bytes."""
ATTEMPTS = 20
NOT_SIGNED = "not signed"


@dataclass(frozen=True)
class Verified:
    """The result of a verification.

    Args:
        problems: The problems as lines that begin with the name of a file; empty if everything is as published.
        publications: How many lines the ledger has.
        files: How many files the archive has.
        signed: Whether it is signed, and how that was checked.
        damage: The problems, apart from those that the host may cause in its own files.
    """

    problems: tuple[str, ...]
    publications: int
    files: int
    signed: str
    damage: tuple[str, ...] = ()


def verify(archive: Path, keys: Path | None = None) -> Verified:
    """Check an archive without writing anything.

    Args:
        archive: The folder.
        keys: A file with the public SSH keys that may have signed it; None to check only the form of a signature.

    Raises:
        RefusedError: The folder is not an archive, has a later format, or keeps changing while it is read.
    """
    for _ in range(ATTEMPTS):  # a publisher may replace the folder while it is read
        before = _identity(archive)
        refuse_foreign(archive)
        verified = _inspect(archive, keys)
        if not verified.problems or _identity(archive) == before:
            return verified
    raise RefusedError(f"{archive} keeps changing while it is read", "verify it when nobody is writing to it")


def damage(verified: Verified) -> list[str]:
    """Return the problems, apart from those that the host may cause in its own files."""
    return list(verified.damage)


def root_digest(listed: Mapping[str, str]) -> str:
    """Return the ``root`` of a ledger line: the digest of the archive's list without the ledger and the host's files.

    Args:
        listed: The list: the digest of each file, by its path.
    """
    left = (LEDGER, *HOST)
    return digest(write_list({name: value for name, value in listed.items() if name not in left}).encode())


def _identity(folder: Path) -> tuple[int, ...] | None:
    """Return the identity of a folder, which changes if it is replaced; its inode number alone may be reused."""
    try:
        status = folder.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino, status.st_mtime_ns, status.st_ctime_ns


def _inspect(root: Path, keys: Path | None) -> Verified:
    """Check an archive once, step by step; stop early if it is too large or has no readable ledger line."""
    inventory = list_folder(root, leave=[GIT])
    if not inventory.whole:
        what = f"it contains more than {MAX_FILES:,} files and folders, the most that an archive may have"
        return _verified(
            [Problem(".", f"{what}; nothing else was checked", ProblemKind.UNSAFE)], (), inventory, NOT_SIGNED
        )
    reader = Reader(root)
    ledger, problems = _ledger(reader, inventory)
    entries = [entry for _, entry in readable(ledger)]
    if not entries:
        first, *more = problems
        first = Problem(first.location, f"{first.what}; the versions were therefore not checked", first.kind)
        return _verified([first, *more, *_marker(root), *_unsafe(root, inventory)], (), inventory, NOT_SIGNED)
    editions = editions_of(entries)
    missing = [edition for edition in editions if not edition.successor and edition.folder not in inventory.folders]
    contents = [content_of(reader, inventory, edition) for edition in editions if edition not in missing]
    top = read_listing(reader, inventory, SUMS)
    above = _above(top, editions)
    digests = digests_of(reader, inventory, [*(listing for content in contents for listing in content.listings), above])
    problems += [*_marker(root), *_unsafe(root, inventory), *(_not_there(edition) for edition in missing)]
    for content in contents:
        problems += edition_faults(reader, inventory, content, digests)
    listed = {name for content in contents for name in content.standing.listed} | above.listed.keys()
    extra = extra_faults(inventory, listed, top, contents)
    # The bad line of a damaged ledger is reported; the different digest and the unknown versions follow from it.
    is_whole = not any(problem.kind is ProblemKind.LEDGER for problem in problems)
    problems += [problem for problem in extra if is_whole or not _is_published(problem, inventory)]
    problems += names_alike(listed)
    problems_above = [
        problem for problem in _root(inventory, top, above, digests, entries) if is_whole or problem.location != LEDGER
    ]
    if not top.problems and _is_sound(problems, editions):
        problems_above += faults_above(root, Ledger(tuple(entries)), _without_lists(above, editions))
    signed, fault = _signature(root, inventory, keys)
    return _verified([*problems, *problems_above, *fault], entries, inventory, signed)


def _is_published(problem: Problem, inventory: Inventory) -> bool:
    """Tell whether an unlisted folder may be a version whose ledger line is missing or unreadable."""
    return f"{problem.location}{SUMS}" in inventory.files


def _is_sound(problems: Iterable[Problem], editions: Iterable[EditionFolder]) -> bool:
    """Tell whether the ledger and the versions are as published, so that the files above them can be made again."""
    sound_parts = (LEDGER, *{address(edition.entry.period) for edition in editions})
    return not any(problem.location.partition(" ")[0].partition("/")[0] in sound_parts for problem in problems)


def _verified(problems: list[Problem], entries: Sequence[Publication], inventory: Inventory, signed: str) -> Verified:
    damaged = tell(problem for problem in problems if not problem.about_host)
    return Verified(tell(problems), len(entries), len(inventory.files) + len(inventory.unsafe), signed, damaged)


def _ledger(reader: Reader, inventory: Inventory) -> tuple[bytes, list[Problem]]:
    """Return the content of the ledger, and its faults."""
    if LEDGER in inventory.unsafe:
        return b"", [Problem(LEDGER, inventory.unsafe[LEDGER], ProblemKind.UNSAFE)]
    try:
        content = reader.read(LEDGER, MAX_LEDGER)
    except UnsafeFileError as error:
        return b"", [Problem(LEDGER, error.why, ProblemKind.LEDGER)]
    if not content:
        return b"", [Problem(LEDGER, "empty", ProblemKind.LEDGER)]
    if size := size_fault(content):
        return content, [Problem(LEDGER, size, ProblemKind.LEDGER)]
    return content, [Problem(f"{LEDGER} line {number}", what, ProblemKind.LEDGER) for number, what in faults(content)]


def _marker(root: Path) -> Iterator[Problem]:
    try:
        Marker.read(root)
    except UnsafeFileError as error:
        yield Problem(ARCHIVE_MARKER, f"altered or missing: {error.why}", ProblemKind.MARKER)
    except ValueError as error:
        yield Problem(ARCHIVE_MARKER, f"altered: {' '.join(str(error).split())}", ProblemKind.MARKER)


def _unsafe(root: Path, inventory: Inventory) -> Iterator[Problem]:
    """Report everything that is not a regular file, even among the files of the host and of git."""
    for name, fault in sorted(inventory.unsafe.items()):
        if name not in (ARCHIVE_MARKER, LEDGER):
            yield Problem(name, fault, ProblemKind.UNSAFE)
    for name in HOST:
        if name in inventory.files:
            try:
                if not HOST_NAMES.fullmatch(read_file(root, name, MAX_HOST)):
                    yield Problem(name, "it contains something other than host names; delete it", ProblemKind.UNSAFE)
            except UnsafeFileError as error:
                yield Problem(name, error.why, ProblemKind.UNSAFE)
    git = root / GIT
    if exists(root, GIT) and (git.is_symlink() or not (git.is_dir() or git.is_file())):
        yield Problem(GIT, "neither a folder nor a regular file", ProblemKind.UNSAFE)


def _not_there(edition: EditionFolder) -> Problem:
    return Problem(
        f"{edition.folder}/", f"missing, though {edition.line} says that it was published", ProblemKind.MISSING
    )


def _above(top: Listing, editions: Iterable[EditionFolder]) -> Listing:
    """Return the files that the archive's list may name: those above the versions, and the lists of the versions."""
    lists = {f"{edition.folder}/{SUMS}" for edition in editions}
    periods = {address(edition.entry.period) for edition in editions}
    listed = {
        name: value
        for name, value in top.listed.items()
        if name in lists or (name.partition("/")[0] not in periods and _is_above(name))
    }
    return Listing(top.path, listed, top.problems)


def _is_above(name: str) -> bool:
    folder, slash, _ = name.partition("/")
    return folder in ROOT_FOLDERS if slash else name not in (*UNLISTED, GIT)


def _without_lists(above: Listing, editions: Iterable[EditionFolder]) -> dict[str, str]:
    """Return the files in the archive's list, without the lists of the versions and the host's files."""
    left = {*HOST, *(f"{edition.folder}/{SUMS}" for edition in editions)}
    return {name: value for name, value in above.listed.items() if name not in left}


def _root(
    inventory: Inventory,
    top: Listing,
    above: Listing,
    digests: Digests,
    entries: Sequence[Publication],
) -> Iterator[Problem]:
    """Check the files in the archive's list, and check the list against the ledger's last line."""
    sound = SUMS in inventory.files
    for problem in file_faults(inventory, above, digests):
        sound = sound and problem.about_host
        is_altered_ledger = problem.location == LEDGER and problem.kind is ProblemKind.ALTERED
        more = f"; line {len(entries)} was altered, or lines after it were removed" if is_altered_ledger else ""
        yield Problem(problem.location, problem.what + more, problem.kind, problem.about_host)
    for name in sorted(top.listed.keys() - above.listed.keys() - inventory.files):
        yield Problem(SUMS, f"altered: it lists {name}, which is not above the versions", ProblemKind.LIST)
    if sound and root_digest(top.listed) != entries[-1].root:
        what = f"altered: it does not list what line {len(entries)} of {LEDGER} says"
        yield Problem(SUMS, what, ProblemKind.LIST)


def _signature(root: Path, inventory: Inventory, keys: Path | None) -> tuple[str, list[Problem]]:
    if SUMS not in inventory.files:
        return NOT_SIGNED, []
    if inventory.is_unsafe(signing.SIGNATURE):
        return NOT_SIGNED, []
    if signing.SIGNATURE not in inventory.files:
        wanted = keys or is_to_be_signed(root)
        what = "missing: the archive is not signed"
        return NOT_SIGNED, [Problem(signing.SIGNATURE, what, ProblemKind.SIGNATURE)] if wanted else []
    try:
        read_file(root, signing.SIGNATURE, MAX_SIGNATURE)
    except UnsafeFileError as error:
        return NOT_SIGNED, [Problem(signing.SIGNATURE, error.why, ProblemKind.SIGNATURE)]
    if keys is None and not signing.is_available():
        return "signed, but the signature was not checked: ssh-keygen is not installed", []
    fault = signing.fault(root, keys)
    by = f"signed with {keys}" if keys else "signed by a key that was not checked: give --public-key"
    return by, [Problem(signing.SIGNATURE, fault, ProblemKind.SIGNATURE)] if fault else []
