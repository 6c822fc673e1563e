"""``planpress look-up``: request every address that an archive has ever published."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from planpress.cli import options

if TYPE_CHECKING:
    from planpress.deploy.look_up import LookedUp

SHOWN = 50
"""The maximum number of missing addresses that are listed."""


@click.command(name="look-up")
@click.argument("archive", type=click.Path(path_type=Path))
@click.option("--base", metavar="URL", help="The address of the site (default: site_url of the newest publication).")
@options.seconds("--wait", 900, "How long to wait until the site serves the last publication.")
@options.seconds("--limit", 3600, "How long all requests may take in total, once the site serves the last publication.")
@options.seconds("--pause", 10, "How long to wait before requesting an address again.")
def command(archive: Path, base: str | None, wait: float, limit: float, pause: float) -> int:
    """Ask the site that serves an ARCHIVE for every address that was ever published."""
    from planpress.deploy.look_up import Times, look_up_archive

    return show(look_up_archive(archive, base, Times(wait, limit, pause)))


def show(result: "LookedUp") -> int:
    """Print the result of a look-up, and return the exit status."""
    for line in result.gone[:SHOWN]:
        click.echo(f"gone: {line}", err=True)
    number = len(result.gone)
    if number:
        more = f" ({number - SHOWN} more are not shown)" if number > SHOWN else ""
        click.echo(f"planpress: {number} of {result.addresses} published addresses are gone{more}", err=True)
        return 1
    click.echo(f"all {result.addresses} published addresses answer at {result.base}")
    return 0
