"""Recognises rows among the actions of Part C that are not about an action of the Party's report."""

from planpress.exchange.office import TableRow
from planpress.importing.authors import is_by_others
from planpress.importing.heading_words import LONGEST
from planpress.importing.labels import LabelReader
from planpress.importing.numbers import action_number
from planpress.importing.overall_sentences import is_of_the_whole
from planpress.importing.paragraph_headings import SIGN
from planpress.model import Plan
from planpress.model.scalars import quoted

A_PAIR = 2
"""The number of cells in a row with a heading and a rating."""


def beside_actions(row: TableRow, labels: LabelReader, plan: Plan) -> str:
    """Return why a row is not about an action, as the beginning of a sentence; "" if it may be about an action.

    Args:
        row: The row.
        labels: Recognises the labels of ratings.
        plan: The plan, with its assessors.
    """
    if not row.filled or action_number(row.filled[0].text):
        return ""
    text = " ".join(cell.text for cell in row.filled)
    label, sign, value = _divided(text) if len(row.filled) == 1 else (row.filled[0].text, True, row.filled[-1].text)
    if len(row.filled) <= A_PAIR and sign and is_of_the_whole(label) and labels.read(value).rating:
        return f"{quoted(text)} is a rating of the whole plan, not of an action"
    if spans_all(row) and sign and is_by_others(label, plan):
        return f"{quoted(text)} is not a text of the Party"
    return ""


def spans_all(row: TableRow) -> bool:
    """Tell whether a row consists of one cell that fills several columns."""
    return len(row.cells) == 1 and row.cells[0].width > 1


def _divided(text: str) -> tuple[str, bool, str]:
    """Return the words before a colon or dash, whether there is such a sign, and the words after it."""
    sign = SIGN.search(text, 0, LONGEST)
    return (text[: sign.start()], True, text[sign.end() :]) if sign else (text, False, "")
