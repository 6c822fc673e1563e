"""Joins the lines of a cell between which a sentence goes on."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from planpress.exchange.office.line_widths import TypedLine
from planpress.exchange.office.workbook import WorkbookCell
from planpress.importing.lexicon import key, words
from planpress.importing.tables.doubts import Doubts
from planpress.model.scalars import quoted

A_LABEL = re.compile(r"[^:\n\u2013\u2014-]{1,40}(?::|\s[-\u2013\u2014])\s+")
"""The beginning of a line with a label or a date."""
A_LETTER_OF_A_LIST = re.compile(r"\(?\w[.)]\s|\w\s{2}|\(?[ivx]{1,4}[.)]\s|https?:|www\.", re.IGNORECASE)
"""The beginning of a line that is an entry of its own, as in "b) boats", or an address."""
OPEN_ENDS = (",", "-", "\u2013", "(", "&")
"""The signs with which no text ends."""
ARTICLES = frozenset(
    ["the", "this", "these", "their", "its", "it", "a", "an", "le", "la", "les", "l", "un", "une", "il", "elle", "el",
     "los", "las", "una", "o", "os", "as", "um", "uma"]
)  # fmt: skip
"""Folded words that go on with a sentence and also begin one."""
LAST_WORD = re.compile(r"(?<![^\s(])[^\W\d_]{1,8}$")


def with_broken_lines_joined(text: str) -> str:
    """Return the text of a cell without the line breaks inside its sentences.

    A sentence goes on in the next line if it has no end and either breaks off at a word such as "of" or a comma, or the
    next line begins with a small letter, unless it begins with one itself, as the entries of some lists do.

    Args:
        text: The text, as typed.
    """
    return "\n".join(_joined(lines) for lines in _broken(text))


def say_joined_lines(cells: Iterable[WorkbookCell], doubts: Doubts) -> None:
    """Say which lines were joined although each may be a text of its own, as in a list without full stops.

    Args:
        cells: The cells of a column with texts.
        doubts: Where to note this.
    """
    for cell in cells:
        for lines in _broken(cell.text):
            may_begin = any(_may_begin(above, line) for above, line in pairwise(lines))
            if may_begin and not TypedLine(lines[-1]).ends_a_sentence:
                said = "lines were joined, because a sentence seems to go on in the next one"
                doubts.tell(cell.place, said, "divide the text if each line is one of its own", quoted(_joined(lines)))


def _broken(text: str) -> Iterator[list[str]]:
    """Yield the lines of each text of a cell."""
    lines: list[str] = []
    for line in text.split("\n"):
        if lines and _goes_on(TypedLine(lines[-1]), TypedLine(line), small=_begins_small(lines[0])):
            lines.append(line)
            continue
        if lines:
            yield lines
        lines = [line]
    yield lines


def _begins_small(text: str) -> bool:
    """Tell whether a text begins with a small letter, also behind a label or a date."""
    label = A_LABEL.match(text)
    return text[label.end() if label else 0 :].lstrip()[:1].islower()


def _joined(lines: list[str]) -> str:
    first, *more = lines
    return " ".join([first.rstrip(), *map(str.strip, more)]) if more else first


def _may_begin(above: str, line: str) -> bool:
    """Tell whether only the small letter of a line shows that it goes on with the one above."""
    first = key(line).partition(" ")[0]
    goes_on = first in words("FUNCTION_WORDS") and first not in ARTICLES
    return not (above.rstrip().endswith(OPEN_ENDS) or breaks_off(above.rstrip()) or goes_on)


def _goes_on(above: TypedLine, line: TypedLine, *, small: bool) -> bool:
    """Tell whether a sentence goes on from one line to the next; a small letter shows nothing in a text in these."""
    if not above.words or above.ends_a_sentence or line.is_of_its_own:
        return False
    if A_LETTER_OF_A_LIST.match(line.words) or A_LABEL.match(line.words):
        return False
    return above.words.endswith(OPEN_ENDS) or breaks_off(above.words) or (line.begins_small and not small)


def breaks_off(line: str) -> bool:
    """Tell whether a line ends with a word such as "of", behind which more must follow.

    Args:
        line: The line, without blanks at its end.
    """
    last = LAST_WORD.search(line[-12:])
    return last is not None and last[0].islower() and key(last[0]) in words("LINKING") and " " in line
