"""A report's mapping as the rows of sheets, and back."""

from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from planpress.exchange.field_rows import FieldRow, field_rows
from planpress.exchange.report_workbook.cell_words import Cells, CellWords, is_shown_as, simplified
from planpress.exchange.report_workbook.columns import (
    ACTION_KEY,
    ACTIONS,
    MILESTONES,
    OF_ACTION,
    OF_REPORT,
    REPORT,
    TOTALS,
    SheetLayout,
)

SheetRow = Mapping[str, Cells]
"""The words of a row by the key of the column."""
JUDGED = ("ratings", "overall")
"""The keys with a judgement for each assessor, which is an id or a map."""


@dataclass
class SheetRows:
    """The rows of all sheets.

    Args:
        rows: The rows by the name of their sheet; the sheet of the report's own values has one row.
        others: The values that have no column, or would not be read back from one.
    """

    rows: dict[str, list[SheetRow]] = field(default_factory=dict)
    others: list[FieldRow] = field(default_factory=list)


def sheet_rows(mapping: Mapping[str, Any], sheets: Mapping[str, SheetLayout], words: CellWords) -> SheetRows:
    """Return the rows that contain a report.

    Args:
        mapping: The plain values of the report.
        sheets: The sheets.
        words: Writes the words of cells.
    """
    rest = _expanded(mapping)
    result = SheetRows()
    for name in OF_REPORT:
        result.rows[name] = _listed(rest, name, sheets[name], words)
    result.rows[TOTALS] = _totals(rest, sheets[TOTALS], words)
    actions = rest.get(ACTIONS, [])
    result.rows[ACTIONS], left = [], []
    for action in actions:
        identifier = action["id"]
        for name in OF_ACTION:
            rows = _listed(action, name, sheets[name], words, {ACTION_KEY: {"": identifier}})
            result.rows.setdefault(name, []).extend(rows)
        result.rows[ACTIONS].append(_taken(action, sheets[ACTIONS], words))
        if action:
            left.append({"id": identifier, **action})
    rest.pop(ACTIONS, None)
    result.rows[REPORT] = [_taken(rest, sheets[REPORT], words)]
    result.others = list(field_rows(shortened({**rest, **({ACTIONS: left} if left else {})})))
    return result


def _expanded(mapping: Mapping[str, Any]) -> dict[str, Any]:
    """Return a copy in which judgements and due dates are maps, so that each value has one path."""
    copy = deepcopy(dict(mapping))
    for holder in (copy, *copy.get(ACTIONS, [])):
        for key in JUDGED:
            for assessor, judgement in holder.get(key, {}).items():
                if not isinstance(judgement, dict):
                    holder[key][assessor] = {"rating": judgement}
    for holder in _due_by(copy):
        if "due" in holder and not isinstance(holder["due"], dict):
            holder["due"] = {"date": holder["due"]}
    return copy


def _due_by(report: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the actions of a report and their milestones, which can have a due date."""
    for action in report.get(ACTIONS, []):
        yield action
        yield from action.get(MILESTONES, [])


def shortened(mapping: Mapping[str, Any]) -> dict[str, Any]:
    """Return a report's mapping with judgements and due dates as single values where they have only one.

    Args:
        mapping: The plain values, with maps for judgements and due dates.
    """
    copy = _short(deepcopy(dict(mapping)))
    for holder in _due_by(copy):
        _short(holder)
    return copy


def _short(holder: dict[str, Any]) -> dict[str, Any]:
    for key in JUDGED:
        judgements = holder.get(key, {})
        for assessor, judgement in judgements.items():
            if isinstance(judgement, dict) and list(judgement) == ["rating"]:
                judgements[assessor] = judgement["rating"]
    due = holder.get("due")
    if isinstance(due, dict) and list(due) == ["date"]:
        holder["due"] = due["date"]
    return holder


def _taken(values: dict[str, Any], sheet: SheetLayout, words: CellWords) -> SheetRow:
    """Take out of a map what a row can contain, and return the row.

    A text that a cell cannot contain exactly is shown in its simplified form, but stays in the map.
    """
    row: dict[str, Cells] = {}
    for column in sheet.columns:
        value = at(values, column.key)
        if value is None:
            continue
        if cells := words.cells(column, value):
            _remove(values, column.key.split("."))
        else:
            cells = words.cells(column, words.in_order(simplified(value)))
        if cells:
            row[column.key] = cells
    return row


def shown_keys(values: Mapping[str, Any], sheet: SheetLayout, words: CellWords) -> Iterable[str]:
    """Return the keys of the columns that show other values in a simplified form.

    Args:
        values: The values of an action or of a report.
        sheet: The sheet.
        words: Writes the words of cells.
    """
    return _taken(deepcopy(dict(values)), sheet, words)


def _listed(
    values: dict[str, Any], key: str, sheet: SheetLayout, words: CellWords, belongs: SheetRow | None = None
) -> list[SheetRow]:
    """Take a list out of a map if rows can contain all of it, and return the rows.

    A list of which rows can show everything, but not exactly, stays in the map.
    """
    entries = values.get(key, [])
    rest = deepcopy(entries)
    rows: list[SheetRow] = [{**(belongs or {}), **_taken(entry, sheet, words)} for entry in rest]
    exact = not any(rest)
    for row, left in zip(rows, rest, strict=True):
        for column in row:
            if at(left, column) is not None:
                _remove(left, column.split("."))
    if not rows or any(rest):
        return []
    if exact:
        del values[key]
    return rows


def _totals(values: dict[str, Any], sheet: SheetLayout, words: CellWords) -> list[SheetRow]:
    """Take the totals and shares of each assessor out of a report if rows can contain all of them."""
    totals, shares = values.get("totals", {}), values.get("shares", {})
    rows: list[SheetRow] = []
    for assessor in dict.fromkeys((*totals, *shares)):
        numbers, parts = totals.get(assessor, {}), shares.get(assessor, {})
        entries = [
            {
                "assessor": assessor,
                "rating": rating,
                **({"number": numbers[rating]} if rating in numbers else {}),
                **({"share": parts[rating]} if rating in parts else {}),
            }
            for rating in dict.fromkeys((*numbers, *parts))
        ]
        taken = [_taken(entry, sheet, words) for entry in entries]
        empty = (assessor in totals and not numbers) or (assessor in shares and not parts)
        if not any(entries) and not empty:
            rows += taken
            for holder in ("totals", "shares"):
                if assessor in values.get(holder, {}):
                    _remove(values, [holder, assessor])
    return rows


def at(values: Mapping[str, Any], key: str) -> Any:
    """Return the value at the end of a path, or None.

    Args:
        values: The map with which the path begins.
        key: The path, such as ``ratings.party.rating``.
    """
    value: Any = values
    for step in key.split("."):
        if not isinstance(value, dict) or step not in value:
            return None
        value = value[step]
    return value


def _remove(values: dict[str, Any], steps: list[str]) -> None:
    """Remove a value, and the maps around it that it leaves empty."""
    step, *rest = steps
    if rest:
        _remove(values[step], rest)
    if not rest or not values[step]:
        del values[step]


def put(values: dict[str, Any], key: str, value: Any) -> None:
    """Put a value at the end of a path, creating the maps that lead there.

    Args:
        values: The map to change.
        key: The path, such as ``ratings.party.rating``.
        value: The value.
    """
    *steps, last = key.split(".")
    for step in steps:
        values = values.setdefault(step, {})
    values[last] = value


def merged(first: dict[str, Any], second: Mapping[str, Any], path: str = "") -> Iterable[str]:
    """Put a second map's values into a first one, and yield the paths for which they differ.

    The first map's values stay, unless they are the simplified form of the second map's values.

    Args:
        first: The map to change.
        second: The values to put into it.
        path: The path of both; "" for the top.
    """
    for key, value in second.items():
        place = f"{path}.{key}" if path else key
        if key not in first or is_shown_as(value, first[key]):
            first[key] = value
        elif isinstance(first[key], dict) and isinstance(value, dict):
            yield from merged(first[key], value, place)
        else:
            yield place


def with_maps(rest: dict[str, Any], holder: Mapping[str, Any]) -> dict[str, Any]:
    """Return values with maps where the other values have maps for the same judgement or due date.

    Args:
        rest: The values.
        holder: The other values of the same action or report.
    """
    due = holder.get("due")
    if isinstance(due, dict) and "due" in rest and not isinstance(rest["due"], dict):
        rest["due"] = {"date": rest["due"]}
    for key in JUDGED:
        known = holder.get(key, {})
        for assessor, judgement in rest.get(key, {}).items():
            if isinstance(judgement, str) and isinstance(known.get(assessor), dict):
                rest[key][assessor] = {"rating": judgement}
    return rest
