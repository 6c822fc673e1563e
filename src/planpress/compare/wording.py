"""Compares two wordings word by word."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import Match, SequenceMatcher
from itertools import accumulate

from planpress.compare.moved_words import with_moves
from planpress.compare.span import Span, SpanKind, joined
from planpress.compare.tokens import tokens, words
from planpress.function_words import function_words
from planpress.model.characters import as_seen

SPELLINGS = (
    ("isation", "ization"),
    ("ising", "izing"),
    ("ised", "ized"),
    ("ise", "ize"),
    ("yse", "yze"),
    ("ence", "ense"),
    ("our", "or"),
    ("re", "er"),
    ("ogue", "og"),
    ("ame", "am"),  # "programme", whose doubled "m" is reduced first
)
"""British endings and their American counterparts."""

LATIN_MARKS = re.compile("[\u0300-\u036f]")
DOUBLED = re.compile(r"(\w)\1")
HYPHENS = re.compile(r"(?<=\w)-(?=\w)")


def same_scope(before: str, after: str, language: str) -> bool:
    """Tell whether two wordings use the same words, apart from spelling and function words.

    The comparison ignores function words, word order, case, punctuation, accents, doubled letters, hyphens within a
    word, and the difference between British and American endings. Any other word that was added or removed changes the
    scope, even a number or a plural; readers judge whether it matters.

    Args:
        before: The earlier wording.
        after: The later wording.
        language: The language of both; without a list of function words for it, every word counts.
    """
    earlier, later = _content(before, language), _content(after, language)
    return Counter(earlier) == Counter(later) or "".join(earlier) == "".join(later)


def fold(word: str) -> str:
    """Return a lower-case word in a form that is the same for its usual spellings, whether British or American."""
    bare = LATIN_MARKS.sub("", unicodedata.normalize("NFD", word))
    if any(character.isdigit() for character in bare):
        return bare
    single = DOUBLED.sub(r"\1", bare)
    plural = "s" if single.endswith("s") else ""
    singular = single.removesuffix("s")
    for british, american in SPELLINGS:
        if singular.endswith(british) and len(singular) > len(british) + 1:
            return singular.removesuffix(british) + american + plural
    return single


def _content(text: str, language: str) -> list[str]:
    """Return the words of a text that carry meaning, folded and in order."""
    without = function_words(language.split("-", maxsplit=1)[0])
    plain = HYPHENS.sub("", unicodedata.normalize("NFKC", as_seen(text)).casefold())
    return [fold(word) for word in words(plain) if word not in without]


def wording_changes(before: str, after: str) -> tuple[Span, ...]:
    """Return the spans of words that were kept, removed, added and moved.

    Joined together, the spans that are the same, removed or moved away give the earlier wording, including spaces;
    those that are the same, added or moved here give the later wording as readers see it. In a script
    without spaces between words (Khmer, Thai, Chinese), the unit is the character with its marks.
    """
    return with_moves(joined(_spans(tuple(tokens(before)), tuple(tokens(after)))))


def _spans(before: Sequence[str], after: Sequence[str]) -> Iterator[Span]:
    """Yield the words that both wordings have in the same order, and what each wording has between them.

    Only words and punctuation are matched: spaces would break a changed phrase into individual words.
    """
    places = [[index for index, token in enumerate(text) if not token.isspace()] for text in (before, after)]
    seen = [[as_seen(text[index]) for index in at] for text, at in zip((before, after), places, strict=True)]
    a_start = b_start = 0
    for block in _Matcher(*seen).get_matching_blocks():  # the last one is empty
        for step in range(block.size):
            a, b = places[0][block.a + step], places[1][block.b + step]
            yield from _between("".join(before[a_start:a]), "".join(after[b_start:b]))
            yield Span(SpanKind.SAME, before[a])
            a_start, b_start = a + 1, b + 1
    yield from _between("".join(before[a_start:]), "".join(after[b_start:]))


def _between(before: str, after: str) -> Iterator[Span]:
    """Yield what each wording has between two shared words; spaces that both have at the ends are shared as well."""
    removed, added, closing = before, after, ""
    if before[:1].isspace() and after[:1].isspace():
        removed, added = before.lstrip(), after.lstrip()
        yield Span(SpanKind.SAME, before[: len(before) - len(removed)])
    if removed[-1:].isspace() and added[-1:].isspace():
        closing = removed[len(removed.rstrip()) :]
        removed, added = removed.rstrip(), added.rstrip()
    if removed:
        yield Span(SpanKind.REMOVED, removed)
    if added:
        yield Span(SpanKind.ADDED, added)
    if closing:
        yield Span(SpanKind.SAME, closing)


class _Matcher(SequenceMatcher[str]):
    """Finds what two wordings have in common, within a limited number of steps.

    The search takes one step for each pair of equal words and starts again on both sides of each match, so a word that
    is repeated a thousand times could cost a thousand million steps. When no steps are left, the rest counts as
    changed, except for its beginning and end.
    """

    STEPS_PER_TOKEN = 300
    """Enough for ordinary texts: a text of 8,000 characters of which a tenth changed needs two thirds of this
    number.
    """

    def __init__(self, before: Sequence[str], after: Sequence[str]) -> None:
        super().__init__(None, before, after, autojunk=False)
        self.before, self.after = before, after
        self.steps = self.STEPS_PER_TOKEN * (len(before) + len(after))
        counts = Counter(after)
        self.pairs = tuple(accumulate((1 + counts[word] for word in before), initial=0))

    def find_longest_match(self, alo: int = 0, ahi: int | None = None, blo: int = 0, bhi: int | None = None) -> Match:
        a_end, b_end = len(self.before) if ahi is None else ahi, len(self.after) if bhi is None else bhi
        needed = self.pairs[a_end] - self.pairs[alo]
        if needed <= self.steps:
            self.steps -= needed
            return super().find_longest_match(alo, a_end, blo, b_end)
        most = min(a_end - alo, b_end - blo)
        if size := _shared(self.before[alo:a_end], self.after[blo:b_end], most):
            return Match(alo, blo, size)
        size = _shared(self.before[alo:a_end][::-1], self.after[blo:b_end][::-1], most)
        return Match(a_end - size, b_end - size, size)


def _shared(before: Sequence[str], after: Sequence[str], most: int) -> int:
    """Count the equal words at the beginning of two wordings."""
    return next((index for index, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), most)
