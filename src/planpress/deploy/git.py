"""Runs git in one folder, with the settings and the token that the remote needs."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from planpress.errors import RefusedError

TOKEN = "DEPLOY_TOKEN"  # noqa: S105 - the name of a variable
"""The environment variable with a token that logs in over HTTPS."""
HELPER = f'!f() {{ test "$1" = get && echo username=x-access-token && echo "password=${TOKEN}"; }}; f'
"""A credential helper that reads the token from the environment, so that no file or process list contains it."""
REMOTE = ("ls-remote", "fetch", "push", "credential")
"""The subcommands that need to log in; no others receive the token."""
OF_A_REPOSITORY = re.compile(
    r"GIT_(DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|PREFIX|NAMESPACE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|SHALLOW_FILE"
    r"|IMPLICIT_WORK_TREE|GRAFT_FILE|NO_REPLACE_OBJECTS|REPLACE_REF_BASE|CEILING_DIRECTORIES)"
)
"""Environment variables that would point git to the wrong repository, such as those it sets for hooks."""
CREDENTIALS = re.compile(r"(?<=://)[^/@\s]+(?=@)")
LONGEST = 400
"""The maximum number of characters that are quoted from git's messages."""
SLOWEST = (("http.lowSpeedLimit", "1000"), ("http.lowSpeedTime", "60"))
"""Settings that make git give up an HTTP connection with less than 1,000 bytes a second for a minute."""


@dataclass(frozen=True)
class Answer:
    """Git's answer.

    Args:
        status: Its exit status.
        output: What it printed.
        reason: Its error messages, shortened to one line, without passwords.
    """

    status: int
    output: str
    reason: str


@dataclass(frozen=True)
class Git:
    """Git in one folder.

    Args:
        folder: Where to run it.
        settings: Further settings as pairs of key and value, such as those of a proxy.
        token: A token that logs in over HTTPS; "" for git's own ways of logging in.
    """

    folder: Path
    settings: tuple[tuple[str, str], ...] = ()
    token: str = ""

    def ask(self, *arguments: str) -> Answer:
        """Run git, accepting any exit status.

        Args:
            arguments: The subcommand and what follows it.

        Raises:
            RefusedError: Git is not installed.
        """
        program = shutil.which("git")
        if program is None:
            raise RefusedError("git is not installed", "install it, or use `planpress publish PERIOD --to FOLDER`")
        done = subprocess.run(  # noqa: S603 - no shell
            [program, *arguments],
            cwd=self.folder,
            env=self._environment(os.environ, arguments[0]),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        return Answer(done.returncode, done.stdout, hidden(" ".join(done.stderr.split()))[:LONGEST])

    def run(self, *arguments: str) -> str:
        """Run git and return what it printed, without the line end.

        Args:
            arguments: The subcommand and what follows it.

        Raises:
            RefusedError: Git failed, or is not installed.
        """
        answer = self.ask(*arguments)
        if answer.status:
            raise RefusedError(f"`git {arguments[0]}` failed: {answer.reason or f'exit status {answer.status}'}")
        return answer.output.rstrip("\n")

    def knows(self, name: str) -> bool:
        """Tell whether a commit with the given name exists."""
        return self.ask("rev-parse", "--quiet", "--verify", f"{name}^{{commit}}").status == 0

    def _environment(self, given: Mapping[str, str], command: str) -> dict[str, str]:
        """Return git's environment; it also carries the settings, because other users could read arguments."""
        environment = {name: value for name, value in given.items() if not OF_A_REPOSITORY.fullmatch(name)}
        environment.pop(TOKEN, None)
        settings: Sequence[tuple[str, str]] = (*SLOWEST, *self.settings)
        if self.token and command in REMOTE:
            environment[TOKEN] = self.token
            settings = (*settings, ("credential.helper", ""), ("credential.helper", HELPER))
        count = int(environment.get("GIT_CONFIG_COUNT") or 0)
        for number, (key, value) in enumerate(settings, count):
            environment |= {f"GIT_CONFIG_KEY_{number}": key, f"GIT_CONFIG_VALUE_{number}": value}
        environment["GIT_CONFIG_COUNT"] = str(count + len(settings))
        if not sys.stderr.isatty():
            environment["GIT_TERMINAL_PROMPT"] = "0"  # nobody is there to type a password
        return environment


def hidden(words: str) -> str:
    """Return words without the user names and passwords in addresses."""
    return CREDENTIALS.sub("...", words)
