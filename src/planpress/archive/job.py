"""A request to publish a period, and the job that combines the request with the data to publish."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from planpress.addresses import address
from planpress.archive.kept import KeptLine
from planpress.errors import unknown
from planpress.loading.project import PLAN, REPORTS, load
from planpress.model import Dataset, Finding, Report, Severity
from planpress.rules import check_loaded
from planpress.site.clock import moment
from planpress.site.reuse import Reuse


@dataclass(frozen=True)
class Request:
    """What a publisher asked for.

    Args:
        period: The period; case is ignored.
        correction: What was corrected, quoted from the data; None for a first edition.
        date: The date of publication; None for SOURCE_DATE_EPOCH or now.
        key: The SSH key to sign with, or None.
        adopt: The digest of the last line of the ledger, to adopt lines that the key has not signed; otherwise None.
        kept: Lines of the ledger that the publisher kept.
        knowingly: Whether to publish despite warnings.
        public: Whether the archive is visible to readers as soon as it is written.
        rehearsal: Whether the archive is for practice, so that its address does not matter.
        wait: How many seconds to wait for another publisher.
        fresh: Whether to rebuild all pages, reusing none from earlier builds.
    """

    period: str
    correction: str | None = None
    date: str | None = None
    key: Path | None = None
    adopt: str | None = None
    kept: tuple[KeptLine, ...] = ()
    knowingly: bool = False
    public: bool = False
    rehearsal: bool = False
    wait: float = 0
    fresh: bool = False


@dataclass(frozen=True)
class PublicationJob:
    """A request with its data, which is loaded and checked.

    Args:
        request: What the publisher asked for.
        project: The folder with mkdocs.yml.
        dataset: The data of the project.
        report: The report to publish.
        warnings: The checker's warnings about the plan and the report.
        published: The time of publication, as RFC 3339 in UTC.
        tell: The function to call with a short message at each step.
        reuse: The pages that earlier builds have made.
    """

    request: Request
    project: Path
    dataset: Dataset
    report: Report
    warnings: tuple[Finding, ...]
    published: str
    tell: Callable[[str], None]
    reuse: Reuse

    @property
    def file(self) -> str:
        """The file of the report."""
        return f"{REPORTS}/{self.report.period}.yml"


def job_of(project: Path, request: Request, tell: Callable[[str], None]) -> PublicationJob:
    """Load and check the data of a request.

    Raises:
        DataError: The data has errors.
        UsageError: There is no such period, or the date is invalid.
    """
    published = moment(request.date)
    reuse = Reuse.of(project, fresh=request.fresh, linked=False)
    loaded = load(project)
    known = loaded.dataset.reports if loaded.dataset else ()
    reports = [report for report in known if address(report.period) == address(request.period)]
    checked = check_loaded(loaded, {report.period for report in reports})
    dataset = checked.sound()
    if not reports:
        raise unknown("period", request.period, [report.period for report in dataset.reports])
    about = (PLAN, f"{REPORTS}/{reports[0].period}.yml")
    warnings = (
        finding for finding in checked.findings if finding.severity is Severity.WARNING and finding.file in about
    )
    return PublicationJob(request, project, dataset, reports[0], tuple(warnings), published, tell, reuse)
