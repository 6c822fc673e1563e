"""Builds the page about several plans."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from planpress.addresses import INDEX
from planpress.errors import RefusedError
from planpress.exchange.published_report import PublishedReport
from planpress.fragments import render
from planpress.hub.sources import HubSite, read_sources
from planpress.hub.web import is_web_address
from planpress.language import Language, language_for
from planpress.site.assets import source_of
from planpress.site.folder import replacing
from planpress.site.record import write_record
from planpress.views.hub_page import HubPage, HubSource, hub_tables

STYLE = "hub.css"
TABLE = "hub.csv"
COLUMNS = (
    "plan",
    "party",
    "title",
    "period",
    "from",
    "to",
    "meeting",
    "state",
    "assessor",
    "rating",
    "count",
    "total",
    "basis",
)


def build_hub(file: Path, target: Path, title: str = "", language: str = "en", *, fetch: bool = False) -> list[HubSite]:
    """Build the page about the plans whose sites a list names.

    Args:
        file: The list, as :func:`~planpress.hub.sources.read_sources` reads it.
        target: The folder to create or replace.
        title: The title of the page; "" for a general one.
        language: The BCP 47 code of the language of the page.
        fetch: Whether web addresses may be read.

    Returns:
        The sites that were read.

    Raises:
        UsageError: The list cannot be used, or names web addresses although none may be read.
        RefusedError: A site cannot be read, two sites publish the same report, or planpress must not replace the
            target.
    """
    words = language_for(language)
    sources = read_sources(file, language, fetch=fetch)
    plans = _plans(sources)
    page = _page(sources, plans, title, words)
    with replacing(target) as tree:
        _write(tree / INDEX, render(page, words=words))
        _write(tree / STYLE, source_of(STYLE))
        _write(tree / TABLE, _table(plans))
        write_record(tree)
    return sources


def _plans(sources: Sequence[HubSite]) -> list[list[PublishedReport]]:
    """Return the reports of each plan, newest first; those of one plan can come from several sources."""
    plans: dict[tuple[str, str], list[PublishedReport]] = {}
    read: dict[tuple[str, str, str], str] = {}
    for source in sources:
        for report in source.reports:
            key = report.plan, report.party, report.period
            if key in read:
                message = f"{source.line}: the report {report.period} of {report.party} occurs twice; see {read[key]}"
                raise RefusedError(message, "remove one of the two from the list")
            read[key] = source.line
            plans.setdefault((report.plan, report.party), []).append(report)
    return [sorted(reports, key=lambda report: report.end, reverse=True) for reports in plans.values()]


def _page(
    sources: Sequence[HubSite], plans: Sequence[Sequence[PublishedReport]], title: str, words: Language
) -> HubPage:
    return HubPage(
        title or words.gettext("Ratings of several plans"),
        len(plans),
        hub_tables(plans, words),
        tuple(
            HubSource(source.name, source.name if is_web_address(source.name) else "", source.files)
            for source in sources
        ),
        any(report.fictional for reports in plans for report in reports),
        STYLE,
        TABLE,
    )


def _table(plans: Sequence[Sequence[PublishedReport]]) -> str:
    """Return a table in CSV: a row for each rating and assessor, or a single row for a report without ratings."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for report in (report for reports in plans for report in reports):
        facts = (
            *(report.plan, report.party, report.title, report.period),
            *(str(report.start or ""), str(report.end), report.meeting, str(report.known)),
        )
        for totals in report.totals:
            basis = "counted" if totals.counted else "stated"
            for rating, count in zip(report.ratings, totals.counts, strict=True):
                writer.writerow((*facts, totals.assessor, rating, count, totals.total, basis))
        if not report.totals:
            writer.writerow((*facts, "", "", "", "", ""))
    return out.getvalue()


def _write(file: Path, words: str) -> None:
    file.write_bytes(words.encode("utf-8"))
