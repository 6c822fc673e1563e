"""``planpress import``: turn a report in the official form into a file of the data."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from planpress.cli import options
from planpress.errors import DataError, UsageError

if TYPE_CHECKING:
    from planpress.importing import ImportedReport
    from planpress.model import Plan


@click.command(name="import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--period", metavar="PERIOD", help="The id of the period (default: its years, from the report).")
@options.project
def command(file: Path, period: str | None, project: Path) -> int:
    """Turn FILE, a report in the official form, into data: a Word document, or its text with tabs.

    It lists everything that a person should look at, each with its place in FILE.
    """
    from planpress.cli.writing import create_text
    from planpress.importing import read_report, report_yaml
    from planpress.loading.files import REPORTS

    plan = _plan(project)
    report = read_report(file, plan)
    target = project / REPORTS / f"{_period(report, period)}.yml"
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
        UsageError: None is given and the report names no period, or the id is not valid.
    """
    from planpress.cli import answering

    if given is not None:
        return answering.period(given)
    if not (period := report.period or report.years):
        raise UsageError("the dates of the period were not found in the report", "name the period: --period 2023-2024")
    return answering.period(period)


def _say(file: Path, report: "ImportedReport") -> None:
    """List the uncertainties of an import, one per line."""
    from planpress.printable import one_line

    for doubt in report.uncertainties:
        place = f"{doubt.place}: " if doubt.place else ""
        hint = f"; {doubt.hint}" if doubt.hint else ""
        click.echo(one_line(f"{options.shown(file)}: {place}{doubt.words}{hint}"))
