"""Where the actions of one period are found in another, by lineage and never by number alone."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from planpress.compare.chain import Chain
from planpress.model import Dataset, Report


@dataclass(frozen=True)
class Whereabouts:
    """Where an action of one period is found in another.

    Args:
        actions: The ids there that it continues, or that continue it, in printed order; empty where there is none.
        whole: Whether one action is the whole of one: nothing was split or merged on the way.
    """

    actions: tuple[str, ...] = ()
    whole: bool = False


def whereabouts(dataset: Dataset, start: str) -> dict[str, Mapping[str, Whereabouts]]:
    """Return where each action known in a period is found in every period, before and after it.

    A period whose report lists no action knows those of the nearest report before that lists them.

    Args:
        dataset: The plan and its reports.
        start: The period whose actions are looked for.

    Returns:
        Each period of the dataset to each action known in the first period; no actions where none is known in it.
    """
    home = dataset.last_detailed(start)
    if home is None:
        return {report.period: {} for report in dataset.reports}
    chain = Chain(dataset.detailed)
    here = next(index for index, report in enumerate(chain.reports) if report is home)
    by_period = {home.period: {action.id: Whereabouts((action.id,), whole=True) for action in home.actions}}
    after = (_Step(step.successors, step.predecessors) for step in chain.steps[here:])
    before = (_Step(step.predecessors, step.successors) for step in reversed(chain.steps[:here]))
    for steps, reports in ((after, chain.reports[here + 1 :]), (before, chain.reports[:here][::-1])):
        lines = by_period[home.period]
        for step, report in zip(steps, reports, strict=True):
            lines = _followed(lines, step, report)
            by_period[report.period] = lines
    nowhere = {action.id: Whereabouts() for action in home.actions}
    known = ((report.period, dataset.last_detailed(report.period)) for report in dataset.reports)
    return {period: by_period[report.period] if report else nowhere for period, report in known}


@dataclass(frozen=True)
class _Step:
    """From one report to the next one in the direction of travel, and back."""

    forward: Callable[[str], tuple[str, ...]]
    back: Callable[[str], tuple[str, ...]]


def _followed(lines: Mapping[str, Whereabouts], step: _Step, report: Report) -> dict[str, Whereabouts]:
    order = {action.id: index for index, action in enumerate(report.actions)}
    followed = {}
    for action, where in lines.items():
        line = {following for past in where.actions for following in step.forward(past)}
        whole = where.whole and len(line) == 1 and len(step.back(*line)) == 1
        followed[action] = Whereabouts(tuple(sorted(line, key=order.__getitem__)), whole)
    return followed
