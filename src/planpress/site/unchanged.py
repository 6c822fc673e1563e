"""Recognises, before anything is loaded, a build that would make the same files from the same input."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from planpress.site.cache import Cache
from planpress.site.inputs import digest, environment_digest, files_digest, tools_digest

DATA = "data"


@dataclass(frozen=True)
class Result:
    """What a build prints when it has finished.

    Args:
        periods: The periods that were built.
        notes: Lines that the editor should see.
    """

    periods: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True)
class Finished:
    """A requested build whose result may already be in the folder.

    Args:
        cache: The cache that records finished builds; None if the project has no cache.
        project: The folder with mkdocs.yml.
        target: The folder with the site.
        periods: The requested periods; empty for all.
    """

    cache: Cache | None
    project: Path
    target: Path
    periods: Sequence[str]

    def result(self) -> Result | None:
        """Return what the last build printed if another build would make the same files; otherwise None."""
        match self.cache.note(self._name) if self.cache else None:
            case {
                "places": list() as places,
                "inputs": str() as inputs,
                "outputs": str() as outputs,
                "periods": list() as periods,
                "notes": list() as notes,
            } if all(isinstance(text, str) for text in (*places, *periods, *notes)):
                pass
            case _:
                return None
        try:
            same = self.inputs([self.project / place for place in places]) == inputs and self._outputs() == outputs
        except OSError:
            return None
        return Result(tuple(periods), tuple(notes)) if same else None

    def inputs(self, places: Sequence[Path]) -> str:
        """Return the digest of everything that a build reads.

        Args:
            places: The files and folders besides ``data/``, as ``configured`` names them.
        """
        read = files_digest((self.project / DATA, *places), self.project)
        return digest((tools_digest(), environment_digest(), read))

    def note(self, places: Sequence[Path], inputs: str, result: Result) -> None:
        """Record a finished build, unless what it read has changed in the meantime.

        Args:
            places: The files that the build read besides ``data/``.
            inputs: The digest of everything that the build read, taken before it began.
            result: What the build printed.
        """
        if self.cache is None or self.inputs(places) != inputs:
            return
        shape = {
            "places": [os.path.relpath(place, self.project) for place in places],
            "inputs": inputs,
            "outputs": self._outputs(),
            "periods": result.periods,
            "notes": result.notes,
        }
        self.cache.write_note(self._name, shape)

    @property
    def _name(self) -> str:
        return f"finished-{digest((str(self.target.resolve()), *sorted(set(self.periods))))}"

    def _outputs(self) -> str:
        """Return a digest of the names, modes, sizes and times of the files in the folder, not of their content."""
        return digest(_signs(str(self.target)))


def _signs(folder: str) -> Iterator[str]:
    """Yield a text for each folder, because there can be thousands of files."""
    lines, below = [], []
    with os.scandir(folder) as entries:
        for entry in entries:
            status = entry.stat(follow_symlinks=False)
            if entry.is_dir(follow_symlinks=False):
                below.append(entry.name)
                lines.append(f"{entry.name}/ {status.st_mode:o}")
            else:
                lines.append(f"{entry.name} {status.st_mode:o} {status.st_size} {status.st_mtime_ns}")
    yield "\n".join(sorted(lines))
    for name in sorted(below):
        yield from _signs(f"{folder}/{name}")
