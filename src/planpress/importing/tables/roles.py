"""Decides what each column holds, from its heading and from what is below it."""

from dataclasses import dataclass, field
from functools import partial

from planpress.importing.lexicon import key, words
from planpress.importing.raters import column_rater
from planpress.importing.tables.column_doubts import LEFT_OUT, say_columns
from planpress.importing.tables.column_meanings import column_meanings, likely_meanings
from planpress.importing.tables.column_periods import (
    OF_A_PERIOD,
    ReportYears,
    dated_texts,
    leave_other_periods,
    recency,
)
from planpress.importing.tables.columns import ROLES, TEXTS, TableColumn
from planpress.importing.tables.contents import allowed_role, are_phrases
from planpress.importing.tables.crosses import cross_columns, schedule_columns
from planpress.importing.tables.decided_columns import DecidedColumns
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.explanations import explained
from planpress.importing.tables.group_headings import with_own_words
from planpress.importing.tables.group_numbers import number_groups
from planpress.importing.tables.headings import SURE, heading_language
from planpress.importing.tables.hidden_columns import hidden_columns
from planpress.importing.tables.indicator_columns import indicator_columns, value_columns
from planpress.importing.tables.layout import LEVELS, TableLayout
from planpress.importing.tables.money_shares import counts_beside_shares, money_shares
from planpress.importing.tables.months_of_columns import leave_other_months
from planpress.importing.tables.other_lists import names_of_persons
from planpress.importing.tables.period_groups import leave_other_groups
from planpress.importing.tables.pillar_cells import other_figures, pillars_by_cells
from planpress.importing.tables.quarter_texts import quarter_texts, remarks_on_progress
from planpress.importing.tables.rating_columns import (
    RATED,
    assessor_column,
    column_of_labels,
    holds_labels,
    name_assessors,
    notes_of_raters,
    one_for_each_assessor,
    rated_column,
    text_column,
)
from planpress.importing.tables.row_counters import numbers_of_pillars, without_counters
from planpress.importing.tables.shared_headings import numbers_in_words, shared_headings
from planpress.importing.tables.statuses import StatusReader
from planpress.importing.tables.step_columns import step_ratings
from planpress.importing.tables.title_levels import find_titles
from planpress.importing.tables.unheaded_numbers import numbers_below_other_words, unheaded_numbers
from planpress.importing.tables.unknown_columns import UnknownColumns
from planpress.importing.tables.unsure_columns import comments_instead, is_partly_understood, say_unsure
from planpress.model import Plan

GROUPS = ("pillar", "objective", "commitment")
SINGLE = frozenset(
    ["number", "milestone", "short_title", "start", "due", "reached", "percent", "baseline", "target", "value", "unit",
     "origin"]
)  # fmt: skip
"""Roles that only one column can have."""
IDENTITY = frozenset(["number", *GROUPS, *LEVELS])
"""The roles in which even a hidden column is read, because it says which action a row is about."""


@dataclass
class TableRoles:
    """What the columns of a table hold.

    Args:
        columns: The columns with their roles.
        groups: The columns that group actions, from the whole to the parts.
        group_numbers: For the index of a column that groups actions, the column of its numbers.
    """

    columns: list[TableColumn]
    groups: list[TableColumn] = field(default_factory=list)
    group_numbers: dict[int, TableColumn] = field(default_factory=dict)

    def of_role(self, role: str) -> list[TableColumn]:
        """Return the columns with a given role, from left to right."""
        return [column for column in self.columns if column.role == role]

    def column(self, role: str) -> TableColumn | None:
        """Return the first column with a given role."""
        return next(iter(self.of_role(role)), None)


def table_roles(
    layout: TableLayout, plan: Plan, status: StatusReader, doubts: Doubts, years: ReportYears | None = None
) -> TableRoles:
    """Decide what each column holds.

    Args:
        layout: The table.
        plan: The plan, with its assessors.
        status: Recognises labels of ratings in headings and cells.
        doubts: Where to note what is uncertain.
        years: The years of the report; None if they are not known.
    """
    return _Decider(layout, plan, status, doubts).decide(years)


class _Decider:
    def __init__(self, layout: TableLayout, plan: Plan, status: StatusReader, doubts: Doubts) -> None:
        self.layout, self.plan, self.status, self.doubts = layout, plan, status, doubts
        self.columns = DecidedColumns(layout)
        self.unsure: dict[int, tuple[str, str]] = {}
        self.given = {column.role for column in layout.columns if column.given}

    def decide(self, years: ReportYears | None) -> TableRoles:
        columns, texts, doubts = self.columns, self.columns.texts, self.doubts
        in_rows = partial(texts, alone=False)
        columns.take(hidden_columns(columns.every(), self.layout.sheet, texts, self.is_naming, doubts))
        columns.take(leave_other_groups(columns.every(), years, doubts))
        columns.take(cross_columns(columns.shown(), texts, self.status, self.plan, doubts))
        columns.take(schedule_columns(columns.shown(), texts, years, doubts))
        columns.take(leave_other_months(columns.every(), texts, self.status.is_status, years, doubts))
        columns.take(shared_headings(columns.every(), texts))
        columns.take(with_own_words(columns.every(), texts, self.status.is_status))
        for column in [column for column in columns.every() if not column.role]:
            self.guess(column)
        columns.take(money_shares(columns.every(), doubts))
        columns.take(counts_beside_shares(columns.every(), texts, doubts))
        columns.take(value_columns(columns.every(), texts, doubts))
        columns.take(quarter_texts(columns.every(), texts, doubts))
        columns.take(remarks_on_progress(columns.every(), texts, doubts))
        columns.take(leave_other_periods(columns.every(), years, doubts))
        columns.take(explained(columns.every(), texts, self.plan, doubts))
        columns.take(dated_texts(columns.every(), texts, years))
        columns.take(other_figures(columns.every(), self.layout.below, self.plan))
        columns.take(pillars_by_cells(columns.every(), in_rows, self.plan))
        self.read_unknown(years)
        columns.take(names_of_persons(columns.every(), texts, self.status, self.plan))
        columns.take(numbers_in_words(columns.every(), texts))
        find_titles(columns, self.status, self.plan, doubts)
        columns.take(unheaded_numbers(columns.with_role, texts, doubts))
        columns.take(numbers_below_other_words(columns.with_role, in_rows, doubts))
        columns.take(numbers_of_pillars(columns.every()))
        columns.take(without_counters(columns.every(), in_rows, self.plan, doubts))
        groups = self.group_columns()
        self.once()
        columns.take(notes_of_raters(columns.every(), self.plan, doubts))
        columns.take(indicator_columns(columns.every(), texts, self.status.is_status, doubts))
        self.unsure |= comments_instead(columns.every(), self.unsure, doubts)
        say_unsure(columns.by_index, self.unsure, doubts)
        ordered = sorted(columns.every(), key=lambda column: column.index)
        numbered, group_numbers = number_groups(ordered, groups, self.layout.below, texts, doubts)
        roles = TableRoles(numbered, groups, group_numbers)
        unknown = UnknownColumns(roles.columns, texts, self.status, self.plan)
        say_columns(roles.columns, texts, unknown.suggested_role, doubts)
        for column in roles.columns:
            if not column.given and not texts(column.index):
                doubts.forget_role(column.named)
        return roles

    def is_naming(self, column: TableColumn) -> bool:
        """Tell whether the heading of a column says that it shows which action a row is about."""
        return next((match.role for match in column_meanings(column)), "") in IDENTITY

    def guess(self, column: TableColumn) -> None:
        """Take the best meaning of a heading that the cells allow."""
        for match in likely_meanings(column, self.columns.texts(column.index), self.status):
            if holds_labels(match.role, self.columns.texts(column.index), self.status):
                self.columns.by_index[column.index] = column_of_labels(column, match.role, self.plan, self.doubts)
                self.unsure[column.index] = ("rating", ROLES["rating"])
                return
            texts = self.columns.texts(column.index, alone=match.role not in (*LEVELS, "number"))
            role = allowed_role(match.role, texts, self.status, column.heading)
            if role == "assessor" and not name_assessors(self.columns.texts(column.index), self.plan):
                continue
            if role and role not in self.given:
                named = heading_language(column.heading) if role in TEXTS or role in LEVELS else ""
                self.columns.put(column, role, detail=named, language=match.language)
                if self.is_by_another(self.columns.by_index[column.index]):
                    return
                vague = any(key(part) in words("VAGUE") for part in column.parts)
                figures = role == "percent" != match.role  # a status or progress of "50" may be another scale
                unusual = role == "rating" and column_rater(column.heading, self.plan).unknown
                short = (match.role, role) == ("status", "progress") and are_phrases(texts)
                if (match.score < SURE or vague or figures or unusual or short) and role in ROLES:
                    self.unsure[column.index] = (role, ROLES[role])
                elif is_partly_understood(self.columns.by_index[column.index], match.role, self.plan):
                    self.unsure[column.index] = (role, ROLES.get(role, ""))
                return
        self.columns.take(
            [assessor_column(column, self.columns.texts(column.index), self.status, self.plan, self.doubts)]
        )

    def read_unknown(self, years: ReportYears | None) -> None:
        """Read columns with unknown headings by their cells, unless the heading names others or another period."""
        unknown = UnknownColumns(self.columns.every(), self.columns.texts, self.status, self.plan)
        for column in unknown.read(years):
            self.columns.by_index[column.index] = column
            if not self.is_by_another(column):
                self.unsure[column.index] = (column.role, f"{ROLES[column.role]}, because of its cells")
        self.columns.take(remarks_on_progress(self.columns.every(), self.columns.texts, self.doubts))
        self.columns.take(leave_other_periods(self.columns.every(), years, self.doubts))

    def is_by_another(self, column: TableColumn) -> bool:
        """Find out who rates in a column or writes its texts; tell whether the column is left out for that reason."""
        if column.role in RATED:
            self.columns.by_index[column.index] = rated = rated_column(column, column.heading, self.plan, self.doubts)
            return rated.role == LEFT_OUT
        if column.role in (*TEXTS, "updates"):
            self.columns.by_index[column.index] = text = text_column(column, self.plan, self.doubts)
            return text.role == LEFT_OUT
        return False

    def group_columns(self) -> list[TableColumn]:
        """Return the columns that group actions: by pillar first, then objective, then commitment."""
        return [column for role in GROUPS for column in self.columns.with_role(role)]

    def once(self) -> None:
        """Keep one column of each role that only one column can have, and one column of ratings for each assessor."""
        for role in sorted(SINGLE):  # a set has no order of its own
            columns = self.columns.with_role(role)
            if role in OF_A_PERIOD:
                columns.sort(key=recency)
            for column in columns[1:]:
                if role == "number" and column.index not in self.layout.sheet.hidden_columns:
                    continue  # both parts of a number can have a column
                self.columns.put(column, LEFT_OUT)
                reason = f"was left out, because {columns[0].named} is {ROLES[role]}"
                hint = f"name the right column: --columns {role}={column.letters}"
                self.doubts.tell_role(column.named, LEFT_OUT, reason, hint)
        self.columns.take(step_ratings(self.columns.every(), self.doubts))
        for role in RATED:
            self.columns.take(
                one_for_each_assessor(
                    self.columns.with_role(role), self.columns.texts, self.status, self.plan, self.doubts
                )
            )
