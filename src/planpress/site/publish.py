"""Publish a period: check, build, and add it to the archive for good."""

import errno
import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from planpress.errors import DataError, RefusedError, UsageError
from planpress.loading.problems import suggest
from planpress.loading.project import PLAN, REPORTS
from planpress.model import Dataset, Finding, Report, Severity, address
from planpress.rules import inspect
from planpress.site.apart import Made, Order
from planpress.site.archive import Archive, Release, add, list_version, refuse_damage, sign
from planpress.site.build import build_period
from planpress.site.differences import (
    data_changed,
    every_correction,
    files_changed,
    lost_corrections,
    new_corrections,
    published_data,
    report_changed,
    some,
)
from planpress.site.digests import SUMS, names
from planpress.site.folder import alone
from planpress.site.ledger import Publication, moment
from planpress.site.sources import told_left_out, unnamed
from planpress.views.context import Edition
from planpress.views.dates import day

NOTE = "note: "
"""Begins a step that is told in any case, and not on a terminal alone."""
DAY = re.compile(r"\d{4}-\d\d-\d\d")
EXAMPLE = re.compile(r"//(?:[^/]+\.)?example(?:\.(?:com|net|org))?[:/]")
"""Addresses that are nobody's (RFC 2606)."""


@dataclass(frozen=True)
class Wish:
    """What somebody asked for.

    Args:
        period: Which period; upper and lower case are the same.
        correction: What was corrected, in words that the data has too; None for a first edition.
        date: When it is published; None for SOURCE_DATE_EPOCH or now.
        key: The SSH key to sign with, or None.
        knowingly: Whether warnings are let pass.
        wait: How many seconds to wait for another publisher.
    """

    period: str
    correction: str | None = None
    date: str | None = None
    key: Path | None = None
    knowingly: bool = False
    wait: float = 0


@dataclass(frozen=True)
class Published:
    """What was done.

    Args:
        publication: The line of the ledger; the one from before where nothing changed.
        changed: Whether anything was published.
        notes: What the publisher should know, one entry a line.
    """

    publication: Publication
    changed: bool
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Job:
    """A wish with the data it is about."""

    wish: Wish
    project: Path
    dataset: Dataset
    report: Report
    warnings: tuple[Finding, ...]
    published: str
    tell: Callable[[str], None]

    @property
    def file(self) -> str:
        return f"{REPORTS}/{self.report.period}.yml"


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
    job = _job(project, wish, tell)
    target = target.resolve()
    if Path.cwd().resolve().is_relative_to(target):
        raise RefusedError("you are in the archive's folder, which is to be exchanged", "run it from elsewhere")
    Archive.open(target, job.dataset.plan.id)
    try:
        with alone(target, wish.wait) as workshop:
            return _publish(job, Archive.open(target, job.dataset.plan.id), workshop)
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        hint = f"{target} is as it was"
        if error.errno == errno.ENOSPC:
            raise RefusedError(f"there is no space left on the disk of {target}", hint) from error
        if error.errno == errno.EBUSY:
            hint += "; an archive must not be a mount point: publish into a folder in it"
        raise RefusedError(f"{place}{error.strerror or error}", hint) from error


def _job(project: Path, wish: Wish, tell: Callable[[str], None]) -> _Job:
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
    return _Job(wish, project, dataset, found[0], tuple(warnings), published, tell)


def _publish(job: _Job, archive: Archive, workshop: Path) -> Published:
    _refuse_disorder(job, archive)
    editions = archive.ledger.editions(job.report.period)
    built, made = _build(job, archive, workshop / "built", editions)
    if editions and (told := _unchanged(job, archive, built)) is not None:
        return Published(editions[-1], changed=False, notes=(*told, *_sign(job, archive, workshop)))
    job, correction = _in_time(job, archive), None
    if editions:
        correction = _correction(job, archive, built)
        shutil.rmtree(built)
        built, made = _build(job, archive, workshop / "built", (*editions, _to_come(job, editions[-1], correction)))
    elif job.wish.correction is not None:
        raise RefusedError(f"{job.report.period} is not published yet", "publish it first, without --correction")
    _refuse_warnings(job)
    if archive.signed and not job.wish.key:
        raise RefusedError("the archive is signed, and its signature would no longer be valid", "give the key: --sign")
    for words in _document_notes(archive, job, built, made):
        job.tell(f"{NOTE}{words}")  # now, as afterwards it is published for good
    job.tell("adding it to the archive")
    notes = tuple(_notes(job, archive))
    publication = add(archive, workshop, _release(job, archive, built, correction))
    return Published(publication, changed=True, notes=notes)


def _unchanged(job: _Job, archive: Archive, built: Path) -> tuple[str, ...] | None:
    """Return what to tell where the period stands in the archive as it would be published now; None where it does not.

    Args:
        job: What to publish.
        archive: Where.
        built: Its pages as they would be published.
    """
    version, last = archive.version(job.report.period), archive.ledger.editions(job.report.period)[-1]
    told: tuple[str, ...] = ()
    if list_version(built) != (version / SUMS).read_text(encoding="utf-8"):
        later = [
            one.period
            for one in archive.ledger.publications[last.sequence :]
            if one.period in {report.period for report in job.dataset.before(job.report.period)}
        ]
        if not later or data_changed(published_data(version), job.dataset.plan, job.report):
            return None
        told = (f"its pages do not tell of what was published of {some(dict.fromkeys(later))} since",)
    refuse_damage(archive)
    words = job.wish.correction
    if words is not None and last.correction not in [one.told_by(words) for one in every_correction(job.report)]:
        raise RefusedError(
            f"{job.report.period} is published as it is, so there is nothing to correct",
            "change the data, and add an entry to `corrections`",
        )
    return told


def _sign(job: _Job, archive: Archive, workshop: Path) -> tuple[str, ...]:
    """Sign an archive that was not signed so far, if it is to be."""
    if job.wish.key is None or archive.signed:
        return ()
    sign(archive, workshop, job.wish.key)
    return ("it is signed now",)


def _build(job: _Job, archive: Archive, target: Path, editions: Sequence[Publication]) -> tuple[Path, Made]:
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
    earlier = (
        Edition(one.edition, day(one.published), day(other.published), other.correction or "")
        for one, other in pairwise(editions)
    )
    version = archive.version(job.report.period)
    published = frozenset(names(version) if editions else ())
    order = Order(job.report.period, target, tuple(earlier), published)
    return target, build_period(job.project, job.dataset, order)


def _to_come(job: _Job, last: Publication, correction: str) -> Publication:
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


def _release(job: _Job, archive: Archive, built: Path, correction: str | None) -> Release:
    known = {*archive.ledger.periods, address(job.report.period)}
    reports = tuple(one for one in job.dataset.reports if address(one.period) in known)
    return Release(Dataset(job.dataset.plan, reports), job.report, built, job.published, correction, job.wish.key)


def _refuse_disorder(job: _Job, archive: Archive) -> None:
    """Refuse what would leave dead links, or tell another story than what is published."""
    reports = {address(one.period): one for one in job.dataset.reports}
    if gone := [one for one in archive.ledger.periods if one not in reports]:
        raise RefusedError(f"{some(gone)} is published, but {REPORTS}/ no longer has it", "put its file back")
    before = job.dataset.before(job.report.period)
    missing = [one.period for one in before if address(one.period) not in archive.ledger.periods]
    if missing:
        raise RefusedError(
            f"{job.report.period} builds on {missing[0]}, which is not published", f"publish {missing[0]} first"
        )
    for one in before:
        if changed := report_changed(published_data(archive.version(one.period)), one):
            raise RefusedError(
                f"{REPORTS}/{one.period}.yml is not what was published: {some(changed)}",
                f"publish that first, as a correction of {one.period}, or undo it",
            )


def _in_time(job: _Job, archive: Archive) -> _Job:
    """Return a job whose time follows that of the last publication; a day without a time is any time of that day.

    Raises:
        RefusedError: It cannot.
    """
    lines = archive.ledger.publications
    if not lines or job.published >= lines[-1].published:
        return job
    last = lines[-1].published
    if DAY.fullmatch(job.wish.date or "") and last.startswith(job.wish.date or ""):
        return replace(job, published=last)
    raise RefusedError(f"the ledger ends on {last}, after {job.published}", "a ledger is written in order of time")


def _correction(job: _Job, archive: Archive, built: Path) -> str:
    """Return what the data says of the change of a published version.

    Raises:
        RefusedError: It is a change that readers are not told of.
    """
    version, period = archive.version(job.report.period), job.report.period
    published = published_data(version)
    if job.wish.correction is None:
        data = data_changed(published, job.dataset.plan, job.report)
        told = f"the data differs: {some(data, 10)}" if data else "the data is the same"
        raise RefusedError(
            f"{period} is published and would change: {'; '.join(files_changed(version, list_version(built)))}; {told}",
            "to correct it in the open, add an entry to `corrections` and give its text with --correction",
        )
    if lost := lost_corrections(published, job.report):
        raise RefusedError(
            f'{job.file} no longer has the correction of {lost[0].date}, "{lost[0].texts[0]}"',
            "a published correction stays: put it back",
        )
    fresh = new_corrections(published, job.report)
    if not fresh:
        hint = f'add one: {{date: {job.published[:10]}, text: "{job.wish.correction}"}}'
        raise RefusedError(f"{job.file} has no new entry under `corrections`", hint)
    told = next((text for one in fresh if (text := one.told_by(job.wish.correction))), "")
    if not told:
        known = "; ".join(" ".join(one.texts[0].split()) for one in fresh)
        raise RefusedError(
            f'{job.file} has no new entry under `corrections` that says "{job.wish.correction}"',
            f"give its text, or two words of it or more; there is: {known}",
        )
    return told


def _refuse_warnings(job: _Job) -> None:
    if job.warnings and not job.wish.knowingly:
        number = len(job.warnings)
        told = "a warning stands" if number == 1 else f"{number} warnings stand"
        hint = "mend, or accept in the data, or publish knowingly with --allow-warnings"
        raise DataError((*map(str, job.warnings), f"{told} against publishing {job.report.period}; {hint}"))


def _document_notes(archive: Archive, job: _Job, built: Path, made: Made) -> Iterator[str]:
    """Say what of docs/ is left out, and what is published for good for the first time though no page names it."""
    if words := told_left_out(made.left_out):
        yield words
    version = archive.version(job.report.period)
    fresh = [one for one in made.documents if not (version / one).exists()]
    if found := unnamed(built, fresh):
        yield f"no page links to {some(found, 10)}, which docs/ holds; what is published stays for good"


def _notes(job: _Job, archive: Archive) -> Iterator[str]:
    """Say what is odd about what was published, and which published versions do not know of it."""
    url, lines = job.dataset.plan.site_url, archive.ledger.publications
    if not job.dataset.plan.fictional and EXAMPLE.search(f"{url}/"):
        yield f"{url} stands in the pages as their address; if it is not, set site_url in {PLAN}"
    if lines and (before := published_data(archive.version(lines[-1].period))["plan"]["site_url"]) != url:
        yield f"site_url was {before} so far, and still is in the pages published before"
    for entry in job.report.corrections:
        if str(entry.date) > job.published[: len(str(entry.date))]:
            yield f"a correction is dated {entry.date}, after its publication"
    known = set(archive.ledger.periods)
    later = [one.period for one in job.dataset.reports if one.start.first > job.report.start.first]
    what = "tells of the edition before" if job.wish.correction is not None else "does not mention it"
    yield from (f"{one} was published before this and {what}" for one in later if address(one) in known)
