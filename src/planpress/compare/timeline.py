"""One action through all periods, and what became of the actions that are gone."""

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
    """Whether a report has an action, or why that is not known."""

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
        standings: One for each assessor of the plan, in its order, rated or not.
        continues: Ids that it continues, in the nearest report before that lists its actions.
        continued_by: Ids that continue it, in the nearest report after that lists its actions.
        dropped: What that later report says where it ends the action.
        origin: How it continues them: split, merged or both; None where it is the whole of one.
        outcome: How they continue it: split, merged or both; None where one is the whole of it.
    """

    rated_actions: tuple[RatedAction, ...]
    continues: tuple[str, ...] = ()
    continued_by: tuple[str, ...] = ()
    dropped: Dropped | None = None
    origin: ChangeKind | None = None
    outcome: ChangeKind | None = None

    @property
    def id(self) -> str:
        """Its number in that report."""
        return self.rated_actions[0].id

    @property
    def title(self) -> str:
        """Its title in that report."""
        return self.rated_actions[0].title


@dataclass(frozen=True)
class HistoryPeriod:
    """One period of a history.

    Args:
        report: The report of the period.
        presence: Whether it has the action.
        stages: The action, or those it comes from or goes into, in printed order.
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
    """One action through all periods.

    Args:
        action: Its id in the report of the period.
        period: The period that it is looked at from.
        assessors: Those of the plan, in the order of the standings.
        entries: One a period up to this one, the earliest first.
        after: One for each later period of the dataset.
    """

    action: str
    period: str
    assessors: tuple[Assessor, ...]
    entries: tuple[HistoryPeriod, ...]
    after: tuple[HistoryPeriod, ...] = ()

    @property
    def present(self) -> Stage:
        """The action in the report it is looked at from."""
        return self.entries[-1].stages[0]

    @property
    def ancestors(self) -> tuple[tuple[str, str], ...]:
        """Period and id of all that it comes from, the earliest first."""
        return tuple((entry.period, stage.id) for entry in self.entries[:-1] for stage in entry.stages)

    @property
    def descendants(self) -> tuple[tuple[str, str], ...]:
        """Period and id of all that it goes into within the dataset, the earliest first."""
        return tuple((entry.period, stage.id) for entry in self.after for stage in entry.stages)


Ids = dict[str, frozenset[str]]


def history(dataset: Dataset, action: str, period: str, language: str = "") -> ActionHistory:
    """Return an action through all periods; later ones only as far as the dataset has them.

    For the histories of many actions make :class:`Histories` once.

    Args:
        dataset: The plan and its reports; ``dataset.until(period)`` for a page that knows no later period.
        action: An id in the report of the period.
        period: A period whose report lists its actions.
        language: The reader's language; left out: the plan's first.

    Raises:
        UnknownNameError: There is no such period, or its report has no such action.
    """
    return Histories(dataset, language or dataset.plan.language).history(action, period)


@dataclass(frozen=True)
class Histories:
    """The histories of all actions of a plan, sharing what they have in common.

    Args:
        dataset: The plan and its reports.
        language: The reader's language.
    """

    dataset: Dataset
    language: str

    def history(self, action: str, period: str) -> ActionHistory:
        """Return an action through all periods.

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
        ids = self._line(action, self._index(report))
        now = dataset.reports.index(report)
        entries = tuple(self._entry(ids, report, past=index <= now) for index, report in enumerate(dataset.reports))
        return ActionHistory(action, period, dataset.plan.assessors, entries[: now + 1], entries[now + 1 :])

    @cached_property
    def _chain(self) -> Chain:
        return Chain(self.dataset.detailed)

    @cached_property
    def _printed(self) -> Mapping[str, Mapping[str, int]]:
        """For each period, the position of each action in printed order."""
        return {
            report.period: {action.id: index for index, action in enumerate(report.actions)}
            for report in self._chain.reports
        }

    def _index(self, report: Report) -> int:
        periods = (candidate.period for candidate in self._chain.reports)
        return next(index for index, period in enumerate(periods) if period == report.period)

    def _line(self, action: str, here: int) -> Ids:
        """Return the ids that belong to the history, by period."""
        chain = self._chain
        by_period = {chain.reports[here].period: frozenset({action})}
        ids = frozenset({action})
        for index in reversed(range(here)):
            ids = frozenset(past for identifier in ids for past in chain.steps[index].predecessors(identifier))
            by_period[chain.reports[index].period] = ids
        ids = frozenset({action})
        for index in range(here, len(chain.steps)):
            ids = frozenset(future for identifier in ids for future in chain.steps[index].successors(identifier))
            by_period[chain.reports[index + 1].period] = ids
        return by_period

    def _entry(self, ids: Ids, report: Report, *, past: bool) -> HistoryPeriod:
        if not report.detailed:
            return HistoryPeriod(report, _absence(report))
        printed = self._printed[report.period]
        order = sorted(ids[report.period], key=printed.__getitem__)
        if order:
            return HistoryPeriod(
                report, Presence.LISTED, tuple(self._stage(report, identifier) for identifier in order)
            )
        if not past:
            return HistoryPeriod(report, Presence.ENDED)
        return HistoryPeriod(report, Presence.UNSTATED if self._loses_track(ids, report) else Presence.NOT_YET)

    def _stage(self, report: Report, identifier: str) -> Stage:
        chain, plan = self._chain, self.dataset.plan
        index, action = self._index(report), report.actions[self._printed[report.period][identifier]]
        past = chain.steps[index - 1].predecessors(identifier) if index else ()
        last = index == len(chain.steps)
        future = () if last else chain.steps[index].successors(identifier)
        dropped = None if last or future else chain.reports[index + 1].drops(identifier)
        scale = plan.scale(report.scale)
        rated_actions = tuple(rated_action(action, assessor, scale, self.language) for assessor in plan.assessors)
        origin = regrouped(chain.steps[index - 1], past, (identifier,)) if index else None
        outcome = None if last else regrouped(chain.steps[index], (identifier,), future)
        return Stage(rated_actions, past, future, dropped, origin, outcome)

    def _loses_track(self, ids: Ids, report: Report) -> bool:
        """Whether a later report, up to the first that has the action, does not say what it continues."""
        for earlier, later in pairwise(self._chain.reports[self._index(report) :]):
            actions = [later.action(identifier) for identifier in ids[later.period]]
            if actions:
                return any(says_nothing(action, earlier, later) for action in actions if action)
        return False


def regrouped(step: Lineage, past: Iterable[str], future: Iterable[str]) -> ChangeKind | None:
    """Return how later actions continue earlier ones: split, merged or both; None where one is the whole of one."""
    split = any(len(step.successors(action)) > 1 for action in past)
    merged = any(len(step.predecessors(action)) > 1 for action in future)
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
