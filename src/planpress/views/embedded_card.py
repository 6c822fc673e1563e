"""A small page about an action, which other sites show in a frame."""

from dataclasses import dataclass

from planpress.addresses import EMBEDDED_STYLE, action_page
from planpress.model import Action
from planpress.views.context import Context, TaggedText
from planpress.views.frame.shapes import Shapes
from planpress.views.rating_badge import RatingBadge, badges
from planpress.views.tombstone_page import tombstone


@dataclass(frozen=True)
class EmbeddedCard:
    """A small page about an action.

    Args:
        id: The number of the action.
        title: The name of the action.
        text: What became of it, if it is no longer in the plan; otherwise empty.
        badges: A badge for each assessor that rated it; empty if no rating is public.
        shapes: The shapes of the ratings.
        party: The Party's name.
        plan: The plan's title.
        period: The id of the period.
        href: The link to the page of the action.
        canonical: The permanent address of that page.
        style: The link to the style sheet.
        fictional: Whether the data is fictional.
    """

    id: str
    title: TaggedText
    text: str
    badges: tuple[RatingBadge, ...]
    shapes: Shapes
    party: TaggedText
    plan: TaggedText
    period: str
    href: str
    canonical: str
    style: str
    fictional: bool


def embedded_card(context: Context, action: Action) -> EmbeddedCard:
    """Show an action to readers of other sites.

    Args:
        context: The context of the page.
        action: One of the context's actions; if the report does not list it, the page says that no rating is public.
    """
    rated = badges(context, context.report, action) if context.report.detailed else ()
    return _card(
        context, action.id, action.printed_number, context.read(action.title, context.actions_report), badges=rated
    )


def embedded_tombstone(context: Context, identifier: str) -> EmbeddedCard:
    """Show readers of other sites what became of an action that is no longer in the plan.

    Args:
        context: The context of the page.
        identifier: The id of the action.

    Raises:
        UnknownNameError: No action with this id has left the plan.
    """
    stone = tombstone(context, identifier)
    return _card(context, identifier, stone.id, stone.title, stone.text)


def _card(  # noqa: PLR0913, PLR0917 - what a card shows
    context: Context,
    identifier: str,
    number: str,
    title: TaggedText,
    text: str = "",
    badges: tuple[RatingBadge, ...] = (),
) -> EmbeddedCard:
    return EmbeddedCard(
        id=number,
        title=title,
        text=text,
        badges=badges,
        shapes=Shapes(tuple(sorted({str(badge.tone) for badge in badges}))),
        party=context.read_plan(context.plan.party.name),
        plan=context.read_plan(context.plan.title),
        period=context.report.period,
        href=context.action_href(identifier),
        canonical=context.url(action_page(identifier)),
        style=context.shared_href(EMBEDDED_STYLE),
        fictional=context.plan.fictional,
    )
