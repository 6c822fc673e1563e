"""Turns the last rows of a table of actions into lines if they give the day, the office or the signature."""

from collections.abc import Sequence

from planpress.exchange.office import TableRow, TextParagraph
from planpress.importing.front_days import is_dateline, is_line_of_submission
from planpress.importing.lettered_parts import Item
from planpress.importing.offices import PREPARED_BY
from planpress.importing.tabbed_lines import joined
from planpress.importing.tables.closing_rows import SIGNED


def with_closing_lines(items: Sequence[Item]) -> tuple[list[Item], list[TextParagraph]]:
    """Return the items of a part with lines in place of such rows at its end, and these lines.

    Args:
        items: The paragraphs and rows of the part.
    """
    start = len(items)
    while start and _may_close(items[start - 1]):
        start -= 1
    end: list[Item] = [joined(item) if isinstance(item, TableRow) and item.filled else item for item in items[start:]]
    rows = {item.place for item in items[start:] if isinstance(item, TableRow)}
    lines = [item for item in end if isinstance(item, TextParagraph) and item.place in rows]
    return [*items[:start], *end], lines


def _may_close(item: Item) -> bool:
    if isinstance(item, TextParagraph) or not item.filled:
        return True
    text = item.filled[0].text
    if len(item.filled) > 1:
        return False
    return any(
        (is_dateline(text, at_end=True), is_line_of_submission(text), PREPARED_BY.match(text), SIGNED.match(text))
    )
