"""``planpress import``: convert a report in another format to a data file, or merge it into an existing data file."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planpress.cli import options
from planpress.errors import DataError, UsageError

if TYPE_CHECKING:
    from planpress.importing import ImportedReport
    from planpress.model import Plan

ASKED = re.compile("write it under `(from|to|meeting)`")


@click.command(name="import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--period", metavar="PERIOD", help="The id of the period (default: its years, as in the report).")
@click.option("--overwrite", is_flag=True, help="Replace values in an existing file that differ from those in FILE.")
@click.option("--columns", metavar="ROLE=COLUMN,...", default="", help="What the columns of a plain table contain.")
@click.option(
    "--sheet", "sheets", multiple=True, metavar="NAME", help="A sheet of the table (default: the likeliest ones)."
)
@options.project
def command(  # noqa: PLR0913, PLR0917 - one argument an option
    file: Path, period: str | None, overwrite: bool, columns: str, sheets: tuple[str, ...], project: Path
) -> int:
    """Turn FILE into data: the official form (.docx, .odt, text) or a table of actions (.xlsx, .ods, .csv).

    The command lists everything that a person should look at, with its location in FILE. If the period already has a
    file, the command lists the differences, and replaces values in that file only with --overwrite.
    """
    from planpress.cli.merging import merge
    from planpress.cli.writing import create_text
    from planpress.importing import TableOptions, read_report, report_yaml
    from planpress.loading.files import REPORTS

    plan = _plan(project)
    report = read_report(file, plan, TableOptions(columns, sheets))
    target = project / REPORTS / f"{_period(report, period)}.yml"
    if target.exists() or target.is_symlink():
        _say(file, report, _keys_of(target))
        return merge(target, report, plan, project, overwrite=overwrite)
    target.parent.mkdir(parents=True, exist_ok=True)
    create_text(target, report_yaml(report.mapping))
    _say(file, report)
    number, doubts = report.actions, len(report.uncertainties)
    actions = f"{number} action{'' if number == 1 else 's'}"
    click.echo(f"wrote {target}: {actions}; {doubts} thing{'' if doubts == 1 else 's'} to look at")
    click.echo(f"next: compare it with {options.shown(file)}, then run `planpress check{options.in_project(project)}`")
    return 0


def _plan(project: Path) -> "Plan":
    from planpress.rules import sound_plan

    try:
        return sound_plan(project)
    except DataError as error:
        message = "planpress: an import needs a plan without errors, for its pillars and ratings"
        raise DataError((*error.lines, message)) from error


def _period(report: "ImportedReport", given: str | None) -> str:
    """Return the id of the period: as given, or the years of its first and last day.

    Raises:
        UsageError: No id is given and the report names no period, or the id is not valid.
    """
    from planpress.cli import answering

    if given is not None:
        return answering.period(given)
    if not (period := report.period or report.years):
        raise UsageError("the dates of the period were not found in the report", "name the period: --period 2023-2024")
    return answering.period(period)


def _keys_of(target: Path) -> frozenset[str]:
    """Return the keys at the top level of a report's file that have a value."""
    text = target.read_text(encoding="utf-8-sig", errors="replace") if target.is_file() else ""
    return frozenset(re.findall(r"^(\w+):[ \t]*[^\s#]", text, re.MULTILINE))


def _say(file: Path, report: "ImportedReport", known: frozenset[str] = frozenset()) -> None:
    """List the uncertainties of an import below the name of the file, without those that the data file answers."""
    from planpress.printable import one_line

    doubts = [doubt for doubt in report.uncertainties
              if not ((asked := ASKED.fullmatch(doubt.hint)) and asked[1] in known)]  # fmt: skip
    if doubts:
        click.echo(f"{options.shown(file)}:")
    for doubt in doubts:
        place = f"{doubt.place}: " if doubt.place else ""
        hint = f"; {doubt.hint}" if doubt.hint else ""
        click.echo(one_line(f"{place}{doubt.words}{hint}"))
    if report.additions:
        click.echo(f"{options.shown(file)} names items that data/plan.yml lacks; add them to the lists in that file:")
        for line in report.additions.splitlines():
            click.echo(f"  {one_line(line)}")
