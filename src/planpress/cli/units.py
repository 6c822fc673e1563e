"""``planpress units``: list the parts of a site that can be built separately."""

import json
from pathlib import Path

import click

from planpress.cli import options


@click.command(name="units")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    help="For people (default), for programs, or as a matrix for GitHub Actions.",
)
@options.project
def command(form: str, project: Path) -> None:
    """List the units of a build, the parts that separate machines can build with `build --unit`."""
    from planpress.rules import sound
    from planpress.site.units import jobs, units

    all_units = units(sound(project))  # errors in the data show up here, before many machines start
    if form == "github":
        include = [
            {"job": str(number), "units": " ".join(unit.key for unit in job)}
            for number, job in enumerate(jobs(all_units), start=1)
        ]
        click.echo(json.dumps({"include": include}))
    elif form == "json":
        shape = [
            {"unit": unit.key, "period": unit.period, "language": unit.language, "folder": unit.place}
            for unit in all_units
        ]
        click.echo(json.dumps({"units": shape}, indent=1))
    else:
        for unit in all_units:
            click.echo(unit.key)
