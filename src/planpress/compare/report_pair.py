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
        assessor: Who judged.
        language: The reader's language.
    """

    dataset: Dataset
    earlier: Report
    later: Report
    assessor: Assessor
    language: str

    @property
    def plan(self) -> Plan:
        """The promise."""
        return self.dataset.plan

    @property
    def reports(self) -> tuple[Report, Report]:
        """Both, the earlier first."""
        return self.earlier, self.later

    @property
    def detailed(self) -> bool:
        """Whether both list their actions."""
        return self.earlier.detailed and self.later.detailed

    @cached_property
    def chain(self) -> Chain:
        """The reports between them; both ends list their actions."""
        return Chain.between(self.dataset, self.earlier.period, self.later.period)

    @cached_property
    def yardstick(self) -> Yardstick:
        """How their ratings are compared."""
        return Yardstick.between(self.plan, self.earlier, self.later)

    @cached_property
    def _namesakes(self) -> tuple[tuple[str, str, bool], ...]:
        """Earlier action, later action and whether their titles are the same, where one ended as the other began."""
        chain = self.chain
        ended = {
            (end.action, end.ended): action.id
            for action in reversed(self.earlier.actions)
            for end in chain.endings[action.id]
            if not chain.lineage.successors(action.id)
        }
        namesakes = []
        for action in self.later.actions:
            arrived = not chain.lineage.predecessors(action.id) and action.id not in chain.unstated
            for start in chain.beginnings[action.id] if arrived else ():
                for titled in self.dataset.namesakes(start.since):
                    before = ended.get((titled.ended, start.since)) if titled.new == start.action else None
                    namesakes += [(before, action.id, titled.same)] if before else []
        return tuple(namesakes)

    @cached_property
    def namesakes_before(self) -> Mapping[str, Namesake]:
        """Each new action to the one that ended under its title when it began."""
        namesakes: dict[str, Namesake] = {}
        for earlier, later, same in self._namesakes:
            namesakes.setdefault(later, Namesake(earlier, same))
        return namesakes

    @cached_property
    def namesakes_now(self) -> Mapping[str, Namesake]:
        """Each dropped action to the one that began under its title when it ended."""
        namesakes: dict[str, Namesake] = {}
        for earlier, later, same in self._namesakes:
            namesakes.setdefault(earlier, Namesake(later, same))
        return namesakes

    def distribution(self, report: Report) -> Distribution | None:
        """How the assessor's ratings spread in one of them; None where there are none."""
        return distribution(self.plan, report, self.assessor)

    def rates_actions(self, report: Report) -> bool:
        """Whether the assessor rated any single action in one of them."""
        spread = self.distribution(report)
        return report.detailed and spread is not None and spread.basis is Basis.COUNTED

    def was(self, identifier: str) -> RatedAction:
        """Return an action of the earlier report with its rating."""
        return self._required(self.earlier, identifier)

    def now(self, identifier: str) -> RatedAction:
        """Return an action of the later report with its rating."""
        return self._required(self.later, identifier)

    def rated_action(self, report: Report, action: Action, assessor: Assessor) -> RatedAction:
        """Return an action of a report with its rating by any assessor."""
        return rated_action(action, assessor, self.plan.scale(report.scale), self.language)

    def _required(self, report: Report, identifier: str) -> RatedAction:
        action = report.action(identifier)
        if action is None:
            raise KeyError(identifier)
        return self.rated_action(report, action, self.assessor)
