"""Selects a version's pictures for link previews, which are slow to draw and are left out of ordinary builds."""

from collections.abc import Collection

from planpress.addresses import REPORT_PICTURE, action_picture
from planpress.views.context import Context

MOST_ACTIONS = 200
"""The maximum number of actions for which pictures are drawn by default; 200 pictures take about ten seconds."""


def pictures(context: Context, published: Collection[str], *, of_actions: bool | None, drawn: bool) -> frozenset[str]:
    """Return the addresses of the pictures for link previews in one language of a period.

    Args:
        context: The context of the period.
        published: The files that the version already has, none of which may disappear.
        of_actions: Whether each action has a picture; None if the project does not specify this.
        drawn: Whether there are pictures at all.
    """
    if not drawn:
        return frozenset()
    wanted = of_actions if of_actions is not None else len(context.actions) <= MOST_ACTIONS
    each = (action_picture(action.id) for action in context.actions)
    return frozenset((REPORT_PICTURE, *(path for path in each if wanted or path in published)))
