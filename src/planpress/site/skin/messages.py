"""Collects the messages of MkDocs and its plugins, one line per problem."""

import logging
import re
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from jinja2 import TemplateError
from mkdocs.exceptions import MkDocsException

import planpress
from planpress.errors import BuildError, PlanpressError

PAGE = re.compile(r"Error (?:reading|building) page '(?P<file>[^']+)':(?P<message>.*)")
DOC_FILE = re.compile(r"Doc file '(?P<file>[^']+)' (?P<message>.+)")
PACKAGE = Path(planpress.__file__).parent
INSTALLED = "site-packages"


@contextmanager
def collected() -> Iterator[list[str]]:
    """Collect warnings and errors instead of printing them.

    Yields:
        A list that grows, one line per problem.
    """
    logged: list[str] = []
    handler = _Collector(logged)
    logger = logging.getLogger("mkdocs")
    propagate, level = logger.propagate, logger.level
    logger.addHandler(handler)
    logger.propagate = False
    logger.setLevel(logging.WARNING)
    try:
        yield logged
    finally:
        logger.removeHandler(handler)
        logger.propagate = propagate
        logger.setLevel(level)


class _Collector(logging.Handler):
    def __init__(self, logged: list[str]) -> None:
        super().__init__(logging.WARNING)
        self.logged = logged

    def emit(self, record: logging.LogRecord) -> None:
        lines = record.getMessage().split("\n")
        if not all(
            line.startswith(("docs/", "mkdocs.yml: ")) for line in lines
        ):  # one problem, regardless of its number of lines
            lines = [" ".join(lines)]
        self.logged.extend(map(shorten, lines))


def shorten(message: str) -> str:
    """Write a message from MkDocs as one line; if the message is about a page, the line begins with that page.

    Args:
        message: The message as MkDocs logs it.
    """
    line = " ".join(message.split())
    match = DOC_FILE.fullmatch(line) or PAGE.fullmatch(line)
    return f"docs/{match['file']}: {match['message'].strip()}".rstrip() if match else line


def fault(error: BaseException, logged: Sequence[str], project: Path) -> BuildError | None:
    """Return the cause that stopped a build; None if the error itself names the cause.

    Args:
        error: The error that was raised.
        logged: The messages logged before, one per problem.
        project: The folder with mkdocs.yml.
    """
    of_system = isinstance(error, OSError) and not isinstance(error, TemplateError)  # TemplateNotFound is both
    if of_system or isinstance(error, PlanpressError):
        return None
    if isinstance(error, MkDocsException | SystemExit):
        # MkDocs names the page on the first line, and the fault on a second line, which also names the page
        lines = [line for line in logged if not line.endswith(":")] or [shorten(str(error)) or "the build was aborted"]
        return BuildError(lines[0], more=tuple(lines[1:]))
    words = " ".join(str(error).split())
    what = f"{type(error).__name__}: {words}" if words else type(error).__name__
    if place := code_place(error, project):
        return BuildError(f"{place}: {what}", "the fault is in the project's own code")
    if logged:
        return BuildError(
            logged[-1] if words in logged[-1] else f"{logged[-1]}; {what}", "look at the front matter as well"
        )
    return None


def code_place(error: BaseException, project: Path) -> str:
    """Return the file and line of the project's own code that raised an error; "" if other code raised it.

    Args:
        error: The error that was raised.
        project: The folder with mkdocs.yml.
    """
    home = project.resolve()
    frames = [(frame.filename, frame.lineno or 1) for frame in traceback.extract_tb(error.__traceback__)]
    if isinstance(error, SyntaxError) and error.filename:
        frames.append((error.filename, error.lineno or 1))
    for name, line in reversed(frames):
        file = Path(name).resolve()
        if file.is_relative_to(home) and not file.is_relative_to(PACKAGE) and INSTALLED not in file.parts:
            return f"{file.relative_to(home).as_posix()}:{line}"
    return ""
