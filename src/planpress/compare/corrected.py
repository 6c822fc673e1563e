"""The figures that a correction changed: ratings, totals and indicators in two editions of one report."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from planpress.model import Action, Assessment, Report, Text

Value = TypeVar("Value")


class FigureKind(StrEnum):
    """What was corrected."""

    RATING = "rating"
    """An assessor's rating of an action."""
    OVERALL = "overall"
    """An assessor's overall rating."""
    TOTAL = "total"
    """The number of actions with a rating, as the source states it."""
    INDICATOR = "indicator"
    """The value of an indicator."""


@dataclass(frozen=True)
class CorrectedFigure:
    """A figure that differs between two editions of a report.

    Args:
        kind: The kind of figure.
        about: The id of its action, or "report".
        before: The id of the rating, the number or the value in the earlier edition; None if that edition gave none.
        after: The same value in the corrected edition.
        assessor: The id of the assessor; empty for an indicator.
        rating: For a total, the id of the rating that is counted.
        indicator: The name of the indicator, or None.
    """

    kind: FigureKind
    about: str
    before: str | None
    after: str | None
    assessor: str = ""
    rating: str = ""
    indicator: Text | None = None


def corrected_figures(before: Report, after: Report) -> tuple[CorrectedFigure, ...]:
    """Return the figures of a report that a correction changed, beginning with those of the whole report.

    Args:
        before: The report as the earlier edition has it.
        after: The report as the corrected edition has it.
    """
    return tuple(figure for figure in _figures(before, after) if figure.before != figure.after)


def _figures(before: Report, after: Report) -> Iterator[CorrectedFigure]:
    for assessor, old, new in _both(before.overall, after.overall):
        yield CorrectedFigure(FigureKind.OVERALL, "report", _id(old), _id(new), assessor)
    for assessor, old_counts, new_counts in _both(before.totals, after.totals):
        for rating, count, corrected in _both(old_counts or {}, new_counts or {}):
            yield CorrectedFigure(FigureKind.TOTAL, "report", _shown(count), _shown(corrected), assessor, rating)
    for action in after.actions:
        if earlier := before.action(action.id):
            yield from _figures_of(earlier, action)


def _figures_of(before: Action, after: Action) -> Iterator[CorrectedFigure]:
    for assessor, old, new in _both(before.ratings, after.ratings):
        yield CorrectedFigure(FigureKind.RATING, after.id, _id(old), _id(new), assessor)
    earlier = {indicator.name: indicator for indicator in before.indicators}
    for indicator in after.indicators:
        if old_indicator := earlier.get(indicator.name):
            values = old_indicator.value, indicator.value
            yield CorrectedFigure(FigureKind.INDICATOR, after.id, *values, indicator=indicator.name)


def _both(before: Mapping[str, Value], after: Mapping[str, Value]) -> Iterator[tuple[str, Value | None, Value | None]]:
    for key in dict.fromkeys((*after, *before)):
        yield key, before.get(key), after.get(key)


def _id(assessment: Assessment | None) -> str | None:
    return assessment.rating if assessment else None


def _shown(count: int | None) -> str | None:
    return None if count is None else str(count)
