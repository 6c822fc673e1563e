"""Joins the sheet of other values in planpress's own workbook with what the cells of the other sheets say."""

from collections.abc import Iterator, Mapping
from typing import Any

from planpress.exchange.office import Uncertainty
from planpress.exchange.report_workbook.cell_words import CellWords
from planpress.exchange.report_workbook.columns import ACTIONS, REPORT
from planpress.exchange.report_workbook.sheet_rows import at, merged, shown_keys, with_maps
from planpress.importing.own_sheets import OwnSheet
from planpress.model.scalars import quoted

OUT_OF_DATE = "delete the row if it is out of date"


class OtherValues:
    """Joins values by their place in the data: what somebody changed in a cell counts.

    Args:
        sheets: The sheets by the name of their layout.
        words: Writes the words of cells.
        name: The text on the tab of the sheet of other values.
    """

    def __init__(self, sheets: Mapping[str, OwnSheet], words: CellWords, name: str) -> None:
        self.sheets, self.words, self.place = sheets, words, f"sheet '{name}'"

    def merged(
        self, others: dict[str, Any], values: dict[str, Any], actions: Mapping[str, dict[str, Any]]
    ) -> Iterator[Uncertainty]:
        """Put the other values into a report, and yield what a person should look at.

        Args:
            others: The other values.
            values: The values of the report that the cells give.
            actions: The values of its actions that the cells give, by id in lower case.
        """
        named = others.pop(ACTIONS, [])
        yield from self._joined(REPORT, with_maps(others, values), values, "")
        for entry in named:
            identifier = str(entry["id"])
            action = actions.get(identifier.lower())
            if action is None:
                words = f"{quoted(identifier)} is not an action of the report, so its values were left out"
                yield Uncertainty(self.place, words, "look at the row")
                continue
            rest = {key: value for key, value in entry.items() if key != "id"}
            yield from self._joined(ACTIONS, with_maps(rest, action), action, f"{ACTIONS}[{identifier}]")

    def _joined(
        self, sheet: str, others: Mapping[str, Any], values: dict[str, Any], path: str
    ) -> Iterator[Uncertainty]:
        before = f"{path}." if path else ""
        layout = self.sheets[sheet].layout if sheet in self.sheets else None
        for key in shown_keys(others, layout, self.words) if layout else ():
            if at(values, key) is None:
                words = f"{quoted(before + key)} is on this sheet, but its cell on the sheet "
                words += f"{quoted(self.sheets[sheet].name)} is empty; the value was kept"
                yield Uncertainty(self.place, words, OUT_OF_DATE)
        for place in merged(values, others, path):
            words = f"{quoted(place)} also has a cell of its own; the cell was read"
            yield Uncertainty(self.place, words, OUT_OF_DATE)
