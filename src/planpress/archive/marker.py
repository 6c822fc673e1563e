"""The file that marks a folder as an archive, and records its format, plan and signing keys."""

import json
import re
from dataclasses import dataclass
from pathlib import Path

from planpress.addresses import LEDGER
from planpress.archive.reading import UnsafeFileError, exists, read_file, read_json
from planpress.errors import RefusedError
from planpress.site.folder import ARCHIVE_MARKER

FORMAT = 1
MAX_MARKER = 64 * 2**10
"""The maximum size of a marker, in bytes."""
FINGERPRINT = re.compile(r"SHA256:[0-9A-Za-z+/]{43}")
DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class KeyRecord:
    """When a key began to sign an archive.

    Args:
        key: Its fingerprint, as ssh-keygen -l shows it.
        since: The number of the first line of the ledger that was written and signed with it.
        adopted: The digest of the line before that one, if the key adopted lines that it had not signed; otherwise "".
    """

    key: str
    since: int
    adopted: str = ""

    @property
    def shape(self) -> dict[str, object]:
        """The record as JSON values, as the marker contains it."""
        return {"key": self.key, "since": self.since, **({"adopted": self.adopted} if self.adopted else {})}

    @classmethod
    def of(cls, shape: object) -> "KeyRecord":
        """Read a record.

        Raises:
            ValueError: The value is not a record.
        """
        match shape:
            case {"key": str(key), "since": int(since), **rest} if (
                FINGERPRINT.fullmatch(key) and type(since) is int and since > 0
            ):
                adopted = rest.pop("adopted", "")
                if not rest and isinstance(adopted, str) and (not adopted or DIGEST.fullmatch(adopted)):
                    return cls(key, since, adopted)
        raise ValueError("it does not say which key signs, and since when")


@dataclass(frozen=True)
class Marker:
    """The content of an archive's marker.

    Args:
        plan: The id of the plan.
        signed: Whether the last publication was signed.
        keys: The keys that have signed, in order, each with its first line.
    """

    plan: str
    signed: bool = False
    keys: tuple[KeyRecord, ...] = ()

    @property
    def content(self) -> bytes:
        """The content of the marker's file."""
        signed: dict[str, object] = {"signed": True} if self.signed else {}
        keys: dict[str, object] = {"keys": [record.shape for record in self.keys]} if self.keys else {}
        shape = {"format": FORMAT, "plan": self.plan, **signed, **keys}
        return f"{json.dumps(shape, ensure_ascii=False)}\n".encode()

    @classmethod
    def of(cls, archive: Path) -> "Marker":
        """Read the marker of an archive.

        Raises:
            RefusedError: The marker cannot be read, or was altered.
        """
        try:
            return cls.read(archive)
        except ValueError as error:
            raise RefusedError(
                f"{ARCHIVE_MARKER}: altered: {error}",
                "run `planpress verify` on the archive to see everything that is wrong",
            ) from error

    @classmethod
    def read(cls, archive: Path) -> "Marker":
        """Read the marker of an archive.

        Raises:
            UnsafeFileError: The marker is missing or cannot be read.
            ValueError: The marker is not written as :attr:`content` writes it.
        """
        content = read_file(archive, ARCHIVE_MARKER, MAX_MARKER)
        shape = read_json(content)
        if not isinstance(shape, dict):
            raise ValueError("it is not a marker")
        if type(shape.get("format")) is not int or shape["format"] != FORMAT:
            raise ValueError(f"its format is {json.dumps(shape.get('format'))[:40]}, not {FORMAT}")
        if type(shape.get("plan")) is not str:
            raise ValueError("it does not name a plan")
        records = shape.get("keys", [])
        if not isinstance(records, list):
            raise ValueError("it does not say which key signs, and since when")
        marker = cls(shape["plan"], shape.get("signed") is True, tuple(map(KeyRecord.of, records)))
        if marker.content != content:
            raise ValueError("it is not in the form that planpress writes")
        return marker


def refuse_foreign(archive: Path) -> None:
    """Refuse a folder that is not an archive, or an archive in a later format.

    Raises:
        RefusedError: The folder is not an archive, or its format is a later one.
    """
    if not exists(archive, ARCHIVE_MARKER) and not exists(archive, LEDGER):
        killed = archive.parent / f".{archive.name}.old"
        hint = (
            f"a publication was interrupted: `planpress publish` repairs the archive from {killed}"
            if killed.exists()
            else ""
        )
        raise RefusedError(
            f"{archive} is not an archive made by `planpress publish`",
            hint or f"name the folder that contains {LEDGER}",
        )
    number = _shape(archive).get("format")
    if type(number) is int and number > FORMAT:
        raise RefusedError(
            f"{archive / ARCHIVE_MARKER} says format {number},"
            f" but this version of planpress reads formats up to {FORMAT}",
            "use a later version of planpress",
        )


def is_to_be_signed(archive: Path) -> bool:
    """Tell whether an archive's marker states that the archive is signed."""
    return _shape(archive).get("signed") is True


def plan_of(archive: Path) -> object:
    """Return the id of an archive's plan; None if it cannot be read."""
    return _shape(archive).get("plan")


def _shape(archive: Path) -> dict[str, object]:
    try:
        shape = read_json(read_file(archive, ARCHIVE_MARKER, MAX_MARKER))
    except (UnsafeFileError, ValueError):
        return {}
    return shape if isinstance(shape, dict) else {}
