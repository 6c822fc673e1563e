"""Each action in two reports, with its changes according to each assessor."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planpress.compare.change import Change
from planpress.compare.comparison import Comparison


@dataclass(frozen=True)
class ComparedAction:
    """An action in one of two reports, with what changed about it.

    Args:
        was: The ids of the earlier actions that it continues; for an action that ended, its own id.
        now: Its id in the later report; empty if it ended.
        fates: What became of it according to each assessor, in the order of the comparisons.
        details: What else changed about it, and which assessors the first assessor now disagrees or agrees with.
    """

    was: tuple[str, ...]
    now: str
    fates: tuple[Change, ...]
    details: tuple[Change, ...] = ()


def compared_actions(comparisons: Sequence[Comparison]) -> Iterator[ComparedAction]:
    """Yield each action of the later report in printed order, and then each action that ended.

    Args:
        comparisons: The comparisons of the same two reports, one for each assessor; at least one.
    """
    first = comparisons[0]
    ended = [
        {change.was[0].id: change for change in comparison.changes if change.kind.is_fate and not change.now}
        for comparison in comparisons
    ]
    for change in first.changes:
        if not change.kind.is_fate:
            continue
        for rated in change.now:
            # the first change about an action says what became of it
            fates = tuple(comparison.about(rated.id)[0] for comparison in comparisons)
            yield ComparedAction(change.sources(rated.id), rated.id, fates, first.about(rated.id)[1:])
        if not change.now:
            identifier = change.was[0].id
            yield ComparedAction((identifier,), "", tuple(changes[identifier] for changes in ended))
