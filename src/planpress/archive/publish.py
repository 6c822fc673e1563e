"""Publishes a period: checks it, builds it and adds it to the archive permanently."""

import errno
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from planpress.addresses import ACTIONS_PAGE, SUMS, address
from planpress.archive.differences import data_changed, every_correction, published_data, some
from planpress.archive.job import PublicationJob, Request, job_of
from planpress.archive.ledger import Publication
from planpress.archive.opened import Archive, refuse_damage, state_of
from planpress.archive.reading import UnsafeFileError, read_file
from planpress.archive.refusals import (
    correction_of,
    in_time,
    refuse_disorder,
    refuse_future,
    refuse_placeholders,
    refuse_warnings,
)
from planpress.archive.remarks import Size, about_size, remarks
from planpress.archive.signers import Signer, signer
from planpress.archive.store import Release, add, list_version, sign
from planpress.archive.succession import earlier_editions, last_edition, next_edition, replaced_edition
from planpress.archive.unexplained import unexplained
from planpress.archive.untouched import stamp
from planpress.errors import RefusedError
from planpress.model import Dataset
from planpress.site.apart import Made, Order
from planpress.site.build import build_period
from planpress.site.folder import alone
from planpress.site.sources import left_out_note, unnamed
from planpress.site.superseded import EarlierEdition, Edition


@dataclass(frozen=True)
class Published:
    """The result of publishing.

    Args:
        publication: The line of the ledger; the existing line if nothing changed.
        changed: Whether anything was published.
        size: The size of the archive, in words.
        notes: What the publisher should know, one note per line.
    """

    publication: Publication
    changed: bool
    size: str
    notes: tuple[str, ...] = ()


def publish(project: Path, target: Path, request: Request, tell: Callable[[str], None]) -> Published:
    """Publish a period.

    Args:
        project: The folder with mkdocs.yml.
        target: The archive; created if missing.
        request: What to publish, and how.
        tell: The function to call with a short message at each step.

    Raises:
        DataError: The data has errors, or warnings without permission to publish despite them.
        UsageError: There is no such period, or the date is invalid.
        BuildError: Pages could not be made.
        RefusedError: The publication is refused, or the archive cannot be written; the message says whether anything
            was changed.
    """
    job = job_of(project, request, tell)
    refuse_placeholders(job)
    target = target.resolve()
    if Path.cwd().resolve().is_relative_to(target):
        raise RefusedError(
            "you are in the archive's folder, which will be replaced", "run the command in another folder"
        )
    before = Archive.open(target, job.dataset.plan.id).state
    try:
        with alone(target, request.wait) as workshop:
            archive = Archive.open(target, job.dataset.plan.id)
            before = archive.state
            return _publish(job, archive, workshop)
    except OSError as error:
        file = f"{error.filename}: " if error.filename else ""
        hint = _outcome(target, before)
        if error.errno == errno.ENOSPC:
            raise RefusedError(f"there is no space left on the disk of {target}", hint) from error
        if error.errno == errno.EBUSY:
            hint += "; an archive must not be a mount point: publish into a folder in it"
        raise RefusedError(f"{file}{error.strerror or error}", hint) from error


def _outcome(target: Path, before: str) -> str:
    """State which archive is on the disk after an error: the old one or the new one."""
    try:
        target_exists = any(entry.name == target.name for entry in target.parent.iterdir())
        after = state_of(target)
    except (OSError, UnsafeFileError):
        return f"planpress does not know whether anything was changed: check with `planpress verify {target}`"
    if after == before:
        return f"{target} is as it was"
    if not target_exists:
        return f"{target} was moved aside and not moved back: the next `planpress publish` restores it"
    return f"but the new archive is in place: check it with `planpress verify {target}`"


def _publish(job: PublicationJob, archive: Archive, workshop: Path) -> Published:
    for kept in job.request.kept:
        if fault := kept.missing_from(archive.ledger.publications):
            raise RefusedError(f"the ledger of {archive.root} is not the one you know: {fault}", KEPT)
    signing, verified = _signer(job, archive), stamp(archive.root)
    refuse_damage(archive, signing)
    refuse_future(job, archive)
    refuse_disorder(job, archive)
    editions = archive.ledger.editions(job.report.period)
    earlier = earlier_editions(archive, editions)
    if not editions:
        job = in_time(job, archive)  # its pages say when they are published
    edition = last_edition(editions) if editions else next_edition(editions, job.published)
    built, made = _build(job, archive, workshop / "built", (earlier, edition))
    if editions and (notes_if_unchanged := _unchanged(job, archive, built)) is not None:
        notes_if_unchanged += _sign(archive, workshop, signing)
        return Published(editions[-1], changed=False, size=str(Size.of(archive.root)), notes=notes_if_unchanged)
    job, correction = in_time(job, archive), None
    if editions:
        correction = correction_of(job, archive, built)
        shutil.rmtree(built)
        replaced = replaced_edition(archive, editions[-1], job.published, correction)
        about = (*earlier, replaced), next_edition(editions, job.published)
        built, made = _build(job, archive, workshop / "built", about)
    elif job.request.correction is not None:
        raise RefusedError(f"{job.report.period} is not published yet", "publish it first, without --correction")
    refuse_warnings(job, archive)
    if archive.signed and not signing:
        raise RefusedError(
            "the archive is signed, and its signature would no longer be valid", "give the key with --sign"
        )
    notes = [*([signing.note] if signing and signing.note else []), *remarks(job, archive)]
    if editions:
        notes += unexplained(job, archive, earlier, edition, workshop)
    sizes = about_size(job, Size.of(archive.root), Size.of(built))
    for words in (*_about_documents(job, archive, built, made), *sizes):
        job.tell(f"{NOTE}{words}")  # before adding it: afterwards it is permanent
    job.tell("adding it to the archive")
    publication = add(archive, workshop, _release(job, archive, built, correction, signing), verified)
    return Published(publication, changed=True, size=str(Size.of(archive.root)), notes=tuple(notes))


NOTE = "note: "
"""The beginning of a message that is always shown, not only on a terminal."""
KEPT = "restore the archive from a copy that contains it, and find out who changed this one"


def _about_documents(job: PublicationJob, archive: Archive, built: Path, made: Made) -> Iterator[str]:
    """Yield notes on unpublished files in docs/, on mkdocs.yml, and on new files that no page links to."""
    if words := left_out_note(made.left_out):
        yield words
    yield from made.notes
    published = archive.files_of(job.report.period)
    if unlinked := unnamed(built, [document for document in made.documents if document not in published]):
        yield f"no page links to {some(unlinked, 10)} in docs/; what is published cannot be taken back"


def _signer(job: PublicationJob, archive: Archive) -> Signer | None:
    if job.request.key is None:
        return None
    return signer(archive.root, archive.ledger.publications, job.request.key, job.request.adopt)


def _unchanged(job: PublicationJob, archive: Archive, built: Path) -> tuple[str, ...] | None:
    """Return notes if there is nothing new to publish for the period; otherwise None.

    Args:
        job: What to publish.
        archive: The archive.
        built: The pages as they would be published.
    """
    version, last = archive.version(job.report.period), archive.ledger.editions(job.report.period)[-1]
    notes: tuple[str, ...] = ()
    if list_version(built).encode() != read_file(version, SUMS):
        later = [
            publication.period
            for publication in archive.ledger.publications[last.sequence :]
            if publication.period in {report.period for report in job.dataset.before(job.report.period)}
        ]
        if not later or data_changed(published_data(version), job.dataset.plan, job.report):
            return None
        notes = (f"its pages do not mention what has since been published about {some(dict.fromkeys(later))}",)
    words = job.request.correction
    if words is not None and last.correction not in [entry.quoted_by(words) for entry in every_correction(job.report)]:
        raise RefusedError(
            f"{job.report.period} is published in this form already, so there is nothing to correct",
            "change the data, and add an entry to `corrections`",
        )
    return notes


def _sign(archive: Archive, workshop: Path, signing: Signer | None) -> tuple[str, ...]:
    """Sign an unchanged archive if the key adopts it, and return a note saying so; otherwise do nothing."""
    if signing is None or not signing.note:
        return ()
    sign(archive, workshop, signing)
    return (signing.note,)


def _build(
    job: PublicationJob, archive: Archive, target: Path, about: tuple[tuple[EarlierEdition, ...], Edition]
) -> tuple[Path, Made]:
    """Build the pages of an edition, in a process without the signing key.

    Args:
        job: What to build.
        archive: The archive with the earlier editions.
        target: The folder to build in.
        about: The editions that this edition replaces, and this edition.

    Returns:
        The folder, and what was made.
    """
    job.tell(f"building {job.report.period}")
    order = Order(
        job.report.period,
        target,
        *about,
        archive.files_of(job.report.period),
        listless=archive.without(ACTIONS_PAGE, job.report.period),
    )
    return target, build_period(job.project, job.dataset, order, job.reuse, archive.translated(job.dataset))


def _release(
    job: PublicationJob, archive: Archive, built: Path, correction: str | None, signing: Signer | None
) -> Release:
    published_periods = {*archive.ledger.periods, address(job.report.period)}
    reports = tuple(report for report in job.dataset.reports if address(report.period) in published_periods)
    return Release(Dataset(job.dataset.plan, reports), job.report, built, job.published, correction, signing)
