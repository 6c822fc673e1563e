"""The notices of a comparison: what readers must know before comparing, and what is not compared."""

from collections import Counter
from collections.abc import Iterator, Mapping

from planpress.compare.notice import Notice, NoticeKind, Part
from planpress.compare.reason import Reason, ReasonKind
from planpress.compare.report_pair import ReportPair
from planpress.compare.texts import in_shared_language
from planpress.model import Report, State, Text, Wording, known
from planpress.summary import Basis


def notices_for(pair: ReportPair) -> Iterator[Notice]:
    """Yield the notices of a comparison, beginning with those that rule out comparing ratings."""
    unreadable = [notice for report in pair.reports for notice in _readable(pair, report)]
    yield from unreadable
    yield from _scales(pair, by_action=not unreadable)
    yield from _revision(pair)
    yield from _pillars(pair)
    yield from _namesakes(pair)
    yield from _denominators(pair)
    for report in pair.reports:
        yield from _unrated(pair, report)
    yield from _gaps(pair)
    yield from _languages(pair)


def _readable(pair: ReportPair, report: Report) -> Iterator[Notice]:
    period = report.period
    if report.state is State.MISSING:
        yield Notice(NoticeKind.MISSING, Reason(ReasonKind.MISSING, period), period)
    elif report.state is State.WITHHELD:
        yield Notice(NoticeKind.WITHHELD, Reason(ReasonKind.WITHHELD, period), period)
    elif not report.detailed and pair.distribution(report):
        yield _totals_only(pair, report, Reason(ReasonKind.TOTALS_ONLY, period))
    elif not pair.rates_actions(report):
        yield _not_rated(pair, report)


def _not_rated(pair: ReportPair, report: Report) -> Notice:
    """Return the notice that a report is public but this assessor's ratings of its actions are not."""
    period, assessor = report.period, pair.assessor
    if pair.distribution(report):
        return _totals_only(pair, report, Reason(ReasonKind.ASSESSOR_TOTALS_ONLY, period, assessor=assessor))
    raters = tuple(
        assessor
        for assessor in pair.plan.assessors
        if assessor.id in report.totals or any(assessor.id in action.ratings for action in report.actions)
    )
    # A report that lists its actions without ratings does state each action's rating: there is none.
    refusal = None if report.detailed else Reason(ReasonKind.NO_RATING, period, assessor=assessor)
    return Notice(NoticeKind.NOT_RATED, refusal, period, raters=raters)


def _totals_only(pair: ReportPair, report: Report, refusal: Reason) -> Notice:
    note = report.totals_note.get(pair.assessor.id)
    return Notice(NoticeKind.TOTALS_ONLY, refusal, report.period, note=note)


def _scales(pair: ReportPair, *, by_action: bool) -> Iterator[Notice]:
    earlier, later, mapping = pair.yardstick.earlier, pair.yardstick.later, pair.yardstick.mapping
    if earlier is None or later is None or pair.yardstick.same_scale or not all(map(pair.distribution, pair.reports)):
        return
    scales = (earlier, later)
    if mapping is None:
        yield Notice(NoticeKind.SCALES, Reason(ReasonKind.UNMAPPED), scales=scales)
    elif by_action:
        yield Notice(NoticeKind.MAPPED, scales=scales, mapping=mapping)
    else:
        yield Notice(NoticeKind.SCALES, scales=scales, mapping=mapping)


def _revision(pair: ReportPair) -> Iterator[Notice]:
    earlier, later = pair.reports
    revised = earlier.plan_version != later.plan_version
    versions = (earlier.plan_version, later.plan_version) if revised else ()
    if not pair.detailed:
        if revised and all(map(pair.distribution, pair.reports)):
            yield Notice(NoticeKind.REVISED, versions=versions)
        return
    untraced, lost = _untraced(pair), _lost(pair)
    if untraced or lost:
        reason = None if pair.stretch.lineage.links else Reason(ReasonKind.NO_LINEAGE)
        yield Notice(NoticeKind.UNSTATED, reason, versions=versions, untraced=untraced, lost=lost)
    elif revised:
        yield Notice(NoticeKind.REVISED, versions=versions)


def _pillars(pair: ReportPair) -> Iterator[Notice]:
    """Yield a notice if only one of the reports arranges its actions under pillars, because then every action moves."""
    under_pillars = [report for report in pair.reports if pair.plan.pillars_of(report.plan_version)]
    if pair.detailed and len(under_pillars) == 1:
        yield Notice(NoticeKind.PILLARS, period=under_pillars[0].period)


def _untraced(pair: ReportPair) -> Part | None:
    stretch = pair.stretch
    count = sum(
        action.id in stretch.unstated and not stretch.lineage.predecessors(action.id) for action in pair.later.actions
    )
    return _part(count, pair.later)


def _lost(pair: ReportPair) -> Part | None:
    return _part(sum(_is_lost(pair, action.id) for action in pair.earlier.actions), pair.earlier)


def _part(count: int, report: Report) -> Part | None:
    return Part(count, len(report.actions), report.period) if count else None


def _is_lost(pair: ReportPair, identifier: str) -> bool:
    endings = pair.stretch.endings[identifier]
    return not pair.stretch.lineage.successors(identifier) and any(ending.dropped is None for ending in endings)


def _namesakes(pair: ReportPair) -> Iterator[Notice]:
    """Yield a notice if new actions have the titles of dropped ones, because each pair may be the same promise."""
    if pair.detailed and pair.namesakes_before:
        yield Notice(
            NoticeKind.NAMESAKES,
            namesakes=tuple(
                (pair.later.number(action), namesake) for action, namesake in pair.namesakes_before.items()
            ),
        )


def _denominators(pair: ReportPair) -> Iterator[Notice]:
    earlier, later = map(pair.distribution, pair.reports)
    if earlier and later and earlier.total != later.total:
        yield Notice(NoticeKind.DENOMINATORS)


def _unrated(pair: ReportPair, report: Report) -> Iterator[Notice]:
    counts = pair.distribution(report)
    if counts and counts.basis is Basis.COUNTED and counts.unrated:
        part = _part(counts.unrated, report)
        yield Notice(NoticeKind.PARTLY_RATED, period=report.period, part=part)


def _gaps(pair: ReportPair) -> Iterator[Notice]:
    if not pair.detailed:
        return
    before = pair.dataset.before(pair.later.period)
    between = before[len(pair.dataset.before(pair.earlier.period)) + 1 :]
    passed = tuple((report.period, known(report)) for report in between if not report.detailed)
    if passed:
        yield Notice(NoticeKind.GAP, passed=passed)


def _languages(pair: ReportPair) -> Iterator[Notice]:
    if not pair.detailed:
        return
    key = ("titles without a shared language", *(report.period for report in pair.reports))
    if count := pair.compared.remember(key, lambda: _without_shared_language(pair)):
        yield Notice(NoticeKind.LANGUAGES, count=count)


def _without_shared_language(pair: ReportPair) -> int:
    before, after = map(_title_languages, pair.reports)
    counts = Counter((before[earlier], after[later]) for earlier, later in pair.stretch.lineage.links)
    return sum(
        number for languages, number in counts.items() if not _share_language(pair, *map(_empty_text, languages))
    )


def _title_languages(report: Report) -> Mapping[str, tuple[str, ...]]:
    """Return the languages of each action's title.

    Titles are compared by their languages alone, because thousands of titles have the same few combinations.
    """
    return {action.id: tuple(wording.language for wording in action.title.wordings) for action in report.actions}


def _empty_text(languages: tuple[str, ...]) -> Text:
    return Text(tuple(Wording("", language) for language in languages))


def _share_language(pair: ReportPair, before: Text, after: Text) -> bool:
    return in_shared_language((before, after), pair.reports, pair.plan, pair.language) is not None
