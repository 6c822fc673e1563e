"""The repository that contains a project: where it pushes, who commits, and whether everything is committed."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from planpress.archive.differences import some
from planpress.deploy.git import Git, hidden
from planpress.errors import RefusedError
from planpress.loading.project import PLAN
from planpress.site.configured import configured
from planpress.site.inputs import COMPILED

TRANSPORT = re.compile(r"(http|credential|url|protocol|ssh)\.|core\.(sshcommand|gitproxy|askpass)$", re.IGNORECASE)
"""The settings of a repository that decide how git reaches a remote."""
ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://|[^/\\]+:(?![\\/])", re.IGNORECASE)
"""The beginning of an address that is not a path: a URL, or a host and a path such as ``user@host:path``."""
BEGIN = "put the project into git (`git init`), or name an address with --remote and add --allow-dirty"
COMMIT = "commit it, so that everybody can see what was published; --allow-dirty publishes it anyway"


@dataclass(frozen=True)
class Repository:
    """A project and the repository that contains it.

    Args:
        project: The folder with mkdocs.yml, an absolute path.
        git: Git in this folder.
        root: The root of the repository; None if there is no repository.
    """

    project: Path
    git: Git
    root: Path | None

    @classmethod
    def of(cls, project: Path, token: str = "") -> "Repository":
        """Find the repository of a project.

        Args:
            project: The folder with mkdocs.yml.
            token: A token that logs in over HTTPS, or "".

        Raises:
            RefusedError: Git is not installed, or refuses the folder.
        """
        git = Git(project.resolve(), token=token)
        answer = git.ask("rev-parse", "--show-toplevel")
        if "dubious ownership" in answer.reason:
            raise RefusedError(f"git does not trust {git.folder}: {answer.reason}")
        return cls(git.folder, git, Path(answer.output.rstrip("\n")) if not answer.status else None)

    def remote(self, name: str) -> str:
        """Return the address of a remote.

        Args:
            name: Its name in the repository, or its address, such as a folder or a URL.

        Raises:
            RefusedError: There is no such remote.
        """
        if self.root is not None:
            answer = self.git.ask("remote", "get-url", "--push", "--", name)
            if not answer.status:
                return _absolute(answer.output.rstrip("\n"), self.root)
        if ADDRESS.match(name) or "/" in name or Path(name).is_dir():
            return _absolute(name, Path.cwd())
        if self.root is None:
            raise RefusedError(f"{self.project} is not in a git repository", BEGIN)
        known = self.git.run("remote").split()
        hint = (
            f"give one of them with --remote: {some(known, 10)}" if known else "add it: git remote add origin ADDRESS"
        )
        raise RefusedError(f'the repository {self.root} has no remote "{hidden(name)}"', hint)

    @property
    def transport(self) -> tuple[tuple[str, str], ...]:
        """The settings of the repository that decide how git reaches a remote, such as a proxy."""
        answer = self.git.ask("config", "--local", "--list", "--null") if self.root else None
        pairs = (entry.partition("\n") for entry in answer.output.split("\0")) if answer and not answer.status else ()
        return tuple((key, value) for key, _, value in pairs if TRANSPORT.match(key))

    @property
    def author(self) -> tuple[str, str]:
        """The name and e-mail address of the committer."""
        if actor := os.environ.get("GITHUB_ACTOR"):
            # the address by which GitHub identifies an account without showing its real address
            return actor, f"{actor}@users.noreply.github.com"
        name, email = (self.git.ask("config", key).output.strip() for key in ("user.name", "user.email"))
        return name or "planpress", email or "planpress@localhost"

    def refuse_uncommitted(self) -> None:
        """Refuse a project with files that are not committed.

        Raises:
            RefusedError: The project is not in a repository, the repository has no commit, or files from which pages
                are made differ from the last commit.
        """
        if self.root is None:
            raise RefusedError(
                f"{self.project} is not in a git repository, so no commit shows what is published", BEGIN
            )
        if not self.git.knows("HEAD"):
            raise RefusedError(f"the repository {self.root} has no commit yet", COMMIT)
        changed = list(self._changed())
        if changed:
            raise RefusedError(f"no commit contains what would be published: {some(changed, 3)}", COMMIT)

    def refuse_beside(self, branch: str) -> None:
        """Refuse a commit that is not on a branch of the remote "origin".

        This guards against mistakes, such as a tag on work that nobody has merged yet. It does not guard against
        attackers, since anyone who chooses the commit can also choose other commands.

        Args:
            branch: The name of the branch.

        Raises:
            RefusedError: The commit is not on the branch, or it is unknown whether it is.
        """
        commit = self.git.run("rev-parse", "--verify", "HEAD^{commit}")
        tip = f"refs/remotes/origin/{branch}"
        fetched = self.git.ask("fetch", "--quiet", "--no-tags", "origin", f"+refs/heads/{branch}:{tip}")
        if fetched.status:
            raise RefusedError(
                f'the branch "{branch}" cannot be read from origin, so it is unknown whether it contains {commit[:12]}',
                fetched.reason,
            )
        if self.git.ask("merge-base", "--is-ancestor", commit, tip).status:
            raise RefusedError(
                f"commit {commit[:12]} is not on {branch}, so it was not published",
                f"merge it, then publish from {branch}",
            )

    def _changed(self) -> Iterator[str]:
        """Yield the files that differ from the last commit, among those from which pages are made."""
        data = (self.project / PLAN).parent
        places = (data, *configured(self.project).places)
        inside = [place for place in places if self.root and place.resolve().is_relative_to(self.root.resolve())]
        wanted = ("--porcelain", "-z", "--no-renames", "--untracked-files=all")
        listed = self.git.run("status", *wanted, "--", *map(str, inside))
        listed += self.git.run(
            "status", *wanted, "--ignored", "--", str(data)
        )  # a file that git ignores is in no commit
        names = dict.fromkeys(entry[3:] for entry in listed.split("\0") if entry)
        yield from (name for name in names if COMPILED not in name.split("/"))


def _absolute(address: str, root: Path) -> str:
    """Return an address that does not depend on the current folder."""
    if ADDRESS.match(address) and not Path(address).is_dir():
        return address
    return str((root / Path(address).expanduser()).resolve())
