"""Merges an imported report into the file of its period, and asks before anything in the file is replaced."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planpress.cli import options
from planpress.errors import DataError, RefusedError

if TYPE_CHECKING:
    from planpress.importing import ImportedReport
    from planpress.importing.reimport_result import Reimport
    from planpress.model import Plan

BOM = b"\xef\xbb\xbf"


def merge(target: Path, report: "ImportedReport", plan: "Plan", project: Path, *, overwrite: bool) -> int:
    """List the differences between a file and an imported report, and change the file.

    Args:
        target: The file of the period.
        report: The imported report.
        plan: The plan.
        project: The folder of the project, which the suggested next step names.
        overwrite: Whether values in the file may be replaced without asking.

    Raises:
        DataError: The file has problems.
        RefusedError: Values would be replaced without permission, or the file is written in such a way that an import
            cannot change it.
    """
    from planpress.cli.writing import replace_bytes
    from planpress.printable import one_line

    typed = _typed(target)
    result = _compared(target, typed, report, plan)
    for line, words in result.kept:
        click.echo(one_line(f"{target}:{line}: {words}"))
    if not result.differences:
        click.echo(f"{target} already says the same; nothing was written")
        return 0
    for difference in result.differences:
        click.echo(one_line(f"{target}:{difference.line}: {difference.words}"))
    lost = result.overwrites
    if lost and not (overwrite or _agreed(target, lost)):
        words = f"{lost} value{'' if lost == 1 else 's'} in it would be replaced or removed"
        hint = "look at the lines above; --overwrite makes all these changes"
        raise RefusedError(f"{target}: nothing was written, because {words}", hint)
    content = target.read_bytes()
    mark = BOM if content.startswith(BOM) else b""
    replace_bytes(target.resolve(), mark + result.text.encode("utf-8"))  # a link remains a link
    changed = f"{lost} value{'' if lost == 1 else 's'} replaced or removed, {len(result.differences) - lost} added"
    click.echo(f"wrote {target}: {changed}")
    click.echo(f"next: run `planpress check{options.in_project(project)}`")
    return 0


def _typed(target: Path) -> str:
    """Return the text of a file, after checking that the file has the form of a report.

    Raises:
        DataError: The file has a problem.
    """
    from planpress.loading.reader import read_values
    from planpress.loading.source import UnreadableError, read_typed, with_line_feeds

    try:
        typed = read_typed(target)
        parsed = read_values(with_line_feeds(typed))
    except UnreadableError as error:
        raise _problem(target, error.mark, error.message, error.hint) from error
    if parsed.problems:
        mark, _, _, message, hint = parsed.problems[0]
        raise _problem(target, mark, message, hint)
    if not isinstance(parsed.value, dict):
        raise _problem(target, (1, 1), "the file does not contain a report", "remove it, or write a report")
    return typed


def _problem(target: Path, mark: tuple[int, int], message: str, hint: str) -> DataError:
    line = f"{target}:{mark[0]}:{mark[1]}: {message}" + (f"; {hint}" if hint else "")
    return DataError((line, "planpress: an import changes only a file without problems; fix it first"))


def _compared(target: Path, typed: str, report: "ImportedReport", plan: "Plan") -> "Reimport":
    """Compare a file with the imported report; make sure that the file, once changed, will say what the report says.

    Raises:
        RefusedError: The file is written in such a way that an import cannot change it.
    """
    import yaml

    from planpress.importing.reimport import reimport
    from planpress.importing.yaml_edits import UneditableError

    hint = "write that value on its own lines, and import again"
    try:
        result = reimport(typed, report.mapping, plan, report.coverage)
    except UneditableError as error:
        line = typed.count("\n", 0, error.place) + 1
        words = "the value here differs from the document and cannot be changed without changing other values"
        raise RefusedError(f"{target}:{line}: {words}; nothing was written", hint) from error
    if not result.differences:
        return result
    try:
        rest = reimport(result.text, report.mapping, plan, report.coverage).differences
    except (UneditableError, yaml.YAMLError, KeyError):
        rest = result.differences
    if rest:
        words = (
            "the value here differs from the document, and the file is written in a way that an import cannot change"
        )
        raise RefusedError(f"{target}:{rest[0].line}: {words}; nothing was written", hint)
    return result


def _agreed(target: Path, lost: int) -> bool:
    """Ask on a terminal whether values may be replaced."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return False
    values = "1 value" if lost == 1 else f"{lost} values"
    return click.confirm(f"{values} of {target} would be replaced or removed. Make all changes?", default=False)
