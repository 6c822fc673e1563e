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


def _nothing() -> None:
    """Prepare nothing."""


@dataclass(frozen=True)
class Tool:
    """A program that makes a site of the content.

    Args:
        name: What the tables call it.
        program: The words that start it.
        write: Writes its project.
        build_words: What to add for a build, from the folders of project and site.
        serve_words: What to add for a preview, from the folder of the project and a port.
        shown: The address of a period in a preview.
        caches: What it keeps in the project; a build from nothing has none of it.
        environment: Variables that it needs.
        commit: Which state of planpress it is; empty for others.
    """

    name: str
    program: tuple[str, ...]
    write: Callable[[Content, Path], None]
    build_words: Callable[[Path, Path], tuple[str, ...]]
    serve_words: Callable[[Path, int], tuple[str, ...]]
    shown: Callable[[str], str] = "bench/{}/".format
    caches: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)
    commit: str = ""

    def command(self, *words: str, prepare: Callable[[], None] = _nothing) -> Command:
        """Return a command of the tool.

        Args:
            words: What follows the program.
            prepare: What must be done before each run.
        """
        return Command((*self.program, *words), prepare, self.environment)

    def build(self, project: Path, target: Path, prepare: Callable[[], None] | None = None) -> Command:
        """Return the command that builds a project.

        Args:
            project: Its folder.
            target: Where the site goes.
            prepare: What must be done before each run; left out: the site and all caches are removed.
        """

        def remove() -> None:
            for path in (target, *(project / name for name in self.caches)):
                shutil.rmtree(path, ignore_errors=True)

        return self.command(*self.build_words(project, target), prepare=prepare or remove)


def planpress(checkout: Path = PROJECT) -> Tool:
    """Return planpress as it is in a checkout.

    Args:
        checkout: The folder with src/.
    """
    state = commit(checkout)
    return Tool(
        f"planpress {state}",
        (sys.executable, "-m", "planpress"),
        projects.write_planpress,
        lambda project, target: ("build", "--project", str(project), "--to", str(target)),
        lambda project, port: ("serve", "--project", str(project), "--address", f"localhost:{port}"),
        lambda period: "",
        (CACHE,),
        {"PYTHONPATH": str(checkout / "src")},
        state,
    )


def mkdocs() -> Tool:
    """Return MkDocs with Material and macros."""
    return Tool(
        "MkDocs",
        (sys.executable, "-m", "mkdocs"),
        projects.write_mkdocs,
        lambda project, target: ("build", "--quiet", "-f", str(project / "mkdocs.yml"), "-d", str(target)),
        _mkdocs_serve_words,
    )


def _mkdocs_serve_words(project: Path, port: int) -> tuple[str, ...]:
    watched = ("--watch", str(project / "data"))  # the macros read it
    return ("serve", "--quiet", "-f", str(project / "mkdocs.yml"), "-a", f"localhost:{port}", *watched)


def hugo() -> Tool:
    """Return Hugo; SystemExit where it is not installed."""
    program = hugo_program()
    if program is None:
        raise SystemExit("Hugo is not installed: run make bench, which installs it into build/hugo/")
    return Tool(
        "Hugo",
        (str(program),),
        projects.write_hugo,
        lambda project, target: ("--source", str(project), "--destination", str(target)),
        lambda project, port: ("server", "--source", str(project), "--port", str(port)),
        caches=("resources",),
    )


def hugo_program() -> Path | None:
    """Return the program itself that the package ``hugo`` holds; its own command starts it from Python."""
    files = HUGO_FOLDER.rglob("hugo/binaries/hugo*")
    return next((file for file in sorted(files) if file.is_file() and os.access(file, os.X_OK)), None)


def hugo_version(program: Path) -> str:
    """Return the number of Hugo's version."""
    said = subprocess.run([program, "version"], check=True, capture_output=True, text=True).stdout
    return said.split()[1].partition("-")[0].removeprefix("v")


def commit(checkout: Path) -> str:
    """Return the short name of the last commit that changed planpress, with a + if files differ from it."""
    git = ("git", "-C", str(checkout))
    last = subprocess.run((*git, "log", "-1", "--format=%h", "--", "src"), check=True, capture_output=True, text=True)
    changed = subprocess.run((*git, "status", "--porcelain", "--", "src"), check=True, capture_output=True, text=True)
    return last.stdout.strip() + ("+" if changed.stdout else "")
