"""Finds a Part A without its letter: a heading such as "Synopsis" above the first part with actions."""

from collections.abc import Callable, Sequence

from planpress.exchange.office import TableRow, TextParagraph
from planpress.importing.heading_words import is_sentence
from planpress.importing.labels import LabelReader
from planpress.importing.lettered_parts import Item
from planpress.importing.overall_lines import overall_line
from planpress.importing.synopsis_headings import SUMMARY, heading_section
from planpress.model import Plan


def with_a_synopsis(
    items: Sequence[Item],
    letters: Sequence[str],
    begins_a_part: Callable[[TableRow], bool],
    labels: LabelReader,
    plan: Plan,
) -> list[str]:
    """Return the letters of the parts that items begin; a heading such as "Synopsis" begins a missing Part A.

    Args:
        items: The paragraphs and rows of a document.
        letters: For each of them, the part whose heading it is; "" if it is no such heading.
        begins_a_part: Tells whether a row is the heading of a table of Part B or C.
        labels: Recognises the labels of ratings.
        plan: The plan, with its assessors.
    """
    found = list(letters)
    if "A" in found:
        return found
    above = None
    for position, item in enumerate(items):
        if letters[position] or (isinstance(item, TableRow) and begins_a_part(item)):
            break
        if not isinstance(item, TextParagraph) or not item.words:
            continue
        if above is not None and (is_sentence(item.words) or overall_line(item, labels, plan)):
            found[above] = "A"
            break
        is_heading = item.level is None and heading_section(item.words) == SUMMARY
        above = position if is_heading else None
    return found
