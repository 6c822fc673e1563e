"""The reports from an earlier one to a later one, and what each says of the one before."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from planpress.model import Action, Change, Dataset, Dropped, Report
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
    """Under which other id an action went on.

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
        names = [one.period for one in dataset.detailed]
        return cls(dataset.detailed[names.index(earlier) : names.index(later) + 1])

    @cached_property
    def steps(self) -> tuple[Lineage, ...]:
        """The lineage between each report and the next; what is dropped into a merger is merged."""
        return tuple(lineage(one, other).joined(takeovers(one, other)) for one, other in pairwise(self.reports))

    @cached_property
    def to_last(self) -> tuple[Lineage, ...]:
        """The lineage from each report to the last one, composed over those between."""
        found = [identity(self.reports[-1])]
        for step in reversed(self.steps):
            found.append(step.then(found[-1]))
        return tuple(reversed(found))

    @property
    def lineage(self) -> Lineage:
        """The lineage from the first report to the last."""
        return self.to_last[0]

    @cached_property
    def since(self) -> Mapping[str, str]:
        """Each action of the last report to the period in which its line begins, as far as the chain goes."""
        first = {one.id: 0 for one in self.reports[0].actions}
        for place, (report, step) in enumerate(zip(self.reports[1:], self.steps, strict=True), start=1):
            first = {
                one.id: min((first[past] for past in step.predecessors(one.id)), default=place)
                for one in report.actions
            }
        return {identifier: self.reports[place].period for identifier, place in first.items()}

    @cached_property
    def divided(self) -> frozenset[str]:
        """The actions of the first report whose line divides on the way, even if only one branch is left."""
        found: frozenset[str] = frozenset()
        for report, step in zip(reversed(self.reports[:-1]), reversed(self.steps), strict=True):
            lines = {one.id: step.successors(one.id) for one in report.actions}
            found = frozenset(key for key, line in lines.items() if len(line) > 1 or not found.isdisjoint(line))
        return found

    @cached_property
    def united(self) -> frozenset[str]:
        """The actions of the last report in whose line others were merged on the way, wherever these came from."""
        found: frozenset[str] = frozenset()
        for report, step in zip(self.reports[1:], self.steps, strict=True):
            lines = {one.id: step.predecessors(one.id) for one in report.actions}
            found = frozenset(key for key, line in lines.items() if len(line) > 1 or not found.isdisjoint(line))
        return found

    @cached_property
    def beginnings(self) -> Mapping[str, tuple[Beginning, ...]]:
        """Each action of the last report to where its line, or a branch of it, begins after the first report."""
        found: dict[str, tuple[Beginning, ...]] = {one.id: () for one in self.reports[0].actions}
        for report, step in zip(self.reports[1:], self.steps, strict=True):
            lines = {one.id: step.predecessors(one.id) for one in report.actions}
            found = {
                key: tuple(dict.fromkeys(start for past in line for start in found[past]))
                if line
                else (Beginning(key, report.period),)
                for key, line in lines.items()
            }
        return found

    def course(self, action: str) -> Course | None:
        """Return under which other id an action of the first report went on, as far as it was one; None if none."""
        found, name, part = None, action, False
        for report, step in zip(self.reports[1:], self.steps, strict=True):
            line = step.successors(name)
            if len(line) != 1:
                break
            part = part or len(step.predecessors(line[0])) > 1
            if line[0] != name:
                name = line[0]
                found = Course(name, report.period, part)
        return found

    @cached_property
    def unstated(self) -> frozenset[str]:
        """The actions of the last report whose line reaches a revision that does not state lineage."""
        found: frozenset[str] = frozenset()
        for (report, other), step in zip(pairwise(self.reports), self.steps, strict=True):
            found = frozenset(
                one.id
                for one in other.actions
                if says_nothing(one, report, other) or not found.isdisjoint(step.predecessors(one.id))
            )
        return found

    @property
    def endings(self) -> Mapping[str, tuple[Ending, ...]]:
        """Each action of the first report to where its line, or a branch of it, ends."""
        return self.endings_by_report[0]

    @cached_property
    def takings(self) -> Mapping[str, tuple[Ending, ...]]:
        """Each action of the first report to where its line, or a branch of it, is dropped into a merger."""
        found: Mapping[str, tuple[Ending, ...]] = {one.id: () for one in self.reports[-1].actions}
        for place in reversed(range(len(self.steps))):
            found = {one.id: self._takes(one.id, place, found) for one in self.reports[place].actions}
        return found

    def _takes(self, action: str, place: int, after: Mapping[str, tuple[Ending, ...]]) -> tuple[Ending, ...]:
        successors = self.steps[place].successors(action)
        dropped = self.reports[place + 1].drops(action) if successors else None
        here = (self._end(action, place),) if dropped else ()
        return tuple(dict.fromkeys((*here, *(end for one in successors for end in after[one]))))

    @cached_property
    def endings_by_report(self) -> tuple[Mapping[str, tuple[Ending, ...]], ...]:
        """The same for the actions of each report of the chain."""
        found: list[Mapping[str, tuple[Ending, ...]]] = [{one.id: () for one in self.reports[-1].actions}]
        for place in reversed(range(len(self.steps))):
            found.append({one.id: self._ends(one.id, place, found[-1]) for one in self.reports[place].actions})
        return tuple(reversed(found))

    def _ends(self, action: str, place: int, after: Mapping[str, tuple[Ending, ...]]) -> tuple[Ending, ...]:
        successors = self.steps[place].successors(action)
        if successors:
            return tuple(dict.fromkeys(end for one in successors for end in after[one]))
        return (self._end(action, place),)

    def _end(self, action: str, place: int) -> Ending:
        report, following = self.reports[place], self.reports[place + 1]
        dropped = following.drops(action)
        into = dropped.into if dropped else ()
        now = dict.fromkeys(one for taker in into for one in self.to_last[place + 1].successors(taker))
        return Ending(action, report.period, following.period, dropped, tuple(now))


def says_nothing(action: Action, earlier: Report, later: Report) -> bool:
    """Whether a later report of a revised plan leaves open what an action continues."""
    revised = earlier.plan_version != later.plan_version
    return revised and action.continues is None and action.change is not Change.NEW
