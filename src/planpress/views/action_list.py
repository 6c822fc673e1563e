"""Actions in a list."""

from dataclasses import dataclass

from planpress.views.action_card import ActionCard, card
from planpress.views.context import Context


@dataclass(frozen=True)
class ActionList:
    """Actions, one a line.

    Args:
        cards: In printed order.
    """

    cards: tuple[ActionCard, ...]


def action_list(context: Context, pillar: str | None = None, rating: str | None = None) -> ActionList:
    """List actions with their ratings.

    Args:
        context: Where they are shown.
        pillar: Only those of this pillar.
        rating: Only those that any assessor gave this rating; none where no rating by action is public.

    Raises:
        UnknownNameError: There is no such pillar, or no scale has such a rating.
    """
    chosen = context.actions
    if pillar is not None:
        home = context.find_pillar(pillar)
        chosen = tuple(action for action in chosen if action.pillar == home.id)
    if rating is not None:
        context.check_rating(rating)
        chosen = chosen if context.report.detailed else ()
        chosen = tuple(action for action in chosen if any(given.rating == rating for given in action.ratings.values()))
    return ActionList(tuple(card(context, action) for action in chosen))
