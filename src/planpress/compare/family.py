"""Actions of two reports that belong together."""

from collections.abc import Iterator
from dataclasses import dataclass

from planpress.compare.kinds import Kind
from planpress.model import Report
from planpress.model.lineage import Lineage


@dataclass(frozen=True)
class Family:
    """Actions of two reports that lineage connects; every action of both is in exactly one family.

    Args:
        earlier: Ids in the earlier report, in printed order; empty for an action without a past.
        later: Ids in the later report, in printed order; empty for an action that ended.
    """

    earlier: tuple[str, ...]
    later: tuple[str, ...]

    @property
    def is_pair(self) -> bool:
        """Whether one action continues one action and nothing else, so that the two can be compared."""
        return len(self.earlier) == len(self.later) == 1

    @property
    def kind(self) -> Kind | None:
        """Split, merged, or both at once; None for a pair and for an action without a past or a future."""
        if self.is_pair or not (self.earlier and self.later):
            return None
        if len(self.earlier) == 1:
            return Kind.SPLIT
        return Kind.MERGED if len(self.later) == 1 else Kind.REGROUPED


def families(earlier: Report, later: Report, links: Lineage) -> Iterator[Family]:
    """Yield the families of two reports: the connected parts of their lineage, in time proportional to it.

    They come in the printed order of the later report; those that ended follow in that of the earlier one.
    """
    past, present = _places(earlier), _places(later)
    seen: set[str] = set()
    for action in later.actions:
        if action.id not in seen:
            before, after = _connected(action.id, links)
            seen |= after
            yield Family(tuple(sorted(before, key=past.__getitem__)), tuple(sorted(after, key=present.__getitem__)))
    for action in earlier.actions:
        if not links.successors(action.id):
            yield Family((action.id,), ())


def _connected(start: str, links: Lineage) -> tuple[set[str], set[str]]:
    before: set[str] = set()
    after = {start}
    queue = [start]
    while queue:
        fresh = {one for identifier in queue for one in links.predecessors(identifier)} - before
        before |= fresh
        queue = list({one for identifier in fresh for one in links.successors(identifier)} - after)
        after.update(queue)
    return before, after


def _places(report: Report) -> dict[str, int]:
    return {one.id: place for place, one in enumerate(report.actions)}
