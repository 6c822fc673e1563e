"""Finds labels between the sentences of a paragraph, as in "Two boats were bought. Next steps: Ten more follow"."""

import re

from planpress.importing.heading_words import heading_role
from planpress.importing.labels import LabelReader
from planpress.importing.paragraph_headings import RUN_IN_ROLES

SENTENCE_END = r"[.!?\u061f\u2026\u17d4][\"'\u2019\u201d\u00bb)]{0,2}\s{1,3}"
BETWEEN = re.compile(rf"{SENTENCE_END}(?=([^\W\d_][^.!?\u061f:\n]{{1,58}})(?::(?:\s|$)|\.\s{{1,3}}\S))")
"""The end of a sentence before words with a colon or a full stop."""
BEFORE_A_VALUE = re.compile(
    rf"{SENTENCE_END}(?=(?P<label>[^\W\d_][^.!?\u061f:\u17d6\n]{{1,58}}?)\s?[:\u17d6]\s{{0,3}}"
    r"(?P<value>[^.;!?\u17d4\n]{1,80})(?P<end>[.;!?\u17d4]?\s{0,3}))"
)
"""The end of a sentence before words with a colon and a short value."""
BEHIND_A_SENTENCE = re.compile(rf"(?<=[^\W\d_]{{3}}){SENTENCE_END}\S")
"""What shows that a sentence is before the words with a colon."""
OF_RATINGS = ("rating", "evaluation")


def begins_with_a_sentence(label: str) -> bool:
    """Tell whether a sentence is before the words that a colon follows, as in "We met. Overall rating".

    Args:
        label: All words before the colon.
    """
    return bool(BEHIND_A_SENTENCE.search(label))


def cuts_between_sentences(text: str) -> list[int]:
    """Return where labels of other texts begin behind the end of a sentence.

    Args:
        text: The text of a paragraph, with its line breaks.
    """
    return [match.end() for match in BETWEEN.finditer(text)
            if not match[1][0].islower() and heading_role(match[1].strip()) in RUN_IN_ROLES]  # fmt: skip


def cuts_around_ratings(text: str, labels: LabelReader) -> list[int]:
    """Return where labels such as "Rating:" begin behind the end of a sentence, and where their ratings end.

    Args:
        text: The text of a paragraph, with its line breaks.
        labels: Recognises the labels of ratings.
    """
    found = (match for match in BEFORE_A_VALUE.finditer(text)
             if heading_role(match["label"].strip()) in OF_RATINGS and labels.named(match["value"]))  # fmt: skip
    return [cut for match in found for cut in (match.end(), match.end("end")) if cut < len(text)]
