"""Finds the column of titles among levels such as programmes, actions and milestones."""

from functools import partial

from planpress.importing.lexicon import headings, key
from planpress.importing.tables.columns import ROLES, TableColumn
from planpress.importing.tables.decided_columns import DecidedColumns
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.explanations import is_behind_ratings, is_work_to_come, read_beside_titles
from planpress.importing.tables.group_numbers import REPEATED
from planpress.importing.tables.leading_levels import leading_levels
from planpress.importing.tables.rating_columns import IF_NOT
from planpress.importing.tables.statuses import StatusReader
from planpress.importing.tables.step_columns import STEP, are_rated_apart, are_steps
from planpress.importing.tables.unknown_titles import unnamed_titles
from planpress.model import Plan


def find_titles(columns: DecidedColumns, status: StatusReader, plan: Plan, doubts: Doubts) -> None:
    """Find the column of titles: usually the smallest level that the headings name.

    Args:
        columns: The columns with their roles so far; the titles, and the levels above them, get their roles.
        status: Recognises labels of ratings.
        plan: The plan.
        doubts: Where to note what is uncertain.
    """
    if any(column.role == "title" for column in columns.by_index.values()):
        _put_rest_of_levels(columns, "")
        return
    present = leading_levels(columns.every(), partial(_groups_rows, columns))
    while len(present) > 1 and not _groups_rows(columns, present[-2], present[-1]):
        if present[-1] == STEP and are_rated_apart(columns.by_index.values(), present[-2]):
            break
        for column in columns.with_role(present[-1]):
            columns.take([read_beside_titles(column, columns.by_index.values(), doubts)])
        present.pop()
    if present[1:] and present[-1] == STEP and are_steps(columns.layout.below, columns.by_index, present[-2]):
        present.pop()
    if present[1:] and present[-1] == STEP:
        actions, whole = (columns.with_role(level)[0] for level in (STEP, present[-2]))
        reason = f"the milestones in {actions.named} were read as the actions"
        hint = f"if they are steps of actions, write --columns title={whole.letters},milestone={actions.letters}"
        doubts.tell("", reason, hint)
    if present:
        _put_titles(columns.with_role(present[-1]), columns, doubts)
        _put_rest_of_levels(columns, present[-1])
    elif found := unnamed_titles(columns.every(), columns.layout.below, status, plan):
        columns.put(found[0], "title")
        doubts.tell_role(found[0].named, "title", f"was read as {ROLES['title']}{found[1]}", IF_NOT)


def _put_rest_of_levels(columns: DecidedColumns, titles: str) -> None:
    for column in columns.with_role("action") if titles != "action" else ():
        columns.put(column, "commitment")


def _put_titles(titles: list[TableColumn], columns: DecidedColumns, doubts: Doubts) -> None:
    """Use the first column as the titles, and a column in another language as the titles in that language."""
    first = titles[0]
    columns.put(first, "title")
    taken = {first.detail or first.language}
    for column in titles[1:]:
        language = column.detail or column.language
        shared = not column.detail and language in {known for _, known in headings().get(key(first.heading), ())}
        to_come = is_work_to_come(column, columns.by_index.values())
        rated = is_behind_ratings(column, columns.by_index.values())  # where no translation of a title stands
        if language and not (shared or to_come or rated or language in taken):
            taken.add(language)
            columns.put(first, "title", detail=first.detail or first.language)
            columns.put(column, "title", detail=language)
        else:
            columns.take([read_beside_titles(column, columns.by_index.values(), doubts)])


def _groups_rows(columns: DecidedColumns, upper: str, lower: str) -> bool:
    """Tell whether one level has clearly fewer different texts than the next level has cells."""
    wholes = {text for column in columns.with_role(upper) for text in columns.texts(column.index)}
    parts = [text for column in columns.with_role(lower)[:1] for text in columns.texts(column.index)]
    return 0 < len(wholes) <= len(parts) * REPEATED
