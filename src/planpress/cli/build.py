"""``planpress build``: build the site, for all periods or some."""

import sys
from pathlib import Path

import click

from planpress.cli import options


@click.command(name="build")
@click.argument("periods", nargs=-1, metavar="[PERIOD]...")
@click.option(
    "--to",
    "target",
    type=click.Path(path_type=Path),
    help="The folder to create or replace (default: site, in the project).",
)
@options.project
def command(periods: tuple[str, ...], target: Path | None, project: Path) -> None:
    """Build the site: every period, or only each PERIOD named."""
    from planpress.site.build import build

    folder = target or project / "site"
    on_terminal = sys.stderr.isatty()
    built = build(
        project,
        periods,
        folder,
        lambda step: click.echo(step, err=True) if on_terminal else None,
        lambda words: click.echo(f"note: {words}", err=True),
    )
    names = ", ".join(report.period for report in built.reports)
    click.echo(f"built {names} into {folder}")
    click.echo(f"to look at it: python3 -m http.server --directory {folder} 8000, then http://localhost:8000/")
