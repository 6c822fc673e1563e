"""Divides the name of an action from the rating printed behind it, as in "Appoint a focal point [ACHIEVED]"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planpress.exchange.office import TextParagraph, TextRun
from planpress.importing.labels import LabelReader
from planpress.importing.other_ratings import OtherRatings
from planpress.model import Plan

TAIL = 200
"""How many characters at the end of a name are searched for a rating."""
ENCLOSED = re.compile(r"(?:\[([^\[\]]{2,120})\]|\(([^()]{2,120})\))(?P<behind>[\s.*\u2217\uff0a]{0,9})$")
OPENING = re.compile(r"(?<=\S)\s+(?=[\[(])")
SIGN = re.compile(r"\s+[\u2013\u2014\u2192-]+\s+|\s*[:;|\u17d6\uff1a]\s+")
STOP = re.compile(r"[.,]\s+(?=[^\W\d_])")
GAP = re.compile(r"\t|\n|[^\S\n]{3,}")
NAMED = re.compile(r"[:\u17d6\u2013\u2014]")
"""The sign between somebody's name and the rating."""
CAPITALS = re.compile(r"(?<=\s)(?=[A-Z\u00c0-\u00de])")
MOST_WORDS = 8
"""The maximum number of words in a rating without brackets."""


@dataclass(frozen=True)
class RatedName:
    """A name and the rating behind it.

    Args:
        name: The name without the rating.
        label: The words of the rating; "" if there is none.
    """

    name: str
    label: str = ""


NOT_RATED = RatedName("")


def rated_name(text: str, labels: LabelReader, plan: Plan, typed: Sequence[TextParagraph] = ()) -> RatedName:
    """Divide the name of an action from the rating behind it.

    A rating is in brackets, behind a sign, a gap or a line break, or alone in capitals, bold print or italics.

    Args:
        text: The name, on one line.
        labels: Recognises the labels of ratings.
        plan: The plan, with the assessors that the words in brackets may name.
        typed: The paragraphs that end with the name, which show gaps and styles.
    """
    start = max(0, len(text) - TAIL)
    enclosed = ENCLOSED.search(text, start)
    if enclosed:
        label = enclosed[1] or enclosed[2]
        if is_rating(label, labels, plan):
            return RatedName(f"{text[: enclosed.start()].rstrip()}{enclosed['behind'].strip(' .')}", label)
    for label in _endings(text, start, typed):
        if len(label.split()) <= MOST_WORDS and labels.read(label, remark=False).rating and text.endswith(label):
            name = text[: len(text) - len(label)].rstrip(" .\u2013\u2014\u2192-:;|,\u17d6\uff1a")
            return RatedName(name, label) if name else RatedName(text)
    return RatedName(text)


def is_rating(label: str, labels: LabelReader, plan: Plan) -> bool:
    """Tell whether words are a rating, or several ratings with the names of those who give them.

    Args:
        label: The words.
        labels: Recognises the labels of ratings.
        plan: The plan, with its assessors.
    """
    if labels.read(label).rating:
        return True
    if not NAMED.search(label):
        return False
    own = OtherRatings(labels, plan, lambda _place, _words: None).taken_from([paragraph_of(label)], inside=True)
    left = " ".join(paragraph.words for paragraph in own.paragraphs)
    return bool(own.rated) and (not left or bool(labels.read(left, remark=False).rating))


def paragraph_of(words: str, place: str = "") -> TextParagraph:
    """Return words as a paragraph."""
    return TextParagraph((TextRun(words),), place)


def _endings(text: str, start: int, typed: Sequence[TextParagraph]) -> Iterator[str]:
    """Yield the words at the end of a name that may be a rating, the longest ones first."""
    yield from (text[match.end() :] for match in OPENING.finditer(text, start))
    yield from (text[match.end() :] for match in SIGN.finditer(text, start))
    yield from (label for match in STOP.finditer(text, start) if (label := text[match.end() :])[:1].isupper())
    printed = "\n".join("".join(run.text for run in paragraph.runs) for paragraph in typed)[-TAIL:]
    yield from (" ".join(printed[match.end() :].split()) for match in GAP.finditer(printed))
    for match in CAPITALS.finditer(text, start):
        if text[match.end() :].isupper() and not text[: match.end()].isupper():
            yield text[match.end() :]
    runs = [run for run in typed[-1].runs if run.text.strip()] if typed else []
    styles = [(run.bold, run.italic) for run in runs]
    if len(set(styles)) > 1:
        same = next(n for n, style in enumerate(reversed(styles)) if style != styles[-1])
        yield " ".join("".join(run.text for run in runs[-same:]).split())
