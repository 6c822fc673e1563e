"""Makes pages in a process whose environment and arguments contain no secrets, such as keys and tokens.

The project's macros, MkDocs and its plugins are all code. The results of this process are read as JSON, never as Python
objects, and the files that it leaves in a folder are checked before use.
"""

import json
import os
import pickle
import subprocess
import sys
import traceback
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol

from planpress.addresses import address
from planpress.errors import BuildError, DataError, PlanpressError, UsageError
from planpress.model import Dataset
from planpress.site.inputs import harmless
from planpress.site.kept import KeptPages
from planpress.views.context import EarlierEdition, Edition


@dataclass(frozen=True)
class Order:
    """A request for the pages of one period in one language.

    Args:
        period: The id of the period.
        target: The folder to fill.
        editions: The earlier editions of the version, if it is published.
        edition: The edition that is being published, if any.
        published: The paths of the files that this period already has in this language, if it is published.
        kept: The pages of the last version of the period; None if nothing is reused.
        listless: The earlier versions, as spelled in addresses, that were published without a list of all actions.
        language: The language; empty for the default one.
        untranslated: The earlier periods without pages in this language.
    """

    period: str
    target: Path
    editions: tuple[EarlierEdition, ...] = ()
    edition: Edition | None = None
    published: frozenset[str] = frozenset()
    kept: KeptPages | None = None
    listless: frozenset[str] = frozenset()
    language: str = ""
    untranslated: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """The name of the order among those of a build; no id of a period contains a dot."""
        return address(f"{self.period}.{self.language}" if self.language else self.period)

    @property
    def parts(self) -> tuple[str, ...]:
        """Everything in the order on which the pages depend, besides the period, as texts."""
        return (
            str(len(self.editions)),
            *map(repr, self.editions),
            repr(self.edition),
            *sorted(self.published),
            *(f"no list in {period}" for period in sorted(self.listless)),
            self.language,
            *sorted(self.untranslated),
        )


@dataclass(frozen=True)
class Made:
    """The outcome of making pages.

    Args:
        left_out: The files in docs/ that were left out, as paths inside docs/.
        documents: The files that were made from docs/, as paths inside the period.
        notes: What the editor should know, one line each.
        keys: The digest of everything that each page was made from, if pages can be reused.
    """

    left_out: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    keys: Mapping[str, str] = field(default_factory=dict)

    @property
    def shape(self) -> dict[str, object]:
        """The outcome as JSON."""
        return {
            "left_out": list(self.left_out),
            "documents": list(self.documents),
            "notes": list(self.notes),
            "keys": dict(self.keys),
        }

    @classmethod
    def of(cls, shape: object) -> "Made | None":
        """Read an outcome; return None if the JSON is not an outcome.

        Args:
            shape: The JSON.
        """
        match shape:
            case {
                "left_out": list() as left_out,
                "documents": list() as documents,
                "notes": list() as notes,
                "keys": dict() as keys,
            }:
                return cls(tuple(map(str, left_out)), tuple(map(str, documents)), tuple(map(str, notes)), keys)
        return None


@dataclass(frozen=True)
class Job:
    """The work for the process.

    Args:
        project: The folder with mkdocs.yml.
        dataset: All the data.
        orders: The pages to make: each order is for one period in one language.
        outcome: The file to which the outcome is written.
    """

    project: Path
    dataset: Dataset
    orders: tuple[Order, ...]
    outcome: Path


class Maker(Protocol):
    """Makes pages."""

    def stop(self) -> None:
        """End, because no pages need to be made."""

    def make(self, project: Path, dataset: Dataset, orders: Sequence[Order]) -> list[Made]:
        """Make pages.

        Args:
            project: The folder with mkdocs.yml.
            dataset: All the data.
            orders: The pages to make: each order is for one period in one language.

        Raises:
            BuildError: Pages could not be made.
        """


class Workshop:
    """A process that makes pages and then ends."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._process = process

    def stop(self) -> None:
        """End the process, because no pages need to be made."""
        self._process.kill()

    def make(self, project: Path, dataset: Dataset, orders: Sequence[Order]) -> list[Made]:
        """Make pages.

        Args:
            project: The folder with mkdocs.yml.
            dataset: All the data.
            orders: The pages to make: each order is for one period in one language.

        Raises:
            BuildError: The process ended early, or left something that is neither a file nor a folder.
            Exception: The error that stopped the process, as :func:`from_json` returns it.
        """
        with TemporaryDirectory(prefix="planpress-") as folder:
            outcome = Path(folder) / "outcome.json"
            with suppress(BrokenPipeError):  # the process ended early, which is reported below
                self._process.communicate(pickle.dumps(Job(project, dataset, tuple(orders), outcome)))
            try:
                shape = json.loads(outcome.read_bytes())
            except (OSError, ValueError) as error:
                status = self._process.wait()
                raise BuildError(f"the process that makes the pages ended early, with status {status}") from error
        if "error" in shape:
            raise from_json(shape["error"])
        for order in orders:
            refuse_odd(order.target)
        return [made for made in map(Made.of, shape["made"]) if made is not None]


@contextmanager
def workshop() -> Iterator[Workshop]:
    """Start a process that makes pages; it loads MkDocs in the background, and ends at the end of the block."""
    command = [sys.executable, "-P", "-m", "planpress.site.skin", str(os.getpid())]
    with subprocess.Popen(command, stdin=subprocess.PIPE, env=harmless(os.environ)) as process:  # noqa: S603 - our own command
        try:
            yield Workshop(process)
        except BaseException:
            process.kill()
            raise


def as_json(error: Exception) -> dict[str, object]:
    """Convert an error to JSON, which cannot contain code.

    Args:
        error: The error that stopped the work.
    """
    match error:
        case DataError():
            return {"kind": "data", "lines": error.findings}
        case UsageError():
            return {"kind": "usage", "message": error.message, "hint": error.hint}
        case PlanpressError():
            return {"kind": "build", "message": error.message, "hint": error.hint, "more": getattr(error, "more", ())}
        case OSError():
            place = os.fsdecode(error.filename) if isinstance(error.filename, str | bytes) else None
            return {"kind": "system", "number": error.errno, "message": error.strerror or str(error), "file": place}
    if os.environ.get("PLANPRESS_DEBUG"):
        traceback.print_exception(error)
    last = traceback.extract_tb(error.__traceback__)[-1]
    return {"kind": "defect", "message": f"{type(error).__name__}: {error} ({Path(last.filename).name}:{last.lineno})"}


def from_json(shape: Mapping[str, Any]) -> Exception:
    """Return the error that :func:`as_json` has converted to JSON.

    Args:
        shape: The JSON that was read.
    """
    match shape["kind"]:
        case "build":
            return BuildError(str(shape["message"]), str(shape["hint"]), tuple(map(str, shape["more"])))
        case "usage":
            return UsageError(str(shape["message"]), str(shape["hint"]))
        case "data":
            return DataError(tuple(map(str, shape["lines"])))
        case "system":
            return OSError(shape["number"], shape["message"], shape["file"])
        case _:
            return RuntimeError(str(shape["message"]))


def refuse_odd(folder: Path) -> None:
    """Refuse anything that is neither a file nor a folder, because a link could lead out of the folder.

    Args:
        folder: The folder with the pages of a period.

    Raises:
        BuildError: The folder contains such a thing.
    """
    for place in _odd(str(folder)):
        raise BuildError(
            f"the build left {os.path.relpath(place, folder)}, which is not a file",
            "check what the code in macros/ writes",
        )


def _odd(folder: str) -> Iterator[str]:
    """Yield everything below a folder that is neither a file nor a folder."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _odd(entry.path)
            elif not entry.is_file(follow_symlinks=False):
                yield entry.path
