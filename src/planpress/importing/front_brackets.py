"""Takes the brackets of the template off what somebody filled in on the front page, as in "SC[24]"."""

import re
from dataclasses import replace

from planpress.exchange.office import TableRow, TextParagraph
from planpress.importing.lettered_parts import Item
from planpress.importing.paragraph_pieces import pieces
from planpress.importing.placeholders import is_placeholder
from planpress.importing.template_words import is_left_open, is_request

BRACKETED = re.compile(r"\[[^\[\]\n]{1,200}\]")
NUMBER = re.compile(r"\[\d{1,2}\]")
BEFORE_A_NUMBER = re.compile(r"(?:^|\s|(?:^|[\s(])[A-Z]{2,5}[-\u2013.]?)$")
"""What stands before a number that was filled in; behind another word, as in "Report[1]", it is that of a note."""
PATTERN = re.compile(r"[dmyjaXx\s/._-]+|[XxNn]{1,4}(?:st|nd|rd|th|e|\u00aa|\u00ba)?", re.IGNORECASE)
"""What a template prints in place of a day or a number, such as "DD/MM/YYYY" and "XXth"."""


def without_filled_brackets(item: Item) -> Item:
    """Return a paragraph or row of the front page without the brackets around what somebody filled in.

    Args:
        item: The paragraph or row.
    """
    if isinstance(item, TextParagraph):
        return without_brackets(item)
    if not any("[" in cell.text for cell in item.filled):
        return item
    return _row(item)


def _row(row: TableRow) -> TableRow:
    cells = (replace(cell, paragraphs=tuple(map(without_brackets, cell.paragraphs))) for cell in row.cells)
    return replace(row, cells=tuple(cells))


def without_brackets(paragraph: TextParagraph) -> TextParagraph:
    """Return a paragraph of the front page or a line below the report without the brackets around what was filled in.

    Args:
        paragraph: The paragraph.
    """
    text = "".join(run.text for run in paragraph.runs)
    filled = [match.span() for match in BRACKETED.finditer(text)
              if not (is_unfilled_bracket(match[0]) or _is_a_note(match, text))]  # fmt: skip
    signs = {place for start, end in filled for place in (start, end - 1)}
    if not signs:
        return paragraph
    cuts = sorted({edge for place in signs for edge in (place, place + 1)} - {0, len(text)})
    starts = [0, *cuts]
    kept = [piece for start, piece in zip(starts, pieces(paragraph, cuts), strict=True) if start not in signs]
    return replace(paragraph, runs=tuple(run for piece in kept for run in piece.runs))


def _is_a_note(bracketed: re.Match[str], text: str) -> bool:
    start, end = bracketed.span()
    is_whole = not text[end : end + 1].isalpha() and NUMBER.fullmatch(bracketed[0])
    return bool(is_whole) and not BEFORE_A_NUMBER.search(text[max(0, start - 8) : start])


def is_unfilled_bracket(bracketed: str) -> bool:
    """Tell whether words in brackets only say what belongs there, such as "[DD/MM/YYYY]", or are a whole sentence.

    Args:
        bracketed: The words with their brackets.
    """
    inside = bracketed[1:-1]
    is_asked = is_placeholder(bracketed) or is_request(bracketed) or is_left_open(bracketed)
    return is_asked or bool(PATTERN.fullmatch(inside)) or inside.rstrip().endswith((".", "!", "?"))
