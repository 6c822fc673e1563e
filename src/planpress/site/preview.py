"""A live preview of one period."""

import os
from pathlib import Path

from mkdocs.commands.serve import serve as mkdocs_serve

from planpress.errors import BuildError
from planpress.site.build import CONFIG, checked, chosen

PERIOD = "PLANPRESS_PERIOD"
"""The environment variable that tells the plugin which period to build."""


def serve(project: Path, period: str | None, place: str) -> None:
    """Serve a period and rebuild it when data/, docs/, macros/ or templates change; ends when interrupted.

    Args:
        project: The folder with mkdocs.yml.
        period: Which one; None for the newest.
        place: Host and port, such as ``localhost:8000``.

    Raises:
        DataError: The data has errors at the start; later ones are shown and the last good page stays.
        UsageError: There is no such period.
        BuildError: mkdocs.yml is missing.
    """
    chosen(checked(project), [period] if period else [])
    file = project / CONFIG
    if not file.is_file():
        raise BuildError(f"{file} is missing", "copy it from the planpress repository")
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    if period:
        os.environ[PERIOD] = period
    mkdocs_serve(config_file=str(file), dev_addr=place)
