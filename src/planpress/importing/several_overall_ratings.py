"""Divides lines with several overall ratings, such as "Overall rating: On track; rating by the Board: Pending"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from planpress.exchange.office import OfficeDocument, TextParagraph, TextRun
from planpress.importing.heading_words import LONGEST
from planpress.importing.labels import LabelReader
from planpress.importing.overall_lines import overall_line
from planpress.importing.overall_sentences import is_of_the_whole
from planpress.importing.paragraph_headings import SIGN
from planpress.importing.paragraph_pieces import pieces
from planpress.importing.raters import named_assessor, names_the_party, rater
from planpress.model import Plan

BETWEEN = re.compile(r"\s{0,9}[;|/\n\t]\s{0,9}|[.,]\s{1,9}|\s{3,9}")
LONGEST_LINE = 300


def with_divided_ratings(document: OfficeDocument, labels: LabelReader, plan: Plan) -> OfficeDocument:
    """Return a document with a paragraph for each overall rating in a line.

    Args:
        document: The document.
        labels: Recognises the labels of ratings.
        plan: The plan, with its assessors.
    """
    blocks = [line for block in document.blocks
              for line in (_divided(block, labels, plan) if isinstance(block, TextParagraph) else [block])]  # fmt: skip
    return replace(document, blocks=tuple(blocks)) if len(blocks) > len(document.blocks) else document


def several_ratings(paragraph: TextParagraph, labels: LabelReader) -> str:
    """Return the doubt about a line with one label of overall ratings and several of them; "" for any other line.

    Args:
        paragraph: The line.
        labels: Recognises the labels of ratings.
    """
    sign = SIGN.search(paragraph.words, 0, LONGEST)
    if not sign or not is_of_the_whole(paragraph.words[: sign.start()]):
        return ""
    read = labels.read(paragraph.words[sign.end() :])
    return read.doubt if read.several else ""


def _divided(paragraph: TextParagraph, labels: LabelReader, plan: Plan) -> Sequence[TextParagraph]:
    """Return the ratings in a line as lines of their own, or the line itself if it is anything else."""
    text = "".join(run.text for run in paragraph.runs)
    if len(text) > LONGEST_LINE or len(list(SIGN.finditer(text))) <= 1:
        return [paragraph]
    cuts = [match.end() for match in BETWEEN.finditer(text) if SIGN.search(text, match.end())]
    parts = [_without_sign(part) for part in pieces(paragraph, cuts)]
    if len(parts) <= 1:
        return [paragraph]
    if all(overall_line(part, labels, plan) for part in parts):
        return parts
    return list(_of_raters(parts, labels, plan)) or [paragraph]


def _of_raters(parts: Sequence[TextParagraph], labels: LabelReader, plan: Plan) -> Iterator[TextParagraph]:
    """Yield the lines of a rating by each assessor behind one label, as in "Overall rating: Party: Achieved; ..."."""
    sign = SIGN.search(parts[0].words, 0, LONGEST)
    if not sign or not is_of_the_whole(parts[0].words[: sign.start()]):
        return
    label, texts = parts[0].words[: sign.start()], [parts[0].words[sign.end() :], *(part.words for part in parts[1:])]
    pairs = [(match, text) for text in texts if (match := SIGN.search(text, 0, LONGEST))]
    named = [(text[: sign.start()], text[sign.end() :]) for sign, text in pairs]
    if len(named) < len(texts) or not all(_is_rated(name, value, labels, plan) for name, value in named):
        return
    for part, (name, value) in zip(parts, named, strict=True):
        yield replace(part, runs=(TextRun(f"{label.rstrip(' :')}, {name}: {value}"),))


def _is_rated(name: str, value: str, labels: LabelReader, plan: Plan) -> bool:
    of_assessor = rater(name, plan) or named_assessor(name, plan) or names_the_party(name, plan)
    return bool(of_assessor and labels.read(value).rating)


def _without_sign(part: TextParagraph) -> TextParagraph:
    """Return a part of a line without the sign that divides it from the next one."""
    words = "".join(run.text for run in part.runs)
    kept = words.rstrip(" ;|/\n\t.,")
    return pieces(part, [len(kept)])[0] if len(kept) < len(words) else part
