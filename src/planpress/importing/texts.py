"""Turns printed paragraphs into texts of the data: italics become comments, and Markdown characters are escaped."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from planpress.exchange.office import TextParagraph, TextRun, Uncertainty
from planpress.exchange.word_form.prose import is_comment
from planpress.importing.bullets import bulleted
from planpress.importing.lexicon import key
from planpress.importing.lexicon import words as lexicon_words
from planpress.importing.nothing import is_nothing
from planpress.importing.placeholders import bracketed_text, is_placeholder, may_be_a_placeholder
from planpress.markup import escaped_signs, escaped_starts
from planpress.model.scalars import NOT_TEXT, quoted

ESCAPED = re.compile(r"\\([^\w\s])")
SENTENCE_END = re.compile(r"[.!?:;\u2026][\"'\u2019\u201d\u00bb)\]]*\s*$")
CLOSING = re.compile(r"\s*[.!?\u2026]+[\"'\u2019\u201d\u00bb)\]]*")
ODD = {"\u2028": "\n", "\u2029": "\n", "\x0b": "\n", "\x85": "\n", "\x0c": "\n", "\u00ad": "", "\ufeff": ""}
NEAR = 50
"""How many characters beside a run show whether a sentence begins or ends there."""
A_NAME = 5
"""The maximum number of words in italics that count as a name or a foreign word in a sentence, not as a comment."""
A_COMMENT = 3
"""The minimum number of words with which a sentence in italics counts as a comment rather than a name."""


@dataclass
class Entries:
    """The texts in a cell.

    Args:
        progress: What is printed upright.
        comments: What is printed in italics.
        uncertainties: What a person should look at.
        placeholders: How many paragraphs of the template were left out.
    """

    progress: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    uncertainties: list[Uncertainty] = field(default_factory=list)
    placeholders: int = 0


def entries(paragraphs: Iterable[TextParagraph]) -> Entries:
    """Return the texts in a cell, comments apart from other texts; lower levels of a list are inside the entry above.

    Args:
        paragraphs: The paragraphs in the cell.
    """
    result = Entries()
    progress: list[tuple[int, list[str]]] = []
    comments: list[tuple[int, list[str]]] = []
    for paragraph in bulleted(paragraphs):
        if is_placeholder(paragraph.words):
            result.placeholders += 1
            continue
        if is_nothing(paragraph.words) or key(paragraph.words) in lexicon_words("LEFT_OPEN"):
            if any(character.isalpha() for character in paragraph.words):
                words = f"the text {quoted(paragraph.words)} was left out, because it says nothing"
                result.uncertainties.append(Uncertainty(paragraph.place, words))
            continue
        if may_be_a_placeholder(paragraph.words):
            result.uncertainties.append(bracketed_text(paragraph))
        for runs, italic in _stretches(paragraph, result.uncertainties):
            words = markdown([_upside_down(run) for run in runs] if italic else runs)
            kind = comments if italic else progress
            level = paragraph.level or 0
            if words and kind and level > kind[-1][0]:
                kind[-1][1].append(f"{'  ' * (level - kind[-1][0] - 1)}- {words}")
            elif words:
                kind.append((level, [words]))
    result.progress, result.comments = (["\n".join(lines) for _, lines in kind] for kind in (progress, comments))
    return result


def _upside_down(run: TextRun) -> TextRun:
    """Return a run of a comment, in which upright words are the emphasised ones."""
    return replace(run, italic=not run.italic and bool(re.search(r"\w", run.text)))


def markdown(runs: Sequence[TextRun]) -> str:
    """Return runs as a text in Markdown that shows their words and their italics.

    Args:
        runs: The runs.
    """
    pieces = []
    for run in _joined(runs):
        escaped = escaped_signs(cleaned(run.text))
        core = escaped.strip()
        if run.italic and core:
            before, behind = escaped[: len(escaped) - len(escaped.lstrip())], escaped[len(escaped.rstrip()) :]
            escaped = f"{before}*{core}*{behind}"
        pieces.append(escaped)
    lines = (" ".join(line.split()) for line in "".join(pieces).split("\n"))
    text = "\n".join(line for line in lines if line)
    return escaped_starts(text)


def cleaned(text: str) -> str:
    """Return a text without characters that the data format does not allow."""
    for odd, usual in ODD.items():
        text = text.replace(odd, usual)
    return NOT_TEXT.sub("", text)


def unescaped(text: str) -> str:
    """Return a text of the data without the signs that keep Markdown from reading the next character."""
    return ESCAPED.sub(r"\1", text)


def _joined(runs: Sequence[TextRun]) -> list[TextRun]:
    """Join neighbouring runs in one style; a blank run takes the style of the run before it."""
    joined: list[TextRun] = []
    for run in runs:
        plain = not re.search(r"\w", run.text)
        if joined and (joined[-1].italic == run.italic or (plain and not run.text.strip())):
            joined[-1] = TextRun(joined[-1].text + run.text, joined[-1].italic)
        elif run.text:
            joined.append(run)
    return joined


def _stretches(paragraph: TextParagraph, doubts: list[Uncertainty]) -> Iterable[tuple[list[TextRun], bool]]:
    """Divide a paragraph into upright texts and comments; italics inside a sentence stay in the text."""
    runs = _joined(paragraph.runs)
    worded = [run for run in runs if re.search(r"\w", run.text)]
    if worded and (all(run.italic for run in worded) or is_comment(runs) or _has_upright_names(worded)):
        yield runs, True
        return
    upright: list[TextRun] = []
    rest = list(reversed(runs))
    while rest:
        run = rest.pop()
        before, behind = _near(reversed(upright), backwards=True), _near(reversed(rest))
        words = run.text.split()
        starts = not before.strip() or bool(SENTENCE_END.search(before))
        closing = CLOSING.match(behind)
        ends = not behind.strip() or bool(SENTENCE_END.search(run.text)) or closing is not None
        if run.italic and starts and ends and len(words) >= A_COMMENT:
            if closing and rest and not SENTENCE_END.search(run.text):
                run = TextRun(run.text + closing[0], italic=True)
                rest[-1] = TextRun(rest[-1].text[closing.end() :], rest[-1].italic)
            if before.strip():
                yield upright, False
            yield [run], True
            upright = []
            continue
        if run.italic and (len(words) > A_NAME or (ends and len(words) >= A_COMMENT and not closing)):
            shown = f"{quoted(run.text.strip())} is in italics inside a sentence, so it was kept in the text"
            doubts.append(Uncertainty(paragraph.place, shown, "move it to `comments` if it is a comment"))
        upright.append(run)
    if any(run.text.strip() for run in upright):
        yield upright, False


def _has_upright_names(worded: Sequence[TextRun]) -> bool:
    """Tell whether a text begins and ends in italics, and its only upright words are a name, such as a species."""
    first, last = worded[0], worded[-1]
    if not (first.italic and last.italic and SENTENCE_END.search(last.text)):
        return False
    slanted = sum(len(run.text.split()) for run in worded if run.italic)
    upright = [run.text.split() for run in worded if not run.italic]
    return all(len(words) <= A_NAME for words in upright) and slanted > sum(map(len, upright))


def _near(runs: Iterable[TextRun], *, backwards: bool = False) -> str:
    """Return the text next to a run, up to its nearest words.

    Args:
        runs: The runs after it, or those before it from the last to the first.
        backwards: Whether they come before it.
    """
    text = ""
    for run in runs:
        text = run.text + text if backwards else text + run.text
        if len(text.strip()) > NEAR:
            break
    return text
