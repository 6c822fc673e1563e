"""The pages of a period's last version; the next version reuses the unchanged ones."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from planpress.model import Dataset
from planpress.site.inputs import digest
from planpress.site.reads import DataDigests
from planpress.site.stored_files import take_undamaged

if TYPE_CHECKING:
    from planpress.site.filling import Filled


@dataclass(frozen=True)
class KeptPages:
    """The pages and files of the last version of a period.

    Args:
        common: The digest of everything that pages are made from besides the data.
        linked: Whether files may be shared with the cache instead of copied.
        folder: The folder of the last version, if there is one.
        files: The digest of each file, by path.
        keys: For each page, the digest of everything that it was made from.
    """

    common: str
    linked: bool
    folder: Path = Path()
    files: Mapping[str, str] = field(default_factory=dict)
    keys: Mapping[str, str] = field(default_factory=dict)

    def keys_of(self, work: "Iterable[Filled]", dataset: Dataset) -> dict[str, str]:
        """Return, for each page or file that can be reused, the digest of everything from which it is made.

        Args:
            work: The pages and files.
            dataset: The data as of the period.
        """
        digests = DataDigests(dataset)
        return {item.path: digest((self.common, item.path, digests.of(item.reads))) for item in work if item.reads}

    def missing(self, work: "Iterable[Filled]", keys: Mapping[str, str], target: Path) -> "list[Filled]":
        """Put the unchanged pages and files into a folder, and return the others.

        Args:
            work: The pages and files of the period.
            keys: For each page or file, the digest of everything that it is made from.
            target: The folder.
        """
        unchanged = {
            path: self.files[path] for path, key in keys.items() if self.keys.get(path) == key and path in self.files
        }
        taken = take_undamaged(self.folder, unchanged, target, linked=self.linked)
        return [item for item in work if item.path not in taken]
