"""Makes the mapping of a report from the rows of planpress's own workbook."""

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from planpress.exchange.field_rows import FieldRow, mapping_from_rows
from planpress.exchange.office import Uncertainty
from planpress.exchange.office.workbook import WorkbookCell
from planpress.exchange.report_workbook.columns import (
    ACTION_KEY,
    ACTIONS,
    OF_ACTION,
    OF_REPORT,
    OTHER,
    PATH,
    PERIOD_KEY,
    PLAN_KEY,
    REPORT,
    TOTALS,
    WORDS,
    ColumnKind,
)
from planpress.exchange.report_workbook.sheet_rows import at, put, shortened
from planpress.importing.coverage import ANY, UNNAMED, Path
from planpress.importing.own_cells import OwnCells
from planpress.importing.own_others import OtherValues
from planpress.importing.own_sheets import OwnRow, OwnSheet, fields
from planpress.model import Action, Report
from planpress.model.scalars import PRINTED_ID, quoted

WHOLE_REPORT = "report"
"""What a note is about if it is not about an action."""
OF_AN_ACTION = re.compile(rf"\s*{ACTIONS}\[([^\]]+)\]")
RATING, PRINTED = ".rating", ".printed"
"""The ends of the keys of a rating: its id on the scale, and the words of the source."""
IDS = (ACTION_KEY, "about")
"""The columns of lists that name an action."""


class OwnMapping:
    """Collects what the sheets of a workbook say.

    Args:
        sheets: The sheets by the name of their layout.
        cells: Reads their cells.
    """

    def __init__(self, sheets: Mapping[str, OwnSheet], cells: OwnCells) -> None:
        self.sheets, self.cells = sheets, cells
        self.values: dict[str, Any] = {}
        self.actions: dict[str, dict[str, Any]] = {}
        """The actions by id in lower case."""
        self.places: dict[str, str] = {}
        """The location of the row of each action, by its id in lower case."""
        self.open: set[Path] = set()
        """The values whose cells or rows could not be read."""
        self.unread: list[str] = []
        """The columns in which the row read last has cells that are filled but could not be read."""

    def tell(self, place: str, words: str, hint: str = "look at the row") -> None:
        """Say that something is uncertain."""
        self.cells.uncertainties.append(Uncertainty(place, words, hint))

    def mapping(self) -> dict[str, Any]:
        """Return the plain values of the report, in the order of the data format."""
        if REPORT in self.sheets:
            self._report(self.sheets[REPORT])
        if ACTIONS in self.sheets:
            self._actions(self.sheets[ACTIONS])
        for name in OF_ACTION:
            if name in self.sheets:
                self._of_actions(self.sheets[name])
        for name in OF_REPORT:
            if name in self.sheets:
                self._of_report(self.sheets[name])
        if TOTALS in self.sheets:
            self._totals(self.sheets[TOTALS])
        if OTHER in self.sheets:
            self._others(self.sheets[OTHER])
        for identifier, action in self.actions.items():
            if "title" not in action:
                self.tell(self.places[identifier], f"{action['id']} has no title", "write its title")
        if self.actions:
            self.values[ACTIONS] = [_ordered(action, Action) for action in self.actions.values()]
        return _ordered(shortened(self.values), Report)

    def _values(self, sheet: OwnSheet, row: OwnRow) -> dict[str, Any]:
        """Return what a row says, with maps for paths; words instead of a date are kept as printed."""
        values: dict[str, Any] = {}
        self.unread = []
        for column in sheet.layout.columns:
            cells = row.cells.get(column.key, {})
            if column.key == "due.date" and self._is_due_text(cells):
                self._due_text(values, cells[""])
            elif cells and (value := self.cells.value(column, cells)) is not None:
                if column.key in IDS:
                    value = self._known_id(value)
                put(values, column.key, value)
                if column.codes == "ratings" and column.key.endswith(RATING):
                    self._put_printed(values, column.key, row.cells)
            elif cells:
                self.unread.append(column.key)
        return values

    def _put_printed(self, values: dict[str, Any], key: str, cells: Mapping[str, Mapping[str, WorkbookCell]]) -> None:
        """Keep the words in a rating cell if they are not a label, unless there is a cell for the printed words."""
        printed = key.removesuffix(RATING) + PRINTED
        words = " ".join(next(iter(cells[key].values())).text.split())
        if not cells.get(printed) and not self.cells.words.codes.by_name["ratings"].id_of(words):
            put(values, printed, words)

    def _is_due_text(self, cells: Mapping[str, WorkbookCell]) -> bool:
        return "" in cells and not any(map(str.isdigit, cells[""].text)) and not cells[""].doubt

    def _due_text(self, values: dict[str, Any], cell: WorkbookCell) -> None:
        words = cell.text.strip()
        if words.casefold() in {word.casefold() for word in self.cells.words.codes.said_ongoing}:
            put(values, "due.ongoing", value=True)
        else:
            self.tell(cell.place, f"{quoted(words)} is not a date, so it was kept as printed in the plan")
            put(values, "due.text", words)

    def _known_id(self, identifier: str) -> str:
        action = self.actions.get(identifier.lower())
        about_all = identifier.lower() == WHOLE_REPORT
        return str(action["id"]) if action else WHOLE_REPORT if about_all else identifier

    def _report(self, sheet: OwnSheet) -> None:
        seen: dict[str, Mapping[str, WorkbookCell]] = {}
        for column, key, cells in fields(sheet):
            if column is None:
                words = f"{quoted(key.text)} is not a value of a report, so it was not read"
                if cells or key.text.strip():
                    self.tell(key.place, words, "copy it to a row with a key")
            elif column.key in seen:
                self.tell(key.place, f"{quoted(column.key)} occurs twice; the first one was read")
            elif column.key not in (PLAN_KEY, PERIOD_KEY):
                seen[column.key] = cells
                if (value := self.cells.value(column, cells)) is not None:
                    put(self.values, column.key, value)
                elif cells:
                    self.open.add(tuple(column.key.split(".")))
        for name in [name for name in seen if name.endswith(RATING) and at(self.values, name) is not None]:
            self._put_printed(self.values, name, seen)

    def _of_report(self, sheet: OwnSheet) -> None:
        for row in sheet.rows:
            if values := self._values(sheet, row):
                self.values.setdefault(sheet.layout.name, []).append(values)
            self.open |= {(sheet.layout.name, *key.split(".")) for key in self.unread}

    def _actions(self, sheet: OwnSheet) -> None:
        for row in sheet.rows:
            identifiers = row.cells.get("id", {})
            cell = identifiers.get("")
            if cell is None or not cell.text.strip():
                self._without_id(row)
                continue
            if cell.spread and self.actions:
                self._continue(sheet, row)
                continue
            if not (_names_an_action(row, cell.text.strip()) or cell.text.strip() in self._named_elsewhere):
                self.tell(row.place, f"the row with {quoted(cell.text)} is not a row for an action, so it was left out")
                continue
            values = self._values(sheet, row)
            identifier = str(values["id"])
            if identifier.lower() in self.actions:
                self.tell(row.place, f"there is a second row for {identifier}, which was left out")
                continue
            self.open |= {(ACTIONS, identifier, *key.split(".")) for key in self.unread}
            self.places[identifier.lower()] = row.place
            self.actions[identifier.lower()] = values

    @cached_property
    def _named_elsewhere(self) -> set[str]:
        """The ids of actions that have values on the sheet of other values."""
        rows = self.sheets[OTHER].rows if OTHER in self.sheets else ()
        paths = (row.cells[PATH][""].text for row in rows if "" in row.cells.get(PATH, {}))
        return {match[1] for path in paths if (match := OF_AN_ACTION.match(path))}

    def _without_id(self, row: OwnRow) -> None:
        texts = [cell for cells in row.cells.values() for cell in cells.values()]
        if not all(cell.spread for cell in texts):
            self.open.add(UNNAMED)
            shown = next((cell.text for cell in texts if cell.text.strip()), "")
            self.tell(
                row.place, f"the row with {quoted(shown)} does not name an action, so it was left out", "write its id"
            )

    def _continue(self, sheet: OwnSheet, row: OwnRow) -> None:
        """Add the texts in a row to the action above, whose merged cell with the id covers the row."""
        action = list(self.actions.values())[-1]
        own = {
            key: {language: cell for language, cell in cells.items() if not cell.spread}
            for key, cells in row.cells.items()
        }
        for column in sheet.layout.columns:
            if not own.get(column.key):
                continue
            value = self.cells.value(column, own[column.key])
            if column.kind is ColumnKind.TEXTS and isinstance(value, list):
                put(action, column.key, [*action.get(column.key, []), *value])
            else:
                shown = quoted(next(iter(own[column.key].values())).text)
                self.tell(row.place, f"{shown} was left out, because the row continues {action['id']}")

    def _of_actions(self, sheet: OwnSheet) -> None:
        last = ""
        for row in sheet.rows:
            values = self._values(sheet, row)
            if not values or set(values) == {ACTION_KEY}:
                last = values.get(ACTION_KEY, last)
                continue
            identifier = values.pop(ACTION_KEY, "")
            if not identifier and last:
                self.tell(
                    row.place,
                    f"the row does not name an action, so it was read as a row for {last}",
                    "write the action's id",
                )
            identifier = last = identifier or last
            self.open |= {(ACTIONS, identifier, sheet.layout.name, *key.split(".")) for key in self.unread}
            action = self.actions.get(identifier.lower())
            if action is None:
                named = (
                    f"{quoted(identifier)} is not an action of the report"
                    if identifier
                    else "the row does not name an action"
                )
                self.tell(row.place, f"{named}, so the row was left out", "write the id of an action")
                self.open.add((ACTIONS, ANY, sheet.layout.name))
            else:
                action.setdefault(sheet.layout.name, []).append(values)

    def _totals(self, sheet: OwnSheet) -> None:
        last = ""
        for row in sheet.rows:
            if not row.cells.keys() & {"number", "share"}:
                continue
            values = self._values(sheet, row)
            assessor, rating = values.get("assessor", last), values.get("rating")
            if self.unread:
                self.open |= {("totals",), ("shares",)}
            if not assessor or not rating:
                self.tell(row.place, "the row does not name both an assessor and a rating, so its number was left out")
                continue
            last = assessor
            for key, holder in (("number", "totals"), ("share", "shares")):
                if key in values and rating in self.values.get(holder, {}).get(assessor, {}):
                    self.tell(row.place, "the rating occurs twice; the first number was read")
                elif key in values:
                    self.values.setdefault(holder, {}).setdefault(assessor, {})[rating] = values[key]

    def _others(self, sheet: OwnSheet) -> None:
        rows, places = [], {}
        for row in sheet.rows:
            path, words = (row.cells.get(key, {}).get("") for key in (PATH, WORDS))
            if path and path.text.strip():
                places[path.text.strip()] = row.place
                rows.append(FieldRow(path.text.strip(), words.text if words else ""))
            elif words:
                self.tell(row.place, f"{quoted(words.text)} has no place in the data, so it was left out")
        read = mapping_from_rows(rows)
        for unread in read.unread:
            self.open.add((ACTIONS,) if unread.path.startswith(ACTIONS) else (unread.path.partition(".")[0],))
            self.tell(places[unread.path], f"{quoted(unread.path)} is not a path in the data, so it was left out")
        others = OtherValues(self.sheets, self.cells.words, sheet.name)
        self.cells.uncertainties += others.merged(read.mapping, self.values, self.actions)


def _names_an_action(row: OwnRow, identifier: str) -> bool:
    """Tell whether a row is about an action, and is not a heading between rows or a row of totals."""
    if any(map(str.isdigit, identifier)) and PRINTED_ID.fullmatch(identifier):
        return True
    return "title" in row.cells or (len(row.cells) > 1 and bool(re.search(r"\d", identifier)))


def _ordered(values: Mapping[str, Any], model: type[Action] | type[Report]) -> dict[str, Any]:
    """Return a map with its keys in the order of the data format."""
    order = [field.alias or name for name, field in model.model_fields.items()]
    return {
        key: values[key] for key in sorted(values, key=lambda key: order.index(key) if key in order else len(order))
    }
