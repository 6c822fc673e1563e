"""How to follow a plan's news, with the latest news known in the period."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from planpress.addresses import site_feed
from planpress.model import Report
from planpress.views.context import Context, Link
from planpress.views.root.feed import news

MOST_NEWS = 8
"""The maximum number of pieces of news that a page lists."""


@dataclass(frozen=True)
class NewsLine:
    """A piece of news.

    Args:
        date: The day of the submission or the correction, in words; empty if the data does not name it.
        title: The title of the news, linked to the page that it is about.
    """

    date: str
    title: Link


@dataclass(frozen=True)
class Subscription:
    """How to follow the news of a plan.

    Args:
        address: The permanent address of the feed of the whole plan.
        feeds: The links to all feeds: first the feed of the whole plan, then those of its pillars.
        period: The id of the period; the page contains no news from later periods.
        lines: The latest news, newest first.
    """

    address: str
    feeds: tuple[Link, ...]
    period: str
    lines: tuple[NewsLine, ...]


def subscription(context: Context, feeds: tuple[Link, ...]) -> Subscription:
    """Show how to follow the news of the plan.

    Args:
        context: The context of the page.
        feeds: The links to the feeds.
    """
    return Subscription(
        address=context.plan.site_url + site_feed(context.folder),
        feeds=feeds,
        period=context.report.period,
        lines=tuple(islice(_lines(context), MOST_NEWS)),
    )


def _lines(context: Context) -> Iterator[NewsLine]:
    for report in (context.report, *reversed(context.dataset.before(context.report.period))):
        then = _context_of(context, report)
        root = then.url()
        for piece in sorted(news(then), key=lambda piece: piece.date, reverse=True):
            href = context.period_href(report.period, piece.url.removeprefix(root))
            known = report.submitted or "correction" in piece.topics
            yield NewsLine(context.words.date(piece.date) if known else "", Link(piece.title, href))


def _context_of(context: Context, report: Report) -> Context:
    """Return the context in which the news of an earlier period was written."""
    if report.period == context.report.period:
        return context
    dataset = context.dataset.until(report.period)
    return replace(context, dataset=dataset, report=report, memory={}, edition=None, editions=(), checked=None)
