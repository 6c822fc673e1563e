"""Two reports to compare, and the assessor whose ratings are compared."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from planpress.compare.change import Namesake
from planpress.compare.compared_reports import ComparedReports
from planpress.compare.family import Family
from planpress.compare.rated_action import RatedAction
from planpress.compare.stretch import Stretch
from planpress.compare.yardstick import Yardstick
from planpress.model import Action, Assessor, Dataset, Plan, Report
from planpress.summary import Distribution


@dataclass(frozen=True)
class ReportPair:
    """Two reports to compare, and the assessor whose ratings are compared.

    Args:
        compared: All reports of the plan.
        earlier: The earlier report.
        later: The later report.
        assessor: The assessor.
    """

    compared: ComparedReports
    earlier: Report
    later: Report
    assessor: Assessor

    @property
    def dataset(self) -> Dataset:
        """The plan and its reports."""
        return self.compared.dataset

    @property
    def language(self) -> str:
        """The reader's language."""
        return self.compared.language

    @property
    def plan(self) -> Plan:
        """The plan."""
        return self.dataset.plan

    @property
    def reports(self) -> tuple[Report, Report]:
        """Both reports, the earlier one first."""
        return self.earlier, self.later

    @property
    def detailed(self) -> bool:
        """Whether both reports list their actions."""
        return self.earlier.detailed and self.later.detailed

    @cached_property
    def stretch(self) -> Stretch:
        """The stretch from the earlier report to the later one, each of which must list its actions."""
        return self.compared.stretch(self.earlier, self.later)

    @property
    def families(self) -> tuple[Family, ...]:
        """The families of both reports, each of which must list its actions."""
        return self.compared.families(self.earlier, self.later)

    @cached_property
    def opposite_assessors(self) -> tuple[Assessor, ...]:
        """The assessors with whom the assessor is compared: for the Party, all others; for any other, the Party."""
        party, *reviewers = self.plan.assessors
        return tuple(reviewers) if self.assessor == party else (party,)

    @cached_property
    def yardstick(self) -> Yardstick:
        """The yardstick that maps the ratings in one report to the scale of the other."""
        return Yardstick.between(self.plan, self.earlier, self.later)

    @cached_property
    def _namesakes(self) -> tuple[tuple[str, str, bool], ...]:
        """Actions that ended when one with a similar title began: both ids, and whether the titles are the same."""
        stretch = self.stretch
        ended = {
            (ending.action, ending.ended): action.id
            for action in reversed(self.earlier.actions)
            for ending in stretch.endings[action.id]
            if not stretch.lineage.successors(action.id)
        }
        namesakes = []
        for action in self.later.actions:
            is_new = not stretch.lineage.predecessors(action.id) and action.id not in stretch.unstated
            for beginning in stretch.beginnings[action.id] if is_new else ():
                for alike in self.dataset.namesakes(beginning.since):
                    before = ended.get((alike.ended, beginning.since)) if alike.new == beginning.action else None
                    namesakes += [(before, action.id, alike.same)] if before else []
        return tuple(namesakes)

    @cached_property
    def namesakes_before(self) -> Mapping[str, Namesake]:
        """The action with a similar title that ended when a new action began, by the id of the new action."""
        namesakes: dict[str, Namesake] = {}
        for earlier, later, same in self._namesakes:
            namesakes.setdefault(later, Namesake(earlier, same, self.earlier.number(earlier)))
        return namesakes

    @cached_property
    def namesakes_now(self) -> Mapping[str, Namesake]:
        """The action with a similar title that began when another was dropped, by the id of the dropped action."""
        namesakes: dict[str, Namesake] = {}
        for earlier, later, same in self._namesakes:
            namesakes.setdefault(earlier, Namesake(later, same, self.later.number(later)))
        return namesakes

    def distribution(self, report: Report) -> Distribution | None:
        """Return the distribution of the assessor's ratings in one of the reports; None if no numbers are known."""
        return self.compared.rated(report, self.assessor).distribution

    def rates_actions(self, report: Report) -> bool:
        """Tell whether the assessor rated any individual action in one of the reports."""
        return self.compared.rated(report, self.assessor).rates_actions

    def was(self, identifier: str) -> RatedAction:
        """Return an action of the earlier report with its rating.

        Raises:
            KeyError: The report has no such action.
        """
        return self._earlier_actions[identifier]

    def now(self, identifier: str) -> RatedAction:
        """Return an action of the later report with its rating.

        Raises:
            KeyError: The report has no such action.
        """
        return self._later_actions[identifier]

    def rated_action(self, report: Report, action: Action, assessor: Assessor) -> RatedAction:
        """Return an action of one of the reports, with an assessor's rating."""
        return self.compared.rated(report, assessor).actions[action.id]

    @cached_property
    def _earlier_actions(self) -> Mapping[str, RatedAction]:
        return self.compared.rated(self.earlier, self.assessor).actions

    @cached_property
    def _later_actions(self) -> Mapping[str, RatedAction]:
        return self.compared.rated(self.later, self.assessor).actions
