"""Leaves out the signature at the end of a form, which would otherwise belong to the last action."""

from collections.abc import Sequence

from planpress.exchange.office import TableRow, TextParagraph, Uncertainty
from planpress.importing.front_days import is_dateline
from planpress.importing.heading_words import is_sentence
from planpress.importing.lettered_parts import Item
from planpress.importing.lexicon import key
from planpress.importing.numbers import action_number
from planpress.importing.paragraph_headings import paragraph_heading
from planpress.importing.rater_words import any_term
from planpress.importing.tables.closing_rows import SIGNED
from planpress.model.scalars import quoted

MOST_LINES = 8
"""The maximum number of lines of a signature."""
LONGEST = 80
"""The maximum number of characters in such a line."""


def without_signature(items: Sequence[Item]) -> tuple[list[Item], list[Uncertainty]]:
    """Return the paragraphs and rows of a part without the signature at its end, except its day, and what to say.

    A signature begins with the place and the day, words such as "For the Government" or a line on which to sign; only
    short lines, and no sentences, follow.

    Args:
        items: The paragraphs and rows of the last part.
    """
    start = len(items)
    for place in range(len(items) - 1, max(-1, len(items) - 1 - MOST_LINES), -1):
        item = items[place]
        if isinstance(item, TableRow) or not _may_belong_to_a_signature(item):
            break
        if _begins_a_signature(item):
            start = place
    signed = [item for item in items[start:] if isinstance(item, TextParagraph)]
    days = [line for line in signed if is_dateline(line.words, at_end=True)]
    named = [line for line in signed if line.words and line not in days]
    if not named:
        return list(items), []
    shown = "; ".join(quoted(line.words) for line in named)
    verb = "was" if len(named) == 1 else "were"
    words = f"{shown} {verb} left out, as the signature"
    doubt = Uncertainty(named[0].place, words, "add by hand what belongs to the report")
    return [*items[:start], *days], [doubt]


def _may_belong_to_a_signature(paragraph: TextParagraph) -> bool:
    text = paragraph.text
    if is_dateline(text, at_end=True) or not text:
        return True
    number = action_number(text)
    short = len(text) <= LONGEST and not is_sentence(text) and paragraph.level is None
    return short and not paragraph_heading(paragraph) and not (number and number.prefix)


def _begins_a_signature(paragraph: TextParagraph) -> bool:
    text = paragraph.words
    signed = SIGNED.fullmatch(text) or any_term("SIGNED_FOR").match(key(text))
    return bool(signed) or is_dateline(text, at_end=True)
