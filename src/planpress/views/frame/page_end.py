"""What follows the content of some pages: how to follow the news, and how to share the overview."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from planpress.addresses import ABOUT_PAGE, SUBSCRIBE, pillar_of, pillar_topic, topic_feed
from planpress.views.context import Context, Link
from planpress.views.frame.page_head import feeds_of
from planpress.views.share import Share, share_report
from planpress.views.subscription import Subscription, subscription


@dataclass(frozen=True)
class PageEnd:
    """What follows the content.

    Args:
        feeds: The feeds to follow, the most specific one first; empty on most pages.
        share: How to share the overview; None on other pages.
        subscribe: The link to instructions for following the news.
        subscription: How to follow the news, on the page about the site; None on other pages.
    """

    feeds: tuple[Link, ...]
    share: Share | None
    subscribe: str
    subscription: Subscription | None


def page_end(context: Context, path: str) -> PageEnd:
    """Return the parts that follow the content of a page.

    Args:
        context: The context of the page.
        path: The address of the page inside its period.
    """
    feeds = tuple(_named(context, path))[::-1] if not path or pillar_of(path) else ()
    return PageEnd(
        feeds,
        None if path else share_report(context),
        context.href(SUBSCRIBE),
        subscription(context, tuple(_all(context))) if path == ABOUT_PAGE else None,
    )


def _named(context: Context, path: str) -> Iterator[Link]:
    site, *pillars = feeds_of(context, path)
    yield Link(context.words.gettext("Atom feed of the whole plan"), site.href)
    for feed in pillars:
        yield Link(context.words.gettext("Atom feed of this %(term_pillar)s"), feed.href)


def _all(context: Context) -> Iterator[Link]:
    yield from _named(context, "")
    for pillar in context.pillars:
        href = context.site_root + topic_feed(pillar_topic(pillar.id), context.folder)
        yield replace(context.pillar_link(pillar), href=href)
