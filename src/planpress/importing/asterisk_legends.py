"""Leaves out the lines at the end of Part C that explain its asterisks, as in "* Funded by the Pact."."""

import re
from collections.abc import Sequence

from planpress.exchange.office import TextParagraph, Uncertainty
from planpress.importing.lettered_parts import Item
from planpress.importing.titles import STARRED
from planpress.model.scalars import quoted

EXPLAINED = re.compile(rf"{STARRED}(?=[^\W\d_])")
USED = re.compile(rf"(?<=\w){STARRED}(?:$|[:\u2013\u2014-])", re.MULTILINE)
"""An asterisk behind a name, also before the rating on the same line."""


def without_asterisk_legends(items: Sequence[Item]) -> tuple[list[Item], list[Uncertainty]]:
    """Return the items of a part without such lines, and what to say about them.

    An asterisk that begins other lines too is a bullet, and one that no name has explains nothing.

    Args:
        items: The paragraphs and rows of the part.
    """
    start = len(items)
    while start and _is_blank_or_explains(items[start - 1]):
        start -= 1
    legends = [item for item in items[start:] if isinstance(item, TextParagraph) and item.words]
    above = [item.words if isinstance(item, TextParagraph) else "\n".join(cell.text for cell in item.filled)
             for item in items[:start]]  # fmt: skip
    signs = [match[0].strip() for line in legends if (match := EXPLAINED.match(line.words))]
    is_bullet = len(set(signs)) < len(signs) or any(map(EXPLAINED.match, above))
    if not legends or is_bullet or not any(map(USED.search, above)):
        return list(items), []
    shown = "; ".join(quoted(line.words) for line in legends)
    explained = "explains an asterisk, so it was" if len(legends) == 1 else "explain asterisks, so they were"
    hint = "add by hand what belongs to the report, for example as a note"
    return list(items[:start]), [Uncertainty(legends[0].place, f"{shown} {explained} left out", hint)]


def _is_blank_or_explains(item: Item) -> bool:
    if not isinstance(item, TextParagraph):
        return False
    return not item.words or (item.level is None and bool(EXPLAINED.match(item.words)))
