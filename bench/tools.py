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
    """A program that makes a site from the content.

    Args:
        name: Its name in the tables.
        program: The words of the command that starts it.
        write: The function that writes a project for it.
        build_words: The function that returns the arguments of a build, given the folders of the project and the site.
        serve_words: The function that returns the arguments of a preview, given the folder of the project and a port.
        shown: The address of a period in a preview.
        caches: The folders that it keeps in the project; they are removed before a build from nothing.
        environment: The environment variables that it needs.
        commit: The commit of planpress; empty for other tools.
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
            words: The arguments of the program.
            prepare: The function to call before each run.
        """
        return Command((*self.program, *words), prepare, self.environment)

    def build(self, project: Path, target: Path, prepare: Callable[[], None] | None = None) -> Command:
        """Return the command that builds a project.

        Args:
            project: The folder of the project.
            target: The folder of the site.
            prepare: The function to call before each run; by default, the site and all caches are removed.
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
    """Return Hugo; raise SystemExit if it is not installed."""
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
    """Return the program in the package ``hugo``; the package's own command would start it from Python."""
    files = HUGO_FOLDER.rglob("hugo/binaries/hugo*")
    return next((file for file in sorted(files) if file.is_file() and os.access(file, os.X_OK)), None)


def hugo_version(program: Path) -> str:
    """Return Hugo's version number."""
    said = subprocess.run([program, "version"], check=True, capture_output=True, text=True).stdout
    return said.split()[1].partition("-")[0].removeprefix("v")


def commit(checkout: Path) -> str:
    """Return the short name of the last commit that changed planpress, with a + if files differ from it."""
    git = ("git", "-C", str(checkout))
    last = subprocess.run((*git, "log", "-1", "--format=%h", "--", "src"), check=True, capture_output=True, text=True)
    changed = subprocess.run((*git, "status", "--porcelain", "--", "src"), check=True, capture_output=True, text=True)
    return last.stdout.strip() + ("+" if changed.stdout else "")
