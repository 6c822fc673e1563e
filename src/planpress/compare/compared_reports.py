"""A plan's reports in the form that comparisons need; values that several comparisons share are computed once."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar, cast

from planpress.compare.chain import Chain
from planpress.compare.family import Family, families
from planpress.compare.rated_action import RatedAction
from planpress.compare.rated_report import RatedReport
from planpress.compare.stretch import Stretch
from planpress.model import Assessor, Dataset, Report

Value = TypeVar("Value")


@dataclass(frozen=True)
class ComparedReports:
    """The reports of a plan in the form that comparisons need.

    Args:
        dataset: The plan and its reports.
        language: The reader's language.
    """

    dataset: Dataset
    language: str

    def remember(self, key: Hashable, make: Callable[[], Value]) -> Value:
        """Return a value that does not depend on the assessor, and make it if it does not exist yet."""
        if key not in self._memory:
            self._memory[key] = make()
        return cast("Value", self._memory[key])

    def unrated(self, report: Report) -> Mapping[str, RatedAction]:
        """Return the actions of a report by their ids, without ratings."""
        return self.remember(
            ("unrated", report.period),
            lambda: {action.id: RatedAction(action, None, None, self.language) for action in report.actions},
        )

    def rated(self, report: Report, assessor: Assessor) -> RatedReport:
        """Return a report together with an assessor's ratings."""
        key = (report.period, assessor.id)
        if key not in self._rated:
            self._rated[key] = RatedReport(self.dataset.plan, report, assessor, self.language)
        return self._rated[key]

    def stretch(self, earlier: Report, later: Report) -> Stretch:
        """Return the stretch between two reports that list their actions."""
        key = (earlier.period, later.period)
        if key not in self._stretches:
            self._stretches[key] = Stretch(self._chain(later), self._positions[earlier.period])
        return self._stretches[key]

    def families(self, earlier: Report, later: Report) -> tuple[Family, ...]:
        """Return the families of two reports that list their actions."""
        key = (earlier.period, later.period)
        if key not in self._families:
            self._families[key] = tuple(families(self.stretch(earlier, later)))
        return self._families[key]

    def _chain(self, last: Report) -> Chain:
        if last.period not in self._chains:
            reports = self.dataset.detailed[: self._positions[last.period] + 1]
            self._chains[last.period] = Chain(reports, self.dataset.step)
        return self._chains[last.period]

    @cached_property
    def _positions(self) -> Mapping[str, int]:
        return {report.period: index for index, report in enumerate(self.dataset.detailed)}

    @cached_property
    def _memory(self) -> dict[Hashable, Any]:
        return {}

    @cached_property
    def _rated(self) -> dict[tuple[str, str], RatedReport]:
        return {}

    @cached_property
    def _stretches(self) -> dict[tuple[str, str], Stretch]:
        return {}

    @cached_property
    def _families(self) -> dict[tuple[str, str], tuple[Family, ...]]:
        return {}

    @cached_property
    def _chains(self) -> dict[str, Chain]:
        return {}
