"""``planpress new``: start the file of the first or the next report."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planpress.cli import options
from planpress.errors import DataError, RefusedError

if TYPE_CHECKING:
    from planpress.exchange.skeleton import KnownFacts
    from planpress.model import Dataset

PLAN = "data/plan.yml"


@click.command(name="new")
@click.argument("period")
@click.option(
    "--from", "first_day", metavar="DATE", help="The first day or month of the period (default: after the last report)."
)
@click.option("--to", "last_day", metavar="DATE", help="The last day or month of the period (default: from PERIOD).")
@click.option("--meeting", metavar="TEXT", help="The meeting to which the report is submitted.")
@click.option(
    "--workbook", type=click.Path(path_type=Path), metavar="FILE", help="Create a workbook (.xlsx) to fill in instead."
)
@options.project
def command(  # noqa: PLR0913, PLR0917 - an argument and five options
    period: str, first_day: str | None, last_day: str | None, meeting: str | None, workbook: Path | None, project: Path
) -> int:
    """Start the report for PERIOD, such as 2018-2019, with actions carried over and ratings to fill in.

    If there is no report yet, the command starts the first one, with an action to fill in for each pillar.
    """
    from planpress.cli import answering
    from planpress.cli.writing import create_text
    from planpress.exchange.skeleton import KnownFacts  # ruamel.yaml is needed here only
    from planpress.loading.files import REPORTS

    _refuse_twice(project, period)
    known = KnownFacts(
        answering.day(first_day) if first_day else "",
        answering.day(last_day) if last_day else "",
        answering.words(meeting) if meeting else "",
    )
    if known.first_day and known.last_day:
        answering.refuse_reversed(known.first_day, known.last_day)
    try:
        text, about = _text(project, period, known)
        if workbook:
            return _workbook(workbook, project, period, (text, about))
    except DataError as error:
        message = "planpress: the data so far has errors; fix them first, so that none is carried over"
        raise DataError((*error.lines, message)) from error
    file = project / REPORTS / f"{period}.yml"
    file.parent.mkdir(exist_ok=True)
    create_text(file, text)
    click.echo(f"wrote {file}: {about}")
    click.echo(f"next: fill in the blanks, then run `planpress check{options.in_project(project)}`")
    return 0


def _workbook(file: Path, project: Path, period: str, written: tuple[str, str]) -> int:
    """Create a workbook in place of the report's file.

    Args:
        file: The workbook.
        project: The project.
        period: The id of the period.
        written: The text of the report's file, and a description of its content.

    Raises:
        DataError: The plan has errors.
        RefusedError: The workbook cannot be created, or openpyxl is not installed.
    """
    from planpress.cli.writing import check_target, create_bytes
    from planpress.language import language_for
    from planpress.rules import sound_plan

    try:
        from planpress.exporting.workbook import next_workbook
    except ModuleNotFoundError as error:
        raise RefusedError(
            "a workbook needs the package openpyxl", 'install it: pip install "planpress[office]"'
        ) from error
    check_target(file, ".xlsx")
    text, about = written
    plan = sound_plan(project)
    words = language_for(plan.language, plan.terms)
    content = next_workbook(plan, period, text, words, first=not _has_reports(project))
    create_bytes(file, content, RefusedError(f"{file} already exists", "name a different file"))
    click.echo(f"wrote {file}: {about}")
    click.echo(f"next: fill it in, then run `planpress import {options.shown(file)}{options.in_project(project)}`")
    return 0


def _text(project: Path, period: str, known: "KnownFacts") -> tuple[str, str]:
    """Return the text of the file, and a description of its content.

    Raises:
        DataError: The existing data has errors.
        UsageError: The id of the period is not valid, or does not fit the existing reports.
    """
    from planpress.cli import answering
    from planpress.exchange.skeleton import skeleton
    from planpress.rules import sound, sound_plan
    from planpress.starter import first_report

    first_day, last_day = answering.years(period)
    if (project / PLAN).exists() and not _has_reports(project):
        plan = sound_plan(project)
        start, end = known.first_day or first_day, known.last_day or last_day
        text = first_report(plan, answering.period(period), start, end, known.meeting)
        return text, "the first report, with an action to fill in for each pillar"
    dataset = sound(project)
    if not known.last_day and _ends_as_named(dataset):
        known = replace(known, last_day=last_day)
    return skeleton(dataset, period, known), _carried(dataset)


def _has_reports(project: Path) -> bool:
    from planpress.loading.files import REPORTS

    folder = project / REPORTS
    return folder.is_dir() and any(folder.glob("[!.]*"))


def _ends_as_named(dataset: "Dataset") -> bool:
    """Tell whether the last report ends on the day that its id suggests; then the next one probably does so, too."""
    from planpress.cli import answering

    last = max(dataset.reports, key=lambda report: report.end.last)
    return str(last.end.last) == answering.years(last.period)[1]


def _refuse_twice(project: Path, period: str) -> None:
    from planpress.loading.files import REPORTS

    folder = project / REPORTS
    names = {entry.name.lower(): entry.name for entry in folder.iterdir()} if folder.is_dir() else {}
    if name := names.get(f"{period}.yml".lower()):
        raise RefusedError(f"{REPORTS}/{name} already exists", "edit the file, or remove it first")


def _carried(dataset: "Dataset") -> str:
    if not dataset.detailed:
        return "no report lists its actions, so there are no actions to carry over"
    report = dataset.detailed[-1]
    number = len(report.actions)
    return f"{number} action{'' if number == 1 else 's'} carried over from {report.period}"
