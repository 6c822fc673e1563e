"""Families: the actions of two reports that lineage connects."""

from collections.abc import Iterator
from dataclasses import dataclass

from planpress.compare.change import ChangeKind
from planpress.compare.stretch import Stretch
from planpress.model import Report
from planpress.model.lineage import Lineage


@dataclass(frozen=True)
class Family:
    """Actions of two reports that lineage connects; every action of both reports is in exactly one family.

    Args:
        earlier: Ids in the earlier report, in printed order; empty for a new action.
        later: Ids in the later report, in printed order; empty for an action that ended.
        split: Whether an earlier action was split between the two reports, even if only one part is left.
        merged: Whether other actions were merged into a later action between the two reports.
    """

    earlier: tuple[str, ...]
    later: tuple[str, ...]
    split: bool = False
    merged: bool = False

    @property
    def is_action_pair(self) -> bool:
        """Whether one later action continues the whole of one earlier action and nothing else."""
        return bool(self.earlier and self.later) and self.kind is None

    @property
    def kind(self) -> ChangeKind | None:
        """A split, a merger or both at once; None for a pair of actions, a new action or an action that ended."""
        if not (self.earlier and self.later):
            return None
        if self.split:
            return ChangeKind.REGROUPED if self.merged else ChangeKind.SPLIT
        return ChangeKind.MERGED if self.merged else None


def families(stretch: Stretch) -> Iterator[Family]:
    """Yield the families of the first and last reports of a stretch, in time proportional to the number of links.

    The families are in the printed order of the later report, followed by the actions that ended, in the printed order
    of the earlier report.
    """
    earlier, later, links = stretch.first, stretch.last, stretch.lineage
    earlier_order, later_order = _order(earlier), _order(later)
    seen: set[str] = set()
    for action in later.actions:
        if action.id not in seen:
            before, after = _connected(action.id, links)
            seen |= after
            yield Family(
                tuple(sorted(before, key=earlier_order.__getitem__)),
                tuple(sorted(after, key=later_order.__getitem__)),
                split=not before.isdisjoint(stretch.divided),
                merged=not after.isdisjoint(stretch.united),
            )
    for action in earlier.actions:
        if not links.successors(action.id):
            yield Family((action.id,), ())


def _connected(action: str, links: Lineage) -> tuple[set[str], set[str]]:
    """Return the earlier and the later actions that any number of links connect with a given later action."""
    before: set[str] = set()
    after = {action}
    queue = [action]
    while queue:
        added = {earlier for later in queue for earlier in links.predecessors(later)} - before
        before |= added
        queue = list({later for earlier in added for later in links.successors(earlier)} - after)
        after.update(queue)
    return before, after


def _order(report: Report) -> dict[str, int]:
    return {action.id: index for index, action in enumerate(report.actions)}
