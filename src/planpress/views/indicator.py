"""An indicator as a sentence, a small bar and a row of its earlier values."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from planpress.addresses import action_page, part_anchor
from planpress.compare import ActionHistory, HistoryPeriod
from planpress.model import Action, Indicator
from planpress.model.characters import as_seen
from planpress.model.figures import figure
from planpress.views.context import Context, Link, TaggedText
from planpress.views.history import history_of

SHARE = re.compile(r"(?P<things>\S.*?) (?:of|sur|de) (?P<total>\d[\d.,\u00a0\u202f]*)")
"""A unit that states the total, such as "owners of 83"."""


@dataclass(frozen=True)
class IndicatorBar:
    """The positions of the value and the target on a bar, in percent of its length."""

    value: float
    target: float


@dataclass(frozen=True)
class EarlierValue:
    """A value that an earlier report gave.

    Args:
        period: The link to the action in that period, at its indicators.
        value: The value; None if it was not supplied.
    """

    period: Link
    value: str | None


@dataclass(frozen=True)
class IndicatorRow:
    """An indicator; a value that was not supplied is None.

    Args:
        name: What is measured.
        unit: What is counted.
        things: If the unit states a total, what is counted, without that total; otherwise None.
        total: The total that the unit states; empty if it states none.
        baseline: The value at the beginning.
        target: The value to be reached.
        value: The value now.
        bar: The bar, if it can show the value and the target; otherwise None.
        before: The values of earlier reports, earliest first.
    """

    name: TaggedText
    unit: TaggedText | None
    things: TaggedText | None
    total: str
    baseline: str | None
    target: str | None
    value: str | None
    bar: IndicatorBar | None
    before: tuple[EarlierValue, ...]


def indicator_rows(context: Context, action: Action) -> tuple[IndicatorRow, ...]:
    """Return the indicators of an action of the report.

    Args:
        context: The context of the page.
        action: The action.
    """
    return tuple(_row(context, action, indicator) for indicator in action.indicators)


def _row(context: Context, action: Action, indicator: Indicator) -> IndicatorRow:
    unit = context.read_optional(indicator.unit)
    share = SHARE.fullmatch(unit.words) if unit else None
    return IndicatorRow(
        name=context.read(indicator.name),
        unit=unit,
        things=replace(unit, words=share["things"]) if unit and share else None,
        total=share["total"] if share else "",
        baseline=indicator.baseline,
        target=indicator.target,
        value=indicator.value,
        bar=_bar(indicator, share["total"] if share else None),
        before=tuple(_before(context, action, indicator)),
    )


def _bar(indicator: Indicator, total: str | None) -> IndicatorBar | None:
    value, target = figure(indicator.value), figure(indicator.target)
    if value is None or target is None:
        return None
    known = (value, target, *(number for text in (indicator.baseline, total) if (number := figure(text)) is not None))
    if min(known) < 0 or max(known) == 0:
        return None
    return IndicatorBar(100 * value / max(known), 100 * target / max(known))


def _before(context: Context, action: Action, indicator: Indicator) -> Iterator[EarlierValue]:
    """Yield the values that earlier reports give for an indicator with the same name, as long as it is the same action.

    A part of an action that was split does not continue the value of the whole, nor a merged action that of a part.
    """
    names = _names(indicator)
    for entry in _same_action(history_of(context, action.id)):
        for stage in entry.stages:
            path = f"{action_page(stage.id)}#{part_anchor('indicators', stage.id)}"
            earlier = entry.report.action(stage.id)
            for other in earlier.indicators if earlier else ():
                if names & _names(other):
                    yield EarlierValue(Link(entry.period, context.period_href(entry.period, path)), other.value)


def _same_action(history: ActionHistory) -> tuple[HistoryPeriod, ...]:
    """Return the earlier periods back to the last split or merger, earliest first."""
    entries = history.entries
    regrouped = [index for index, entry in enumerate(entries) if any(stage.origin for stage in entry.stages)]
    return entries[regrouped[-1] if regrouped else 0 : -1]


def _names(indicator: Indicator) -> frozenset[str]:
    """Return the name in each language, in a form that is equal for all names that look the same."""
    return frozenset(as_seen(wording.words) for wording in indicator.name.wordings)
