"""Actions of two reports that belong together."""

from collections.abc import Iterator
from dataclasses import dataclass

from planpress.compare.chain import Chain
from planpress.compare.change import ChangeKind
from planpress.model import Report
from planpress.model.lineage import Lineage


@dataclass(frozen=True)
class Family:
    """Actions of two reports that lineage connects; every action of both is in exactly one family.

    Args:
        earlier: Ids in the earlier report, in printed order; empty for an action without a past.
        later: Ids in the later report, in printed order; empty for an action that ended.
        split: Whether one of the earlier actions was split on the way, even if only one part is left.
        merged: Whether something was merged into one of the later actions on the way.
    """

    earlier: tuple[str, ...]
    later: tuple[str, ...]
    split: bool = False
    merged: bool = False

    @property
    def is_action_pair(self) -> bool:
        """Whether one action continues one action, whole and with nothing else, so that the two can be compared."""
        return bool(self.earlier and self.later) and self.kind is None

    @property
    def kind(self) -> ChangeKind | None:
        """Split, merged, or both at once; None for a pair and for an action without a past or a future."""
        if not (self.earlier and self.later):
            return None
        if self.split:
            return ChangeKind.REGROUPED if self.merged else ChangeKind.SPLIT
        return ChangeKind.MERGED if self.merged else None


def families(chain: Chain) -> Iterator[Family]:
    """Yield the families of a chain's two ends: the connected parts of their lineage, in time proportional to it.

    They come in the printed order of the later report; those that ended follow in that of the earlier one.
    """
    earlier, later, links = chain.reports[0], chain.reports[-1], chain.lineage
    past, present = _order(earlier), _order(later)
    seen: set[str] = set()
    for action in later.actions:
        if action.id not in seen:
            before, after = _connected(action.id, links)
            seen |= after
            yield Family(
                tuple(sorted(before, key=past.__getitem__)),
                tuple(sorted(after, key=present.__getitem__)),
                split=not before.isdisjoint(chain.divided),
                merged=not after.isdisjoint(chain.united),
            )
    for action in earlier.actions:
        if not links.successors(action.id):
            yield Family((action.id,), ())


def _connected(start: str, links: Lineage) -> tuple[set[str], set[str]]:
    before: set[str] = set()
    after = {start}
    queue = [start]
    while queue:
        fresh = {past for identifier in queue for past in links.predecessors(identifier)} - before
        before |= fresh
        queue = list({future for identifier in fresh for future in links.successors(identifier)} - after)
        after.update(queue)
    return before, after


def _order(report: Report) -> dict[str, int]:
    return {action.id: index for index, action in enumerate(report.actions)}
