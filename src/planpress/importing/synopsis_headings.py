"""Tells which section of Part A a heading begins, and which lines look like headings that are not known."""

import re
from dataclasses import dataclass
from functools import cache

from planpress.exchange.office import TextParagraph
from planpress.importing.form_words import OUTLOOK_HEADINGS, PROGRESS_HEADINGS
from planpress.importing.heading_words import heading_role, is_sentence
from planpress.importing.labels import LabelReader
from planpress.importing.lexicon import headings, key, words
from planpress.importing.paragraph_headings import BEGINNING, SIGN, without_beginning
from planpress.importing.part_headings import pillar_heading
from planpress.importing.rater_words import names_any
from planpress.model import Plan
from planpress.model.characters import as_seen

LONGEST = 60
"""The maximum number of characters in a heading."""
MOST_WORDS = 8
"""The maximum number of words in a line that looks like a heading."""
SUMMARY, PROGRESS, OUTLOOK = "summary", "progress", "outlook"
SECTIONS = {"progress": PROGRESS, "status": PROGRESS, "updates": PROGRESS, "summary": PROGRESS, "outlook": OUTLOOK}
"""The sections of Part A, by the roles of headings."""
WITHOUT_PLACE = frozenset(["challenges", "comments", "evidence", "indicator", "cost"])
"""Roles of headings whose texts have no place of their own in the data of a whole report."""
NUMBER = re.compile(r"\(?(?:(?:[0-9]+(?:\.[0-9]+)*|[A-Za-z]|[IVXivx]{1,4})[.)]\s+|[0-9]+(?:\.[0-9]+)+\s+|[0-9.) ]+)")
"""A typed number before a heading."""
TIME = re.compile(
    r"(?:(?<!\s)\s++)?(?:[(,]\s*+)?(?:(?:in|for|during|to|since|of|en|para|pour|em|de|du|depuis|desde)\s++)?"
    r"(?:19|20)\d\d(?:\s*+[-\u2013/]\s*+(?:19|20)?\d\d)?\s*+\)?$",
    re.IGNORECASE,
)
"""The years at the end of a heading such as "Progress in 2024"."""
JOINED = re.compile(r"\s+(?:and|et|y|e|\u0648)\s+|\s*(?:[&/|;,]|\s[\u2013\u2014-]\s)\s*")
"""What divides the parts of a heading such as "Progress / Progr\u00e8s"."""
NOT_IN_HEADINGS = re.compile(r"[:=]|\d{3}")


@dataclass(frozen=True)
class SynopsisHeading:
    """What a paragraph says about the texts below it.

    Args:
        section: ``SUMMARY``, ``PROGRESS`` or ``OUTLOOK``.
        words: The heading if it has no place in the data, so that its words must be kept; otherwise "".
        text: The text behind the heading on its line; None if there is none.
    """

    section: str
    words: str = ""
    text: TextParagraph | None = None


def section_heading(
    paragraph: TextParagraph, below: TextParagraph | None, labels: LabelReader
) -> SynopsisHeading | None:
    """Return the heading of a section that a paragraph is or begins with; None if it is something else.

    Args:
        paragraph: The paragraph.
        below: The paragraph below it; None at the end of the part.
        labels: Recognises the labels of ratings: "Progress: On track" is a rating.
    """
    text = "".join(run.text for run in paragraph.runs)
    for sign in SIGN.finditer(text, 0, BEGINNING):
        named, rest = heading_section(text[: sign.start()]), without_beginning(paragraph, sign.end())
        if rest.words and named in (SUMMARY, PROGRESS, OUTLOOK) and not labels.read(rest.words).rating:
            return None if _is_of_status(text[: sign.start()]) else SynopsisHeading(named, text=rest)
    named = heading_section(text)
    if not named or (below and labels.named(below.words)):
        return None
    return (
        SynopsisHeading(named) if named in (SUMMARY, PROGRESS, OUTLOOK) else SynopsisHeading(SUMMARY, paragraph.words)
    )


def heading_section(text: str) -> str:
    """Return the section that a heading names, or its role if it has no place in Part A; "" if it is something else.

    Args:
        text: The words, which may be a sentence.
    """
    if len(text) > 2 * LONGEST:
        return ""
    seen = as_seen(text).strip(" :[]*")
    seen = seen[match.end() :] if (match := NUMBER.match(seen)) else seen
    seen = TIME.sub("", seen).strip(" :")
    if not seen or len(seen) > LONGEST:
        return ""
    pieces = [_section(piece) for piece in JOINED.split(seen) if piece]
    named = set(pieces) - ({"comments"} if len(set(pieces)) > 1 else set())
    if all(pieces) and named:
        return named.pop() if len(named) == 1 else ""
    return _section(seen)


def looks_like_a_heading(
    paragraph: TextParagraph, below: TextParagraph | None, labels: LabelReader, plan: Plan
) -> bool:
    """Tell whether a line may be a heading that is not known: few words, no sentence, above a text.

    Args:
        paragraph: The line.
        below: The paragraph below it; None at the end of the part.
        labels: Recognises the labels of ratings, which are no headings.
        plan: The plan; the titles of its pillars may divide a section.
    """
    line = paragraph.words.strip(" :[]*")
    if below is None or paragraph.level is not None or len(line) > LONGEST or len(line.split()) > MOST_WORDS:
        return False
    if not line[:1].isalnum() or line[:1].islower() or is_sentence(paragraph.words) or NOT_IN_HEADINGS.search(line):
        return False
    if labels.named(line) or pillar_heading(line, plan) or heading_role(line) in ("rating", "evaluation"):
        return False
    is_bold = all(run.bold for run in paragraph.runs if run.text.strip())
    return is_bold or below.level is not None or is_sentence(below.words)


def _section(words: str) -> str:
    """Return the section or the role that all words together name."""
    if _is_of_a_summary(words):
        return SUMMARY
    folded = words.casefold()
    named = next((name for name in (*OUTLOOK_HEADINGS, *PROGRESS_HEADINGS) if folded.startswith(name)), "")
    rest = folded[len(named) :]
    if named and not rest[:1].isalpha() and (
        not rest.strip(" .") or (" " in named and not is_sentence(words)) or heading_role(words)
    ):  # fmt: skip
        return OUTLOOK if named in OUTLOOK_HEADINGS else PROGRESS
    listed = {role for role, _ in headings().get(key(words), ())}
    if "action" in listed and names_any(words, "EXPECTED"):
        return OUTLOOK
    known = {SECTIONS.get(role, role) for role in listed if role in SECTIONS or role in WITHOUT_PLACE}
    role = heading_role(words)
    known = known or {SECTIONS.get(role, role)} & {PROGRESS, OUTLOOK, *WITHOUT_PLACE}
    return known.pop() if len(known) == 1 else ""


def _is_of_status(words: str) -> bool:
    """Tell whether a label, as in "Status: On track", may be that of a rating."""
    return any(role in ("status", "rating") for role, _ in headings().get(key(words), ()))


def _is_of_a_summary(heading: str) -> bool:
    """Tell whether a heading announces a summary of the whole, as in "Overview" and "Summary of implementation"."""
    seen = key(heading)
    if seen in words("SUMMARIES"):
        return True
    named = _summaries().search(seen)
    return bool(named) and set(seen.split()) <= _words_of_summaries()


@cache
def _summaries() -> re.Pattern[str]:
    """Return what finds the words for a summary, the longest first."""
    listed = sorted(words("SUMMARIES"), key=lambda term: (-len(term), term))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, listed))})(?!\w)")


@cache
def _words_of_summaries() -> frozenset[str]:
    """Return the single words in headings of summaries of the whole."""
    listed = (term for name in ("SUMMARIES", "OF_A_WHOLE", "LINKING") for term in words(name))
    return frozenset(word for term in listed for word in term.split())
