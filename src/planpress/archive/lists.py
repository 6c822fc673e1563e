"""An archive's lists, all of which are read before the files that they name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from planpress.addresses import EDITIONS, LEDGER, ORIGINAL, SUMS, address, edition_folder
from planpress.archive.digests import digest, read_list, write_list
from planpress.archive.ledger import Publication
from planpress.archive.problems import Problem, ProblemKind
from planpress.archive.reading import Inventory, Reader, UnsafeFileError
from planpress.errors import RefusedError


@dataclass(frozen=True)
class Listing:
    """A list as it was read.

    Args:
        path: The list's file, below the archive.
        listed: The digest of each file, by its path below the archive.
        problems: What is wrong with the list itself.
        whole: Whether every line could be read; if not, an unreadable line may name a file that seems to be unlisted.
    """

    path: str
    listed: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    whole: bool = True


@dataclass(frozen=True)
class EditionFolder:
    """A published edition and the folder that it is in now.

    Args:
        entry: Its line of the ledger.
        successor: The ledger line of the edition that replaced it; None for the current edition.
    """

    entry: Publication
    successor: Publication | None

    @property
    def folder(self) -> str:
        """The folder of the edition, below the archive."""
        period = address(self.entry.period)
        return f"{period}/{edition_folder(self.entry.edition)}" if self.successor else period

    @property
    def is_followed(self) -> bool:
        """Whether the next edition is known; it is not if a line of the ledger is missing or unreadable."""
        return self.successor is not None and self.successor.edition == self.entry.edition + 1

    @property
    def line(self) -> str:
        """The position of the edition's line in the ledger, for messages."""
        return f"line {self.entry.sequence} of {LEDGER}"


@dataclass(frozen=True)
class Content:
    """The expected contents of an edition's folder.

    Args:
        edition: The edition.
        standing: The list of its files as they are now.
        published: The list as it was published; the same list for the current edition.
    """

    edition: EditionFolder
    standing: Listing
    published: Listing

    @property
    def listings(self) -> tuple[Listing, ...]:
        """The edition's lists, without duplicates."""
        return (self.standing,) if self.standing is self.published else (self.standing, self.published)


def editions_of(entries: Sequence[Publication]) -> tuple[EditionFolder, ...]:
    """Return every published edition, with the edition that replaced it."""
    later: dict[str, Publication] = {}
    editions: list[EditionFolder] = []
    for entry in reversed(entries):
        period = address(entry.period)
        editions.append(EditionFolder(entry, later.get(period)))
        later[period] = entry
    return tuple(reversed(editions))


def content_of(reader: Reader, inventory: Inventory, edition: EditionFolder) -> Content:
    """Read the lists of an edition."""
    folder = f"{edition.folder}/"
    if edition.successor is None:
        listing = _inside(read_listing(reader, inventory, folder + SUMS, edition.entry.tree, edition.line), edition)
        return Content(edition, listing, listing)
    published = read_listing(reader, inventory, folder + ORIGINAL, edition.entry.tree, edition.line)
    standing = read_listing(reader, inventory, folder + SUMS)
    wanted = {*published.listed, folder + ORIGINAL}
    extra = [
        Problem(name, f"extra: {published.path} does not list it", ProblemKind.EXTRA)
        for name in sorted(standing.listed)
    ]
    extra = [problem for problem in extra if problem.location not in wanted and published.whole]
    kept = {name: value for name, value in standing.listed.items() if name in wanted or not published.whole}
    missing = [
        Problem(name, "missing from the earlier edition", ProblemKind.MISSING)
        for name in sorted(wanted - kept.keys())
        if standing.whole and (standing.listed or name in inventory.files)
    ]
    problems = (*standing.problems, *extra, *missing)
    return Content(edition, Listing(standing.path, kept, problems, standing.whole), published)


def read_listing(
    reader: Reader, inventory: Inventory, path: str, value: str | None = None, source: str = ""
) -> Listing:
    """Read a list.

    Args:
        reader: Reads the archive.
        inventory: What the archive contains.
        path: The list's file, below the archive.
        value: The digest that the list must have; None if nothing records it.
        source: What records the digest, for messages.
    """
    if path not in inventory.files:
        missing = () if inventory.is_unsafe(path) else (Problem(path, "missing", ProblemKind.MISSING),)
        return Listing(path, {}, missing)
    try:
        content = reader.read(path)
        listed, spoilt = read_list(content.decode("utf-8", "backslashreplace"))
    except UnsafeFileError as error:
        return Listing(path, {}, (Problem(path, error.why, ProblemKind.UNSAFE),))
    except RefusedError as error:
        return Listing(path, {}, (Problem(path, str(error), ProblemKind.LIST),))
    problems = [Problem(path, f"altered: line {number} is not a line of a list", ProblemKind.LIST) for number in spoilt]
    if not spoilt and write_list(listed).encode() != content:
        problems.append(Problem(path, "altered: its lines are not in order", ProblemKind.LIST))
    if not spoilt and value is not None and digest(content) != value:
        problems.append(Problem(path, f"altered: its digest is not that of {source}", ProblemKind.LIST))
    folder = path.rpartition("/")[0]
    prefix = f"{folder}/" if folder else ""
    return Listing(path, {prefix + name: value for name, value in listed.items()}, tuple(problems), not spoilt)


def _inside(listing: Listing, edition: EditionFolder) -> Listing:
    """Remove earlier editions' files from a version's list, and report each, because it belongs in another list."""
    kept = f"{edition.folder}/{EDITIONS}/"
    strange = [name for name in listing.listed if name.startswith(kept)]
    problems = (
        Problem(listing.path, f"altered: it names {name}, which does not belong to this version", ProblemKind.LIST)
        for name in strange
    )
    inside = {name: value for name, value in listing.listed.items() if not name.startswith(kept)}
    return Listing(listing.path, inside, (*problems, *listing.problems), listing.whole)
