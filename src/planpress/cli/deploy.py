"""``planpress deploy``: publish a period into a branch, push it, and look up its addresses."""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planpress.cli import options
from planpress.cli.look_up import show
from planpress.cli.verify import some
from planpress.errors import RefusedError, UsageError

if TYPE_CHECKING:
    from planpress.deploy.deployment import Deployed, Deployment

SIGNING_KEY = "SIGNING_KEY"
"""The environment variable with the content of a private SSH key, for use where --sign cannot name a file."""


@click.command(name="deploy")
@click.argument("period")
@click.option(
    "--branch", default="gh-pages", show_default=True, metavar="NAME", help="The branch from which the site is served."
)
@click.option(
    "--remote",
    default="origin",
    show_default=True,
    metavar="NAME|ADDRESS",
    help="A remote of the project's repository, or the address of another repository.",
)
@click.option("--correction", metavar="TEXT", help="What was corrected, quoted from the new entry under `corrections`.")
@click.option("--date", metavar="ISO", help="The date of publication, such as 2026-01-31 (default: now).")
@click.option("--subject", default="", metavar="TEXT", help="The message of the commit on the branch.")
@click.option("--sign", "key", type=click.Path(path_type=Path), metavar="KEY", help="Sign with an SSH key.")
@click.option(
    "--adopt",
    metavar="DIGEST",
    help="Let the key adopt lines that it has not signed; give the digest of the ledger's last line.",
)
@click.option(
    "--last-line",
    "kept",
    multiple=True,
    metavar="DIGEST|FILE",
    help="The digest of a ledger line that you kept, or a file that ends with it; the ledger must contain the line.",
)
@click.option("--source-branch", metavar="NAME", help="Refuse a commit that is not on this branch of origin.")
@click.option("--allow-dirty", is_flag=True, help="Publish data that no commit contains.")
@click.option("--allow-warnings", "knowingly", is_flag=True, help="Publish despite the checker's warnings.")
@click.option(
    "--rehearsal", is_flag=True, help="Practise: accept a site_url that is an example or names your own computer."
)
@click.option(
    "--look-up/--no-look-up",
    "looked_up",
    default=None,
    help="Request every published address afterwards (default: if site_url is https and the host answers).",
)
@options.seconds("--wait", 900, "How long to wait for the site to serve the publication.")
@click.option("--tries", type=click.IntRange(1), default=5, show_default=True, help="How many times to try.")
@options.seconds("--pause", 3, "How long to wait before the second try; the time doubles after each try.")
@options.fresh
@options.project
def command(  # noqa: PLR0913, PLR0917 - one argument an option
    period: str,
    branch: str,
    remote: str,
    correction: str | None,
    date: str | None,
    subject: str,
    key: Path | None,
    adopt: str | None,
    kept: tuple[str, ...],
    source_branch: str | None,
    wait: float,
    tries: int,
    pause: float,
    project: Path,
    *,
    allow_dirty: bool,
    knowingly: bool,
    rehearsal: bool,
    looked_up: bool | None,
    fresh: bool,
) -> int:
    """Publish PERIOD into a branch, push it without force, and look up every published address.

    The branch is checked out separately: your files, your index and your current branch stay as they are. If
    --correction, --date, --subject, --adopt or --last-line is given an empty value, it counts as left out.
    """
    from planpress.archive.job import Request
    from planpress.archive.kept import KeptLine
    from planpress.deploy.branch import Patience
    from planpress.deploy.deployment import Deployment

    with _key(key) as signing_key:
        if adopt and signing_key is None:
            raise UsageError("--adopt needs a signing key", f"give the key with --sign or {SIGNING_KEY}")
        publication = Request(
            period,
            correction or None,
            date or None,
            signing_key,
            adopt or None,
            tuple(KeptLine.of(line) for line in kept if line),
            knowingly=knowingly,
            public=not rehearsal,
            rehearsal=rehearsal,
            fresh=fresh,
        )
        patience = Patience(tries, pause)
        deployment = Deployment(publication, branch, remote, subject, source_branch, allow_dirty, patience)
        done = _deploy(project, deployment)
    return _look_up(done, wait, looked_up)


def _deploy(project: Path, deployment: "Deployment") -> "Deployed":
    """Deploy, and report the result."""
    from planpress.archive.publish import NOTE
    from planpress.deploy.branch import Pushed
    from planpress.deploy.deployment import deploy

    on_terminal = sys.stderr.isatty()

    def tell(step: str) -> None:
        if on_terminal or step.startswith(NOTE):
            click.echo(step, err=True)

    done = deploy(project, deployment, tell, lambda words: click.echo(f"{NOTE}{words}", err=True))
    line, verified = done.published.publication, done.verified
    if done.published.changed:
        click.echo(f"published {line.period}, edition {line.edition}; the whole archive has {done.published.size}")
    else:
        click.echo(f"{line.period}, edition {line.edition}, is already published, and nothing has changed")
    for note in done.published.notes:
        click.echo(f"note: {note}")
    click.echo(
        f"verified {some(verified.publications, 'publication')}, {some(verified.files, 'file')}; {verified.signed}"
    )
    if done.pushed is Pushed.NOTHING:
        click.echo(f"{done.target} already has this publication, so there is nothing to push")
    else:
        click.echo(f"pushed {done.commit} to {done.target}")
    click.echo("keep the last line of the ledger: with it, you can prove any later change or removal")
    click.echo(done.last_line)
    return done


def _look_up(done: "Deployed", wait: float, wanted: bool | None) -> int:
    """Look up the published addresses if this is requested or, by default, if the site is on https and answers."""
    from planpress.deploy.look_up import Times, answers, base_of, look_up_archive

    if wanted is False:
        return 0
    base = base_of(done.archive)
    command_line = f"planpress look-up {done.archive}"
    if wanted is None and not base.startswith("https://"):
        click.echo(
            f"note: {base} is not https, so no addresses were looked up; to look them up, run `{command_line}`",
            err=True,
        )
        return 0
    if wanted is None and not answers(base):
        click.echo(
            f"note: {base} does not answer, so no addresses were looked up; to look them up, run `{command_line}`",
            err=True,
        )
        return 0
    return show(look_up_archive(done.archive, base, Times(wait=wait)))


@contextmanager
def _key(file: Path | None) -> Iterator[Path | None]:
    """Provide the file of the signing key: the given file, or a file with the content of the environment variable."""
    content = os.environ.pop(SIGNING_KEY, "")  # no other process may inherit it
    if file is not None or not content:
        yield file
        return
    from planpress.archive.signing import public_key

    with tempfile.TemporaryDirectory() as folder:
        key = Path(folder) / "key"
        key.touch(0o600)
        key.write_text(f"{content.strip()}\n", encoding="utf-8", newline="\n")
        try:
            public_key(key)
        except RefusedError as error:
            raise RefusedError(
                f"{SIGNING_KEY} is not a private SSH key without a passphrase", "give the whole content of the key file"
            ) from error
        yield key
