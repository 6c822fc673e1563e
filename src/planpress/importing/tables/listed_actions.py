"""Reads the actions of a table, each with its identity, its group and its values, and the rating of the whole plan."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from planpress.exchange.office.workbook import WorkbookCell, WorkbookRow
from planpress.importing.tables.actions import KEYS, ActionReader, Values
from planpress.importing.tables.bodies import PlanBodies
from planpress.importing.tables.day_orders import STATEMENTS, TIMES, day_order
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.entries import TableEntry
from planpress.importing.tables.grouping import Grouper
from planpress.importing.tables.identity import Identities
from planpress.importing.tables.judgements import RatingReader
from planpress.importing.tables.overall_rows import say_overall
from planpress.importing.tables.rated_titles import RatedTitles
from planpress.importing.tables.roles import TableRoles
from planpress.importing.tables.row_colours import RowColours
from planpress.importing.tables.statuses import StatusReader
from planpress.model import Plan

Cells = Callable[[int], Sequence[WorkbookCell]]


@dataclass(frozen=True)
class ListedActions:
    """Reads the actions of a table.

    Args:
        roles: What the columns hold.
        plan: The plan.
        language: The language of the table.
        status: Recognises labels of ratings.
        bodies: The bodies of the plan, and names that it lacks.
        grouper: Finds the groups of the actions.
        colours: The ratings that the colours of rows show.
        cells: Returns the cells of a column below the heading.
        doubts: Where to note what is uncertain.
    """

    roles: TableRoles
    plan: Plan
    language: str
    status: StatusReader
    bodies: PlanBodies
    grouper: Grouper
    colours: RowColours
    cells: Cells
    doubts: Doubts

    def read(self, entries: list[TableEntry]) -> list[Values]:
        """Return the values of all actions.

        Args:
            entries: The actions with their rows.
        """
        identities = Identities(self.roles, self.doubts)
        identities.look_ahead(entries)
        named = [identities.read(entry) for entry in entries]
        groups = [self.grouper.group(entry, identity) for entry, identity in zip(entries, named, strict=True)]
        self.grouper.compare_numbers(named, groups)
        identities.complete(named, [group.get("pillar", "") for group in groups])
        reader = ActionReader(
            self.roles,
            self.plan,
            self.language,
            self.status,
            self.bodies,
            self.doubts,
            _day_orders(self.roles, self.cells, self.doubts),
        )
        actions = []
        read = [reader.read(entry) for entry in entries]
        for entry, more in zip(entries, read, strict=True):
            if rating := self.status.named(self.colours.label(entry, self.doubts)):
                more["ratings"] = {self.plan.assessors[0].id: rating}
        RatedTitles(self.plan, self.status, self.doubts, has_ratings(self.roles)).take(
            list(zip(named, read, strict=True))
        )
        for identity, group, more in zip(named, groups, read, strict=True):
            values: Values = {"id": identity.id, **group, "title": identity.title(self.language), **more}
            if identity.number and identity.number != identity.id:
                values["number"] = identity.number
            if identity.starred:
                values["starred"] = True
            actions.append({name: values[name] for name in KEYS if name in values})
        return actions

    def read_overall(self, rows: list[WorkbookRow], values: Values) -> None:
        """Add the rating of the whole plan, which may be in a row of its own, to the values of the report.

        Args:
            rows: The rows with such ratings.
            values: The values of the report.
        """
        if rows:
            reader = RatingReader(self.roles, self.plan, self.language, self.status, self.doubts)
            ratings = reader.read(TableEntry(rows))
            say_overall(rows, ratings, self.roles, self.doubts)
            values |= {"overall": ratings} if ratings else {}


def has_ratings(roles: TableRoles) -> bool:
    """Tell whether a column contains ratings.

    Args:
        roles: What the columns hold.
    """
    return any(column.role in ("rating", "cross") for column in roles.columns)


def _day_orders(roles: TableRoles, cells_of: Cells, doubts: Doubts) -> dict[int, bool | None]:
    """Return for each column with dates whether the day comes before the month; None if dates do not show this."""
    columns = [column for column in roles.columns if column.role in (*TIMES, *STATEMENTS)]
    cells: dict[str, list[WorkbookCell]] = {}
    for column in columns:
        cells.setdefault(column.role, []).extend(cells_of(column.index))
    order = day_order(cells, doubts)
    return {column.index: order for column in columns}
