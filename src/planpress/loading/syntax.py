"""What is wrong with the YAML of a file, in words for somebody who has never seen YAML."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import yaml

from planpress.loading.place import Mark
from planpress.loading.source import TOP, UnreadableError, mark_after
from planpress.model.scalars import quoted

QUOTE = "put the whole text in quotes"
CANNOT_BEGIN = ("cannot start", "keys are not allowed", "directive", "tag", "YAML document")
KEY_ONLY = re.compile(r"\s*[\w-]+")


def explain(error: yaml.MarkedYAMLError, text: str) -> UnreadableError:
    """Turn an error of the YAML parser into a place, a sentence and a hint.

    Args:
        error: What PyYAML says.
        text: The text of the file.
    """
    end = mark_after(text.rstrip())
    here = min(_place(error.problem_mark) or _place(error.context_mark) or TOP, end)
    opening = min(_place(error.context_mark) or here, end)
    trouble = _Trouble(error.context or "", error.problem or "", here, opening, text.split("\n"))
    return UnreadableError("YML005", *_reason(trouble))


def _place(mark: yaml.error.Mark | None) -> Mark | None:
    return (mark.line + 1, mark.column + 1) if mark else None


@dataclass(frozen=True)
class _Trouble:
    """What the parser met: its words, and the lines before and after the places that it names."""

    context: str
    problem: str
    here: Mark
    opening: Mark
    lines: Sequence[str]

    @property
    def before(self) -> str:
        return self._line(self.here)[: self.here[1] - 1]

    @property
    def rest(self) -> str:
        return self._line(self.here)[self.here[1] - 1 :]

    @property
    def opened(self) -> str:
        return self._line(self.opening)[self.opening[1] - 1 :]

    def _line(self, place: Mark) -> str:
        return self.lines[place[0] - 1] if place[0] <= len(self.lines) else ""


Reason = tuple[Mark, str, str]


def _reason(trouble: _Trouble) -> Reason:
    return _inside(trouble) or _at(trouble)


def _inside(trouble: _Trouble) -> Reason | None:
    """Explain what goes wrong inside something that the parser has begun, and names as the context."""
    context, opening = trouble.context, trouble.opening
    if "scanning a quoted" in context and "end of stream" in trouble.problem:
        return opening, "the quote that opens here is never closed", f"close it with {trouble.opened[:1]}"
    if "scalar" in context and "quoted" in context:
        hint = "use single quotes, or write \\\\ for a backslash"
        return trouble.here, "a backslash begins an escape here that stands for no character", hint
    if "simple key" in context:
        return opening, *_no_colon(trouble.opened)
    if "flow" in context and trouble.opened.startswith(("[", "{")):
        bracket, line = trouble.opened[:1], trouble.here[0]
        message = f'the bracket "{bracket}" is not closed where it should be, at the latest on line {line}'
        close = {"[": "]", "{": "}"}[bracket]
        return (
            opening,
            message,
            f'close it with "{close}"; commas part the entries, and texts may need quotes',
        )
    if any(word in context for word in ("alias", "anchor", "block scalar", "tag", "directive")):
        return opening, *_beginning(trouble.opened)
    return None


def _at(trouble: _Trouble) -> Reason:
    """Explain what cannot stand at a place."""
    problem, here = trouble.problem, trouble.here
    if "cannot start any token" in problem and trouble.rest.startswith("\t"):
        return here, "a tab stands where YAML wants spaces", "replace the tab with spaces"
    if "mapping values are not allowed" in problem:
        return here, *_colon(trouble.before)
    if "sequence entries are not allowed" in problem:
        return here, "a list cannot begin behind its key", f"begin it on the next line, or {QUOTE}"
    if any(word in problem for word in CANNOT_BEGIN):
        return here, *_beginning(trouble.rest)
    if "expected" in problem:
        return here, *_misfit(trouble.before, trouble.rest)
    return here, f"this is not YAML: {problem}", "check quotes, colons and indentation near this line"


def _colon(before: str) -> tuple[str, str]:
    if KEY_ONLY.fullmatch(before):
        message = f"the key {quoted(before.strip())} stands inside the text of the line above"
        return message, "begin it in the same column as its neighbours, or put the text above in quotes"
    return "a colon followed by a space stands inside a text here", QUOTE


def _no_colon(line: str) -> tuple[str, str]:
    message = "this line is neither a key with a value nor an entry of a list"
    if ":\u00a0" in line:
        return message, "replace the no-break space after the colon with an ordinary one"
    if re.match(r"[\w-]+:\S", line):
        return message, "put a space after the colon"
    return message, "write it as `key: value` or as `- entry`, or indent it if it belongs to the text above"


def _beginning(rest: str) -> tuple[str, str]:
    if rest.startswith("%") and len(rest) > 1 and not rest[1:2].isspace():
        return 'neither a line nor a text can begin with "%"', f"{QUOTE}, or take it out"
    return f"a text cannot begin with {quoted(rest[:1])}", QUOTE


def _misfit(before: str, rest: str) -> tuple[str, str]:
    if not rest:
        return "something that was begun above is not ended here", "close brackets and quotes"
    if rest.startswith(":"):
        return "no key stands before this colon", f"write the key, or {QUOTE}"
    if before.strip(" -"):
        message = "something stands here after the end of a quoted text, a bracket or a value"
        return message, f"{QUOTE}, with '' for an apostrophe inside single quotes"
    hint = "begin it in the same column as its neighbours; each entry of a list begins with a dash and a space"
    return "this line does not fit the lines above it", hint
