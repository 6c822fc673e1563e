"""Recognises the rows of milestones in a table that also has a row for each action."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from planpress.exchange.office.workbook import WorkbookRow
from planpress.importing.lexicon import LANGUAGES
from planpress.importing.numbers import number_alone
from planpress.importing.tables.roles import TableRoles
from planpress.importing.tables.step_columns import STEP

TERMS = {re.escape(term) for module in LANGUAGES.values() for term in module.HEADINGS.get("milestone", ())}
WORDS = "|".join(sorted(TERMS, key=lambda term: (-len(term), term)))
NAMED = re.compile(rf"(?:{WORDS})\s*(?:no\.?|n[°º]|#)?\s*\d[\d.]*[a-z]?", re.IGNORECASE)
"""The number of a milestone in words, such as "Milestone 2"."""
BELOW = re.compile(r"(?P<above>.*\d[a-z]?)\s*[.\-/ ]\s*MS?\.?\s?\d{1,3}[a-z]?", re.IGNORECASE)
"""The number of a milestone behind that of its action, such as "1.1.M2"."""
BARE = re.compile(r"MS?[.\-]?\s?\d{1,3}(?:\.\d{1,3})*", re.IGNORECASE)
"""A number such as "M2"."""
INDENTED = re.compile(r"(?:\s{2,}|\t|\s*[\u2022\u25aa\u25e6\u2013\u2014>\u2192-]+\s+)(?=\S)")
"""The beginning of a title that is indented below another title."""


@dataclass
class MilestoneRows:
    """Recognises the rows of milestones in a table that also has a row for each action.

    Args:
        rows: The rows below the heading.
        roles: What the columns hold.
        pillars: The ids of the plan's pillars, with which the numbers of actions can begin.
    """

    rows: Sequence[WorkbookRow]
    roles: TableRoles
    pillars: frozenset[str]

    def __post_init__(self) -> None:
        number = self.roles.column("number")
        self.number = number.index if number else None
        step = self.roles.column(STEP)
        self.step = step.index if step else None
        self.titles = [column.index for column in self.roles.of_role("title")]
        numbers = [self._number(row) for row in self.rows]
        others = [text for text in numbers if text and not BARE.fullmatch(text)]
        self.bare = bool(others) and all(re.match(r"\d", text) for text in others) and "M" not in self.pillars

    def is_milestone(self, row: WorkbookRow, action: WorkbookRow) -> bool:
        """Tell whether a row is a milestone of the action above it, by its column, its number or its indentation.

        Args:
            row: The row.
            action: The first row of the action above.
        """
        if self.step is not None:
            return bool(row.text(self.step).strip())
        if typed := self._number(row):
            above = self._number(action)
            if NAMED.fullmatch(typed):
                return bool(above) and not NAMED.fullmatch(above)
            if below := BELOW.fullmatch(typed):
                return _plain(below["above"]) == _plain(above) != ""
            return bool(BARE.fullmatch(typed)) and self.bare
        indented = [bool(INDENTED.match(entry.text(index))) for entry in (row, action) for index in self.titles[:1]]
        return indented == [True, False]

    def _number(self, row: WorkbookRow) -> str:
        cell = row.cells.get(self.number) if self.number is not None else None
        return cell.text.strip() if cell and not cell.spread else ""


def _plain(number: str) -> str:
    alone = number_alone(number)
    return alone.key if alone else number.casefold().strip(" .")
