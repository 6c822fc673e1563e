"""What follows the content of some pages: how to follow the news and, on the overview, how to share the page."""

from collections.abc import Iterator
from dataclasses import dataclass

from planpress.addresses import pillar_of
from planpress.views.context import Context, Link
from planpress.views.frame.page_head import feeds_of
from planpress.views.share import Share, share_report


@dataclass(frozen=True)
class PageEnd:
    """What follows the content.

    Args:
        feeds: The feeds to follow, the most special one first; none on most pages.
        share: How to share the overview; None on any other page.
    """

    feeds: tuple[Link, ...]
    share: Share | None


def page_end(context: Context, path: str) -> PageEnd:
    """Return the parts that follow the content of a page.

    Args:
        context: The context of the page.
        path: The address of the page inside its period.
    """
    feeds = tuple(_named(context, path))[::-1] if not path or pillar_of(path) else ()
    return PageEnd(feeds, None if path else share_report(context))


def _named(context: Context, path: str) -> Iterator[Link]:
    site, *pillars = feeds_of(context, path)
    yield Link(context.words.gettext("Atom feed of the whole plan"), site.href)
    for feed in pillars:
        yield Link(context.words.gettext("Atom feed of this %(term_pillar)s"), feed.href)
