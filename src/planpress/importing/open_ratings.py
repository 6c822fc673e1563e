"""Leaves out lines of Part A in which nobody wrote the overall rating, as in "Overall rating: [Rating]"."""

from collections.abc import Iterable, Iterator

from planpress.exchange.office import TextParagraph, Uncertainty
from planpress.importing.lettered_parts import Item
from planpress.importing.overall_lines import divided_line
from planpress.importing.overall_sentences import is_of_the_whole
from planpress.importing.placeholders import is_placeholder
from planpress.model.scalars import quoted


def is_open(item: Item) -> bool:
    """Tell whether a line, or a row with a heading and a value, lacks the overall rating that its words announce.

    Args:
        item: The line or row.
    """
    label, value = divided_line(item)
    return bool(label and is_of_the_whole(label)) and (not value.strip() or is_placeholder(value.strip()))


def without_open_ratings(lines: Iterable[TextParagraph], told: list[Uncertainty]) -> Iterator[TextParagraph]:
    """Yield lines without those that only have the label of the overall rating, and perhaps words of the template.

    Args:
        lines: The lines of Part A.
        told: Where to add what was left out.
    """
    for line in lines:
        if is_open(line):
            words = f"the words {quoted(line.words)} of the template were left out"
            told.append(Uncertainty(line.place, words))
        else:
            yield line
