"""Decides what each column holds, from its heading and from what is below it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from planpress.importing.lexicon import headings, key, words
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
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.explanations import explained, is_work_to_come, read_beside_titles
from planpress.importing.tables.group_headings import with_own_words
from planpress.importing.tables.group_numbers import REPEATED, number_groups
from planpress.importing.tables.headings import SURE, heading_language
from planpress.importing.tables.hidden_columns import hidden_columns
from planpress.importing.tables.indicator_columns import indicator_columns, value_columns
from planpress.importing.tables.layout import LEVELS, TableLayout
from planpress.importing.tables.money_shares import counts_beside_shares, money_shares
from planpress.importing.tables.other_lists import names_of_persons
from planpress.importing.tables.own_texts import own_cells
from planpress.importing.tables.period_groups import leave_other_groups
from planpress.importing.tables.pillar_cells import pillars_by_cells
from planpress.importing.tables.quarter_texts import quarter_texts, remarks_on_progress
from planpress.importing.tables.rating_columns import (
    IF_NOT,
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
from planpress.importing.tables.step_columns import STEP, are_rated_apart, are_steps, step_ratings
from planpress.importing.tables.unheaded_numbers import numbers_below_other_words, unheaded_numbers
from planpress.importing.tables.unknown_columns import UnknownColumns
from planpress.importing.tables.unknown_titles import unnamed_titles
from planpress.importing.tables.unsure_columns import is_partly_understood, say_unsure
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
        self.rows = layout.below
        self.columns = {column.index: column for column in layout.columns}
        self.levels: dict[int, str] = {}
        self.unsure: dict[int, tuple[str, str]] = {}
        self.given = {column.role for column in layout.columns if column.given}

    def decide(self, years: ReportYears | None) -> TableRoles:
        every = list(self.columns.values())
        self.take(hidden_columns(every, self.layout.sheet, self.texts, self.is_naming, self.doubts))
        self.take(leave_other_groups(list(self.columns.values()), years, self.doubts))
        columns = [column for column in self.columns.values() if column.role != LEFT_OUT]
        self.take(cross_columns(columns, self.texts, self.status, self.plan, self.doubts))
        shown = [column for column in self.columns.values() if column.role != LEFT_OUT]
        self.take(schedule_columns(shown, self.texts, years, self.doubts))
        self.take(shared_headings(list(self.columns.values()), self.texts))
        self.take(with_own_words(list(self.columns.values()), self.texts, self.status.is_status))
        for column in [column for column in self.columns.values() if not column.role]:
            self.guess(column)
        self.take(money_shares(list(self.columns.values()), self.doubts))
        self.take(counts_beside_shares(list(self.columns.values()), self.texts, self.doubts))
        self.take(value_columns(list(self.columns.values()), self.texts, self.doubts))
        self.take(quarter_texts(list(self.columns.values()), self.texts, self.doubts))
        self.take(remarks_on_progress(list(self.columns.values()), self.texts, self.doubts))
        self.take(leave_other_periods(list(self.columns.values()), years, self.doubts))
        self.take(explained(list(self.columns.values()), self.texts, self.plan, self.doubts))
        self.take(dated_texts(list(self.columns.values()), self.texts, years))
        self.take(pillars_by_cells(list(self.columns.values()), partial(self.texts, alone=False), self.plan))
        self.read_unknown(years)
        self.take(names_of_persons(list(self.columns.values()), self.texts, self.status, self.plan))
        self.take(numbers_in_words(list(self.columns.values()), self.texts))
        self.numbers_and_titles()
        self.take(unheaded_numbers(self.with_role, self.texts, self.doubts))
        in_rows = partial(self.texts, alone=False)
        self.take(numbers_below_other_words(self.with_role, in_rows, self.doubts))
        self.take(numbers_of_pillars(list(self.columns.values())))
        self.take(without_counters(list(self.columns.values()), in_rows, self.plan, self.doubts))
        groups = self.group_columns()
        self.once()
        self.take(notes_of_raters(list(self.columns.values()), self.plan, self.doubts))
        self.take(indicator_columns(list(self.columns.values()), self.texts, self.status.is_status, self.doubts))
        say_unsure(self.columns, self.unsure, self.doubts)
        ordered = [self.columns[index] for index in sorted(self.columns)]
        columns, group_numbers = number_groups(ordered, groups, self.rows, self.texts, self.doubts)
        roles = TableRoles(columns, groups, group_numbers)
        unknown = UnknownColumns(roles.columns, self.texts, self.status, self.plan)
        say_columns(roles.columns, self.texts, unknown.suggested_role, self.doubts)
        for column in roles.columns:
            if not column.given and not self.texts(column.index):
                self.doubts.forget(f"{column.named} was ")
        return roles

    def take(self, columns: Iterable[TableColumn]) -> None:
        """Take columns with the roles that were decided elsewhere."""
        self.columns |= {column.index: column for column in columns}

    def texts(self, index: int, *, alone: bool = True) -> list[str]:
        """Return the texts in a column, each merged cell once, with or without those that are alone in their row."""
        heading = self.columns[index].parts[-1:]  # it may be repeated below
        cells = (row.cells.get(index) for row in self.rows if alone or len(own_cells(row)) > 1)
        shown = (cell.text for cell in cells if cell and cell.text.strip() and not cell.spread)
        return [text for text in shown if text.strip() not in heading]

    def is_naming(self, column: TableColumn) -> bool:
        """Tell whether the heading of a column says that it shows which action a row is about."""
        return next((match.role for match in column_meanings(column)), "") in IDENTITY

    def put(self, column: TableColumn, role: str, **more: str) -> None:
        self.columns[column.index] = replace(column, role=role, **more)  # type: ignore[arg-type]  # texts only

    def guess(self, column: TableColumn) -> None:
        """Take the best meaning of a heading that the cells allow."""
        for match in likely_meanings(column, self.texts(column.index), self.status):
            if holds_labels(match.role, self.texts(column.index), self.status):
                self.columns[column.index] = column_of_labels(column, match.role, self.plan, self.doubts)
                self.unsure[column.index] = ("rating", ROLES["rating"])
                return
            texts = self.texts(column.index, alone=match.role not in (*LEVELS, "number"))
            role = allowed_role(match.role, texts, self.status, column.heading)
            if role == "assessor" and not name_assessors(self.texts(column.index), self.plan):
                continue
            if role and role not in self.given:
                self.levels[column.index] = role if role in (*GROUPS, *LEVELS) else ""
                named = heading_language(column.heading) if role in TEXTS or role in LEVELS else ""
                self.put(column, role, detail=named, language=match.language)
                if self.is_by_another(self.columns[column.index]):
                    return
                vague = any(key(part) in words("VAGUE") for part in column.parts)
                figures = role == "percent" != match.role  # a status or progress of "50" may be another scale
                unusual = role == "rating" and column_rater(column.heading, self.plan).unknown
                short = (match.role, role) == ("status", "progress") and are_phrases(texts)
                if (match.score < SURE or vague or figures or unusual or short) and role in ROLES:
                    self.unsure[column.index] = (role, ROLES[role])
                elif is_partly_understood(self.columns[column.index], match.role, self.plan):
                    self.unsure[column.index] = (role, ROLES.get(role, ""))
                return
        self.take([assessor_column(column, self.texts(column.index), self.status, self.plan, self.doubts)])

    def read_unknown(self, years: ReportYears | None) -> None:
        """Read columns with unknown headings by their cells, unless the heading names others or another period."""
        unknown = UnknownColumns(list(self.columns.values()), self.texts, self.status, self.plan)
        for column in unknown.read(years):
            self.columns[column.index] = column
            if not self.is_by_another(column):
                self.unsure[column.index] = (column.role, f"{ROLES[column.role]}, because of its cells")
        self.take(remarks_on_progress(list(self.columns.values()), self.texts, self.doubts))
        self.take(leave_other_periods(list(self.columns.values()), years, self.doubts))

    def is_by_another(self, column: TableColumn) -> bool:
        """Find out who rates in a column or writes its texts; tell whether the column is left out for that reason."""
        if column.role in RATED:
            self.columns[column.index] = rated = rated_column(column, column.heading, self.plan, self.doubts)
            return rated.role == LEFT_OUT
        if column.role in (*TEXTS, "updates"):
            self.columns[column.index] = text = text_column(column, self.plan, self.doubts)
            return text.role == LEFT_OUT
        return False

    def numbers_and_titles(self) -> None:
        """Find the column of titles: usually the smallest level that the headings name."""
        if any(column.role == "title" for column in self.columns.values()):
            self.put_rest_of_levels(())
            return
        present = [level for level in LEVELS if any(level == column.role for column in self.columns.values())]
        while len(present) > 1 and not self.groups_rows(present[-2], present[-1]):
            if present[-1] == STEP and are_rated_apart(self.columns.values(), present[-2]):
                break
            for column in self.with_role(present[-1]):
                self.take([read_beside_titles(column, self.columns.values(), self.doubts)])
            present.pop()
        if present[1:] and present[-1] == STEP and are_steps(self.rows, self.columns, present[-2]):
            present.pop()
        if present[1:] and present[-1] == STEP:
            actions, whole = (self.with_role(level)[0] for level in (STEP, present[-2]))
            reason = f"the milestones in {actions.named} were read as the actions"
            hint = f"if they are steps of actions, write --columns title={whole.letters},milestone={actions.letters}"
            self.doubts.tell("", reason, hint)
        if present:
            self.put_titles(self.with_role(present[-1]))
            self.put_rest_of_levels((present[-1],))
        elif found := unnamed_titles(list(self.columns.values()), self.rows, self.status, self.plan):
            self.put(found[0], "title")
            self.doubts.tell("", f"{found[0].named} was read as {ROLES['title']}{found[1]}", IF_NOT)

    def put_rest_of_levels(self, done: Sequence[str]) -> None:
        for column in self.with_role("action") if "action" not in done else ():
            self.put(column, "commitment")

    def put_titles(self, columns: list[TableColumn]) -> None:
        """Use the first column as the titles, and a column in another language as the titles in that language."""
        first = columns[0]
        self.put(first, "title")
        taken = {first.detail or first.language}
        for column in columns[1:]:
            language = column.detail or column.language
            shared = not column.detail and language in {known for _, known in headings().get(key(first.heading), ())}
            to_come = is_work_to_come(column, self.columns.values())
            if language and not (shared or to_come or language in taken):
                taken.add(language)
                self.put(first, "title", detail=first.detail or first.language)
                self.put(column, "title", detail=language)
            else:
                self.take([read_beside_titles(column, self.columns.values(), self.doubts)])

    def with_role(self, role: str) -> list[TableColumn]:
        """Return the columns with a given role: those that a reader sees, then the hidden ones."""
        hidden = self.layout.sheet.hidden_columns
        order = sorted(self.columns, key=lambda index: (index in hidden, index))
        return [self.columns[index] for index in order if self.columns[index].role == role]

    def groups_rows(self, upper: str, lower: str) -> bool:
        """Tell whether one level has clearly fewer different texts than the next level has cells."""
        wholes = {text for column in self.with_role(upper) for text in self.texts(column.index)}
        parts = [text for column in self.with_role(lower)[:1] for text in self.texts(column.index)]
        return 0 < len(wholes) <= len(parts) * REPEATED

    def group_columns(self) -> list[TableColumn]:
        """Return the columns that group actions: by pillar first, then objective, then commitment."""
        return [column for role in GROUPS for column in self.with_role(role)]

    def once(self) -> None:
        """Keep one column of each role that only one column can have, and one column of ratings for each assessor."""
        for role in sorted(SINGLE):  # a set has no order of its own
            columns = sorted(self.with_role(role), key=recency) if role in OF_A_PERIOD else self.with_role(role)
            for column in columns[1:]:
                if role == "number" and column.index not in self.layout.sheet.hidden_columns:
                    continue  # both parts of a number can have a column
                self.put(column, LEFT_OUT)
                reason = f"{column.named} was left out, because {columns[0].named} is {ROLES[role]}"
                self.doubts.tell("", reason, f"name the right column: --columns {role}={column.letters}")
        self.take(step_ratings(list(self.columns.values()), self.doubts))
        for role in RATED:
            self.take(one_for_each_assessor(self.with_role(role), self.texts, self.status, self.plan, self.doubts))
