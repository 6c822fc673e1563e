"""Reads the tables that planpress publishes, ``actions.csv`` and its variant for spreadsheet programs."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from planpress.errors import RefusedError
from planpress.exchange.actions_csv import COLUMNS
from planpress.exchange.office import Uncertainty
from planpress.exchange.office.workbook import CellKind, Workbook, WorkbookRow
from planpress.exchange.report_mapping import plain_date
from planpress.exchange.spreadsheet_csv import TEXT_MARK, is_cut, unprotected
from planpress.importing.imported import ImportedReport, NewFile
from planpress.importing.languages import language_of
from planpress.importing.own_milestones import own_due, own_milestones
from planpress.importing.tables.actions import KEYS
from planpress.importing.tables.bodies import PlanBodies
from planpress.model import Plan, Rating, Scale
from planpress.model.characters import as_seen
from planpress.model.scalars import partial_date, quoted

FEWEST = 10
"""How many of the columns of ``actions.csv`` a table must have to count as one that planpress wrote."""
TEXTS = ("description", "progress", "comments", "outlook", "challenges")
COUNTED = ("indicators", "evidence")
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
    rows = [{name: _text(row, column) for column, name in names.items()} for row in sheet.rows[1:]]
    rows = [row for row in rows if row.get("action") and row.get("title")]
    cut: list[tuple[str, str]] = []
    if any(row["action"].startswith(TEXT_MARK) for row in rows):
        rows = [{name: unprotected(name, text) for name, text in row.items()} for row in rows]
        cut = list(dict.fromkeys((row["action"], name) for row in rows for name, text in row.items() if is_cut(text)))
        rows = [{name: text for name, text in row.items() if not is_cut(text)} for row in rows]
    if not rows:
        raise RefusedError("the table contains no actions", "import the table of a report whose actions are public")
    periods = list(dict.fromkeys(row.get("period", "") for row in rows))
    if len(periods) > 1:
        listed = ", ".join(quoted(period) for period in periods[:5])
        raise RefusedError(f"it contains several periods: {listed}", "keep the rows of one period")
    actions: dict[str, list[Row]] = {}
    for row in rows:
        actions.setdefault(row["action"], []).append(row)
    scales = _scales(plan, rows)
    bodies = PlanBodies.of(plan, plan.language)
    values: Values = {"scale": scales[0].id} if len(scales) == 1 else {}
    values["actions"] = [_action(group, bodies, scales[0] if scales else plan.scales[-1]) for group in actions.values()]
    doubts = [*workbook.uncertainties, *_cut_texts(cut), *_other_labels(rows, scales)]
    return ImportedReport(values, doubts, period=periods[0], new_file=_new_file(plan, rows, scales))


def _names(row: WorkbookRow) -> dict[int, str]:
    """Return the columns of planpress's table that a row names; empty if the row is not the heading of such a table."""
    known = {column.name for column in COLUMNS}
    names = {column: cell.text.strip() for column, cell in row.cells.items() if cell.text.strip() in known}
    needed = {"action", "title", "assessor", "rating"} <= set(names.values())
    return names if needed and len(names) >= FEWEST else {}


def _text(row: WorkbookRow, column: int) -> str:
    """Return the text in a cell with the mark before it, which only one variant of the table has."""
    cell = row.cells.get(column)
    if cell is None:
        return ""
    return cell.plain or cell.text if cell.kind is CellKind.TEXT else cell.text


def _scales(plan: Plan, rows: Iterable[Row]) -> list[Scale]:
    """Return the scales that fit the ids and the labels of the ratings best, the latest first; none without ratings."""
    rated = Counter((row["rating"], row.get("label", "")) for row in rows if row.get("rating"))

    def fitting(scale: Scale) -> int:
        number = 0
        for (identifier, label), times in rated.items():
            rating = scale.rating(identifier)
            number += times * (bool(rating) + bool(rating and _label(rating, plan) == label))
        return number

    best = max(map(fitting, plan.scales), default=0)
    return [scale for scale in reversed(plan.scales) if best and fitting(scale) == best]


def _label(rating: Rating, plan: Plan) -> str:
    return rating.label.wording(plan.language).words


def _other_labels(rows: Iterable[Row], scales: Sequence[Scale]) -> Iterator[Uncertainty]:
    """Say where somebody changed the label of a rating, but not its id."""
    known = {
        _folded(wording.words) for scale in scales for rating in scale.ratings for wording in rating.label.wordings
    }
    for row in rows:
        ratings = [rating for scale in scales if (rating := scale.rating(row.get("rating", "")))]
        label = _folded(row.get("label", ""))
        own = {_folded(wording.words) for rating in ratings for wording in rating.label.wordings}
        if ratings and label in known - own:
            words = f"the rating is {quoted(row['rating'])}, but the label is {quoted(row['label'])}"
            yield Uncertainty(
                f"action {row['action']}", f"{words}; the rating was used", "correct the one that is wrong"
            )


def _folded(text: str) -> str:
    return as_seen(text).casefold()


def _cut_texts(cut: Iterable[tuple[str, str]]) -> Iterator[Uncertainty]:
    for action, name in cut:
        words = f"the text in the column {quoted(name)} is cut, so it was left out"
        yield Uncertainty(f"action {action}", words, "import actions.csv, which has the whole text")


def _new_file(plan: Plan, rows: Sequence[Row], scales: Sequence[Scale]) -> NewFile:
    """Return what a new file needs, because the table says nothing about it."""
    days = "write its first day under `from` and its last day under `to`"
    doubts = [Uncertainty("", "the table does not contain the days of the period", days)]
    texts = [text for row in rows for text in (row.get("title", ""), row.get("progress", "")) if text]
    values: Values = {"state": "published", "detail": "actions"}
    if (language := language_of(texts, plan.languages)) != plan.language:
        values["language"] = language
        words = f"its language was recognised as {quoted(language)}"
        doubts.append(Uncertainty("", words, "correct `language` in the data if that is wrong"))
    if len(scales) > 1:
        values["scale"] = scales[0].id
        words = f"the ratings fit {len(scales)} scales; {quoted(scales[0].id)}, the latest of these, was used"
        doubts.append(Uncertainty("", words, "correct `scale` in the data if that is wrong"))
    lacks = "the table contains only the actions, and lacks everything else that a report says, such as its "
    lacks += "meeting and summary" if "language" in values else "language, meeting and summary"
    if any(row.get(name, "0") not in ("", "0") for name in COUNTED for row in rows):
        lacks += "; it contains only the numbers of indicators and of pieces of evidence"
    return NewFile(values, [*doubts, Uncertainty("", lacks, "add by hand what the report says")])


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
