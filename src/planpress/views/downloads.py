"""The files that readers can download."""

from dataclasses import dataclass

from planpress.addresses import (
    ACTIONS_CSV,
    HISTORY_CSV,
    HISTORY_JSON,
    REPORT_JSON,
    SPREADSHEET_CSV,
    TABLE_SCHEMA,
    download,
)
from planpress.views.contact_line import ContactLine, contact_line
from planpress.views.context import Context
from planpress.views.license_link import LicenseLink, license_link


@dataclass(frozen=True)
class Download:
    """A file to download.

    Args:
        name: The name of the file.
        href: The link to it.
        url: Its permanent address.
        about: What it contains.
    """

    name: str
    href: str
    url: str
    about: str


@dataclass(frozen=True)
class Downloads:
    """The files of a period.

    Args:
        period: The id of the period.
        files: The files.
        license: Their licence; None if the plan names none.
        contact: Whom readers can ask about them; None if the plan does not say.
    """

    period: str
    files: tuple[Download, ...]
    license: LicenseLink | None
    contact: ContactLine | None


def downloads(context: Context) -> Downloads:
    """Show the downloads of the period with their permanent addresses."""
    words = context.words
    files = [(REPORT_JSON, words.gettext("All data of the report, for programs (JSON, UTF-8)."))]
    if context.report.detailed:
        files += [
            (
                ACTIONS_CSV,
                words.gettext("A row for each %(term_action)s and assessor, for programs (CSV after RFC 4180, UTF-8)."),
            ),
            (
                SPREADSHEET_CSV,
                words.gettext(
                    "The same table for Excel, LibreOffice and other spreadsheets (CSV, UTF-8 with byte order "
                    "mark). An apostrophe at the start of a cell keeps its content as text: ids, so that 1.10 does "
                    "not become 1.1, and anything that would be read as a number, a date or a formula. It is not part "
                    "of the data."
                ),
            ),
            (
                TABLE_SCHEMA,
                words.gettext("Which columns of actions.csv are text, and what they contain, for programs (JSON)."),
            ),
        ]
    history = [(HISTORY_JSON, words.gettext("The plan and all reports up to this one, for programs (JSON, UTF-8)."))]
    if context.actions_report:
        rows = words.gettext("The rows of actions.csv of all reports up to this one (CSV after RFC 4180, UTF-8).")
        history.append((HISTORY_CSV, rows))
    described = (
        Download(path.rpartition("/")[2], context.shared_href(path), context.shared_url(path), about)
        for path, about in (*((download(name), about) for name, about in files), *history)
    )
    return Downloads(context.report.period, tuple(described), license_link(context), contact_line(context))
