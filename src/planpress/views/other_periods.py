"""The same page in other periods, found by lineage for an action's page and by address for any other page."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from planpress import compare
from planpress.addresses import action_anchor, action_of, action_page, address, comparison_page, pillar_of, pillar_page
from planpress.compare import Tombstone, Whereabouts
from planpress.language import Language
from planpress.model import Dataset, Known, Report, known
from planpress.views.context import Context, Link
from planpress.views.tombstone_page import tombstones_by_address


@dataclass(frozen=True)
class ActionLocation:
    """Where a later period shows an action; addresses are relative to the folder of that period.

    Args:
        page: The page that shows the action or says what became of it.
        anchor: The address of the action's entry on the page of its pillar; empty if no pillar lists the action.
        number: The action's number in that period; empty if it was split, merged or dropped, so that the page says what
            became of it.
    """

    page: str
    anchor: str
    number: str


@dataclass(frozen=True)
class OtherPeriod:
    """An earlier period in the row of periods.

    Args:
        period: The link to the same page in the period or, without such a page, to its overview.
        version: The id of the period, as spelled in addresses.
        same: Whether the link leads to the same page.
        actions: If several actions of the period became the action of the page, the links to them; ``period`` then
            leads to the overview.
        moved: On the page of a pillar, the actions whose entry has a different address in that period: for each number,
            as spelled in addresses, the address of the entry there; empty if there is none.
    """

    period: Link
    version: str
    same: bool
    actions: tuple[Link, ...] = ()
    moved: Mapping[str, str] | None = None


INCOMPLETE = (Known.TOTALS, Known.NOTHING, Known.MISSING, Known.WITHHELD)
"""The states that are named in a link to a period."""


def labelled(words: Language, period: str, state: Known) -> str:
    """Return the name of a period, with a remark if its report is not known in full.

    Args:
        words: The language of the page.
        period: The id of the period.
        state: How much of its report is known.
    """
    match state:
        case Known.TOTALS:
            return words.gettext("%(period)s, totals only", period=period)
        case Known.NOTHING:
            return words.gettext("%(period)s, without its %(term_actions)s", period=period)
        case Known.MISSING:
            return words.gettext("%(period)s, no report found", period=period)
        case Known.WITHHELD:
            return words.gettext("%(period)s, withheld", period=period)
    return period


Lineages = Mapping[str, Mapping[str, Mapping[str, ActionLocation]]]
"""For each period and each later period, the actions that the later one does not list under the same number and
pillar.
"""


def lineage_of(dataset: Dataset) -> Lineages:
    """Return where later periods show the actions that they do not list under the same number and pillar.

    Args:
        dataset: Everything that is published.

    Returns:
        For each period and each later period, the location of each such action by its number. Periods and numbers are
        as spelled in addresses.
    """
    lineage: dict[str, dict[str, dict[str, ActionLocation]]] = {}
    for index, start in enumerate(dataset.reports):
        later = dataset.reports[index + 1 :]
        actions_report, located = dataset.last_detailed(start.period), compare.whereabouts(dataset, start.period)
        if actions_report is None:
            lineage[address(start.period)] = {address(end.period): {} for end in later}
            continue
        tombstones = compare.tombstones(dataset, start.period)
        lineage[address(start.period)] = {
            address(end.period): {}
            if not tombstones and _is_unmoved(dataset, actions_report, end, located)
            else dict(_relocated(dataset, actions_report, end, located[end.period], tombstones))
            for end in later
        }
    return lineage


def _is_unmoved(
    dataset: Dataset, report: Report, end: Report, located: Mapping[str, Mapping[str, Whereabouts]]
) -> bool:
    """Tell whether a later period lists all actions of a report, in order, under the same numbers and pillars."""
    end_report = dataset.last_detailed(end.period)
    return (
        end_report is not None
        and located[end.period] is located[report.period]
        and [action.pillar for action in report.actions] == [action.pillar for action in end_report.actions]
    )


@dataclass(frozen=True)
class _Target:
    """A later period.

    Args:
        report: The report whose actions it shows.
        compared: Whether the period's own report lists its actions, so that its comparisons say what became of earlier
            actions.
        used: The numbers of these actions, as in addresses.
    """

    report: Report
    compared: bool
    used: frozenset[str]

    def comparison(self, period: str) -> ActionLocation:
        """Return the location of what became of an action whose number now belongs to a different action."""
        return ActionLocation(comparison_page(period) if self.compared else "", "", "")


def _relocated(
    dataset: Dataset,
    actions_report: Report,
    end: Report,
    located: Mapping[str, Whereabouts],
    tombstones: Sequence[Tombstone],
) -> Iterator[tuple[str, ActionLocation]]:
    """Yield the actions of a period, and earlier ones, that a later period lacks under the same number and pillar."""
    end_report = dataset.last_detailed(end.period) or actions_report
    target = _Target(end_report, end.detailed, frozenset(address(action.id) for action in end_report.actions))
    for action in actions_report.actions:
        location = _location(action.id, located[action.id], actions_report, target)
        if location != ActionLocation(action_page(action.id), _on_pillar(actions_report, action.id), action.id):
            yield address(action.id), location
    listed = {address(action.id) for action in actions_report.actions}
    ended = {address(stone.id): stone for stone in tombstones if address(stone.id) not in listed}
    for number in sorted(ended.keys() & target.used):  # A different action has the number now.
        yield number, target.comparison(ended[number].last)


def is_same_pillar(dataset: Dataset, number: str, report: Report, another: Report) -> bool:
    """Tell whether a number belongs to the same pillar in two periods; a revised plan may have reused the number.

    Args:
        dataset: Everything that is published.
        number: The number, as in addresses.
        report: The report of one period.
        another: The report of the other period.
    """
    first, second = (
        {address(pillar.id): pillar for pillar in dataset.plan.pillars_of(version)}.get(number)
        for version in ((dataset.last_detailed(side.period) or side).plan_version for side in (report, another))
    )
    return first == second


def other_periods(context: Context, path: str, existing: Mapping[str, frozenset[str]]) -> Iterator[OtherPeriod]:
    """Yield the earlier periods, newest first, each with the link to the same page.

    Args:
        context: The context of the page.
        path: The address of the page inside its period.
        existing: The pages of each earlier period; without the page, the link leads to the overview.
    """
    for report in reversed(context.dataset.before(context.report.period)):
        pages = existing.get(report.period, frozenset())
        same = [(name, page) for name, page in _same_pages(context, path, report) if page in pages]
        yield _other_period(context, report, same, path)


def _other_period(context: Context, report: Report, same: list[tuple[str, str]], path: str) -> OtherPeriod:
    single = same[0][1] if len(same) == 1 else ""
    several = same if len(same) > 1 else []
    return OtherPeriod(
        period=Link(labelled(context.words, report.period, known(report)), context.period_href(report.period, single)),
        version=address(report.period),
        same=len(same) == 1,
        actions=tuple(Link(name, context.period_href(report.period, page)) for name, page in several),
        moved=_moved(context, path, report),
    )


def _same_pages(context: Context, path: str, report: Report) -> list[tuple[str, str]]:
    """Return the pages of an earlier period that correspond to a page, each with its name and address."""
    if (pillar := pillar_of(path)) and not is_same_pillar(context.dataset, pillar, context.report, report):
        return []
    identifier = action_of(path)
    subject = _subject(context, identifier) if identifier else None
    if subject is None:
        return [(report.period, path)]
    period, action = subject
    whereabouts = _whereabouts(context, period, report.period).get(action, Whereabouts())
    listed = context.dataset.last_detailed(report.period) or report
    return [(listed.number(identifier), action_page(identifier)) for identifier in whereabouts.actions]


def _subject(context: Context, number: str) -> tuple[str, str] | None:
    """Return the period that last lists the action of a page, and the action's id; None if no period does."""
    report = context.actions_report
    ids = context.remember("ids by address", lambda: {address(action.id): action.id for action in context.actions})
    if report and number in ids:
        return report.period, ids[number]
    tombstones = tombstones_by_address(context).get(number)
    return (tombstones[-1].last, tombstones[-1].id) if tombstones else None


def _moved(context: Context, path: str, report: Report) -> Mapping[str, str]:
    """Return the value of ``OtherPeriod.moved`` for a page and the report of an earlier period."""
    pillar, actions_report = pillar_of(path), context.actions_report
    earlier_report = context.dataset.last_detailed(report.period)
    if not pillar or actions_report is None or earlier_report is None:
        return {}
    moved = {}
    whereabouts = _whereabouts(context, actions_report.period, report.period)
    for action in actions_report.actions:
        if address(action.pillar) == pillar:
            earlier = whereabouts[action.id].actions
            anchor = _on_pillar(earlier_report, earlier[0]) if len(earlier) == 1 else ""
            if anchor != f"{path}#{action_anchor(action.id)}":
                moved[address(action.id)] = anchor
    return moved


def _whereabouts(context: Context, start: str, end: str) -> Mapping[str, Whereabouts]:
    return context.remember(("whereabouts", start), lambda: compare.whereabouts(context.dataset, start))[end]


def _location(action: str, whereabouts: Whereabouts, actions_report: Report, target: _Target) -> ActionLocation:
    if whereabouts.whole:
        (identifier,) = whereabouts.actions
        return ActionLocation(action_page(identifier), _on_pillar(target.report, identifier), identifier)
    if action in whereabouts.actions:
        return ActionLocation(action_page(action), _on_pillar(target.report, action), "")
    if address(action) in target.used:
        return target.comparison(actions_report.period)
    return ActionLocation(action_page(action), "", "")


def _on_pillar(report: Report, identifier: str) -> str:
    """Return the anchor of an action on the page of its pillar; "" if the report does not list the action."""
    action = report.action(identifier)
    return pillar_page(action.pillar, identifier) if action and action.pillar else ""
