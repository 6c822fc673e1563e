"""Findings: the problems that the checker reports."""

from dataclasses import dataclass
from enum import StrEnum

from planpress.model.message import Message, Worded
from planpress.printable import UNPRINTABLE, one_line

Path = tuple[str | int, ...]
"""The path to a value in its file, such as ``("actions", 3, "ratings", "party")``."""

MAX_WORDS = 1_000
"""The maximum length of each text of a finding, in characters; longer texts are cut short."""


class Severity(StrEnum):
    """How serious a finding is: an error stops the build, a warning needs a decision, and a note deserves a look."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True)
class Finding:
    r"""One problem that the checker reports.

    Whatever the data contains, each text is one line that is safe to print: control characters are written as escapes
    such as ``\x1b``, and texts longer than 1,000 characters are cut short.

    Args:
        code: The stable code of the rule, such as ``TOT101``.
        severity: How serious it is.
        file: The file, relative to the project folder.
        line: The line, counted from 1.
        column: The column, counted from 1, in characters.
        path: The path to the value, such as ``actions[3].ratings.party``.
        message: One sentence in English.
        hint: What to do; may be empty.
        said: The same sentence as a value, which the site puts into its language; None for a problem with a file, which
            no site shows.
    """

    code: str
    severity: Severity
    file: str
    line: int
    column: int
    path: str
    message: str
    hint: str = ""
    said: Message | Worded | None = None

    def __post_init__(self) -> None:
        for name in ("file", "path", "message", "hint"):
            words = getattr(self, name)
            if len(words) > MAX_WORDS:
                words = words[: MAX_WORDS - 1] + "…"
                object.__setattr__(self, name, words)
            if UNPRINTABLE.search(words):
                object.__setattr__(self, name, one_line(words))

    @property
    def order(self) -> tuple[str, int, int, str, str]:
        """The sort key of a finding: its file and position, then its code and message."""
        return (self.file, self.line, self.column, self.code, self.message)

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.code} {self.words}"

    @property
    def words(self) -> str:
        """The message and the hint, in one line."""
        if not self.hint:
            return self.message
        return f"{self.message}{' ' if self.message.endswith('?') else '; '}{self.hint}"


def spell(path: Path) -> str:
    """Write a path in readable form: ``actions[3].ratings.party``."""
    words = ""
    for step in path:
        words += f"[{step}]" if isinstance(step, int) else f".{step}" if words else str(step)
    return words
