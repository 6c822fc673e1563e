"""What a reader must know before comparing two reports, and what is not compared."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from planpress.compare.pair import Pair
from planpress.compare.sentences import actions, listed
from planpress.compare.standing import in_common, spoken
from planpress.compare.yardstick import UNMAPPED
from planpress.model import Known, Report, State, Text, Wording, known
from planpress.summary import Basis


class NoticeKind(StrEnum):
    """What a notice is about."""

    MISSING = "report missing"
    WITHHELD = "report withheld"
    TOTALS_ONLY = "totals only"
    NOT_RATED = "no action rated"
    SCALES = "different scales"
    MAPPED = "scales compared through a mapping"
    UNSTATED = "lineage not stated"
    REVISED = "plan revised"
    NAMESAKES = "same title, lineage not stated"
    DENOMINATORS = "different denominators"
    PARTLY_RATED = "actions left unrated"
    GAP = "reports passed over"
    LANGUAGES = "different languages"


@dataclass(frozen=True)
class Notice:
    """One thing a reader must know before comparing.

    Args:
        kind: What it is about.
        sentence: In plain words; with the source's own note where there is one.
        refusal: Why it keeps the ratings of actions from being compared, as part of a sentence; else empty.
        period: The report it speaks of; empty where it is about both.
    """

    kind: NoticeKind
    sentence: str
    refusal: str = ""
    period: str = ""

    @property
    def refuses(self) -> bool:
        """Whether it keeps the ratings of actions from being compared."""
        return bool(self.refusal)


def guard(pair: Pair) -> Iterator[Notice]:
    """Yield what a reader must know: first what stops a comparison, then what to bear in mind."""
    unreadable = [notice for report in pair.reports for notice in _readable(pair, report)]
    yield from unreadable
    yield from _scales(pair, by_action=not unreadable)
    yield from _revision(pair)
    yield from _namesakes(pair)
    yield from _denominators(pair)
    for report in pair.reports:
        yield from _unrated(pair, report)
    yield from _gaps(pair)
    yield from _languages(pair)


def _readable(pair: Pair, report: Report) -> Iterator[Notice]:
    period = report.period
    if report.state is State.MISSING:
        reason = f"the report for {period} is missing"
        yield Notice(NoticeKind.MISSING, _sentence(reason), reason, period)
    elif report.state is State.WITHHELD:
        reason = f"the report for {period} is withheld"
        yield Notice(NoticeKind.WITHHELD, f"{_sentence(reason)} It was submitted but is not public.", reason, period)
    elif not report.detailed and pair.distribution(report):
        reason = f"only totals are available for {period}"
        yield Notice(NoticeKind.TOTALS_ONLY, _totals_sentence(pair, report, reason), reason, period)
    elif not pair.rates_actions(report):
        yield _silent(pair, report)


def _silent(pair: Pair, report: Report) -> Notice:
    """Say that a report is public, but not how this assessor rated its actions."""
    period = report.period
    if pair.distribution(report):
        reason = f"only totals are available of the ratings by {pair.name} for {period}"
        return Notice(NoticeKind.TOTALS_ONLY, _totals_sentence(pair, report, reason), reason, period)
    reason = f"no rating by {pair.name} is available for {period}"
    others = [
        spoken(one.label, pair.language)
        for one in pair.plan.assessors
        if one.id in report.totals or any(one.id in action.ratings for action in report.actions)
    ]
    who = f" The ratings there are by {listed(others)}; two assessors are never compared." if others else ""
    if report.detailed:  # every action is listed without a rating, so it is known what each had: none
        return Notice(NoticeKind.NOT_RATED, f"{pair.name} rated no action in {period}.{who}", period=period)
    return Notice(NoticeKind.NOT_RATED, f"{_sentence(reason)}{who}", reason, period)


def _totals_sentence(pair: Pair, report: Report, reason: str) -> str:
    note = report.totals_note.get(pair.assessor.id)
    source = f" About these totals: {spoken(note, pair.language)}" if note else ""
    return f"{_sentence(reason)} No single action can be compared.{source}"


def _sentence(reason: str) -> str:
    return f"{reason[0].upper()}{reason[1:]}."


def _scales(pair: Pair, *, by_action: bool) -> Iterator[Notice]:
    earlier, later, mapping = pair.yardstick.earlier, pair.yardstick.later, pair.yardstick.mapping
    if earlier is None or later is None or pair.yardstick.same_scale or not all(map(pair.distribution, pair.reports)):
        return
    names = (
        f"The ratings of {pair.earlier.period} are on the scale {earlier.id}, "
        f"those of {pair.later.period} on {later.id}"
    )
    if mapping is None:
        sentence = f"{names}. The plan does not say how to read one in the other: none is called better or worse."
        yield Notice(NoticeKind.SCALES, sentence, UNMAPPED)
    elif by_action:
        source = f" (source: {mapping.source})" if mapping.source else ""
        yield Notice(NoticeKind.MAPPED, f"{names}; they are compared as the plan maps one to the other{source}.")
    else:
        yield Notice(NoticeKind.SCALES, f"{names}.")


def _revision(pair: Pair) -> Iterator[Notice]:
    earlier, later = pair.reports
    start = ""
    if earlier.plan_version != later.plan_version:
        versions = (f"version {one.plan_version} in {one.period}" for one in pair.reports)
        start = f"The plan was revised ({', '.join(versions)})"
    if not pair.detailed:
        if start and all(map(pair.distribution, pair.reports)):
            yield Notice(NoticeKind.REVISED, f"{start}; the totals may be of different actions.")
        return
    gaps = listed(_unstated(pair))
    if gaps:
        reason = "the reports state no lineage" if not pair.chain.lineage.links else ""
        sentence = f"{start or 'Lineage is incomplete'}, and the reports do not say what continues what: {gaps}."
        yield Notice(NoticeKind.UNSTATED, sentence, reason)
    elif start:
        yield Notice(NoticeKind.REVISED, f"{start}; actions are compared along the lineage that the reports state.")


def _unstated(pair: Pair) -> Iterator[str]:
    chain = pair.chain
    later = [
        one.id for one in pair.later.actions if one.id in chain.unstated and not chain.lineage.predecessors(one.id)
    ]
    if later:
        yield f"{len(later)} of {_all(pair.later)} cannot be traced back"
    lost = [one.id for one in pair.earlier.actions if _is_lost(pair, one.id)]
    if lost:
        yield f"{len(lost)} of {_all(pair.earlier)} cannot be followed"


def _all(report: Report) -> str:
    return f"{actions(len(report.actions))} of {report.period}"


def _is_lost(pair: Pair, identifier: str) -> bool:
    ends = pair.chain.endings[identifier]
    return not pair.chain.lineage.successors(identifier) and any(one.dropped is None for one in ends)


def _namesakes(pair: Pair) -> Iterator[Notice]:
    """Say which new actions have the title of a dropped one: they may be the old promises under new numbers."""
    found = pair.namesakes_before if pair.detailed else {}
    if not found:
        return
    names = listed(f"{one} ({'before' if other.same else 'nearly,'} {other.action})" for one, other in found.items())
    start = f"{_new_actions(len(found))} the title of a dropped one"
    yield Notice(NoticeKind.NAMESAKES, f"{start}, and the reports do not say that they are the same promise: {names}.")


def _new_actions(number: int) -> str:
    return "1 new action has" if number == 1 else f"{number} new actions have"


def _denominators(pair: Pair) -> Iterator[Notice]:
    one, other = map(pair.distribution, pair.reports)
    if one and other and one.total != other.total:
        sentence = (
            f"{pair.name}: {actions(one.total)} rated in {pair.earlier.period}, {other.total} in "
            f"{pair.later.period}. Shares rest on different numbers."
        )
        yield Notice(NoticeKind.DENOMINATORS, sentence)


def _unrated(pair: Pair, report: Report) -> Iterator[Notice]:
    found = pair.distribution(report)
    if found and found.basis is Basis.COUNTED and found.unrated:
        total = actions(len(report.actions))
        sentence = f"{pair.name}: {found.unrated} of {total} without a rating in {report.period}."
        yield Notice(NoticeKind.PARTLY_RATED, sentence, period=report.period)


def _gaps(pair: Pair) -> Iterator[Notice]:
    if not pair.detailed:
        return
    since = pair.dataset.before(pair.later.period)
    between = since[len(pair.dataset.before(pair.earlier.period)) + 1 :]
    gaps = [f"{one.period} ({_state(one)})" for one in between if not one.detailed]
    if gaps:
        verb = "is" if len(gaps) == 1 else "are"
        yield Notice(NoticeKind.GAP, f"Between the two, {listed(gaps)} {verb} passed over.")


def _state(report: Report) -> str:
    words = {Known.TOTALS: "totals only", Known.MISSING: "missing", Known.WITHHELD: "withheld"}
    return words.get(known(report), "its actions are not available")


def _languages(pair: Pair) -> Iterator[Notice]:
    if not pair.detailed:
        return
    before, after = map(_title_languages, pair.reports)
    counts = Counter((before[one], after[other]) for one, other in pair.chain.lineage.links)
    apart = sum(number for languages, number in counts.items() if not _is_shared(pair, *map(_in, languages)))
    if apart:
        sentence = f"Titles of {actions(apart)} share no language, so their wording is not compared."
        yield Notice(NoticeKind.LANGUAGES, sentence)


def _title_languages(report: Report) -> Mapping[str, tuple[str, ...]]:
    """Return the languages of each action's title: thousands of titles are in the same few."""
    return {one.id: tuple(wording.language for wording in one.title.wordings) for one in report.actions}


def _in(languages: tuple[str, ...]) -> Text:
    return Text(tuple(Wording("", one) for one in languages))


def _is_shared(pair: Pair, before: Text, after: Text) -> bool:
    return in_common((before, after), pair.reports, pair.plan, pair.language) is not None
