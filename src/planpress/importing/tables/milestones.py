"""Reads the rows of milestones below an action: the steps towards it, which are not actions themselves."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from planpress.exchange.office.workbook import WorkbookRow
from planpress.importing.tables.bodies import PlanBodies
from planpress.importing.tables.column_doubts import LEFT_OUT
from planpress.importing.tables.columns import BODIES
from planpress.importing.tables.deadlines import DeadlineReader
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.entries import TableEntry
from planpress.importing.tables.persons import say_persons
from planpress.importing.tables.prose import lines, one_line, paragraphs, says_nothing
from planpress.importing.tables.rated_titles import RatedTitles
from planpress.importing.tables.roles import GROUPS, TableRoles
from planpress.importing.tables.statuses import StatusReader
from planpress.importing.tables.step_columns import STEP, STEP_RATING
from planpress.importing.titles import printed_title
from planpress.model import Plan
from planpress.model.scalars import quoted

Values = dict[str, object]
READ = frozenset(
    [
        "number",
        "title",
        STEP,
        "start",
        "due",
        "timeframe",
        "reached",
        "rating",
        STEP_RATING,
        "progress",
        "updates",
        *BODIES,
    ]
)
"""The roles of columns that a milestone can have."""
NOT_OF_A_ROW = frozenset(["", LEFT_OUT, "skip", "group number", *GROUPS])
BULLET = re.compile(r"[\s\u2022\u25aa\u25e6\u2013\u2014>\u2192-]+")
KEYS = ("number", "title", "responsible", "start", "due", "rating", "state", "reached", "progress")
"""The keys of a milestone in the order of the data format."""


@dataclass
class MilestoneReader:
    """Reads the values of milestones.

    Args:
        roles: What the columns hold.
        plan: The plan, whose first assessor is the one whose rating a milestone can have.
        status: Reads status cells.
        bodies: Knows the bodies of the plan.
        doubts: Where to note what is uncertain.
        day_first: For the index of each column of dates, whether the day comes before the month.
    """

    roles: TableRoles
    plan: Plan
    status: StatusReader
    bodies: PlanBodies
    doubts: Doubts
    day_first: dict[int, bool | None]

    def __post_init__(self) -> None:
        self.party = self.plan.assessors[0].id
        self.titles = RatedTitles(self.plan, self.status, self.doubts)

    def read(self, rows: Sequence[WorkbookRow]) -> list[Values]:
        """Return the milestones in the rows below an action.

        Args:
            rows: The rows, each with a milestone or a list of milestones.
        """
        return [milestone for row in rows for milestone in self._listed(row) or [self._milestone(row)]]

    def _listed(self, row: WorkbookRow) -> list[Values]:
        """Return the milestones that are the lines in a cell, in a row that says nothing else about them."""
        step = self.roles.column(STEP)
        if not step or [index for index, cell in row.cells.items() if cell.text.strip()] != [step.index]:
            return []
        titles = lines(row.text(step.index))
        if len(titles) < 2:  # noqa: PLR2004  a list has several lines
            return []
        listed: list[Values] = [{"title": printed_title(title).title or title} for title in titles]
        for milestone in listed:
            self._rated_title(milestone, row.cells[step.index].place)
        return [{key: milestone[key] for key in KEYS if key in milestone} for milestone in listed]

    def _milestone(self, row: WorkbookRow) -> Values:
        entry = TableEntry([row])
        deadlines = DeadlineReader(self.roles, self.doubts, self.day_first)
        values = deadlines.read(entry) | deadlines.reached(entry)
        number = self.roles.column("number")
        if number and (printed := one_line(row.text(number.index))):
            values["number"] = printed
        titles = (
            one_line(row.text(column.index)) for column in self.roles.of_role(STEP) or self.roles.of_role("title")
        )
        title = next((words for words in titles if words), "")
        title = title[begun.end() :] if (begun := BULLET.match(title)) else title
        values["title"] = printed_title(title).title or title or "(no title)"
        for column in self.roles.columns:
            for cell in entry.cells(column.index):
                if column.role in BODIES:
                    listed = values.setdefault("responsible", [])
                    assert isinstance(listed, list)  # noqa: S101  only this line writes it
                    listed += [name for name in self.bodies.read(cell.text, cell.place, self.doubts)
                               if name not in listed]  # fmt: skip
                elif column.role in ("progress", "updates") and not says_nothing(cell, self.doubts):
                    say_persons([cell], self.doubts)
                    values["progress"] = [*values.get("progress", []), *paragraphs(cell.text)]  # type: ignore[misc]  # a list
                elif column.role not in READ | NOT_OF_A_ROW and not says_nothing(cell, self.doubts):
                    words = f"{quoted(one_line(cell.text))} was left out, because a milestone has no such value"
                    self.doubts.tell(cell.place, words, "add it to `progress` of the milestone if it belongs there")
        self._rating(entry, values)
        self._rated_title(values, next(iter(row.cells.values())).place)
        return {key: values[key] for key in KEYS if values.get(key)}

    def _rated_title(self, values: Values, place: str) -> None:
        """Take the rating behind the name of a milestone that has no other rating and no state."""
        if values.keys() & {"rating", "state"}:
            return
        rated = self.titles.rated(str(values["title"]))
        if read := self.titles.read(rated.label).rating if rated.label else "":
            values["rating"], values["title"] = read, printed_title(rated.name).title
            words = "the rating behind the name of a milestone was read as its rating"
            self.doubts.tell(place, words, "correct the milestone if that is wrong")
        else:
            self.titles.say_unread(str(values["title"]), "a milestone", place)

    def _rating(self, entry: TableEntry, values: Values) -> None:
        """Read the rating; a text that is not just a label of the scale is kept as the state of the milestone."""
        columns = sorted(self.roles.of_role("rating"), key=lambda column: column.detail != self.party)
        if own := self.roles.of_role(STEP_RATING):
            columns = [replace(own[0], detail=self.party), *columns]
        for column in columns[1:] if columns and columns[0].detail == self.party else columns:
            for cell in entry.cells(column.index):
                words = f"{quoted(one_line(cell.text))} was left out, because a milestone has only the Party's rating"
                self.doubts.tell(cell.place, words)
        cells = [cell for column in columns[:1] if column.detail == self.party for cell in entry.cells(column.index)]
        if not cells or says_nothing(cells[0], self.doubts):
            return
        unknown = dict(self.status.unknown)
        read = self.status.read(cells[0].text)
        self.status.unknown = unknown  # a state needs no rating in the plan
        if read.read.rating:
            values["rating"] = read.read.rating
            if read.read.doubt:
                self.doubts.tell(cells[0].place, read.read.doubt, "if another rating is meant, write that rating")
            if read.note:
                values["state"] = one_line(cells[0].text)
        else:
            values["state"] = one_line(cells[0].text)
