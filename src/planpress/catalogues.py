"""The languages in which planpress has words of its own: those with a catalogue."""

from functools import cache
from pathlib import Path

CATALOGUES = Path(__file__).parent / "language" / "catalogues"
"""The folder of the catalogues: ``<code>.po``, in GNU gettext format. English is the source and has no catalogue."""
SOURCE = "en"
"""The language of the messages themselves."""


@cache
def translated(folder: Path) -> tuple[str, ...]:
    """Return the codes of the catalogues in a folder.

    Args:
        folder: The folder, usually :data:`CATALOGUES`.
    """
    return tuple(sorted(file.stem for file in folder.glob("*.po")))
