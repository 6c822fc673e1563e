"""``planpress verify``: prove that an archive contains what was published."""

from pathlib import Path

import click

from planpress.addresses import LEDGER


@click.command(name="verify")
@click.argument("archive", type=click.Path(path_type=Path))
@click.option(
    "--public-key",
    "keys",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The public part (.pub) of the SSH key with which the archive must be signed.",
)
@click.option(
    "--last-line",
    "kept",
    multiple=True,
    metavar="DIGEST|FILE",
    help="The digest of a ledger line that you kept, or a file that ends with it; the ledger must contain the line.",
)
def command(archive: Path, keys: Path | None, kept: tuple[str, ...]) -> int:
    """Recompute every digest of an ARCHIVE and list what was altered."""
    from planpress.archive.kept import KeptLine
    from planpress.archive.ledger import MAX_LEDGER, readable
    from planpress.archive.reading import read_file
    from planpress.archive.signers import history
    from planpress.archive.verify import verify

    kept_lines = [KeptLine.of(given) for given in kept]
    result = verify(archive, keys)
    for problem in result.problems:
        click.echo(problem)
    if result.problems:
        return 1
    lines = [line for _, line in readable(read_file(archive, LEDGER, MAX_LEDGER))]
    missing = [fault for kept_line in kept_lines if (fault := kept_line.missing_from(lines))]
    for fault in missing:
        click.echo(f"{LEDGER}: {fault}")
    if missing:
        return 1
    click.echo(f"verified {some(result.publications, 'publication')}, {some(result.files, 'file')}; {result.signed}")
    for note in history(archive):
        click.echo(f"note: {note}")
    return 0


def some(number: int, noun: str) -> str:
    """Return a number with its noun, in the plural where needed.

    Args:
        number: How many there are.
        noun: What they are, in the singular.
    """
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
