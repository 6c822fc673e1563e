"""The reports up to a later one, and how each of them continues the actions of the previous report.

The line of an action consists of the actions that it continues and of those that continue it. Where an action is split,
the line has branches.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from planpress.model import Action, Dropped, Report, StatedChange
from planpress.model.lineage import Lineage, identity, step_lineage


@dataclass(frozen=True)
class Ending:
    """The end of an action's line between two reports, or the point at which it was dropped into a merger.

    Args:
        action: The id under which it was last listed.
        last: The period in which it was last listed.
        ended: The period whose report no longer continues it.
        dropped: What that report says about it; None if nothing.
        number: Its number, as last printed.
        takers: The numbers of the actions that took it up, as printed by the report for ``ended``.
        now: The actions in the chain's last report that continue the actions that took it up.
    """

    action: str
    last: str
    ended: str
    dropped: Dropped | None
    number: str
    takers: tuple[str, ...] = ()
    now: tuple[str, ...] = ()


@dataclass(frozen=True)
class Beginning:
    """The beginning of a branch in an action's line, between two reports.

    Args:
        action: The id under which it was first listed.
        since: The period in which it was first listed.
        number: Its number, as first printed.
    """

    action: str
    since: str
    number: str


@dataclass(frozen=True)
class Course:
    """The later id under which an action was continued.

    Args:
        action: The last id that the action got before its line split or ended.
        since: The period from which it had that id.
        part: Whether other actions had been merged with it by then.
        number: Its number, as printed since that period.
    """

    action: str
    since: str
    part: bool
    number: str


@dataclass(frozen=True)
class Chain:
    """All reports that list their actions, from an earlier report to a later one.

    :class:`~planpress.compare.stretch.Stretch` contains the events between one of these reports and the last one.

    Args:
        reports: One or more reports, earliest first.
        step: The function that returns the lineage between two consecutive reports; a dataset remembers its results.
    """

    reports: tuple[Report, ...]
    step: Callable[[Report, Report], Lineage] = field(default=step_lineage, compare=False, repr=False)

    @cached_property
    def steps(self) -> tuple[Lineage, ...]:
        """The lineage between each report and the next; an action that was dropped into a merger counts as merged."""
        return tuple(self.step(earlier, later) for earlier, later in pairwise(self.reports))

    @cached_property
    def unmoved(self) -> tuple[bool, ...]:
        """For each step, whether both reports list the same actions in the same order, each continuing itself."""
        return tuple(
            earlier.ids == later.ids and len(step.links) == len(later.ids) and step.is_identity
            for step, (earlier, later) in zip(self.steps, pairwise(self.reports), strict=True)
        )

    @cached_property
    def to_last(self) -> tuple[Lineage, ...]:
        """The lineage from each report to the last one, composed of the steps between them."""
        composed = [identity(self.reports[-1])]
        for step in reversed(self.steps):
            composed.append(step.then(composed[-1]))
        return tuple(reversed(composed))

    @cached_property
    def first_listed(self) -> Mapping[str, int]:
        """For each action of the last report, the index of the first report in which its line exists."""
        first = {action.id: 0 for action in self.reports[0].actions}
        for index, (report, step) in enumerate(zip(self.reports[1:], self.steps, strict=True), start=1):
            first = {
                action.id: min((first[predecessor] for predecessor in step.predecessors(action.id)), default=index)
                for action in report.actions
            }
        return first

    @cached_property
    def last_merged(self) -> Mapping[str, int]:
        """For each action of the last report, the index of the last report that merges others into its line, or 0."""
        return self._last(lambda index, action: len(self.steps[index - 1].predecessors(action.id)) > 1)

    @cached_property
    def last_unstated(self) -> Mapping[str, int]:
        """For each action of the last report, the index of the last revision that does not state its lineage, or 0."""
        return self._last(lambda index, action: says_nothing(action, self.reports[index - 1], self.reports[index]))

    def _last(self, happens: Callable[[int, Action], bool]) -> Mapping[str, int]:
        """Return, for each action of the last report, the index of the last report that meets a condition for it."""
        last = {action.id: 0 for action in self.reports[0].actions}
        for index, (report, step) in enumerate(zip(self.reports[1:], self.steps, strict=True), start=1):
            last = {
                action.id: index
                if happens(index, action)
                else max((last[predecessor] for predecessor in step.predecessors(action.id)), default=0)
                for action in report.actions
            }
        return last

    @cached_property
    def divided_by_report(self) -> tuple[frozenset[str], ...]:
        """For each report, the actions whose line splits later, even if only one branch is left."""
        divided = [frozenset[str]()]
        for report, step in zip(reversed(self.reports[:-1]), reversed(self.steps), strict=True):
            successors = {action.id: step.successors(action.id) for action in report.actions}
            divided.append(
                frozenset(
                    action for action, ids in successors.items() if len(ids) > 1 or not divided[-1].isdisjoint(ids)
                )
            )
        return tuple(reversed(divided))

    @cached_property
    def beginnings(self) -> Mapping[str, tuple[Beginning, ...]]:
        """For each action of the last report, where its line (or a branch of it) begins after the first report."""
        beginnings: dict[str, tuple[Beginning, ...]] = {action.id: () for action in self.reports[0].actions}
        for report, step in zip(self.reports[1:], self.steps, strict=True):
            predecessors = {action.id: step.predecessors(action.id) for action in report.actions}
            beginnings = {
                action: tuple(dict.fromkeys(beginning for identifier in ids for beginning in beginnings[identifier]))
                if ids
                else (Beginning(action, report.period, report.number(action)),)
                for action, ids in predecessors.items()
            }
        return beginnings

    @cached_property
    def takings_by_report(self) -> tuple[Mapping[str, tuple[Ending, ...]], ...]:
        """For each report, where the lines of its actions (or branches of them) are dropped into a merger."""
        takings: list[Mapping[str, tuple[Ending, ...]]] = [{action.id: () for action in self.reports[-1].actions}]
        for index in reversed(range(len(self.steps))):
            later = takings[-1]
            actions = self.reports[index].actions
            takings.append({action.id: self._takings(action.id, index, later) for action in actions})
        return tuple(reversed(takings))

    def _takings(self, action: str, index: int, later: Mapping[str, tuple[Ending, ...]]) -> tuple[Ending, ...]:
        successors = self.steps[index].successors(action)
        dropped = self.reports[index + 1].drops(action) if successors else None
        taken = (self._ending(action, index),) if dropped else ()
        return tuple(dict.fromkeys((*taken, *(ending for successor in successors for ending in later[successor]))))

    @cached_property
    def endings_by_report(self) -> tuple[Mapping[str, tuple[Ending, ...]], ...]:
        """For each report, where the lines of its actions (or branches of them) end."""
        endings: list[Mapping[str, tuple[Ending, ...]]] = [{action.id: () for action in self.reports[-1].actions}]
        for index in reversed(range(len(self.steps))):
            later = endings[-1]
            actions = self.reports[index].actions
            endings.append({action.id: self._endings(action.id, index, later) for action in actions})
        return tuple(reversed(endings))

    def _endings(self, action: str, index: int, later: Mapping[str, tuple[Ending, ...]]) -> tuple[Ending, ...]:
        successors = self.steps[index].successors(action)
        if successors:
            return tuple(dict.fromkeys(ending for successor in successors for ending in later[successor]))
        return (self._ending(action, index),)

    def _ending(self, action: str, index: int) -> Ending:
        report, following = self.reports[index], self.reports[index + 1]
        dropped = following.drops(action)
        takers = dropped.into if dropped else ()
        now = dict.fromkeys(successor for taker in takers for successor in self.to_last[index + 1].successors(taker))
        return Ending(
            action=action,
            last=report.period,
            ended=following.period,
            dropped=dropped,
            number=report.number(action),
            takers=following.numbers(takers),
            now=tuple(now),
        )


def says_nothing(action: Action, earlier: Report, later: Report) -> bool:
    """Tell whether a report on a revised plan fails to state which earlier action one of its actions continues."""
    revised = earlier.plan_version != later.plan_version
    return revised and action.continues is None and action.change is not StatedChange.NEW
