"""The comparison of two reports, for one assessor."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from planpress.compare.account import account
from planpress.compare.change import Change, ChangeKind
from planpress.compare.compared_reports import ComparedReports
from planpress.compare.movement import MovementMatrix, movement
from planpress.compare.notice import Notice, NoticeKind
from planpress.compare.notices import notices_for
from planpress.compare.report_pair import ReportPair
from planpress.errors import UnknownNameError
from planpress.model import Assessor, Dataset, Plan, Report
from planpress.suggestion import suggest
from planpress.summary import Basis, Distribution


@dataclass(frozen=True)
class Totals:
    """The distributions of an assessor's ratings in both reports, each with its denominator.

    Args:
        earlier: The distribution in the earlier report; None if no numbers are known.
        later: The distribution in the later report; None if no numbers are known.
    """

    earlier: Distribution | None
    later: Distribution | None


@dataclass(frozen=True)
class Comparison:
    """The comparison of two reports, for one assessor.

    Args:
        earlier: The earlier report.
        later: The later report.
        assessor: The assessor whose ratings are compared.
        comparable: Whether ratings of individual actions are compared; if not, a notice says why.
        notices: What readers must know before they compare.
        totals: The distributions of the ratings, with denominators.
        movement: The matrix; None if one of the reports does not list its actions, or has only totals for the assessor.
        changes: All changes, in the printed order of the later report, followed by actions that ended.
        first_time: Whether the assessor is known to have rated nothing before the later report.
        language: The reader's language, for labels and titles.
        plan: The plan.
    """

    earlier: Report
    later: Report
    assessor: Assessor
    comparable: bool
    notices: tuple[Notice, ...]
    totals: Totals
    movement: MovementMatrix | None
    changes: tuple[Change, ...]
    first_time: bool
    language: str
    plan: Plan

    @property
    def detailed(self) -> bool:
        """Whether both reports list their actions."""
        return self.earlier.detailed and self.later.detailed

    @cached_property
    def tally(self) -> Mapping[ChangeKind, int]:
        """The number of actions for each kind of change that occurs, in the order of :class:`ChangeKind`."""
        counts: Counter[ChangeKind] = Counter()
        for change in self.changes:
            counts[change.kind] += change.count
        return {kind: counts[kind] for kind in ChangeKind if counts[kind]}

    def of_kind(self, *kinds: ChangeKind) -> tuple[Change, ...]:
        """Return the changes of the given kinds."""
        return tuple(change for change in self.changes if change.kind in kinds)

    @cached_property
    def _by_later(self) -> Mapping[str, tuple[Change, ...]]:
        by_later: dict[str, list[Change]] = {}
        for change in self.changes:
            for identifier in change.later:
                by_later.setdefault(identifier, []).append(change)
        return {identifier: tuple(changes) for identifier, changes in by_later.items()}

    def about(self, action: str) -> tuple[Change, ...]:
        """Return the changes that are about an action of the later report."""
        return self._by_later.get(action, ())


def compare(dataset: Dataset, earlier: str, later: str, assessor: str, language: str = "") -> Comparison:
    """Compare two reports for one assessor.

    Args:
        dataset: The plan and its reports.
        earlier: A period.
        later: A later period.
        assessor: An assessor's id.
        language: The reader's language, for labels and titles; by default, the first language of the plan.

    Raises:
        UnknownNameError: A period or the assessor is not known, or the first period is not before the second.
    """
    return Comparisons(dataset, language or dataset.plan.language).between(earlier, later, assessor)


@dataclass(frozen=True)
class Comparisons:
    """The comparisons between a plan's reports; values that they share are computed once.

    Args:
        dataset: The plan and its reports.
        language: The reader's language, for labels and titles.
    """

    dataset: Dataset
    language: str

    def between(self, earlier: str, later: str, assessor: str) -> Comparison:
        """Compare two reports for one assessor.

        Args:
            earlier: A period.
            later: A later period.
            assessor: An assessor's id.

        Raises:
            UnknownNameError: A period or the assessor is not known, or the first period is not before the second.
        """
        start, end = _reports(self.dataset, earlier, later)
        rater = self.dataset.plan.assessor(assessor)
        if rater is None:
            known = [candidate.id for candidate in self.dataset.plan.assessors]
            raise UnknownNameError(f'there is no assessor "{assessor}"', suggest(assessor, known))
        return _compared(ReportPair(self._compared, start, end, rater))

    @cached_property
    def _compared(self) -> ComparedReports:
        return ComparedReports(self.dataset, self.language)


def _compared(pair: ReportPair) -> Comparison:
    notices = tuple(notices_for(pair))
    # Whether two scales matter is decided for each action, since an unrated action needs no scale.
    refusals = (notice.refusal for notice in notices if notice.kind is not NoticeKind.SCALES and notice.refuses)
    refusal = next(refusals, None)
    changes = tuple(account(pair, refusal))
    totals = Totals(*map(pair.distribution, pair.reports))
    matrix = movement(pair, changes) if pair.detailed and not _stated(totals) else None
    comparable = not any(notice.refuses for notice in notices) and all(map(pair.rates_actions, pair.reports))
    return Comparison(
        pair.earlier,
        pair.later,
        pair.assessor,
        comparable,
        notices,
        totals,
        matrix,
        changes,
        _is_first_time(pair),
        pair.language,
        pair.plan,
    )


def _is_first_time(pair: ReportPair) -> bool:
    """Tell whether the assessor rated nothing in the earlier reports, all of which must list their actions."""
    before = pair.dataset.before(pair.later.period)
    return all(report.detailed and pair.distribution(report) is None for report in before)


def _reports(dataset: Dataset, earlier: str, later: str) -> tuple[Report, Report]:
    periods = [report.period for report in dataset.reports]
    for period in (earlier, later):
        if period not in periods:
            raise UnknownNameError(f'there is no period "{period}"', suggest(period, periods))
    if earlier == later:
        raise UnknownNameError(f'"{earlier}" cannot be compared with itself', "name two periods")
    if periods.index(earlier) > periods.index(later):
        raise UnknownNameError(f'"{earlier}" is after "{later}"', f"name the earlier one first: {later} {earlier}")
    return dataset.reports[periods.index(earlier)], dataset.reports[periods.index(later)]


def _stated(totals: Totals) -> bool:
    return any(counts is not None and counts.basis is not Basis.COUNTED for counts in (totals.earlier, totals.later))
