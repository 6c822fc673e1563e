"""Tells a report in the official form from other documents with parts and numbered paragraphs, such as contracts."""

import re
from collections.abc import Sequence

from planpress.exchange.office import DocumentTable, OfficeDocument
from planpress.importing.columns import detail_columns
from planpress.importing.form_words import PART, PART_BY_LETTER
from planpress.importing.heading_words import role_of
from planpress.importing.imported_actions import ImportedAction
from planpress.importing.labels import LabelReader

FORM_ROLES = frozenset(["rating", "indicator", "summary"])
"""What the words before a colon in a paragraph of the form may announce."""
OF_THE_FORM = re.compile(
    r"synops|synth|sinops|summar|overview|r[ée]sum|[ée]valua|rating|progress|progr[èe]s|avanc|action|mesure"
    r"|acci[óo]n|ملخص|موجز|تقييم|إجراء|تقدم",
    re.IGNORECASE,
)
"""Beginnings of words in the headings of Parts A, B and C."""


def is_form(document: OfficeDocument, labels: LabelReader, actions: Sequence[ImportedAction]) -> bool:
    """Tell whether a document has anything of the official form: a rating, a heading or a label.

    Args:
        document: The document.
        labels: Recognises the labels of ratings.
        actions: The actions that were read in it.
    """
    if any(action.rating.rating or action.rating.printed or action.others for action in actions):
        return True
    tables = [block for block in document.blocks if isinstance(block, DocumentTable)]
    rows = [row for table in tables for row in table.rows]
    if any(detail_columns(row, labels) or any(labels.named(cell.text) for cell in row.filled) for row in rows):
        return True
    return any(_is_of_the_form(text, labels) for text in document.texts())


def _is_of_the_form(text: str, labels: LabelReader) -> bool:
    """Tell whether a line is a rating or the heading of a part, or has a rating or words of the form beside a colon."""
    words = text.lstrip("[* ")
    if PART_BY_LETTER.match(words):
        return True
    if part := PART.match(words):
        return bool(OF_THE_FORM.search(words, part.end()))
    before, colon, behind = words.partition(":")
    return bool(labels.named(words) or (colon and (labels.named(behind) or role_of(before) in FORM_ROLES)))
