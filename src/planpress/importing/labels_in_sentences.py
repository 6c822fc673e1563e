"""Finds labels between the sentences of a paragraph, as in "Two boats were bought. Next steps: Ten more follow"."""

import re

from planpress.importing.heading_words import heading_role

BETWEEN = re.compile(r"[.!?\u2026][\"'\u2019\u201d\u00bb)]{0,2}\s{1,3}(?=([^\W\d_][^.!?:\n]{1,58}):(?:\s|$))")
"""The end of a sentence before words with a colon."""
OF_TEXTS = ("outlook", "challenges", "comments", "evidence")
"""What such a label can announce: words such as "Results:" also introduce a sentence of the same text."""


def cuts_between_sentences(text: str) -> list[int]:
    """Return where labels of other texts begin behind the end of a sentence.

    Args:
        text: The text of a paragraph, with its line breaks.
    """
    return [match.end() for match in BETWEEN.finditer(text)
            if match[1][0].isupper() and heading_role(match[1].strip()) in OF_TEXTS]  # fmt: skip
