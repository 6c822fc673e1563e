"""Creates the folder of a new project, completely or not at all."""

import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path, PurePath, PurePosixPath

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
"""Files that contain the answers, and their templates."""
COPIED = {
    "docs/index.md": "docs/index.md",
    "macros/__init__.py": "macros/__init__.py.txt",
    ".gitattributes": "gitattributes.txt",
    ".gitignore": "gitignore.txt",
}
"""Files that are identical in every project, and their location among the templates."""
GITHUB = ".github"
ACTION = ".github/actions/planpress/action.yml"
"""The action that installs planpress; all projects in a repository share it."""
WORKFLOWS = (".github/workflows/check.yml", ".github/workflows/publish.yml")
"""The workflows that GitHub runs. GitHub reads them only at the top of a repository."""
PROJECT_LINE = "  PROJECT: ."
"""The line of a workflow that names the folder of the project."""
SCHEMA_FILES = {f"schema/{name}": model for name, model in SCHEMAS.items()}
KEPT = ("README.md", ".gitattributes", ".gitignore")
"""Files that are left unchanged if the folder already has them, as in a new repository on GitHub."""
TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True)
class Created:
    """What was created.

    Args:
        files: The files that were created, as paths inside the folder.
        kept: The files that existed and were left unchanged.
        above: If the folder is not the top of the repository, the files for GitHub, as paths inside the repository;
            otherwise empty.
    """

    files: tuple[str, ...]
    kept: tuple[str, ...]
    above: tuple[str, ...]


def create(folder: Path, answers: Answers, repository: Path | None = None) -> Created:
    """Create a project.

    The files are first written into a temporary folder and then moved, so a failure leaves no incomplete project
    behind.

    Args:
        folder: The folder of the project; it may exist, but must not contain any of a project's files except those in
            ``KEPT``.
        answers: What the project is about.
        repository: The top of the git repository that contains the folder; by default, the folder itself.

    Raises:
        RefusedError: The folder is not a folder or already has a file of a project, or the names of a workflow are
            taken; nothing is changed.
    """
    folder = folder.absolute()
    top = repository or folder
    refuse_project(folder)
    names = _workflow_names(top, folder.name)
    folder.parent.mkdir(parents=True, exist_ok=True)
    workshop = Path(tempfile.mkdtemp(prefix=f".{folder.name}.new-", dir=folder if folder.exists() else folder.parent))
    try:
        tree, above = workshop / "tree", workshop / "above"
        _write(tree, answers)
        kept = tuple(name for name in KEPT if os.path.lexists(folder / name))
        for name in kept:
            (tree / name).unlink()
        _write_workflows(tree if top == folder else above, names, folder.relative_to(top))
        files = tuple(sorted(file.relative_to(tree).as_posix() for file in tree.rglob("*") if file.is_file()))
        added = () if top == folder else tuple(names)
        _move([*((above / name, top / name) for name in added), *_moves(tree, folder)])
    finally:
        shutil.rmtree(workshop, ignore_errors=True)
    return Created(files, kept, added)


def refuse_project(folder: Path) -> None:
    """Refuse a folder that already has a file of a project.

    Args:
        folder: The folder; it need not exist.

    Raises:
        RefusedError: The folder has such a file, or is not a folder.
    """
    if os.path.lexists(folder) and not folder.is_dir():
        raise RefusedError(f"{quoted(str(folder))} is not a folder", "name another folder")
    existing = {entry.name.lower(): entry.name for entry in folder.iterdir()} if folder.is_dir() else {}
    own = {Path(name).parts[0] for name in (*RENDERED, *COPIED, *SCHEMA_FILES)} - {*KEPT}
    taken = [existing[name.lower()] for name in sorted(own) if name.lower() in existing]
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


def _workflow_names(top: Path, prefix: str) -> Mapping[str, str]:
    """Return the files that GitHub runs for the project: names not yet taken in the repository, each with a template.

    If the name of a workflow is taken, the name of the project's folder is put before it.

    Raises:
        RefusedError: Both names are taken.
    """
    names = {} if os.path.lexists(top / ACTION) else {ACTION: ACTION}
    for template in WORKFLOWS:
        own = PurePosixPath(template)
        candidates = (own, own.with_name(f"{prefix}-{own.name}"))
        free = next((str(name) for name in candidates if not os.path.lexists(top / name)), None)
        if free is None:
            taken = quoted(str(top / candidates[-1]))
            raise RefusedError(f"{taken} already exists", "rename the workflow; nothing was changed")
        names[free] = template
    return names


def _write_workflows(place: Path, names: Mapping[str, str], inside: PurePath) -> None:
    project = json.dumps(inside.as_posix(), ensure_ascii=False)
    for name, template in names.items():
        text = (TEMPLATES / template).read_text(encoding="utf-8")
        _put(place / name, text if inside == PurePath() else text.replace(PROJECT_LINE, f"  PROJECT: {project}"))


def _move(moves: Iterable[tuple[Path, Path]]) -> None:
    """Move files and folders; if a move fails, delete what was moved or created."""
    moved = list[Path]()
    try:
        for source, target in moves:
            moved += _made_folders(target.parent)
            source.rename(target)
            moved.append(target)
    except OSError:
        for target in reversed(moved):
            shutil.rmtree(target, ignore_errors=True) if target.is_dir() else target.unlink()
        raise


def _made_folders(folder: Path) -> list[Path]:
    """Create a folder and the folders above it, and return the topmost of those that did not exist, if any."""
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    return missing[-1:]


def _moves(tree: Path, folder: Path) -> Iterator[tuple[Path, Path]]:
    """Yield sources and destinations; mkdocs.yml comes last, because it turns a folder into a project."""
    if not os.path.lexists(folder):
        yield tree, folder
        return
    for source in sorted(tree.iterdir(), key=lambda entry: (entry.name == "mkdocs.yml", entry.name)):
        if source.name == GITHUB and (folder / GITHUB).is_dir():
            files = sorted(file for file in source.rglob("*") if file.is_file())
            yield from ((file, folder / file.relative_to(tree)) for file in files)
        else:
            yield source, folder / source.name
