"""What MkDocs and its plugins log, one line a problem."""

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager

MACRO_FILE = re.compile(r"_File_: `(?P<file>[^`]+)`")
MACRO_ERROR = re.compile(r"_(?!File_)[A-Z]\w+_: (?P<message>[^\n]+)")
MACRO_SYNTAX = re.compile(r"_Line (?P<line>\d+) in Markdown file:_ \*\*(?P<message>.+?)\*\*")
DOC_FILE = re.compile(r"Doc file '(?P<file>[^']+)' (?P<message>.+)")


@contextmanager
def collected() -> Iterator[list[str]]:
    """Collect warnings and errors instead of printing them.

    Yields:
        A list that grows, one line a problem.
    """
    told: list[str] = []
    handler = _Collector(told)
    logger = logging.getLogger("mkdocs")
    propagate, level = logger.propagate, logger.level
    logger.addHandler(handler)
    logger.propagate = False
    logger.setLevel(logging.WARNING)
    try:
        yield told
    finally:
        logger.removeHandler(handler)
        logger.propagate = propagate
        logger.setLevel(level)


class _Collector(logging.Handler):
    def __init__(self, told: list[str]) -> None:
        super().__init__(logging.WARNING)
        self.told = told

    def emit(self, record: logging.LogRecord) -> None:
        self.told.append(shorten(record.getMessage()))


def shorten(message: str) -> str:
    """Put a message of MkDocs or mkdocs-macros into one line; macro errors come as a page of Markdown."""
    file = MACRO_FILE.search(message)
    if file:
        if found := MACRO_SYNTAX.search(message):
            return f"docs/{file['file']}:{found['line']}: {found['message']}"
        if found := MACRO_ERROR.search(message):
            said = found["message"]
            return said if said.startswith("docs/") else f"docs/{file['file']}: {said}"
    line = " ".join(message.split())
    found = DOC_FILE.fullmatch(line)
    return f"docs/{found['file']}: {found['message']}" if found else line
