"""Makes list entries of lines that somebody typed with a bullet into the Word form."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import accumulate

from planpress.exchange.office import TextRun, runs_from
from planpress.exchange.typed_bullet import BULLET, bullet_ends
from planpress.exchange.word_form.prose import PrintedLine


def with_typed_bullets(lines: Iterable[PrintedLine]) -> Iterator[PrintedLine]:
    """Yield lines; those outside lists that begin with a typed bullet become entries, without the bullet.

    Args:
        lines: The lines in a cell or a section.
    """
    divided = [line for whole in lines for line in _divided(whole)]
    found = bullet_ends((line.text, line.level) for line in divided)
    for line, bullet in zip(divided, found, strict=True):
        yield line if bullet is None else replace(line, runs=runs_from(line.runs, bullet[0]), level=bullet[1])


def _divided(line: PrintedLine) -> Iterator[PrintedLine]:
    """Divide a line at each line break that a bullet follows."""
    rows = line.text.split("\n")
    lengths = [len(row) + 1 for row in rows]
    starts = [start for start, row in zip(accumulate(lengths), rows[1:], strict=False) if BULLET.match(row)]
    first, *later = _pieces(line.runs, starts)
    yield replace(line, runs=_without_break(first)) if later else line
    yield from (PrintedLine(_without_break(runs)) for runs in later)


def _pieces(runs: Iterable[TextRun], starts: Iterable[int]) -> list[list[TextRun]]:
    """Divide runs at positions in their text."""
    pieces: list[list[TextRun]] = [[]]
    ahead = deque(starts)
    place = 0
    for run in runs:
        begin, end = place, place + len(run.text)
        while ahead and ahead[0] <= end:
            cut = ahead.popleft()
            pieces[-1].append(replace(run, text=run.text[begin - place : cut - place]))
            pieces.append([])
            begin = cut
        pieces[-1].append(replace(run, text=run.text[begin - place :]))
        place = end
    return [[run for run in piece if run.text] for piece in pieces]


def _without_break(runs: list[TextRun]) -> tuple[TextRun, ...]:
    """Return runs without the line break at their end."""
    *before, last = runs
    text = last.text.removesuffix("\n")
    return (*before, replace(last, text=text)) if text else tuple(before)
