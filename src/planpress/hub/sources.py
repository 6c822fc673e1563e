"""The sites that a hub reads: the folders, files and web addresses in a list."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from urllib.parse import quote, urljoin

from planpress.addresses import REPORT_JSON, VERSIONS, download
from planpress.archive.reading import UnsafeFileError, read_file, read_json
from planpress.errors import RefusedError, UsageError
from planpress.exchange.published_report import PublishedReport, UnreadableReportError, published_report
from planpress.hub.web import is_web_address, request
from planpress.model.scalars import MAX_ID_LENGTH, PRINTED_ID

MAX_SOURCES = 1_000
"""The maximum number of sites in a hub."""
MAX_VERSIONS = 500
"""The maximum number of periods of a site."""
MAX_LIST = 2**20
"""The maximum size of a list, in bytes."""
MAX_DATA = 64 * 2**20
"""The maximum size of a file from a site, in bytes."""
COMMENT = "#"


@dataclass(frozen=True)
class HubSite:
    """A site, or the data of one report.

    Args:
        name: Its name, as the list gives it.
        line: Where the list names it, for messages.
        reports: Its reports, newest first.
        files: Each file that was read, with its SHA-256.
    """

    name: str
    line: str
    reports: tuple[PublishedReport, ...]
    files: tuple[tuple[str, str], ...]


def read_sources(file: Path, language: str, *, fetch: bool) -> list[HubSite]:
    """Read every site that a list names.

    Args:
        file: The list: a folder, a file or an address on each line; a line that begins with ``#`` is a comment. Paths
            are relative to the folder of the list.
        language: The language of the readers.
        fetch: Whether web addresses may be read.

    Raises:
        UsageError: The list cannot be used, or names web addresses although none may be read.
        RefusedError: A site cannot be read.
    """
    return [_source(file, number, entry, language, fetch=fetch) for number, entry in _entries(file)]


def _entries(file: Path) -> list[tuple[int, str]]:
    try:
        words = read_file(file.parent, file.name, MAX_LIST).decode("utf-8-sig")
    except (UnsafeFileError, UnicodeDecodeError) as error:
        why = error.why if isinstance(error, UnsafeFileError) else "it is not UTF-8 text"
        raise UsageError(f"{file}: {why}", "name a text file with a site on each line") from error
    lines = ((number, line.strip()) for number, line in enumerate(words.splitlines(), start=1))
    entries = [(number, line) for number, line in lines if line and not line.startswith(COMMENT)]
    if not entries:
        raise UsageError(f"{file} does not name any sites", "write a folder, a report.json or an address on each line")
    if len(entries) > MAX_SOURCES:
        raise UsageError(f"{file} names more than {MAX_SOURCES:,} sites", "make several lists")
    return entries


def _source(file: Path, number: int, entry: str, language: str, *, fetch: bool) -> HubSite:
    line = f"{file}:{number}"
    if is_web_address(entry) and not fetch:
        raise UsageError(
            f"{line}: {entry} is a web address", "allow planpress to read it with --fetch, or copy the site"
        )
    try:
        site = _open(file.parent, entry)
        reports = _reports(site, language)
    except UnreadableReportError as error:
        raise RefusedError(
            f"{line}: {entry}: {error}", "publish the report again with this version of planpress"
        ) from error
    except UnsafeFileError as error:
        hint = "name the folder of a site, its report.json or its address"
        raise RefusedError(f"{line}: {entry}: {error.name}: {error.why}", hint) from error
    return HubSite(
        entry, line, tuple(sorted(reports, key=lambda report: report.end, reverse=True)), tuple(site.digests)
    )


class _Site:
    """Reads the files of a site, and remembers their digests."""

    def __init__(self, read: Callable[[str], bytes], single: str = "") -> None:
        self._read = read
        self.single = single
        self.digests: list[tuple[str, str]] = []

    def json(self, path: str) -> object:
        """Return the values in a file.

        Raises:
            UnsafeFileError: The file cannot be read, or is not JSON.
        """
        content = self._read(path)
        self.digests.append((path, sha256(content).hexdigest()))
        try:
            return read_json(content)
        except ValueError as error:
            raise UnsafeFileError(path, str(error)) from error


def _open(folder: Path, entry: str) -> _Site:
    if is_web_address(entry):
        if entry.endswith(".json"):
            return _Site(lambda path: request(urljoin(entry, quote(path)), MAX_DATA), entry.rpartition("/")[2])
        base = entry if entry.endswith("/") else f"{entry}/"
        return _Site(lambda path: request(urljoin(base, quote(path)), MAX_DATA))
    place = folder / entry
    if place.is_dir():
        return _Site(lambda path: read_file(place, path, MAX_DATA))
    return _Site(lambda path: read_file(place.parent, path, MAX_DATA), place.name)


def _reports(site: _Site, language: str) -> Sequence[PublishedReport]:
    if site.single:
        return [_report(site, site.single, language)]
    reports = [_report(site, f"{version}/{download(REPORT_JSON)}", language) for version in _versions(site)]
    if not reports:
        raise UnsafeFileError(VERSIONS, "it does not name a period")
    if len({report.plan for report in reports}) > 1:
        raise UnreadableReportError("its periods belong to several plans")
    return reports


def _report(site: _Site, path: str, language: str) -> PublishedReport:
    try:
        return published_report(site.json(path), language)
    except UnreadableReportError as error:
        raise UnreadableReportError(f"{path}: {error}") from error


def _versions(site: _Site) -> Iterator[str]:
    shape = site.json(VERSIONS)
    if not isinstance(shape, list) or len(shape) > MAX_VERSIONS:
        raise UnsafeFileError(VERSIONS, f"not a list of at most {MAX_VERSIONS} periods")
    for entry in shape:
        version = entry.get("version") if isinstance(entry, dict) else None
        if not isinstance(version, str) or len(version) > MAX_ID_LENGTH or not PRINTED_ID.fullmatch(version):
            raise UnsafeFileError(VERSIONS, "an entry has no usable version")
        yield version
