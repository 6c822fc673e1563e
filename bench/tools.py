"""The tools that are measured."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bench import projects
from bench.content import PROJECT, Content
from bench.measure import Command

HUGO_FOLDER = PROJECT / "build/hugo"
CACHE = ".planpress_cache"


@dataclass(frozen=True)
class Tool:
    """A program that makes a site of the content.

    Args:
        name: What the tables call it.
        write: Writes its project.
        build: The command that builds a project into a folder.
        caches: What it keeps in the project; a cold build has none of it.
        environment: Variables that it needs.
        commit: Which state of planpress it is; empty for others.
    """

    name: str
    write: Callable[[Content, Path], None]
    build: Callable[[Path, Path], list[str]]
    caches: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)
    commit: str = ""

    def command(self, project: Path, target: Path, *, cold: bool = True) -> Command:
        """Return the command that builds a project.

        Args:
            project: Its folder.
            target: Where the site goes.
            cold: Whether the site and all caches are removed before each run.
        """

        def prepare() -> None:
            if cold:
                for path in (target, *(project / name for name in self.caches)):
                    shutil.rmtree(path, ignore_errors=True)

        return Command(self.build(project, target), prepare, self.environment)


def planpress(checkout: Path = PROJECT) -> Tool:
    """Return planpress as it is in a checkout.

    Args:
        checkout: The folder with src/.
    """

    def build(project: Path, target: Path) -> list[str]:
        return planpress_words("build", "--project", str(project), "--to", str(target))

    environment = {"PYTHONPATH": str(checkout / "src")}
    state = commit(checkout)
    return Tool(f"planpress {state}", projects.write_planpress, build, (CACHE,), environment, state)


def planpress_words(*arguments: str) -> list[str]:
    """Return a command of planpress."""
    return [sys.executable, "-m", "planpress", *arguments]


def commit(checkout: Path) -> str:
    """Return the short name of the last commit that changed planpress, with a + if files differ from it."""
    git = ("git", "-C", str(checkout))
    last = subprocess.run((*git, "log", "-1", "--format=%h", "--", "src"), check=True, capture_output=True, text=True)
    changed = subprocess.run((*git, "status", "--porcelain", "--", "src"), check=True, capture_output=True, text=True)
    return last.stdout.strip() + ("+" if changed.stdout else "")


def mkdocs() -> Tool:
    """Return MkDocs with Material and macros."""

    def build(project: Path, target: Path) -> list[str]:
        return mkdocs_words("build", "--quiet", "-f", str(project / "mkdocs.yml"), "-d", str(target))

    return Tool("MkDocs", projects.write_mkdocs, build)


def mkdocs_words(*arguments: str) -> list[str]:
    """Return a command of MkDocs."""
    return [sys.executable, "-m", "mkdocs", *arguments]


def hugo() -> Tool:
    """Return Hugo; SystemExit where it is not installed."""
    program = hugo_program()
    if program is None:
        raise SystemExit("Hugo is not installed: run make bench, which installs it into build/hugo/")

    def build(project: Path, target: Path) -> list[str]:
        return [str(program), "--quiet", "--source", str(project), "--destination", str(target)]

    return Tool("Hugo", projects.write_hugo, build, ("resources", ".hugo_build.lock"))


def hugo_program() -> Path | None:
    """Return the program itself that the package ``hugo`` holds; its own command starts it from Python."""
    found = HUGO_FOLDER.rglob("hugo/binaries/hugo*")
    return next((file for file in sorted(found) if file.is_file() and os.access(file, os.X_OK)), None)


def hugo_version(program: Path) -> str:
    """Return the number of Hugo's version."""
    said = subprocess.run([program, "version"], check=True, capture_output=True, text=True).stdout
    return said.split()[1].partition("-")[0].removeprefix("v")
