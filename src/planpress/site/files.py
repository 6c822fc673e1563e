"""The files of one period other than pages: assets, downloads, news and badges."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from planpress.addresses import (
    ACTIONS_CSV,
    ICON,
    ICON_SIZES,
    NEWS,
    SPREADSHEET_CSV,
    TABLE_SCHEMA,
    VERSION_DATA,
    badge,
    download,
)
from planpress.exchange.actions_csv import actions_csv
from planpress.exchange.badge_json import badge_json
from planpress.exchange.icon import icon_png
from planpress.exchange.report_json import report_json
from planpress.exchange.spreadsheet_csv import spreadsheet_csv
from planpress.exchange.table_schema import table_schema
from planpress.fragments import render
from planpress.model import Action
from planpress.site.assets import assets, fonts
from planpress.site.feeds import feed_json
from planpress.site.reads import EVERYTHING, Reads
from planpress.views.context import Context
from planpress.views.embedded_badge import embedded_badge
from planpress.views.icon import icon

Maker = Callable[[], str | bytes]


@dataclass(frozen=True)
class PeriodFile:
    """A file of a period that is not a page.

    Args:
        path: Inside the period.
        make: Returns the content.
        reads: The part of the data that it can show.
    """

    path: str
    make: Maker
    reads: Reads = EVERYTHING


def files(context: Context) -> Iterator[PeriodFile]:
    """Yield the files of a period.

    Pages in a language other than the default one have their own badges and news, and share everything else.

    Args:
        context: Of the overview, in one of the languages.
    """
    dataset, report, words = context.dataset, context.report, context.words
    if not context.folder:
        yield from _shared_files(context)
    yield PeriodFile(NEWS, partial(feed_json, context))
    for action in context.actions:
        reads = Reads(frozenset((action.id,)), prose=False)
        yield PeriodFile(badge(action.id, "svg"), partial(_drawing, context, action), reads)
        make = partial(badge_json, dataset, report, action, words, context.language)
        yield PeriodFile(badge(action.id, "json"), make, reads)


def _shared_files(context: Context) -> Iterator[PeriodFile]:
    dataset, report, words = context.dataset, context.report, context.words
    for path, text in assets(context.plan.languages):
        yield PeriodFile(path, partial(str, text))
    yield PeriodFile(ICON, partial(_icon, context))
    for path, size in ICON_SIZES.items():
        yield PeriodFile(path, partial(icon_png, dataset.plan.party.code, size))
    for path, font in fonts(context.plan.languages):
        yield PeriodFile(path, partial(bytes, font))
    yield PeriodFile(VERSION_DATA, partial(report_json, dataset, report))
    if report.detailed:
        yield PeriodFile(download(ACTIONS_CSV), partial(actions_csv, dataset, report))
        yield PeriodFile(download(SPREADSHEET_CSV), partial(spreadsheet_csv, dataset, report, words))
        yield PeriodFile(download(TABLE_SCHEMA), partial(table_schema, words))


def content_bytes(made: str | bytes) -> bytes:
    """Return the content of a file as bytes; texts are in UTF-8."""
    return made.encode() if isinstance(made, str) else made


def _icon(context: Context) -> str:
    return render(icon(context), words=context.words, templates=context.templates).lstrip()


def _drawing(context: Context, action: Action) -> str:
    return render(embedded_badge(context, action), words=context.words, templates=context.templates).lstrip()
