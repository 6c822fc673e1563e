"""Decides what the columns of the values of an indicator hold, such as "Baseline", "Target" and "Result 2023"."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from planpress.importing.heading_years import without_year
from planpress.importing.indicator_measures import is_value
from planpress.importing.lexicon import key, statuses, words
from planpress.importing.rater_words import BRACKETS, is_current
from planpress.importing.tables.column_doubts import LEFT_OUT
from planpress.importing.tables.columns import ROLES, TableColumn
from planpress.importing.tables.contents import MOST, share
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.headings import heading_matches
from planpress.importing.tables.rating_columns import IF_NOT
from planpress.importing.tables.statuses import is_percent
from planpress.model.scalars import quoted

MEASURES = ("target", "baseline", "value", "unit")
"""The roles of columns that are about an indicator."""
PERCENT = re.compile(r"%|\b(?:per|pour|por)\s?cent|\b(?:taux|rate|tasa|taxa)\b", re.IGNORECASE)

Texts = Callable[[int], Sequence[str]]


def indicator_columns(
    columns: Collection[TableColumn], texts: Texts, is_status: Callable[[str], bool], doubts: Doubts
) -> Iterator[TableColumn]:
    """Yield the columns whose roles change because no column names indicators.

    Args:
        columns: The columns with their roles so far.
        texts: Returns the texts in a column.
        is_status: Tells whether a text is the label of a rating.
        doubts: Where to note this.
    """
    if any(column.role == "indicator" for column in columns):
        return
    for column in _without_indicator(columns, texts, is_status):
        if column.role == LEFT_OUT:
            doubts.forget_role(column.named)
            example = quoted(" ".join(texts(column.index)[0].split()))
            reason = f"{column.named}, with values such as {example}, was left out: no column names its indicator"
            doubts.tell("", reason, "name the column of the indicators: --columns indicator=LETTERS")
        else:
            doubts.tell_role(column.named, column.role, f"was read as {ROLES[column.role]}", IF_NOT)
        yield column


def value_columns(columns: Collection[TableColumn], texts: Texts, doubts: Doubts) -> Iterator[TableColumn]:
    """Yield the columns that are the values of indicators beside their baselines or targets, or these baselines.

    Args:
        columns: The columns with their roles so far.
        texts: Returns the texts in a column.
        doubts: Where to note this.
    """
    changed = {column.index: column for column in (*_targets(columns, texts, doubts), *_baselines(columns))}
    yield from changed.values()
    columns = [changed.get(column.index, column) for column in columns]
    roles = {column.role for column in columns}
    if "indicator" not in roles or "value" in roles or not roles & {"target", "baseline"}:
        return
    aims = [text for column in columns if column.role in ("target", "baseline") for text in texts(column.index)]
    for column in columns:
        cells = texts(column.index)
        is_share = column.role == "percent" and not _is_share_done(column, cells, aims)
        may_be = column.role in ("progress", "description") or _is_of_today(column) or _is_of_a_year(column, columns)
        is_of_figures = may_be and share(cells, is_value) >= MOST
        if (is_share or is_of_figures) and not column.given:
            doubts.tell_role(column.named, "value", f"was read as {ROLES['value']}", IF_NOT)
            yield replace(column, role="value")


def _targets(columns: Collection[TableColumn], texts: Texts, doubts: Doubts) -> Iterator[TableColumn]:
    """Yield the column with a heading such as "Objective 2027" that is the target: nothing but figures are below it."""
    if any(column.role == "target" for column in columns):
        return
    for column in columns:
        cells = texts(column.index)
        aims = column.role == "objective" and not column.given and share(cells, is_value) >= MOST
        measured = {other.role for other in columns if abs(other.index - column.index) == 1} & {"indicator", *MEASURES}
        if aims and (measured or without_year(column.heading) != column.heading):
            doubts.tell_role(column.named, "target", f"was read as {ROLES['target']}", IF_NOT)
            yield replace(column, role="target")
            return


def _baselines(columns: Collection[TableColumn]) -> Iterator[TableColumn]:
    """Yield the columns with headings such as "Reference" that are baselines: they stand beside a target or a value."""
    roles = {column.index: column.role for column in columns}
    if "indicator" not in roles.values() or "baseline" in roles.values():
        return
    numbered = sum(role == "number" for role in roles.values())
    for column in columns:
        beside = {roles.get(column.index - 1), roles.get(column.index + 1)} & {"target", "value", "unit", "indicator"}
        is_open = not column.role or (column.role == "number" and numbered > 1)
        lowest = column.parts[-1] if column.parts else column.heading
        bare = BRACKETS.sub(" ", without_year(lowest))
        if beside and is_open and not column.given and key(bare) in words("BASES"):
            yield replace(column, role="baseline")


def _is_of_today(column: TableColumn) -> bool:
    """Tell whether the only thing that a heading says is that the report gives what is below it."""
    lowest = column.parts[-1] if column.parts else column.heading
    reached = any(match.role == "reached" for match in heading_matches(lowest)[:1])  # but its cells are no days
    return not column.role and (reached or is_current(lowest) or key(without_year(lowest)) in statuses())


def _is_of_a_year(column: TableColumn, columns: Collection[TableColumn]) -> bool:
    """Tell whether an unknown heading with a year, such as "Cumul 2024", is beside the columns of an indicator."""
    beside = {other.role for other in columns if abs(other.index - column.index) == 1}
    lowest = column.parts[-1] if column.parts else column.heading
    return not column.role and without_year(lowest) != lowest and bool(beside & {"indicator", *MEASURES})


def _is_share_done(column: TableColumn, cells: Sequence[str], aims: Sequence[str]) -> bool:
    """Tell whether a column has the share that is done, and not values in the unit of the targets and baselines."""
    named = PERCENT.search(column.heading) or any(match.role == "percent" for match in heading_matches(column.heading))
    return bool(named) or (all(map(is_percent, cells)) and not any(map(is_percent, aims)))


def _without_indicator(
    columns: Collection[TableColumn], texts: Texts, is_status: Callable[[str], bool]
) -> Iterator[TableColumn]:
    """Yield the values without an indicator, to be left out; targets in words become descriptions."""
    for column in columns:
        cells = texts(column.index) if column.role in MEASURES and not column.given else ()
        if cells:
            figures = share(cells, lambda text: re.search(r"[^\W\d]{3}", text)) < 1
            unlike = column.role != "target" or figures or share(cells, is_status) >= MOST
            yield replace(column, role=LEFT_OUT if unlike else "description")
