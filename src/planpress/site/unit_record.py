"""The record in a folder of units: what the units were made from and with, and the digests of their pages."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from platform import python_version_tuple
from typing import Any

from planpress.errors import RefusedError, UsageError
from planpress.model import Dataset
from planpress.site.finished import names
from planpress.site.inputs import PACKAGE, digest, files_digest
from planpress.site.reuse import Read
from planpress.site.units import Unit, UnitInputs

RECORD = "planpress-units.json"
"""The name of the record in each folder that `planpress build --unit` makes."""
KIND = "planpress units"
FORMAT = 1
LARGEST = 10**6
"""The maximum size of a record, in bytes; each unit takes about 300."""
OPTIONAL = re.compile(r";.*\bextra\s*==")
NAME = re.compile(r"[\w.-]+")


@dataclass(frozen=True)
class BuiltUnit:
    """A unit, as described in the record of its folder.

    Args:
        inputs: The digests of what the unit was made from.
        pages: The digest of its pages.
    """

    inputs: UnitInputs
    pages: str


@dataclass(frozen=True)
class UnitRecord:
    """The record of a folder of units.

    Args:
        planpress: The version of planpress that made the units.
        tools: The digest of the software that made them.
        units: The units, by key.
    """

    planpress: str
    tools: str
    units: Mapping[str, BuiltUnit]

    @classmethod
    def of(cls, tree: Path, built: Sequence[Unit], read: Read, dataset: Dataset) -> "UnitRecord":
        """Describe units that have just been built.

        Args:
            tree: The folder with the pages of the units.
            built: The units.
            read: The digests of what the units were made from.
            dataset: All the data.
        """
        entries = {
            unit.key: BuiltUnit(UnitInputs.of(read, dataset, unit), pages_digest(tree / unit.folder)) for unit in built
        }
        return cls(version("planpress"), tools(), entries)

    @classmethod
    def read(cls, folder: Path) -> "UnitRecord":
        """Read the record of a folder.

        Raises:
            UsageError: The folder has no record.
            RefusedError: The record is not in the form that planpress writes.
        """
        file = folder / RECORD
        if file.is_symlink() or not file.is_file():
            hint = "name folders that `planpress build --unit` has made"
            raise UsageError(f"{folder} has no units: {RECORD} is not in it", hint)
        try:
            shape = json.loads(file.read_bytes()) if file.stat().st_size <= LARGEST else None
        except (ValueError, RecursionError):
            shape = None
        match shape:
            case {
                "kind": kind,
                "format": number,
                "planpress": str() as planpress,
                "tools": str() as digest_of_tools,
                "units": dict() as entries,
            } if (kind, number) == (KIND, FORMAT):
                built = {str(key): _built(file, entry) for key, entry in entries.items()}
                return cls(planpress, digest_of_tools, built)
        raise _unreadable(file)

    def write(self, folder: Path) -> None:
        """Write the record.

        Args:
            folder: The folder that the record describes.
        """
        entries = {
            key: {"data": unit.inputs.data, "beside": unit.inputs.beside, "pages": unit.pages}
            for key, unit in self.units.items()
        }
        shape = {
            "kind": KIND,
            "format": FORMAT,
            "planpress": self.planpress,
            "tools": self.tools,
            "units": entries,
        }
        (folder / RECORD).write_text(json.dumps(shape, indent=1) + "\n", encoding="utf-8", newline="\n")


def _built(file: Path, entry: Any) -> BuiltUnit:
    match entry:
        case {"data": str() as data, "beside": str() as beside, "pages": str() as pages}:
            return BuiltUnit(UnitInputs(data, beside), pages)
    raise _unreadable(file)


def _unreadable(file: Path) -> RefusedError:
    return RefusedError(f"{file} is not in the form that planpress writes", "build the units of this folder again")


def pages_digest(folder: Path) -> str:
    """Return the digest of a unit's files, with their paths; "" if the folder is missing or contains anything else.

    Modes, times and empty folders are ignored, because they can get lost on the way to another machine.

    Args:
        folder: The folder with the pages.
    """
    if folder.is_symlink() or not folder.is_dir():
        return ""
    files = {path: folder / path for path in names(folder)}
    if any(file.is_symlink() or not file.is_file() for file in files.values()):
        return ""
    return digest(text for path, file in files.items() for text in (path, sha256(file.read_bytes()).hexdigest()))


def tools() -> str:
    """Return the digest of the software that makes pages: planpress, Python, and the packages that planpress needs.

    Unlike the digest that a cache uses, this digest is the same on all machines with the same versions, whatever else
    is installed on them.
    """
    python = ".".join(python_version_tuple()[:2])
    return digest((files_digest((PACKAGE,), PACKAGE), python, *sorted(_needed("planpress"))))


def _needed(package: str) -> set[str]:
    """Return a package and all its direct and indirect dependencies, each with its version."""
    versions, waiting = dict[str, str](), [package]
    while waiting:
        name = _canonical(waiting.pop())
        if name not in versions:
            try:
                versions[name] = version(name)
                waiting += _requirements(name)
            except PackageNotFoundError:  # a package that only another system needs
                versions[name] = ""
    return {f"{name}=={number}" for name, number in versions.items() if number}


def _requirements(package: str) -> Iterator[str]:
    for requirement in requires(package) or ():
        if not OPTIONAL.search(requirement) and (name := NAME.match(requirement)):
            yield name[0]


def _canonical(package: str) -> str:
    return re.sub(r"[-_.]+", "-", package).lower()
