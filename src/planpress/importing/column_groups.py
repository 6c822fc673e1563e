"""Chooses among the columns of Part C that repeat each other, for several times or several bodies of the Party."""

from planpress.exchange.office import TableCell, TableRow
from planpress.importing.columns import TEXTS, DetailColumns, span
from planpress.importing.indicator_values import OF_COLUMNS
from planpress.importing.left_out import LeftOut
from planpress.importing.rater_words import names_any
from planpress.importing.raters import named_assessor
from planpress.importing.tables.column_periods import ReportYears, outside, recency_of, years_in
from planpress.importing.tables.times import parts_of_years
from planpress.model import Plan

EARLIER = "is about an earlier time than the heading beside it"
OF_A_BODY = "is beside a heading that names the Party"
VALUE = f"{OF_COLUMNS}value"
OF_A_TIME = ("rating", "indicator", "evidence", *TEXTS)
"""What a report says anew for each period."""


def with_one_group(columns: DetailColumns, row: TableRow, plan: Plan, years: ReportYears | None) -> DetailColumns:
    """Leave out the columns about other times, or by other bodies of the Party, if the same is in columns beside them.

    Args:
        columns: What the columns hold.
        row: The heading, such as "Rating (2021) | Progress (2021) | Rating (2022) | Progress (2022)".
        plan: The plan, with the names and labels of its assessors.
        years: The years of the report; None if they are not known.
    """
    columns = _without(columns, _of_other_times(columns, row, years))
    return _without(columns, _of_other_bodies(columns, row, plan))


def _without(columns: DetailColumns, reasons: dict[TableCell, str]) -> DetailColumns:
    left_out = {column: LeftOut(cell.text, reason) for cell, reason in reasons.items() for column in span(cell)}
    roles = {column: role for column, role in columns.roles.items() if column not in left_out}
    return DetailColumns(roles, {**columns.left_out, **left_out})


def _of_other_times(columns: DetailColumns, row: TableRow, years: ReportYears | None) -> dict[TableCell, str]:
    """Return the columns about other times, with the reasons why they are left out.

    Without the years of the report, the latest ratings count, and the texts beside them.
    """
    timed = {cell: years_in(cell.text) for cell in row.filled if columns.role(cell) in OF_A_TIME}
    timed = {cell: named for cell, named in timed.items() if named}
    ratings = [cell for cell in row.filled if columns.role(cell) == "rating"]
    values = [cell for cell in row.filled if columns.role(cell) == VALUE and years_in(cell.text)]
    times = {_recency(cell) for cell in ratings}
    of_ratings = len(times) > 1 and timed.keys() >= {*ratings}
    repeated = {role for role in OF_A_TIME if sum(columns.role(cell) == role for cell in timed) > 1}
    reasons: dict[TableCell, str] = {}
    for cell, named in timed.items():
        if years and (of_ratings or columns.role(cell) in repeated):
            reason = outside(named, years, ahead=columns.role(cell) == "outlook")
            reasons |= {cell: reason.removeprefix("it ")} if reason else {}
    for cell in values:
        reason = outside(years_in(cell.text), years) if years else ""
        reasons |= {cell: reason.removeprefix("it ")} if reason else {}
    left = [cell for cell in ratings if cell not in reasons]
    if of_ratings and left:
        latest = min(map(_recency, left))
        for cell in timed:
            if _recency(cell) > latest and (cell in left or not years):
                reasons[cell] = EARLIER
    return reasons


def _recency(cell: TableCell) -> tuple[int, float]:
    """Return a sort key for headings: the most recent one comes first."""
    ends = [time.last for time in parts_of_years(cell.text) if time.last]
    return min(((-end.year, -(end.month or 0) / 12) for end in ends), default=recency_of(cell.text))


def _of_other_bodies(columns: DetailColumns, row: TableRow, plan: Plan) -> dict[TableCell, str]:
    """Return the columns of other bodies of the Party beside a single column of ratings that names the Party."""
    party = plan.assessors[0].id
    own = {cell for cell in row.filled if named_assessor(cell.text, plan) == party}
    ratings = [cell for cell in row.filled if columns.role(cell) == "rating"]
    if len(ratings) == 1 or len(own.intersection(ratings)) != 1:
        return {}
    roles = {columns.role(cell) for cell in own} & {*OF_A_TIME}
    return {cell: OF_A_BODY for cell in row.filled
            if cell not in own and columns.role(cell) in roles and names_any(cell.text, "PARTY_SIDE")}  # fmt: skip
