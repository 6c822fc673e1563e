"""A remote's branch, checked out in planpress's own folder and never in the user's work tree."""

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from planpress.addresses import LEDGER
from planpress.archive.kept import KeptLine
from planpress.archive.opened import HARMLESS
from planpress.archive.verify import GIT
from planpress.deploy.git import Git, hidden
from planpress.errors import RefusedError
from planpress.site.folder import ARCHIVE_MARKER
from planpress.system import remove_folder

TAGS = "refs/tags/published/"
"""The tags of publications begin with this and end with the number of the ledger's last line. They reveal whether
somebody has reset the branch.
"""
LARGEST_NUMBER = 9
"""The maximum number of digits in a tag's number."""
SEEN = "refs/planpress/seen"
"""The reference, in the checkout, to the commit that was last published from this checkout."""
TAGGED = "refs/planpress/tagged"
"""The reference, in the checkout, to the newest tag on the remote, as last fetched."""
FETCHED = "refs/remotes/origin/"


class Pushed(Enum):
    """The result of a push."""

    DONE = "the branch has the commit"
    NOTHING = "the branch already had everything"
    MOVED = "somebody else has pushed in the meantime"


@dataclass(frozen=True)
class Patience:
    """How often to try again when a remote fails, and how long to wait before that.

    Args:
        tries: How many times to try.
        pause: How many seconds to wait before the second try; the time doubles before each further try.
    """

    tries: int = 5
    pause: float = 3

    def wait(self, tried: int) -> None:
        """Wait before the next try.

        Args:
            tried: How many tries there have been.
        """
        time.sleep(self.pause * 2 ** (tried - 1))


@dataclass(frozen=True)
class SiteBranch:
    """A branch and its checkout.

    Args:
        name: Its name.
        remote: The address of the repository that contains it.
        git: Git in the folder of the checkout, where anything that is not pushed is discarded.
        patience: How often to try again when the remote fails.
        note: Called with a line that the user should see.
    """

    name: str
    remote: str
    git: Git
    patience: Patience
    note: Callable[[str], None]

    @property
    def folder(self) -> Path:
        """The folder of the checkout."""
        return self.git.folder

    @property
    def words(self) -> str:
        """The branch and its remote, for messages."""
        return f"{self.name} of {hidden(self.remote)}"

    def check_out(self) -> None:
        """Bring the folder to the newest state of the branch, or empty it if the branch does not exist yet.

        Raises:
            RefusedError: The branch cannot be checked out, or is not an archive.
        """
        self._begin()
        tip = self._fetch()
        if tip:
            self.git.run("checkout", "--quiet", "--force", "-B", self.name, f"{FETCHED}{self.name}")
        else:
            self.note(f"{self.name} does not exist yet; it begins with this publication")
            self.git.run("symbolic-ref", "HEAD", f"refs/heads/{self.name}")
            for reference in (f"refs/heads/{self.name}", f"{FETCHED}{self.name}"):
                self.git.run("update-ref", "-d", reference)
            self.git.run("read-tree", "--empty")
        self.git.run("clean", "--quiet", "-ffdx")
        self._refuse_foreign()

    def known_lines(self) -> Iterator[KeptLine]:
        """Yield ledger lines that the branch must contain: the last one published from here and the newest tag's.

        Raises:
            RefusedError: The newest tag does not mark an archive.
        """
        for reference in (SEEN, TAGGED):
            if self.git.knows(reference):
                answer = self.git.ask("show", f"{reference}:{LEDGER}")
                line = None if answer.status else KeptLine.at_end_of(answer.output.encode())
                if line is None:
                    raise RefusedError(
                        "the newest tag published/... does not mark an archive", "find out who set it, and delete it"
                    )
                yield line

    def push(self, subject: str, author: tuple[str, str]) -> Pushed:
        """Commit what has changed in the folder, and push it without force.

        Args:
            subject: The message of the commit.
            author: The name and e-mail address of the committer.

        Returns:
            The result; after ``MOVED``, the work must be repeated on the new state of the branch.

        Raises:
            RefusedError: The changes could not be committed or pushed.
        """
        base = self._commit_at(f"{FETCHED}{self.name}")
        self.git.run("add", "--all", "--force")
        if self.git.ask("diff", "--cached", "--quiet").status:
            name, email = author
            who = ("-c", f"user.name={name}", "-c", f"user.email={email}")
            self.git.run(*who, "commit", "--quiet", "--no-verify", "--message", subject)
        head = self._commit_at("HEAD")
        outcome = Pushed.NOTHING if head == base else self._push(head, base)
        if outcome is not Pushed.MOVED:
            self._tag(head)  # even after NOTHING: an earlier run may have been killed before it set the tag
            self.git.run("update-ref", SEEN, "HEAD")
        return outcome

    def _push(self, head: str, base: str) -> Pushed:
        references: Mapping[str, str] | None = None
        for tried in range(1, self.patience.tries + 1):
            answer = self.git.ask("push", "--quiet", "origin", f"HEAD:refs/heads/{self.name}")
            if not answer.status:
                return Pushed.DONE
            references = self._references()
            if references is not None:
                tip = references.get(f"refs/heads/{self.name}", "")
                if tip == head:  # the push arrived, and only the answer was lost
                    return Pushed.DONE
                if tip != base:
                    return Pushed.MOVED
            if tried < self.patience.tries:
                self.note(f"the push failed, so it is tried again: {answer.reason}")
                self.patience.wait(tried)
        raise RefusedError(
            f"{self.words} could not be pushed (tries: {self.patience.tries}): {answer.reason}",
            "nothing was published; run the command again once the cause is removed"
            if references is not None
            else f"the remote does not say whether anything arrived; look at the branch {self.name} before you go on",
        )

    def _begin(self) -> None:
        """Create the checkout, or prepare one that an earlier run has left."""
        folder = self.folder
        for lock in (folder / GIT).rglob("*.lock"):  # left by a run that was killed: nobody else uses this folder
            lock.unlink(missing_ok=True)
        if not (folder / GIT).is_dir() or self.git.ask("rev-parse", "--git-dir").output.strip() != GIT:
            remove_folder(folder)
            folder.mkdir(parents=True, exist_ok=True)
            self.git.run("init", "--quiet")
        settings = {"remote.origin.url": self.remote, "gc.auto": "0", "maintenance.auto": "false"}
        for (
            key,
            value,
        ) in settings.items():  # git's housekeeping in the background would interfere with replacing the folder
            self.git.run("config", "--replace-all", key, value)

    def _fetch(self) -> str:
        """Fetch the branch and the newest tag; return the branch's commit, or "" if the branch does not exist."""
        reason = ""
        for tried in range(1, self.patience.tries + 1):
            references = self._references()
            if references is not None:
                tip = references.get(f"refs/heads/{self.name}", "")
                tag = _newest(references)
                wanted = [f"+refs/heads/{self.name}:{FETCHED}{self.name}"] if tip else []
                wanted += [f"+{tag}:{TAGGED}"] if tag else []
                answer = self.git.ask("fetch", "--quiet", "--depth", "1", "--no-tags", "origin", *wanted)
                if not wanted or not answer.status:
                    if not tag and self.git.knows(TAGGED):
                        self.note(
                            f"the tags published/... are gone from {hidden(self.remote)};"
                            " the last tag seen there still counts"
                        )
                    return tip
                reason = answer.reason
            if tried < self.patience.tries:
                self.patience.wait(tried)
        reason = reason or self.git.ask("ls-remote", "origin").reason
        raise RefusedError(
            f"{self.words} could not be read (tries: {self.patience.tries}): {reason}", "nothing was published"
        )

    def _references(self) -> dict[str, str] | None:
        """Return the commits of the branch and of the tags on the remote; None if the remote does not answer.

        A remote that does not answer must never be mistaken for one without the branch.
        """
        answer = self.git.ask("ls-remote", "--refs", "origin", f"refs/heads/{self.name}", f"{TAGS}*")
        if answer.status:
            return None
        pairs = (line.split("\t", 1) for line in answer.output.splitlines() if "\t" in line)
        return {name: commit for commit, name in pairs}

    def _commit_at(self, reference: str) -> str:
        return self.git.ask("rev-parse", "--quiet", "--verify", f"{reference}^{{commit}}").output.strip()

    def _tag(self, head: str) -> None:
        """Tag the last publication, so that a later run can check that the branch was not reset."""
        ledger = self.folder / LEDGER
        number = len(ledger.read_bytes().splitlines()) if ledger.is_file() else 0
        name = f"{TAGS}{number}"
        if not number or name in (self._references() or {}):
            return
        answer = self.git.ask("push", "--quiet", "origin", f"{head}:{name}")
        if answer.status and (self._references() or {}).get(name) != head:
            short = name.removeprefix("refs/tags/")
            self.note(
                f"the tag {short} could not be pushed, so only this project folder can notice if the branch is reset"
            )

    def _refuse_foreign(self) -> None:
        """Refuse a branch that contains files but no archive."""
        held = {entry.name for entry in self.folder.iterdir()} - set(HARMLESS)
        if held and not held & {ARCHIVE_MARKER, LEDGER}:
            names = ", ".join(sorted(held)[:3])
            raise RefusedError(
                f"the branch {self.words} contains something other than an archive ({names})",
                "name another branch with --branch; planpress creates it",
            )


def _newest(references: dict[str, str]) -> str:
    """Return the full name of the tag with the highest number; "" if there is none."""
    numbers = [name.removeprefix(TAGS) for name in references if name.startswith(TAGS)]
    valid = [number for number in numbers if number.isascii() and number.isdigit() and number[0] != "0"]
    newest = max((int(number) for number in valid if len(number) <= LARGEST_NUMBER), default=0)
    return f"{TAGS}{newest}" if newest else ""
