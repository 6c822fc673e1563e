"""Finds the rating of an action in a text about it: alone on a line, as the first or last words, or in a sentence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from planpress.exchange.office import TextParagraph, TextRun
from planpress.importing.labels import LabelReader
from planpress.importing.labels_in_sentences import cuts_around_ratings
from planpress.importing.paragraph_pieces import pieces
from planpress.importing.sentence_ratings import stated_rating

FIRST = re.compile(r"(?P<label>[^.!?\n\u2013\u2014]{2,80}?)(?:[.!]\s+|\s*\n\s*|\s+[\u2013\u2014]\s+)(?=\S)")
"""The first sentence or line of a text that has more."""
LAST = re.compile(r"(?:(?<=[.!?])\s+|\n\s*|\s+(?=[\[(]))(?P<label>[^.!?\n]{2,80})[.!]?\s*$")
"""The last sentence or line, or the last words in brackets."""
LONGEST_END = 120
"""How many characters at the end of a text are searched for a rating."""


@dataclass(frozen=True)
class TextRating:
    """The rating in a text about an action.

    Args:
        line: The paragraph that contains it.
        label: The rating.
        rest: What is left of the paragraph.
        said: The words to quote.
    """

    line: TextParagraph
    label: TextParagraph
    rest: Sequence[TextParagraph] = ()
    said: str = ""


def certain_rating(lines: Sequence[TextParagraph], labels: LabelReader, number: str) -> TextRating | None:
    """Return the only rating alone on the first or last line of a text, or stated in its sentences.

    Args:
        lines: The paragraphs of the text.
        labels: Recognises the labels of ratings.
        number: The number of the action.
    """
    return _alone(lines, labels) or _stated(lines, labels, number)


def have_ratings(texts: Sequence[Sequence[TextParagraph]], labels: LabelReader) -> bool:
    """Tell whether most texts contain a rating, perhaps behind a label such as "Rating:".

    Args:
        texts: The paragraphs of each text.
        labels: Recognises the labels of ratings.
    """
    rated = [
        lines for lines in texts
        if certain_rating(lines, labels, "") or edge_rating(lines, labels)
        or any(cuts_around_ratings(line.words, labels) for line in lines)
    ]  # fmt: skip
    return len(rated) * 2 > len(texts)


def _alone(lines: Sequence[TextParagraph], labels: LabelReader) -> TextRating | None:
    """Return the only rating alone on the first or last line of a text."""
    alone = [line for line in _outer(lines) if labels.named(line.words)]
    return TextRating(alone[0], alone[0], said=alone[0].words) if len(alone) == 1 else None


def _stated(lines: Sequence[TextParagraph], labels: LabelReader, number: str) -> TextRating | None:
    """Return the only rating that the sentences of a text state; they stay in the text."""
    stated = [(line, label) for line in lines if (label := stated_rating(line.words, labels, number))]
    if len({labels.named(label) for _, label in stated}) != 1:
        return None
    line, label = stated[0]
    return TextRating(line, replace(line, runs=(TextRun(label),)), (line,), line.words)


def edge_rating(lines: Sequence[TextParagraph], labels: LabelReader) -> TextRating | None:
    """Return the rating in the first or last words of a text, as in "Achieved. It was published".

    Args:
        lines: The paragraphs of the text.
        labels: Recognises the labels of ratings.
    """
    outer = _outer(lines)
    for line in outer:
        text = "".join(run.text for run in line.runs)
        first, last = FIRST.match(text), LAST.search(text, max(0, len(text) - LONGEST_END))
        if line is outer[0] and first and labels.named(_bare(first)):
            return TextRating(line, *_cut(line, first, first.end(), len(text)), first["label"])
        if line is outer[-1] and last and labels.named(_bare(last)):
            return TextRating(line, *_cut(line, last, 0, last.start()), last["label"])
    return None


def _bare(found: re.Match[str]) -> str:
    return found["label"].strip(" []()*")


def _cut(line: TextParagraph, found: re.Match[str], start: int, end: int) -> tuple[TextParagraph, list[TextParagraph]]:
    return replace(line, runs=(TextRun(_bare(found)),)), [pieces(line, [start, end])[1]]


def _outer(lines: Sequence[TextParagraph]) -> list[TextParagraph]:
    """Return the first and the last line of a text, without headings of lists."""
    outer = [*lines[:1], *lines[1:][-1:]]
    heads_a_list = len(lines) > 1 and lines[1].level is not None
    return [line for line in outer if line.level is None and not line.words.endswith((":", "\u17d6"))
            and not (line is lines[0] and heads_a_list)]  # fmt: skip
