"""Recognises the rows of a legend below the actions, which explain the ratings or their colours."""

import re
from collections.abc import Callable, Collection, Sequence
from functools import cache

from planpress.exchange.office.workbook import WorkbookCell
from planpress.importing.lexicon import hues, key, statuses, words
from planpress.importing.tables.contents import is_sentence
from planpress.importing.tables.layout import EXPLAINED
from planpress.model import Plan

MOST_CELLS = 3
"""The maximum number of cells in a row of a legend: a code or a colour, the label and its meaning."""
SEVERAL = 2
"""The minimum number of ratings that a legend explains in one row."""
CODE = 2
"""The maximum number of characters of a code."""
CAPITALS = 4
"""The maximum number of letters of an abbreviation in capitals."""
HEADING = 40
"""The maximum number of characters in the words before a legend."""
BEHIND_LABEL = re.compile(r"[:(]|\s[\u2013\u2014-]")
NUMBER = re.compile(r"\D{0,2}\d+(?:[.\-]\d+)+\D?")
"""A number that only an action has, unlike a code such as "4"."""


def label_test(plan: Plan) -> Callable[[str], bool]:
    """Return a function that tells whether a text is the label of a rating, or a word for a status in any language."""
    labels = labels_of(plan)
    return lambda text: key(text) in labels or key(text) in statuses()


def labels_of(plan: Plan) -> frozenset[str]:
    """Return the folded labels of the plan's ratings.

    Args:
        plan: The plan.
    """
    ratings = (rating for scale in plan.scales for rating in scale.ratings)
    return frozenset(
        key(text) for rating in ratings for text in (*(w.words for w in rating.label.wordings), *rating.also)
    )


def lists_ratings(cells: Sequence[WorkbookCell], is_label: Callable[[str], bool]) -> bool:
    """Tell whether a row is a legend: labels of several ratings side by side, with their codes and a word before them.

    Args:
        cells: The cells of the row with text of their own.
        is_label: Tells whether a text is the label of a rating.
    """
    first, *others = [cell.text.strip() for cell in cells] or [""]
    rest = others if first.endswith(":") or names_a_legend(first) else [first, *others]
    labels = {key(text) for text in rest if is_label(text)}
    codes = {text for text in rest if not is_label(text)}
    coded = len(codes) == len(labels) and all(map(is_code, codes))
    return len(labels) >= SEVERAL and (coded or not codes)


def is_code(text: str) -> bool:
    """Tell whether a text is as short as a code, such as "4", or an abbreviation in capitals, such as "ACH"."""
    return len(key(text)) <= CODE or (len(text.strip()) <= CAPITALS and text.isupper())


def names_a_legend(text: str) -> bool:
    """Tell whether a text is a word such as "Legend", also before a sign or "of", or begins with "Rating scale"."""
    label = f"{key(BEHIND_LABEL.split(text, maxsplit=1)[0])} "
    begun = {term: label.removeprefix(term).split() for term in _notes() if label.startswith(term)}
    usual = any(" " in term.strip() or not rest or rest[0] in words("FUNCTION_WORDS") for term, rest in begun.items())
    return len(text) <= HEADING and usual


def _heads_a_note(text: str) -> bool:
    """Tell whether a text is a word such as "Legend", alone or before a colon, or a sentence behind an asterisk."""
    if re.match(r"\s*\*+\s", text) and is_sentence(text):
        return True
    return key(text.partition(":")[0]) in words("NOTES")


@cache
def _notes() -> tuple[str, ...]:
    """Return the words for a legend or a note, each with the space behind it."""
    return tuple(f"{term} " for term in words("NOTES"))


def is_of_a_legend(
    cells: Sequence[WorkbookCell],
    naming: Sequence[int | None],
    rated: Collection[int],
    is_label: Callable[[str], bool],
) -> bool:
    """Tell whether a row explains one or several ratings, or is only a word such as "Legend" or a note.

    Args:
        cells: The cells of the row with text of their own.
        naming: The column of numbers, and those of names.
        rated: The columns of ratings.
        is_label: Tells whether a text is the label of a rating.
    """
    if len(cells) == 1 and (explains_alone(cells[0].text, is_label) or _heads_a_note(cells[0].text)):
        return True
    return _explains_a_rating(cells, naming, rated, is_label) or lists_ratings(cells, is_label)


def _explains_a_rating(
    cells: Sequence[WorkbookCell],
    naming: Sequence[int | None],
    rated: Collection[int],
    is_label: Callable[[str], bool],
) -> bool:
    """Tell whether a row explains a rating: the label or the colour is where actions have their numbers or names.

    A code there, with the label beside it, explains a rating too.
    """
    if not 1 < len(cells) <= MOST_CELLS or any(cell.spread for cell in cells):
        return False
    names = [cell.text.strip() for cell in cells if cell.column in naming]
    if any(NUMBER.fullmatch(name) for name in names):
        return False
    first, second, *more = cells
    coded = len(names) == 1 and is_code(first.text.strip()) and first.column in naming
    untitled = names[0].isdecimal() and first.column != naming[0] if coded else False  # a figure is no name
    if coded and not more and second.column == first.column + 1 and (untitled or second.column not in rated):
        return is_label(second.text.strip()) or is_label(names[0])
    return any(is_label(name) or key(name) in hues() for name in names)


def explains_alone(text: str, is_label: Callable[[str], bool]) -> bool:
    """Tell whether a cell explains a rating: a colour or a code beside its label, as in "Green = Achieved".

    Args:
        text: The words in the cell.
        is_label: Tells whether a text is the label of a rating.
    """
    code, *meaning = EXPLAINED.split(text.strip(), maxsplit=1)
    if not meaning:
        return False
    pairs = ((code, meaning[0]), (meaning[0], code))
    labelled = any(is_label(label) and (key(other) in hues() or is_code(other)) for other, label in pairs)
    return labelled or (key(code) in hues() and text[len(code) :].lstrip().startswith("="))
