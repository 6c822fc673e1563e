"""The reports from an earlier one to a later one, and what each says of the one before."""

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
        dropped: What that report says of it; None where it says nothing.
        now: The actions of the last report of the chain that carry on those which took it up.
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
    """The other id under which an action went on.

    Args:
        action: The last id that it alone led to.
        since: The period since which it had that id.
        part: Whether others had been merged with it by then.
    """

    action: str
    since: str
    part: bool


@dataclass(frozen=True)
class Chain:
    """All reports that list their actions, from an earlier one to a later one.

    Args:
        reports: At least one, the earliest first.
    """

    reports: tuple[Report, ...]

    @classmethod
    def between(cls, dataset: Dataset, earlier: str, later: str) -> "Chain":
        """Return the chain from one period to another; both reports list their actions."""
        names = [report.period for report in dataset.detailed]
        return cls(dataset.detailed[names.index(earlier) : names.index(later) + 1])

    @cached_property
    def steps(self) -> tuple[Lineage, ...]:
        """The lineage between each report and the next; what is dropped into a merger is merged."""
        return tuple(
            lineage(earlier, later).joined(takeovers(earlier, later)) for earlier, later in pairwise(self.reports)
        )

    @cached_property
    def to_last(self) -> tuple[Lineage, ...]:
        """The lineage from each report to the last one, composed over those between."""
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
        """Each action of the last report to the period in which its line begins, as far as the chain goes."""
        first = {action.id: 0 for action in self.reports[0].actions}
        for index, (report, step) in enumerate(zip(self.reports[1:], self.steps, strict=True), start=1):
            first = {
                action.id: min((first[past] for past in step.predecessors(action.id)), default=index)
                for action in report.actions
            }
        return {identifier: self.reports[index].period for identifier, index in first.items()}

    @cached_property
    def divided(self) -> frozenset[str]:
        """The actions of the first report whose line divides on the way, even if only one branch is left."""
        divided: frozenset[str] = frozenset()
        for report, step in zip(reversed(self.reports[:-1]), reversed(self.steps), strict=True):
            lines = {action.id: step.successors(action.id) for action in report.actions}
            divided = frozenset(key for key, line in lines.items() if len(line) > 1 or not divided.isdisjoint(line))
        return divided

    @cached_property
    def united(self) -> frozenset[str]:
        """The actions of the last report in whose line others were merged on the way, wherever these came from."""
        united: frozenset[str] = frozenset()
        for report, step in zip(self.reports[1:], self.steps, strict=True):
            lines = {action.id: step.predecessors(action.id) for action in report.actions}
            united = frozenset(key for key, line in lines.items() if len(line) > 1 or not united.isdisjoint(line))
        return united

    @cached_property
    def beginnings(self) -> Mapping[str, tuple[Beginning, ...]]:
        """Each action of the last report to where its line, or a branch of it, begins after the first report."""
        beginnings: dict[str, tuple[Beginning, ...]] = {action.id: () for action in self.reports[0].actions}
        for report, step in zip(self.reports[1:], self.steps, strict=True):
            lines = {action.id: step.predecessors(action.id) for action in report.actions}
            beginnings = {
                key: tuple(dict.fromkeys(start for past in line for start in beginnings[past]))
                if line
                else (Beginning(key, report.period),)
                for key, line in lines.items()
            }
        return beginnings

    def course(self, action: str) -> Course | None:
        """Return the last other id under which an action of the first report went on alone, or None."""
        course, name, part = None, action, False
        for report, step in zip(self.reports[1:], self.steps, strict=True):
            line = step.successors(name)
            if len(line) != 1:
                break
            part = part or len(step.predecessors(line[0])) > 1
            if line[0] != name:
                name = line[0]
                course = Course(name, report.period, part)
        return course

    @cached_property
    def unstated(self) -> frozenset[str]:
        """The actions of the last report whose line reaches a revision that does not state lineage."""
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
        """Each action of the first report to where its line, or a branch of it, ends."""
        return self.endings_by_report[0]

    @cached_property
    def takings(self) -> Mapping[str, tuple[Ending, ...]]:
        """Each action of the first report to where its line, or a branch of it, is dropped into a merger."""
        takings: Mapping[str, tuple[Ending, ...]] = {action.id: () for action in self.reports[-1].actions}
        for index in reversed(range(len(self.steps))):
            takings = {action.id: self._takes(action.id, index, takings) for action in self.reports[index].actions}
        return takings

    def _takes(self, action: str, index: int, after: Mapping[str, tuple[Ending, ...]]) -> tuple[Ending, ...]:
        successors = self.steps[index].successors(action)
        dropped = self.reports[index + 1].drops(action) if successors else None
        here = (self._end(action, index),) if dropped else ()
        return tuple(dict.fromkeys((*here, *(end for successor in successors for end in after[successor]))))

    @cached_property
    def endings_by_report(self) -> tuple[Mapping[str, tuple[Ending, ...]], ...]:
        """The same for the actions of each report of the chain."""
        endings: list[Mapping[str, tuple[Ending, ...]]] = [{action.id: () for action in self.reports[-1].actions}]
        for index in reversed(range(len(self.steps))):
            after = endings[-1]
            endings.append({action.id: self._ends(action.id, index, after) for action in self.reports[index].actions})
        return tuple(reversed(endings))

    def _ends(self, action: str, index: int, after: Mapping[str, tuple[Ending, ...]]) -> tuple[Ending, ...]:
        successors = self.steps[index].successors(action)
        if successors:
            return tuple(dict.fromkeys(end for successor in successors for end in after[successor]))
        return (self._end(action, index),)

    def _end(self, action: str, index: int) -> Ending:
        report, following = self.reports[index], self.reports[index + 1]
        dropped = following.drops(action)
        into = dropped.into if dropped else ()
        now = dict.fromkeys(successor for taker in into for successor in self.to_last[index + 1].successors(taker))
        return Ending(action, report.period, following.period, dropped, tuple(now))


def says_nothing(action: Action, earlier: Report, later: Report) -> bool:
    """Whether a later report, of a revised plan, does not say what an action continues."""
    revised = earlier.plan_version != later.plan_version
    return revised and action.continues is None and action.change is not StatedChange.NEW
