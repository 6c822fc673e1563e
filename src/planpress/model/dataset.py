"""A plan with its reports, in chronological order."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, reduce
from itertools import pairwise

from planpress.model.lineage import Lineage, identity, lineage, step_lineage
from planpress.model.namesake import Namesakes, namesakes
from planpress.model.plan import Plan
from planpress.model.report import Report


@dataclass(frozen=True)
class Dataset:
    """A plan with its reports.

    Args:
        plan: The plan.
        reports: Its reports, the earliest period first.
    """

    plan: Plan
    reports: tuple[Report, ...]
    _steps: dict[tuple[str, str], Lineage] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def of(cls, plan: Plan, reports: tuple[Report, ...]) -> "Dataset":
        """Make a dataset from reports in any order."""
        return cls(plan, tuple(sorted(reports, key=lambda report: (report.first_day, report.end.last, report.period))))

    @property
    def newest(self) -> Report:
        """The report of the last period."""
        return self.reports[-1]

    def report(self, period: str) -> Report | None:
        """Return the report of a period, or None."""
        return self._by_period.get(period)

    @cached_property
    def _by_period(self) -> Mapping[str, Report]:
        return {report.period: report for report in reversed(self.reports)}

    def until(self, period: str) -> "Dataset":
        """Return the dataset as of a period, without the later reports."""
        return Dataset(self.plan, self.reports[: self._position(period) + 1], self._steps)

    def before(self, period: str) -> tuple[Report, ...]:
        """Return the reports of all periods before a period, earliest first."""
        return self.reports[: self._position(period)]

    def _position(self, period: str) -> int:
        if period not in self._positions:
            raise ValueError(f'there is no period "{period}"')
        return self._positions[period]

    @cached_property
    def _positions(self) -> Mapping[str, int]:
        return {report.period: index for index, report in enumerate(self.reports)}

    def previous(self, period: str) -> Report | None:
        """Return the previous period's report in any state, or None."""
        return next(reversed(self.before(period)), None)

    @cached_property
    def detailed(self) -> tuple[Report, ...]:
        """The reports that list their actions, earliest first."""
        return tuple(report for report in self.reports if report.detailed)

    def last_detailed(self, period: str) -> Report | None:
        """Return the last report that lists its actions, up to and including a period; None if there is none."""
        self._position(period)
        return self._last_detailed[period]

    @cached_property
    def _last_detailed(self) -> Mapping[str, Report | None]:
        last: dict[str, Report | None] = {}
        newest: Report | None = None
        for report in self.reports:
            newest = report if report.detailed else newest
            last[report.period] = newest
        return last

    def detailed_before(self, period: str) -> Report | None:
        """Return the last report before a period that lists its actions; None if there is none."""
        return next((report for report in reversed(self.before(period)) if report.detailed), None)

    def lineage(self, earlier: str, later: str) -> Lineage:
        """Return the lineage between two reports that list their actions, by way of all such reports between them.

        Args:
            earlier: The period of the earlier report.
            later: The same period or a later one.
        """
        if (earlier, later) not in self._lineages:
            self._lineages[earlier, later] = self._compose(earlier, later)
        return self._lineages[earlier, later]

    def step(self, earlier: Report, later: Report) -> Lineage:
        """Return the lineage between two consecutive reports that list their actions, with mergers through ``dropped``.

        Args:
            earlier: A report of the dataset.
            later: The next report that lists its actions.
        """
        key = (earlier.period, later.period)
        if key not in self._steps:
            self._steps[key] = step_lineage(earlier, later)
        return self._steps[key]

    def namesakes(self, period: str) -> tuple[Namesakes, ...]:
        """Return pairs of a dropped and a new action with similar titles whose relation a report does not state.

        Args:
            period: A period whose report lists its actions.
        """
        if period not in self._namesakes:
            earlier, later = self.detailed_before(period), self.report(period)
            if earlier and later:
                self._namesakes[period] = namesakes(earlier, later, self.step(earlier, later))
            else:
                self._namesakes[period] = ()
        return self._namesakes[period]

    @cached_property
    def _namesakes(self) -> dict[str, tuple[Namesakes, ...]]:
        return {}

    @cached_property
    def _lineages(self) -> dict[tuple[str, str], Lineage]:
        return {}

    def _compose(self, earlier: str, later: str) -> Lineage:
        names = [report.period for report in self.detailed]
        span = self.detailed[names.index(earlier) : names.index(later) + 1]
        steps = (lineage(earlier_report, later_report) for earlier_report, later_report in pairwise(span))
        return reduce(Lineage.then, steps, identity(span[0]))
