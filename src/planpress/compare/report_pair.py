"""Two reports to compare, and the assessor whose ratings are compared."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from planpress.compare.chain import Chain
from planpress.compare.change import Namesake
from planpress.compare.rated_action import RatedAction, rated_action
from planpress.compare.yardstick import Yardstick
from planpress.model import Action, Assessor, Dataset, Plan, Report
from planpress.summary import Basis, Distribution, distribution


@dataclass(frozen=True)
class ReportPair:
    """Two reports to compare, and the assessor whose ratings are compared.

    Args:
        dataset: The plan and its reports.
        earlier: The earlier report.
        later: The later report.
        assessor: The assessor.
        language: The reader's language.
    """

    dataset: Dataset
    earlier: Report
    later: Report
    assessor: Assessor
    language: str

    @property
    def plan(self) -> Plan:
        """The plan."""
        return self.dataset.plan

    @property
    def reports(self) -> tuple[Report, Report]:
        """Both reports, the earlier first."""
        return self.earlier, self.later

    @property
    def detailed(self) -> bool:
        """Whether both reports list their actions."""
        return self.earlier.detailed and self.later.detailed

    @cached_property
    def chain(self) -> Chain:
        """The chain from the earlier report to the later one; both must list their actions."""
        return Chain.between(self.dataset, self.earlier.period, self.later.period)

    @cached_property
    def yardstick(self) -> Yardstick:
        """How the ratings of one report are read on the scale of the other."""
        return Yardstick.between(self.plan, self.earlier, self.later)

    @cached_property
    def _namesakes(self) -> tuple[tuple[str, str, bool], ...]:
        """Actions with one title of which the first ended where the second began: earlier id, later id, same title."""
        chain = self.chain
        ended = {
            (ending.action, ending.ended): action.id
            for action in reversed(self.earlier.actions)
            for ending in chain.endings[action.id]
            if not chain.lineage.successors(action.id)
        }
        namesakes = []
        for action in self.later.actions:
            is_new = not chain.lineage.predecessors(action.id) and action.id not in chain.unstated
            for beginning in chain.beginnings[action.id] if is_new else ():
                for alike in self.dataset.namesakes(beginning.since):
                    before = ended.get((alike.ended, beginning.since)) if alike.new == beginning.action else None
                    namesakes += [(before, action.id, alike.same)] if before else []
        return tuple(namesakes)

    @cached_property
    def namesakes_before(self) -> Mapping[str, Namesake]:
        """For each new action, the action with its title that ended when it began."""
        namesakes: dict[str, Namesake] = {}
        for earlier, later, same in self._namesakes:
            namesakes.setdefault(later, Namesake(earlier, same))
        return namesakes

    @cached_property
    def namesakes_now(self) -> Mapping[str, Namesake]:
        """For each dropped action, the action with its title that began when it ended."""
        namesakes: dict[str, Namesake] = {}
        for earlier, later, same in self._namesakes:
            namesakes.setdefault(earlier, Namesake(later, same))
        return namesakes

    def distribution(self, report: Report) -> Distribution | None:
        """Return the distribution of the assessor's ratings in one of the reports; None if there are none."""
        return distribution(self.plan, report, self.assessor)

    def rates_actions(self, report: Report) -> bool:
        """Whether the assessor rated any single action in one of the reports."""
        counts = self.distribution(report)
        return report.detailed and counts is not None and counts.basis is Basis.COUNTED

    def was(self, identifier: str) -> RatedAction:
        """Return an action of the earlier report with its rating.

        Raises:
            KeyError: The report has no such action.
        """
        return self._required(self.earlier, identifier)

    def now(self, identifier: str) -> RatedAction:
        """Return an action of the later report with its rating.

        Raises:
            KeyError: The report has no such action.
        """
        return self._required(self.later, identifier)

    def rated_action(self, report: Report, action: Action, assessor: Assessor) -> RatedAction:
        """Return an action of one of the reports with an assessor's rating of it."""
        return rated_action(action, assessor, self.plan.scale(report.scale), self.language)

    def _required(self, report: Report, identifier: str) -> RatedAction:
        action = report.action(identifier)
        if action is None:
            raise KeyError(identifier)
        return self.rated_action(report, action, self.assessor)
