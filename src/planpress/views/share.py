"""How to share a page: its addresses, a citation, and code to embed in other sites."""

from dataclasses import dataclass

from planpress.addresses import DATA_PAGE, LATEST, action_page, badge
from planpress.views.citation import citation
from planpress.views.context import Context, version_name
from planpress.views.embedded_badge import badge_words
from planpress.views.main_points import first_point


@dataclass(frozen=True)
class BadgeCode:
    """A badge for other sites.

    Args:
        svg: The link to the picture.
        url: The permanent address of the picture.
        json: The permanent address of the badge's shields.io endpoint.
        words: What it says, as its text alternative.
    """

    svg: str
    url: str
    json: str
    words: str


@dataclass(frozen=True)
class Share:
    """How to share a page.

    Args:
        period: The id of the period.
        url: The permanent address of the page, which stays with the period.
        latest: The address that leads to the page in the newest period.
        citation: The citation of the page.
        quote: A sentence to quote.
        source: Whose plan it is, named below the quotation.
        action: The id of the action; empty for the whole report.
        badge: The badge of the action; None for the whole report.
        data: The link to the downloads of the period.
    """

    period: str
    url: str
    latest: str
    citation: str
    quote: str
    source: str
    action: str
    badge: BadgeCode | None
    data: str


def share_report(context: Context) -> Share:
    """Show how to share the overview of a period; the quotation is its first main point."""
    return _share(context, "", first_point(context), "", None)


def share_action(context: Context, identifier: str) -> Share:
    """Show how to share the page of an action; the quotation is its title with its ratings.

    Args:
        context: The context of the page.
        identifier: The action's id.
    """
    action = context.find_action(identifier)
    title, ratings = context.read(action.title, context.actions_report), badge_words(context, action)
    subject = {"action": identifier, "title": title, "period": context.report.period}
    picture = badge(identifier, "svg")
    code = BadgeCode(
        svg=context.href(picture),
        url=context.url(picture),
        json=context.url(badge(identifier, "json")),
        # Translators: the number of an action, a period, and the ratings of the action in it
        words=context.words.gettext("%(action)s, %(period)s: %(ratings)s", ratings=ratings, **subject),
    )
    # Translators: the number and the title of an action, and its ratings
    quote = context.words.gettext("%(action)s %(title)s: %(ratings)s", ratings=ratings, **subject)
    return _share(context, action_page(identifier), quote, identifier, code)


def _share(context: Context, path: str, quote: str, action: str, code: BadgeCode | None) -> Share:
    return Share(
        period=context.report.period,
        url=context.url(path),
        latest=f"{context.plan.site_url}{LATEST}/{context.folder}{path}",
        citation=citation(context, action),
        quote=quote,
        source=version_name(context),
        action=action,
        badge=code,
        data=context.href(DATA_PAGE),
    )
