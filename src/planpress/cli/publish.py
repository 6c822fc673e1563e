"""``planpress publish``: add a period to an archive, permanently."""

import sys
from pathlib import Path

import click

from planpress.cli import options
from planpress.errors import UsageError


@click.command(name="publish")
@click.argument("period")
@click.option(
    "--to", "target", type=click.Path(path_type=Path), required=True, help="The archive: a folder, created if missing."
)
@click.option("--correction", metavar="TEXT", help="What was corrected, quoted from the new entry under `corrections`.")
@click.option("--date", metavar="ISO", help="The date of publication, such as 2026-01-31 (default: now).")
@click.option(
    "--wait",
    type=click.FloatRange(0),
    default=0,
    metavar="SECONDS",
    help="How long to wait until another publisher has finished.",
)
@click.option("--sign", "key", type=click.Path(path_type=Path), metavar="KEY", help="Sign with an SSH key.")
@click.option(
    "--adopt",
    metavar="DIGEST",
    help="With --sign: adopt lines that the key has not signed; give the digest of the ledger's last line.",
)
@click.option(
    "--last-line",
    "kept",
    multiple=True,
    metavar="DIGEST|FILE",
    help="The digest of a ledger line that you kept, or a file that ends with it; the ledger must contain the line.",
)
@click.option("--public", is_flag=True, help="Refuse a site_url that cannot be the address of a public site.")
@click.option(
    "--rehearsal", is_flag=True, help="Practise: accept a site_url that is an example or names your own computer."
)
@click.option("--allow-warnings", "knowingly", is_flag=True, help="Publish despite the checker's warnings.")
@options.fresh
@options.project
def command(  # noqa: PLR0913, PLR0917 - one argument an option
    period: str,
    target: Path,
    correction: str | None,
    date: str | None,
    wait: float,
    key: Path | None,
    adopt: str | None,
    kept: tuple[str, ...],
    project: Path,
    *,
    public: bool,
    rehearsal: bool,
    knowingly: bool,
    fresh: bool,
) -> int:
    """Publish PERIOD: add it to a write-once archive and its ledger."""
    from planpress.archive.job import Request
    from planpress.archive.kept import KeptLine
    from planpress.archive.publish import NOTE, publish

    if public and rehearsal:
        raise UsageError("--public and --rehearsal contradict each other", "leave one of them out")
    if adopt is not None and key is None:
        raise UsageError("--adopt needs a signing key", "give the key with --sign")
    on_terminal = sys.stderr.isatty()

    def tell(step: str) -> None:
        if on_terminal or step.startswith(NOTE):
            click.echo(step, err=True)

    request = Request(
        period,
        correction,
        date,
        key,
        adopt,
        tuple(map(KeptLine.of, kept)),
        knowingly=knowingly,
        public=public,
        rehearsal=rehearsal,
        wait=wait,
        fresh=fresh,
    )
    done = publish(project, target, request, tell)
    line = done.publication
    if not done.changed:
        click.echo(f"{line.period}, edition {line.edition}, is already published, and nothing has changed")
    else:
        click.echo(f"published {line.period}, edition {line.edition}, in {target}; the whole archive has {done.size}")
    for note in done.notes:
        click.echo(f"note: {note}")
    if done.changed:
        click.echo(f"to check it: planpress verify {options.shown(target)}")
    return 0
