"""What became of the actions that are gone."""

from collections.abc import Iterator
from dataclasses import dataclass

from planpress.addresses import address
from planpress.compare.chain import Chain, Ending
from planpress.compare.change import ChangeKind
from planpress.model import Action, Dataset, Dropped, Namesakes


@dataclass(frozen=True)
class Tombstone:
    """An action under an id that no longer leads to it.

    Args:
        action: The action as last listed under the id.
        last: The period in which it was last listed under it.
        next: The period whose report no longer has it there.
        became: Renumbered, split, merged, split and merged, dropped; or not comparable where no report says.
        into: Ids that continue it in the next report.
        now: Ids that continue it in the last report; empty where its line has ended since.
        endings: Where its line, or a branch of it, ends.
        reused: Whether the last report has another action under the same id.
        taken: What the next report says where it drops the action into a merger.
        namesake: The new action of the next report that has its title, of which that report says nothing.
    """

    action: Action
    last: str
    next: str
    became: ChangeKind
    into: tuple[str, ...]
    now: tuple[str, ...]
    endings: tuple[Ending, ...]
    reused: bool
    taken: Dropped | None = None
    namesake: Namesakes | None = None

    @property
    def id(self) -> str:
        """The id."""
        return self.action.id


def tombstones(dataset: Dataset, period: str) -> tuple[Tombstone, ...]:
    """Return every action of an earlier report that the last detailed one no longer has under its id.

    An action that goes on under the same id, alone or among others, has none; one that went on under it for a
    while has one, for the last period in which it did. They come in order of that period, then as printed.

    Args:
        dataset: The plan and its reports.
        period: The period they are looked at from.
    """
    reports = dataset.until(period).detailed
    return tuple(_stones(dataset, Chain(reports))) if reports else ()


def _stones(dataset: Dataset, chain: Chain) -> Iterator[Tombstone]:
    taken = {address(action.id) for action in chain.reports[-1].actions}
    for index, step in enumerate(chain.steps):
        report, following = chain.reports[index], chain.reports[index + 1]
        endings = chain.endings_by_report[index]
        alike = {namesakes.ended: namesakes for namesakes in dataset.namesakes(following.period)}
        for action in report.actions:
            into = step.successors(action.id)
            if action.id not in into:
                became = _became(into, merged=any(len(step.predecessors(successor)) > 1 for successor in into))
                if not into and not following.drops(action.id):
                    became = ChangeKind.NOT_COMPARABLE
                now = chain.to_last[index].successors(action.id)
                yield Tombstone(
                    action,
                    report.period,
                    following.period,
                    became,
                    into,
                    now,
                    endings[action.id],
                    address(action.id) in taken,
                    following.drops(action.id) if into else None,
                    alike.get(action.id),
                )


def _became(into: tuple[str, ...], *, merged: bool) -> ChangeKind:
    if not into:
        return ChangeKind.DROPPED
    if len(into) > 1:
        return ChangeKind.REGROUPED if merged else ChangeKind.SPLIT
    return ChangeKind.MERGED if merged else ChangeKind.RENUMBERED
