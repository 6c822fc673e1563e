"""Recognises the rows of a legend below the actions, which explain the ratings or their colours."""

import re
from collections.abc import Callable, Collection, Sequence

from planpress.exchange.office.workbook import WorkbookCell
from planpress.importing.lexicon import hues, key, statuses
from planpress.model import Plan

MOST_CELLS = 3
"""The maximum number of cells in a row of a legend: a code or a colour, the label and its meaning."""
NUMBER = re.compile(r"\D{0,2}\d+(?:[.\-]\d+)+\D?")
"""A number that only an action has, unlike a code such as "4"."""


def label_test(plan: Plan) -> Callable[[str], bool]:
    """Return a function that tells whether a text is the label of a rating, or a word for a status in any language."""
    ratings = (rating for scale in plan.scales for rating in scale.ratings)
    labels = {key(text) for rating in ratings for text in (*(w.words for w in rating.label.wordings), *rating.also)}
    return lambda text: key(text) in labels or key(text) in statuses()


def explains_a_rating(
    cells: Sequence[WorkbookCell], naming: Collection[int | None], is_label: Callable[[str], bool]
) -> bool:
    """Tell whether a row explains a rating: the label or the colour is where actions have their numbers or names.

    Args:
        cells: The cells of the row with text of their own.
        naming: The columns of numbers and names.
        is_label: Tells whether a text is the label of a rating.
    """
    if not 1 < len(cells) <= MOST_CELLS or any(cell.spread for cell in cells):
        return False
    names = [cell.text.strip() for cell in cells if cell.column in naming]
    if any(NUMBER.fullmatch(name) for name in names):
        return False
    return any(is_label(name) or key(name) in hues() for name in names)
