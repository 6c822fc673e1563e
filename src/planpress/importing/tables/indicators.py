"""Reads the indicators of an action: one in each of its rows, or one in each line of a cell."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from planpress.exchange.office import TextRun
from planpress.exchange.office.workbook import WorkbookCell, WorkbookRow
from planpress.importing.indicator_measures import MEASURES
from planpress.importing.labelled_values import labelled_indicators
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.entries import TableEntry
from planpress.importing.tables.prose import lines, one_line, paragraphs, says_nothing
from planpress.importing.tables.roles import TableRoles
from planpress.importing.texts import markdown
from planpress.model.scalars import MAX_TEXT, quoted

Values = dict[str, object]
DIVIDE = "divide them under `indicators` if they are several indicators"


@dataclass
class IndicatorReader:
    """Reads the columns about indicators.

    Args:
        roles: What the columns hold.
        doubts: Where to note what is uncertain.
    """

    roles: TableRoles
    doubts: Doubts

    def read(self, entry: TableEntry) -> list[Values]:
        """Return the indicators of an action with their values.

        Args:
            entry: The rows of the action.
        """
        found: list[Values] = []
        before: set[int] = set()
        for row in entry.rows:
            cells = {role: list(self._cells(row, role, before)) for role in ("indicator", *MEASURES)}
            before = {cell.column for listed in cells.values() for cell in listed} | before
            names = cells.pop("indicator")
            if names:
                found += [values for values in self._of_row(names, cells) if values not in found]
            elif any(cells.values()):
                self._further(found, row, cells)
        return found

    def _cells(self, row: WorkbookRow, role: str, before: set[int]) -> Iterator[WorkbookCell]:
        """Yield the cells of a row about indicators; a merged cell counts in its first row."""
        for column in self.roles.of_role(role):
            cell = row.cells.get(column.index)
            repeated = cell is not None and cell.spread and column.index in before
            if cell and cell.text.strip() and not repeated and not says_nothing(cell, self.doubts):
                yield cell

    def _of_row(self, names: list[WorkbookCell], cells: dict[str, list[WorkbookCell]]) -> list[Values]:
        """Return the indicators that a row names: one for each line if all values have as many lines."""
        values = {role: [line for cell in found for line in lines(cell.text)] for role, found in cells.items() if found}
        listed = self._listed(names, values)
        if len(listed) > 1 and all(len(texts) == len(listed) for texts in values.values()):
            return [{**named, **{role: texts[number][:MAX_TEXT] for role, texts in values.items()}}
                    for number, named in enumerate(listed)]  # fmt: skip
        if len(listed) > 1:
            words = (
                "the lines in this cell and those of its values differ in number, so they were read as one indicator"
            )
            self.doubts.tell(names[0].place, words, DIVIDE)
            listed = [{"name": "; ".join(str(named["name"]) for named in self._listed(names, MEASURES))[:MAX_TEXT]}]
        return [{**listed[0], **{role: self._joined(found) for role, found in cells.items() if found}}]

    def _listed(self, names: list[WorkbookCell], beside: Collection[str]) -> list[Values]:
        """Return the indicators that cells name, with the values that have labels, unless columns have them."""
        read = labelled_indicators([line for cell in names for line in lines(cell.text)])
        labelled = {role for values in read.found for role in values} - {"name"}
        if not (labelled or read.left_out) or labelled & set(beside):
            return [{"name": text[:MAX_TEXT]} for cell in names for text in paragraphs(cell.text)]
        if read.left_out:
            told = ", ".join(map(quoted, read.left_out))
            words = f"these values do not belong to an indicator, so they were left out: {told}"
            self.doubts.tell(names[0].place, words, DIVIDE)
        return [{role: (markdown((TextRun(text),)) if role == "name" else text)[:MAX_TEXT]
                 for role, text in values.items()} for values in read.found]  # fmt: skip

    def _joined(self, cells: list[WorkbookCell]) -> str:
        """Return the values in cells as one text; lines that begin with figures are values of their own."""
        texts = []
        for cell in cells:
            divided = lines(cell.text)
            figures = all(re.match(r"[^\w]{0,3}\d", line) for line in divided)
            texts += divided if figures else [one_line(cell.text)]
        return "; ".join(texts)[:MAX_TEXT]

    def _further(self, found: list[Values], row: WorkbookRow, cells: dict[str, list[WorkbookCell]]) -> None:
        """Add values in a row without the name of an indicator to the indicator above."""
        values = {role: self._joined(listed) for role, listed in cells.items() if listed}
        place = row.cells[min(row.cells)].place
        told = ", ".join(f"{role} {quoted(text)}" for role, text in values.items())
        if not found:
            words = f"these values do not belong to an indicator, so they were left out: {told}"
            self.doubts.tell(place, words, "write them under `indicators`")
            return
        words = f"these values have no indicator of their own, so they were added to the one above: {told}"
        self.doubts.tell(place, words, DIVIDE)
        for role, text in values.items():
            found[-1][role] = "; ".join([str(found[-1][role]), text] if role in found[-1] else [text])[:MAX_TEXT]
