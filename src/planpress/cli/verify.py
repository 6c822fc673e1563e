"""``planpress verify``: prove that an archive is what was published."""

from pathlib import Path

import click


@click.command(name="verify")
@click.argument("archive", type=click.Path(path_type=Path))
@click.option(
    "--public-key", "keys", type=click.Path(path_type=Path), metavar="FILE", help="The SSH key that must have signed."
)
def command(archive: Path, keys: Path | None) -> int:
    """Recompute every digest of an ARCHIVE and name everything that was altered."""
    from planpress.site.verify import verify

    found = verify(archive, keys)
    for problem in found.problems:
        click.echo(problem)
    if found.problems:
        return 1
    click.echo(f"verified {_some(found.publications, 'publication')}, {_some(found.files, 'file')}; {found.signed}")
    return 0


def _some(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"
