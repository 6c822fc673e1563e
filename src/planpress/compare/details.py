"""Changes to an action other than what became of it, such as changes to its number, title or evidence."""

from collections.abc import Iterator, Mapping

from planpress.compare.change import Change, ChangeKind, Opposite
from planpress.compare.commitments import commitments
from planpress.compare.family import Family
from planpress.compare.milestones import milestones
from planpress.compare.rated_action import RatedAction
from planpress.compare.reason import Reason, ReasonKind
from planpress.compare.report_pair import ReportPair
from planpress.compare.texts import in_shared_language, on_one_line
from planpress.compare.wording import same_scope
from planpress.model import Action, Evidence, Indicator, Report, StatedChange
from planpress.model.characters import as_seen


def agreements(pair: ReportPair, family: Family) -> Iterator[Change]:
    """Yield a change for each other assessor that agreed on a pair of actions and now differs, or the reverse.

    Both assessors must have rated the action in both reports. The Party is compared with every other assessor, and
    every other assessor with the Party.
    """
    if not family.is_action_pair:
        return
    was, now = pair.was(family.earlier[0]), pair.now(family.later[0])
    for assessor in pair.opposite_assessors:
        before = pair.rated_action(pair.earlier, was.action, assessor).rating
        after = pair.rated_action(pair.later, now.action, assessor).rating
        if not (was.rating and now.rating and before and after):
            continue
        agreed, agree = was.rating.id == before.id, now.rating.id == after.id
        if agreed != agree:
            kind = ChangeKind.AGREES if agree else ChangeKind.DIFFERS
            yield Change(kind, (was,), (now,), before.id, after.id, opposite=Opposite(assessor, before, after))


def details(pair: ReportPair, family: Family) -> tuple[Change, ...]:
    """Return a family's changes that are the same for every assessor, other than what became of its actions.

    Args:
        pair: The reports.
        family: A family with both earlier and later actions. The actions in the changes have no ratings.
    """
    key = ("details", pair.earlier.period, pair.later.period, family.later[0])
    return pair.compared.remember(key, lambda: tuple(_details(pair, family)))


def _details(pair: ReportPair, family: Family) -> Iterator[Change]:
    earlier, later = map(pair.compared.unrated, pair.reports)
    for now in map(later.__getitem__, family.later):
        was = tuple(earlier[identifier] for identifier in pair.stretch.lineage.predecessors(now.id))
        if family.is_action_pair:
            yield from _numbered(was[0], now)
            yield from _moved(pair, was[0], now)
            yield from _worded(pair, was[0], now)
            yield from commitments(pair, was[0], now)
            yield from milestones(pair, was[0], now)
        yield from _evidenced(pair, family, was, now)
        yield from _measured(pair, family, was, now)


def _numbered(was: RatedAction, now: RatedAction) -> Iterator[Change]:
    if was.number != now.number:
        yield Change(ChangeKind.RENUMBERED, (was,), (now,), was.number, now.number)


def _moved(pair: ReportPair, was: RatedAction, now: RatedAction) -> Iterator[Change]:
    if was.action.pillar == now.action.pillar and pair.earlier.plan_version == pair.later.plan_version:
        return
    before, after = (
        _pillar(pair, rated.action, report)
        for rated, report in zip((was, now), (pair.earlier, pair.later), strict=True)
    )
    # A revised plan can give a pillar's number to another pillar, so numbers and titles are compared.
    if before and after and before != after:
        yield Change(ChangeKind.MOVED, (was,), (now,), before, after)


def _pillar(pair: ReportPair, action: Action, report: Report) -> str:
    pillar = pair.plan.pillar(action.pillar, report.plan_version)
    return f"{action.pillar} {on_one_line(pillar.title, pair.language)}" if pillar else action.pillar


def _worded(pair: ReportPair, was: RatedAction, now: RatedAction) -> Iterator[Change]:
    if was.action.title == now.action.title and pair.earlier.language == pair.later.language:
        return
    titles = in_shared_language((was.action.title, now.action.title), pair.reports, pair.plan, pair.language)
    if titles is None:
        return
    before, after, language = titles
    if as_seen(before) != as_seen(after):
        if same_scope(before, after, language):
            yield Change(ChangeKind.REWORDED, (was,), (now,), before, after)
        else:
            called = Reason(ReasonKind.CALLED_REWORDED) if now.action.change is StatedChange.REWORDED else None
            yield Change(ChangeKind.SCOPE, (was,), (now,), before, after, called)


def _evidenced(pair: ReportPair, family: Family, was: tuple[RatedAction, ...], now: RatedAction) -> Iterator[Change]:
    before = {key: item for rated in was for key, item in _listed_evidence(pair, pair.earlier, rated.action).items()}
    after = _listed_evidence(pair, pair.later, now.action)
    if added := tuple(item for key, item in after.items() if key not in before):
        yield Change(ChangeKind.EVIDENCE_ADDED, was, (now,), after=_titles(added, now), evidence=added)
    removed = tuple(item for key, item in before.items() if key not in after)
    if removed and family.is_action_pair:
        yield Change(ChangeKind.EVIDENCE_REMOVED, was, (now,), before=_titles(removed, now), evidence=removed)


def _listed_evidence(pair: ReportPair, report: Report, action: Action) -> Mapping[str, Evidence]:
    key = ("evidence", report.period, action.id)
    return pair.compared.remember(key, lambda: {_identity(item): item for item in action.evidence})


def _identity(item: Evidence) -> str:
    """Return the identity of a piece of evidence: its address or, if it has none, its title and date."""
    return item.url or f"{as_seen(str(item.title)).casefold()} {item.date}"


def _titles(items: tuple[Evidence, ...], now: RatedAction) -> str:
    return "; ".join(on_one_line(item.title, now.language) for item in items)


def _measured(pair: ReportPair, family: Family, was: tuple[RatedAction, ...], now: RatedAction) -> Iterator[Change]:
    before = {key: measure for rated in was for key, measure in _measures(pair, pair.earlier, rated.action).items()}
    after = _measures(pair, pair.later, now.action)
    for key, (name, new) in after.items():
        old = before[key][1] if key in before else Indicator(name=new.name)
        # The value of a whole is not the earlier value of its parts, and a part's value is not that of the whole.
        if _differ(old.value, new.value) and (family.is_action_pair or old.value is None):
            kind = _measured_kind(old.value, new.value)
            yield Change(kind, was, (now,), old.value, new.value, indicator=name)
        if key in before and family.is_action_pair and _differ(old.target, new.target):
            yield Change(ChangeKind.INDICATOR_TARGET, was, (now,), old.target, new.target, indicator=name)
    for key, (name, old) in before.items():
        if key not in after and family.is_action_pair and old.value is not None:
            yield Change(ChangeKind.INDICATOR_GONE, was, (now,), old.value, indicator=name)


def _differ(before: str | None, after: str | None) -> bool:
    return as_seen(before or "") != as_seen(after or "")


def _measured_kind(old: str | None, new: str | None) -> ChangeKind:
    if old is None:
        return ChangeKind.INDICATOR_REPORTED
    return ChangeKind.INDICATOR_CHANGED if new is not None else ChangeKind.INDICATOR_GONE


def _measures(pair: ReportPair, report: Report, action: Action) -> Mapping[str, tuple[str, Indicator]]:
    """Return the name of each indicator of an action and the indicator; names that look the same share a key.

    The name is in the reader's language if the report has the name in that language.
    """
    return pair.compared.remember(
        ("indicators", report.period, action.id), lambda: dict(_named_measures(pair, report, action))
    )


def _named_measures(pair: ReportPair, report: Report, action: Action) -> Iterator[tuple[str, tuple[str, Indicator]]]:
    for indicator in action.indicators:
        common = in_shared_language((indicator.name, indicator.name), (report, report), pair.plan, pair.language)
        name = common[0] if common else str(indicator.name)
        yield as_seen(name), (name, indicator)
