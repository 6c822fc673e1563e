"""Leaves out annexes and glossaries below a Part C without a table, which would belong to its last action."""

import re
from collections.abc import Sequence

from planpress.exchange.office import TableRow, TextParagraph, Uncertainty
from planpress.importing.columns import RATED
from planpress.importing.front_lines import line_of
from planpress.importing.heading_words import MAX_HEADING, OF_TEXTS, is_sentence
from planpress.importing.lettered_parts import Item
from planpress.importing.lexicon import key, term_pattern, words
from planpress.importing.numbers import action_number
from planpress.importing.paragraph_headings import paragraph_heading
from planpress.importing.rater_words import names_any
from planpress.model.scalars import quoted

ANNEX = re.compile(
    rf"{term_pattern('ANNEX_WORDS')}\s+(?:n[o\u00b0\u00ba.]{{0,2}}\s*)?(?:\d{{1,2}}|[IVX]{{1,4}}|[A-H])(?!\w)",
    re.IGNORECASE,
)
"""The beginning of the heading of a numbered annex."""
OPEN_ANNEX = re.compile(rf"{term_pattern('ANNEX_WORDS')}\s{{0,3}}(?:[:.\u2013\u2014-](?:\s|$)|$)", re.IGNORECASE)
"""The beginning of the heading of an annex without a number, or the word alone."""


def without_closing_lists(items: Sequence[Item]) -> tuple[list[Item], list[Uncertainty]]:
    """Return the paragraphs of a Part C without a table up to its annexes or its glossary, and what to say.

    Args:
        items: The paragraphs and rows of Part C.
    """
    start, last = len(items), _last_name(items)
    kept: list[Uncertainty] = []
    for place in range(last + 1, len(items) if last >= 0 else 0):
        item = items[place]
        if not isinstance(item, TextParagraph) or not _is_title(item) or _is_announced(items, place):
            continue
        if reason := _belongs_to_action(items, place, last):
            told = f"{quoted(item.words)} was kept in the text of the action, because {reason}"
            kept.append(Uncertainty(item.place, told, "check this in the document"))
            continue
        start = place
        break
    if any(isinstance(item, TableRow) and item.filled for item in items[:start]):
        return list(items), []
    if start >= len(items):
        return list(items), kept
    heading = items[start]
    below = " and everything below it" if any(map(_is_filled, items[start + 1 :])) else ""
    told = f"{quoted(line_of(heading))}{below} was left out, because it follows the actions"
    return list(items[:start]), [*kept, Uncertainty(heading.place, told, "add by hand what belongs to the report")]


def _last_name(items: Sequence[Item]) -> int:
    """Return the place of the last item that begins with the number of an action; -1 if none does.

    Whole numbers count only if no action has another one: the entries of lists have whole numbers too.
    """
    whole = -1
    for place in range(len(items) - 1, -1, -1):
        item = items[place]
        number = action_number(line_of(item)) if isinstance(item, TextParagraph) or item.filled else None
        if number and number.prefix:
            return place
        whole = place if number and whole < 0 else whole
    return whole


def _is_title(line: TextParagraph) -> bool:
    """Tell whether a line is the heading of an annex, such as "Annex 2: Budget", or of a glossary."""
    text = line.words
    if line.level is not None or not text or len(text) > MAX_HEADING or is_sentence(text):
        return False
    if ANNEX.match(text) or OPEN_ANNEX.match(text):
        return not _is_evidence(line)
    explains = not words("ANNEXED").keys().isdisjoint(_terms(text)) and names_any(text, "NOTES")
    return explains and ":" not in text


def _is_filled(item: Item) -> bool:
    return bool(item.words if isinstance(item, TextParagraph) else item.filled)


def _is_evidence(line: TextParagraph) -> bool:
    """Tell whether a line has the evidence for an action behind a label, as in "Annexes: two maps"."""
    heading = paragraph_heading(line)
    return heading is not None and heading.role == "evidence" and heading.text is not None


def _belongs_to_action(items: Sequence[Item], place: int, last: int) -> str:
    """Return why a title of an annex belongs to the last action; "" if nothing shows that.

    Args:
        items: The paragraphs and rows of Part C.
        place: The place of the title.
        last: The place of the name of the last action.
    """
    if _is_above_a_label(items, place):
        return "a label of its texts is below it"
    above = (item for item in items[:last] if isinstance(item, TextParagraph))
    return "another action has such a line too" if any(map(_is_title, above)) else ""


def _is_above_a_label(items: Sequence[Item], place: int) -> bool:
    """Tell whether the next line begins with a label of the texts about an action, such as "Next steps:"."""
    line = next((item for item in items[place + 1 :] if not isinstance(item, TextParagraph) or item.words), None)
    heading = paragraph_heading(line) if isinstance(line, TextParagraph) and ":" in line.words else None
    return heading is not None and heading.role in (*RATED, *OF_TEXTS)


def _terms(text: str) -> set[str]:
    """Return the words of a line as a whole, and the last of them, as in "List of abbreviations"."""
    seen = key(text).split()
    return {" ".join(seen), seen[-1]} if seen else set()


def _is_announced(items: Sequence[Item], place: int) -> bool:
    """Tell whether the last line above an item is a label without a text, such as "Evidence:"."""
    above = (items[number] for number in range(place - 1, -1, -1))
    lines = (item for item in above if isinstance(item, TextParagraph) and item.words)
    line = next((item for item in lines if not ANNEX.match(item.words)), None)
    heading = paragraph_heading(line) if line else None
    return heading is not None and heading.text is None
