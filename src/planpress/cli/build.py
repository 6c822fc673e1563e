"""``planpress build``: build the site, for all periods or some."""

import sys
from pathlib import Path

import click

from planpress.cli import options
from planpress.site.cache import Cache
from planpress.site.unchanged import Finished, Result


@click.command(name="build")
@click.argument("periods", nargs=-1, metavar="[PERIOD]...")
@click.option(
    "--to",
    "target",
    type=click.Path(path_type=Path),
    help="The folder to create or replace (default: site, in the project).",
)
@options.fresh
@options.project
def command(periods: tuple[str, ...], target: Path | None, fresh: bool, project: Path) -> None:
    """Build the site: every period, or only each PERIOD named."""
    folder = target or project / "site"
    result = _build(project, periods, folder, fresh)
    for words in result.notes:
        click.echo(f"note: {words}", err=True)
    click.echo(f"built {', '.join(result.periods)} into {folder}")
    click.echo(f"to look at it: python3 -m http.server --directory {folder} 8000, then http://localhost:8000/")


def _build(project: Path, periods: tuple[str, ...], folder: Path, fresh: bool) -> Result:
    """Build, unless the folder holds already what would be built; that is known before anything large is imported."""
    if not fresh and (result := Finished(Cache.open(project), project, folder, periods).result()):
        return result
    from planpress.site.build import build

    on_terminal, notes = sys.stderr.isatty(), list[str]()
    built = build(
        project,
        periods,
        folder,
        lambda step: click.echo(step, err=True) if on_terminal else None,
        notes.append,
        fresh=fresh,
    )
    return Result(tuple(report.period for report in built.reports), tuple(notes))
