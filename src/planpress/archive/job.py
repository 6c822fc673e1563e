"""What somebody asks to be published, with the data that it is about."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from planpress.archive.kept import KeptLine
from planpress.errors import UsageError
from planpress.loading.project import PLAN, REPORTS
from planpress.model import Dataset, Finding, Report, Severity, address
from planpress.rules import inspect
from planpress.site.clock import moment
from planpress.suggestion import suggest


@dataclass(frozen=True)
class Wish:
    """What somebody asked for.

    Args:
        period: Which period; upper and lower case are the same.
        correction: What was corrected, in words that the data has too; None for a first edition.
        date: When it is published; None for SOURCE_DATE_EPOCH or now.
        key: The SSH key to sign with, or None.
        adopt: The digest of the last line of the ledger, to take over with the key what it has not signed; else None.
        kept: Lines of the ledger that somebody kept.
        knowingly: Whether warnings are let pass.
        public: Whether readers are served the archive as soon as it is written.
        rehearsal: Whether the archive is for practice, so that its address does not matter.
        wait: How many seconds to wait for another publisher.
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


@dataclass(frozen=True)
class Job:
    """A wish with the data it is about.

    Args:
        wish: The wish.
        project: The folder with mkdocs.yml.
        dataset: Its data.
        report: The report that is to be published.
        warnings: What the checker warns of in it.
        published: When it is published.
        tell: Is told of each step, in a few words.
    """

    wish: Wish
    project: Path
    dataset: Dataset
    report: Report
    warnings: tuple[Finding, ...]
    published: str
    tell: Callable[[str], None]

    @property
    def file(self) -> str:
        """The file of the report."""
        return f"{REPORTS}/{self.report.period}.yml"


def job_of(project: Path, wish: Wish, tell: Callable[[str], None]) -> Job:
    """Load the data of a wish and check it.

    Raises:
        DataError: The data has errors.
        UsageError: There is no such period, or the date is none.
    """
    published = moment(wish.date)
    checked = inspect(project)
    dataset = checked.sound()
    found = [one for one in dataset.reports if address(one.period) == address(wish.period)]
    if not found:
        raise UsageError(
            f'there is no period "{wish.period}"', suggest(wish.period, [one.period for one in dataset.reports])
        )
    about = (PLAN, f"{REPORTS}/{found[0].period}.yml")
    warnings = (one for one in checked.findings if one.severity is Severity.WARNING and one.file in about)
    return Job(wish, project, dataset, found[0], tuple(warnings), published, tell)
