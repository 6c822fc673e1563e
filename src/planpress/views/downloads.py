"""The files that readers can download."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from planpress.addresses import (
    ACTION_SCHEMA,
    ACTIONS_CSV,
    DATA_PACKAGE,
    DATA_PAGE,
    HISTORY_CSV,
    HISTORY_JSON,
    HISTORY_SCHEMA,
    REPORT_JSON,
    REPORT_SCHEMA,
    SPREADSHEET_CSV,
    TOTALS_CSV,
    VERSION_DATA,
    VERSIONS,
    VERSIONS_SCHEMA,
    action_data,
    download,
    table_schema_file,
)
from planpress.exchange.downloads import download_files
from planpress.exchange.totals_csv import has_totals
from planpress.views.contact_line import ContactLine, contact_line
from planpress.views.context import Context, TaggedText, site_words
from planpress.views.license_link import LicenseLink, license_link

SCHEMAS = {REPORT_SCHEMA: REPORT_JSON, HISTORY_SCHEMA: HISTORY_JSON, VERSIONS_SCHEMA: VERSIONS}
"""The JSON Schemas that every version has, each with the file that it describes."""


class DownloadKind(StrEnum):
    """The kinds of downloads, in the order in which readers look for them."""

    DOCUMENT = "documents"
    TABLE = "tables"
    DATA = "data-for-programs"
    DESCRIPTION = "descriptions"
    """Files that describe other files to programs."""


@dataclass(frozen=True)
class Download:
    """A file to download.

    Args:
        name: The name of the file, with the period if a file in a folder of the period has the same name.
        href: The link to the file.
        url: Its permanent address.
        about: What the file contains.
        kind: What kind of file it is.
    """

    name: str
    href: str
    url: str
    about: str
    kind: DownloadKind


@dataclass(frozen=True)
class FileDigest:
    """What proves that a download is complete and unchanged.

    Args:
        size: The size of the file in bytes, as a text for readers.
        sha256: The SHA-256 digest of the file in hexadecimal digits, as sha256sum prints it.
    """

    size: str
    sha256: str


@dataclass(frozen=True)
class DownloadGroup:
    """The files of a kind.

    Args:
        heading: The heading above them.
        kind: Their kind, which is also the anchor of the heading.
        files: The files, each with its size and digest.
    """

    heading: str
    kind: DownloadKind
    files: tuple[tuple[Download, FileDigest], ...]


@dataclass(frozen=True)
class Downloads:
    """The files of a period.

    Args:
        period: The id of the period.
        groups: The files and their digests, by kind.
        license: The licence of the files; None if the plan does not name a licence.
        contact: Whom readers can ask about the files; None if the plan does not say.
        actions: The printed number of each action, with the link to its data as JSON.
        party: The name of the Party.
        code: The country code of the Party, as the files give it.
    """

    period: str
    groups: tuple[DownloadGroup, ...]
    license: LicenseLink | None
    contact: ContactLine | None
    actions: tuple[tuple[str, str], ...]
    party: TaggedText
    code: str


def downloads(context: Context) -> Downloads:
    """Show the downloads of the period with their permanent addresses, sizes and digests."""
    return Downloads(
        context.report.period,
        tuple(_groups(context)),
        license_link(context),
        contact_line(context),
        tuple(
            (action.printed_number, context.shared_href(action_data(action.id))) for action in context.report.actions
        ),
        context.read_plan(context.plan.party.name),
        context.plan.party.code,
    )


def _groups(context: Context) -> Iterator[DownloadGroup]:
    """Yield the groups that have files."""
    words = context.words
    headings = {
        DownloadKind.DOCUMENT: words.gettext("Documents"),
        DownloadKind.TABLE: words.gettext("Tables"),
        DownloadKind.DATA: words.gettext("Data for programs"),
        DownloadKind.DESCRIPTION: words.gettext("Descriptions of these files for programs"),
    }
    files = tuple(zip(download_links(context), _digests(context), strict=True))
    for kind, heading in headings.items():
        members = tuple((file, digest) for file, digest in files if file.kind is kind)
        if members:
            yield DownloadGroup(heading, kind, members)


def _digests(context: Context) -> Iterator[FileDigest]:
    words = context.words
    makers = download_makers(context)
    exported = {export.path: export for export in context.exports}
    for path, _, _ in _described(context):
        content = exported[path].content if path in exported else makers[path]().encode()
        yield FileDigest(words.ngettext("%(num)s byte", "%(num)s bytes", len(content)), sha256(content).hexdigest())


def download_makers(context: Context) -> Mapping[str, Callable[[], str]]:
    """Return, by address, a function that returns the content of each download other than the exported documents."""
    return context.remember(
        "downloads", lambda: download_files(context.dataset, context.report, site_words(context.plan))
    )


def download_links(context: Context) -> tuple[Download, ...]:
    """Return the downloads of the period with their links, without making their content."""
    described = tuple(_described(context))
    often = Counter(_name(path) for path, _, _ in described)
    return tuple(
        Download(
            f"{context.report.period}/{path}" if path == _name(path) and often[path] > 1 else _name(path),
            context.shared_href(path),
            context.shared_url(path),
            about,
            kind,
        )
        for path, about, kind in described
    )


def _name(path: str) -> str:
    return path.rpartition("/")[2]


def _described(context: Context) -> Iterator[tuple[str, str, DownloadKind]]:
    """Yield the address of each download inside the period, what it contains, and its kind."""
    words = context.words
    documents = {
        "docx": words.gettext("The report in the official form, to edit (Word)."),
        "xlsx": words.gettext("The report as a workbook, to calculate with or to fill in (Excel, LibreOffice)."),
        "pdf": words.gettext("The whole report, to read and print (tagged PDF)."),
    }
    for export in context.exports:
        yield export.path, documents[export.format], DownloadKind.DOCUMENT
    yield VERSION_DATA, words.gettext("All data in the report, for programs (JSON, UTF-8)."), DownloadKind.DATA
    tables = tuple(_tables(context))
    for path, about in tables:
        yield path, about, DownloadKind.TABLE
    about = words.gettext("The plan and all reports up to this one, for programs (JSON, UTF-8).")
    yield HISTORY_JSON, about, DownloadKind.DATA
    for path, about in _descriptions(context, [path for path, _ in tables if path != download(SPREADSHEET_CSV)]):
        yield path, about, DownloadKind.DESCRIPTION


def _tables(context: Context) -> Iterator[tuple[str, str]]:
    """Yield the tables of the report, and the table of all reports."""
    words = context.words
    if context.report.detailed:
        yield (
            download(ACTIONS_CSV),
            words.gettext("A row for each %(term_action)s and assessor, for programs (CSV after RFC 4180, UTF-8)."),
        )
        yield (
            download(SPREADSHEET_CSV),
            words.gettext(
                "The table of actions.csv for Excel, LibreOffice and other spreadsheets (CSV, UTF-8 with byte order "
                "mark). An apostrophe at the start of a cell keeps an id as text, so that 1.10 does not become 1.1; "
                "it also keeps other texts from being read as a number, a date or a formula. The apostrophe is not "
                "part of the data."
            ),
        )
    if has_totals(context.dataset, context.report):
        yield (
            download(TOTALS_CSV),
            words.gettext("How many %(term_actions)s have each rating, by assessor (CSV after RFC 4180, UTF-8)."),
        )
    if context.actions_report:
        yield (
            HISTORY_CSV,
            words.gettext("The rows of actions.csv from all reports up to this one (CSV after RFC 4180, UTF-8)."),
        )


def _descriptions(context: Context, tables: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the files that describe other files to programs.

    Args:
        context: The context of the page.
        tables: The addresses of the tables.
    """
    words = context.words
    if any(path.startswith(DATA_PAGE) for path in tables):
        yield (
            download(DATA_PACKAGE),
            words.gettext("The columns, sizes and digests of the tables, for programs (Data Package)."),
        )
    if HISTORY_CSV in tables:
        yield (
            DATA_PACKAGE,
            words.gettext(
                "The columns, sizes and digests of all tables of this version, including history.csv (Data Package)."
            ),
        )
    for path in tables:
        yield (
            table_schema_file(path),
            words.gettext(
                "The titles, types and meanings of the columns of %(file)s, for programs (CSV on the Web, JSON).",
                file=path.rpartition("/")[2],
            ),
        )
    for path, described in SCHEMAS.items():
        yield download(path), words.gettext("The JSON Schema of %(file)s.", file=described)
    if context.report.detailed:
        yield download(ACTION_SCHEMA), words.gettext("The JSON Schema for the data of an individual %(term_action)s.")
