"""Joins the words of a label that the end of a line cuts, as in "Next" above "steps: Two boats follow"."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from planpress.exchange.office import DocumentTable, OfficeDocument, TableCell, TextParagraph, TextRun
from planpress.importing.heading_words import BY_TERM, heading_role
from planpress.importing.labelled_lines import ANNOUNCED
from planpress.importing.lexicon import key
from planpress.importing.paragraph_headings import SIGN
from planpress.importing.paragraph_pieces import pieces

LONGEST = 60
"""The maximum number of characters in a label."""
LAST_WORDS = re.compile(
    r"(?:^|(?<=[.!?\u061f\u17d4])\s{1,3})([^\W\d_][^\W\d_'\u2019-]{0,20}(?:\s[^\W\d_]{1,20}){0,2})\s{0,3}$"
)
"""A few words at the end of a line that begin a sentence."""

Block = TextParagraph | DocumentTable


def with_whole_labels(document: OfficeDocument) -> OfficeDocument:
    """Return a document in which no label of a text is cut over two lines.

    Args:
        document: The document.
    """
    blocks: list[Block] = []
    for block in document.blocks:
        if isinstance(block, TextParagraph):
            _add(block, blocks)
        else:
            rows = tuple(replace(row, cells=tuple(map(_whole, row.cells))) for row in block.rows)
            blocks.append(DocumentTable(rows))
    return replace(document, blocks=tuple(blocks))


def _whole(cell: TableCell) -> TableCell:
    lines: list[Block] = []
    for paragraph in cell.paragraphs:
        _add(paragraph, lines)
    return replace(cell, paragraphs=_paragraphs(lines)) if len(cell.paragraphs) > 1 else cell


def _paragraphs(lines: Iterable[Block]) -> tuple[TextParagraph, ...]:
    return tuple(line for line in lines if isinstance(line, TextParagraph))


def _add(line: TextParagraph, lines: list[Block]) -> None:
    """Add a line; the beginning of its label moves to it from the line above."""
    cut = _cut(lines, line)
    if cut and isinstance(above := lines[-1], TextParagraph):
        before, words = pieces(above, [cut - 1])
        lines[-1:] = [before] if before.words else []
        line = replace(line, runs=(*words.runs, TextRun(" "), *line.runs))
    lines.append(line)


def _cut(lines: Sequence[Block], line: TextParagraph) -> int:
    """Return where the label of a line begins in the line above, from 1; 0 if it does not begin there."""
    text = "".join(run.text for run in line.runs)
    sign = SIGN.search(text, 0, LONGEST) if line.level is None and lines else None
    above = lines[-1] if lines else None
    if not sign or line.number or not isinstance(above, TextParagraph):
        return 0
    label, typed = text[: sign.start()].strip(), "".join(run.text for run in above.runs)
    start = max(0, len(typed) - LONGEST)
    last = LAST_WORDS.search(typed[start:]) if label[:1].isalpha() else None
    if not last or (start and not last.start()):
        return 0
    above_role, role = heading_role(last[1]), heading_role(label)
    if role and (above_role or label[0].isupper()):
        return 0
    whole = BY_TERM.get(key(f"{last[1]} {label}"), "")
    return start + last.start(1) + 1 if whole in ANNOUNCED and above_role in ("", whole) else 0
