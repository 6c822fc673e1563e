"""Finds pages that a correction changes although their data is unchanged, for example because docs/ has changed."""

from collections.abc import Iterator
from pathlib import Path

from pydantic import ValidationError

from planpress.addresses import ACTIONS_PAGE, address, edition_folder
from planpress.archive.differences import files_changed, published_data
from planpress.archive.job import PublicationJob
from planpress.archive.opened import Archive
from planpress.archive.store import list_version
from planpress.errors import PlanpressError
from planpress.model import Dataset, Plan, Report
from planpress.site.apart import Order
from planpress.site.build import build_period
from planpress.site.superseded import EarlierEdition, Edition


def unexplained(
    job: PublicationJob, archive: Archive, editions: tuple[EarlierEdition, ...], edition: Edition, workshop: Path
) -> Iterator[str]:
    """Yield notes on pages of a version that would change although the data did not, or on why that is unknown.

    The published data is built again with the current docs/. Any difference then has a cause other than the data.

    Args:
        job: The correction.
        archive: The archive before the correction.
        editions: The earlier editions that the published pages mention.
        edition: The edition to which the published pages belong.
        workshop: An empty folder to build in.
    """
    job.tell(f"building {job.report.period} from its published data")
    version, built = archive.version(job.report.period), workshop / "as-published"
    try:
        dataset = _as_published(job, archive)
        order = Order(
            job.report.period,
            built,
            editions,
            edition,
            archive.files_of(job.report.period),
            listless=archive.without(ACTIONS_PAGE, job.report.period),
        )
        build_period(job.project, dataset, order, translated=archive.translated(dataset))
        changed = files_changed(version, list_version(built))
    except (PlanpressError, ValidationError, KeyError) as error:
        reason = str(error).splitlines()[0]
        yield f"planpress cannot tell whether docs/ or planpress changed other pages of {job.report.period}: {reason}"
        return
    if changed:
        last = archive.ledger.editions(job.report.period)[-1]
        yield (
            f"the data does not explain {' and '.join(reversed(changed))}:"
            f" docs/, macros or planpress (then version {last.planpress}) changed after {last.published[:10]};"
            " mention it in the correction, or restore docs/"
        )


def _as_published(job: PublicationJob, archive: Archive) -> Dataset:
    """Return the data of the last edition of a version, with the earlier periods as they were then.

    Raises:
        RefusedError: The data of an edition cannot be read.
        ValidationError: The plan or a report is in a form that this version of planpress cannot read.
    """
    lines = archive.ledger.publications
    last = archive.ledger.editions(job.report.period)[-1]
    newest = {address(publication.period): publication for publication in lines}
    then = {address(publication.period): publication for publication in lines[: last.sequence]}
    periods = {report.period for report in job.dataset.before(job.report.period)} | {job.report.period}
    shapes = {}
    for period in (period for period in periods if address(period) in then):
        line, version = then[address(period)], archive.version(period)
        is_current = line is newest[address(period)]
        shapes[period] = published_data(version if is_current else version / edition_folder(line.edition))
    plan = Plan.model_validate(shapes[job.report.period]["plan"])
    reports = (Report.model_validate({**shape["report"], "period": period}) for period, shape in shapes.items())
    return Dataset.of(plan, tuple(reports))
