"""The reason why a period has no ratings of individual actions."""

from dataclasses import dataclass

from planpress import summary
from planpress.model import Assessor, Known, known
from planpress.summary import Basis
from planpress.views.action_card import ActionCard, card
from planpress.views.context import Context, Link, TaggedText


@dataclass(frozen=True)
class Absence:
    """The replacement for a grid if an assessor's ratings of individual actions are not known.

    Args:
        state: How much of the report is known.
        period: The id of the period.
        assessor: The assessor whose ratings are absent.
        totals: Whether the totals of this assessor's ratings are available.
        others: The assessors that rated actions in the report.
        cards: The actions that the report lists; empty if it lists none.
        known_from: If the report lists no actions, the link to the nearest earlier period whose report does; otherwise
            None.
        actions: The number of actions that this earlier report lists; 0 if there is none.
    """

    state: Known
    period: str
    assessor: TaggedText
    totals: bool
    others: tuple[TaggedText, ...]
    cards: tuple[ActionCard, ...]
    known_from: Link | None
    actions: int


def absence(context: Context, assessor: Assessor) -> Absence:
    """Explain why no ratings of actions by an assessor are known; show known actions, totals or earlier actions.

    Args:
        context: The context of the page.
        assessor: The assessor whose ratings are absent.
    """
    report, state, actions_report = context.report, known(context.report), context.actions_report
    counts = summary.distribution(context.plan, report, assessor)
    is_earlier = actions_report is not None and actions_report.period != report.period
    earlier = actions_report if is_earlier and not state.lists_actions else None
    raters = (rater for rater in context.plan.assessors if any(rater.id in action.ratings for action in report.actions))
    return Absence(
        state=state,
        period=report.period,
        assessor=context.read_plan(assessor.label),
        totals=state.is_public and counts is not None and counts.basis is not Basis.COUNTED,
        others=tuple(context.read_plan(rater.label) for rater in raters) if state is Known.RATED else (),
        cards=tuple(card(context, action) for action in report.actions) if state.lists_actions else (),
        known_from=Link(earlier.period, context.period_href(earlier.period)) if earlier else None,
        actions=len(earlier.actions) if earlier else 0,
    )
