"""Prove that an archive is what was published: every file, every line of the ledger, every earlier edition."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from planpress.errors import PlanpressError, RefusedError
from planpress.model import address
from planpress.site import signing
from planpress.site.digests import (
    ORIGINAL,
    REPORT,
    SUMS,
    digest,
    digest_data,
    digest_file,
    names,
    read_list,
    write_list,
)
from planpress.site.editions import EDITIONS, original
from planpress.site.folder import ARCHIVE_MARKER
from planpress.site.ledger import LEDGER, Publication, faults, readable

FORMAT = 1
GIT = ".git"
HOST = ("CNAME",)
"""May be added, changed and removed by the host of the site at any time; the next publication takes it over."""
ATTEMPTS = 20
NOT_SIGNED = "not signed"
MANY = 20
"""So many extra files of one folder are told in one line."""
UNLISTED = (SUMS, signing.SIGNATURE)


@dataclass(frozen=True)
class Verified:
    """What came of it.

    Args:
        problems: Each in one line that begins with the name of a file; none where all is as published.
        publications: How many lines the ledger has.
        files: How many files there are.
        signed: Whether and how it is signed.
    """

    problems: tuple[str, ...]
    publications: int
    files: int
    signed: str


def verify(archive: Path, keys: Path | None = None) -> Verified:
    """Check an archive; nothing is written.

    Args:
        archive: The folder.
        keys: A file with the public SSH keys that may have signed it; left out: a signature is checked for its form.

    Raises:
        RefusedError: The folder is no archive, or one of a later format.
    """
    for _ in range(ATTEMPTS):  # a publisher may exchange the folder while we read
        before = _identity(archive)
        refuse_foreign(archive)
        try:
            found = _Inspection(archive, keys).verified()
        except OSError:
            if _identity(archive) == before:
                raise
            continue
        if not found.problems or _identity(archive) == before:
            return found
    raise RefusedError(f"{archive} is changed again and again while it is read", "verify it when that is over")


def refuse_foreign(archive: Path) -> None:
    """Refuse a folder that is no archive, or one that a later planpress made.

    Raises:
        RefusedError: It is.
    """
    marker = archive / ARCHIVE_MARKER
    if not marker.exists() and not (archive / LEDGER).exists():
        killed = archive.parent / f".{archive.name}.old"
        hint = f"a publisher was killed: `planpress publish` mends it, from {killed}" if killed.exists() else ""
        raise RefusedError(
            f"{archive} is no archive made by `planpress publish`", hint or "name the folder that holds ledger.jsonl"
        )
    version = _shape(marker).get("format")
    if isinstance(version, int) and version > FORMAT:
        raise RefusedError(
            f"{marker} says format {version}, and this planpress knows formats up to {FORMAT}", "use a later planpress"
        )


def damage(found: Verified) -> list[str]:
    """Return the problems that are not about the host's own files."""
    return [one for one in found.problems if not _is_about_host(one)]


def _is_about_host(problem: str) -> bool:
    return problem.startswith(tuple(f"{name}: " for name in HOST))


def root_digest(listed: Mapping[str, str]) -> str:
    """Return the digest that a line of the ledger has for all that the archive's list names beside the ledger.

    Args:
        listed: The list: path to digest.
    """
    left = (LEDGER, *HOST)
    return digest(write_list({name: value for name, value in listed.items() if name not in left}).encode())


def is_to_be_signed(archive: Path) -> bool:
    """Whether an archive says of itself that it is signed."""
    return _shape(archive / ARCHIVE_MARKER).get("signed") is True


def plan_of(archive: Path) -> object:
    """Return the id of the plan whose archive it is; None where that cannot be read."""
    return _shape(archive / ARCHIVE_MARKER).get("plan")


def _shape(marker: Path) -> dict[str, object]:
    try:
        shape = json.loads(marker.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return shape if isinstance(shape, dict) else {}


def _identity(folder: Path) -> tuple[int, ...] | None:
    """Return what is another after the folder was exchanged; the number alone may be given out again."""
    try:
        found = folder.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino, found.st_mtime_ns, found.st_ctime_ns


def _area(name: str) -> str:
    """Return what a file belongs to: a version, an earlier edition or another folder of the archive, or itself."""
    parts = name.split("/")
    return "/".join(parts[:3] if parts[1:2] == [EDITIONS] else parts[:1])


def _visible(problem: str) -> str:
    """Write out what a terminal would not show: a name may hold anything."""
    return "".join(one if one.isprintable() else one.encode("unicode_escape").decode() for one in problem)


ALTERED = "altered: not what"


@dataclass
class _Inspection:
    """One look at an archive.

    Args:
        root: The folder.
        keys: Who may have signed.
        files: Every file that is there and not yet accounted for.
        lists: What each list says that was read: path to digest.
        listed: The areas that hold something that a list names.
    """

    root: Path
    keys: Path | None
    files: set[str] = field(default_factory=set)
    lists: dict[str, dict[str, str]] = field(default_factory=dict)
    listed: set[str] = field(default_factory=set)

    def verified(self) -> Verified:
        self.files = set(names(self.root, leave=[GIT]))
        count = len(self.files)
        content = self._read(LEDGER)
        entries = [one for _, one in readable(content)]
        problems = (*self._ledger(content), *self._versions(entries), *self._root(entries), *self._rest())
        signed, fault = self._signature()
        return Verified(tuple(_visible(one) for one in (*problems, *fault)), len(entries), count, signed)

    def _read(self, name: str) -> bytes:
        try:
            return (self.root / name).read_bytes()
        except OSError:
            return b""

    def _ledger(self, content: bytes) -> Iterator[str]:
        if not _shape(self.root / ARCHIVE_MARKER) or _shape(self.root / ARCHIVE_MARKER).get("format") != FORMAT:
            yield f"{ARCHIVE_MARKER}: altered or missing"
        yield from (f"{LEDGER} line {number}: {what}" for number, what in faults(content))

    def _versions(self, entries: list[Publication]) -> Iterator[str]:
        latest = {address(one.period): one for one in entries}
        for entry in entries:
            place = address(entry.period)
            if entry is latest[place]:
                yield from self._version(entry, place)
            else:
                yield from self._edition(entry, f"{place}/{EDITIONS}/{entry.edition}")

    def _version(self, entry: Publication, place: str) -> Iterator[str]:
        if not any(one.startswith(f"{place}/") for one in self.files):
            yield f"{place}/: missing, and line {entry.sequence} of {LEDGER} says that it was published"
            return
        yield from self._listed(place, SUMS, entry.tree, f"line {entry.sequence} of {LEDGER}")
        yield from self._data(entry, f"{place}/{REPORT}", self._read(f"{place}/{REPORT}"))

    def _edition(self, entry: Publication, place: str) -> Iterator[str]:
        """Check an earlier edition as it stands, and turned back into what was published."""
        yield from self._listed(place, SUMS, None, "")
        source = f"line {entry.sequence} of {LEDGER}"
        published, faults = self._list(f"{place}/{ORIGINAL}", entry.tree, source)
        yield from faults
        for name in sorted(self.lists[f"{place}/{SUMS}"].keys() - published.keys() - {ORIGINAL}):
            yield f"{place}/{name}: extra: {ORIGINAL} does not list it"
        for name, value in published.items():
            file = self.root / place / name
            if not file.is_file() or file.is_symlink():
                yield f"{place}/{name}: missing from the earlier edition"
                continue
            try:
                content = original(self.root / place, name)
            except PlanpressError as error:
                yield f"{place}/{name}: altered: {error}"
                continue
            if digest(content) != value:
                yield f"{place}/{name}: altered: turned back, it is not what {ORIGINAL} says was published"
            if name == REPORT:
                yield from self._data(entry, f"{place}/{name}", content)

    def _data(self, entry: Publication, name: str, content: bytes) -> Iterator[str]:
        try:
            found = digest_data(json.loads(content))
        except (ValueError, LookupError, TypeError, RecursionError):
            found = ""
        if found != entry.data:
            yield f"{name}: altered: it does not hold the data of line {entry.sequence} of {LEDGER}"

    def _root(self, entries: list[Publication]) -> Iterator[str]:
        sound = True
        for one in self._listed("", SUMS, None, ""):
            sound = sound and _is_about_host(one)
            told = one.startswith(f"{LEDGER}: altered")
            yield f"{one}; line {len(entries)} was altered, or lines after it were removed" if told else one
        if sound and entries and root_digest(self.lists[SUMS]) != entries[-1].root:
            yield f"{SUMS}: altered: it does not list what line {len(entries)} of {LEDGER} says"

    def _listed(self, place: str, sums: str, value: str | None, source: str) -> Iterator[str]:
        """Check every file of a list, and the list."""
        prefix = f"{place}/" if place else ""
        listed, faults = self._list(prefix + sums, value, source)
        yield from faults
        for name, wanted in sorted(listed.items()):
            path = prefix + name
            known = path in self.files
            self.files.discard(path)
            if not name.endswith(SUMS):
                self.listed.add(_area(path))
            if not known:
                yield f"{path}: missing, though {prefix}{sums} lists it"
            elif fault := self._fault(path, wanted):
                yield f"{path}: {fault} {prefix}{sums} says" if fault == ALTERED else f"{path}: {fault}"

    def _fault(self, path: str, wanted: str) -> str:
        """Say what is wrong with a file that a list names; empty where nothing is."""
        file = self.root / path
        if file.is_symlink() or not file.is_file():
            return "altered: no longer a plain file"
        try:
            return "" if digest_file(file) == wanted else ALTERED
        except PermissionError as error:
            return f"cannot be read: {error.strerror}"

    def _list(self, path: str, value: str | None, source: str) -> tuple[dict[str, str], list[str]]:
        """Read a list whose digest is known from elsewhere, or is not."""
        self.lists[path] = {}
        if not (self.root / path).is_file() or (self.root / path).is_symlink():
            return {}, [f"{path}: missing, or no plain file"]
        content = self._read(path)
        self.lists[path], spoilt = read_list(content.decode("utf-8", "backslashreplace"))
        listed = self.lists[path]
        problems = [f"{path}: altered: line {number} is no line of a list" for number in spoilt]
        if not spoilt and write_list(listed).encode() != content:
            problems.append(f"{path}: altered: its lines are not in order")
        if value is not None and digest(content) != value:
            problems.append(f"{path}: altered: its digest is not that of {source}")
        return listed, problems

    def _rest(self) -> Iterator[str]:
        """Name what is left over when every list was gone through; of a whole folder only how much."""
        extra = sorted(self.files - {*UNLISTED, *HOST})
        folders = Counter(_area(one) for one in extra if "/" in one)
        whole = {one for one, count in folders.items() if count > MANY or one not in self.listed}
        for folder in sorted(whole):
            number = folders[folder]
            yield f"{folder}/: extra: {number} file{'s' if number > 1 else ''} that nothing in the archive lists"
        for name in extra:
            if _area(name) not in whole:
                yield f"{name}: extra: nothing in the archive lists it"

    def _signature(self) -> tuple[str, list[str]]:
        if not (self.root / SUMS).is_file():
            return NOT_SIGNED, []
        if not (self.root / signing.SIGNATURE).is_file() or (self.root / signing.SIGNATURE).is_symlink():
            wanted = self.keys or is_to_be_signed(self.root)
            told = [f"{signing.SIGNATURE}: missing: the archive is not signed"] if wanted else []
            return NOT_SIGNED, told
        if self.keys is None and not signing.is_available():
            return "signed, but the signature was not checked: ssh-keygen is not installed", []
        fault = signing.fault(self.root, self.keys)
        by = f"signed with {self.keys}" if self.keys else "signed by a key that was not checked: give --public-key"
        return by, [f"{signing.SIGNATURE}: {fault}"] if fault else []
