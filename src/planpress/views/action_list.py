"""A list of actions."""

from dataclasses import dataclass

from planpress.views.action_card import ActionCard, card
from planpress.views.context import Context


@dataclass(frozen=True)
class ActionList:
    """Actions, one per line.

    Args:
        cards: The actions, in printed order.
    """

    cards: tuple[ActionCard, ...]


def action_list(context: Context, pillar: str | None = None, rating: str | None = None) -> ActionList:
    """List actions with their ratings.

    Args:
        context: The context of the page.
        pillar: The id of a pillar; if given, only its actions are listed.
        rating: The id of a rating; if given, only the actions to which any assessor gave it are listed, and none if no
            ratings of actions are public.

    Raises:
        UnknownNameError: There is no such pillar, or no scale has such a rating.
    """
    actions = context.actions
    if pillar is not None:
        pillar_id = context.find_pillar(pillar).id
        actions = tuple(action for action in actions if action.pillar == pillar_id)
    if rating is not None:
        context.check_rating(rating)
        rated = actions if context.report.detailed else ()
        actions = tuple(
            action for action in rated if any(assessment.rating == rating for assessment in action.ratings.values())
        )
    return ActionList(tuple(card(context, action) for action in actions))
