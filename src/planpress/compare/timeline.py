"""One action through all periods, and what became of the actions that are gone."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from planpress.compare.chain import Chain, says_nothing
from planpress.compare.standing import Standing, standing
from planpress.errors import UnknownNameError
from planpress.loading.problems import suggest
from planpress.model import Assessor, Dataset, Dropped, Plan, Report, State


class Presence(StrEnum):
    """Whether a report has an action, or why it cannot be told."""

    LISTED = "listed"
    NOT_YET = "not yet in the plan"
    UNSTATED = "lineage not stated"
    ENDED = "no longer in the plan"
    TOTALS_ONLY = "totals only"
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
    """

    standings: tuple[Standing, ...]
    continues: tuple[str, ...] = ()
    continued_by: tuple[str, ...] = ()
    dropped: Dropped | None = None

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


def history(dataset: Dataset, action: str, period: str, language: str = "") -> History:
    """Return an action through all periods; later ones only as far as the dataset has them.

    Args:
        dataset: The plan and its reports; ``dataset.until(period)`` for a page that knows no later period.
        action: An id in the report of the period.
        period: A period whose report lists its actions.
        language: The reader's language; left out: the plan's first.

    Raises:
        UnknownNameError: There is no such period, or its report has no such action.
    """
    report = dataset.report(period)
    if report is None:
        raise UnknownNameError(
            f'there is no period "{period}"', suggest(period, [one.period for one in dataset.reports])
        )
    if not report.detailed or report.action(action) is None:
        known = [one.id for one in report.actions]
        raise UnknownNameError(f'{period} has no action "{action}"', suggest(action, known))
    chain = Chain(dataset.detailed)
    here = chain.reports.index(report)
    ids = {period: frozenset({action})} | _past(chain, here, action) | _future(chain, here, action)
    weaver = _Weaver(chain, ids, dataset.plan, language or dataset.plan.language)
    place = dataset.reports.index(report)
    entries = tuple(weaver.entries(dataset.reports, before=place))
    return History(action, period, dataset.plan.assessors, entries[: place + 1], entries[place + 1 :])


Ids = dict[str, frozenset[str]]


def _past(chain: Chain, here: int, action: str) -> Ids:
    found: Ids = {}
    ids = frozenset({action})
    for place in reversed(range(here)):
        ids = frozenset(one for identifier in ids for one in chain.steps[place].predecessors(identifier))
        found[chain.reports[place].period] = ids
    return found


def _future(chain: Chain, here: int, action: str) -> Ids:
    found: Ids = {}
    ids = frozenset({action})
    for place in range(here, len(chain.steps)):
        ids = frozenset(one for identifier in ids for one in chain.steps[place].successors(identifier))
        found[chain.reports[place + 1].period] = ids
    return found


@dataclass(frozen=True)
class _Weaver:
    """Puts the entries of a history together.

    Args:
        chain: All reports that list their actions.
        ids: The actions that belong to the history, by period.
        plan: The promise.
        language: The reader's language.
    """

    chain: Chain
    ids: Ids
    plan: Plan
    language: str

    def entries(self, reports: tuple[Report, ...], before: int) -> Iterator[Entry]:
        """Yield an entry a report; those at a place lower than ``before`` are in the past."""
        for place, report in enumerate(reports):
            if not report.detailed:
                yield Entry(report, _absence(report))
                continue
            stages = tuple(self._stages(report))
            if stages:
                yield Entry(report, Presence.LISTED, stages)
            elif place > before:
                yield Entry(report, Presence.ENDED)
            else:
                yield Entry(report, Presence.UNSTATED if self._loses_track(report) else Presence.NOT_YET)

    def _stages(self, report: Report) -> Iterator[Stage]:
        place = self.chain.reports.index(report)
        ids = self.ids[report.period]
        for action in report.actions:
            if action.id in ids:
                past = self.chain.steps[place - 1].predecessors(action.id) if place else ()
                last = place == len(self.chain.steps)
                future = () if last else self.chain.steps[place].successors(action.id)
                dropped = None if last or future else self.chain.reports[place + 1].drops(action.id)
                scale = self.plan.scale(report.scale)
                standings = (standing(action, one, scale, self.language) for one in self.plan.assessors)
                yield Stage(tuple(standings), past, future, dropped)

    def _loses_track(self, report: Report) -> bool:
        """Whether a later report, up to the first that has the action, leaves open what it continues."""
        start = self.chain.reports.index(report)
        for earlier, later in pairwise(self.chain.reports[start:]):
            ids = self.ids[later.period]
            if ids:
                return any(says_nothing(one, earlier, later) for one in later.actions if one.id in ids)
        return False


def _absence(report: Report) -> Presence:
    if report.state is State.PUBLISHED:
        return Presence.TOTALS_ONLY
    return Presence.MISSING if report.state is State.MISSING else Presence.WITHHELD
