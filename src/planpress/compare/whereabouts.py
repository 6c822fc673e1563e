"""Matches a period's actions to those of other periods, by lineage and never by number alone."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from planpress.compare.chain import Chain
from planpress.model import Dataset, Report


@dataclass(frozen=True)
class Whereabouts:
    """The actions in another period to which an action corresponds.

    Args:
        actions: The ids that it continues or that continue it, in printed order; empty if there are none.
        whole: Whether the correspondence is exact: nothing was split or merged between the two periods.
    """

    actions: tuple[str, ...] = ()
    whole: bool = False


def whereabouts(dataset: Dataset, start: str) -> dict[str, Mapping[str, Whereabouts]]:
    """Return, for every period, the actions to which each action of one given period corresponds.

    A period whose report lists no actions is treated as having those of the nearest earlier report that lists them.

    Args:
        dataset: The plan and its reports.
        start: The period whose actions are followed.

    Returns:
        For each period of the dataset, the whereabouts of each action known in ``start``; empty if none are known.
    """
    actions_report = dataset.last_detailed(start)
    if actions_report is None:
        return {report.period: {} for report in dataset.reports}
    chain, actions = Chain(dataset.detailed, dataset.step), actions_report.actions
    position = next(index for index, report in enumerate(chain.reports) if report is actions_report)
    by_period = {actions_report.period: {action.id: Whereabouts((action.id,), whole=True) for action in actions}}
    steps = tuple(zip(chain.steps, chain.unmoved, strict=True))
    onward = (_Step(step.successors, step.predecessors, unmoved) for step, unmoved in steps[position:])
    backward = (_Step(step.predecessors, step.successors, unmoved) for step, unmoved in steps[:position][::-1])
    for way, reports in ((onward, chain.reports[position + 1 :]), (backward, chain.reports[:position][::-1])):
        located = by_period[actions_report.period]
        for step, report in zip(way, reports, strict=True):
            located = _followed(located, step, report)
            by_period[report.period] = located
    nowhere = {action.id: Whereabouts() for action in actions}
    known = ((report.period, dataset.last_detailed(report.period)) for report in dataset.reports)
    return {period: by_period[report.period] if report else nowhere for period, report in known}


@dataclass(frozen=True)
class _Step:
    """The lineage, in both directions, between a report and the next one to visit, which may be later or earlier."""

    forward: Callable[[str], tuple[str, ...]]
    back: Callable[[str], tuple[str, ...]]
    unmoved: bool


def _followed(located: dict[str, Whereabouts], step: _Step, report: Report) -> dict[str, Whereabouts]:
    """Return the whereabouts in the next report, given those in the previous one; unchanged if no action moves."""
    if step.unmoved:
        return located
    order = {action.id: index for index, action in enumerate(report.actions)}
    followed = {}
    for action, current in located.items():
        reached = {identifier for known in current.actions for identifier in step.forward(known)}
        whole = current.whole and len(reached) == 1 and len(step.back(*reached)) == 1
        followed[action] = Whereabouts(tuple(sorted(reached, key=order.__getitem__)), whole)
    return followed
