"""Tells a paragraph that is a heading from a sentence that only begins with the word of a heading."""

import re
from dataclasses import dataclass, replace

from planpress.exchange.office import TextParagraph, runs_from
from planpress.importing.heading_words import heading_role

SIGN = re.compile(r"\s*(?:[:\u17d6](?!//)|\s[\u2013\u2014-](?=\s))\s*")
"""What divides a heading from the text after it: a colon, but not that of an address, or a dash between spaces."""
BEGINNING = 200
"""How many characters of a paragraph are searched for the colon or the dash after its heading."""


@dataclass(frozen=True)
class ParagraphHeading:
    """What a paragraph says about the text that it begins.

    Args:
        role: What the text is: a key of ``ROLES``.
        text: The paragraph without its heading; None if it is only a heading.
    """

    role: str
    text: TextParagraph | None = None


def paragraph_heading(paragraph: TextParagraph) -> ParagraphHeading | None:
    """Return the heading that a paragraph is or begins with; None if it is only a text.

    The words of a heading count only if they are the whole paragraph, or if a colon or a dash follows them.

    Args:
        paragraph: The paragraph.
    """
    text = "".join(run.text for run in paragraph.runs)
    sign = SIGN.search(text, 0, BEGINNING)
    if sign and (role := heading_role(text[: sign.start()])):
        rest = without_beginning(paragraph, sign.end())
        return ParagraphHeading(role, rest if rest.words else None)
    role = heading_role(text)
    return ParagraphHeading(role) if role else None


def without_beginning(paragraph: TextParagraph, characters: int) -> TextParagraph:
    """Return a paragraph without its first characters.

    Args:
        paragraph: The paragraph.
        characters: How many characters to leave out.
    """
    return replace(paragraph, runs=runs_from(paragraph.runs, characters))
