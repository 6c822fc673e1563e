"""Recognises rows among the actions of Part C that are not about an action of the Party's report."""

import re

from planpress.exchange.office import TableRow
from planpress.importing.authors import is_by_others
from planpress.importing.detail_entries import Cells
from planpress.importing.heading_words import LONGEST
from planpress.importing.labels import LabelReader
from planpress.importing.lexicon import key, words
from planpress.importing.numbers import action_number
from planpress.importing.overall_sentences import is_of_the_whole
from planpress.importing.paragraph_headings import SIGN
from planpress.model import Plan
from planpress.model.scalars import quoted

MOST_WORDS = 6
"""The maximum number of words in the first cell of a row of totals, with figures and a unit."""
A_UNIT = 5
"""The maximum number of letters beside the figures in such a row, as in "25,200 USD"."""
FIRST_COLUMNS = ("action", "rating", "indicator", "responsible", "due")
"""What the first column may hold, but not a cell over all columns."""
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
    if _has_totals(row):
        return f"{quoted(text)} is a row of totals"
    if spans_all(row) and sign and is_by_others(label, plan):
        return f"{quoted(text)} is not a text of the Party"
    return ""


def begins_with_totals(text: str) -> bool:
    """Tell whether a text begins with a word such as "Total" or "Number of actions".

    Args:
        text: The text; it must not begin with the number of an action.
    """
    seen = f"{key(text)} "
    return not action_number(text) and any(seen.startswith(f"{term} ") for term in words("TOTALS"))


def _has_totals(row: TableRow) -> bool:
    """Tell whether a row has nothing but figures behind a word for totals, which a unit may follow."""
    first, *rest = row.filled
    if not begins_with_totals(first.text) or not re.search(r"\d", " ".join(cell.text for cell in row.filled)):
        return False
    figures = [re.sub(r"[\d\W_]", "", cell.text) for cell in rest]
    return len(key(first.text).split()) <= MOST_WORDS and all(len(letters) <= A_UNIT for letters in figures)


def with_texts_over_all(row: TableRow, cells: Cells) -> Cells:
    """Return the cells of a row by role; a cell over all columns is a text below the action.

    Args:
        row: The row.
        cells: Its cells by role.
    """
    if not spans_all(row):
        return cells
    return {"summary" if role in FIRST_COLUMNS else role: texts for role, texts in cells.items()}


def spans_all(row: TableRow) -> bool:
    """Tell whether a row consists of one cell that fills several columns."""
    return len(row.cells) == 1 and row.cells[0].width > 1


def _divided(text: str) -> tuple[str, bool, str]:
    """Return the words before a colon or dash, whether there is such a sign, and the words after it."""
    sign = SIGN.search(text, 0, LONGEST)
    return (text[: sign.start()], True, text[sign.end() :]) if sign else (text, False, "")
