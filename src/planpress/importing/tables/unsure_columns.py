"""Says which columns were read by headings that do not clearly, or not as a whole, say what they hold."""

from collections.abc import Iterable, Mapping

from planpress.importing.heading_remainders import remaining_words
from planpress.importing.tables.column_doubts import LEFT_OUT
from planpress.importing.tables.columns import ROLES, TableColumn
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.headings import UNDERSTOOD, heading_matches
from planpress.importing.tables.layout import LEVELS
from planpress.importing.tables.rating_columns import IF_NOT, RATED
from planpress.model import Plan


def is_partly_understood(column: TableColumn, announced: str, plan: Plan) -> bool:
    """Tell whether a heading has words besides those for which it was read, as in "Source of funds".

    Args:
        column: The column with its role; those of ratings are known by their labels.
        announced: What the heading was taken to announce: a key of the lexicon's ``HEADINGS``.
        plan: The plan, whose own title and Party may be in the heading.
    """
    if column.role in RATED or (column.role not in ROLES and announced not in LEVELS):
        return False
    wordings = (column.heading, *column.parts[-1:])
    found = (match for wording in wordings for match in heading_matches(wording) if match.role == announced)
    return not any(match.score >= UNDERSTOOD for match in found) and bool(
        remaining_words(column.heading, announced, plan)
    )


def comments_instead(
    columns: Iterable[TableColumn], unsure: Mapping[int, tuple[str, str]], doubts: Doubts
) -> dict[int, tuple[str, str]]:
    """Return the columns of comments that may say what was done, because no column to their right does so for sure.

    Args:
        columns: The columns with their final roles.
        unsure: The role that each column with an unclear heading was given first, and what it means.
        doubts: What was told about the columns.
    """
    ordered = list(columns)
    said = [column for column in ordered if column.role in ("progress", "updates")]
    if not said or any(column.given or not _is_told(column, unsure, doubts) for column in said):
        return {}
    first = min(column.index for column in said)
    comments = [column for column in ordered if column.role == "comments" and column.index < first and not column.given]
    return {column.index: ("comments", ROLES["comments"]) for column in comments}


def _is_told(column: TableColumn, unsure: Mapping[int, tuple[str, str]], doubts: Doubts) -> bool:
    return unsure.get(column.index, ("", ""))[0] == column.role or doubts.says_role(column.named, column.role)


def say_unsure(columns: Mapping[int, TableColumn], unsure: Mapping[int, tuple[str, str]], doubts: Doubts) -> None:
    """Say which columns were read by such headings, unless they were left out or got another role.

    Args:
        columns: The columns by their index, with their final roles.
        unsure: The role that each of these columns was given first, and what it means.
        doubts: Where to note this.
    """
    for index, (role, meaning) in unsure.items():
        column = columns[index]
        is_level = role in LEVELS and column.role != LEFT_OUT  # the other columns decided which one
        if is_level or column.role == role:
            named = ROLES.get(column.role, ROLES["objective"]) if is_level else meaning
            if not doubts.says_role(column.named, column.role):
                doubts.tell_role(column.named, column.role, f"was read as {named}", IF_NOT)
