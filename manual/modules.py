"""Writes pages/modules.md: every file that planpress consists of, and every limit and list that has a name.

``make modules`` runs it; a test compares the page with what it would write.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).parent.parent / "src/planpress"
ASSETS = "site/skin/theme/assets"
TEMPLATES = "fragments/templates"
RULE = re.compile(r'@\w*rule\(\s*"([A-Z]{3}\d{3})"|loader_rule\(\s*"([A-Z]{3}\d{3})"')
INTRODUCTION = """# All modules

This page lists every file of `src/planpress/` with its first line, and every limit and list that has a name. Search it
for what you want to change. [Change planpress](change-planpress.md) lists common changes by task.
`make modules` writes the page.
"""


def page(source: Path = SOURCE) -> str:
    """Return the page in Markdown.

    Args:
        source: The folder of the package.
    """
    modules = {path: ast.parse(path.read_text("utf-8")) for path in sorted(source.rglob("*.py"))}
    parts = [INTRODUCTION]
    for folder in sorted({path.parent for path in modules}, key=lambda folder: folder.relative_to(source).parts):
        if folder.parent.name != "lexicon":
            inside = {path: tree for path, tree in modules.items() if path.parent == folder}
            parts.append(_folder(source, folder, inside))
    parts.append(_lexicons(source, modules))
    parts.append(_table("Templates", "template", _files(source, TEMPLATES, r"{#\s*(.*?)\s*(?:#}|$)")))
    parts.append(_table("Style sheets and scripts", "file", _files(source, ASSETS, r"(?:/\*|//)\s*(.*?)\s*(?:\*/|$)")))
    parts.append(_table("Limits and lists", "name", _constants(source, modules)))
    return "\n".join(parts)


def _folder(source: Path, folder: Path, modules: dict[Path, ast.Module]) -> str:
    rows = []
    for path, tree in modules.items():
        if path.name != "__init__.py":
            codes = sorted(first or second for first, second in RULE.findall(path.read_text("utf-8")))
            holds = _first_line(ast.get_docstring(tree)) + (f" {', '.join(codes)}" if codes else "")
            rows.append((f"`{path.relative_to(source).as_posix()}`", holds))
    name = folder.relative_to(source).as_posix()
    package = ast.get_docstring(modules[folder / "__init__.py"]) if folder / "__init__.py" in modules else ""
    introduction = "" if name == "." else f"{_first_line(package)}\n"
    return _table("planpress" if name == "." else f"{name}/", "module", rows, introduction)


def _lexicons(source: Path, modules: dict[Path, ast.Module]) -> str:
    """Return a row for each topic of the lexicons, with the languages that have it."""
    folder = source / "rules/lexicon"
    topics: dict[str, list[Path]] = {}
    for path in modules:
        if path.parent.parent == folder and path.name != "__init__.py":
            topics.setdefault(path.name, []).append(path)
    rows = []
    for topic, paths in sorted(topics.items()):
        lists = [name for path in paths for name, _ in _named(modules[path])]
        languages = ", ".join(f"`{path.parent.name}/`" for path in paths)
        rows.append((f"`{topic}` in {languages}", ", ".join(f"`{name}`" for name in dict.fromkeys(lists))))
    introduction = "The words that rules look for: a module per topic, in a folder per language of `rules/lexicon/`.\n"
    return _table("rules/lexicon/, by topic", "module", rows, introduction, "lists")


def _files(source: Path, folder: str, comment: str) -> list[tuple[str, str]]:
    """Return each file of a folder with the first line of the comment that it begins with."""
    rows = []
    for path in sorted(file for file in (source / folder).rglob("*") if file.suffix in {".jinja", ".css", ".js"}):
        begin = re.match(comment, path.read_text("utf-8").splitlines()[0])
        name = path.relative_to(source).as_posix()
        rows.append((f"`{name}`", begin[1] if begin else ""))
    return rows


def _constants(source: Path, modules: dict[Path, ast.Module]) -> list[tuple[str, str]]:
    rows = []
    for path, tree in modules.items():
        if path.parent.parent.name != "lexicon":
            where = path.relative_to(source).as_posix()
            rows += [(f"`{name}` in `{where}`", _first_line(text)) for name, text in _named(tree) if text]
    return rows


def _named(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the public constants of a module, each with the string below it that explains it; "" if there is none."""
    for statement, below in zip(tree.body, [*tree.body[1:], None], strict=True):
        targets = statement.targets if isinstance(statement, ast.Assign) else [getattr(statement, "target", None)]
        names = [target.id for target in targets if isinstance(target, ast.Name) and target.id.isupper()]
        explained = isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant)
        text = str(below.value.value) if explained else ""  # type: ignore[union-attr]
        yield from ((name, text) for name in names if not name.startswith("_"))


def _first_line(text: str | None) -> str:
    lines = (text or "").strip().splitlines()
    return lines[0] if lines else ""


def _table(heading: str, named: str, rows: list[tuple[str, str]], introduction: str = "", holds: str = "holds") -> str:
    cells = [(named, holds), ("---", "---"), *((name, text.replace("|", "\\|")) for name, text in rows)]
    lines = "".join(f"| {name} | {text} |\n" for name, text in cells)
    return f"## {heading}\n\n{introduction}\n{lines}" if introduction else f"## {heading}\n\n{lines}"


if __name__ == "__main__":
    (SOURCE.parent.parent / "manual/pages/modules.md").write_text(page(), encoding="utf-8")
