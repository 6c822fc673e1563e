"""The reports from an earlier one to a later one, and how each continues the actions of the previous one."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from planpress.model import Action, Dataset, Dropped, Report, StatedChange
from planpress.model.lineage import Lineage, identity, lineage, takeovers


@dataclass(frozen=True)
class Ending:
    """Where the line of an action ends between two reports, or where it is dropped into a merger.

    Args:
        action: The id under which it was last listed.
        last: The period in which it was last listed.
        ended: The period whose report no longer continues it.
        dropped: What that report says about it; None if nothing.
        now: The actions of the chain's last report that continue the actions which took it up.
    """

    action: str
    last: str
    ended: str
    dropped: Dropped | None
    now: tuple[str, ...] = ()


@dataclass(frozen=True)
class Beginning:
    """Where a branch of the line of an action begins between two reports.

    Args:
        action: The id under which it was first listed.
        since: The period in which it was first listed.
    """

    action: str
    since: str


@dataclass(frozen=True)
class Course:
    """The other id under which an action was continued.

    Args:
        action: The last id that the action got before its line split or ended.
        since: The period since which it had that id.
        part: Whether other actions had been merged with it by then.
    """

    action: str
    since: str
    part: bool


@dataclass(frozen=True)
class Chain:
    """All reports that list their actions, from an earlier report to a later one.

    Args:
        reports: One or more, the earliest first.
    """

    reports: tuple[Report, ...]

    @classmethod
    def between(cls, dataset: Dataset, earlier: str, later: str) -> "Chain":
        """Return the chain from one period to another.

        Raises:
            ValueError: One of the two reports does not list its actions.
        """
        periods = [report.period for report in dataset.detailed]
        return cls(dataset.detailed[periods.index(earlier) : periods.index(later) + 1])

    @cached_property
    def steps(self) -> tuple[Lineage, ...]:
        """The lineage between each report and the next; an action dropped into a merger counts as merged."""
        return tuple(
            lineage(earlier, later).joined(takeovers(earlier, later)) for earlier, later in pairwise(self.reports)
        )

    @cached_property
    def to_last(self) -> tuple[Lineage, ...]:
        """The lineage from each report to the last one, composed of the steps in between."""
        composed = [identity(self.reports[-1])]
        for step in reversed(self.steps):
            composed.append(step.then(composed[-1]))
        return tuple(reversed(composed))

    @property
    def lineage(self) -> Lineage:
        """The lineage from the first report to the last."""
        return self.to_last[0]

    @cached_property
    def since(self) -> Mapping[str, str]:
        """For each action of the last report, the first period of the chain in which its line exists."""
        first = {action.id: 0 for action in self.reports[0].actions}
        for index, (report, step) in enumerate(zip(self.reports[1:], self.steps, strict=True), start=1):
            first = {
                action.id: min((first[predecessor] for predecessor in step.predecessors(action.id)), default=index)
                for action in report.actions
            }
        return {identifier: self.reports[index].period for identifier, index in first.items()}

    @cached_property
    def divided(self) -> frozenset[str]:
        """The actions of the first report whose line splits later, even if only one branch is left."""
        divided: frozenset[str] = frozenset()
        for report, step in zip(reversed(self.reports[:-1]), reversed(self.steps), strict=True):
            successors = {action.id: step.successors(action.id) for action in report.actions}
            divided = frozenset(
                action for action, ids in successors.items() if len(ids) > 1 or not divided.isdisjoint(ids)
            )
        return divided

    @cached_property
    def united(self) -> frozenset[str]:
        """The actions of the last report whose line other actions were merged into, wherever these came from."""
        united: frozenset[str] = frozenset()
        for report, step in zip(self.reports[1:], self.steps, strict=True):
            predecessors = {action.id: step.predecessors(action.id) for action in report.actions}
            united = frozenset(
                action for action, ids in predecessors.items() if len(ids) > 1 or not united.isdisjoint(ids)
            )
        return united

    @cached_property
    def beginnings(self) -> Mapping[str, tuple[Beginning, ...]]:
        """For each action of the last report, where its line or a branch of it begins after the first report."""
        beginnings: dict[str, tuple[Beginning, ...]] = {action.id: () for action in self.reports[0].actions}
        for report, step in zip(self.reports[1:], self.steps, strict=True):
            predecessors = {action.id: step.predecessors(action.id) for action in report.actions}
            beginnings = {
                action: tuple(dict.fromkeys(beginning for identifier in ids for beginning in beginnings[identifier]))
                if ids
                else (Beginning(action, report.period),)
                for action, ids in predecessors.items()
            }
        return beginnings

    def course(self, action: str) -> Course | None:
        """Return the last other id that an action of the first report got before its line split or ended, or None."""
        course, current, part = None, action, False
        for report, step in zip(self.reports[1:], self.steps, strict=True):
            successors = step.successors(current)
            if len(successors) != 1:
                break
            part = part or len(step.predecessors(successors[0])) > 1
            if successors[0] != current:
                current = successors[0]
                course = Course(current, report.period, part)
        return course

    @cached_property
    def unstated(self) -> frozenset[str]:
        """The actions of the last report whose line leads back to a revision that does not state lineage."""
        unstated: frozenset[str] = frozenset()
        for (earlier, later), step in zip(pairwise(self.reports), self.steps, strict=True):
            unstated = frozenset(
                action.id
                for action in later.actions
                if says_nothing(action, earlier, later) or not unstated.isdisjoint(step.predecessors(action.id))
            )
        return unstated

    @property
    def endings(self) -> Mapping[str, tuple[Ending, ...]]:
        """For each action of the first report, where its line or a branch of it ends."""
        return self.endings_by_report[0]

    @cached_property
    def takings(self) -> Mapping[str, tuple[Ending, ...]]:
        """For each action of the first report, where its line or a branch of it is dropped into a merger."""
        takings: Mapping[str, tuple[Ending, ...]] = {action.id: () for action in self.reports[-1].actions}
        for index in reversed(range(len(self.steps))):
            takings = {action.id: self._takings(action.id, index, takings) for action in self.reports[index].actions}
        return takings

    def _takings(self, action: str, index: int, later: Mapping[str, tuple[Ending, ...]]) -> tuple[Ending, ...]:
        successors = self.steps[index].successors(action)
        dropped = self.reports[index + 1].drops(action) if successors else None
        taken = (self._ending(action, index),) if dropped else ()
        return tuple(dict.fromkeys((*taken, *(ending for successor in successors for ending in later[successor]))))

    @cached_property
    def endings_by_report(self) -> tuple[Mapping[str, tuple[Ending, ...]], ...]:
        """For each report of the chain, where the lines of its actions or branches of them end."""
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
        return Ending(action, report.period, following.period, dropped, tuple(now))


def says_nothing(action: Action, earlier: Report, later: Report) -> bool:
    """Whether a report on a revised plan does not say what an action continues."""
    revised = earlier.plan_version != later.plan_version
    return revised and action.continues is None and action.change is not StatedChange.NEW
