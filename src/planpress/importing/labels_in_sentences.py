"""Finds labels between the sentences of a paragraph, as in "Two boats were bought. Next steps: Ten more follow"."""

import re

from planpress.importing.heading_words import heading_role
from planpress.importing.paragraph_headings import RUN_IN_ROLES

BETWEEN = re.compile(
    r"[.!?\u061f\u2026][\"'\u2019\u201d\u00bb)]{0,2}\s{1,3}(?=([^\W\d_][^.!?\u061f:\n]{1,58})(?::(?:\s|$)|\.\s{1,3}\S))"
)
"""The end of a sentence before words with a colon or a full stop."""


def cuts_between_sentences(text: str) -> list[int]:
    """Return where labels of other texts begin behind the end of a sentence.

    Args:
        text: The text of a paragraph, with its line breaks.
    """
    return [match.end() for match in BETWEEN.finditer(text)
            if not match[1][0].islower() and heading_role(match[1].strip()) in RUN_IN_ROLES]  # fmt: skip
