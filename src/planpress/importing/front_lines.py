"""Divides the paragraphs and rows of a front page into lines and statements."""

import re
from dataclasses import replace

from planpress.exchange.office import TableRow, TextParagraph
from planpress.importing.form_words import UNFILLED_FIELD
from planpress.importing.front_days import SEGMENTS, SUBMITTED
from planpress.importing.front_period import PERIOD
from planpress.importing.lettered_parts import Item
from planpress.importing.meetings import is_meeting_label, names_a_committee
from planpress.importing.offices import labels_an_office
from planpress.importing.paragraph_pieces import pieces
from planpress.importing.preparer_lines import may_name_the_preparer

DAY_LABEL = re.compile(r"^\W*(?:date|fecha|day|le jour|التاريخ)\b", re.IGNORECASE)
LABEL = re.compile(r"\W*[^\W\d_][\w' \u2019]{1,30}\s?:\s")
"""The beginning of a line such as "Party: "."""
BAR = re.compile(r"\s{0,5}\|\s{0,5}|\s{1,5}[\u00a6\u2502\u00b7\u2022]\s{1,5}")
"""What divides the statements in a line, besides full stops and semicolons."""
A_PAIR = 2
"""The number of cells in a row that holds a heading and its text; a longer row belongs to another kind of list."""


def begins_a_statement(line: str) -> bool:
    """Tell whether a line of a paragraph is a statement of its own, and not the rest of the line above.

    Args:
        line: The line.
    """
    stated = PERIOD.search(line) or SUBMITTED.search(line) or names_a_committee(line) or LABEL.match(line)
    return bool(stated) and not line[:1].islower()


def between_bars(line: TextParagraph) -> list[TextParagraph]:
    """Return the statements that vertical bars divide in a line, as in "Ostmark | Period: 2023 | Prepared by: ...".

    Args:
        line: The line; without a statement behind a bar, it stays whole.
    """
    text = "".join(run.text for run in line.runs)
    if not any(begins_a_statement(said) or may_name_the_preparer(said) for said in BAR.split(text)[1:]):
        return [line]
    cuts = [place for bar in BAR.finditer(text) for place in bar.span()]
    return [piece for piece in pieces(line, cuts)[::2] if piece.words]


def label_rows(row: TableRow) -> list[TableRow]:
    """Return a row for each label and its text if a row has several labels, as in "Period | 2023 | Meeting | COP-4".

    Args:
        row: The row; one with other cells stays whole.
    """
    pairs = [row.filled[place : place + A_PAIR] for place in range(0, len(row.filled), A_PAIR)]
    if len(pairs) == 1 or len(row.filled) % A_PAIR or not all(_is_a_label(pair[0].text) for pair in pairs[1:]):
        return [row]
    return [replace(row, cells=pair) for pair in pairs]


def _is_a_label(text: str) -> bool:
    """Tell whether a cell is the label of something that a front page says, and gives no date and no number itself."""
    if re.search(r"\d", text):
        return False
    patterns = (PERIOD, SUBMITTED, DAY_LABEL)
    return is_meeting_label(text) or labels_an_office(text) or any(pattern.search(text) for pattern in patterns)


def is_of_a_list(item: Item) -> bool:
    """Tell whether a row belongs to a list such as a version history: dates in it say nothing about the report.

    Args:
        item: The paragraph or row.
    """
    if not isinstance(item, TableRow) or len(item.filled) < A_PAIR:
        return False
    label = item.filled[0].text
    return len(item.filled) > A_PAIR or not (DAY_LABEL.search(label) or SUBMITTED.search(label) or PERIOD.search(label))


def is_an_unfilled_field(item: Item) -> bool:
    """Tell whether an item only asks for a text, perhaps behind a label, as in "Contact: Click here to enter text".

    Args:
        item: The paragraph or row.
    """
    if isinstance(item, TableRow):
        return len(item.filled) <= A_PAIR and bool(item.filled) and bool(UNFILLED_FIELD.fullmatch(item.filled[-1].text))
    label, _, asked = item.text.rpartition(":")
    return ":" not in label and bool(UNFILLED_FIELD.fullmatch(asked))


def line_of(item: Item) -> str:
    """Return a paragraph or a row as one line.

    Args:
        item: The paragraph or row.
    """
    if not isinstance(item, TableRow):
        return item.text
    first, *rest = (cell.text for cell in item.filled)
    names = is_meeting_label(first) or labels_an_office(first) or PERIOD.search(first)
    is_label = len(rest) == 1 and names and not re.search(r"[\d:]", first)
    return " ".join((f"{first}:" if is_label else first, *rest))


def statements(item: Item) -> list[str]:
    """Return the statements in a line; in a row with several headings, each heading and its text form one statement.

    Args:
        item: The paragraph or row.
    """
    if isinstance(item, TableRow) and len(item.filled) > A_PAIR and len(item.filled) % A_PAIR == 0:
        cells = [cell.text for cell in item.filled]
        return [" ".join(pair) for pair in zip(cells[::2], cells[1::2], strict=True)]
    return [statement for statement in SEGMENTS.split(line_of(item)) if statement]
