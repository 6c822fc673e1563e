"""Leaves out the columns of Part C with texts that are not the Party's, or are about an earlier report."""

from functools import lru_cache

from planpress.exchange.office import TableRow
from planpress.importing.authors import is_by_others
from planpress.importing.columns import TEXTS, DetailColumns, is_of_ratings, span
from planpress.importing.left_out import LeftOut
from planpress.importing.rater_words import OUTSIDE, is_earlier
from planpress.importing.raters import OTHERS, author
from planpress.model import Plan


def without_foreign_texts(columns: DetailColumns, row: TableRow, plan: Plan) -> DetailColumns:
    """Leave out columns of texts by others, and columns about an earlier report beside the same for the present report.

    Args:
        columns: What the columns hold.
        row: The heading.
        plan: The plan, with the names and labels of its assessors.
    """
    texts = [cell for cell in row.filled if columns.role(cell) and not is_of_ratings(cell)]
    earlier = [cell for cell in texts if is_earlier(cell.text)]
    current = {columns.role(cell) for cell in texts if cell not in earlier} - {"action", "number"}
    foreign = [cell for cell in earlier if columns.role(cell) in current]
    by_others = [cell for cell in texts if columns.role(cell) in TEXTS and is_by_others(cell.text, plan)
                 and not (columns.role(cell) == "challenges" and OUTSIDE.search(cell.text))]  # fmt: skip
    noted = {
        cell: assessor for cell in by_others if cell not in foreign and (assessor := other_assessor(cell.text, plan))
    }
    foreign += [cell for cell in by_others if cell not in noted]
    left_out = {column: LeftOut(cell.text) for cell in foreign for column in span(cell)}
    roles = {column: role for column, role in columns.roles.items() if column not in left_out}
    roles |= {column: f"note:{assessor}" for cell, assessor in noted.items() for column in span(cell)}
    return DetailColumns(roles, {**columns.left_out, **left_out})


@lru_cache(maxsize=1_000)
def other_assessor(text: str, plan: Plan) -> str:
    """Return the assessor other than the Party whose words or ratings a heading announces; "" if there is none.

    Args:
        text: The heading.
        plan: The plan, with the names and labels of its assessors.
    """
    named = author(text, plan)
    return "" if named in (OTHERS, plan.assessors[0].id) else named
