"""Reads the units, baselines, targets and values of the indicators in a form, from columns or a table in a cell."""

import re
from collections.abc import Mapping, Sequence
from itertools import takewhile

from planpress.importing.heading_years import YEARS, without_year
from planpress.importing.indicator_measures import MEASURES, NAME, Values, measure
from planpress.importing.labelled_values import LabelledIndicators, has_labelled_values, labelled_indicators
from planpress.importing.lexicon import key, statuses, words

MOST_TABLES = 50
"""The maximum number of tables in a cell."""
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
    """Return the indicators in the lines of a cell with their values, which have labels or are in tables.

    Args:
        lines: The lines.
    """
    result = LabelledIndicators()
    rest = lines
    for _ in range(MOST_TABLES):
        start, end = table_in(rest)
        if start == end:
            break
        next_start, next_end = table_in(rest[end:])
        own, rest = (rest[:end], rest[end:]) if next_start < next_end else (rest, ())
        _add(_in_table(own, start, end), result)
    if rest or not lines:
        _add(_labelled_rows(rest) or _without_unclear_rows(rest), result)
    return result


def _add(found: LabelledIndicators, result: LabelledIndicators) -> None:
    result.found += found.found
    result.left_out += found.left_out


def _in_table(lines: Sequence[str], start: int, end: int) -> LabelledIndicators:
    """Return the indicators in lines with a table.

    Args:
        lines: The lines.
        start: Where the table begins.
        end: Where it ends.
    """
    heading, *rows = ([cell.strip() for cell in line.split(BETWEEN)] for line in lines[start:end])
    kinds = _kinds(heading, rows)
    values = [dict(zip(kinds, row, strict=False)) for row in rows]
    outside = [*lines[:start], *lines[end:]]
    if NAME not in kinds:
        return _named_outside(outside, values, lines[start + 1 : end])
    result = labelled_indicators(outside)
    named = {values["name"]: values for values in result.found if len(values) == 1}
    for row in map(_named, values):
        if above := named.pop(row["name"], None):
            above.update(row)
        else:
            result.found.append(row)
    return result


def table_in(lines: Sequence[str], *, with_names: bool = False) -> tuple[int, int]:
    """Return where a table of indicators with their values begins and ends; the same place twice if there is none.

    Args:
        lines: The lines of a cell; the rows of a table inside it are lines.
        with_names: Whether the table must have a column of the names of indicators, which may also stand outside it.
    """
    for start, line in enumerate(lines):
        heading = [cell.strip() for cell in line.split(BETWEEN)]
        kinds = _kinds(heading)
        if len(kinds) > 1 and all(kinds) and len(set(kinds)) == len(kinds) and (NAME in kinds or not with_names):
            rows = [row.split(BETWEEN) for row in takewhile(_is_row, lines[start + 1 :])]
            widest = len(kinds) + (NAME not in kinds)
            fitting = takewhile(range(widest + 1).__contains__, map(len, rows))
            return start, start + 1 + len(list(fitting))
    return 0, 0


def _is_row(line: str) -> bool:
    return BETWEEN in line


def _kinds(heading: Sequence[str], rows: Sequence[Sequence[str]] = ()) -> list[str]:
    """Return what the cells of a heading announce; those above names of indicators may be empty.

    Beside targets and values, "Reference" announces the baseline, and "Achieved" and a year announce the value.
    """
    kinds = list(map(measure, heading))
    if {"target", "value"} & set(kinds):
        for place, cell in enumerate(heading):
            seen = key(without_year(cell))
            if not kinds[place] and seen in words("BASES"):
                kinds[place] = "baseline"
            elif not kinds[place] and (statuses().get(seen) == "done" or re.fullmatch(YEARS, cell)):
                kinds[place] = "value"
    if rows and NAME not in kinds and all(len(row) == len(kinds) + 1 for row in rows):
        return [NAME, *kinds]
    return kinds


def _named_outside(names: Sequence[str], rows: Sequence[Values], printed: Sequence[str]) -> LabelledIndicators:
    """Return indicators with the rows of a table in which they are not named, unless it is not clear which is whose."""
    result = labelled_indicators(list(map(_without_label, names)))
    if len(result.found) != len(rows):
        result.left_out += printed
        return result
    result.found = [{**named, **_named(row), "name": named["name"]}
                    for named, row in zip(result.found, rows, strict=True)]  # fmt: skip
    return result


def _without_unclear_rows(lines: Sequence[str]) -> LabelledIndicators:
    """Return the indicators in lines; the rows of a table whose heading is known only in part are left out."""
    rows = list(filter(_is_row, lines))
    if not any(sum(map(bool, map(measure, line.split(BETWEEN)))) > 1 for line in rows):
        return labelled_indicators(lines)
    result = labelled_indicators([line for line in lines if not _is_row(line)])
    result.left_out += rows
    return result


def _without_label(line: str) -> str:
    """Return a line without a label such as "Indicator:"."""
    label, colon, name = line.partition(":")
    return name.strip() if colon and measure(label) == NAME else line


def _labelled_rows(lines: Sequence[str]) -> LabelledIndicators | None:
    """Return the indicators in a table with a label in each row, as in "Target | 40"; None for other lines.

    The name of an indicator may stand above its table.
    """
    rows = [line.split(BETWEEN) if _is_row(line) else [NAME, _without_label(line)] for line in lines]
    if not any(map(_is_row, lines)):
        return None
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
