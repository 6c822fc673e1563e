"""Determines which action in an earlier report an action in a later one continues."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from planpress.model.action import Action, StatedChange
from planpress.model.report import Report


@dataclass(frozen=True)
class Lineage:
    """Which actions of a later report continue which actions of an earlier one.

    Args:
        links: Pairs of (earlier id, later id), without duplicates.
    """

    links: tuple[tuple[str, str], ...]

    def predecessors(self, later: str) -> tuple[str, ...]:
        """Return the ids in the earlier report that a later action continues."""
        return self._backward.get(later, ())

    def successors(self, earlier: str) -> tuple[str, ...]:
        """Return the ids in the later report that continue an earlier action."""
        return self._forward.get(earlier, ())

    @cached_property
    def is_identity(self) -> bool:
        """Whether no action continues an action with a different id."""
        return all(earlier == later for earlier, later in self.links)

    @cached_property
    def _forward(self) -> Mapping[str, tuple[str, ...]]:
        return _grouped(self.links)

    @cached_property
    def _backward(self) -> Mapping[str, tuple[str, ...]]:
        return _grouped((later, earlier) for earlier, later in self.links)

    def then(self, after: "Lineage") -> "Lineage":
        """Compose this lineage with the next one: A to B and B to C give A to C."""
        return _unique((earlier, later) for earlier, middle in self.links for later in after.successors(middle))

    def joined(self, more: "Lineage") -> "Lineage":
        """Add the links of another lineage between the same two reports."""
        return _unique((*self.links, *more.links))


def continued_ids(action: Action, earlier: Report, later: Report) -> tuple[str, ...]:
    """Return the ids that an action in the later report continues, whether or not the earlier report has them.

    If the report states the lineage, the statement is used. If the report does not state it, an action continues the
    action with the same id within one plan version, unless the later report drops this id or says that the action is
    new.
    """
    if action.continues is not None:
        return action.continues
    if action.change is StatedChange.NEW or later.drops(action.id) or earlier.plan_version != later.plan_version:
        return ()
    return (action.id,) if earlier.action(action.id) else ()


def lineage(earlier: Report, later: Report) -> Lineage:
    """Return the lineage between two consecutive reports.

    Args:
        earlier: The nearest earlier report that lists its actions.
        later: A report that lists its actions.
    """
    earlier_ids = {action.id for action in earlier.actions}
    return _unique(
        (predecessor, action.id)
        for action in later.actions
        for predecessor in continued_ids(action, earlier, later)
        if predecessor in earlier_ids
    )


def takeovers(earlier: Report, later: Report) -> Lineage:
    """Return the links from dropped actions to the actions in the later report into which they were merged.

    If the action named in ``into`` states ``change: merged``, the dropped action was merged into it. Without this
    statement, the dropped action ended, and the action in ``into`` only takes over its task.
    """
    earlier_ids = {action.id for action in earlier.actions}
    mergers = {action.id for action in later.actions if action.change is StatedChange.MERGED}
    return _unique(
        (dropped.id, taker)
        for dropped in later.dropped
        if dropped.id in earlier_ids
        for taker in dropped.into
        if taker in mergers
    )


def step_lineage(earlier: Report, later: Report) -> Lineage:
    """Return the lineage between two consecutive reports; an action dropped into a merger counts as merged.

    Args:
        earlier: The nearest earlier report that lists its actions.
        later: A report that lists its actions.
    """
    return lineage(earlier, later).joined(takeovers(earlier, later))


def identity(report: Report) -> Lineage:
    """Return the lineage from a report to itself, the neutral element of composition."""
    return Lineage(tuple((action.id, action.id) for action in report.actions))


def _grouped(pairs: Iterable[tuple[str, str]]) -> Mapping[str, tuple[str, ...]]:
    groups: dict[str, list[str]] = {}
    for key, value in pairs:
        groups.setdefault(key, []).append(value)
    return {key: tuple(values) for key, values in groups.items()}


def _unique(pairs: Iterable[tuple[str, str]]) -> Lineage:
    return Lineage(tuple(dict.fromkeys(pairs)))
