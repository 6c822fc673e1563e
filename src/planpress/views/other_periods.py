"""The same page in other periods: the page of an action is found by lineage, any other by its address."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from planpress import compare
from planpress.addresses import action_anchor, action_of, action_page, address, comparison_page, pillar_of, pillar_page
from planpress.compare import Tombstone, Whereabouts
from planpress.model import Dataset, Known, Report, known
from planpress.views.context import Context, Link
from planpress.views.tombstone_page import tombstones_by_address


@dataclass(frozen=True)
class ActionLocation:
    """Where an action of one period is found in a later one.

    Args:
        page: The page that shows it there, or says what became of it; inside the later period.
        anchor: The same on the page of its pillar, with the anchor; empty where no pillar lists it.
        number: Its number there; empty where it was split, merged or dropped, so that the page says what became of it.
    """

    page: str
    anchor: str
    number: str


@dataclass(frozen=True)
class OtherPeriod:
    """An earlier period in the selector.

    Args:
        period: What it is called, and the way to the same page there, or to its overview.
        version: The period as in addresses.
        state: How much of its report is known.
        same: Whether that is the same page.
        actions: The actions there, where several lead to that of the page; then the period's way is its overview.
        moved: On a pillar's page, the actions that are found elsewhere there: the number as in anchors, the page there.
    """

    period: Link
    version: str
    state: Known
    same: bool
    actions: tuple[Link, ...] = ()
    moved: Mapping[str, str] | None = None


def lineage_of(dataset: Dataset) -> dict[str, dict[str, dict[str, ActionLocation]]]:
    """Return, for each period and each later one, the actions that are not simply under their number there.

    Args:
        dataset: All that is published.

    Returns:
        Periods and numbers are as in addresses.
    """
    found: dict[str, dict[str, dict[str, ActionLocation]]] = {}
    for place, start in enumerate(dataset.reports):
        home, where = dataset.last_detailed(start.period), compare.whereabouts(dataset, start.period)
        stones = compare.tombstones(dataset, start.period)
        found[address(start.period)] = {
            address(end.period): dict(_unusual(dataset, home, end, where[end.period], stones)) if home else {}
            for end in dataset.reports[place + 1 :]
        }
    return found


@dataclass(frozen=True)
class _Target:
    """A later period.

    Args:
        report: The report whose actions are known in it.
        compared: Whether it lists its actions itself, so that its comparisons say what became of earlier ones.
        taken: The numbers of these actions, as in addresses.
    """

    report: Report
    compared: bool
    taken: frozenset[str]

    def comparison(self, period: str) -> ActionLocation:
        """Return the way to what became of an action whose number, and page, another action has now."""
        return ActionLocation(comparison_page(period) if self.compared else "", "", "")


def _unusual(
    dataset: Dataset, home: Report, end: Report, where: Mapping[str, Whereabouts], stones: Sequence[Tombstone]
) -> Iterator[tuple[str, ActionLocation]]:
    """Yield the actions known in a period, and those gone by then, that a later one has not under number and pillar."""
    there = dataset.last_detailed(end.period) or home
    target = _Target(there, end.detailed, frozenset(address(action.id) for action in there.actions))
    for action in home.actions:
        way = _way(action.id, where[action.id], home, target)
        if way != ActionLocation(action_page(action.id), _on_pillar(home, action.id), action.id):
            yield address(action.id), way
    listed = {address(action.id) for action in home.actions}
    gone = {address(stone.id): stone for stone in stones if address(stone.id) not in listed}
    for place in sorted(gone.keys() & target.taken):  # the number was given to another action since
        yield place, target.comparison(gone[place].last)


def other_periods(context: Context, path: str, existing: Mapping[str, frozenset[str]]) -> Iterator[OtherPeriod]:
    """Yield the earlier periods with the way to the same page, the newest first.

    Args:
        context: Where it is shown.
        path: The page inside its period.
        existing: Each earlier period's pages; a page that is not there leads to the period's overview.
    """
    for report in reversed(context.dataset.before(context.report.period)):
        pages = existing.get(report.period, frozenset())
        yield _other(context, report, [page for page in _same(context, path, report) if page[1] in pages], path)


def _other(context: Context, report: Report, found: list[tuple[str, str]], path: str) -> OtherPeriod:
    single = found[0][1] if len(found) == 1 else ""
    several = found if len(found) > 1 else []
    return OtherPeriod(
        period=Link(report.period, context.period_href(report.period, single)),
        version=address(report.period),
        state=known(report),
        same=len(found) == 1,
        actions=tuple(Link(name, context.period_href(report.period, page)) for name, page in several),
        moved=_moved(context, path, report),
    )


def _same(context: Context, path: str, report: Report) -> list[tuple[str, str]]:
    """Return the pages of an earlier period that are the same as a page: what each is called, and its address."""
    if (pillar := pillar_of(path)) and not _is_same_pillar(context, pillar, report):
        return []
    identifier = action_of(path)
    subject = _subject(context, identifier) if identifier else None
    if subject is None:
        return [(report.period, path)]
    period, action = subject
    where = _where(context, period, report.period).get(action, Whereabouts())
    return [(action, action_page(action)) for action in where.actions]


def _is_same_pillar(context: Context, place: str, report: Report) -> bool:
    """Tell whether a pillar is the one that an earlier period has at its address: a revised plan may have another."""
    there = (context.dataset.last_detailed(report.period) or report).plan_version
    here, before = (
        {address(pillar.id): pillar for pillar in context.plan.pillars_of(version)}.get(place)
        for version in (context.plan_version, there)
    )
    return here == before


def _subject(context: Context, place: str) -> tuple[str, str] | None:
    """Return of which action a page is, and the period that last lists it; None where it is of none."""
    home = context.actions_report
    for action in home.actions if home else ():
        if home and address(action.id) == place:
            return home.period, action.id
    stones = tombstones_by_address(context).get(place)
    return (stones[-1].last, stones[-1].id) if stones else None


def _moved(context: Context, path: str, report: Report) -> Mapping[str, str]:
    """Return, for a pillar's page, the actions on it that an earlier period has elsewhere, by their anchors."""
    pillar, home = pillar_of(path), context.actions_report
    there = context.dataset.last_detailed(report.period)
    if not pillar or home is None or there is None:
        return {}
    found = {}
    where = _where(context, home.period, report.period)
    for action in home.actions:
        if address(action.pillar) == pillar:
            past = where[action.id].actions
            way = _on_pillar(there, past[0]) if len(past) == 1 else ""
            if way != f"{path}#{action_anchor(action.id)}":
                found[address(action.id)] = way
    return found


def _where(context: Context, start: str, end: str) -> Mapping[str, Whereabouts]:
    return context.remember(("whereabouts", start), lambda: compare.whereabouts(context.dataset, start))[end]


def _way(action: str, where: Whereabouts, home: Report, target: _Target) -> ActionLocation:
    if where.whole:
        (now,) = where.actions
        return ActionLocation(action_page(now), _on_pillar(target.report, now), now)
    if action in where.actions:
        return ActionLocation(action_page(action), _on_pillar(target.report, action), "")
    if address(action) in target.taken:
        return target.comparison(home.period)
    return ActionLocation(action_page(action), "", "")


def _on_pillar(report: Report, action: str) -> str:
    found = report.action(action)
    return pillar_page(found.pillar, action) if found else ""
