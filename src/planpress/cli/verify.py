"""``planpress verify``: prove that an archive is what was published."""

from pathlib import Path

import click


@click.command(name="verify")
@click.argument("archive", type=click.Path(path_type=Path))
@click.option(
    "--public-key", "keys", type=click.Path(path_type=Path), metavar="FILE", help="The SSH key that must have signed."
)
@click.option(
    "--last-line",
    "kept",
    multiple=True,
    metavar="DIGEST|FILE",
    help="A line of the ledger that you kept: it must be there.",
)
def command(archive: Path, keys: Path | None, kept: tuple[str, ...]) -> int:
    """Recompute every digest of an ARCHIVE and name everything that was altered."""
    from planpress.addresses import LEDGER
    from planpress.archive.kept import KeptLine
    from planpress.archive.ledger import MAX_LEDGER, readable
    from planpress.archive.reading import read_file
    from planpress.archive.signers import history
    from planpress.archive.verify import verify

    known = [KeptLine.of(one) for one in kept]
    found = verify(archive, keys)
    for problem in found.problems:
        click.echo(problem)
    if found.problems:
        return 1
    lines = [line for _, line in readable(read_file(archive, LEDGER, MAX_LEDGER))]
    missing = [told for one in known if (told := one.missing_from(lines))]
    for told in missing:
        click.echo(f"{LEDGER}: {told}")
    if missing:
        return 1
    click.echo(f"verified {_some(found.publications, 'publication')}, {_some(found.files, 'file')}; {found.signed}")
    for told in history(archive):
        click.echo(f"note: {told}")
    return 0


def _some(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"
