"""Texts in Markdown as printed paragraphs, and back.

Emphasis, links and lists are printed as such wherever printing them loses nothing; any other text is printed as typed.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from markdown_it.token import Token

from planpress.exchange.office import TextParagraph, TextRun
from planpress.markup import MARKDOWN, escaped_signs, escaped_starts

SENTENCE_ENDS = ".!?\u2026"


@dataclass(frozen=True)
class PrintedLine:
    """A printed paragraph.

    Args:
        runs: Its text; neighbouring runs differ in style.
        level: The level in a list, from 0; None if it is not in a list.
        number: The automatic number that is printed before it; "" for a bullet, or outside lists.
    """

    runs: tuple[TextRun, ...]
    level: int | None = None
    number: str = ""

    @property
    def text(self) -> str:
        """Its characters."""
        return "".join(run.text for run in self.runs)

    @property
    def is_italic(self) -> bool:
        """Whether everything that a reader sees of it is in italics."""
        worded = [run for run in self.runs if run.text.strip()]
        return bool(worded) and all(run.italic for run in worded)


def is_comment(runs: Sequence[TextRun]) -> bool:
    """Tell whether a text is in italics except for words that are emphasised in it, which are then upright.

    The punctuation mark at the end decides: it belongs to the text and not to the word.

    Args:
        runs: The text.
    """
    seen = [run for run in runs if run.text.strip()]
    upright = sum(len(run.text.strip()) for run in seen if not run.italic)
    slanted = sum(len(run.text.strip()) for run in seen if run.italic)
    return bool(seen) and seen[-1].italic and seen[-1].text.rstrip()[-1:] in SENTENCE_ENDS and slanted > 2 * upright


def line_of(paragraph: TextParagraph) -> PrintedLine:
    """Return a paragraph of a document as a line."""
    return PrintedLine(joined(paragraph.runs), paragraph.level, paragraph.number)


def plain_line(words: str, *, bold: bool = False, level: int | None = None) -> PrintedLine:
    """Return words as a line in one style, with their line breaks."""
    return PrintedLine((TextRun(words, bold=bold),) if words else (), level)


def plain_words(lines: Iterable[PrintedLine]) -> str:
    """Return the characters of lines, whatever their style."""
    return "\n".join(line.text for line in lines)


def joined(runs: Iterable[TextRun]) -> tuple[TextRun, ...]:
    """Join neighbouring runs in the same style."""
    result: list[TextRun] = []
    for run in runs:
        if result and replace(result[-1], text="") == replace(run, text=""):
            result[-1] = replace(run, text=result[-1].text + run.text)
        elif run.text:
            result.append(run)
    return tuple(result)


def upside_down(lines: Iterable[PrintedLine]) -> tuple[PrintedLine, ...]:
    """Exchange italic and upright text."""
    return tuple(replace(line, runs=tuple(replace(run, italic=not run.italic) for run in line.runs)) for line in lines)


def printed_text(words: str) -> tuple[PrintedLine, ...]:
    """Return how a text is printed on its own: paragraphs, and lists whose first level is 0.

    Args:
        words: The text in Markdown.
    """
    structure = _structured(words)
    if not structure or ("\\" not in words and _simplest(structure) != words):
        return (plain_line(words),)
    return structure


def printed_entry(words: str) -> tuple[PrintedLine, ...]:
    """Return how a text is printed as a list entry: its first paragraph is on level 0, and its own lists are below.

    Args:
        words: The text in Markdown.
    """
    first, *rest = lines = printed_text(words)
    if first.level is not None:
        return (plain_line(words, level=0),)
    lower = (line if line.level is None else replace(line, level=line.level + 1) for line in rest)
    return (replace(first, level=0), *lower) if lines else ()


def text_words(lines: Sequence[PrintedLine]) -> str:
    """Return the simplest text that is printed as the given lines.

    Args:
        lines: As :func:`printed_text` returns them, perhaps changed by hand.
    """
    verbatim = plain_words(lines)
    if len(lines) == 1 and printed_text(verbatim) == tuple(lines):
        return verbatim
    return _simplest(lines)


def entry_words(lines: Sequence[PrintedLine]) -> str:
    """Return the simplest text that is printed as the given lines of an entry.

    Args:
        lines: As :func:`printed_entry` returns them, perhaps changed by hand.
    """
    verbatim = plain_words(lines)
    if len(lines) == 1 and printed_entry(verbatim) == tuple(lines):
        return verbatim
    first, *rest = lines
    higher = (line if line.level is None else replace(line, level=max(0, line.level - 1)) for line in rest)
    return _simplest((replace(first, level=None, number=""), *higher))


@lru_cache(2_000)
def _structured(words: str) -> tuple[PrintedLine, ...]:
    """Return the paragraphs and lists of a text; nothing if lines cannot show its structure.

    Blank lines between blocks beyond the usual one become line breaks at the end of the line above them.
    """
    core = words.rstrip("\n")
    lines: list[PrintedLine] = []
    lists: list[bool] = []
    marker: tuple[int, str] | None = None
    end = 0
    for token in MARKDOWN.parse(core):
        if token.type.endswith("_list_open"):
            lists.append(True)
        elif token.type.endswith("_list_close"):
            lists.pop()
        elif token.type == "list_item_open":
            if marker:
                return ()
            marker = (len(lists) - 1, f"{token.info}{token.markup}" if token.info else "")
        elif token.type == "list_item_close" and marker:
            return ()
        elif token.type == "inline":
            if lists and not marker:
                return ()
            begin, behind = token.map or (0, 0)
            usual = 0 if not lines or marker else 1
            if lines and begin > end + usual:
                lines[-1] = _longer(lines[-1], begin - end - usual)
            level, number = marker or (None, "")
            lines.append(PrintedLine(joined(_runs(token.children or ())), level, number))
            marker, end = None, behind
    if lines and len(core) < len(words):
        lines[-1] = _longer(lines[-1], len(words) - len(core))
    return tuple(lines)


def _longer(line: PrintedLine, breaks: int) -> PrintedLine:
    return replace(line, runs=joined((*line.runs, TextRun("\n" * breaks))))


def _runs(tokens: Iterable[Token]) -> Iterator[TextRun]:
    style = TextRun("")
    for token in tokens:
        if token.type in ("em_open", "em_close"):
            style = replace(style, italic=token.type == "em_open")
        elif token.type in ("strong_open", "strong_close"):
            style = replace(style, bold=token.type == "strong_open")
        elif token.type in ("link_open", "link_close"):
            style = replace(style, link=str(token.attrs.get("href", "")))
        elif token.type in ("softbreak", "hardbreak"):
            yield replace(style, text="\n")
        else:
            yield replace(style, text=token.content)


def _simplest(lines: Sequence[PrintedLine]) -> str:
    """Return lines as Markdown; characters are escaped only where they would act as markup."""
    plain = _markdown(lines, escape=False)
    return plain if _structured(plain) == tuple(lines) else _markdown(lines, escape=True)


def _markdown(lines: Sequence[PrintedLine], *, escape: bool) -> str:
    text = ""
    widths: list[int] = []
    for index, line in enumerate(lines):
        level = -1 if line.level is None else min(line.level, len(widths))
        prefix = "" if level < 0 else f"{line.number or '-'} "
        indent = sum(widths[: max(level, 0)])
        widths[max(level, 0) :] = [len(prefix)] if prefix else []
        words = _inline(line.runs, escape=escape)
        core = words.rstrip("\n")
        if level >= 0:
            core = core.replace("\n", "\n" + " " * (indent + len(prefix)))
        separator = "" if not index else "\n" if prefix else "\n\n"
        text += f"{separator}{' ' * indent}{prefix}{core}{words[len(core) :] if level < 0 else _breaks(words)}"
    return text


def _breaks(words: str) -> str:
    return "\n" * (len(words) - len(words.rstrip("\n")))


def _inline(runs: Sequence[TextRun], *, escape: bool) -> str:
    text = ""
    for run in runs:
        words = escaped_signs(run.text) if escape else run.text
        core = words.strip()
        if core and (run.link or run.bold or run.italic):
            before, behind = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
            sign = ("**" if run.bold else "") + ("*" if run.italic else "")
            marked = f"{sign}{core}{sign[::-1]}"
            words = f"{before}[{marked}]({run.link}){behind}" if run.link else f"{before}{marked}{behind}"
        text += words
    return escaped_starts(text) if escape else text
