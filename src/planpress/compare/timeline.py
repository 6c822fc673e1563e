"""The history of an action through all periods."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import pairwise

from planpress.compare.chain import Chain, says_nothing
from planpress.compare.change import ChangeKind
from planpress.compare.rated_action import RatedAction, rated_action
from planpress.errors import UnknownNameError
from planpress.model import Assessor, Dataset, Dropped, Known, Report, known
from planpress.model.lineage import Lineage
from planpress.suggestion import suggest


class Presence(StrEnum):
    """Whether a report lists an action or, if it does not, why."""

    LISTED = "listed"
    NOT_YET = "not yet in the plan"
    UNSTATED = "lineage not stated"
    ENDED = "no longer in the plan"
    TOTALS_ONLY = "totals only"
    NOT_LISTED = "actions not available"
    MISSING = "missing"
    WITHHELD = "withheld"


@dataclass(frozen=True)
class Stage:
    """An action in one report, with its links in both directions.

    Args:
        rated_actions: The action with the rating of each assessor of the plan, in the plan's order, rated or not.
        continues: The ids of the actions that it continues, in the nearest earlier report that lists its actions.
        continued_by: The ids of the actions that continue it, in the nearest later report that lists its actions.
        dropped: What that later report says about the end of the action; None if it does not end there.
        origin: How it continues the earlier actions: split, merged or both; None if nothing was split or merged.
        outcome: How the later actions continue it: split, merged or both; None if nothing was split or merged.
    """

    rated_actions: tuple[RatedAction, ...]
    continues: tuple[str, ...] = ()
    continued_by: tuple[str, ...] = ()
    dropped: Dropped | None = None
    origin: ChangeKind | None = None
    outcome: ChangeKind | None = None

    @property
    def id(self) -> str:
        """The id of the action in that report."""
        return self.rated_actions[0].id

    @property
    def title(self) -> str:
        """The title of the action in that report."""
        return self.rated_actions[0].title


@dataclass(frozen=True)
class HistoryPeriod:
    """One period of a history.

    Args:
        report: The report of the period.
        presence: Whether the report lists the action.
        stages: The action, or the actions that it comes from or became, in printed order.
    """

    report: Report
    presence: Presence
    stages: tuple[Stage, ...] = ()

    @property
    def period(self) -> str:
        """The id of the period."""
        return self.report.period


@dataclass(frozen=True)
class ActionHistory:
    """The history of one action through all periods.

    Args:
        action: Its id in the report of the period.
        period: The period whose report has the action.
        assessors: The assessors of the plan, in the order of ``Stage.rated_actions``.
        entries: One entry per period up to the given one, earliest first.
        after: One entry per later period of the dataset.
    """

    action: str
    period: str
    assessors: tuple[Assessor, ...]
    entries: tuple[HistoryPeriod, ...]
    after: tuple[HistoryPeriod, ...] = ()

    @property
    def present(self) -> Stage:
        """The action in the report of the period."""
        return self.entries[-1].stages[0]

    @property
    def ancestors(self) -> tuple[tuple[str, str], ...]:
        """The period and id of every action that it continues, in any earlier report, earliest first."""
        return tuple((entry.period, stage.id) for entry in self.entries[:-1] for stage in entry.stages)

    @property
    def descendants(self) -> tuple[tuple[str, str], ...]:
        """The period and id of every action that continues it, in any later report, earliest first."""
        return tuple((entry.period, stage.id) for entry in self.after for stage in entry.stages)


IdsByPeriod = dict[str, frozenset[str]]


def history(dataset: Dataset, action: str, period: str, language: str = "") -> ActionHistory:
    """Return the history of an action through all periods of a dataset.

    If you need the histories of many actions, make one :class:`Histories` instead.

    Args:
        dataset: The plan and its reports; for a page that must not know later periods, pass ``dataset.until(period)``.
        action: An id in the report of the period.
        period: A period whose report lists its actions.
        language: The reader's language; by default, the first language of the plan.

    Raises:
        UnknownNameError: There is no such period, or its report has no such action.
    """
    return Histories(dataset, language or dataset.plan.language).history(action, period)


@dataclass(frozen=True)
class Histories:
    """The histories of all actions in a plan; values that they share are computed once.

    Args:
        dataset: The plan and its reports.
        language: The reader's language.
    """

    dataset: Dataset
    language: str

    def history(self, action: str, period: str) -> ActionHistory:
        """Return the history of an action through all periods.

        Args:
            action: An id in the report of the period.
            period: A period whose report lists its actions.

        Raises:
            UnknownNameError: There is no such period, or its report has no such action.
        """
        dataset = self.dataset
        report = dataset.report(period)
        if report is None:
            known = [candidate.period for candidate in dataset.reports]
            raise UnknownNameError(f'there is no period "{period}"', suggest(period, known))
        if not report.detailed or report.action(action) is None:
            known = [candidate.id for candidate in report.actions]
            raise UnknownNameError(f'{period} has no action "{action}"', suggest(action, known))
        ids = self._ids_by_period(action, self._index(report))
        present = dataset.reports.index(report)
        entries = tuple(self._entry(ids, report, past=index <= present) for index, report in enumerate(dataset.reports))
        return ActionHistory(action, period, dataset.plan.assessors, entries[: present + 1], entries[present + 1 :])

    @cached_property
    def _chain(self) -> Chain:
        return Chain(self.dataset.detailed, self.dataset.step)

    @cached_property
    def _positions(self) -> Mapping[str, Mapping[str, int]]:
        """For each period, the position of each action in the printed order."""
        return {
            report.period: {action.id: index for index, action in enumerate(report.actions)}
            for report in self._chain.reports
        }

    def _index(self, report: Report) -> int:
        return self._indexes[report.period]

    @cached_property
    def _indexes(self) -> Mapping[str, int]:
        return {report.period: index for index, report in enumerate(self._chain.reports)}

    def _ids_by_period(self, action: str, position: int) -> IdsByPeriod:
        """Return the ids of all actions that belong to the history of the given action.

        Args:
            action: Its id.
            position: The index of its report in the chain.
        """
        chain = self._chain
        by_period = {chain.reports[position].period: frozenset({action})}
        ids = frozenset({action})
        for index in reversed(range(position)):
            ids = frozenset(earlier for later in ids for earlier in chain.steps[index].predecessors(later))
            by_period[chain.reports[index].period] = ids
        ids = frozenset({action})
        for index in range(position, len(chain.steps)):
            ids = frozenset(later for earlier in ids for later in chain.steps[index].successors(earlier))
            by_period[chain.reports[index + 1].period] = ids
        return by_period

    def _entry(self, ids: IdsByPeriod, report: Report, *, past: bool) -> HistoryPeriod:
        if not report.detailed:
            return HistoryPeriod(report, _absence(report))
        printed_order = sorted(ids[report.period], key=self._positions[report.period].__getitem__)
        if printed_order:
            stages = tuple(self._stage(report, identifier) for identifier in printed_order)
            return HistoryPeriod(report, Presence.LISTED, stages)
        if not past:
            return HistoryPeriod(report, Presence.ENDED)
        return HistoryPeriod(report, Presence.UNSTATED if self._loses_track(ids, report) else Presence.NOT_YET)

    def _stage(self, report: Report, identifier: str) -> Stage:
        chain, plan = self._chain, self.dataset.plan
        index, action = self._index(report), report.actions[self._positions[report.period][identifier]]
        predecessors = chain.steps[index - 1].predecessors(identifier) if index else ()
        is_last = index == len(chain.steps)
        successors = () if is_last else chain.steps[index].successors(identifier)
        dropped = None if is_last or successors else chain.reports[index + 1].drops(identifier)
        scale = plan.scale(report.scale)
        rated_actions = tuple(rated_action(action, assessor, scale, self.language) for assessor in plan.assessors)
        origin = regrouped(chain.steps[index - 1], predecessors, (identifier,)) if index else None
        outcome = None if is_last else regrouped(chain.steps[index], (identifier,), successors)
        return Stage(rated_actions, predecessors, successors, dropped, origin, outcome)

    def _loses_track(self, ids: IdsByPeriod, report: Report) -> bool:
        """Tell whether the next report that lists the action leaves open which earlier action it continues."""
        for earlier, later in pairwise(self._chain.reports[self._index(report) :]):
            actions = [later.action(identifier) for identifier in ids[later.period]]
            if actions:
                return any(says_nothing(action, earlier, later) for action in actions if action)
        return False


def regrouped(step: Lineage, earlier: Iterable[str], later: Iterable[str]) -> ChangeKind | None:
    """Return how later actions continue earlier ones: a split, a merger or both; None if it is neither."""
    split = any(len(step.successors(action)) > 1 for action in earlier)
    merged = any(len(step.predecessors(action)) > 1 for action in later)
    if split:
        return ChangeKind.REGROUPED if merged else ChangeKind.SPLIT
    return ChangeKind.MERGED if merged else None


ABSENCES = {
    Known.MISSING: Presence.MISSING,
    Known.WITHHELD: Presence.WITHHELD,
    Known.TOTALS: Presence.TOTALS_ONLY,
}


def _absence(report: Report) -> Presence:
    return ABSENCES.get(known(report), Presence.NOT_LISTED)
