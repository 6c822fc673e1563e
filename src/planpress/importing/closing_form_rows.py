"""Turns the last rows of a table of actions into lines if they give the day, the office or the signature."""

from collections.abc import Sequence

from planpress.exchange.office import TableRow, TextParagraph
from planpress.importing.front_days import is_dateline, is_line_of_submission, labels_a_day
from planpress.importing.heading_words import is_sentence
from planpress.importing.lettered_parts import Item
from planpress.importing.lexicon import key
from planpress.importing.preparer_lines import labels_a_preparer, may_name_the_preparer
from planpress.importing.rater_words import any_term
from planpress.importing.tabbed_lines import A_PAIR, joined
from planpress.importing.tables.closing_rows import SIGNED


def with_closing_lines(items: Sequence[Item]) -> tuple[list[Item], list[TextParagraph]]:
    """Return the items of a part with lines in place of such rows at its end, and these lines.

    Args:
        items: The paragraphs and rows of the part.
    """
    start = len(items)
    while start and _may_close(items[start - 1]):
        start -= 1
    end: list[Item] = [_line(item) if isinstance(item, TableRow) and item.filled else item for item in items[start:]]
    rows = {item.place for item in items[start:] if isinstance(item, TableRow)}
    lines = [item for item in end if isinstance(item, TextParagraph) and item.place in rows]
    return [*items[:start], *end], lines


def _may_close(item: Item) -> bool:
    if isinstance(item, TextParagraph) or not item.filled:
        return True
    if len(item.filled) > A_PAIR or (len(item.filled) == A_PAIR and not _is_label(item.filled[0].text)):
        return False
    text = _line(item).words
    signed = any_term("SIGNED_FOR").match(key(text)) and not is_sentence(text)
    return bool(
        is_dateline(text, at_end=True)
        or is_line_of_submission(text)
        or may_name_the_preparer(text)
        or SIGNED.match(text)
        or signed
    )


def _line(row: TableRow) -> TextParagraph:
    """Return a row as a line, with a colon behind the first of two cells."""
    return joined(row, " " if row.filled[0].text.endswith(":") else ": ")


def _is_label(text: str) -> bool:
    """Tell whether the first of two cells is only the label of the day, the office or the signature."""
    label = f"{text.strip(' :')}:"
    signed = any_term("SIGNED_FOR").fullmatch(key(label))
    return bool(signed or labels_a_preparer(label) or labels_a_day(label))
