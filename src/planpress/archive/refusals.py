"""Reasons not to publish, such as periods out of order, unexplained changes, placeholders and warnings."""

import re
from dataclasses import replace
from pathlib import Path

from planpress.addresses import address
from planpress.archive.differences import (
    data_changed,
    files_changed,
    lost_corrections,
    new_corrections,
    published_data,
    report_changed,
    some,
)
from planpress.archive.job import PublicationJob
from planpress.archive.opened import Archive
from planpress.archive.site_url import Fault, FaultKind, fault_of
from planpress.archive.store import list_version
from planpress.errors import DataError, RefusedError, UsageError
from planpress.loading.project import PLAN, REPORTS
from planpress.site.clock import is_ahead
from planpress.starter import untitled_actions

DAY = re.compile(r"\d{4}-\d\d-\d\d")


def refuse_disorder(job: PublicationJob, archive: Archive) -> None:
    """Refuse a publication that comes too early or contradicts what is published.

    Raises:
        RefusedError: An earlier period is not published, or its data has changed since, or a published period is
            missing from the data.
    """
    reports = {address(report.period): report for report in job.dataset.reports}
    if gone := [period for period in archive.ledger.periods if period not in reports]:
        raise RefusedError(f"{REPORTS}/ no longer has what was published: {some(gone)}", "restore the missing files")
    before = job.dataset.before(job.report.period)
    missing = [report.period for report in before if address(report.period) not in archive.ledger.periods]
    if missing:
        raise RefusedError(
            f"{job.report.period} builds on {missing[0]}, which is not published", f"publish {missing[0]} first"
        )
    for report in before:
        if changed := report_changed(published_data(archive.version(report.period)), report):
            raise RefusedError(
                f"{REPORTS}/{report.period}.yml differs from what was published: {some(changed)}",
                f"publish the change first, as a correction of {report.period}, or undo it",
            )


def refuse_future(job: PublicationJob, archive: Archive) -> None:
    """Refuse a date in the future, unless the last publication already has that date or a later one.

    Raises:
        UsageError: The date is in the future.
    """
    lines = archive.ledger.publications
    if is_ahead(job.published) and not (lines and job.published[:10] <= lines[-1].published[:10]):
        raise UsageError(
            f"the date of publication is in the future: {job.published}",
            "a ledger records what has happened, so give today's date, "
            "or correct the clock of this computer if it is wrong",
        )


def in_time(job: PublicationJob, archive: Archive) -> PublicationJob:
    """Return the job with a time that is not before the last publication.

    If only the day of the last publication was given, the job gets the time of that publication.

    Raises:
        RefusedError: The time of the job is before the last publication.
    """
    lines = archive.ledger.publications
    if not lines or job.published >= lines[-1].published:
        return job
    last = lines[-1].published
    if DAY.fullmatch(job.request.date or "") and last.startswith(job.request.date or ""):
        return replace(job, published=last)
    if is_ahead(last):
        raise RefusedError(
            f"the ledger ends on {last}, in the future: the clock of that publisher was fast",
            f"a ledger is in chronological order: give --date {last[:10]}, or wait until then",
        )
    raise RefusedError(
        f"the ledger ends on {last}, after {job.published}",
        f"a ledger is in chronological order: give --date {last[:10]} or a later day",
    )


def correction_of(job: PublicationJob, archive: Archive, built: Path) -> str:
    """Return the correction in the data that explains a change to a published version.

    Args:
        job: What to publish.
        archive: The archive.
        built: The pages as they would be published.

    Raises:
        RefusedError: The data does not explain the change to readers, or no longer has a published correction.
    """
    version, period = archive.version(job.report.period), job.report.period
    published = published_data(version)
    if job.request.correction is None:
        data = data_changed(published, job.dataset.plan, job.report)
        difference = f"the data differs: {some(data, 10)}" if data else "the data is the same"
        changes = "; ".join([*files_changed(version, list_version(built)), difference])
        raise RefusedError(
            f"{period} is published and would change: {changes}",
            "to correct it in the open, add an entry to `corrections` and give its text with --correction",
        )
    if lost := lost_corrections(published, job.report):
        raise RefusedError(
            f'{job.file} no longer has the correction of {lost[0].date}, "{lost[0].texts[0]}"',
            "a published correction must stay: restore it",
        )
    fresh = new_corrections(published, job.report)
    if not fresh:
        hint = f'add one: {{date: {job.published[:10]}, text: "{job.request.correction}"}}'
        raise RefusedError(f"{job.file} has no new entry under `corrections`", hint)
    quoted = next((text for entry in fresh if (text := entry.quoted_by(job.request.correction))), "")
    if not quoted:
        available = "; ".join(" ".join(entry.texts[0].split()) for entry in fresh)
        raise RefusedError(
            f'{job.file} has no new entry under `corrections` that says "{job.request.correction}"',
            f"quote the entry or at least two words of it; available: {available}",
        )
    return quoted


def refuse_placeholders(job: PublicationJob) -> None:
    """Refuse to publish actions whose titles are still the placeholders from a new project.

    Raises:
        RefusedError: There are such actions.
    """
    if untitled := untitled_actions(job.dataset.plan, job.report):
        single = len(untitled) == 1
        raise RefusedError(
            f"{job.file} still has {'a placeholder' if single else 'placeholders'} in place of the title of "
            f"{'action' if single else 'actions'} {some(untitled)}",
            f"write the official {'title' if single else 'titles'}, or remove the {'action' if single else 'actions'}",
        )


def refuse_warnings(job: PublicationJob, archive: Archive) -> None:
    """Refuse to publish with a faulty address or, unless the request allows it, despite warnings.

    Raises:
        RefusedError: The address cannot belong to a published site.
        DataError: There are warnings.
    """
    warnings = [str(warning) for warning in job.warnings]
    if (fault := fault_of(job.dataset.plan.site_url)) and not _is_let_pass(job, archive, fault):
        message = f"{PLAN}: {fault.message}" + (
            "" if fault.kind is FaultKind.WRONG else ", and every page would name it permanently"
        )
        if fault.kind is not FaultKind.SPELLING:
            practice = "" if fault.kind is FaultKind.WRONG else ", or practise with --rehearsal"
            raise RefusedError(message, f"{fault.hint}{practice}")
        warnings.append(f"{message}; {fault.hint}")
    if warnings and not job.request.knowingly:
        number = len(warnings)
        message = "a warning stops" if number == 1 else f"{number} warnings stop"
        hint = "fix or accept them in the data, or publish with --allow-warnings"
        raise DataError((*warnings, f"{message} the publication of {job.report.period}; {hint}"))


def _is_let_pass(job: PublicationJob, archive: Archive, fault: Fault) -> bool:
    """Tell whether a faulty address is allowed, for example in a rehearsal or because published pages contain it."""
    if fault.kind is FaultKind.WRONG:
        return False
    if job.request.rehearsal or (
        job.dataset.plan.fictional and not (job.request.public and fault.kind is FaultKind.EXAMPLE)
    ):
        return fault.kind is not FaultKind.SPELLING
    lines = archive.ledger.publications
    if fault.kind is FaultKind.EXAMPLE or not lines:
        return False
    return bool(published_data(archive.version(lines[-1].period))["plan"]["site_url"] == job.dataset.plan.site_url)
