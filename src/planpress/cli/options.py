"""Options that several commands have in common."""

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
    "--fresh", is_flag=True, help="Make everything anew; use nothing that an earlier build has kept."
)
