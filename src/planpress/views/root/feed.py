"""News of a site as a feed: publications, changed ratings, corrections (Atom, RFC 4287)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from planpress.compare import Change, Kind
from planpress.model import Assessor, Known, PartialDate, address, known
from planpress.views.compared import compared, judges
from planpress.views.context import Context, site_name
from planpress.views.dates import span, written

TOLD = frozenset(
    {
        Kind.IMPROVED,
        Kind.WORSENED,
        Kind.BLOCKED,
        Kind.UNBLOCKED,
        Kind.RERATED,
        Kind.NEWLY_RATED,
        Kind.NO_LONGER_RATED,
    }
)
"""The kinds of change that are a changed rating."""
NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
PILLAR = "pillar-"
TITLES = {
    Known.RATED: "Progress report {period} published",
    Known.LISTED: "Progress report {period} published",
    Known.TOTALS: "Progress report {period} published, totals only",
    Known.NOTHING: "Progress report {period} published, without its actions",
    Known.MISSING: "No progress report found for {period}",
    Known.WITHHELD: "Progress report {period} withheld",
}


@dataclass(frozen=True)
class News:
    """One thing to tell of a period.

    Args:
        id: Its permanent name.
        url: The permanent address of the page to read.
        title: In a few words.
        text: In the safe subset of Markdown.
        date: From the data, for a site without a ledger: when it was submitted, or corrected, or the period's end.
        topics: "publication", "rating" or "correction"; and the pillar, where it is about one.
    """

    id: str
    url: str
    title: str
    text: str
    date: PartialDate
    topics: tuple[str, ...]


@dataclass(frozen=True)
class FeedEntry:
    """One entry of a feed.

    Args:
        id: Its permanent name.
        url: The page to read.
        title: In a few words.
        published: When it was first published, RFC 3339.
        updated: When it was last changed.
        content: HTML that was made and cleaned already.
        topics: What it is about.
    """

    id: str
    url: str
    title: str
    published: str
    updated: str
    content: str
    topics: tuple[str, ...]


@dataclass(frozen=True)
class Feed:
    """A feed.

    Args:
        id: Its address, which is its permanent name too.
        title: What it is about.
        home: The address of the site.
        author: Whose plan it is.
        language: Of the plan's own names; the words around them are English.
        updated: When its last entry was.
        entries: The newest first.
        fictional: Whether the data is made up.
    """

    id: str
    title: str
    home: str
    author: str
    language: str
    updated: str
    entries: tuple[FeedEntry, ...]
    fictional: bool


def news(context: Context) -> tuple[News, ...]:
    """Return what there is to tell of a period: its publication, the ratings that changed, its corrections."""
    return (_publication(context), *_ratings(context), *_corrections(context))


def clean(words: str) -> str:
    """Return words without characters that XML cannot hold (XML 1.0, section 2.2)."""
    return NOT_XML.sub("\ufffd", words)


def _publication(context: Context) -> News:
    report = context.report
    title = TITLES[known(report)].format(period=report.period)
    summary = f"\n\n{context.read(report.summary).words}" if report.summary and known(report).is_public else ""
    return News(
        id=context.url(),
        url=context.url(),
        title=clean(f"{title}: {site_name(context)}"),
        text=clean(f"Reporting period {span(report.start, report.end)}.{summary}"),
        date=_date(context),
        topics=("publication",),
    )


def _ratings(context: Context) -> Iterator[News]:
    """Tell each rating that is not what it was in the last report before that lists its actions."""
    report = context.report
    start = context.dataset.detailed_before(report.period) if report.detailed else None
    for assessor in judges(context, start) if start else ():
        for change in compared(context, start, assessor).changes if start else ():
            if change.kind in TOLD:
                yield _rating(context, assessor, change)


def _rating(context: Context, assessor: Assessor, change: Change) -> News:
    now = change.subject
    was = ", ".join(one.label for one in change.was) or "not rated"
    where = f"{now.id} in {context.report.period}"
    url = context.url(f"actions/{address(now.id)}/")
    return News(
        id=f"{url}#rating-{assessor.id}",
        url=url,
        title=clean(f"{where}: {change.kind}, {was} → {now.label} ({context.read_plan(assessor.label)})"),
        text=clean(f"{now.title}\n\n{change.explain('markdown')}"),
        date=_date(context),
        topics=("rating", f"{PILLAR}{address(now.action.pillar)}"),
    )


def _corrections(context: Context) -> Iterator[News]:
    seen: dict[str, int] = {}
    for one in context.report.corrections:
        day = str(one.date)
        seen[day] = seen.get(day, 0) + 1
        action = context.actions_report.action(one.about) if context.actions_report else None
        about = f", action {one.about}" if one.about != "report" else ""
        yield News(
            id=f"{context.url('about/')}#correction-{day}-{seen[day]}",
            url=context.url("about/"),
            title=clean(f"Correction to {context.report.period}{about}"),
            text=clean(f"{written(one.date)}: {context.read(one.text)}"),
            date=one.date,
            topics=("correction", f"{PILLAR}{address(action.pillar)}") if action else ("correction",),
        )


def _date(context: Context) -> PartialDate:
    return context.report.submitted or context.report.end
