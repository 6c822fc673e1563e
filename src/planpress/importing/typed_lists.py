"""Divides what a person typed into one cell into texts: by bullets, empty lines or lines."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from planpress.exchange.report_workbook.cell_words import BULLET, ENTRY, divided_texts

BULLETS = "\u00b7\u25aa\u2023\u25cf\u25e6\uf0b7\u2022"
MARK = re.compile(
    rf"(?P<indent>\s*)(?P<mark>[{BULLETS}]\s*(?=\S)|[-\u2013\u2014](?:\s+|(?=[^\W\d_]))|[*o]\s+|"
    r"\d{1,2}[.)]\s+|\(?[a-z]\)\s+)"
)
"""A bullet, or the number of an entry, at the beginning of a line."""
SENTENCE_END = re.compile(r"[.!?;:\u2026][\"'\u2019\u201d\u00bb)\]]*\s*")
INTRODUCES = (":", "\uff1a")
EMPTY_LINE = re.compile(r"\n[^\S\n]*\n\s*")


@dataclass(frozen=True)
class TypedTexts:
    """The texts in a cell.

    Args:
        texts: The texts in order; None for an empty bullet.
        doubt: What a person should know about the division; "" if nothing.
    """

    texts: Sequence[str | None]
    doubt: str = ""


def typed_texts(words: str) -> TypedTexts:
    """Return the texts in a cell.

    Args:
        words: The words in the cell; not empty.
    """
    bare = words.strip()
    lines = bare.split("\n")
    if ENTRY.match(bare):
        return TypedTexts(divided_texts(bare) or [])
    if any(MARK.match(line) for line in lines):
        return _listed(lines) if MARK.match(lines[0]) else _begun(lines)
    if EMPTY_LINE.search(bare):
        return TypedTexts([text.strip() for text in EMPTY_LINE.split(bare) if text.strip()])
    return TypedTexts([bare]) if len(lines) == 1 else _lined(lines)


def _lined(lines: Sequence[str]) -> TypedTexts:
    """Return the texts of lines without bullets: each line is a text if each ends like a sentence."""
    filled = [line.strip() for line in lines if line.strip()]
    if all(SENTENCE_END.search(line) and SENTENCE_END.search(line[-3:]) for line in filled[:-1]):
        return TypedTexts(filled, f"its {len(filled)} lines were read as separate texts")
    return TypedTexts(["\n".join(lines)], f"its {len(filled)} lines were read as one text")


def _begun(lines: Sequence[str]) -> TypedTexts:
    """Return the texts of lines of which the first has no bullet, but a later one has.

    People add a text with a bullet below a single text, which has none; but words such as "Two steps:" introduce a list
    that belongs to the same text.
    """
    start = next(index for index, line in enumerate(lines) if MARK.match(line))
    above = "\n".join(lines[:start]).strip()
    if above.endswith(INTRODUCES):
        return TypedTexts(["\n".join(lines)])
    sign = _sign(lines[start])
    if sign != BULLET and not SENTENCE_END.search(above[-3:]):
        return TypedTexts(["\n".join(lines)], f"its {len(lines)} lines were read as one text")
    texts = [*typed_texts(above).texts, *_listed(lines[start:]).texts]
    return TypedTexts(texts, "" if sign == BULLET else f"it was read as {len(texts)} texts")


def _listed(lines: Sequence[str]) -> TypedTexts:
    """Return the entries of a list whose first line has a bullet; deeper entries stay inside the one above."""
    outer = _sign(lines[0])
    texts: list[str] = []
    for line in lines:
        mark = MARK.match(line)
        rest = line[mark.end() :].strip() if mark else line.strip()
        if not texts or (mark and _sign(line) == outer and not mark["indent"]):
            texts.append(rest)
        elif mark:
            texts[-1] += f"\n- {rest}"
        elif rest:
            texts[-1] += f"\n{rest}"
    doubt = "the numbers before its texts were left out" if outer == "1" else ""
    return TypedTexts([text for text in texts if text], doubt)


def _sign(line: str) -> str:
    """Return the bullet of a line; "1" for any number or letter; "" for none."""
    mark = MARK.match(line)
    sign = mark["mark"].strip() if mark else ""
    return "1" if len(sign) > 1 else sign
