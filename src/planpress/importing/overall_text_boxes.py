"""Finds the rating of a whole plan in the text boxes, headers and footers of a document."""

from collections.abc import Iterable
from dataclasses import replace

from planpress.exchange.office import TextParagraph, TextRun
from planpress.importing.labels import LabelReader
from planpress.importing.overall_lines import OverallLine, overall_line
from planpress.model import Plan

LONGEST = 100
"""The maximum number of characters in such a text."""


def overall_lines_beside(texts: Iterable[str], labels: LabelReader, plan: Plan) -> list[OverallLine]:
    """Return the certain ratings of the whole plan among the texts beside the pages, such as those in text boxes.

    Args:
        texts: The texts; their lines are joined with blanks.
        labels: Recognises the labels of ratings.
        plan: The plan, with its assessors.
    """
    found: list[OverallLine] = []
    for text in dict.fromkeys(texts):
        line = TextParagraph((TextRun(_with_colon(text, labels)),), "")
        read = overall_line(line, labels, plan) if len(text) <= LONGEST else None
        found += [replace(read, words=" ".join(text.split()))] if read and read.is_certain else []
    return found


def _with_colon(text: str, labels: LabelReader) -> str:
    """Return a text such as "Overall rating On track", from two lines, with a colon between them."""
    pieces = text.split() if ":" not in text and len(text) <= LONGEST else []
    cut = next((cut for cut in range(1, len(pieces)) if labels.named(" ".join(pieces[cut:]))), 0)
    return f"{' '.join(pieces[:cut])}: {' '.join(pieces[cut:])}" if cut else text
