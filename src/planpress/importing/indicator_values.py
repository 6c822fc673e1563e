"""Reads the units, baselines, targets and values of the indicators in a form, from columns or a table in a cell."""

from collections.abc import Mapping, Sequence

from planpress.importing.heading_years import without_year
from planpress.importing.lexicon import headings, key

MEASURES = ("unit", "baseline", "target", "value")
OF_COLUMNS = "measure:"
"""How the role of a column of such values begins."""
BETWEEN = " | "
"""What stands between the cells of a row of a table inside a cell."""
NAME = "indicator"
Values = dict[str, str]


def measure(heading: str) -> str:
    """Return which of ``MEASURES`` a heading announces, or "indicator"; "" if none.

    Args:
        heading: The heading, perhaps with a year, as in "Value 2024".
    """
    roles = dict(headings().get(key(without_year(heading)), ()))
    return next((role for role in (NAME, *MEASURES) if role in roles), "")


def has_values(lines: Sequence[str]) -> bool:
    """Tell whether lines are the rows of a table of indicators with their values.

    Args:
        lines: The lines of a cell.
    """
    return any(len(values) > 1 for values in divided_indicators(lines))


def divided_indicators(lines: Sequence[str]) -> list[Values]:
    """Return the indicators in the lines of a cell; the rows of a table of indicators in it have their values.

    Args:
        lines: The lines.

    Returns:
        The indicators; the keys are "name" and those of ``MEASURES``.
    """
    rows = [line.split(BETWEEN) for line in lines]
    heading = list(map(measure, rows[0])) if rows else []
    if len(heading) > 1 and NAME in heading and all(heading) and len(set(heading)) == len(heading):
        return [_named(dict(zip(heading, row, strict=False))) for row in rows[1:] if len(row) <= len(heading)]
    labelled = [(measure(row[0]), BETWEEN.join(row[1:])) for row in rows]
    if not rows or labelled[0][0] != NAME or not all(label and value for label, value in labelled):
        return [{"name": line} for line in lines]
    found: list[Values] = []
    for label, value in labelled:
        if label == NAME:
            found.append({})
        found[-1].setdefault(label, value)
    return list(map(_named, found))


def with_measures(indicators: Sequence[Values], measures: Mapping[str, Sequence[str]]) -> list[Values] | None:
    """Return indicators with the values in the columns beside them.

    Args:
        indicators: The indicators of an action.
        measures: The lines in each of these columns, by the keys of ``MEASURES``; none of them is empty.

    Returns:
        The indicators; None if it is not clear to which of them the values belong.
    """
    if len(indicators) == 1:
        return [{**indicators[0], **{role: "; ".join(lines) for role, lines in measures.items()}}]
    if any(len(lines) != len(indicators) for lines in measures.values()):
        return None
    return [{**indicator, **{role: lines[number] for role, lines in measures.items()}}
            for number, indicator in enumerate(indicators)]  # fmt: skip


def _named(values: Values) -> Values:
    return {"name": values.get(NAME, ""), **{role: values[role] for role in MEASURES if values.get(role)}}
