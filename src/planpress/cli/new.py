"""``planpress new``: start the file of the next report."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from planpress.cli import options
from planpress.errors import DataError, RefusedError

if TYPE_CHECKING:
    from planpress.model import Dataset


@click.command(name="new")
@click.argument("period")
@options.project
def command(period: str, project: Path) -> int:
    """Start the report for PERIOD, such as 2018-2019, with actions carried over and ratings to fill in."""
    from planpress.cli.writing import create_text
    from planpress.exchange.skeleton import skeleton  # ruamel.yaml is needed here only
    from planpress.loading.files import REPORTS
    from planpress.rules import sound

    _refuse_twice(project, period)
    try:
        dataset = sound(project)
    except DataError as error:
        message = "planpress: the data so far has errors; fix them first, so that none is carried over"
        raise DataError((*error.lines, message)) from error
    text = skeleton(dataset, period)
    file = project / REPORTS / f"{period}.yml"
    create_text(file, text)
    click.echo(f"wrote {file}: {_carried(dataset)}")
    here = "" if project == Path() else f" --project {project}"
    click.echo(f"next: fill in the blanks in it, then run `planpress check{here}`")
    return 0


def _refuse_twice(project: Path, period: str) -> None:
    from planpress.loading.files import REPORTS

    folder = project / REPORTS
    names = {entry.name.lower(): entry.name for entry in folder.iterdir()} if folder.is_dir() else {}
    if name := names.get(f"{period}.yml".lower()):
        raise RefusedError(f"{REPORTS}/{name} already exists", "edit the file, or remove it first")


def _carried(dataset: "Dataset") -> str:
    if not dataset.detailed:
        return "no report lists its actions, so there are none to carry over"
    report = dataset.detailed[-1]
    number = len(report.actions)
    return f"{number} action{'' if number == 1 else 's'} carried over from {report.period}"
