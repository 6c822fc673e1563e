"""``planpress schema``: the JSON Schemas by which an editor completes and checks the data."""

from pathlib import Path

import click

from planpress.cli import options
from planpress.errors import RefusedError
from planpress.loading.schema import FILES, written
from planpress.loading.output import write_text


@click.command(name="schema")
@options.project
@click.option(
    "--to",
    "target",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder to write to (default: schema, in the project).",
)
@click.option("--check", "only_check", is_flag=True, help="Write nothing; exit with 1 where a file is not current.")
def command(project: Path, target: Path | None, only_check: bool) -> int:
    """Write the JSON Schemas of the data files."""
