"""Follows the groups of actions down a table: headings in rows of their own, and columns that group actions."""

from collections.abc import Collection
from dataclasses import dataclass, field

from planpress.exchange.office.workbook import WorkbookCell, WorkbookRow
from planpress.importing.lexicon import key
from planpress.importing.numbers import action_number
from planpress.importing.tables.bodies import PlanBodies
from planpress.importing.tables.columns import BODIES
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.entries import HeadingRow, TableEntry
from planpress.importing.tables.groups import group_heading
from planpress.importing.tables.own_texts import own_cells
from planpress.importing.tables.roles import TableRoles
from planpress.importing.tables.row_kinds import bare_titles, group_level, names_group
from planpress.model import Plan
from planpress.model.scalars import quoted

BY_HAND = "add it by hand if it belongs to the report"
MORE = 2
"""The maximum number of cells beside the name of a pillar in its row."""
SHORT = 60
"""The maximum number of characters in such a cell."""


@dataclass
class OpenGroups:
    """The groups to which the next action of a table belongs.

    Args:
        plan: The plan, whose pillars and objectives may be named.
        roles: What the columns hold.
        doubts: Where to say what is uncertain.
        headings: The headings in rows of their own, by level.
        groups: The cells that group the next action, by the index of their column.
    """

    plan: Plan
    roles: TableRoles
    doubts: Doubts
    headings: dict[int, HeadingRow] = field(default_factory=dict)
    groups: dict[int, WorkbookCell] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.pillars = {key(w.words) for pillar in self.plan.pillars for w in pillar.title.wordings}
        self.objectives = {key(w.words) for objective in self.plan.objectives for w in objective.title.wordings}
        self.bodies = PlanBodies.of(self.plan, "")
        self.body: WorkbookCell | None = None
        self.body_is_above_headings = False
        self.last_heading = -1
        self.begun: list[WorkbookCell] = []
        self.sheet = ""

    def take(self, row: WorkbookRow) -> None:
        """Remember the texts of the columns that group actions, which may be only in the first row of a group."""
        self._begin_sheet(row)
        for column in self.roles.groups:
            for index in (column.index, *(c.index for c in [self.roles.group_numbers.get(column.index)] if c)):
                cell = row.cells.get(index)
                if cell and cell.text.strip():
                    if self.groups.get(index) is None or self.groups[index].text != cell.text:
                        self._forget_below(column.index)
                    if not cell.spread or index not in self.groups:
                        self.begun.append(cell)
                        self.groups[index] = cell

    def _begin_sheet(self, row: WorkbookRow) -> None:
        """Forget the groups of another sheet of several that are read as one table."""
        sheet = next((cell.sheet for cell in row.cells.values()), self.sheet)
        if self.sheet and sheet != self.sheet:
            self.headings, self.groups, self.body = {}, {}, None
        self.sheet = sheet

    def _forget_below(self, index: int) -> None:
        later = False
        for column in self.roles.groups:
            if later:
                self.groups.pop(column.index, None)
            later = later or column.index == index

    def is_in_plan(self, text: str) -> bool:
        """Tell whether a text is the name of a pillar or an objective of the plan."""
        return key(text) in self.pillars | self.objectives

    def names_group(self, text: str) -> bool:
        """Tell whether a text is the name of a pillar or an objective of the plan, or a heading such as "Pillar 1"."""
        return names_group(text, self.plan)

    def with_more(self, row: WorkbookRow, below: WorkbookRow, naming: Collection[int | None]) -> bool:
        """Read a row with the name of a pillar of the plan and little more, such as its budget, as a heading.

        Args:
            row: The row.
            below: The next row; if it names a pillar, too, the rows may be about pillars rather than about actions.
            naming: The columns of the numbers and names of actions.

        Returns:
            Whether the row is one.
        """
        text, more = _divided(row, naming)
        if not self._is_named(text) or self._is_named(_divided(below, naming)[0]):
            return False
        if not 0 < len(more) <= MORE or any(len(cell.text) > SHORT for cell in more):
            return False
        self.heading(row, text)
        words = f"{quoted(' '.join(cell.text for cell in more))} beside the heading {quoted(text)} was left out"
        self.doubts.tell(more[0].place, words, BY_HAND)
        return True

    def _is_named(self, text: str) -> bool:
        return self.is_in_plan(text) or self.is_in_plan(group_heading(text).title)

    def heading(self, row: WorkbookRow, text: str) -> None:
        """Read a row as the heading of a group, whose level follows from the plan, its words, number or place."""
        level = group_level(text)
        titles = bare_titles(text)
        if titles & self.pillars:
            level = 0
        elif titles & self.objectives:
            level = 1
        elif level < 0:
            level = self._level_by_number(text, row)
        self.headings = {known: words for known, words in self.headings.items() if known < level}
        self.headings[level] = HeadingRow(text, next(cell.place for cell in row.cells.values() if cell.text.strip()))
        self.last_heading = row.number
        if not self.body_is_above_headings:
            self.body = None

    def entry(self, row: WorkbookRow) -> TableEntry:
        """Return an action in the open groups, whose first row is the given one."""
        headings = tuple(self.headings[level] for level in sorted(self.headings))
        return TableEntry([row], headings, dict(self.groups), body=self.body)

    def is_body(self, text: str) -> bool:
        """Tell whether a text is the name of a body of the plan, and of no pillar or objective."""
        return bool(self.bodies.known(text)) and not self.names_group(text)

    def open_body(self, cell: WorkbookCell) -> None:
        """Read the name of a body in a row of its own as the body in charge of the actions below it."""
        if any(self.roles.of_role(role) for role in BODIES):
            words = f"{quoted(cell.text)} is a body of the plan, but another column has the bodies, so it was left out"
            self.doubts.tell(cell.place, words, BY_HAND)
            return
        if self.body is None:
            self.body_is_above_headings = not self.headings
        if self.body_is_above_headings:
            self.headings = {}
        self.body = cell
        words = f"{quoted(cell.text)} was read as the body in charge of the actions below it"
        self.doubts.tell(cell.place, words, "correct `responsible` if that is wrong")

    def leave(self, row: WorkbookRow) -> None:
        """Forget the texts in a row that turned out to be a note, about which everything has been said."""
        cells = set(row.cells.values())
        self.begun = [cell for cell in self.begun if cell not in cells]

    def say_unused(self, used: set[WorkbookCell]) -> None:
        """Say which texts of the columns that group actions have no action below them.

        A further row of an action may repeat them; a text that groups an action elsewhere is not lost.

        Args:
            used: The cells that group an action.
        """
        texts = {(cell.column, key(cell.text)) for cell in used}
        for cell in self.begun:
            if (cell.column, key(cell.text)) not in texts:
                words = f"{quoted(cell.text)} has no action below it, so it was left out"
                self.doubts.tell(cell.place, words, BY_HAND)

    def _level_by_number(self, text: str, row: WorkbookRow) -> int:
        number = action_number(text)
        if number and "." in number.printed.strip("."):
            return min(1, number.printed.strip(".").count("."))
        below = bool(self.headings) and self.last_heading == row.number - 1
        return 1 if below and 0 in self.headings else 0


def _divided(row: WorkbookRow, naming: Collection[int | None]) -> tuple[str, list[WorkbookCell]]:
    """Return the words that name what a row is about, and its other cells."""
    cells = own_cells(row)
    named = [cell.text.strip() for cell in cells if cell.column in naming]
    return " ".join(named), [cell for cell in cells if cell.column not in naming]
