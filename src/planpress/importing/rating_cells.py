"""Divides a cell that contains both an indicator and a rating, as in the official form."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from planpress.exchange.office import TextParagraph, TextRun
from planpress.importing.indicator_values import has_values
from planpress.importing.label_signs import MARKS
from planpress.importing.labels import LabelReader
from planpress.importing.lexicon import headings, key, statuses
from planpress.importing.lexicon import words as listed
from planpress.importing.name_lines import lines_where
from planpress.importing.paragraph_pieces import pieces
from planpress.importing.placeholders import is_placeholder
from planpress.importing.rater_words import names_any
from planpress.importing.rating_terms import indicator_words, rating_words
from planpress.model.scalars import quoted

INDICATOR = "|".join(map(re.escape, indicator_words()))
RATING = r"(?:progress |overall |self-)?rating|notation|calificaci[óo]n|valoraci[óo]n|(?:التقييم|التقدير)"
AT_THE_START = "|".join(map(re.escape, rating_words()))
HEADING = re.compile(
    rf"(?:(?<![^\s\[(|.;])(?:(?P<indicator>{INDICATOR})|(?P<rating>{RATING}))|^\W*(?P<first>{AT_THE_START}))"
    r"(?:\s*\([^()]{0,200}\))?\s*[:\u17d6]\s*",
    re.IGNORECASE,
)
"""The words before an indicator or a rating; some of them count only at the beginning of a line."""
DASHED = re.compile(rf"^\W{{0,3}}({INDICATOR}|{RATING}|{AT_THE_START})\s{{1,3}}[\u2013\u2014-]\s", re.IGNORECASE)
"""Such words with a dash at the beginning of a line, as in "Rating \N{EN DASH} On track"."""
WITHOUT_COLON = re.compile(rf"(?:{RATING})\s+", re.IGNORECASE)
A_LABEL = 8
"""The maximum number of words in the last line of a cell that is read as a rating without being a known label."""
AN_INDICATOR = 3
"""The minimum number of words in an indicator beside a label; fewer may belong to the label, as in "Not yet"."""
OF_A_LABEL = ("NEGATIONS", "UNREAL", "PREVIOUS", "NEXT", "RATERS")
"""The lists of words that change what a label below them says."""
SAYING_NOTHING = ("DEGREES", "QUALIFIERS", "FUNCTION_WORDS")
"""The lists of words that name nothing that was done."""
ADVERB = re.compile(r"\w{2,30}(?:ly|mente|[^\W\d_](?:l|r|v|u)ement)")
A_LONG_WORD = 5
"""The minimum number of letters in a word that names what was done."""
LONGEST_PLACEHOLDER = 100
"""The maximum number of characters in words of the template."""
BRACKETED_BEFORE = re.compile(r"\s{0,9}(\[[^\[\]]{1,80}\])\s{0,9}(?=\S)")
BRACKETED_BEHIND = re.compile(r"(?<=\S)\s{0,9}(\[[^\[\]]{1,80}\])\s{0,9}$")
COUNTED = re.compile(r"[^\W\d][^:\u17d6\n]{0,100}[:\u17d6]\s*\W?\s*\d")
"""A name and a number, as in "Campaigns: 2", which is an indicator although it is short."""


@dataclass(frozen=True)
class DividedCell:
    """An indicator and a rating.

    Args:
        indicator: The paragraphs of the indicator.
        rating: The words of the rating, in one paragraph; empty if there are none.
    """

    indicator: list[TextParagraph]
    rating: list[TextParagraph]


def divided_cell(
    paragraphs: list[TextParagraph], labels: LabelReader, tell: Callable[[str, str], None]
) -> DividedCell | None:
    """Divide a cell at the words before its indicator and its rating; None if it cannot be divided.

    Args:
        paragraphs: The paragraphs in the cell.
        labels: Recognises the labels of ratings.
        tell: The function that adds an uncertainty, given its place and its words.
    """
    divided = list(_pieces(paragraphs, labels))
    kinds = {kind for kind, _ in divided}
    if not kinds - {""}:
        return _two_texts(paragraphs, labels, tell)
    place = paragraphs[0].place
    if "rating" in kinds:
        indicator = [words for kind, words in divided if kind != "rating"]
        rating = _rating([words for kind, words in divided if kind == "rating" and words], labels)
        after = [words for kind, words in divided if kind == "rating" and words][len(rating) :]
        if has_values(after):  # a table of indicators below the rating
            indicator += after
        elif after:
            tell(place, f"{quoted(' '.join(after))} after the rating was left out")
    else:
        first = next(words for kind, words in divided if kind)
        rating = _unannounced([words for _, words in divided if words != first], labels)
        indicator = [words for _, words in divided if words not in rating]
    named = [TextParagraph((TextRun(words),), place) for words in indicator if re.search(r"\w", words)]
    return DividedCell(named, [TextParagraph((TextRun("\n".join(rating)),), place)] if rating else [])


def _two_texts(
    paragraphs: list[TextParagraph], labels: LabelReader, tell: Callable[[str, str], None]
) -> DividedCell | None:
    """Divide a cell without announcing words if exactly one line is a label and the others are indicators."""
    lines = [line for paragraph in paragraphs for piece in _at_placeholders(paragraph)
             for line in lines_where(piece, lambda text: is_placeholder(text) or _names(text, labels))]  # fmt: skip
    unfilled = [line for line in lines if is_placeholder(line.text) and not _names(line.text, labels)]
    rest = [line for line in lines if line not in unfilled and line.text]
    rated = rest if unfilled and len(rest) == 1 else [line for line in rest if _names(line.text, labels)]
    others = [line for line in rest if line not in rated]
    if len(rated) != 1 or not (others or unfilled) or not _are_indicators(others, rated[0], rest, labels):
        return None
    if others:
        shown = quoted(" ".join(other.text for other in others))
        tell(rated[0].place, f"{shown}, in the cell of the rating, was read as an indicator")
    return DividedCell([*unfilled, *others], rated)


def _at_placeholders(paragraph: TextParagraph) -> Iterator[TextParagraph]:
    """Yield a paragraph, divided behind or before words of the template in brackets, as in "[INDICATOR] Achieved"."""
    text = "".join(run.text for run in paragraph.runs)
    before, behind = BRACKETED_BEFORE.match(text), BRACKETED_BEHIND.search(text[-LONGEST_PLACEHOLDER:])
    cut = 0
    if before and is_placeholder(before[1]):
        cut = before.end()
    elif behind and is_placeholder(behind[1]):
        cut = max(0, len(text) - LONGEST_PLACEHOLDER) + behind.start()
    yield from (piece for piece in pieces(paragraph, [cut] if 0 < cut < len(text) else []) if piece.words)


def _names(text: str, labels: LabelReader) -> bool:
    """Tell whether a text is a label, which may name the action that a rating waits for."""
    return bool(labels.named(text) or labels.read(text).depends_on)


def _are_indicators(
    others: Sequence[TextParagraph], rated: TextParagraph, lines: Sequence[TextParagraph], labels: LabelReader
) -> bool:
    """Tell whether the lines beside a label are long, counted, or name what was done, above a label of its own."""
    if all(_is_an_indicator(other.text) for other in others):
        return True
    is_below = lines[-1] is rated and not rated.text[:1].islower()
    return (is_below and all(_is_an_indicator(other.text) or _names_something(other.text) for other in others)
            and not labels.likely(" ".join(line.text for line in lines)))  # fmt: skip


def _is_an_indicator(text: str) -> bool:
    return len(text.split()) >= AN_INDICATOR or bool(COUNTED.match(text))


def _names_something(text: str) -> bool:
    """Tell whether a few words, such as "Weirs built", name something and leave a label below as it is."""
    seen = key(text)
    if text[:1].islower() or not text[-1:].isalpha() or seen in statuses() or seen in headings():
        return False
    if any(names_any(text, name) for name in OF_A_LABEL):
        return False
    return any(map(_is_a_name, seen.split()))


def _is_a_name(word: str) -> bool:
    """Tell whether a folded word is neither short, a status nor an adverb, and no word that only says how much."""
    says_nothing = word in statuses() or ADVERB.fullmatch(word) or any(word in listed(name) for name in SAYING_NOTHING)
    return len(word) >= A_LONG_WORD and word.isalpha() and not says_nothing


def _pieces(paragraphs: list[TextParagraph], labels: LabelReader) -> Iterator[tuple[str, str]]:
    """Yield the lines in a cell, cut before each heading, with what they are: "indicator", "rating" or ""."""
    kind = ""
    for paragraph in paragraphs:
        typed = "".join(run.text for run in paragraph.runs)
        for number, line in enumerate(typed.split("\n")):
            text = DASHED.sub(r"\1: ", " ".join(f"{paragraph.number if number == 0 else ''} {line}".split()))
            if (bare := WITHOUT_COLON.match(text)) and labels.read(text[bare.end() :]).rating:
                yield "rating", text[bare.end() :].strip()
                kind = "rating"
                continue
            start = 0
            for match in HEADING.finditer(text):
                if before := text[start : match.start()].strip(" [(|"):
                    yield kind, before
                kind, start = "indicator" if match["indicator"] else "rating", match.end()
            if text[start:] or start:
                yield kind, text[start:].strip()


def _rating(lines: list[str], labels: LabelReader) -> list[str]:
    """Return the lines that are the rating: all of them, unless only the first ones make up a rating."""
    if not labels.read(" ".join(lines)).rating:
        for number in range(1, len(lines)):
            if labels.read(" ".join(lines[:number])).rating and not any(map(labels.named, lines[number:])):
                return lines[:number]
    return lines


def _unannounced(lines: list[str], labels: LabelReader) -> list[str]:
    """Return the lines below an indicator that are the rating, although no words announce it."""
    if ticked := [line for line in lines if any(mark in line for mark in MARKS)]:
        return ticked
    rated = [line for line in lines if (read := labels.read(line)).rating or read.several]
    return rated or [line for line in lines[-1:] if len(line.split()) <= A_LABEL]
