"""A live preview of one period."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

from mkdocs.commands.serve import serve as mkdocs_serve

from planpress.errors import BuildError, RefusedError
from planpress.rules import inspect
from planpress.site.build import CONFIG, chosen
from planpress.site.plugin import PERIOD


def serve(project: Path, period: str | None, place: str, tell: Callable[[str], None]) -> None:
    """Serve a period and rebuild it when data/, docs/, macros/ or templates change; ends when interrupted.

    Args:
        project: The folder with mkdocs.yml.
        period: Which one; None for the newest.
        place: Host and port, such as ``localhost:8000``.
        tell: Is told where to look, once the data is seen to be sound.

    Raises:
        DataError: The data has errors at the start; later ones are shown and the last good page stays.
        UsageError: There is no such period.
        BuildError: mkdocs.yml is missing.
        RefusedError: Another program listens at the place.
    """
    chosen(inspect(project).sound(), [period] if period else [])
    file = project / CONFIG
    if not file.is_file():
        raise BuildError(f"{file} is missing", "docs/data-format.md of planpress shows a whole one")
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    if period:
        os.environ[PERIOD] = period
    tell(f"previewing on http://{place}/ until you press Ctrl+C; saving a file reloads the page")
    # strict would take the preview down at the first mistake instead of showing it
    try:
        mkdocs_serve(config_file=str(file), dev_addr=place, strict=False)
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        raise RefusedError(f"{place} is taken by another program", "choose another with --address") from error
