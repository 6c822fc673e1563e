"""Checks the listed files as they are now and, in earlier editions, also as they were published."""

from collections.abc import Iterable, Iterator, Mapping

from planpress.addresses import ORIGINAL, VERSION_DATA
from planpress.archive.digests import digest, digest_data
from planpress.archive.editions import Succession, is_as_made, original
from planpress.archive.ledger import Publication
from planpress.archive.lists import Content, EditionFolder, Listing
from planpress.archive.problems import Problem, ProblemKind
from planpress.archive.reading import Inventory, Reader, UnsafeFileError, read_json
from planpress.errors import PlanpressError

Digests = Mapping[str, str | UnsafeFileError]
"""Each file's digest, or the reason why it could not be read."""
HOST = ("CNAME",)
"""Files that the host of the site may add, change or remove at any time; the next publication keeps them."""


def digests_of(reader: Reader, inventory: Inventory, listings: Iterable[Listing]) -> Digests:
    """Return the digest of every listed file that exists, or the reason why the file cannot be read."""
    digests: dict[str, str | UnsafeFileError] = {}
    for listing in listings:
        for name in listing.listed:
            if name in inventory.files and name not in digests:
                try:
                    digests[name] = reader.digest(name)
                except UnsafeFileError as error:
                    digests[name] = error
    return digests


def file_faults(inventory: Inventory, listing: Listing, digests: Digests) -> Iterator[Problem]:
    """Yield the problems of a list, and those of the files that it contains."""
    yield from listing.problems
    for name, wanted in sorted(listing.listed.items()):
        actual = digests.get(name)
        if actual is None:
            if not inventory.is_unsafe(name):
                yield Problem(name, f"missing, though {listing.path} lists it", ProblemKind.MISSING, name in HOST)
        elif isinstance(actual, UnsafeFileError):
            yield Problem(name, actual.why, ProblemKind.UNSAFE)
        elif actual != wanted:
            yield Problem(name, f"altered: not what {listing.path} says", ProblemKind.ALTERED, name in HOST)


def edition_faults(reader: Reader, inventory: Inventory, content: Content, digests: Digests) -> Iterator[Problem]:
    """Check an edition as it is now and, if it is an earlier edition, also as it was published."""
    edition = content.edition
    yield from content.published.problems
    yield from file_faults(inventory, content.standing, digests)
    if edition.successor is not None:
        for name, value in sorted(content.published.listed.items()):
            if name in content.standing.listed and isinstance(digests.get(name), str):
                yield from _page(reader, edition, edition.successor, name, value)
    report = f"{edition.folder}/{VERSION_DATA}"
    if content.published.problems:  # if the list differs from the published one, so may the data that it lists
        return
    if report in inventory.files and (fault := _data_fault(reader, edition.entry, report)):
        yield Problem(report, f"altered: {fault} of {edition.line}", ProblemKind.DATA)


def _page(reader: Reader, edition: EditionFolder, successor: Publication, path: str, value: str) -> Iterator[Problem]:
    """Check an earlier edition's file: restore the published file, compare it, and regenerate the edition's file."""
    name = path.removeprefix(f"{edition.folder}/")
    try:
        content = reader.read(path)
        published = original(content, name, edition.entry.edition)
    except UnsafeFileError as error:
        yield Problem(path, error.why, ProblemKind.UNSAFE)
        return
    except PlanpressError as error:
        yield Problem(path, f"altered: {error}", ProblemKind.ALTERED)
        return
    if digest(published) != value:
        yield Problem(
            path, f"altered: when restored, it is not what {ORIGINAL} says was published", ProblemKind.ALTERED
        )
    elif edition.is_followed and not is_as_made(content, published, name, Succession.of(edition.entry, successor)):
        yield Problem(path, "altered: its banner, head or links are not as planpress writes them", ProblemKind.ALTERED)


def _data_fault(reader: Reader, entry: Publication, name: str) -> str:
    try:
        shape = read_json(reader.read(name))
        if digest_data(shape) != entry.data:
            return "it does not contain the data"
        return "" if shape["report"]["period"] == entry.period else "it does not contain the period"
    except UnsafeFileError as error:
        return f"{error.why}, so it cannot be compared with the data"
    except (ValueError, LookupError, TypeError, RecursionError):
        return "it does not contain the data"
