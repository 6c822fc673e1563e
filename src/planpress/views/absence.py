"""Why a period has no ratings by action."""

from dataclasses import dataclass

from planpress import summary
from planpress.model import Assessor, Known, known
from planpress.summary import Basis
from planpress.views.action_card import ActionCard, card
from planpress.views.context import Context, Link, TaggedText


@dataclass(frozen=True)
class Absence:
    """Said instead of a grid where an assessor's ratings of single actions are not known.

    Args:
        state: How much of the report is known.
        period: Of the report.
        assessor: Whose ratings were looked for.
        totals: Whether the totals of this assessor's ratings are available.
        others: The assessors that did rate actions of the report.
        cards: The actions that the report lists; empty where it lists none.
        known_from: The nearest earlier period that lists its actions, where this one lists none; else None.
        actions: How many actions that one lists.
    """

    state: Known
    period: str
    assessor: TaggedText
    totals: bool
    others: tuple[TaggedText, ...]
    cards: tuple[ActionCard, ...]
    known_from: Link | None
    actions: int


def absence(context: Context, rater: Assessor) -> Absence:
    """Say why an assessor has no ratings by action, and what there is instead: the actions, totals, an earlier report.

    Args:
        context: Where it is shown.
        rater: Whose ratings were looked for.
    """
    report, state, home = context.report, known(context.report), context.actions_report
    stated = summary.distribution(context.plan, report, rater)
    elsewhere = home if home and not state.lists_actions and home.period != report.period else None
    raters = (judge for judge in context.plan.assessors if any(judge.id in action.ratings for action in report.actions))
    return Absence(
        state=state,
        period=report.period,
        assessor=context.read_plan(rater.label),
        totals=state.is_public and stated is not None and stated.basis is Basis.STATED,
        others=tuple(context.read_plan(judge.label) for judge in raters) if state is Known.RATED else (),
        cards=tuple(card(context, action) for action in report.actions) if state.lists_actions else (),
        known_from=Link(elsewhere.period, context.period_href(elsewhere.period)) if elsewhere else None,
        actions=len(elsewhere.actions) if elsewhere else 0,
    )
