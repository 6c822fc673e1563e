"""Reads the cells about milestones and due dates in the tables that planpress publishes."""

import re

from planpress.exchange.milestone_lines import DETAILS, SEPARATOR
from planpress.exchange.report_mapping import plain_date
from planpress.importing.tables.bodies import PlanBodies
from planpress.importing.tables.milestones import KEYS
from planpress.model import Scale
from planpress.model.scalars import partial_date

PARTS = 5
"""The minimum number of parts in a line about a milestone; a title may contain the separator."""
DETAIL = re.compile(
    rf"([1-9]\d{{0,3}}){re.escape(SEPARATOR)}({'|'.join(DETAILS)}){re.escape(SEPARATOR)}(.*)", re.DOTALL
)
"""A line with a further detail of a milestone: the position of the milestone, a key and a value."""
Values = dict[str, object]


def own_milestones(lines: str, details: str, bodies: PlanBodies, scale: Scale) -> list[Values]:
    """Return the milestones in two cells; a line with too few parts is read as a title.

    Args:
        lines: The cell with a line for each milestone.
        details: The cell with further details of the milestones; earlier versions of planpress did not write this cell.
        bodies: Knows the bodies of the plan.
        scale: The scale of the report, which tells ratings from states.
    """
    milestones = [_milestone(line, scale) for line in filter(None, lines.split("\n"))]
    for position, key, value in _details(details):
        if position <= len(milestones):
            _add(milestones[position - 1], key, value, bodies)
    return [{key: values[key] for key in KEYS if key in values} for values in milestones]


def own_due(due: str, words: str) -> object:
    """Return the value of ``due``: a date, or a map.

    Args:
        due: A date, "ongoing", or the words of the plan.
        words: The words beside a date or beside "ongoing"; may be empty.
    """
    date = partial_date(due)
    if not date and due != "ongoing":
        return {"text": due}
    if date and not words:
        return plain_date(date)
    return {**({"date": plain_date(date)} if date else {"ongoing": True}), **({"text": words} if words else {})}


def _milestone(line: str, scale: Scale) -> Values:
    parts = line.split(SEPARATOR)
    if len(parts) < PARTS:
        return {"title": line}
    number, *title, due, state, reached = parts
    date = partial_date(reached)
    return {
        **({"number": number} if number else {}),
        "title": SEPARATOR.join(title),
        **({"due": own_due(due, "")} if due else {}),
        **({"rating" if scale.rating(state) else "state": state} if state else {}),
        **({"reached": plain_date(date)} if date else {}),
    }


def _details(text: str) -> list[tuple[int, str, str]]:
    """Return the position, the key and the value of each detail; a line without these continues the value above."""
    found: list[tuple[int, str, str]] = []
    for line in text.split("\n"):
        if match := DETAIL.fullmatch(line):
            found.append((int(match[1]), match[2], match[3]))
        elif found:
            position, key, value = found[-1]
            found[-1] = position, key, f"{value}\n{line}"
    return found


def _add(milestone: Values, key: str, value: str, bodies: PlanBodies) -> None:
    """Add a further detail to the values of a milestone."""
    if key == "progress":
        milestone[key] = [*milestone.get(key, []), value]  # type: ignore[misc]  # a list, if it is there
    elif key == "responsible":
        milestone[key] = [bodies.known(name) or name for name in value.split("; ") if name]
    elif key == "start":
        if date := partial_date(value):
            milestone[key] = plain_date(date)
    elif key == "due":
        known = milestone.get("due")
        milestone[key] = {**(known if isinstance(known, dict) else {"date": known}), "text": value}
    else:
        milestone[key] = value
