"""Files to download, and what is in them."""

from collections.abc import Mapping
from dataclasses import dataclass

from planpress.exchange.actions_csv import COLUMNS
from planpress.model import Known, known
from planpress.views.context import Context


@dataclass(frozen=True)
class Download:
    """A file to download.

    Args:
        name: Of the file.
        href: The way there.
        url: Its permanent address.
        about: What it holds.
    """

    name: str
    href: str
    url: str
    about: str


@dataclass(frozen=True)
class Downloads:
    """The files of a period.

    Args:
        period: The period.
        files: What can be downloaded.
    """

    period: str
    files: tuple[Download, ...]


@dataclass(frozen=True)
class DataDictionary:
    """What the files hold, field by field.

    Args:
        columns: Of actions.csv: name and meaning.
        keys: Of report.json: name and meaning.
        state: How much of the report is known.
    """

    columns: tuple[tuple[str, str], ...]
    keys: tuple[tuple[str, str], ...]
    state: Known


KEYS: Mapping[str, str] = {
    "format": "The version of this shape: 1.",
    "plan": "The plan: id, title, Party, process, pillars, assessors and scales, as in data/plan.yml.",
    "report": "The report, as in its data file: dates, source, overall ratings, totals, texts, actions and notes.",
    "report.actions[].ratings": "Assessor to rating; printed holds the words of the report where they differ.",
    "report.totals": "Assessor to rating to number of actions, as the source states them.",
    "distributions": "One entry for each assessor that rated.",
    "distributions[].basis": "counted: counted from the actions; stated: as the source states it.",
    "distributions[].total": "The denominator: how many actions the assessor rated.",
    "distributions[].unrated": "How many actions of the report the assessor did not rate.",
    "distributions[].counts": "Rating to number of actions.",
}


def downloads(context: Context) -> Downloads:
    """Show the files of this period with their permanent addresses."""
    files = [("report.json", "Everything this site knows of the report, for programs (JSON, UTF-8).")]
    if context.report.detailed:
        files.append(("actions.csv", "A row for each action and assessor, for spreadsheets (CSV, UTF-8)."))
    made = (Download(name, context.href(f"data/{name}"), context.url(f"data/{name}"), about) for name, about in files)
    return Downloads(context.report.period, tuple(made))


def data_dictionary(context: Context) -> DataDictionary:
    """Explain every column and key of the downloads."""
    return DataDictionary(tuple(COLUMNS.items()), tuple(KEYS.items()), known(context.report))
