"""Finds where the actions of a table end and its signatures, legends and notes begin."""

import re
from collections.abc import Callable, Collection, Sequence

from planpress.exchange.office.workbook import WorkbookCell, WorkbookRow
from planpress.importing.dates import printed_dates
from planpress.importing.front_days import SUBMITTED, is_dateline
from planpress.importing.lexicon import headings, key, words
from planpress.importing.numbers import action_number, number_alone
from planpress.importing.preparer_lines import names_the_preparer
from planpress.importing.rater_words import any_term
from planpress.importing.tables.own_texts import own_cells
from planpress.importing.tables.statuses import is_mark

LONGEST_LABEL = 40
"""The maximum number of characters in a label such as "Prepared by:"."""
LONGEST_SIGNATURE = 120
"""The maximum number of characters in a row of a signature."""
A_PAIR = 2
"""The number of cells with a label and its meaning."""
FIGURE = re.compile(r"(?!(?:19|20)\d\d$)\d{1,15}(?:[\s.,]\d{1,15}){0,4}\s?%?")
"""A number that is neither a year nor a date."""
MARKS = ("*", "\u2020", "(1)", "1)")
"""The signs with which notes begin."""
SIGNED = re.compile(r"[\s.\u2026]*_{3,}[\s_.\u2026]*")
"""A line on which somebody signs."""


def first_closing_row(
    rows: Sequence[WorkbookRow], number: int | None, rated: Collection[int], is_label: Callable[[str], bool]
) -> int:
    """Return the position of the row with which the signatures and notes below the actions begin; -1 if none are there.

    Only rows below the last row with a number of an action or a rating can be such rows.

    Args:
        rows: The rows below the heading.
        number: The column of the numbers; None if there is none.
        rated: The columns of ratings.
        is_label: Tells whether a text is the label of a rating.
    """

    def is_of_an_action(row: WorkbookRow) -> bool:
        numbered = number is not None and number_alone(row.text(number)) is not None
        return numbered or any(is_label(text) or is_mark(text) for text in map(row.text, rated))

    start = len(rows)
    while start and not is_of_an_action(rows[start - 1]):
        start -= 1
    if start:
        others = _other_table(rows, start, number, rated)
        signed = (position for position in range(start, len(rows)) if is_signed(own_cells(rows[position])))
        start = min(next(signed, len(rows)), others)
    else:  # without numbers and ratings, nothing shows where the actions end
        start = len(rows)
    while start > 1 and not is_of_an_action(above := rows[start - 1]) and is_closing(own_cells(above)):
        start -= 1
    return start if start < len(rows) else -1


def _other_table(rows: Sequence[WorkbookRow], start: int, number: int | None, rated: Collection[int]) -> int:
    """Return the position of the first row of a narrow table below numbered actions; the end if there is none.

    Its rows have words in the column of the numbers, and nothing below the headings of ratings.
    """
    end = len(rows)
    if number is None:
        return end
    width = max(len(own_cells(row)) for row in rows[:start])

    def is_other(row: WorkbookRow) -> bool:
        text, cells = row.text(number).strip(), own_cells(row)
        in_words = len(text) > A_PAIR and not re.search(r"\d", text)
        return in_words and A_PAIR <= len(cells) <= width / 2 and not any(row.text(index).strip() for index in rated)

    while end > start and (is_other(rows[end - 1]) or len(own_cells(rows[end - 1])) < A_PAIR):
        end -= 1
    first = next((n for n in range(end, len(rows)) if is_other(rows[n])), len(rows))
    return first if sum(map(is_other, rows[first:])) >= A_PAIR else len(rows)


def sums_up(cells: Sequence[WorkbookCell], is_label: Callable[[str], bool]) -> bool:
    """Tell whether a row without a number of an action is like "Average rate | 66.0": words, then figures only.

    Args:
        cells: The cells of the row that contain text.
        is_label: Tells whether a text is the label of a rating, as on a scale of figures.
    """
    first, *others = [cell.text.strip() for cell in cells] or [""]
    in_words = len(first) <= LONGEST_LABEL and not re.search(r"\d", first)
    return in_words and bool(others) and all(FIGURE.fullmatch(text) and not is_label(text) for text in others)


def heads_another_table(cells: Sequence[WorkbookCell]) -> bool:
    """Tell whether the cells of a row after a gap are the heading of another table.

    Args:
        cells: The cells of the row that contain text.
    """
    known = headings()
    return len(cells) > A_PAIR and sum(key(cell.text) in known for cell in cells) > len(cells) / 2


def begins_as_note(cells: Sequence[WorkbookCell]) -> bool:
    """Tell whether a row begins like a note or a signature, as in "* Revised" or "Source: survey".

    Args:
        cells: The cells of the row that contain text.
    """
    return _is_marked(cells[0].text) or is_signed(cells)


def is_unnumbered_note(cells: Sequence[WorkbookCell], naming: Collection[int | None], rated: Collection[int]) -> bool:
    """Tell whether a row among numbered actions is a note such as "Source: survey", without a number or a rating.

    Args:
        cells: The cells of the row that contain text.
        naming: The columns with the numbers and names of actions.
        rated: The columns of ratings.
    """
    numbered = any(cell.column in naming and action_number(cell.text) for cell in cells)
    labelled = re.match(r"[^:\uff1a]{2,40}[:\uff1a]\s*\S", cells[0].text) if cells else None
    return bool(labelled) and begins_as_note(cells) and not numbered and not any(cell.column in rated for cell in cells)


def is_note(cells: Sequence[WorkbookCell]) -> bool:
    """Tell whether a row below the actions is a note: it begins like one, or is only a label and its meaning.

    Args:
        cells: The cells of the row that contain text.
    """
    return _is_marked(cells[0].text) or len(cells) <= A_PAIR


def _is_marked(text: str) -> bool:
    """Tell whether a text begins with a word such as "Source" or a sign such as an asterisk."""
    return bool(any_term("NOTES").match(key(text))) or text.strip().startswith(MARKS)


def is_closing(cells: Sequence[WorkbookCell]) -> bool:
    """Tell whether a row is empty, or that of a signature, or consists of labels with what belongs to them.

    Args:
        cells: The cells of the row that contain text.
    """
    return not cells or is_signed(cells) or _is_labelled(cells)


def is_signed(cells: Sequence[WorkbookCell]) -> bool:
    """Tell whether a row is that of a signature, or begins with words such as "Prepared by" or "Legend:".

    Args:
        cells: The cells of the row that contain text.
    """
    first = cells[0].text.strip() if cells else ""
    label = key(first.partition(":")[0])
    begun = len(first) <= LONGEST_LABEL and any(" " in term and label.startswith(f"{term} ") for term in words("NOTES"))
    lined = any(SIGNED.fullmatch(cell.text) for cell in cells)
    return begun or label in words("NOTES") or lined or (len(cells) <= A_PAIR and _is_signature(cells))


def _is_signature(cells: Sequence[WorkbookCell]) -> bool:
    """Tell whether a row only says who signed or submitted the report, and where and when."""
    text = " ".join(cell.text.strip() for cell in cells)
    if len(text) > LONGEST_SIGNATURE:
        return False
    named = any_term("SIGNED_FOR").match(key(text))
    dates = printed_dates(text)
    begins = named and (bool(dates) or key(text.partition(":")[0]) == named[0] != key(text))
    submitted = SUBMITTED.match(text) and bool(dates) and len(text[: dates[0].start].split()) <= A_PAIR
    sent = bool(dates) and names_the_preparer(text)
    return bool(begins or submitted) or sent or is_dateline(text, at_end=True)


def _is_labelled(cells: Sequence[WorkbookCell]) -> bool:
    """Tell whether a row consists of labels and what belongs to them, such as "Date: | 12 May | Place: | Kampot"."""
    first, *others = [cell.text.strip() for cell in cells[::2]]
    is_label = len(first) <= LONGEST_LABEL and first.endswith((":", "\uff1a"))
    return is_label and all(":" in text[:LONGEST_LABEL] for text in others)
