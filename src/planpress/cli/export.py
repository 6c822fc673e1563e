"""``planpress export``: write a report in another format."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planpress.cli import options
from planpress.errors import DataError, RefusedError, UsageError

if TYPE_CHECKING:
    from planpress.model import Dataset

NAMES = ("docx", "xlsx", "pdf", "csv", "json")
STANDARD_OUTPUT = Path("-")


@click.command(name="export")
@click.argument("period")
@click.option("--format", "name", type=click.Choice(NAMES), required=True, help="The format of the file.")
@click.option(
    "--to",
    "target",
    type=click.Path(path_type=Path, allow_dash=True),
    metavar="FILE",
    help="The file to create, or - for standard output (default: a file here, named after the plan and the period).",
)
@click.option(
    "--language", metavar="LANG", help="The language of a PDF, one of the plan's languages (default: the first)."
)
@click.option("--excel", is_flag=True, help="With --format csv: a table that Excel opens without changing it.")
@click.option("--without-annex", is_flag=True, help="With --format docx: the form without its annex.")
@click.option("--force", is_flag=True, help="Replace FILE if it exists.")
@options.project
def command(  # noqa: PLR0913 - an argument and seven options
    period: str,
    name: str,
    target: Path | None,
    language: str | None,
    project: Path,
    *,
    excel: bool,
    without_annex: bool,
    force: bool,
) -> int:
    """Write the report for PERIOD as a Word form, a workbook, a PDF, a table or JSON."""
    from planpress.cli.writing import check_target, create_bytes, replace_bytes
    from planpress.exporting import FORMATS, export_context

    if excel and name != "csv":
        raise UsageError("--excel applies only to the table", "use it with --format csv")
    if without_annex and name != "docx":
        raise UsageError("--without-annex applies only to the Word form", "use it with --format docx")
    if language and name != "pdf":
        raise UsageError("--language applies only to a PDF", "use it with --format pdf")
    export_format = FORMATS["csv-excel" if excel else "docx-without-annex" if without_annex else name]
    dataset = _dataset(project, period)
    file = target or Path(_name(dataset, period, language) + export_format.suffix)
    context = export_context(dataset, period, language or "")
    if file != STANDARD_OUTPUT:  # check this before the work, which can take seconds
        check_target(file, "." + name)
        if file.exists() and not force:
            raise _exists(file)
    content = export_format.export(context)
    if file == STANDARD_OUTPUT:
        _print(content, is_text=name in ("csv", "json"))
        return 0
    if force:
        replace_bytes(file, content)
    else:
        create_bytes(file, content, _exists(file))
    click.echo(f"wrote {file}")
    return 0


def _dataset(project: Path, period: str) -> "Dataset":
    """Load what an export of a period needs: the plan, the report, and the earlier reports, which determine lineage."""
    from planpress.rules import sound

    try:
        return sound(project, until=period)
    except DataError as error:
        message = f"planpress: an export of {period} needs the plan and all reports up to {period} without errors"
        raise DataError((*error.lines, message)) from error


def _name(dataset: "Dataset", period: str, language: str | None) -> str:
    translated = language and language != dataset.plan.language
    return f"{dataset.plan.id}-{period}{f'-{language}' if translated else ''}"


def _exists(file: Path) -> RefusedError:
    return RefusedError(f"{file} already exists", "name another file with --to, or replace it with --force")


def _print(content: bytes, *, is_text: bool) -> None:
    if not is_text and sys.stdout.isatty():
        raise UsageError("a document cannot be shown on a terminal", "name a file with --to")
    click.echo(content, nl=False)
