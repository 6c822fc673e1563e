"""What the pages of earlier editions show in addition: a line for search engines and a banner."""

from planpress.fragments import render
from planpress.views.context import Edition
from planpress.views.dates import day, written
from planpress.views.root.edition_banner import EditionBanner
from planpress.views.root.edition_head import EditionHead

__all__ = ["FIRST_BANNER", "Edition", "banner", "earlier_edition", "head"]

FIRST_BANNER = "earlier/edition_banner_1.html.jinja"
"""The template of the banner in archives that the first versions of planpress made."""


def earlier_edition(number: int, published: str, replaced: str, correction: str) -> Edition:
    """Return an earlier edition as pages present it.

    Args:
        number: Its number, counted from 1.
        published: When it was published, as in the ledger.
        replaced: When the next edition replaced it, as in the ledger.
        correction: What was corrected then.
    """
    return Edition(number, day(published), day(replaced), correction)


def head() -> bytes:
    """Return what to add to the head of a page of an earlier edition."""
    return _stripped(render(EditionHead()))


def banner(period: str, edition: Edition, *, current: str, corrections: str, template: str | None = None) -> bytes:
    """Return the banner of a page of an earlier edition.

    Args:
        period: The period, as printed.
        edition: The edition of the page.
        current: The path from the page to the current one.
        corrections: The path from the page to the list of corrections.
        template: The template; None for today's.
    """
    published, replaced = written(edition.published), written(edition.replaced)
    view = EditionBanner(edition.number, period, published, replaced, edition.reason, current, corrections)
    return _stripped(render(view, template))


def _stripped(markup: object) -> bytes:
    return str(markup).strip().encode()
