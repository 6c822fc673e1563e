"""Creates the folder of a new project, completely or not at all."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from planpress.errors import RefusedError
from planpress.loading.files import PLAN, REPORTS
from planpress.loading.schema import FILES as SCHEMAS
from planpress.loading.schema import written as schema_text
from planpress.model.scalars import quoted
from planpress.rules import sound_plan
from planpress.starter.answers import Answers
from planpress.starter.first_report import first_report
from planpress.starter.templating import environment

RENDERED = {
    PLAN: "data/plan.yml.jinja",
    "mkdocs.yml": "mkdocs.yml.jinja",
    "README.md": "README.md.jinja",
    "requirements.txt": "requirements.txt.jinja",
}
"""Files with the answers in them, and their templates."""
COPIED = {
    "docs/index.md": "docs/index.md",
    "macros/__init__.py": "macros/__init__.py.txt",
    ".gitignore": "gitignore.txt",
    ".github/workflows/check.yml": ".github/workflows/check.yml",
    ".github/workflows/publish.yml": ".github/workflows/publish.yml",
}
"""Files that are identical in every project, and their location among the templates."""
SCHEMA_FILES = {f"schema/{name}": model for name, model in SCHEMAS.items()}
KEPT = ("README.md", ".gitignore")
"""Files that are left unchanged if the folder already has them, as in a new repository on GitHub."""
SHARED = (".github", "workflows")
"""Folders that may already exist, because they are not used only for plans."""
TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True)
class Created:
    """What was created.

    Args:
        files: The files, as paths inside the folder.
        kept: The files that existed and stayed as they are.
    """

    files: tuple[str, ...]
    kept: tuple[str, ...]


def create(folder: Path, answers: Answers) -> Created:
    """Create a project.

    The files are first written into a temporary folder beside the project, so an incomplete project is never visible.

    Args:
        folder: The folder of the project; it may exist, without any of the files of a project.
        answers: What the project is about.

    Raises:
        RefusedError: The folder already has a file of a project; nothing is changed.
    """
    folder = folder.absolute()
    refuse_project(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    workshop = Path(tempfile.mkdtemp(prefix=f".{folder.name}.new-", dir=folder if folder.exists() else folder.parent))
    try:
        tree = workshop / "tree"
        _write(tree, answers)
        kept = tuple(name for name in KEPT if os.path.lexists(folder / name))
        for name in kept:
            (tree / name).unlink()
        files = tuple(sorted(file.relative_to(tree).as_posix() for file in tree.rglob("*") if file.is_file()))
        if os.path.lexists(folder):
            _move_into(tree, folder)
        else:
            tree.rename(folder)
    finally:
        shutil.rmtree(workshop, ignore_errors=True)
    return Created(files, kept)


def refuse_project(folder: Path) -> None:
    """Refuse a folder that already has a file of a project.

    Args:
        folder: The folder; it need not exist.

    Raises:
        RefusedError: It has one, or is not a folder.
    """
    if os.path.lexists(folder) and not folder.is_dir():
        raise RefusedError(f"{quoted(str(folder))} is not a folder", "name another one")
    existing = {entry.name.lower(): entry.name for entry in folder.iterdir()} if folder.is_dir() else {}
    own = {Path(name).parts[0] for name in (*RENDERED, *COPIED, *SCHEMA_FILES)} - {*KEPT, *SHARED}
    taken = [existing[name.lower()] for name in sorted(own) if name.lower() in existing]
    taken += [name for name in COPIED if name.startswith(SHARED[0]) and os.path.lexists(folder / name)]
    if taken:
        raise RefusedError(
            f"{quoted(str(folder))} already contains {taken[0]}", "name an empty folder; nothing was changed"
        )


def _write(tree: Path, answers: Answers) -> None:
    templates = environment()
    for name, template in RENDERED.items():
        _put(tree / name, templates.get_template(template).render(answers=answers, planpress=version("planpress")))
    for name, source in COPIED.items():
        _put(tree / name, (TEMPLATES / source).read_text(encoding="utf-8"))
    for name, model in SCHEMA_FILES.items():
        _put(tree / name, schema_text(model))
    plan = sound_plan(tree)
    _put(
        tree / REPORTS / f"{answers.period}.yml",
        first_report(plan, answers.period, answers.first_day, answers.last_day),
    )


def _put(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")


def _move_into(tree: Path, folder: Path) -> None:
    """Move everything into an existing folder; if that fails, move it back out."""
    moved = list[Path]()
    try:
        for source, target in _moves(tree, folder):
            source.rename(target)
            moved.append(target)
    except OSError:
        for target in moved:
            shutil.rmtree(target) if target.is_dir() else target.unlink()
        raise


def _moves(tree: Path, folder: Path) -> Iterator[tuple[Path, Path]]:
    """Yield sources and destinations; mkdocs.yml comes last, because it turns a folder into a project."""
    for source in sorted(tree.iterdir(), key=lambda entry: (entry.name == "mkdocs.yml", entry.name)):
        target = folder / source.name
        if source.is_dir() and target.is_dir() and source.name in SHARED:
            yield from _moves(source, target)
        else:
            yield source, target
