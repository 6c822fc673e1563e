"""Chooses the sheet with the table of actions, and checks the columns that the user names."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from planpress.errors import RefusedError
from planpress.exchange.office.workbook import Workbook, WorkbookSheet
from planpress.importing.imported import TableOptions
from planpress.importing.lexicon import key
from planpress.importing.tables.column_doubts import LEFT_OUT
from planpress.importing.tables.columns import TEXTS, GivenColumn
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.headings import heading_matches
from planpress.importing.tables.joining import joined, same_headings, share_actions
from planpress.importing.tables.layout import HeadingBy, TableLayout, table_layout
from planpress.importing.tables.legends import label_test
from planpress.importing.tables.other_lists import REPORTING
from planpress.importing.tables.rating_counts import are_counts
from planpress.importing.tables.roles import TableRoles
from planpress.importing.tables.sheet_versions import likeliest, of_other_years
from planpress.model import Plan
from planpress.model.scalars import quoted
from planpress.suggestion import KnownNames

OF_WORK = frozenset(
    ["status", "rating", "percent", "progress", "updates", "comments", "outlook", "challenges", "start", "due",
     "timeframe", "indicator", "evidence", "description", "milestone"]
)  # fmt: skip
"""Roles of columns that a list of persons does not have."""
MANY = 20
"""The number of rows beyond which further rows do not make a table more likely to be the right one."""


def chosen_layout(
    workbook: Workbook, given: Sequence[GivenColumn], options: TableOptions, plan: Plan, doubts: Doubts
) -> TableLayout:
    """Return the layout of the sheets that are named, or of those that look most like a table of actions.

    Sheets with the same headings are joined. If the user names no sheet, a hidden sheet is read only if no visible one
    has such a table, and of several versions with the same actions only the most likely one is read.

    Args:
        workbook: The sheets.
        given: What ``--columns`` says.
        options: What the user says about the sheets and the period.
        plan: The plan; sheets may be named after its pillars and objectives.
        doubts: Where to note which sheets were read.

    Raises:
        RefusedError: A named sheet does not exist, all sheets are empty, or the named sheets have different headings.
    """
    named = options.sheets
    sheets = _named_sheets(workbook, named) if named else workbook.sheets
    is_label = label_test(plan)
    layouts = _layouts([entry for entry in sheets if entry.rows], given, is_label)
    if not layouts:
        raise RefusedError("its sheets are empty", "give a table that contains a report")
    best = max(layouts, key=lambda layout: _size(layout, is_label))
    if len(layouts) == 1:
        return best
    parts = [layout for layout in layouts if layout is best or same_headings(best, layout)]
    if named:
        if different := [layout.sheet.name for layout in layouts if layout not in parts]:
            words = f"the sheets {quoted(best.sheet.name)} and {quoted(different[0])} have different headings"
            raise RefusedError(words, "import each sheet on its own")
    else:
        parts = [layout for layout in parts if layout is best or not layout.sheet.hidden]
        versions = of_other_years(layouts, best)
        if best.sheet.hidden:
            parts = [best]
        elif share_actions(parts) or len(versions) > 1:
            best = likeliest([*parts, *versions], best, options.period, plan)
            parts = [best]
    _say_sheets(layouts, parts, best, is_label, doubts)
    return joined(parts, plan, doubts) if len(parts) > 1 else best


def _layouts(
    sheets: Sequence[WorkbookSheet], given: Sequence[GivenColumn], is_label: Callable[[str], bool]
) -> list[TableLayout]:
    """Return the layout of each sheet; weaker signs of a heading count if no visible sheet has a stronger one."""
    layouts = [table_layout(entry, given, is_label) for entry in sheets]
    for hidden in (False, True):
        for by in HeadingBy:
            if any(layout.score and (hidden or not layout.sheet.hidden) for layout in layouts):
                return layouts
            layouts = [table_layout(layout.sheet, given, is_label, by) if layout.sheet.hidden == hidden else layout
                       for layout in layouts]  # fmt: skip
    return layouts


def _named_sheets(workbook: Workbook, named: Sequence[str]) -> list[WorkbookSheet]:
    """Return the sheets with the given names, in the order of their tabs.

    Raises:
        RefusedError: A named sheet does not exist.
    """
    names = [entry.name for entry in workbook.sheets]
    for name in named:
        if not any(_is_named(entry, name) for entry in workbook.sheets):
            raise RefusedError(f"it has no sheet {quoted(name)}", KnownNames(names).suggest(name))
    return [entry for entry in workbook.sheets if any(_is_named(entry, name) for name in named)]


def _is_named(sheet: WorkbookSheet, name: str) -> bool:
    return sheet.name == name or key(sheet.name) == key(name)


def _say_sheets(
    layouts: Sequence[TableLayout],
    parts: Sequence[TableLayout],
    best: TableLayout,
    is_label: Callable[[str], bool],
    doubts: Doubts,
) -> None:
    if len(parts) > 1:
        listed = ", ".join(quoted(layout.sheet.name) for layout in parts)
        words = f"the sheets {listed} have the same headings and were read as one table"
        doubts.tell("", words, "if that is wrong, name the right sheets: --sheet NAME --sheet NAME")
    else:
        hidden = " (a hidden sheet)" if best.sheet.hidden else ""
        doubts.tell("", f"the sheet {quoted(best.sheet.name)}{hidden} was read", "name another sheet: --sheet NAME")
    for layout in layouts:
        if layout not in parts and are_counts(layout.sheet.rows, is_label):
            words = "this sheet, which counts actions by their ratings, was left out"
            doubts.tell(f"sheet '{layout.sheet.name}'", words, "add by hand what belongs to the report")
        elif layout.score and layout not in parts and not _lists_persons(layout):
            doubts.tell(f"sheet '{layout.sheet.name}'", "this sheet, which also has a table of actions, was left out",
                        "import it on its own with --sheet")  # fmt: skip


def _lists_persons(layout: TableLayout) -> bool:
    """Tell whether a table lists persons and how to reach them: nothing in its heading is about the work."""
    roles = {match.role for column in layout.columns for match in heading_matches(column.heading)[:1]}
    return "person" in roles and not roles & OF_WORK


def _reports(layout: TableLayout, is_label: Callable[[str], bool]) -> bool:
    """Tell whether a heading of a table announces ratings, progress or comments."""
    named = [column.heading for column in layout.columns]
    roles = {match.role for heading in named for match in heading_matches(heading)[:1]}
    return bool(roles & {*REPORTING, "comments"}) or any(map(is_label, named))


def _size(layout: TableLayout, is_label: Callable[[str], bool]) -> tuple[bool, bool, bool, bool, float]:
    """Return how likely a sheet is to be the right one; without a known heading, the one with most cells is."""
    size = layout.score * min(len(layout.below), MANY) or sum(len(row.cells) for row in layout.sheet.rows)
    is_report = bool(layout.score) and _reports(layout, is_label)
    return bool(layout.score), not layout.sheet.hidden, not _lists_persons(layout), is_report, size


def check_given(layout: TableLayout, given: Sequence[GivenColumn]) -> None:
    """Refuse columns that the table does not have, and columns with two roles.

    Args:
        layout: The table.
        given: What ``--columns`` says.

    Raises:
        RefusedError: There is no such column, or a column is given two roles.
    """
    for entry in given:
        meant = [column for column in layout.columns if column.given and entry.matches(column.index, column.heading)]
        if not any((column.role, column.detail) == (entry.role, entry.detail) for column in meant):
            if meant:
                roles = f"{meant[0].said_role} and {entry.said_role}"
                raise RefusedError(f"--columns: {meant[0].named} was given two roles, {roles}", "name it once")
            names = [column.heading for column in layout.columns if column.heading]
            hint = KnownNames(names).suggest(entry.name) if "=" not in entry.name else "divide the columns by commas"
            raise RefusedError(f"--columns: there is no column {quoted(entry.name)}", hint)


def check_languages(roles: TableRoles, language: str, doubts: Doubts) -> None:
    """Leave only one column for a text in the language of the table.

    Args:
        roles: What the columns hold; a column of a text may name a language.
        language: The language of the table, and of each column that does not name a language.
        doubts: Where to note which columns were left out.

    Raises:
        RefusedError: ``--columns`` names a text without a language, and the same text in the language of the table.
    """
    for role in TEXTS:
        plain = next((column for column in roles.of_role(role) if not column.detail), None)
        for index, column in enumerate(roles.columns):
            if plain is None or column.role != role or column.detail != language:
                continue
            if plain.given and column.given:
                words = f"--columns: {role}={plain.letters} and {column.said_role}={column.letters} are the same text"
                raise RefusedError(f"{words}, because the table is in {quoted(language)}", "name one of them")
            reason = f"was left out, because {plain.named} contains the same text in the same language"
            doubts.tell_role(column.named, LEFT_OUT, reason, "name the right column in --columns")
            roles.columns[index] = replace(column, role=LEFT_OUT)
