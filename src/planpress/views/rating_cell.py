"""An assessor's ratings of an action in two reports, as a cell in a comparison table."""

from dataclasses import dataclass
from typing import NamedTuple

from planpress.compare import REGROUPINGS, Change, ChangeKind, ComparedAction, Comparison
from planpress.language.changes import change_remark
from planpress.language.labels import kind_label
from planpress.model import Assessor, Report
from planpress.views.context import Context, TaggedText
from planpress.views.movement import DIRECTIONS
from planpress.views.rating_key import RatingKey, rating_key

MOST_EARLIER = 6
"""The maximum number of earlier actions shown with title and rating in the cell of a merger; there may be hundreds."""
SELF_EXPLANATORY = REGROUPINGS | {
    *DIRECTIONS,
    *(ChangeKind.NEW, ChangeKind.DROPPED, ChangeKind.NEWLY_RATED, ChangeKind.NO_LONGER_RATED, ChangeKind.UNRATED),
}
"""The kinds of change that the ratings and the sign between them already show."""


@dataclass(frozen=True, eq=False)
class RatingCell:
    """How an assessor rated an action in two reports.

    In all comparisons of a period, rows with the same facts share a cell.

    Args:
        assessor: The assessor.
        before: The ratings of the earlier actions that the action continues, each with its number if the action was
            split or merged; empty if there are no earlier actions, or if the rating is the same.
        more: How many further earlier actions the action continues.
        after: The rating in the later report; None if the action ended.
        direction: "up", "down" or "same"; empty if it is none of these.
        kind: What became of the action, in words; empty if the ratings or the heading of the group already show it.
        remark: What the ratings do not show.
    """

    assessor: TaggedText
    before: tuple[tuple[str, RatingKey], ...]
    more: int
    after: RatingKey | None
    direction: str
    kind: str
    remark: str


class _Facts(NamedTuple):
    """The content of a cell; rows with the same facts share it.

    Args:
        assessor: The id of the assessor.
        scales: The ids of the earlier and the later scale.
        kind: What became of the action.
        group: The kind of change whose group shows the action.
        before: The ids of the earlier ratings; None in place of a missing rating.
        after: The id of the later rating; None if there is none.
        listed: Whether the later report lists the action.
        numbers: The numbers of the earlier actions, if the action was split or merged.
        more: How many further earlier actions there are.
        remark: What the ratings do not show.
    """

    assessor: str
    scales: tuple[str | None, str | None]
    kind: ChangeKind
    group: ChangeKind
    before: tuple[str | None, ...]
    after: str | None
    listed: bool
    numbers: tuple[str, ...]
    more: int
    remark: str


def rating_cell(
    context: Context, comparison: Comparison, action: ComparedAction, fate: Change, group: ChangeKind
) -> RatingCell:
    """Return the cell of an action for one assessor.

    Args:
        context: The context of the page.
        comparison: The comparison for the assessor.
        action: The action.
        fate: What became of the action according to the assessor.
        group: The kind of change whose group shows the action.
    """
    earlier, later, assessor = comparison.earlier, comparison.later, comparison.assessor
    was = action.was if len(action.was) <= MOST_EARLIER else action.was[:MOST_EARLIER]
    facts = _Facts(
        assessor=assessor.id,
        scales=(earlier.scale, later.scale),
        kind=fate.kind,
        group=group,
        before=tuple(_rating_id(earlier, identifier, assessor) for identifier in was),
        after=_rating_id(later, action.now, assessor),
        listed=bool(action.now),
        numbers=was if fate.kind in REGROUPINGS else (),
        more=len(action.was) - len(was),
        remark=_remark(context, comparison, fate),
    )
    return context.remember(facts, lambda: _cell(context, comparison, facts))


def _remark(context: Context, comparison: Comparison, fate: Change) -> str:
    """Return the words below the ratings, unless they concern the action or repeat a notice about all actions."""
    if fate.reason is None and fate.kind is not ChangeKind.BLOCKED:
        return ""
    if fate.kind in REGROUPINGS or not (fate.was and fate.now):
        return ""
    is_said = any(notice.refusal == fate.reason for notice in comparison.notices if notice.refuses)
    return "" if is_said else change_remark(context.words, fate)


def _cell(context: Context, comparison: Comparison, facts: _Facts) -> RatingCell:
    before = [rating_key(context, comparison.earlier, rating) for rating in facts.before]
    after = rating_key(context, comparison.later, facts.after) if facts.listed else None
    same = facts.kind in (ChangeKind.SAME, ChangeKind.UNRATED) and before == [after]
    numbers = facts.numbers or ("",) * len(before)
    silent = facts.kind in SELF_EXPLANATORY or facts.kind is facts.group
    return RatingCell(
        assessor=context.read_plan(comparison.assessor.label),
        before=() if same else tuple(zip(numbers, before, strict=True)),
        more=facts.more,
        after=after,
        direction=DIRECTIONS.get(facts.kind, ""),
        kind="" if silent else kind_label(context.words, facts.kind),
        remark=facts.remark,
    )


def _rating_id(report: Report, identifier: str, assessor: Assessor) -> str | None:
    action = report.action(identifier)
    assessment = action.ratings.get(assessor.id) if action else None
    return assessment.rating if assessment else None
