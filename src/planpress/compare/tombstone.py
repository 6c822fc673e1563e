"""Tombstones, which state what became of actions that the plan no longer lists under their ids."""

from collections.abc import Iterator
from dataclasses import dataclass

from planpress.addresses import address
from planpress.compare.chain import Chain, Ending
from planpress.compare.change import ChangeKind
from planpress.model import Action, Dataset, Dropped, Namesakes


@dataclass(frozen=True)
class Tombstone:
    """An action that the plan no longer lists under its id.

    Args:
        action: The action as last listed under the id.
        last: The period in which it was last listed under the id.
        next: The next period whose report lists its actions; the id no longer belongs to the action there.
        became: Renumbered, split, merged, split and merged, or dropped; not comparable if no report says which.
        into: The ids that continue it in the next report.
        now: The ids that continue it in the last report; empty if its line has ended since.
        into_numbers: The numbers of ``into``, as printed.
        now_numbers: The numbers of ``now``, as printed.
        endings: Where its line or a branch of it ends.
        reused: Whether the last report has a different action under the same id.
        taken: What the next report says when it drops the action into a merger; None if it does not.
        namesake: A new action with a similar title in the next report, if that report does not connect the two.
        namesake_number: The number of the new action, as printed; empty if there is none.
    """

    action: Action
    last: str
    next: str
    became: ChangeKind
    into: tuple[str, ...]
    now: tuple[str, ...]
    into_numbers: tuple[str, ...]
    now_numbers: tuple[str, ...]
    endings: tuple[Ending, ...]
    reused: bool
    taken: Dropped | None = None
    namesake: Namesakes | None = None
    namesake_number: str = ""

    @property
    def id(self) -> str:
        """The id of the action."""
        return self.action.id

    @property
    def number(self) -> str:
        """The action's number, as last printed."""
        return self.action.printed_number


def tombstones(dataset: Dataset, period: str) -> tuple[Tombstone, ...]:
    """Return a tombstone for every action that a later report does not continue under its id.

    An action that continues under the same id, alone or together with others, has no tombstone. If an action kept its
    id for several periods, its tombstone is for the last of them. Tombstones are sorted by that period, then in the
    printed order.

    Args:
        dataset: The plan and its reports.
        period: The period; later periods are ignored.
    """
    reports = dataset.until(period).detailed
    return tuple(_tombstones(dataset, Chain(reports, dataset.step))) if reports else ()


def _tombstones(dataset: Dataset, chain: Chain) -> Iterator[Tombstone]:
    used_addresses = {address(action.id) for action in chain.reports[-1].actions}
    for index, step in enumerate(chain.steps):
        if chain.unmoved[index]:
            continue
        report, following = chain.reports[index], chain.reports[index + 1]
        endings = chain.endings_by_report[index]
        namesakes_of = {namesakes.ended: namesakes for namesakes in dataset.namesakes(following.period)}
        for action in report.actions:
            into = step.successors(action.id)
            if action.id not in into:
                became = _became(into, merged=any(len(step.predecessors(successor)) > 1 for successor in into))
                if not into and not following.drops(action.id):
                    became = ChangeKind.NOT_COMPARABLE
                now = chain.to_last[index].successors(action.id)
                namesake = namesakes_of.get(action.id)
                yield Tombstone(
                    action=action,
                    last=report.period,
                    next=following.period,
                    became=became,
                    into=into,
                    now=now,
                    into_numbers=following.numbers(into),
                    now_numbers=chain.reports[-1].numbers(now),
                    endings=endings[action.id],
                    reused=address(action.id) in used_addresses,
                    taken=following.drops(action.id) if into else None,
                    namesake=namesake,
                    namesake_number=following.number(namesake.new) if namesake else "",
                )


def _became(into: tuple[str, ...], *, merged: bool) -> ChangeKind:
    if not into:
        return ChangeKind.DROPPED
    if len(into) > 1:
        return ChangeKind.REGROUPED if merged else ChangeKind.SPLIT
    return ChangeKind.MERGED if merged else ChangeKind.RENUMBERED
