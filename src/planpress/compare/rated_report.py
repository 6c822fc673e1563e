"""A report with one assessor's ratings of its actions."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from planpress.compare.rated_action import RatedAction, rated_action
from planpress.model import Assessor, Plan, Report
from planpress.summary import Basis, Distribution, distribution


@dataclass(frozen=True)
class RatedReport:
    """A report with one assessor's ratings of its actions.

    Args:
        plan: The plan.
        report: The report.
        assessor: The assessor who gave the ratings.
        language: The reader's language.
    """

    plan: Plan
    report: Report
    assessor: Assessor
    language: str

    @cached_property
    def actions(self) -> Mapping[str, RatedAction]:
        """The actions by their ids."""
        scale = self.plan.scale(self.report.scale)
        return {action.id: rated_action(action, self.assessor, scale, self.language) for action in self.report.actions}

    @cached_property
    def distribution(self) -> Distribution | None:
        """The distribution of the assessor's ratings; None if no numbers are known."""
        return distribution(self.plan, self.report, self.assessor)

    @property
    def rates_actions(self) -> bool:
        """Whether the assessor rated any individual action."""
        counts = self.distribution
        return self.report.detailed and counts is not None and counts.basis is Basis.COUNTED
