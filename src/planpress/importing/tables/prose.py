"""Turns the text of a cell into texts of the data: one for each paragraph, with dated statements kept apart."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from planpress.exchange.office import TextRun
from planpress.exchange.office.workbook import WorkbookCell
from planpress.importing.lexicon import key, words
from planpress.importing.nothing import is_nothing
from planpress.importing.tables.broken_lines import with_broken_lines_joined
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.times import read_time
from planpress.importing.texts import cleaned, markdown
from planpress.model import PartialDate
from planpress.model.characters import is_unseen
from planpress.model.scalars import MAX_TEXT, quoted

BULLET = re.compile(
    r"(?P<indent>\s*)(?:[\u2022\u25aa\u25cf\u25e6\u2023\u00b7\uf0b7\uf0a7\u25ba\u27a2\u2713\u2714]\s*|[-\u2013\u2014*]\s+)(?=\S)"
)
LETTER = re.compile(r"(?P<indent>\s*)o(?P<gap>\s+)(?=\S)")
"""The letter that Word prints as a bullet, and leaves as a letter where it is pasted."""
INDENT = 2
"""How many more spaces before a bullet make it a lower level."""
DATED = re.compile(
    r"\s*[\[(]?(?P<date>[^:\n\])]{4,30}?)[\])]?\s*(?::|\s[-\u2013\u2014]\s|[\])]|\s?\u2013\s)\s*(?P<text>\S.*)",
    re.DOTALL,
)
SAFE_LENGTH = MAX_TEXT - 100


@dataclass
class DatedTexts:
    """The statements in a cell.

    Args:
        updates: The statements with a date, and the date of each.
        texts: The other statements: those before the first date, and those whose date can mean two days.
        ambiguous: The dates that can mean two days.
        remarks: What a person should know about the dates.
    """

    updates: list[tuple[PartialDate, str]] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    ambiguous: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs in a cell in Markdown, with lower bullets inside the one above.

    Each line is a paragraph, unless a sentence goes on in it.

    Args:
        text: The text of the cell, as typed.
    """
    result: list[str] = []
    first_indent: int | None = None
    for line in with_broken_lines_joined(with_bullets(cleaned(text))).split("\n"):
        bullet = BULLET.match(line)
        words = line[bullet.end() :] if bullet else line
        if is_unseen(words) or (is_nothing(words) and not any(char.isalnum() for char in words)):
            continue
        indent = len(bullet["indent"].expandtabs(4)) if bullet else 0
        if bullet and first_indent is None:
            first_indent = indent
        shown = markdown((TextRun(words),))
        if bullet and result and indent - (first_indent or 0) >= INDENT:
            result[-1] = f"{result[-1]}\n- {shown}"
        else:
            result.append(shown)
    return [piece for paragraph in result for piece in _pieces(paragraph)]


def with_bullets(text: str) -> str:
    """Return the text of a cell with bullets for the letters "o" that are used as such.

    The letter is also a word in Spanish and Portuguese, so it is a bullet only before a gap, indented below another
    bullet, or if all lines begin with a bullet and at least two of them with the letter. Below another bullet it marks
    the lower level.

    Args:
        text: The text of the cell.
    """
    typed = text.split("\n")
    letters = sum(map(bool, map(LETTER.match, typed)))
    if not letters:
        return text
    whole = letters > 1 and all(LETTER.match(line) or BULLET.match(line) for line in typed if line.strip())
    result: list[str] = []
    below = ""
    for line in typed:
        letter = LETTER.match(line)
        bullet = BULLET.match(line)
        if letter and (whole or letter["gap"] != " " or (below and letter["indent"])):
            result.append(f"{letter['indent'] or below}\u25e6 {line[letter.end() :]}")
        else:
            result.append(line)
        below = bullet["indent"] + " " * INDENT if bullet else below
    return "\n".join(result)


def says_nothing(cell: WorkbookCell, doubts: Doubts, *, left_open: bool = False) -> bool:
    """Tell whether a cell contains only a dash or words such as "n/a"; such words are reported.

    Args:
        cell: The cell.
        doubts: Where to note this.
        left_open: Whether words such as "to be confirmed", and a zero, say nothing either.
    """
    if not is_nothing(cell.text) and not (left_open and (key(cell.text) in words("LEFT_OPEN") or cell.text == "0")):
        return False
    if any(char.isalnum() for char in cell.text):
        doubts.tell(cell.place, f"the text {quoted(one_line(cell.text))} was left out, because it says nothing")
    return True


def one_line(text: str) -> str:
    """Return the text of a cell as plain text on one line, for titles and names."""
    return " ".join(cleaned(text).split())


def lines(text: str) -> list[str]:
    """Return the lines in a cell without bullets, as plain text."""
    typed = with_bullets(cleaned(text)).split("\n")
    stripped = (BULLET.sub("", line, count=1) if BULLET.match(line) else line for line in typed)
    return [" ".join(line.split()) for line in stripped if not is_unseen(line)]


def dated_texts(text: str, *, day_first: bool | None) -> DatedTexts:
    """Divide the text of a cell at the dates with which its lines begin.

    Args:
        text: The text of the cell.
        day_first: Whether dates in figures have the day before the month; None if that is not known.
    """
    result = DatedTexts()
    for paragraph in _lines_with_level(text):
        match = DATED.fullmatch(paragraph)
        read = read_time(match["date"], day_first=day_first) if match else None
        if match and read and read.last and read.exact and read.first == read.last:
            result.updates.append((read.last, "\n".join(paragraphs(match["text"]))))
            result.remarks += [read.remark] if read.remark else []
            continue
        if match and read and read.ambiguous:
            result.ambiguous.append(match["date"].strip())
        if result.updates and not (read and read.ambiguous):
            date, words = result.updates[-1]
            more = "\n\n".join(paragraphs(paragraph))
            result.updates[-1] = (date, f"{words}\n\n{more}" if more else words)
        else:
            result.texts += paragraphs(paragraph)
    result.updates = [(date, words) for date, words in result.updates if words]
    return result


def leading_dates(text: str) -> Iterator[str]:
    """Yield the words before a colon or dash with which the lines in a cell begin, as far as they may be dates.

    Args:
        text: The text of the cell.
    """
    for paragraph in _lines_with_level(text):
        if match := DATED.fullmatch(paragraph):
            yield match["date"].strip()


def _lines_with_level(text: str) -> Iterator[str]:
    """Yield the lines in a cell, with further levels of a list below the line above them."""
    kept = ""
    for line in with_broken_lines_joined(with_bullets(text)).split("\n"):
        bullet = BULLET.match(line)
        bare = line[bullet.end() :] if bullet else line
        shown = bare if DATED.fullmatch(bare) else line
        if kept and bullet and len(bullet["indent"]) >= INDENT:
            kept += f"\n{shown}"
            continue
        if kept:
            yield kept
        kept = shown
    if kept:
        yield kept


def _pieces(text: str) -> Iterable[str]:
    """Divide a text that is longer than the data format allows, at a space if possible."""
    while len(text) > MAX_TEXT:
        cut = text.rfind(" ", SAFE_LENGTH // 2, SAFE_LENGTH)
        cut = cut if cut > 0 else SAFE_LENGTH
        while text[cut - 1] == "\\":
            cut -= 1
        yield text[:cut].strip()
        text = text[cut:].strip()
    if text:
        yield text
