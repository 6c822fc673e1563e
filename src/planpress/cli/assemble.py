"""``planpress assemble``: assemble units from separate machines."""

import sys
from pathlib import Path

import click

from planpress.cli import options


@click.command(name="assemble")
@click.argument(
    "folders",
    nargs=-1,
    required=True,
    metavar="DIR...",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
)
@options.new_folder
@options.project
def command(folders: tuple[Path, ...], target: Path, project: Path) -> None:
    """Assemble the whole site from the units in all DIRs."""
    from planpress.site.assemble import assemble

    on_terminal = sys.stderr.isatty()
    units = assemble(project, folders, target, lambda step: click.echo(step, err=True) if on_terminal else None)
    click.echo(f"assembled {', '.join(unit.key for unit in units)} into {target}")
