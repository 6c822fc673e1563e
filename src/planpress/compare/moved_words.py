"""Finds the words in a changed wording that have only moved to another position."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planpress.compare.span import Span, SpanKind, joined
from planpress.compare.tokens import tokens
from planpress.model.characters import TURNING, as_seen

LEAST_LETTERS = 4
"""The minimum number of letters in moved words; shorter words, such as "the", occur twice by chance."""
CHANGED = (SpanKind.REMOVED, SpanKind.ADDED)
MOST_MOVES = 8
MOST_CHARACTERS = 1_000
"""The maximum number of removed or added characters that are searched; the time grows with the square of the number.
Titles have fewer.
"""


@dataclass(frozen=True)
class _Run:
    """Some of the words in a span.

    Args:
        span: The index of the span.
        start: The index of the first word.
        end: The index after the last word.
        letters: How many letters and digits the words contain.
    """

    span: int
    start: int
    end: int
    letters: int


def with_moves(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return spans in which words that are removed in one position and added in another are marked as moved.

    Args:
        spans: The spans of two wordings, in order.
    """
    parts = list(spans)
    if any(
        TURNING.search(span.text) for span in parts
    ):  # a move could separate the marks that begin and end a direction
        return tuple(parts)
    for _ in range(MOST_MOVES):
        move = _longest_move(parts)
        if move is None:
            break
        kinds = zip(move, (SpanKind.MOVED_AWAY, SpanKind.MOVED_HERE), strict=True)
        for run, kind in sorted(kinds, key=lambda marked: -marked[0].span):  # last first, so that indexes stay valid
            parts[run.span : run.span + 1] = _divided(parts[run.span], run, kind)
    return joined(parts)


def _longest_move(parts: Sequence[Span]) -> tuple[_Run, _Run] | None:
    """Return the words with the most letters that are removed in one position and added in another."""
    removed, added = ([(index, span.text) for index, span in enumerate(parts) if span.kind is kind] for kind in CHANGED)
    lengths = [sum(len(text) for _, text in texts) for texts in (removed, added)]
    if min(lengths) < LEAST_LETTERS or max(lengths) > MOST_CHARACTERS:
        return None
    best: tuple[_Run, _Run] | None = None
    words_added = [(index, _seen(text)) for index, text in added]
    for away, text in removed:
        before = _seen(text)
        for here, after in words_added:
            if abs(here - away) == 1:  # one replaces the other: a word that is in both now has another case
                continue
            start, from_start, size, letters = _shared_run(before, after)
            if letters >= LEAST_LETTERS and (best is None or letters > best[0].letters):
                best = _Run(away, start, start + size, letters), _Run(here, from_start, from_start + size, letters)
    return best


def _shared_run(before: Sequence[str], after: Sequence[str]) -> tuple[int, int, int, int]:
    """Return the run with the most letters that two texts share: its indexes, and its numbers of words and letters."""
    best = (0, 0, 0, 0)
    ending: dict[int, tuple[int, int]] = {}  # by the index of the last word in ``after``: words and letters
    for index, word in enumerate(before):
        letters = sum(map(str.isalnum, word))
        previous, ending = ending, {}
        for position, candidate in enumerate(after):
            if candidate == word and (letters or position - 1 in previous):
                size, sum_of_letters = previous.get(position - 1, (0, 0))
                ending[position] = size + 1, sum_of_letters + letters
                if sum_of_letters + letters > best[3]:
                    best = index - size, position - size, size + 1, sum_of_letters + letters
    return best


def _seen(text: str) -> list[str]:
    return [as_seen(token).casefold() for token in tokens(text)]


def _divided(span: Span, run: _Run, kind: SpanKind) -> Iterator[Span]:
    """Yield the parts of a span: the words before the run, the run as another kind, and the words after it."""
    words = list(tokens(span.text))
    before, moved, behind = "".join(words[: run.start]), "".join(words[run.start : run.end]), "".join(words[run.end :])
    if before.isspace():
        before, moved = "", before + moved
    if behind.isspace():
        moved, behind = moved + behind, ""
    yield from (part for part in (Span(span.kind, before), Span(kind, moved), Span(span.kind, behind)) if part.text)
