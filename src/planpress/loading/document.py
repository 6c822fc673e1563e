"""A YAML file, with the position of each value."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path as FilePath

from planpress.collector import without_collector
from planpress.loading import position as positions
from planpress.loading.position import Branch, Mark, Position
from planpress.loading.raw import Raw
from planpress.loading.reader import Blank, ParsedFile, read_values
from planpress.loading.source import TOP, UnreadableError, broken_line, broken_lines, read_typed, with_line_feeds
from planpress.model import Finding, Path, Severity
from planpress.model.finding import spell
from planpress.model.message import Message, Worded

__all__ = ["Document", "read_document"]
NEAR = 3
"""The maximum number of lines between a YAML error's cause and its reported position."""
CONTAINERS = (dict, list)


@dataclass
class Document:
    """A YAML file as plain values.

    Args:
        name: The file, relative to the project folder, with forward slashes.
        value: Maps, lists, text and None; None if the file cannot be read.
        positions: The position of each value.
        empties: The values that are left empty, such as ``party:`` with nothing after it.
        text: The content of the file, with line feeds as line ends.
        blanks: List entries with nothing after their dash, which the value leaves out: the list, the number of the
            entry counted from 1, and its position.
        raw: Where YAML may read less than what was typed.
        broken: The numbers of lines that end in a way that editors do not show.
        explained: Keys without a value whose real cause is already reported.
    """

    name: str
    value: object = None
    positions: Position = TOP
    empties: list[Path] = field(default_factory=list)
    text: str = ""
    blanks: list[Blank] = field(default_factory=list)
    raw: Raw = field(default_factory=Raw)
    broken: tuple[int, ...] = ()
    explained: set[Path] = field(default_factory=set)

    @cached_property
    def is_ascii(self) -> bool:
        """Whether the file's values contain only ASCII characters."""
        if self.text.isascii() and "\\" not in self.text:  # a backslash may stand for any character
            return True
        waiting = [self.value]
        while waiting:
            value = waiting.pop()
            if isinstance(value, dict):
                waiting.extend(value.values())
            elif isinstance(value, list):
                waiting.extend(value)
            elif isinstance(value, str) and not value.isascii():
                return False
        return True

    @cached_property
    def maps(self) -> tuple[tuple[Path, dict[str, object]], ...]:
        """Every map in the file, with its path."""
        waiting: list[tuple[Path, object]] = [((), self.value)]
        maps: list[tuple[Path, dict[str, object]]] = []
        while waiting:
            path, value = waiting.pop()
            if isinstance(value, dict):
                maps.append((path, value))
                waiting += [((*path, key), inner) for key, inner in value.items() if type(inner) in CONTAINERS]
            elif isinstance(value, list):
                waiting += [((*path, at), inner) for at, inner in enumerate(value) if type(inner) in CONTAINERS]
        return tuple(maps)

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The lines of the text, for quoting."""
        return tuple(self.text.split("\n"))

    def has(self, path: Path) -> bool:
        """Tell whether there is a value at a path."""
        return positions.trim(self.positions, path) == path

    def mark(self, path: Path, *, key: bool = False) -> Mark:
        """Return the line and column of a value (or of its key) or, if it is missing, of the value around it."""
        return positions.mark(self.positions, path, key=key)

    def keys(self, path: Path) -> Iterator[str]:
        """Yield the keys of the map at a path, in the order of the file."""
        position: Position | None = self.positions
        for step in path:
            position = position.inside(step) if isinstance(position, Branch) else None
        yield from position.keys if isinstance(position, Branch) else ()

    def behind(self, path: Path, *, key: bool = False) -> str:
        """Return the rest of the line, starting at the first character of a value (or of its key)."""
        line, column = self.mark(path, key=key)
        return self.lines[line - 1][column - 1 :] if line <= len(self.lines) else ""

    def finding(  # noqa: PLR0913 - findings use these words
        self,
        code: str,
        path: Path,
        message: str | Message | Worded,
        hint: str = "",
        *,
        key: bool = False,
        severity: Severity = Severity.ERROR,
    ) -> Finding:
        """Create a finding about a value in this file."""
        line, column = self.mark(path, key=key)
        said = None if isinstance(message, str) else message
        return Finding(code, severity, self.name, line, column, spell(path), str(message), hint, said)


def read_document(file: FilePath, name: str) -> tuple[Document, list[Finding]]:
    """Read a YAML file.

    Args:
        file: Its location.
        name: What to call it in findings.

    Returns:
        The document, and its findings; a document with findings may be incomplete.
    """
    document = Document(name)
    try:
        typed = read_typed(file)
        document.text, document.broken = with_line_feeds(typed), broken_lines(typed)
        with without_collector():
            reading = _read(document)
    except UnreadableError as error:
        return document, [Finding(error.code, Severity.ERROR, name, *error.mark, "", error.message, error.hint)]
    document.value, document.positions, document.empties = reading.value, reading.position, reading.empties
    document.blanks, document.raw = reading.blanks, reading.raw
    findings = [
        Finding(code, Severity.ERROR, name, *mark, spell(path), message, hint)
        for mark, path, code, message, hint in reading.problems
    ]
    return document, findings


def _read(document: Document) -> ParsedFile:
    try:
        return read_values(document.text)
    except UnreadableError as error:
        line = next((number for number in document.broken if number <= error.mark[0] <= number + NEAR), 0)
        if not line:
            raise
        end = len(document.lines[line - 1]) + 1
        raise UnreadableError(error.code, (line, end), *broken_line(line)) from error
