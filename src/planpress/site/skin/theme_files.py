"""Selects the theme files that MkDocs copies into a site: the project's own files, but none of Material's."""

import os
from collections.abc import Iterator
from pathlib import Path

import jinja2
from mkdocs.theme import Theme

THEME = Path(__file__).parent / "theme"
TEMPLATES = "planpress"
"""The folder of a project's custom_dir with templates that replace planpress's."""


class _Own(jinja2.FileSystemLoader):
    """Finds every template by name, but lists only the project's files, because MkDocs copies all listed files."""

    def __init__(self, folders: list[str], custom: str | None) -> None:
        super().__init__(folders)
        self.custom = custom

    def list_templates(self) -> list[str]:
        return sorted(_visible(Path(self.custom))) if self.custom else []


def copy_own_files(theme: Theme) -> None:
    """Restrict the file lists of a theme's environments to the project's custom_dir.

    Args:
        theme: The theme of a build that is about to begin.
    """
    environment = theme.get_env

    def own() -> jinja2.Environment:
        env = environment()
        env.loader = _Own(theme.dirs, theme.custom_dir)
        return env

    theme.get_env = own  # type: ignore[method-assign] # MkDocs has no other way to do this


def _visible(root: Path) -> Iterator[str]:
    for folder, below, files in os.walk(root):
        way = Path(folder).relative_to(root).as_posix()
        below[:] = [name for name in below if not name.startswith(".") and (way, name) != (".", TEMPLATES)]
        yield from (name if way == "." else f"{way}/{name}" for name in files)
