"""``planpress build``: build the site, for all or some periods."""

import sys
from collections.abc import Callable
from pathlib import Path

import click

from planpress.cli import options
from planpress.errors import UsageError
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
@click.option("--unit", "units", multiple=True, metavar="KEY", help="Build only this unit, for `planpress assemble`.")
@options.fresh
@options.project
def command(periods: tuple[str, ...], target: Path | None, units: tuple[str, ...], fresh: bool, project: Path) -> None:
    """Build the site: every period, or only each PERIOD named."""
    if units:
        _build_units(project, periods, units, target, fresh)
        return
    folder = target or project / "site"
    result = _build(project, periods, folder, fresh)
    for words in result.notes:
        click.echo(f"note: {words}", err=True)
    click.echo(f"built {', '.join(result.periods)} into {folder}")
    click.echo(f"to look at it: python3 -m http.server --directory {folder} 8000, then http://localhost:8000/")


def _build_units(
    project: Path, periods: tuple[str, ...], keys: tuple[str, ...], target: Path | None, fresh: bool
) -> None:
    if periods:
        raise UsageError("a period and --unit contradict each other", "leave the periods out")
    if target is None:
        raise UsageError("--unit needs a folder of its own", "name it with --to")
    from planpress.site.build import build_units

    notes = list[str]()
    built = build_units(project, keys, target, _progress(), notes.append, fresh=fresh)
    for words in notes:
        click.echo(f"note: {words}", err=True)
    click.echo(f"built {', '.join(unit.key for unit in built)} into {target}")


def _progress() -> Callable[[str], None]:
    """Return a function that shows each step if a terminal shows the output; otherwise it shows nothing."""
    on_terminal = sys.stderr.isatty()
    return lambda step: click.echo(step, err=True) if on_terminal else None


def _build(project: Path, periods: tuple[str, ...], folder: Path, fresh: bool) -> Result:
    """Build unless the folder already contains the same site; check this before importing anything large."""
    if not fresh and (result := Finished(Cache.open(project), project, folder, periods).result()):
        return result
    from planpress.site.build import build

    notes = list[str]()
    built = build(project, periods, folder, _progress(), notes.append, fresh=fresh)
    return Result(tuple(report.period for report in built.reports), tuple(notes))
