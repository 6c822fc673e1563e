"""A repository to push to, and the scripts of deploy/ as they are run for it."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from planpress.archive.ledger import Ledger, Publication
from planpress.archive.verify import verify
from tests.deploy.project import make_project

PROJECT = Path(__file__).parents[2]
DEPLOY = PROJECT / "deploy"
PLANPRESS = Path(sys.executable).with_name("planpress")
NOBODY = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
TOKEN = "a-token-of-ours"
OURS = (
    *("DEPLOY_TOKEN", "SIGNING_KEY", "PERIOD", "CORRECTION", "DATE", "ALLOW_WARNINGS"),
    *("ADOPT", "LAST_LINE"),
    *("ARCHIVE", "BRANCH", "SOURCE_BRANCH"),
)
"""Environment variables of GitHub Actions, or of a developer's shell, that the scripts under test must not see."""
ENVIRONMENT = {name: value for name, value in os.environ.items() if name not in OURS and not name.startswith("GITHUB_")}


@dataclass
class Forge:
    """A forge: it holds a repository, and runs deploy/publish for it.

    Args:
        root: A folder for all of it.
        settings: Environment for each deployment.
    """

    root: Path
    settings: dict[str, str] = field(default_factory=dict)

    @property
    def repository(self) -> Path:
        return self.root / "repository.git"

    def environment(self, project: Path, place: str = "runner", **settings: str) -> dict[str, str]:
        given = {
            "PROJECT": str(project),
            "ARCHIVE": str(self.root / place / "archive"),
            "REMOTE": str(self.repository),
            "PLANPRESS": str(PLANPRESS),
            "TRIES": "3",
            "PAUSE": "0",
        }
        return ENVIRONMENT | NOBODY | given | self.settings | settings

    def start(self, project: Path, period: str, place: str = "runner", **settings: str) -> "subprocess.Popen[str]":
        """Begin a deployment."""
        return subprocess.Popen(
            [DEPLOY / "publish", *([period] if period else [])],
            env=self.environment(project, place, **settings),
            cwd=self.root,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def deploy(self, project: Path, period: str, status: int = 0, place: str = "runner", **settings: str) -> str:
        """Deploy, and return the output."""
        started = self.start(project, period, place, **settings)
        output = "".join(started.communicate(timeout=300))
        assert started.returncode == status, output
        return output

    def git(self, *arguments: str) -> str:
        """Ask the repository."""
        command = ["git", "--git-dir", str(self.repository), *arguments]
        environment = ENVIRONMENT | NOBODY
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout.strip()

    def commits(self) -> list[str]:
        """Return the subject of each commit on the branch, newest first."""
        return self.git("log", "--format=%s", "gh-pages").splitlines()

    def site(self) -> Path:
        """Return what a host serves: the branch, in a folder of its own."""
        target = self.root / "served"
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir()
        self.git("--work-tree", str(target), "checkout", "--force", "gh-pages", "--", ".")
        return target

    def published(self) -> list[tuple[str, int]]:
        """Return period and edition of each publication on the branch, and prove that all of it verifies."""
        site = self.site()
        assert verify(site).problems == ()
        return [(publication.period, publication.edition) for publication in self.ledger(site)]

    def ledger(self, site: Path) -> tuple[Publication, ...]:
        return Ledger.read((site / "ledger.jsonl").read_bytes()).publications

    def hook(self, name: str, script: str, **settings: str) -> None:
        """Let every checkout that is made from now on have a git hook; it runs with settings of its own."""
        template = self.root / "template"
        exports = "".join(f"export {key}='{value}'\n" for key, value in settings.items())
        write_hook(template / "hooks" / name, exports + script)
        self.settings["GIT_TEMPLATE_DIR"] = str(template)


def write_hook(file: Path, script: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"#!/usr/bin/env bash\nset -euo pipefail\nunset GIT_DIR GIT_INDEX_FILE\n{script}", encoding="utf-8")
    file.chmod(0o755)


@pytest.fixture
def forge(tmp_path: Path) -> Forge:
    """A forge with an empty repository."""
    made = Forge(tmp_path / "forge")
    made.root.mkdir()
    subprocess.run(["git", "init", "--quiet", "--bare", made.repository], env=ENVIRONMENT | NOBODY, check=True)
    return made


@pytest.fixture(scope="session")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A forge that has published 2020 for a tag, with a date and a token; not to be changed.

    The output is in said.txt, the environment of planpress in seen.txt.
    """
    made = Forge(tmp_path_factory.mktemp("first"))
    subprocess.run(["git", "init", "--quiet", "--bare", made.repository], env=ENVIRONMENT | NOBODY, check=True)
    spy = made.root / "planpress"
    spy.write_text(f"#!/usr/bin/env bash\nenv >> '{made.root}/seen.txt'\nexec '{PLANPRESS}' \"$@\"\n", encoding="utf-8")
    spy.chmod(0o755)
    made.settings = {
        "GITHUB_REF_TYPE": "tag",
        "GITHUB_REF_NAME": "period/2020",
        "DATE": "2022-03-04",
        "DEPLOY_TOKEN": TOKEN,
        "PLANPRESS": str(spy),
    }
    output = made.deploy(make_project(made.root / "project", 2020), "")
    (made.root / "said.txt").write_text(output, encoding="utf-8")
    return made.root


@pytest.fixture
def begun(first: Path, tmp_path: Path) -> Forge:
    """A forge whose repository has 2020."""
    made = Forge(tmp_path / "begun")
    shutil.copytree(first / "repository.git", made.repository)
    return made
