"""Leaves out the signature at the end of a form, which would otherwise belong to the last action."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from planpress.exchange.office import TableRow, TextParagraph, Uncertainty
from planpress.importing.front_days import is_dateline, is_line_of_submission
from planpress.importing.front_lines import line_of
from planpress.importing.heading_words import OF_TEXTS, is_sentence
from planpress.importing.lettered_parts import Item
from planpress.importing.lexicon import key
from planpress.importing.numbers import action_number
from planpress.importing.page_numbers import line_number
from planpress.importing.paragraph_headings import paragraph_heading
from planpress.importing.preparer_lines import (
    is_certain_to_sign,
    may_be_about_the_report,
    may_name_the_preparer,
    may_sign,
    names_a_place,
    names_the_preparer,
)
from planpress.importing.rater_words import any_term
from planpress.importing.signatories import is_name, is_of_a_signature, labels_a_signature
from planpress.importing.tables.closing_rows import SIGNED
from planpress.model.scalars import quoted

MOST_LINES = 8
"""The maximum number of lines of a signature."""
WORDS = re.compile(r"[^\W\d_]{3,}")
LONGEST = 80
"""The maximum number of characters in such a line."""


@dataclass(frozen=True)
class SignedEnd:
    """The end of the last part of a form.

    Args:
        items: The paragraphs and rows of the part without the signature, except its day.
        preparers: The lines that say who prepared the report.
        uncertainties: What to say about the signature.
    """

    items: list[Item]
    preparers: list[TextParagraph] = field(default_factory=list)
    uncertainties: list[Uncertainty] = field(default_factory=list)


def without_signature(items: Sequence[Item]) -> SignedEnd:
    """Take the signature at its end out of the last part of a form.

    A signature begins with the place and the day, words such as "For the Government" or "Prepared by", a line on which
    to sign, or the title or the name of who signs; only short lines, and no sentences, follow.

    Args:
        items: The paragraphs and rows of the last part.
    """
    start = _start_of_a_signature(items)
    if len(list(filter(_shows, items[start:]))) == 1 and _may_be_of_the_text(items, start):
        line = items[start]
        words = f"{quoted(line_of(line))} at the end may be the name of who signed, but was kept in the text"
        return SignedEnd(list(items), [], [Uncertainty(line.place, words, "delete it if it is a signature")])
    if start == len(items) and (doubtful := _doubtful_end(items)):
        shown = "; ".join(quoted(line.words) for line in doubtful)
        words = f"{shown} at the end may belong to a signature, but {'was' if len(doubtful) == 1 else 'were'} kept"
        return SignedEnd(
            list(items), [], [Uncertainty(doubtful[0].place, words, "delete what is not about the action")]
        )
    signed = [item for item in items[start:] if isinstance(item, TextParagraph)]
    days = [line for line in signed if is_dateline(line.words, at_end=True)]
    preparers = [line for line in signed if names_the_preparer(line.words)]
    named = [line for line in signed if line.words and line not in days and line not in preparers]
    if not named and not preparers:
        return SignedEnd(list(items))
    kept_items = [*items[:start], *days]
    if not named:
        return SignedEnd(kept_items, preparers)
    shown = "; ".join(quoted(line.words) for line in named)
    verb = "was" if len(named) == 1 else "were"
    words = f"{shown} {verb} left out, as the signature"
    return SignedEnd(
        kept_items, preparers, [Uncertainty(named[0].place, words, "add by hand what belongs to the report")]
    )


def _doubtful_end(items: Sequence[Item]) -> list[TextParagraph]:
    """Return the lines at the end that may belong to a signature: short ones apart from the text above, or a day."""
    if any(isinstance(item, TableRow) and item.filled for item in items):
        return []  # lines outside a table are quoted anyway
    place = _last_line(items, len(items))
    last = items[place] if place >= 0 else None
    if not isinstance(last, TextParagraph) or last.level is not None or _is_announced(items, place):
        return []
    if is_line_of_submission(last.words):
        return []  # it is taken out
    is_place = _is_a_place(items, place)
    lines: list[TextParagraph] = []
    while len(lines) < MOST_LINES and isinstance(line := items[place], TextParagraph):
        if not _may_belong_to_a_signature(line) or _is_announced(items, place):
            break
        lines.insert(0, line)
        above = _last_line(items, place)
        if _stands_apart(items, place):
            if above >= 0 and not _stands_apart(items, above) and _is_a_text(items[above]):
                return lines
            break
        place = above
    signs = may_name_the_preparer(last.words) or may_sign(last.words) or may_be_about_the_report(last.words)
    return [last] if signs or is_place else []


def _is_a_place(items: Sequence[Item], place: int) -> bool:
    """Tell whether a line that is only a name is below a sentence, as the place of a signature is."""
    line, above = items[place], items[max(0, _last_line(items, place))]
    if isinstance(line, TableRow) or isinstance(above, TableRow) or action_number(above.words):
        return False
    return is_sentence(above.words) and _may_belong_to_a_signature(line) and names_a_place(line.words)


def _start_of_a_signature(items: Sequence[Item]) -> int:
    """Return the position at which the signature begins; that of the end if there is none."""
    start = len(items)
    for place in range(len(items) - 1, max(-1, len(items) - 1 - MOST_LINES), -1):
        item = items[place]
        if isinstance(item, TableRow) or not _may_belong_to_a_signature(item):
            break
        if _begins_a_signature(item) and not _is_announced(items, place) and not _may_be_a_text(items, place):
            start = place
    above = _last_line(items, start)
    if start < len(items) and above >= 0 and _names_who_signs(items, above):
        return above
    is_alone = start == len(items) and above >= 0 and _stands_apart(items, above)
    return above if is_alone and _names_who_signs(items, above) else start


def _names_who_signs(items: Sequence[Item], place: int) -> bool:
    """Tell whether a line may be the name of a person, or of an office, above the title of who signs."""
    line = items[place]
    if isinstance(line, TableRow) or not _may_belong_to_a_signature(line) or _is_announced(items, place):
        return False
    return is_name(line.words)


def _may_be_of_the_text(items: Sequence[Item], place: int) -> bool:
    """Tell whether a name alone at the end may belong to a text, such as "Coastal Atlas" below other evidence.

    The words of a person's name are in no other text with small letters, and a text above it ends as a sentence does.
    """
    line = items[place]
    if isinstance(line, TableRow) or not is_name(line.words) or is_of_a_signature(line.words):
        return False
    above = items[max(0, _last_line(items, place))]
    if isinstance(above, TableRow):
        return False
    others = {word for item in items[:place] for word in _words_of(item) if word.islower()}
    return not is_sentence(above.words) or any(word.casefold() in others for word in line.words.split())


def _is_a_text(item: Item) -> bool:
    """Tell whether an item is a text about an action, with or without the heading of a text, and not its name."""
    if isinstance(item, TableRow) or action_number(item.text):
        return False
    heading = paragraph_heading(item)
    return heading is None or (heading.text is not None and heading.role in OF_TEXTS)


def _may_be_a_text(items: Sequence[Item], place: int) -> bool:
    """Tell whether a line such as "Prepared by the ministry" may be a text about the action above it."""
    text = line_of(items[place])
    is_of_a_preparer = names_the_preparer(text) and not is_certain_to_sign(text)
    return is_of_a_preparer and not _stands_apart(items, place)


def _last_line(items: Sequence[Item], end: int) -> int:
    """Return the position of the last item before a position that is not empty; -1 if there is none."""
    return next((place for place in range(end - 1, -1, -1) if _shows(items[place])), -1)


def _is_announced(items: Sequence[Item], place: int) -> bool:
    """Tell whether a label without a text, such as "Lead agency:", is above a line."""
    above = items[max(0, _last_line(items, place))]
    heading = paragraph_heading(above) if isinstance(above, TextParagraph) else None
    is_label = isinstance(above, TextParagraph) and above.words.endswith(":") and not labels_a_signature(above.words)
    return is_label or (heading is not None and heading.text is None)


def _stands_apart(items: Sequence[Item], place: int) -> bool:
    """Tell whether an empty paragraph, or an empty line of a text file, is above a line."""
    line, above = items[place], items[place - 1] if place else None
    if isinstance(line, TableRow) or above is None or isinstance(above, TableRow):
        return False
    return not above.words or line_number(line) - line_number(above) > 1


def _words_of(item: Item) -> list[str]:
    return WORDS.findall(line_of(item))


def _shows(item: Item) -> bool:
    return bool(item.filled if isinstance(item, TableRow) else item.words)


def _may_belong_to_a_signature(paragraph: TextParagraph) -> bool:
    text = paragraph.text
    if is_dateline(text, at_end=True) or not text or is_of_a_signature(text) or labels_a_signature(text):
        return paragraph.level is None
    if names_the_preparer(text):
        return paragraph.level is None
    number = action_number(text)
    short = len(text) <= LONGEST and not is_sentence(text) and paragraph.level is None
    return short and not paragraph_heading(paragraph) and not (number and number.prefix)


def _begins_a_signature(paragraph: TextParagraph) -> bool:
    text = paragraph.words
    signed = SIGNED.fullmatch(text) or any_term("SIGNED_FOR").match(key(text))
    if signed or is_dateline(text, at_end=True) or labels_a_signature(text) or names_the_preparer(text):
        return True
    return len(text) <= LONGEST and is_of_a_signature(text)
