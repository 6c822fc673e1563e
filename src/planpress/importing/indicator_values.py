"""Reads the units, baselines, targets and values of the indicators in a form, from columns or a table in a cell."""

from collections.abc import Mapping, Sequence
from itertools import takewhile

from planpress.importing.indicator_measures import MEASURES, NAME, Values, measure
from planpress.importing.labelled_values import LabelledIndicators, has_labelled_values, labelled_indicators

OF_COLUMNS = "measure:"
"""How the role of a column of such values begins."""
BETWEEN = " | "
"""What stands between the cells of a row of a table inside a cell."""


def has_values(lines: Sequence[str]) -> bool:
    """Tell whether lines are the rows of a table of indicators with their values, or labelled values.

    Args:
        lines: The lines of a cell.
    """
    return has_labelled_values(lines) or any(len(values) > 1 for values in divided_indicators(lines).found)


def divided_indicators(lines: Sequence[str]) -> LabelledIndicators:
    """Return the indicators in the lines of a cell with their values, which have labels or are in a table.

    Args:
        lines: The lines.
    """
    start, end = table_in(lines)
    if start == end:
        return _labelled_rows(lines) or labelled_indicators(lines)
    result = labelled_indicators([*lines[:start], *lines[end:]])
    named = {values["name"]: values for values in result.found if len(values) == 1}
    heading, *rows = ([cell.strip() for cell in line.split(BETWEEN)] for line in lines[start:end])
    for row in rows:
        values = _named(dict(zip(map(measure, heading), row, strict=False)))
        if above := named.pop(values["name"], None):
            above.update(values)
        else:
            result.found.append(values)
    return result


def table_in(lines: Sequence[str]) -> tuple[int, int]:
    """Return where a table of indicators with their values begins and ends; the same place twice if there is none.

    Args:
        lines: The lines of a cell; the rows of a table inside it are lines.
    """
    for start, line in enumerate(lines):
        heading = list(map(measure, line.split(BETWEEN)))
        if len(heading) > 1 and NAME in heading and all(heading) and len(set(heading)) == len(heading):
            widths = (len(row.split(BETWEEN)) for row in lines[start + 1 :])
            rows = takewhile(range(2, len(heading) + 1).__contains__, widths)
            return start, start + 1 + len(list(rows))
    return 0, 0


def _labelled_rows(lines: Sequence[str]) -> LabelledIndicators | None:
    """Return the indicators in a table with a label in each row, as in "Target | 40"; None for other lines."""
    rows = [line.split(BETWEEN) for line in lines]
    labelled = [(measure(row[0]), BETWEEN.join(row[1:])) for row in rows]
    if not rows or labelled[0][0] != NAME or not all(label and value for label, value in labelled):
        return None
    found: list[Values] = []
    for label, value in labelled:
        if label == NAME:
            found.append({})
        found[-1].setdefault(label, value)
    return LabelledIndicators(list(map(_named, found)))


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
