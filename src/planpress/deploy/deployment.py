"""Publishes a period into a branch: checks the branch out separately, adds the period, verifies and pushes."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path

from filelock import FileLock, Timeout

from planpress.addresses import LEDGER
from planpress.archive.job import Request
from planpress.archive.publish import Published, publish
from planpress.archive.signing import public_key
from planpress.archive.verify import Verified, verify
from planpress.deploy.branch import Patience, Pushed, SiteBranch
from planpress.deploy.git import TOKEN, Git
from planpress.deploy.repository import Repository
from planpress.errors import RefusedError
from planpress.site.cache import Cache
from planpress.system import remove_folder

FOLDER = "deploy"
"""The folder, in a project's cache, with a checkout of each branch into which the project was published."""


@dataclass(frozen=True)
class Deployment:
    """What to publish, and where.

    Args:
        publication: The period and how to publish it.
        branch: The branch that is served as the site.
        remote: A remote of the project's repository, or an address.
        subject: The message of the commit; "" for the usual one.
        source_branch: The branch of the remote "origin" that must contain the project's last commit; None if it need
            not be on a branch.
        uncommitted: Whether anything that is not committed may be published.
        patience: How often to try again when the remote fails, or when somebody else has pushed in the meantime.
    """

    publication: Request
    branch: str = "gh-pages"
    remote: str = "origin"
    subject: str = ""
    source_branch: str | None = None
    uncommitted: bool = False
    patience: Patience = field(default_factory=Patience)


@dataclass(frozen=True)
class Deployed:
    """The result of a deployment.

    Args:
        published: What was published.
        verified: The result of verifying the whole archive.
        pushed: The result of the push.
        commit: The branch's last commit, shortened.
        target: The branch and its remote, in words.
        archive: The checkout of the branch.
        last_line: The last line of the ledger.
    """

    published: Published
    verified: Verified
    pushed: Pushed
    commit: str
    target: str
    archive: Path
    last_line: str


def deploy(project: Path, deployment: Deployment, tell: Callable[[str], None], note: Callable[[str], None]) -> Deployed:
    """Publish a period into a branch and push it, without touching the user's work tree, index or branches.

    Nothing is pushed before the whole archive is verified, and a branch is pushed whole or not at all. If somebody else
    pushes in the meantime, the period is published again on the new state of the branch.

    Args:
        project: The folder with mkdocs.yml.
        deployment: What to publish, and where.
        tell: Called with a few words at each step.
        note: Called with a line that the user should see.

    Raises:
        PlanpressError: As for :func:`planpress.archive.publish.publish`, or git or the remote refused; nothing was
            pushed.
    """
    token = os.environ.pop(TOKEN, "")  # processes that make pages must not inherit the token
    repository = Repository.of(project, token)
    remote = repository.remote(deployment.remote)
    if deployment.source_branch is not None:
        repository.refuse_beside(deployment.source_branch)
    if not deployment.uncommitted:
        repository.refuse_uncommitted()
    with _checkout(project, remote, deployment.branch) as folder:
        git = Git(folder, repository.transport, token)
        branch = SiteBranch(deployment.branch, remote, git, deployment.patience, note)
        for _ in range(deployment.patience.tries):
            tell(f"fetching {branch.words}")
            branch.check_out()
            published, verified = _published(repository, branch, deployment.publication, tell)
            tell(f"pushing {branch.words}")
            subject = deployment.subject or _subject(published, deployment.publication.correction)
            pushed = branch.push(subject, repository.author)
            if pushed is not Pushed.MOVED:
                return _outcome(branch, published, verified, pushed)
            note(
                f"somebody else has published meanwhile; publishing {published.publication.period} again on top of that"
            )
    raise RefusedError(
        f"{branch.words} was moved by somebody else during each of {deployment.patience.tries} tries",
        "run the command again when they have finished",
    )


def _published(
    repository: Repository, branch: SiteBranch, request: Request, tell: Callable[[str], None]
) -> tuple[Published, Verified]:
    """Publish into the checkout, and verify the whole archive."""
    known = tuple(branch.known_lines())
    try:
        published = publish(repository.project, branch.folder, replace(request, kept=(*request.kept, *known)), tell)
    except RefusedError as error:  # the checkout's folder is of no interest to the user
        message = error.message.replace(str(branch.folder), branch.name)
        hint = error.hint.replace("folder with --to", "branch with --branch").replace(str(branch.folder), branch.name)
        raise RefusedError(message, hint) from error
    tell("verifying the whole archive")
    with _public_key(request.key) as key:
        verified = verify(branch.folder, key)
    if faults := verified.problems:
        more = f", and {len(faults) - 1} more" if len(faults) > 1 else ""
        raise RefusedError(
            f"{branch.words} would differ from what was published: {faults[0]}{more}",
            f"nothing was pushed; run `planpress verify {branch.folder}` to see everything that is wrong",
        )
    return published, verified


def _subject(published: Published, correction: str | None) -> str:
    """Return the usual message of the commit."""
    period = published.publication.period
    return f"Correct {period}: {' '.join(correction.split())}" if correction else f"Publish {period}"


def _outcome(branch: SiteBranch, published: Published, verified: Verified, pushed: Pushed) -> Deployed:
    commit = branch.git.run("rev-parse", "--short", "HEAD")
    last_line = (branch.folder / LEDGER).read_text(encoding="utf-8").splitlines()[-1]
    return Deployed(published, verified, pushed, commit, branch.words, branch.folder, last_line)


@contextmanager
def _checkout(project: Path, remote: str, branch: str) -> Iterator[Path]:
    """Provide the folder for a branch's checkout, for exclusive use.

    Raises:
        RefusedError: Another deployment is using it.
    """
    cache = Cache.open(project)
    # the checkout is kept, so that the whole branch need not be fetched again
    home = cache.private_place(f"{FOLDER}/{sha256(f'{remote} {branch}'.encode()).hexdigest()[:16]}") if cache else None
    if home is None:
        with tempfile.TemporaryDirectory() as folder:
            yield Path(folder).resolve() / "archive"
        return
    try:
        with FileLock(home / "lock", timeout=0):
            for entry in home.iterdir():  # folders that a run left next to the checkout when it was killed
                if entry.is_dir() and entry.name != "archive":
                    remove_folder(entry)
            yield home / "archive"
    except Timeout:
        raise RefusedError(
            f"another `planpress deploy` into {branch} is running in this project", "wait until it has finished"
        ) from None


@contextmanager
def _public_key(key: Path | None) -> Iterator[Path | None]:
    """Provide a file with the public half of a key; None if there is no key."""
    if key is None:
        yield None
        return
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "key.pub"
        file.write_text(f"{public_key(key).line}\n", encoding="utf-8", newline="\n")
        yield file
