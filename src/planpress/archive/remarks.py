"""What a publisher should know of what was just published."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from planpress.archive.differences import published_data, some
from planpress.archive.job import Job
from planpress.archive.opened import Archive
from planpress.archive.site_url import Kind, fault_of
from planpress.archive.verify import GIT
from planpress.model import address
from planpress.site import clock
from planpress.site.finished import names

MB = 10**6
COPIED = 10 * MB
"""A file of this size is worth a word: each version and each edition holds a copy."""
LARGE_FILE = 50 * MB
"""GitHub warns of files above 50 MiB, and refuses those above 100 MiB."""
LARGE_ARCHIVE = 800 * MB
"""GitHub Pages serves sites of up to 1 GB."""


@dataclass(frozen=True)
class Size:
    """How much an archive holds.

    Args:
        files: The size of each file, in bytes.
    """

    files: Mapping[str, int]

    @classmethod
    def of(cls, root: Path) -> "Size":
        """Measure a folder, without what git keeps in it."""
        return cls({name: (root / name).lstat().st_size for name in names(root, leave=[GIT])})

    @property
    def total(self) -> int:
        """All of it, in bytes."""
        return sum(self.files.values())

    def __str__(self) -> str:
        number = len(self.files)
        return f"{number} file{'' if number == 1 else 's'}, {size(self.total)}"


def size(number: int) -> str:
    """Write a number of bytes for people."""
    if number >= 1000 * MB:
        return f"{number / (1000 * MB):.2f} GB"
    return f"{number / MB:.1f} MB" if number >= MB / 10 else f"{number / 1000:.1f} kB"


def remarks(job: Job, archive: Archive) -> Iterator[str]:
    """Say what is odd about what is published, and which published versions do not know of it.

    Args:
        job: What is published.
        archive: The archive as it was before.
    """
    url, lines = job.dataset.plan.site_url, archive.ledger.publications
    fault = fault_of(url)
    if fault and not (job.dataset.plan.fictional and fault.kind in (Kind.EXAMPLE, Kind.PRIVATE)):
        yield f"{fault.message}, and the pages name it as their own" + (
            ": this is a rehearsal" if job.wish.rehearsal else ""
        )
    if lines and (before := published_data(archive.version(lines[-1].period))["plan"]["site_url"]) != url:
        yield f"site_url was {before} so far, and still is in the pages published before"
    if told := clock.remark(job.published):
        yield told
    for entry in job.report.corrections:
        if str(entry.date) > job.published[: len(str(entry.date))]:
            yield f"a correction is dated {entry.date}, after its publication"
    known = set(archive.ledger.periods)
    later = [one.period for one in job.dataset.reports if one.start.first > job.report.start.first]
    what = "tells of the edition before" if job.wish.correction is not None else "does not mention it"
    yield from (f"{one} was published before this and {what}" for one in later if address(one) in known)


def about_size(job: Job, found: Size) -> Iterator[str]:
    """Say what of an archive is too large, or may become so.

    Args:
        job: What is published.
        found: The archive as it is then.
    """
    large = {name: count for name, count in found.files.items() if count > LARGE_FILE}
    if large:
        told = some(f"{name} ({size(count)})" for name, count in sorted(large.items()))
        yield f"{told}: GitHub warns of a file above 50 MB and refuses one above 100 MB; link to it elsewhere"
    place = f"{address(job.report.period)}/"
    copied = {
        name.removeprefix(place): count
        for name, count in found.files.items()
        if name.startswith(place) and name not in large and count > COPIED
    }
    if copied:
        told = some(f"{name} ({size(count)})" for name, count in sorted(copied.items()))
        yield f"each period and each edition keeps a copy of {told}; a link to where it is kept takes no space"
    if found.total > LARGE_ARCHIVE:
        yield f"the archive holds {size(found.total)}; GitHub Pages serves up to 1 GB: take large files out of docs/"
