"""Tells a paragraph that is a heading from a sentence that only begins with the word of a heading."""

import re
from dataclasses import dataclass, replace

from planpress.exchange.office import TextParagraph, runs_from
from planpress.importing.heading_words import SENTENCE, heading_role
from planpress.importing.labels import LabelReader
from planpress.importing.lexicon import key, words
from planpress.importing.tables.times import NO_TIME, read_time

SIGN = re.compile(r"\s*(?:[:\u17d6](?!//)|\s[\u2013\u2014-](?=\s))\s*")
"""What divides a heading from the text after it: a colon, but not that of an address, or a dash between spaces."""
RUN_IN = re.compile(r"([^\W\d_][^.!?:\n]{1,58})\.\s+(?=[^\W_]|[\"'\u201c\u00ab(\u2022-])")
"""The words before a full stop that is not that of a sentence, as in "Challenges. Two boats were lost"."""
RUN_IN_ROLES = ("outlook", "challenges", "comments", "evidence")
"""What such a heading can announce: words such as "Results." also end a sentence."""
IN_BRACKETS = re.compile(r"\s*\[[^\[\]]{1,80}\]\s*")
ASKED_FOR = ("action", "indicator", "rating")
"""What a template asks for in brackets, as in "[INDICATOR]", where no heading can be."""
BARE = {"DONE_ALONE": "summary", "NEXT_ALONE": "outlook"}
"""The lists of words that are headings only if they are alone, each with what they announce."""
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

    The words of a heading count only if they are the whole paragraph, or if a colon or a dash follows them; usual words
    for other texts than that about progress also if a full stop does.

    Args:
        paragraph: The paragraph.
    """
    text = "".join(run.text for run in paragraph.runs)
    sign = SIGN.search(text, 0, BEGINNING)
    if sign and (role := heading_role(text[: sign.start()])):
        rest = without_beginning(paragraph, sign.end())
        return ParagraphHeading(role, rest if rest.words else None)
    run_in = RUN_IN.match(text) if not sign else None
    if run_in and (role := heading_role(run_in[1])) in RUN_IN_ROLES:
        return ParagraphHeading(role, without_beginning(paragraph, run_in.end()))
    role = heading_role(text)
    if not role or (role in ASKED_FOR and IN_BRACKETS.fullmatch(text)):
        return None
    return ParagraphHeading(role)


def bare_heading(paragraph: TextParagraph, labels: LabelReader) -> ParagraphHeading | None:
    """Return the heading that a paragraph of a single word such as "Done" or "Next" is; None if it is something else.

    Such a word may also be a rating, so it is a heading only if the scale does not have it; "Done." is a sentence.

    Args:
        paragraph: The paragraph.
        labels: Recognises the labels of ratings.
    """
    said = "" if SENTENCE.search(paragraph.words) else key(paragraph.words)
    role = next((role for name, role in BARE.items() if said in words(name)), "")
    is_heading = role and not paragraph.words.endswith(".") and not labels.read(paragraph.words).rating
    return ParagraphHeading(role) if is_heading else None


def label_before(paragraph: TextParagraph) -> str:
    """Return the words before the colon, the dash or the full stop of a heading; all words if there is none.

    Args:
        paragraph: The paragraph.
    """
    text = "".join(run.text for run in paragraph.runs)
    if sign := SIGN.search(text, 0, BEGINNING):
        return " ".join(text[: sign.start()].split())
    run_in = RUN_IN.match(text)
    return run_in[1] if run_in and heading_role(run_in[1]) in RUN_IN_ROLES else paragraph.words


def without_beginning(paragraph: TextParagraph, characters: int) -> TextParagraph:
    """Return a paragraph without its first characters.

    Args:
        paragraph: The paragraph.
        characters: How many characters to leave out.
    """
    return replace(paragraph, runs=runs_from(paragraph.runs, characters))


def lacks_a_time(heading: ParagraphHeading) -> bool:
    """Tell whether the text after a label such as "Deadline: " gives no time, so that the words are no label.

    Args:
        heading: The label.
    """
    return heading.role == "due" and heading.text is not None and read_time(heading.text.words) is NO_TIME
