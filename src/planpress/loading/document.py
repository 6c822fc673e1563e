"""One YAML file, with the place of each value in it."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path as FilePath

from planpress.loading import place as places
from planpress.loading.place import Mark, Place
from planpress.loading.reader import read_values
from planpress.loading.source import TOP, UnreadableError, read_text
from planpress.model import Finding, Path, Severity
from planpress.model.finding import spell


@dataclass
class Document:
    """One YAML file as plain values.

    Args:
        name: The file, relative to the project folder, with forward slashes.
        value: Maps, lists, text and None; None where the file cannot be read.
        place: Where each value stands.
        empties: The values that are left empty, such as ``party:`` with nothing after it.
        text: What the file holds, its lines ending with a line feed.
    """

    name: str
    value: object = None
    place: Place = TOP
    empties: list[Path] = field(default_factory=list)
    text: str = ""

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The text line by line, for quoting."""
        return tuple(self.text.split("\n"))

    def has(self, path: Path) -> bool:
        """Whether there is a value at the end of a path."""
        return places.trim(self.place, path) == path

    def mark(self, path: Path, *, key: bool = False) -> Mark:
        """Return the line and column of a value (or of its key), or of the nearest value around it."""
        return places.mark(self.place, path, key=key)

    def finding(  # noqa: PLR0913 - a finding says this much
        self,
        code: str,
        path: Path,
        message: str,
        hint: str = "",
        *,
        key: bool = False,
        severity: Severity = Severity.ERROR,
    ) -> Finding:
        """Make a finding about a value of this file."""
        line, column = self.mark(path, key=key)
        return Finding(code, severity, self.name, line, column, spell(path), message, hint)


def read_document(file: FilePath, name: str) -> tuple[Document, list[Finding]]:
    """Read a YAML file.

    Args:
        file: Where it is.
        name: What to call it in findings.

    Returns:
        The document, and what is wrong with it; a document with findings is not complete.
    """
    document = Document(name)
    try:
        document.text = read_text(file)
        with without_collector():
            reading = read_values(document.text)
    except UnreadableError as error:
        return document, [Finding(error.code, Severity.ERROR, name, *error.mark, "", error.message, error.hint)]
    document.value, document.place, document.empties = reading.value, reading.place, reading.empties
    findings = [
        Finding(code, Severity.ERROR, name, *mark, spell(path), message, hint)
        for mark, path, code, message, hint in reading.problems
    ]
    return document, findings


@contextmanager
def without_collector() -> Iterator[None]:
    """Pause the cycle collector: many small values and no cycles make it all cost and no gain."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
