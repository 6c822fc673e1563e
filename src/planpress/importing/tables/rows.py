"""Divides the rows below the heading into actions, their further rows, headings of groups, totals and notes."""

import re
from collections.abc import Sequence

from planpress.exchange.office.workbook import WorkbookCell, WorkbookRow
from planpress.importing.numbers import number_alone
from planpress.importing.tables.action_remarks import (
    goes_on_behind_a_number,
    is_remark_in_between,
    is_remark_on_actions,
)
from planpress.importing.tables.bare_names import may_name_an_action
from planpress.importing.tables.closing_rows import (
    begins_as_note,
    first_closing_row,
    heads_another_table,
    is_note,
    is_unnumbered_note,
)
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.entries import TableEntry, TableRows
from planpress.importing.tables.layout import TableLayout
from planpress.importing.tables.legends import is_of_a_legend, label_test
from planpress.importing.tables.milestone_rows import MilestoneRows
from planpress.importing.tables.open_groups import BY_HAND, OpenGroups
from planpress.importing.tables.overall_rows import OverallRows
from planpress.importing.tables.own_texts import own_cells, place_of, width_of
from planpress.importing.tables.repeated_rows import RepeatedRows
from planpress.importing.tables.roles import TableRoles
from planpress.importing.tables.row_names import RowNames
from planpress.importing.tables.skipped_rows import SkippedRows, joined
from planpress.importing.tables.step_columns import divided_rows
from planpress.model import Plan
from planpress.model.scalars import quoted

GROUP_LENGTH = 300
BELONGS = "check that it belongs there"
ALONE = "import that table on its own"


def table_rows(layout: TableLayout, roles: TableRoles, plan: Plan, doubts: Doubts) -> TableRows:
    """Divide the rows of a table.

    Args:
        layout: Where the table is.
        roles: What its columns hold.
        plan: The plan, whose pillars and objectives may be named above the actions.
        doubts: Where to note what is uncertain.
    """
    divider = _Divider(layout, roles, plan, doubts)
    return TableRows(divider.divide(), divider.overall, divider.end, divider.notes)


class _Divider:
    def __init__(self, layout: TableLayout, roles: TableRoles, plan: Plan, doubts: Doubts) -> None:
        self.layout, self.roles, self.doubts = layout, roles, doubts
        self.rows = divided_rows(layout.below, roles.columns)
        self.names = RowNames(roles, self.rows)
        self.number, self.titles = self.names.number, self.names.titles
        self.naming = (self.number, *self.titles)
        self.is_label = label_test(plan)
        self.group_indexes = {column.index for column in roles.groups} | {
            column.index for column in roles.group_numbers.values()
        }
        self.groups = OpenGroups(plan, roles, doubts)
        self.repeated = RepeatedRows(roles)
        self.entries: list[TableEntry] = []
        self.overall: list[WorkbookRow] = []
        self.notes: list[WorkbookRow] = []
        self.rated = [column.index for role in ("rating", "cross") for column in roles.of_role(role)]
        self.milestones = MilestoneRows(self.rows, roles, frozenset(pillar.id for pillar in plan.pillars))
        self.with_remarks = not any(
            goes_on_behind_a_number(self.names.title(row)) for row in self.rows if len(own_cells(row)) > 1
        )
        self.numbered = self.names.mostly_numbered()
        self.ended = False
        self.has_continued = False
        self.end = 0
        self.closing = first_closing_row(self.rows, self.number, self.rated, self.is_label)
        above = self.rows[: self.closing] if self.closing > 0 else self.rows
        self.last_action = max((n for n, row in enumerate(above) if self.names_action(row)), default=-1)
        self.overall_rows = OverallRows(self.number, self.titles, self.rated, self.numbered, self.is_label)
        last_number = next((row.number for row in reversed(above) if number_alone(self.names.own_number(row))), 0)
        self.skipped = SkippedRows(
            layout,
            max(self.titles, default=-1),
            last_number if self.numbered else None,
            self.is_label,
            self.groups.names_group,
            doubts,
        )
        self.bare = sum(self.names.is_bare(row) for row in self.rows)

    def names_action(self, row: WorkbookRow) -> bool:
        """Tell whether a row has a title with a number in it, or a title and at least one more value."""
        cells = own_cells(row)
        titled = any(cell.column in self.titles and not cell.spread for cell in cells)
        named = len(cells) > 1 or (bool(self.names.own_number(row)) and not self.names.is_footnote(row))
        return titled and named and not self.is_legend(cells)

    def is_remark(self, cells: Sequence[WorkbookCell]) -> bool:
        """Tell whether a row consists of a sentence such as "Action 3.3 was withdrawn.", unlike the titles."""
        return len(cells) == 1 and self.with_remarks and is_remark_on_actions(cells[0].text)

    def is_legend(self, cells: Sequence[WorkbookCell]) -> bool:
        legend = self.is_remark(cells) or is_of_a_legend(cells, self.naming, self.rated, self.is_label)
        return legend or (self.numbered and is_unnumbered_note(cells, self.naming, self.rated))

    def divide(self) -> list[TableEntry]:
        before = self.layout.header[-1] if self.layout.header else 0
        for row in self.layout.above:
            cells = own_cells(row)
            if len(cells) == 1 and self.groups.names_group(cells[0].text) and not self.layout.joined:
                self.groups.heading(row, cells[0].text)
        for position, row in enumerate(self.rows):
            if not own_cells(row) or self.skipped.skips(row, begun=bool(self.entries)):
                continue
            gap = row.number - before > 1 and bool(self.entries)
            before = row.number
            if gap and heads_another_table(own_cells(row)):
                self.doubts.tell(place_of(row), "another table begins here; it was left out", ALONE)
                self.end = row.number
                break
            self.row(row, position, gap=gap)
        self.milestones.say_numbers_below([entry.rows[0] for entry in self.entries], self.doubts)
        self.groups.say_unused({cell for entry in self.entries for cell in entry.groups.values()})
        return self.entries

    def row(self, row: WorkbookRow, position: int, *, gap: bool) -> None:
        cells = own_cells(row)
        others = [cell for cell in cells if cell.column not in self.group_indexes]
        if rated := self.overall_rows.rating_row(row):
            self.overall.append(rated)
            return
        if self.is_legend(cells) or 0 < self.closing <= position:
            self.note(row)
            return
        self.groups.take(row)
        if self.entries and self.milestones.is_milestone(row, self.entries[-1].rows[0]):
            self.entries[-1].milestones.append(row)
            words = "this row was read as a milestone of the action above it"
            self.doubts.tell(place_of(row), words, "if it is an action, move it to `actions` and give it an id")
            return
        if len(cells) == 1 or not others:
            self.alone(row, cells[0] if len(cells) == 1 else cells[-1], position)
            return
        if self.heads_group(row, cells, position):
            return
        titled = [cell for cell in others if cell.column in self.titles and not cell.spread]
        number = row.cells.get(self.number) if self.number is not None else None
        own = number is not None and not number.spread
        noted = is_note(cells) and not self.repeated.is_judgement(row, self.entries[-1].rows if self.entries else [])
        if position > self.last_action and not titled and (gap or self.ended or (not own and noted)):
            self.ended = True
            self.note(row)
        elif not titled and not own:
            self.continuation(row, cells)
        elif own and not titled and self.entries and self.titles and not row.cells.get(self.titles[0]):
            self.untitled(row, cells)
        elif self.entries and self.names_again(row, own=own):
            self.further(row, "title")
        else:
            self.entries.append(self.groups.entry(row))

    def alone(self, row: WorkbookRow, cell: WorkbookCell, position: int) -> None:
        """Read a row with one filled cell: an action with a title only, a group heading, a note, or more text."""
        if width_of(row, cell) == 1 and (cell.column in self.group_indexes or cell.spread):
            return  # the group begins in a row of its own
        titled = cell.column in self.titles and width_of(row, cell) == 1 and not cell.spread
        heads = self.groups.names_group(cell.text) and not (self.names.is_text(cell) and self.is_continued(row, cell))
        if heads and (position < self.last_action or position > self.last_action == -1):
            self.groups.heading(row, cell.text)
        elif titled and self.is_bare_action(row, position):
            self.entries.append(self.groups.entry(row))
            if self.with_remarks and goes_on_behind_a_number(cell.text):
                self.say_bare(cell)
        elif position < self.last_action and self.groups.is_body(cell.text) and not self.is_continued(row, cell):
            self.groups.open_body(cell)
        elif position > self.last_action:
            self.behind(row, cell, titled=titled)
        elif self.is_continued(row, cell):
            self.has_continued = True
            self.continuation(row, [cell])
        elif len(cell.text) <= GROUP_LENGTH and not is_remark_in_between(cell.text):
            self.groups.heading(row, cell.text)
            if not self.is_prefix(row, position):
                self.doubts.tell(cell.place, f"{quoted(cell.text)} was read as the heading of the actions below it")
        else:
            self.leave(row, [cell], "left out, because it does not belong to an action")

    def is_bare_action(self, row: WorkbookRow, position: int) -> bool:
        """Tell whether a row with nothing but a title is an action rather than the heading of a group."""
        if position > self.last_action >= 0 and (self.numbered or self.is_label(self.names.title(row).strip())):
            return False  # a note, or what belongs to a legend
        if self.names.own_number(row):
            return not self.is_prefix(row, position) and not self.names.is_footnote(row)
        following = self.rows[position + 1] if position + 1 < len(self.rows) else None
        if following is not None and self.milestones.is_milestone(following, row):
            return True
        if self.group_indexes or self.bare > len(self.rows) / 2:
            return True
        return not self.numbered and following is not None and self.names.is_bare(following)

    def behind(self, row: WorkbookRow, cell: WorkbookCell, *, titled: bool) -> None:
        """Read a row with one filled cell below the last action."""
        adjacent = bool(self.entries) and self.entries[-1].rows[-1].number == row.number - 1
        if titled and not self.numbered and adjacent and may_name_an_action(cell):
            self.entries.append(self.groups.entry(row))
            self.say_bare(cell)
        elif self.has_continued and self.is_continued(row, cell) and not begins_as_note([cell]):
            self.continuation(row, [cell])
        else:
            self.ended = True
            self.note(row)

    def say_bare(self, cell: WorkbookCell) -> None:
        words = f"{quoted(cell.text)} was read as an action, although nothing more is said about it"
        self.doubts.tell(cell.place, words)

    def is_continued(self, row: WorkbookRow, cell: WorkbookCell) -> bool:
        """Tell whether a row with one filled cell adds to the row above it: the cell is to the right of the titles."""
        return bool(self.entries) and self.names.continues(row, cell, self.entries[-1].rows[-1])

    def heads_group(self, row: WorkbookRow, cells: Sequence[WorkbookCell], position: int) -> bool:
        """Read a row as the heading of the rows below it, if it is one."""
        if self.is_group(row, cells, position):
            self.groups.heading(row, joined(cells))
            return True
        return position < self.last_action and self.groups.with_more(row, self.rows[position + 1], self.naming)

    def is_group(self, row: WorkbookRow, cells: Sequence[WorkbookCell], position: int) -> bool:
        """Tell whether a row with a number and a title, such as "1 | Legislation", is the heading of the rows below."""
        if len(cells) != 2 or position >= self.last_action:  # noqa: PLR2004  the number and the title
            return False
        by_number = self.number is not None and cells[0].column == self.number and cells[1].column in self.titles
        return by_number and (self.is_prefix(row, position) or self.groups.is_in_plan(cells[1].text))

    def is_prefix(self, row: WorkbookRow, position: int) -> bool:
        """Tell whether a row's number is the beginning of the next row's number: "1" before "1.1"."""
        number = self.names.own_number(row).rstrip(".")
        further = (below for below in self.rows[position + 1 :] if not self.milestones.is_milestone(below, row))
        later = next((self.names.own_number(below) for below in further if self.names.own_number(below)), "")
        return bool(number) and bool(re.match(rf"{re.escape(number)}\s?[.\-]\s?\w", later))

    def names_again(self, row: WorkbookRow, *, own: bool) -> bool:
        """Tell whether a row names the action above: without its number, or with another assessor or indicator."""
        above = self.entries[-1].rows
        if not self.repeated.has_same_titles(row, above):
            return False
        if not own and self.numbered and not self.names.own_number(row):
            return True
        if self.names.own_number(row) != self.names.own_number(above[0]):
            return False
        return self.repeated.is_further(row, above) or self.repeats_number(row)

    def repeats_number(self, row: WorkbookRow) -> bool:
        """Tell whether a row has the number of the action above, and says more about it."""
        above = self.entries[-1].rows
        number = self.names.own_number(row)
        return bool(number) and number == self.names.own_number(above[0]) and self.repeated.adds(row, above)

    def further(self, row: WorkbookRow, repeated: str) -> None:
        """Add a row to the action above, whose number or title it repeats."""
        above = self.entries[-1].rows
        if not self.repeated.is_further(row, above):
            words = f"this row repeats the {repeated} of the action above it, so it was added to that action"
            self.doubts.tell(place_of(row), words, BELONGS)
        above.append(self.repeated.without_repetition(row, above))

    def continuation(self, row: WorkbookRow, cells: Sequence[WorkbookCell]) -> None:
        """Add a row to the action above it."""
        if not self.entries:
            self.leave(row, cells, "left out, because it is above the first action")
            return
        above = self.entries[-1].rows
        is_known = self.repeated.is_by_another_assessor(row, above)
        above.append(row)
        if not is_known and not any(
            cell.spread and cell.column in (*self.titles, self.number) for cell in row.cells.values()
        ):
            words = "this row does not name an action, so it was added to the action above it"
            self.doubts.tell(place_of(row), words, BELONGS)

    def untitled(self, row: WorkbookRow, cells: Sequence[WorkbookCell]) -> None:
        if self.repeats_number(row):
            self.further(row, "number")
            return
        self.entries.append(self.groups.entry(row))
        self.doubts.tell(place_of(row), f"action {cells[0].text.strip()} has no title", "write its title")

    def note(self, row: WorkbookRow) -> None:
        self.groups.leave(row)
        self.notes.append(row)

    def leave(self, row: WorkbookRow, cells: Sequence[WorkbookCell], how: str) -> None:
        self.groups.leave(row)
        self.doubts.tell(place_of(row), f"{quoted(joined(cells))} was {how}", BY_HAND)
