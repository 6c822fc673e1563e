"""One action through all periods, and what became of the actions that are gone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import pairwise

from planpress.compare.chain import Chain, says_nothing
from planpress.compare.change import Kind
from planpress.compare.standing import Standing, standing
from planpress.errors import UnknownNameError
from planpress.model import Assessor, Dataset, Dropped, Known, Report, known
from planpress.model.lineage import Lineage
from planpress.suggestion import suggest


class Presence(StrEnum):
    """Whether a report has an action, or why it cannot be told."""

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

    standings: tuple[Standing, ...]
    continues: tuple[str, ...] = ()
    continued_by: tuple[str, ...] = ()
    dropped: Dropped | None = None
    origin: Kind | None = None
    outcome: Kind | None = None

    @property
    def id(self) -> str:
        """Its number in that report."""
        return self.standings[0].id

    @property
    def title(self) -> str:
        """Its title in that report."""
        return self.standings[0].title


@dataclass(frozen=True)
class Entry:
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
class History:
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
    entries: tuple[Entry, ...]
    after: tuple[Entry, ...] = ()

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


def history(dataset: Dataset, action: str, period: str, language: str = "") -> History:
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

    def history(self, action: str, period: str) -> History:
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
            known = [one.period for one in dataset.reports]
            raise UnknownNameError(f'there is no period "{period}"', suggest(period, known))
        if not report.detailed or report.action(action) is None:
            known = [one.id for one in report.actions]
            raise UnknownNameError(f'{period} has no action "{action}"', suggest(action, known))
        ids = self._line(action, self._place(report))
        now = dataset.reports.index(report)
        entries = tuple(self._entry(ids, one, past=place <= now) for place, one in enumerate(dataset.reports))
        return History(action, period, dataset.plan.assessors, entries[: now + 1], entries[now + 1 :])

    @cached_property
    def _chain(self) -> Chain:
        return Chain(self.dataset.detailed)

    @cached_property
    def _printed(self) -> Mapping[str, Mapping[str, int]]:
        """For each period, where each action stands in printed order."""
        return {
            report.period: {action.id: place for place, action in enumerate(report.actions)}
            for report in self._chain.reports
        }

    def _place(self, report: Report) -> int:
        return next(place for place, one in enumerate(self._chain.reports) if one.period == report.period)

    def _line(self, action: str, here: int) -> Ids:
        """Return the ids that belong to the history, by period."""
        chain = self._chain
        found = {chain.reports[here].period: frozenset({action})}
        ids = frozenset({action})
        for place in reversed(range(here)):
            ids = frozenset(one for identifier in ids for one in chain.steps[place].predecessors(identifier))
            found[chain.reports[place].period] = ids
        ids = frozenset({action})
        for place in range(here, len(chain.steps)):
            ids = frozenset(one for identifier in ids for one in chain.steps[place].successors(identifier))
            found[chain.reports[place + 1].period] = ids
        return found

    def _entry(self, ids: Ids, report: Report, *, past: bool) -> Entry:
        if not report.detailed:
            return Entry(report, _absence(report))
        printed = self._printed[report.period]
        order = sorted(ids[report.period], key=printed.__getitem__)
        if order:
            return Entry(report, Presence.LISTED, tuple(self._stage(report, one) for one in order))
        if not past:
            return Entry(report, Presence.ENDED)
        return Entry(report, Presence.UNSTATED if self._loses_track(ids, report) else Presence.NOT_YET)

    def _stage(self, report: Report, identifier: str) -> Stage:
        chain, plan = self._chain, self.dataset.plan
        place, action = self._place(report), report.actions[self._printed[report.period][identifier]]
        past = chain.steps[place - 1].predecessors(identifier) if place else ()
        last = place == len(chain.steps)
        future = () if last else chain.steps[place].successors(identifier)
        dropped = None if last or future else chain.reports[place + 1].drops(identifier)
        scale = plan.scale(report.scale)
        standings = tuple(standing(action, one, scale, self.language) for one in plan.assessors)
        origin = regrouped(chain.steps[place - 1], past, (identifier,)) if place else None
        outcome = None if last else regrouped(chain.steps[place], (identifier,), future)
        return Stage(standings, past, future, dropped, origin, outcome)

    def _loses_track(self, ids: Ids, report: Report) -> bool:
        """Whether a later report, up to the first that has the action, leaves open what it continues."""
        for earlier, later in pairwise(self._chain.reports[self._place(report) :]):
            found = [later.action(one) for one in ids[later.period]]
            if found:
                return any(says_nothing(one, earlier, later) for one in found if one)
        return False


def regrouped(step: Lineage, past: Iterable[str], future: Iterable[str]) -> Kind | None:
    """Return how later actions continue earlier ones: split, merged or both; None where one is the whole of one."""
    split = any(len(step.successors(one)) > 1 for one in past)
    merged = any(len(step.predecessors(one)) > 1 for one in future)
    if split:
        return Kind.REGROUPED if merged else Kind.SPLIT
    return Kind.MERGED if merged else None


ABSENCES = {
    Known.MISSING: Presence.MISSING,
    Known.WITHHELD: Presence.WITHHELD,
    Known.TOTALS: Presence.TOTALS_ONLY,
}


def _absence(report: Report) -> Presence:
    return ABSENCES.get(known(report), Presence.NOT_LISTED)
