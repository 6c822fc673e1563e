"""The pages and files of one period."""

from collections.abc import Iterator
from dataclasses import dataclass

from planpress.addresses import NEWS
from planpress.exchange import spreadsheet_csv, table_schema
from planpress.exchange.actions_csv import actions_csv
from planpress.exchange.badge_json import badge_json
from planpress.exchange.report_json import report_json
from planpress.fragments import render
from planpress.model import Dataset, address
from planpress.model.characters import isolated
from planpress.site.feeds import feed_json
from planpress.views.context import Context, site_name
from planpress.views.dates import span
from planpress.views.embedded_badge import embedded_badge
from planpress.views.tombstone_page import graves

OVERVIEW = """\
{{ masthead() }}

{{ overall() }}

## How many actions stand where

{{ distribution() }}

## Since the last report

{{ since_last_report() }}

## Where each action stands

{{ rating_grid() }}

## Over the periods

{{ trend() }}

## In summary

{{ narrative() }}

## The pillars

{{ pillar_list() }}

{{ notes("report") }}
"""
DATA = """\
# Data

{{ downloads() }}

## What the files hold

{{ data_dictionary() }}
"""
ABOUT = """\
# About

## Ratings

{{ scale() }}

## Source

{{ source() }}

## Corrections

{{ corrections() }}
"""


@dataclass(frozen=True)
class Page:
    """A page that every period has, whether or not docs/ holds it.

    Args:
        path: Its address inside the period, such as ``actions/1.1/``; empty for the overview.
        title: What it is called; data, so never to be put into Markdown.
        description: One sentence for search engines and chats.
        stub: The Markdown it consists of where docs/ holds no page of its own; holds no data but ids.
        about: What a reader of another period looks for here, such as "action 1.1".
        searched: Whether the search finds it; pages that repeat others are left out.
        listed: Whether it stands in the navigation, which every page carries, so that many cannot.
    """

    path: str
    title: str
    description: str
    stub: str
    about: str = ""
    searched: bool = True
    listed: bool = True

    @property
    def source(self) -> str:
        """The Markdown file it comes from."""
        return f"{self.path.rstrip('/') or 'index'}.md"


def pages(context: Context) -> dict[str, Page]:
    """Return the pages of a period by their Markdown file.

    Args:
        context: Of the period's root.
    """
    return {one.source: one for one in _pages(context)}


def _pages(context: Context) -> Iterator[Page]:
    report, plan = context.report, context.plan
    whole = f"{site_name(context)}, {span(report.start, report.end)}"
    yield Page("", "At a glance", f"Ratings and progress at a glance: {whole}.", OVERVIEW)
    for pillar in context.pillars:
        title = f"{pillar.id} {context.read_plan(pillar.title).words}"
        yield Page(
            f"pillars/{address(pillar.id)}/",
            title,
            f"Pillar {isolated(title)}: its actions and their ratings. {whole}.",
            f'{{{{ pillar("{pillar.id}") }}}}\n',
            about=f"pillar {pillar.id}",
            searched=False,
        )
    for action in context.actions:
        title = f"{action.id} {context.read(action.title, context.actions_report).words}"
        yield Page(
            f"actions/{address(action.id)}/",
            title,
            f"Action {isolated(title)}: rating, progress and sources. {whole}.",
            f'{{{{ action_page("{action.id}") }}}}\n',
            about=f"action {action.id}",
            listed=False,
        )
    yield from _tombstones(context, whole)
    yield from _comparisons(context, whole)
    yield Page(
        "report/",
        "Report in full",
        f"Parts A, B and C in the official order: {whole}.",
        "{{ full_report() }}\n",
        searched=False,
    )
    if plan.publish_findings:
        yield Page(
            "quality/",
            "Quality of this report",
            f"What a program found worth a second look: {whole}.",
            "# Quality of this report\n\n{{ quality() }}\n",
            about="the quality of the report",
        )
    yield Page("data/", "Data", f"Files to download, and what they hold: {whole}.", DATA)
    yield Page("about/", "About", f"Method, rating scale, source and corrections: {whole}.", ABOUT)


def _tombstones(context: Context, whole: str) -> Iterator[Page]:
    known = {address(one.id) for one in context.actions}
    for place, stones in graves(context).items():
        if place not in known:
            gone = stones[-1]
            yield Page(
                f"actions/{place}/",
                f"{gone.id} {context.read(gone.action.title, context.dataset.report(gone.last)).words}",
                f"Action {gone.id}: what became of it. {whole}.",
                f'{{{{ tombstone("{gone.id}") }}}}\n',
                about=f"action {gone.id}",
                listed=False,
            )


def _comparisons(context: Context, whole: str) -> Iterator[Page]:
    yield Page(
        "compare/",
        "What changed",
        f"What changed since the report before: {whole}.",
        "{{ comparison() }}\n",
        about="what changed",
        searched=False,
    )
    for report in context.dataset.before(context.report.period):
        yield Page(
            f"compare/{address(report.period)}/",
            f"What changed since {report.period}",
            f"What changed since {report.period}: {whole}.",
            f'{{{{ comparison("{report.period}") }}}}\n',
            about="what changed",
            searched=False,
            listed=False,
        )


def files(context: Context) -> Iterator[tuple[str, str]]:
    """Yield the files of a period that are not pages: path and content.

    Args:
        context: Of the period's root.
    """
    dataset, report = context.dataset, context.report
    yield "data/report.json", report_json(dataset, report)
    yield NEWS, feed_json(context)
    if report.detailed:
        yield "data/actions.csv", actions_csv(dataset, report)
        yield f"data/{spreadsheet_csv.NAME}", spreadsheet_csv.spreadsheet_csv(dataset, report)
        yield f"data/{table_schema.NAME}", table_schema.table_schema()
    for action in context.actions:
        place = f"badges/{address(action.id)}"
        yield f"{place}.svg", render(embedded_badge(context, action)).lstrip()
        yield f"{place}.json", badge_json(dataset, report, action)


def earlier_pages(dataset: Dataset, period: str) -> dict[str, frozenset[str]]:
    """Return the addresses that each earlier period has."""
    found = {}
    for report in dataset.before(period):
        context = Context(dataset.until(report.period), report, dataset.plan.language)
        found[report.period] = frozenset(one.path for one in _pages(context))
    return found
