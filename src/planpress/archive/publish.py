"""Publish a period: check, build, and add it to the archive for good."""

import errno
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from planpress.addresses import SUMS
from planpress.archive.differences import data_changed, every_correction, published_data, some
from planpress.archive.job import Job, Wish, job_of
from planpress.archive.ledger import Publication
from planpress.archive.opened import Archive, refuse_damage, state_of
from planpress.archive.reading import UnsafeFileError, read_file
from planpress.archive.refusals import correction_of, in_time, refuse_disorder, refuse_future, refuse_warnings
from planpress.archive.remarks import Size, about_size, remarks
from planpress.archive.signers import Signer, signer
from planpress.archive.store import Release, add, list_version, sign
from planpress.archive.unexplained import unexplained
from planpress.errors import RefusedError
from planpress.model import Dataset, address
from planpress.site.apart import Made, Order
from planpress.site.build import build_period
from planpress.site.folder import alone
from planpress.site.sources import told_left_out, unnamed
from planpress.views.context import Edition
from planpress.views.dates import day


@dataclass(frozen=True)
class Published:
    """What was done.

    Args:
        publication: The line of the ledger; the one from before where nothing changed.
        changed: Whether anything was published.
        size: How much the archive holds.
        notes: What the publisher should know, one entry a line.
    """

    publication: Publication
    changed: bool
    size: str
    notes: tuple[str, ...] = ()


def publish(project: Path, target: Path, wish: Wish, tell: Callable[[str], None]) -> Published:
    """Publish a period.

    Args:
        project: The folder with mkdocs.yml.
        target: The archive; made where it is missing.
        wish: What to publish, and how.
        tell: Is told of each step, in a few words.

    Raises:
        DataError: The data has errors, or warnings that nobody let pass.
        UsageError: There is no such period, or the date is none.
        BuildError: A page could not be made.
        RefusedError: It would change what is published, or cannot be written; nothing was changed.
    """
    job = job_of(project, wish, tell)
    target = target.resolve()
    if Path.cwd().resolve().is_relative_to(target):
        raise RefusedError("you are in the archive's folder, which is to be exchanged", "run it from elsewhere")
    before = Archive.open(target, job.dataset.plan.id).state
    try:
        with alone(target, wish.wait) as workshop:
            archive = Archive.open(target, job.dataset.plan.id)
            before = archive.state
            return _publish(job, archive, workshop)
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        hint = _outcome(target, before)
        if error.errno == errno.ENOSPC:
            raise RefusedError(f"there is no space left on the disk of {target}", hint) from error
        if error.errno == errno.EBUSY:
            hint += "; an archive must not be a mount point: publish into a folder in it"
        raise RefusedError(f"{place}{error.strerror or error}", hint) from error


def _outcome(target: Path, before: str) -> str:
    """Say what an error has left: the old archive or the new one, as the disk has it now."""
    try:
        is_there = any(one.name == target.name for one in target.parent.iterdir())
        after = state_of(target)
    except (OSError, UnsafeFileError):
        return f"whether anything was changed cannot be told: look at it with `planpress verify {target}`"
    if after == before:
        return f"{target} is as it was"
    if not is_there:
        return f"{target} was moved away and not back: the next `planpress publish` puts it back"
    return f"yet the new archive is in place: look at it with `planpress verify {target}`"


def _publish(job: Job, archive: Archive, workshop: Path) -> Published:
    for kept in job.wish.kept:
        if told := kept.missing_from(archive.ledger.publications):
            raise RefusedError(f"the ledger of {archive.root} is not the one you know: {told}", KEPT)
    signs = _signer(job, archive)
    refuse_damage(archive, signs)
    refuse_future(job, archive)
    refuse_disorder(job, archive)
    editions = archive.ledger.editions(job.report.period)
    built, made = _build(job, archive, workshop / "built", editions)
    if editions and (known := _unchanged(job, archive, built)) is not None:
        known += _sign(archive, workshop, signs)
        return Published(editions[-1], changed=False, size=str(Size.of(archive.root)), notes=known)
    job, correction = in_time(job, archive), None
    if editions:
        correction = correction_of(job, archive, built)
        shutil.rmtree(built)
        built, made = _build(job, archive, workshop / "built", (*editions, _to_come(job, editions[-1], correction)))
    elif job.wish.correction is not None:
        raise RefusedError(f"{job.report.period} is not published yet", "publish it first, without --correction")
    refuse_warnings(job, archive)
    if archive.signed and not signs:
        raise RefusedError("the archive is signed, and its signature would no longer be valid", "give the key: --sign")
    notes = [*([signs.note] if signs and signs.note else []), *remarks(job, archive)]
    if editions:
        notes += unexplained(job, archive, _earlier(editions), workshop)
    for words in _about_documents(job, archive, built, made):
        job.tell(f"{NOTE}{words}")  # now, as afterwards it is published for good
    job.tell("adding it to the archive")
    publication = add(archive, workshop, _release(job, archive, built, correction, signs))
    found = Size.of(archive.root)
    return Published(publication, changed=True, size=str(found), notes=(*notes, *about_size(job, found)))


NOTE = "note: "
"""Begins a step that is told in any case, and not on a terminal alone."""
KEPT = "get the archive from a copy that holds it, and find out who changed this one"


def _about_documents(job: Job, archive: Archive, built: Path, made: Made) -> Iterator[str]:
    """Say what of docs/ is left out, and what is published for the first time though no page names it."""
    if words := told_left_out(made.left_out):
        yield words
    published = archive.files_of(job.report.period)
    if found := unnamed(built, [one for one in made.documents if one not in published]):
        yield f"no page links to {some(found, 10)}, which docs/ holds; what is published stays for good"


def _signer(job: Job, archive: Archive) -> Signer | None:
    if job.wish.key is None:
        return None
    return signer(archive.root, archive.ledger.publications, job.wish.key, job.wish.adopt)


def _unchanged(job: Job, archive: Archive, built: Path) -> tuple[str, ...] | None:
    """Return what to tell where the period stands in the archive as it would be published now; None where it does not.

    Args:
        job: What to publish.
        archive: Where.
        built: Its pages as they would be published.
    """
    version, last = archive.version(job.report.period), archive.ledger.editions(job.report.period)[-1]
    told: tuple[str, ...] = ()
    if list_version(built).encode() != read_file(version, SUMS):
        later = [
            one.period
            for one in archive.ledger.publications[last.sequence :]
            if one.period in {report.period for report in job.dataset.before(job.report.period)}
        ]
        if not later or data_changed(published_data(version), job.dataset.plan, job.report):
            return None
        told = (f"its pages do not tell of what was published of {some(dict.fromkeys(later))} since",)
    words = job.wish.correction
    if words is not None and last.correction not in [one.told_by(words) for one in every_correction(job.report)]:
        raise RefusedError(
            f"{job.report.period} is published as it is, so there is nothing to correct",
            "change the data, and add an entry to `corrections`",
        )
    return told


def _sign(archive: Archive, workshop: Path, signs: Signer | None) -> tuple[str, ...]:
    """Sign an archive that its key had not signed, where somebody takes it over."""
    if signs is None or not signs.note:
        return ()
    sign(archive, workshop, signs)
    return (signs.note,)


def _build(job: Job, archive: Archive, target: Path, editions: Sequence[Publication]) -> tuple[Path, Made]:
    """Build the pages of an edition, in a process that has no key.

    Args:
        job: What to build.
        archive: Where the earlier editions are.
        target: Where to build.
        editions: The ledger's lines of all editions up to this one.

    Returns:
        The folder, and what there is to say of it.
    """
    job.tell(f"building {job.report.period}")
    order = Order(job.report.period, target, _earlier(editions), archive.files_of(job.report.period))
    return target, build_period(job.project, job.dataset, order)


def _earlier(editions: Sequence[Publication]) -> tuple[Edition, ...]:
    """Return the editions before the last, as pages tell of them."""
    return tuple(
        Edition(one.edition, day(one.published), day(other.published), other.correction or "")
        for one, other in pairwise(editions)
    )


def _to_come(job: Job, last: Publication, correction: str) -> Publication:
    return Publication(
        sequence=0,
        period=last.period,
        edition=last.edition + 1,
        published=job.published,
        data="",
        tree="",
        root="",
        planpress="",
        previous="",
        correction=correction,
    )


def _release(job: Job, archive: Archive, built: Path, correction: str | None, signs: Signer | None) -> Release:
    known = {*archive.ledger.periods, address(job.report.period)}
    reports = tuple(one for one in job.dataset.reports if address(one.period) in known)
    return Release(Dataset(job.dataset.plan, reports), job.report, built, job.published, correction, signs)
