"""Reads the tables that planpress publishes, ``actions.csv`` and its variant for spreadsheet programs."""

import re
from collections.abc import Iterable, Mapping

from planpress.errors import RefusedError
from planpress.exchange.actions_csv import COLUMNS
from planpress.exchange.office import Uncertainty
from planpress.exchange.office.workbook import Workbook, WorkbookRow
from planpress.exchange.report_mapping import plain_date
from planpress.exchange.spreadsheet_csv import IDS, TEXT_MARK
from planpress.importing.imported import ImportedReport
from planpress.importing.own_milestones import own_due, own_milestones
from planpress.importing.tables.actions import KEYS
from planpress.importing.tables.bodies import PlanBodies
from planpress.model import Plan, Scale
from planpress.model.scalars import partial_date, quoted

FEWEST = 10
"""How many of the columns of ``actions.csv`` a table must have to count as one that planpress wrote."""
TEXTS = ("description", "progress", "comments", "outlook", "challenges")
NUMBERS = ("indicators", "evidence")
"""Columns that only count what the report has."""
Values = dict[str, object]
Row = Mapping[str, str]


def read_own_table(workbook: Workbook, plan: Plan) -> ImportedReport | None:
    """Read a table that planpress wrote; return None for any other table.

    Args:
        workbook: The sheets.
        plan: The plan that it reports on.

    Raises:
        RefusedError: The table contains several periods, or no actions.
    """
    sheet = next((sheet for sheet in workbook.sheets if sheet.rows and _names(sheet.rows[0])), None)
    if sheet is None:
        return None
    names = _names(sheet.rows[0])
    rows = [{name: _text(row, column, name) for column, name in names.items()} for row in sheet.rows[1:]]
    rows = [row for row in rows if row.get("action") and row.get("title")]
    if not rows:
        raise RefusedError("the table contains no actions", "import the table of a report whose actions are public")
    periods = list(dict.fromkeys(row.get("period", "") for row in rows))
    if len(periods) > 1:
        listed = ", ".join(quoted(period) for period in periods[:5])
        raise RefusedError(f"it contains several periods: {listed}", "keep the rows of one period")
    actions: dict[str, list[Row]] = {}
    for row in rows:
        actions.setdefault(row["action"], []).append(row)
    scale = max(reversed(plan.scales), key=lambda scale: sum(bool(scale.rating(row.get("rating", ""))) for row in rows))
    doubts = [Uncertainty("", "the table gives neither the dates of the period nor the texts about the whole report",
                          "write `from` and `to`, and whatever else the report says")]  # fmt: skip
    for name in NUMBERS:
        if any(row.get(name, "0") not in ("", "0") for row in rows):
            doubts.append(
                Uncertainty(
                    "", f"the table contains only the number of {name}, so the {name} were left out", "add them by hand"
                )
            )
    values: Values = {"state": "published", "detail": "actions", "scale": scale.id, "language": plan.language}
    bodies = PlanBodies.of(plan, plan.language)
    values["actions"] = [_action(group, bodies, scale) for group in actions.values()]
    return ImportedReport(values, [*workbook.uncertainties, *doubts], period=periods[0])


def _names(row: WorkbookRow) -> dict[int, str]:
    """Return the columns of planpress's table that a row names; empty if the row is not the heading of such a table."""
    known = {column.name for column in COLUMNS}
    names = {column: cell.text.strip() for column, cell in row.cells.items() if cell.text.strip() in known}
    needed = {"action", "title", "assessor", "rating"} <= set(names.values())
    return names if needed and len(names) >= FEWEST else {}


def _text(row: WorkbookRow, column: int, name: str) -> str:
    """Return the text of a cell; in the variant for spreadsheet programs, an apostrophe precedes each id."""
    text = row.text(column)
    return text.removeprefix(TEXT_MARK) if name in IDS else text


def _action(rows: Iterable[Row], bodies: PlanBodies, scale: Scale) -> Values:
    first, *more = rows
    values: Values = {"id": first["action"]}
    for name in ("number", "pillar", "objective", "title", "short_title", "change"):
        if text := first.get(name, ""):
            values[name] = text
    for name in TEXTS:
        if texts := [text for text in re.split(r"\n{2,}", first.get(name, "").strip("\n")) if text.strip()]:
            values[name] = texts
    if names := _names_in(first.get("responsible", ""), bodies):
        values["responsible"] = names
    values |= _times(first)
    if origin := first.get("origin", ""):
        values["origin"] = {"title": origin}
    for name, key in (("tags", "tags"), ("continues", "from")):
        if words := first.get(name, "").split():
            values[key] = words
    if first.get("starred", "").lower() == "true":
        values["starred"] = True
    if ratings := _ratings([first, *more]):
        values["ratings"] = ratings
    if updates := _updates(first.get("updates", "")):
        values["updates"] = updates
    if milestones := own_milestones(first.get("milestones", ""), first.get("milestone_details", ""), bodies, scale):
        values["milestones"] = milestones
    order = (*KEYS, "change")
    return {name: values[name] for name in order if name in values}


def _times(row: Row) -> Values:
    values: Values = {}
    if start := partial_date(row.get("start", "")):
        values["start"] = plain_date(start)
    if due := row.get("due", ""):
        values["due"] = own_due(due, row.get("due_words", ""))
    return values


def _ratings(rows: Iterable[Row]) -> Values:
    ratings: Values = {}
    for row in rows:
        if row.get("assessor") and row.get("rating"):
            waits = row.get("depends_on", "").split()
            printed = row.get("printed", "")
            details: Values = {**({"printed": printed} if printed else {}), **({"depends_on": waits} if waits else {})}
            ratings[row["assessor"]] = {"rating": row["rating"], **details} if details else row["rating"]
    return ratings


def _names_in(text: str, bodies: PlanBodies) -> list[str]:
    """Return the names in a cell, or the ids of the bodies that the plan lists."""
    return [bodies.known(name) or name for name in text.split("; ") if name]


def _updates(text: str) -> list[Values]:
    """Return the dated statements in a cell; a line without a date continues the statement above."""
    updates: list[Values] = []
    for line in text.split("\n"):
        day, _, words = line.partition(" ")
        if date := partial_date(day):
            updates.append({"date": plain_date(date), "text": words})
        elif updates:
            updates[-1]["text"] = f"{updates[-1]['text']}\n{line}"
    return updates
