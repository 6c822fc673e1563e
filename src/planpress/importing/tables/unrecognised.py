"""Refuses a table whose columns were not recognised, and says how to name them."""

from collections.abc import Sequence

from planpress.errors import RefusedError
from planpress.exchange.office.workbook import WorkbookSheet, column_letters
from planpress.importing.dates import printed_dates
from planpress.importing.example_periods import example_period
from planpress.importing.lexicon import key
from planpress.importing.tables.contents import is_sentence
from planpress.importing.tables.headings import heading_matches
from planpress.importing.tables.layout import MAX_ABOVE
from planpress.importing.tables.legends import label_test, labels_of
from planpress.importing.tables.other_lists import OF_WORK, are_headings_of_staff, named_list
from planpress.importing.tables.own_texts import own_cells
from planpress.importing.tables.statuses import is_percent
from planpress.model import Plan
from planpress.model.scalars import quoted

NAME_IF_ACTIONS = 'give a table of actions; if it is one, name its columns: --columns "number=A,title=B"'
LONGEST = 40
"""The maximum number of characters of a heading that are shown."""
MOST = 12
"""The maximum number of columns that are shown."""
USUAL = ("number", "title", "pillar", "responsible", "due", "rating", "progress", "outlook", "challenges", "indicator")
"""The roles that are named; the manual has all of them."""
A_FEW = 2
"""The maximum number of cells on a sheet that says only why its table is not shown."""
ENDS = 2
"""How many dates a period has."""


def unrecognised(what: str, sheet: WorkbookSheet, plan: Plan, *, period_known: bool) -> RefusedError:
    """Return the refusal of a table, with its headings, their letters, the possible roles and what else is missing.

    A list of something else, or a table in which no cell can say what was done, is refused as such.

    Args:
        what: What was not recognised.
        sheet: The sheet with the table.
        plan: The plan, with the labels of its ratings.
        period_known: Whether the user named the period.
    """
    rows = [own_cells(row) for row in sheet.rows][:MAX_ABOVE]
    widest = max(rows, key=len, default=[])
    if sum(map(len, rows)) <= A_FEW:
        shown = ", ".join(quoted(_short(cell.text)) for cells in rows for cell in cells)
        where = f"sheet {quoted(sheet.name)}" if sheet.name else "it"
        return RefusedError(f"no table is in {where}, only {shown}", "give a file that contains the table of actions")
    labels = labels_of(plan)
    rated = any(key(cell.text) in labels for cells in rows for cell in cells)
    said = [cell.text for cell in widest]
    of_staff = not rated and (are_headings_of_staff(said) or _persons(said) > 1)
    if of_staff or _are_about_persons([cell.text for cell in widest]):
        return RefusedError("it seems to be a list of persons or contacts, not a table of actions", NAME_IF_ACTIONS)
    if kind := named_list([cell.text for cell in widest]):
        return RefusedError(f"it seems to be {kind}, not a table of actions", NAME_IF_ACTIONS)
    if not _says_anything([cell.text for row in sheet.rows for cell in own_cells(row)], plan):
        where = f" of the sheet {quoted(sheet.name)}" if sheet.name else ""
        words = f"it seems to be no report, because no cell{where} is a rating, a percentage or a sentence"
        return RefusedError(words, NAME_IF_ACTIONS)
    headings = [f"{column_letters(cell.column)} {quoted(_short(cell.text))}" for cell in widest[:MOST]]
    further = ["..."] if len(widest) > MOST else []
    named = any(len(printed_dates(" ".join(cell.text for cell in cells))) == ENDS for cells in rows)
    lines = [cells[0].text for cells in rows if len(cells) == 1]
    period = "" if period_known or named else f', and the period: --period "{example_period(lines)}"'
    message = f"{what}; its columns may be {', '.join((*headings, *further))}" if headings else what
    hint = f'name them: --columns "number=A,title=B"{period}; usual roles are {", ".join(USUAL)}'
    return RefusedError(message, hint)


def _persons(headings: Sequence[str]) -> int:
    """Return how many headings are those of persons, such as "Telephone" and "E-mail"."""
    return sum(any(match.role == "person" for match in heading_matches(heading)[:1]) for heading in headings)


def _are_about_persons(headings: Sequence[str]) -> bool:
    roles = {match.role for heading in headings for match in heading_matches(heading)[:1]}
    return "person" in roles and not roles & {"status", "rating", *OF_WORK}


def _says_anything(texts: Sequence[str], plan: Plan) -> bool:
    is_label = label_test(plan)
    return any(is_label(text) or is_percent(text) or is_sentence(text) for text in texts)


def _short(heading: str) -> str:
    words = " ".join(heading.split())
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()}..."
