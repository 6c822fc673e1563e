"""Notes for the publisher about a publication."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from planpress.addresses import address
from planpress.archive.differences import published_data, some
from planpress.archive.job import PublicationJob
from planpress.archive.opened import Archive
from planpress.archive.site_url import FaultKind, fault_of
from planpress.archive.verify import GIT
from planpress.site import clock
from planpress.site.finished import names

MB = 10**6
COPIED = 10 * MB
"""Files above this size are mentioned, because each version and each edition contains a copy of them."""
FILE_LIMIT = 50 * MB
"""GitHub warns about files above 50 MiB and refuses files above 100 MiB (docs.github.com, "About large files")."""
SITE_LIMIT = 1000 * MB
"""GitHub Pages serves sites of up to 1 GB (docs.github.com, "GitHub Pages limits")."""
NEAR = 0.8
"""The share of a limit at which notes begin to warn."""


@dataclass(frozen=True)
class Size:
    """The size of an archive.

    Args:
        files: The size of each file, in bytes.
    """

    files: Mapping[str, int]

    @classmethod
    def of(cls, root: Path) -> "Size":
        """Measure a folder without the data of git; a missing folder counts as empty."""
        if not root.is_dir():
            return cls({})
        return cls({name: os.lstat(f"{root}/{name}").st_size for name in names(root, leave=[GIT])})

    @property
    def total(self) -> int:
        """The total, in bytes."""
        return sum(self.files.values())

    def __str__(self) -> str:
        number = len(self.files)
        return f"{number} file{'' if number == 1 else 's'}, {size(self.total)}"


def size(number: int) -> str:
    """Format a byte count for readers, such as "1.2 MB"."""
    if number >= 1000 * MB:
        return f"{number / (1000 * MB):.2f} GB".replace(".00", "")
    return f"{number / MB:.1f} MB" if number >= MB / 10 else f"{number / 1000:.1f} kB"


def remarks(job: PublicationJob, archive: Archive) -> Iterator[str]:
    """Yield notes on what is unusual about a publication, and on published versions that do not mention it.

    Args:
        job: What is published.
        archive: The archive before the publication.
    """
    url, lines = job.dataset.plan.site_url, archive.ledger.publications
    fault = fault_of(url)
    if fault and not (job.dataset.plan.fictional and fault.kind in (FaultKind.EXAMPLE, FaultKind.PRIVATE)):
        yield f"{fault.message}, and the pages give it as their own address" + (
            ": this is a rehearsal" if job.request.rehearsal else ""
        )
    if lines and (before := published_data(archive.version(lines[-1].period))["plan"]["site_url"]) != url:
        yield f"until now site_url was {before}, which the pages already published still contain"
    if remark := clock.remark(job.published):
        yield remark
    for entry in job.report.corrections:
        if str(entry.date) > job.published[: len(str(entry.date))]:
            yield f"a correction is dated {entry.date}, after its publication"
    if job.report.corrections and address(job.report.period) not in archive.ledger.periods:
        yield (
            f"{job.file} has an entry under `corrections`, but this is the first edition; "
            "delete the entry, unless the report was corrected after it was published elsewhere"
        )
    published_periods = set(archive.ledger.periods)
    later = [report.period for report in job.dataset.reports if report.first_day > job.report.first_day]
    what = "mentions the previous edition" if job.request.correction is not None else "does not mention it"
    yield from (
        f"{period} was published before this and {what}" for period in later if address(period) in published_periods
    )


def about_size(job: PublicationJob, archive_size: Size, built: Size) -> Iterator[str]:
    """Yield notes about sizes near a limit of GitHub, which the publisher should read before publishing.

    Args:
        job: What is published.
        archive_size: The size of the archive before the publication.
        built: The size of the pages to be published.
    """
    place = address(job.report.period)
    large = {name: count for name, count in built.files.items() if count > NEAR * FILE_LIMIT}
    if large:
        limits = f"GitHub warns about a file above {size(FILE_LIMIT)} and refuses a file of twice that size"
        yield f"{_listed(place, large)}: {limits}; store it elsewhere and link to it"
    copied = {name: count for name, count in built.files.items() if name not in large and count > COPIED}
    if copied:
        listed = _listed("", copied)
        yield f"each period and each edition keeps a copy of {listed}; to save space, store it elsewhere and link to it"
    total = archive_size.total + built.total
    if total > NEAR * SITE_LIMIT:
        grown = f"{job.report.period} adds {size(built.total)}, so the archive grows to {size(total)}"
        yield f"{grown}; GitHub Pages serves up to {size(SITE_LIMIT)}: move large files out of docs/"


def _listed(place: str, files: Mapping[str, int]) -> str:
    prefix = f"{place}/" if place else ""
    return some(f"{prefix}{name} ({size(count)})" for name, count in sorted(files.items()))
