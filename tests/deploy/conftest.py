"""A repository to push to, and `planpress deploy` as it is run for it."""

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
PLANPRESS = (sys.executable, "-m", "planpress")
NOBODY = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
TOKEN = "a-token-of-ours"
OURS = ("DEPLOY_TOKEN", "SIGNING_KEY")
"""Environment variables of GitHub Actions, or of a developer's shell, that the command under test must not see."""
OPTIONS = {
    "CORRECTION": "--correction",
    "DATE": "--date",
    "ADOPT": "--adopt",
    "LAST_LINE": "--last-line",
    "SOURCE_BRANCH": "--source-branch",
    "REMOTE": "--remote",
    "TRIES": "--tries",
    "SUBJECT": "--subject",
    "BRANCH": "--branch",
}
"""The option for each setting of a deployment; any other setting is an environment variable."""
CACHE = ".planpress_cache"
ENVIRONMENT = {name: value for name, value in os.environ.items() if name not in OURS and not name.startswith("GITHUB_")}


@dataclass
class Forge:
    """A forge: it holds a repository, and runs `planpress deploy` for it.

    Args:
        root: A folder for all of it.
        settings: Settings of each deployment.
    """

    root: Path
    settings: dict[str, str] = field(default_factory=dict)

    @property
    def repository(self) -> Path:
        return self.root / "repository.git"

    def command(self, project: Path, period: str, place: str = "runner", **settings: str) -> list[str]:
        """Return the command of a deployment from a copy of the project; each copy remembers what it has published."""
        given = {"REMOTE": str(self.repository), "TRIES": "3"} | self.settings | settings
        options = [f"{OPTIONS[name]}={value}" for name, value in given.items() if name in OPTIONS]
        options += ["--allow-warnings"] if given.get("ALLOW_WARNINGS") == "true" else []
        options += [] if (project / ".git").exists() or "DIRTY" in given else ["--allow-dirty"]
        look_up = ["--look-up", "--wait=0"] if "LOOK_UP" in given else ["--no-look-up"]
        work = self._copied(project, place)
        return [*PLANPRESS, "deploy", "--pause=0", *look_up, f"--project={work}", *options, "--", period]

    def environment(self, **settings: str) -> dict[str, str]:
        variables = {name: value for name, value in (self.settings | settings).items() if name not in OPTIONS}
        return ENVIRONMENT | NOBODY | {"PYTHONPATH": str(PROJECT / "src")} | variables

    def _copied(self, project: Path, place: str) -> Path:
        work = self.root / place / "project"
        work.mkdir(parents=True, exist_ok=True)
        for entry in work.iterdir():
            if entry.name != CACHE:
                shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
        shutil.copytree(project, work, dirs_exist_ok=True, ignore=shutil.ignore_patterns(CACHE), symlinks=True)
        return work

    def checkout(self, place: str = "runner") -> Path:
        """Return the folder in which a copy of the project keeps the branch."""
        (found,) = (self.root / place / "project" / CACHE / "deploy").glob("*/archive")
        return found

    def start(self, project: Path, period: str, place: str = "runner", **settings: str) -> "subprocess.Popen[str]":
        """Begin a deployment."""
        return subprocess.Popen(
            self.command(project, period, place, **settings),
            env=self.environment(**settings),
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
    """A forge that has published 2020, with a date and a token; not to be changed.

    The output is in said.txt, the environment of the pages' code in seen.txt, and that of git in git.txt.
    """
    made = Forge(tmp_path_factory.mktemp("first"))
    subprocess.run(["git", "init", "--quiet", "--bare", made.repository], env=ENVIRONMENT | NOBODY, check=True)
    project = make_project(made.root / "project", 2020)
    spy = f"import os, pathlib\npathlib.Path({str(made.root / 'seen.txt')!r}).write_text(repr(dict(os.environ)))\n"
    macros = project / "macros" / "__init__.py"
    macros.write_text(f"{macros.read_text(encoding='utf-8')}\n{spy}", encoding="utf-8")
    made.settings = {"DATE": "2022-03-04", "DEPLOY_TOKEN": TOKEN}
    output = made.deploy(project, "2020")
    (made.root / "said.txt").write_text(output, encoding="utf-8")
    return made.root


@pytest.fixture
def begun(first: Path, tmp_path: Path) -> Forge:
    """A forge whose repository has 2020."""
    made = Forge(tmp_path / "begun")
    shutil.copytree(first / "repository.git", made.repository)
    return made
