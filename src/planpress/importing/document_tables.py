"""Leaves out small tables about a document below its actions: versions, signatures and those who received it."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from planpress.exchange.office import TableRow, TextParagraph, Uncertainty
from planpress.importing.detail_entries import BY_HAND, DetailPart
from planpress.importing.heading_words import LONGEST, heading_role, is_sentence
from planpress.importing.lettered_parts import Item
from planpress.importing.lexicon import key, words
from planpress.importing.paragraph_headings import SIGN
from planpress.model.scalars import quoted

FEWEST = 2
"""The minimum number of headings in such a table."""
MOST_WORDS = 8
"""The maximum number of words in the title of a table."""


def without_document_tables(items: Sequence[Item]) -> tuple[list[Item], list[Uncertainty]]:
    """Return the items of Part B or C without tables about the document, and what to say.

    A text file, and Word if nothing is between two tables, has them in one table with the actions.

    Args:
        items: The paragraphs and rows of the part.
    """
    kept: list[Item] = []
    said: list[Uncertainty] = []
    begun, ended = set[int](), set[int]()
    for item in items:
        if isinstance(item, TableRow) and item.table not in ended and _heads_a_document_table(item):
            ended.add(item.table)
            if item.table not in begun:
                said += _without_title(kept)
            shown = quoted(item.filled[0].text)
            told = f"the table that begins with {shown} is not a table of actions; it was left out"
            said.append(Uncertainty(item.place, told, BY_HAND))
        if isinstance(item, TableRow):
            begun.add(item.table)
        if not isinstance(item, TableRow) or item.table not in ended:
            kept.append(item)
    return kept, said


def _without_title(items: list[Item]) -> list[Uncertainty]:
    """Take the title of a table off the end of the items above it, and say so."""
    place = next((place for place in range(len(items) - 1, -1, -1) if _is_filled(items[place])), -1)
    above = items[place] if place >= 0 else None
    if not isinstance(above, TextParagraph) or not _is_title(above):
        return []
    del items[place:]
    return [_left_out_with_its_table(above)]


def _is_filled(item: Item) -> bool:
    return bool(item.words if isinstance(item, TextParagraph) else item.filled)


def _left_out_with_its_table(title: TextParagraph) -> Uncertainty:
    words = f"{quoted(title.words)} is the title of a table, so it was left out with it"
    return Uncertainty(title.place, words, BY_HAND)


def without_titles_of_tables(items: Iterable[Item], part: DetailPart) -> list[Item]:
    """Return the items of a Part C without tables of actions, without the titles right above other tables.

    Args:
        items: The paragraphs and rows of Part C.
        part: Where to say what was left out.
    """
    listed = list(items)
    filled = list(filter(_is_filled, listed))
    titles = [above for above, row in pairwise(filled)
              if isinstance(above, TextParagraph) and isinstance(row, TableRow) and _is_title(above)]  # fmt: skip
    part.uncertainties += map(_left_out_with_its_table, titles)
    places = {title.place for title in titles}
    return [item for item in listed if isinstance(item, TableRow) or item.place not in places]


def _heads_a_document_table(row: TableRow) -> bool:
    """Tell whether a row has headings such as "Version | Date | Change" or "Name | Post | Signature", and no others."""
    seen = [key(cell.text) for cell in row.filled]
    strong = [term in words("DOCUMENT_LABELS") for term in seen]
    known = (is_strong or term in words("BESIDE_DOCUMENT_LABELS") or term in words("SIGNER_LABELS")
             for term, is_strong in zip(seen, strong, strict=True))  # fmt: skip
    return len(seen) >= FEWEST and any(strong) and all(known)


def _is_title(line: TextParagraph) -> bool:
    """Tell whether a line right above a table can only be its title: it is short, and no sentence, label or name."""
    text = line.words
    if line.level is not None or len(text) > LONGEST or len(text.split()) > MOST_WORDS or is_sentence(text):
        return False
    is_label = bool(SIGN.search(text.rstrip(" :"))) or bool(heading_role(text))
    return text[0].isupper() and not is_label and not any(map(str.isdigit, text))
