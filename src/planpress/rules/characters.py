"""Characters that readers do not see: direction controls and hidden text."""

import re
from collections.abc import Iterator

from pydantic import BaseModel

from planpress.loading import Document
from planpress.model import Path, Severity
from planpress.model.characters import loose_control
from planpress.model.message import message
from planpress.model.scalars import code_points
from planpress.rules.reading.shapes import either
from planpress.rules.rule import Remark, document_rule

NAMES = {
    "\u202a": "LEFT-TO-RIGHT EMBEDDING",
    "\u202b": "RIGHT-TO-LEFT EMBEDDING",
    "\u202c": "POP DIRECTIONAL FORMATTING",
    "\u202d": "LEFT-TO-RIGHT OVERRIDE",
    "\u202e": "RIGHT-TO-LEFT OVERRIDE",
    "\u2066": "LEFT-TO-RIGHT ISOLATE",
    "\u2067": "RIGHT-TO-LEFT ISOLATE",
    "\u2068": "FIRST STRONG ISOLATE",
    "\u2069": "POP DIRECTIONAL ISOLATE",
}
FLAG = re.compile("\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]+\U000e007f")
"""A region's flag, such as the Welsh flag; flags are the only proper use of tag characters."""
HIDDEN = re.compile(
    either(
        "[\U000e0000-\U000e007f]+",  # tag characters
        "[\ufff9-\ufffb]+",  # notes between the lines
        "[\ufe00-\ufe0f\U000e0100-\U000e01ef]{2,}",  # variation selectors; a letter needs only one
        "[\u200b-\u200d\u2060-\u2064\ufeff]{4,}",  # rows of characters without width
    )
)


@document_rule("UNI301", Severity.WARNING)
def direction_is_closed(document: Document, _: type[BaseModel]) -> Iterator[Remark]:
    r"""A text changes the writing direction and does not change it back.

    Some invisible characters change the direction in which text is displayed. Each character that opens a stretch of
    text needs a matching one that closes it in the same text. An unclosed stretch would also reverse the words that
    follow it on the page, and could move "not" to the wrong place. The site closes the stretch at the end of the text;
    check whether the text then reads as intended. These characters are usually copied by accident with part of a text.

    Fails:

        summary: "The list \u202Ewas revised."

    Passes:

        summary: "The list \u2067was\u2069 revised."

    To fix it, delete the invisible character that the message names and type the words around it again. Texts in
    Arabic, Hebrew and other scripts do not need such characters, because the site sets their direction.
    """
    for path, typed in _texts(document):
        if sign := loose_control(typed):
            turns = message(
                "the text has an unpaired %(code)s (%(name)s), which changes the writing direction",
                code=f"U+{ord(sign):04X}",
                name=NAMES[sign],
            )
            yield Remark(path, turns, "delete it, and type the words around it again")


@document_rule("UNI302", Severity.WARNING)
def nothing_is_hidden(document: Document, _: type[BaseModel]) -> Iterator[Remark]:
    r"""A text contains characters that only programs can read.

    Tag characters, and runs of zero-width characters, can hide a second text. No reader sees this text, but programs
    such as search engines, translators and screen readers do. A publication should not tell machines more than it tells
    people. The rule does not report flags or individual zero-width spaces, such as those between words in Khmer.

    Fails:

        summary: "The list was revised.\U000E0068\U000E0069"

    Passes:

        summary: "The list was revised."

    To fix it, retype the end of the word before the hidden text and the beginning of the word after it, or paste the
    text as plain text into a new line.
    """
    for path, typed in _texts(document):
        if match := HIDDEN.search(FLAG.sub("", typed)):
            hidden = message("the text contains invisible characters: %(codes)s", codes=code_points(match[0]))
            yield Remark(path, hidden, "delete them, and type the words around them again")


def _texts(document: Document) -> Iterator[tuple[Path, str]]:
    """Yield every text in a file that contains characters other than ASCII, as typed, with its path."""
    waiting: list[tuple[Path, object]] = [] if document.is_ascii else [((), document.value)]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, str):
            if not value.isascii():
                yield path, value
        elif isinstance(value, dict):
            waiting.extend(((*path, key), inner) for key, inner in value.items())
        elif isinstance(value, list):
            waiting.extend(((*path, index), inner) for index, inner in enumerate(value))
