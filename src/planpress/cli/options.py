"""Options shared by several commands."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

project: Callable[..., Any] = click.option(
    "--project",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="The folder with mkdocs.yml (default: here).",
)
fresh: Callable[..., Any] = click.option(
    "--fresh", is_flag=True, help="Make everything again, and reuse nothing from an earlier build."
)

new_folder: Callable[..., Any] = click.option(
    "--to",
    "target",
    type=click.Path(path_type=Path),
    required=True,
    metavar="DIR",
    help="The folder to create or replace.",
)


def seconds(name: str, default: int, words: str) -> Callable[..., Any]:
    """Return an option that takes a number of seconds.

    Args:
        name: The name of the option, such as ``--wait``.
        default: The number if the option is left out.
        words: The help text of the option.
    """
    return click.option(
        name, type=click.FloatRange(0), default=default, show_default=True, metavar="SECONDS", help=words
    )


def in_project(project: Path) -> str:
    """Return the option that names a project: ` --project DIR`, or nothing if it is the current folder."""
    return "" if project == Path() else f" --project {shown(project)}"


def shown(path: Path) -> str:
    """Return a path as it is typed on a command line: in quotes if it contains spaces."""
    return f'"{path}"' if " " in str(path) else str(path)
