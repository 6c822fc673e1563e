"""Finds the column with the names of actions if its heading is not known, from the cells beside numbers and ratings."""

from collections.abc import Collection, Sequence

from planpress.exchange.office.workbook import WorkbookRow
from planpress.importing.numbers import action_number, number_alone
from planpress.importing.question_headings import begins_question
from planpress.importing.tables.columns import TableColumn
from planpress.importing.tables.contents import is_sentence, share
from planpress.importing.tables.own_texts import own_cells
from planpress.importing.tables.statuses import StatusReader, bare_labels
from planpress.importing.tables.unknown_columns import NEARLY_ALL, SAID, is_of_something_else
from planpress.model import Plan

OPEN = frozenset(["", "target", "objective"])
"""The roles of headings that can also stand above the names of actions, as "Meta" does in Spanish."""
RATED = ("rating", "status", "cross")
MOST_LABELS = 0.5
"""The smallest share of labels of the plan in a column of ratings that shows that the rows are actions of the plan."""


def unnamed_titles(
    columns: Collection[TableColumn], rows: Sequence[WorkbookRow], status: StatusReader, plan: Plan
) -> tuple[TableColumn, str] | None:
    """Return the column that holds the names of actions although its heading does not say so, and why; None if none.

    A column of descriptions to the left of the ratings comes first, then the only column whose cells can be such names.

    Args:
        columns: The columns with their roles so far.
        rows: The rows below the heading.
        status: Recognises labels of ratings.
        plan: The plan, with its pillars.
    """
    rated = [column.index for column in columns if column.role in RATED]
    descriptions = [column for column in columns if column.role == "description"]
    if not any(column.index < max(rated, default=-1) for column in descriptions) and (
        title := _by_cells(columns, rows, rated, status, plan)
    ):
        return title, ", because of its cells"
    return (descriptions[0], "") if descriptions else None


def _by_cells(
    columns: Collection[TableColumn],
    rows: Sequence[WorkbookRow],
    rated: Sequence[int],
    status: StatusReader,
    plan: Plan,
) -> TableColumn | None:
    """Return the only column that can hold the names of actions; None if there is none, or if several can.

    Ratings or numbers must show that the rows are actions of the plan. Each of them must have a name of its own, to the
    left of the ratings; right after the numbers, or with numbers in the names, no other column can be meant.
    """
    numbers = [column.index for column in columns if column.role == "number"]
    named = _numbered_rows(rows, numbers, plan) or _rated_rows(rows, rated, status)
    if not named:
        return None
    last = max(rated, default=max(numbers, default=0) + 2)  # without ratings only the column right behind the numbers
    between = [column for column in columns if max(numbers, default=-1) < column.index < last]
    found = [column for column in between if column.heading and not is_of_something_else(column.heading)
             and (column.role in OPEN or _is_asked(column, named) or _is_beside_texts(column, columns, named)
                  or (column.role == "pillar" and (_is_beside(column.index, numbers)
                                                   or _are_numbered(named, column.index))))
             and _name_each(named, column.index)]  # fmt: skip
    sure = [column for column in found if _is_beside(column.index, numbers) or _are_numbered(named, column.index)]
    likely = sure or found
    return likely[0] if len(likely) == 1 else None


def _is_asked(column: TableColumn, rows: Sequence[WorkbookRow]) -> bool:
    """Tell whether a column below a question such as "What did we promise?" has no sentences, unlike what was done."""
    texts = [row.text(column.index) for row in rows if row.text(column.index)]
    asked = column.role in SAID and begins_question(column.heading, "QUESTIONS")
    return asked and share(texts, is_sentence) < MOST_LABELS


def _is_beside_texts(column: TableColumn, columns: Collection[TableColumn], rows: Sequence[WorkbookRow]) -> bool:
    """Tell whether a column such as "Action taken from the plan" has no sentences, but another one that says them."""
    said = [other for other in columns if other is not column and other.role in SAID]
    texts = [row.text(column.index) for row in rows if row.text(column.index)]
    return bool(said) and column.role in SAID and not any(map(is_sentence, texts))


def _is_beside(index: int, numbers: Sequence[int]) -> bool:
    return bool(numbers) and index == max(numbers) + 1


def _rated_rows(rows: Sequence[WorkbookRow], rated: Sequence[int], status: StatusReader) -> list[WorkbookRow]:
    """Return the rows with a status, if most of these are labels of the plan; other lists have a status too."""
    labelled = [row for row in rows if any(status.is_status(_own_text(row, index)) for index in rated)]
    of_plan = [row for row in labelled if any(_is_of_plan(row.text(index), status) for index in rated)]
    return labelled if len(of_plan) >= len(labelled) * MOST_LABELS else []


def _numbered_rows(rows: Sequence[WorkbookRow], numbers: Sequence[int], plan: Plan) -> list[WorkbookRow]:
    """Return the rows with a number, if nearly all of these are numbers of actions in the pillars of the plan.

    A number such as "1" above "1.1" is that of a group, not of an action.
    """
    listed = [(row, number) for row in rows for index in numbers if (number := number_alone(_own_text(row, index)))]
    above = {number.prefix.lower() for _, number in listed}
    read = [(row, number) for row, number in listed if number.prefix or number.id.lower() not in above]
    known = {pillar.id.lower() for pillar in plan.pillars}
    fitting = [row for row, number in read if number.prefix.lower() in known]
    return [row for row, _ in read] if fitting and len(fitting) >= len(read) * NEARLY_ALL else []


def _own_text(row: WorkbookRow, index: int) -> str:
    """Return the text of a cell; "" if a merged cell only continues there."""
    cell = row.cells.get(index)
    return cell.text if cell and not cell.spread else ""


def _is_of_plan(text: str, status: StatusReader) -> bool:
    return bool(status.labels.named(bare_labels(text)[-1])) or text.strip() in status.labels.abbreviated


def _name_each(rows: Sequence[WorkbookRow], index: int) -> bool:
    """Tell whether a column has a name for nearly each row: words, not labels or numbers, and different ones."""
    texts = [cell.text.strip() for row in rows for cell in own_cells(row) if cell.column == index]
    named = {text for text in texts if any(char.isalpha() for char in text)}
    return len(named) >= len(rows) * NEARLY_ALL


def _are_numbered(rows: Sequence[WorkbookRow], index: int) -> bool:
    """Tell whether the texts of a column begin with numbers of actions, as in "1.1 Map the fens"."""
    texts = [row.text(index) for row in rows if row.text(index)]
    return share(texts, lambda text: bool((number := action_number(text)) and number.prefix)) >= NEARLY_ALL
