"""Recognises the rows of milestones in a table that also has a row for each action."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from planpress.exchange.office.workbook import WorkbookRow
from planpress.importing.lexicon import LANGUAGES, key, words
from planpress.importing.numbers import number_alone
from planpress.importing.tables.columns import TableColumn
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.roles import TableRoles
from planpress.importing.tables.step_columns import STEP
from planpress.model.scalars import quoted

MOST = 5
"""How many numbers a line lists."""
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
REST = re.compile(r"\s*[.\-/]\s*(?:\d{1,3}[a-z]?(?:\.\d{1,3})*|[a-z])|\s*\(?[a-z]\)?", re.IGNORECASE)
"""What the number of a step adds to that of its action, such as ".1" in "2.1.1" or "a" in "2.1a"."""


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
        self.announced = any(names_both(column) for column in self.roles.of_role("title"))
        self.deep = any(text.rstrip(".").count(".") > 1 for text in numbers)

    def is_milestone(self, row: WorkbookRow, action: WorkbookRow) -> bool:
        """Tell whether a row is a milestone of the action above it, by its column, its number or its indentation.

        Args:
            row: The row.
            action: The first row of the action above.
        """
        if self.step is not None:
            return bool(row.text(self.step).strip())
        part_of_pillar = self.deep and "." not in self._number(action).rstrip(". ")
        if self._is_named(row, action) or (self.announced and not part_of_pillar and self.is_below(row, action)):
            return True
        if typed := self._number(row):
            above = self._number(action)
            if NAMED.fullmatch(typed):
                return bool(above) and not NAMED.fullmatch(above)
            if below := BELOW.fullmatch(typed):
                return _plain(below["above"]) == _plain(above) != ""
            return bool(BARE.fullmatch(typed)) and self.bare
        indented = [bool(INDENTED.match(entry.text(index))) for entry in (row, action) for index in self.titles[:1]]
        return indented == [True, False]

    def is_below(self, row: WorkbookRow, action: WorkbookRow) -> bool:
        """Tell whether a row has a number below that of an action that has more than a name: "2.1.1" below "2.1".

        Args:
            row: The row.
            action: The first row of the action.
        """
        typed, above = self._number(row).rstrip(". "), self._number(action).rstrip(". ")
        if not above or not typed.startswith(above):
            return False
        naming = {self.number, *self.titles, *(column.index for column in self.roles.groups)}
        valued = any(cell.text.strip() for index, cell in action.cells.items() if index not in naming)
        return valued and bool(REST.fullmatch(typed[len(above) :]))

    def _is_named(self, row: WorkbookRow, action: WorkbookRow) -> bool:
        """Tell whether the title of a row begins with words such as "Milestone 2", unlike that of the action above."""
        named = [bool(NAMED.match(entry.text(index).strip())) for entry in (row, action) for index in self.titles[:1]]
        typed, above = self._number(row), self._number(action)
        return named == [True, False] and (not typed or (typed.isdecimal() and not above.isdecimal()))

    def say_numbers_below(self, actions: Sequence[WorkbookRow], doubts: Doubts) -> None:
        """Say which actions have a number below that of another action, and so may be its steps.

        Args:
            actions: The first row of each action.
            doubts: Where to note this.
        """
        below: list[str] = []
        whole = actions[0] if actions else None
        for row in actions[1:]:
            if whole is not None and self.is_below(row, whole):
                below.append(self._number(row))
            else:
                whole = row
        if below:
            listed = ", ".join(map(quoted, below[:MOST])) + (", ..." if len(below) > MOST else "")
            reason = f"{listed}: such a number is below that of another action, but its row was read as an action"
            doubts.tell("", reason, "if it is a step of that action, move it to `milestones` of the action")

    def _number(self, row: WorkbookRow) -> str:
        cell = row.cells.get(self.number) if self.number is not None else None
        return cell.text.strip() if cell and not cell.spread else ""


def names_both(column: TableColumn) -> bool:
    """Tell whether the heading of a column names both actions and their milestones, such as "Action / milestone"."""
    heading = key(column.heading)
    rest = _terms("milestone", "STEPS").sub(" ", heading)
    return rest != heading and any(_terms(role).search(rest) for role in ("action", "commitment"))


@cache
def _terms(role: str, further: str = "") -> re.Pattern[str]:
    terms = {key(term) for module in LANGUAGES.values() for term in module.HEADINGS.get(role, ())} - {""}
    terms |= set(words(further)) if further else set()
    listed = "|".join(re.escape(term) for term in sorted(terms, key=lambda term: (-len(term), term)))
    return re.compile(rf"(?<!\w)(?:{listed})s?(?!\w)")


def _plain(number: str) -> str:
    alone = number_alone(number)
    return alone.key if alone else number.casefold().strip(" .")
