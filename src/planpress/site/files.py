"""The files of one period other than pages: assets, downloads, news and badges."""

from collections.abc import Callable, Iterator
from functools import partial

from planpress.addresses import ACTIONS_CSV, NEWS, SPREADSHEET_CSV, TABLE_SCHEMA, VERSION_DATA, badge, download
from planpress.exchange.actions_csv import actions_csv
from planpress.exchange.badge_json import badge_json
from planpress.exchange.report_json import report_json
from planpress.exchange.spreadsheet_csv import spreadsheet_csv
from planpress.exchange.table_schema import table_schema
from planpress.fragments import render
from planpress.model import Action
from planpress.site.assets import assets
from planpress.site.feeds import feed_json
from planpress.views.context import Context
from planpress.views.embedded_badge import embedded_badge

Maker = Callable[[], str]


def files(context: Context) -> dict[str, Maker]:
    """Return the files of a period, each as its path and the function that makes its content.

    Args:
        context: Of the period's root.
    """
    return dict(_files(context))


def _files(context: Context) -> Iterator[tuple[str, Maker]]:
    dataset, report, words = context.dataset, context.report, context.words
    for path, text in assets():
        yield path, partial(str, text)
    yield VERSION_DATA, partial(report_json, dataset, report)
    yield NEWS, partial(feed_json, context)
    if report.detailed:
        yield download(ACTIONS_CSV), partial(actions_csv, dataset, report)
        yield download(SPREADSHEET_CSV), partial(spreadsheet_csv, dataset, report, words)
        yield download(TABLE_SCHEMA), partial(table_schema, words)
    for action in context.actions:
        yield badge(action.id, "svg"), partial(_drawing, context, action)
        yield badge(action.id, "json"), partial(badge_json, dataset, report, action, words)


def _drawing(context: Context, action: Action) -> str:
    return render(embedded_badge(context, action), words=context.words, templates=context.templates).lstrip()
