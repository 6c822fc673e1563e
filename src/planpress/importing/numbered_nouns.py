"""Reads names of actions with another noun before the number, as in "Priority 1: Amend the law" above a rating."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from planpress.exchange.office import DocumentTable, OfficeDocument, TextParagraph, TextRun, Uncertainty
from planpress.importing.columns import RATED
from planpress.importing.heading_words import is_sentence
from planpress.importing.labels import LabelReader
from planpress.importing.lexicon import key
from planpress.importing.nouns_before_numbers import with_bare_numbers
from planpress.importing.numbers import ACTION, action_number
from planpress.importing.paragraph_headings import paragraph_heading, without_beginning
from planpress.importing.part_headings import LONGEST
from planpress.model import Plan
from planpress.model.scalars import quoted

HEAD = re.compile(
    r"(?P<noun>[^\W\d_]{3,20})(?P<number>\s\d{1,3})\s?[:.\u2013\u2014-]\s+(?P<title>[^\W\d_].*)", re.DOTALL
)
"""The name of an action with a noun and a whole number before it."""
IS_ACTION = re.compile(ACTION, re.IGNORECASE)
FEWEST = 2
"""The minimum number of such names."""


def with_numbered_nouns(document: OfficeDocument, labels: LabelReader, plan: Plan) -> OfficeDocument:
    """Return a document with the word "Action" in place of another noun before the numbers of actions.

    The numbers count up from 1 behind the same noun, one rating with a label is below each of them, and the names are
    no pillars of the plan.

    Args:
        document: The document.
        labels: Recognises the labels of ratings.
        plan: The plan.
    """
    document = with_bare_numbers(document, plan)
    blocks = document.blocks
    heads = {place: block for place, block in enumerate(blocks)
             if isinstance(block, TextParagraph) and _is_head(block, plan)}  # fmt: skip
    found = {place: match for place, block in heads.items() if (match := HEAD.match(_text(block)))}
    numbers = [int(match["number"]) for match in found.values()]
    alike = len({key(match["noun"]) for match in found.values()}) == 1
    if not alike or len(numbers) < FEWEST or numbers != list(range(1, len(numbers) + 1)):
        return document
    ends = pairwise([*found, len(blocks)])
    if not all(_has_a_rating(blocks[start + 1 : end], labels) for start, end in ends) or any(map(_has_parts, blocks)):
        return document
    changed = [_renamed(block, found[place]) if place in found and isinstance(block, TextParagraph) else block
               for place, block in enumerate(blocks)]  # fmt: skip
    start, first = next(iter(found.items()))
    shown = quoted(first["noun"] + first["number"])
    words = f"{shown} and the same word before the next numbers were read as the numbers of actions"
    doubt = Uncertainty(heads[start].place, words, "check this in the document")
    return replace(document, blocks=tuple(changed), uncertainties=(*document.uncertainties, doubt))


def _text(block: TextParagraph | DocumentTable) -> str:
    return "".join(run.text for run in block.runs) if isinstance(block, TextParagraph) else ""


def _is_head(paragraph: TextParagraph, plan: Plan) -> bool:
    match = HEAD.match(paragraph.words) if len(paragraph.words) <= LONGEST else None
    if not match or is_sentence(paragraph.words) or IS_ACTION.fullmatch(match["noun"]):
        return False
    title = key(match["title"])
    return all(key(wording.words) != title for pillar in plan.pillars for wording in pillar.title.wordings)


def _has_a_rating(blocks: Sequence[TextParagraph | DocumentTable], labels: LabelReader) -> bool:
    """Tell whether exactly one of the lines below a name is a label with a rating."""
    lines = (paragraph_heading(block) for block in blocks if isinstance(block, TextParagraph))
    rated = [
        line for line in lines if line and line.role in RATED and line.text and labels.read(line.text.words).rating
    ]
    return len(rated) == 1


def _has_parts(block: TextParagraph | DocumentTable) -> bool:
    """Tell whether a paragraph, or the first cell of a row, begins with a number such as 1.1."""
    tables = block.rows if isinstance(block, DocumentTable) else ()
    texts = [_text(block), *(row.filled[0].text for row in tables if row.filled)]
    return any((number := action_number(text)) and number.prefix for text in texts if text)


def _renamed(paragraph: TextParagraph, match: re.Match[str]) -> TextParagraph:
    rest = without_beginning(paragraph, match.start("number"))
    return replace(rest, runs=(TextRun("Action"), *rest.runs))
