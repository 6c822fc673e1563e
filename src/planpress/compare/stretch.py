"""What happens to the lines of actions between a report and a later one."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from planpress.compare.chain import Beginning, Chain, Course, Ending
from planpress.model import Report
from planpress.model.lineage import Lineage


@dataclass(frozen=True)
class Stretch:
    """The part of a chain from one of its reports to the last.

    The chain computes everything for all its stretches at once, so a long stretch costs no more than a short one.

    Args:
        chain: The chain.
        start: The index of the first report of the stretch in the chain.
    """

    chain: Chain
    start: int

    @property
    def first(self) -> Report:
        """The first report."""
        return self.chain.reports[self.start]

    @property
    def last(self) -> Report:
        """The last report."""
        return self.chain.reports[-1]

    @property
    def steps(self) -> tuple[Lineage, ...]:
        """The lineage between each report and the next."""
        return self.chain.steps[self.start :]

    @cached_property
    def lineage(self) -> Lineage:
        """The lineage from the first report to the last."""
        return self.chain.to_last[self.start]

    @cached_property
    def since(self) -> Mapping[str, str]:
        """For each action of the last report, the first period of the stretch in which its line exists."""
        reports, start = self.chain.reports, self.start
        return {action: reports[max(start, index)].period for action, index in self.chain.first_listed.items()}

    @cached_property
    def divided(self) -> frozenset[str]:
        """The actions of the first report whose line splits later, even if only one branch is left."""
        return self.chain.divided_by_report[self.start]

    @cached_property
    def united(self) -> frozenset[str]:
        """The actions of the last report into whose line other actions were merged, wherever those came from."""
        return self._after_start(self.chain.last_merged)

    @cached_property
    def unstated(self) -> frozenset[str]:
        """The actions of the last report whose line leads back to a revision that does not state lineage."""
        return self._after_start(self.chain.last_unstated)

    def _after_start(self, last: Mapping[str, int]) -> frozenset[str]:
        return frozenset(action for action, index in last.items() if index > self.start)

    @cached_property
    def beginnings(self) -> Mapping[str, tuple[Beginning, ...]]:
        """For each action of the last report, where its line (or a branch of it) begins after the first report."""
        after = {report.period for report in self.chain.reports[self.start + 1 :]}
        return {
            action: tuple(beginning for beginning in beginnings if beginning.since in after)
            for action, beginnings in self.chain.beginnings.items()
        }

    @cached_property
    def endings(self) -> Mapping[str, tuple[Ending, ...]]:
        """For each action of the first report, where its line (or a branch of it) ends."""
        return self.chain.endings_by_report[self.start]

    @cached_property
    def takings(self) -> Mapping[str, tuple[Ending, ...]]:
        """For each action of the first report, where its line (or a branch of it) is dropped into a merger."""
        return self.chain.takings_by_report[self.start]

    def course(self, action: str) -> Course | None:
        """Return the last new id that an action of the first report took before its line split or ended, or None."""
        course, current, part = None, action, False
        for report, step in zip(self.chain.reports[self.start + 1 :], self.steps, strict=True):
            successors = step.successors(current)
            if len(successors) != 1:
                break
            part = part or len(step.predecessors(successors[0])) > 1
            if successors[0] != current:
                current = successors[0]
                course = Course(current, report.period, part, report.number(current))
        return course
