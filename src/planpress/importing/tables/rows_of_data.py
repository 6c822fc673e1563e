"""Tells rows of data with words of a heading, such as "Spotting scope | Main office", from headings of tables."""

import re
from collections.abc import Callable, Collection, Sequence

from planpress.exchange.office.workbook import WorkbookCell, WorkbookRow
from planpress.importing.rater_words import BRACKETS
from planpress.importing.tables.contents import is_number, is_sentence, is_time
from planpress.importing.tables.headings import ALMOST_EXACT, MAX_HEADING, heading_matches
from planpress.importing.tables.own_texts import own_cells

FEWEST_COLUMNS = 3
"""The minimum number of columns of a table with a heading that is not known."""
COUNTED = 2
"""The number of ratings with figures that show that a table counts the actions."""
FIGURE = re.compile(r"\d[\d\s.,]{0,12}%?")
YEAR = re.compile(r"(?:19|20)\d\d")


def is_row_of_data(row: WorkbookRow, above: Sequence[WorkbookRow], naming: Collection[str]) -> bool:
    """Tell whether a row that seems to be a heading stands below the heading of something else.

    A row above heads all of its columns in words, and the row has a figure or a date, or no cell of it is the whole
    heading of a column of names: a table of actions is not recognised by words inside its data.

    Args:
        row: The row.
        above: The filled rows above it.
        naming: The roles of the columns by which a table of actions is recognised.
    """
    cells = own_cells(row)
    columns = {cell.column for cell in cells}
    if not any(_heads(upper, columns) for upper in above):
        return False
    return any(_is_number_or_time(cell.text.strip()) for cell in cells) or not any(
        _is_named(cell, naming) for cell in cells
    )


def heads_counts(below: Sequence[WorkbookRow], is_label: Callable[[str], bool]) -> bool:
    """Tell whether a row such as "Rating | Actions" heads figures beside the labels of ratings, and no actions.

    Args:
        below: The filled rows below it.
        is_label: Tells whether a text is the label of a rating.
    """
    counted = [[cell.text.strip() for cell in own_cells(row)] for row in below[:COUNTED]]
    return len(counted) == COUNTED and all(
        is_label(first) and bool(figures) and all(map(FIGURE.fullmatch, figures)) for first, *figures in counted
    )


def _heads(upper: WorkbookRow, columns: Collection[int]) -> bool:
    """Tell whether a row has different words, and nothing else, in all of the columns."""
    cells = own_cells(upper)
    texts = [cell.text.strip() for cell in cells]
    if len(texts) < FEWEST_COLUMNS or len(set(texts)) < len(texts):
        return False
    return all(map(_is_in_words, texts)) and {cell.column for cell in cells}.issuperset(columns)


def _is_in_words(text: str) -> bool:
    has_letters = bool(re.search(r"[^\W\d_]{2}", text)) and not re.search(r"\d", YEAR.sub("", BRACKETS.sub("", text)))
    return has_letters and len(text) <= MAX_HEADING and (text.endswith("?") or not is_sentence(text))


def _is_number_or_time(text: str) -> bool:
    """Tell whether a text is a number or a time in figures, but no year, which may head a column."""
    return not YEAR.fullmatch(text) and (is_number(text) or is_time(text)) and bool(re.search(r"\d", text))


def _is_named(cell: WorkbookCell, naming: Collection[str]) -> bool:
    return any(match.role in naming and match.score >= ALMOST_EXACT for match in heading_matches(cell.text))
