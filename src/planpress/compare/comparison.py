"""Two reports compared, for one assessor."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from planpress.compare.account import account
from planpress.compare.change import Change, ChangeKind
from planpress.compare.movement import MovementMatrix, movement
from planpress.compare.notice import Notice, NoticeKind
from planpress.compare.notices import notices_for
from planpress.compare.report_pair import ReportPair
from planpress.errors import UnknownNameError
from planpress.model import Assessor, Dataset, Report
from planpress.suggestion import suggest
from planpress.summary import Basis, Distribution


@dataclass(frozen=True)
class Totals:
    """How an assessor's ratings spread in both reports, each with its denominator.

    Args:
        earlier: In the earlier report; None where there are no ratings.
        later: In the later report; None where there are no ratings.
    """

    earlier: Distribution | None
    later: Distribution | None


@dataclass(frozen=True)
class Comparison:
    """Two reports compared, for one assessor.

    Args:
        earlier: The earlier report.
        later: The later report.
        assessor: Whose ratings are compared.
        comparable: Whether ratings of single actions are compared; if not, a notice says why.
        notices: What a reader must know before reading on.
        totals: How the ratings spread, with denominators.
        movement: The matrix; None where the actions or their ratings are not public in both reports.
        changes: All of them, in the printed order of the later report; actions that ended follow.
        first_time: Whether it is known that the assessor rated nothing before the later report.
        language: The reader's language, for labels and titles.
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

    @property
    def detailed(self) -> bool:
        """Whether both reports list their actions."""
        return self.earlier.detailed and self.later.detailed

    @cached_property
    def tally(self) -> Mapping[ChangeKind, int]:
        """How many actions each kind of change speaks of; only kinds that occur, in their order."""
        counts: Counter[ChangeKind] = Counter()
        for change in self.changes:
            counts[change.kind] += change.count
        return {kind: counts[kind] for kind in ChangeKind if counts[kind]}

    def of_kind(self, *kinds: ChangeKind) -> tuple[Change, ...]:
        """Return the changes of some kinds."""
        return tuple(change for change in self.changes if change.kind in kinds)

    @cached_property
    def _by_later(self) -> Mapping[str, tuple[Change, ...]]:
        by_later: dict[str, list[Change]] = {}
        for change in self.changes:
            for identifier in change.later:
                by_later.setdefault(identifier, []).append(change)
        return {identifier: tuple(changes) for identifier, changes in by_later.items()}

    def about(self, action: str) -> tuple[Change, ...]:
        """Return what changed about an action of the later report."""
        return self._by_later.get(action, ())


def compare(dataset: Dataset, earlier: str, later: str, assessor: str, language: str = "") -> Comparison:
    """Compare two reports for one assessor.

    Args:
        dataset: The plan and its reports.
        earlier: A period.
        later: A later period.
        assessor: An assessor's id.
        language: The reader's language for labels and titles; left out: the plan's first.

    Raises:
        UnknownNameError: A period or the assessor is not known, or the first period is not before the second.
    """
    start, end = _reports(dataset, earlier, later)
    judge = dataset.plan.assessor(assessor)
    if judge is None:
        known = [candidate.id for candidate in dataset.plan.assessors]
        raise UnknownNameError(f'there is no assessor "{assessor}"', suggest(assessor, known))
    pair = ReportPair(dataset, start, end, judge, language or dataset.plan.language)
    notices = tuple(notices_for(pair))
    # Different scales are judged action by action: an unrated action needs no scale.
    refusals = (notice.refusal for notice in notices if notice.kind is not NoticeKind.SCALES and notice.refuses)
    refusal = next(refusals, None)
    changes = tuple(account(pair, refusal))
    totals = Totals(*map(pair.distribution, pair.reports))
    matrix = movement(pair, changes) if pair.detailed and not _stated(totals) else None
    comparable = not any(notice.refuses for notice in notices) and all(map(pair.rates_actions, pair.reports))
    return Comparison(
        start, end, judge, comparable, notices, totals, matrix, changes, _is_first_time(pair), pair.language
    )


def _is_first_time(pair: ReportPair) -> bool:
    """Whether the assessor rated nothing before the later report; not known if a report before lists no actions."""
    before = pair.dataset.before(pair.later.period)
    return all(report.detailed and pair.distribution(report) is None for report in before)


def _reports(dataset: Dataset, earlier: str, later: str) -> tuple[Report, Report]:
    names = [report.period for report in dataset.reports]
    for period in (earlier, later):
        if period not in names:
            raise UnknownNameError(f'there is no period "{period}"', suggest(period, names))
    if earlier == later:
        raise UnknownNameError(f'"{earlier}" cannot be compared with itself', "name two periods")
    if names.index(earlier) > names.index(later):
        raise UnknownNameError(f'"{earlier}" is after "{later}"', f"name the earlier one first: {later} {earlier}")
    return dataset.reports[names.index(earlier)], dataset.reports[names.index(later)]


def _stated(totals: Totals) -> bool:
    return any(spread is not None and spread.basis is Basis.STATED for spread in (totals.earlier, totals.later))
