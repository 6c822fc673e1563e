"""The file that makes a folder an archive: its format, whose plan it is, and whether it is to be signed."""

import json
from dataclasses import dataclass
from pathlib import Path

from planpress.errors import RefusedError
from planpress.site.folder import ARCHIVE_MARKER
from planpress.site.ledger import LEDGER
from planpress.site.reading import UnsafeFileError, exists, read_file, read_json

FORMAT = 1
MAX_MARKER = 4096
"""Bytes of a marker."""


@dataclass(frozen=True)
class Marker:
    """What the marker of an archive says.

    Args:
        plan: The id of the plan.
        signed: Whether the last publication was signed.
    """

    plan: str
    signed: bool = False

    @property
    def content(self) -> bytes:
        """The file."""
        shape = {"format": FORMAT, "plan": self.plan, **({"signed": True} if self.signed else {})}
        return f"{json.dumps(shape, ensure_ascii=False)}\n".encode()

    @classmethod
    def read(cls, archive: Path) -> "Marker":
        """Read the marker of an archive.

        Raises:
            UnsafeFileError: There is none, or it cannot be read.
            ValueError: It is not written as :attr:`content` writes it.
        """
        content = read_file(archive, ARCHIVE_MARKER, MAX_MARKER)
        shape = read_json(content)
        if not isinstance(shape, dict):
            raise ValueError("it is no marker")
        if type(shape.get("format")) is not int or shape["format"] != FORMAT:
            raise ValueError(f"its format is {json.dumps(shape.get('format'))[:40]}, not {FORMAT}")
        if type(shape.get("plan")) is not str:
            raise ValueError("it names no plan")
        marker = cls(shape["plan"], shape.get("signed") is True)
        if marker.content != content:
            raise ValueError("it is not written as planpress writes it")
        return marker


def refuse_foreign(archive: Path) -> None:
    """Refuse a folder that is no archive, or one that a later planpress made.

    Raises:
        RefusedError: It is.
    """
    if not exists(archive, ARCHIVE_MARKER) and not exists(archive, LEDGER):
        killed = archive.parent / f".{archive.name}.old"
        hint = f"a publisher was killed: `planpress publish` mends it, from {killed}" if killed.exists() else ""
        raise RefusedError(
            f"{archive} is no archive made by `planpress publish`", hint or "name the folder that holds ledger.jsonl"
        )
    found = _shape(archive).get("format")
    if type(found) is int and found > FORMAT:
        raise RefusedError(
            f"{archive / ARCHIVE_MARKER} says format {found}, and this planpress knows formats up to {FORMAT}",
            "use a later planpress",
        )


def is_to_be_signed(archive: Path) -> bool:
    """Whether an archive says of itself that it is signed."""
    return _shape(archive).get("signed") is True


def plan_of(archive: Path) -> object:
    """Return the id of the plan whose archive it is; None where that cannot be read."""
    return _shape(archive).get("plan")


def _shape(archive: Path) -> dict[str, object]:
    try:
        shape = read_json(read_file(archive, ARCHIVE_MARKER, MAX_MARKER))
    except (UnsafeFileError, ValueError):
        return {}
    return shape if isinstance(shape, dict) else {}
