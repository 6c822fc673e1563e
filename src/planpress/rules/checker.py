"""Runs the rules on a project."""

from collections.abc import Container, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from planpress.collector import without_collector
from planpress.errors import DataError
from planpress.loading import Document, Loaded, load
from planpress.loading.project import REPORTS
from planpress.model import Dataset, Finding, Plan, Report
from planpress.parallel import side_by_side
from planpress.rules import acceptance
from planpress.rules.catalogue import BY_CODE, RULES
from planpress.rules.coverage import unread_languages
from planpress.rules.errors import ERRORS, refuse_errors
from planpress.rules.findings import Outcome, finding, judge
from planpress.rules.reading.prose import Prose, plan_prose
from planpress.rules.reading.seen import as_read
from planpress.rules.subject import Subject
from planpress.rules.translations import stale


@dataclass(frozen=True)
class Checked:
    """The result of checking a project.

    Args:
        loaded: The files that were loaded.
        findings: The findings, ordered by position.
        accepted: The findings that the reports accept, ordered by position.
        unread: The languages of texts that no prose rule reads.
    """

    loaded: Loaded
    findings: tuple[Finding, ...]
    accepted: tuple[Finding, ...] = ()
    unread: tuple[str, ...] = ()

    def sound(self) -> Dataset:
        """Return the data.

        Raises:
            DataError: There are errors.
        """
        refuse_errors(self.findings)
        if self.loaded.dataset is None:
            raise DataError(())
        return self.loaded.dataset


@dataclass(frozen=True)
class _CheckedReport:
    """The result of checking a report.

    Args:
        findings: The findings.
        accepted: The findings that the report accepts.
        unread: The languages of texts that no prose rule reads, in this report and in the earlier report with which it
            is compared.
    """

    findings: list[Finding]
    accepted: list[Finding]
    unread: tuple[str, ...]


LARGE = 1_000
"""The minimum number of actions for a parallel check; with fewer, starting processes takes more time than it saves."""


def check(project: Path) -> Checked:
    """Load a project and run every rule; return the accepted findings separately.

    Args:
        project: The folder that contains ``data/``.
    """
    with without_collector():
        return check_loaded(load(project))


def check_loaded(loaded: Loaded, periods: Container[str] | None = None) -> Checked:
    """Run every rule over the plan and the reports that were loaded.

    Args:
        loaded: The plan and the reports.
        periods: The periods whose reports are checked fully; the others are checked only for errors. None for all
            periods.
    """
    with without_collector():
        return _check(loaded, periods)


def _check(loaded: Loaded, periods: Container[str] | None) -> Checked:
    findings, accepted = list(loaded.findings), list[Finding]()
    unread: tuple[str, ...] = ()
    if loaded.dataset is not None:
        dataset = as_read(loaded.dataset, loaded.documents)
        findings += _about_plan(dataset.plan, loaded.plan_document)
        texts: dict[str, Prose] = {}
        jobs = [
            partial(_about_report, Subject(dataset, report, loaded.documents[report.period], texts))
            for report in dataset.reports
            if periods is None or report.period in periods
        ]
        is_large = sum(len(report.actions) for report in dataset.reports) >= LARGE
        checked = side_by_side(jobs) if is_large and jobs else [job() for job in jobs]
        for about_report in checked:
            findings += about_report.findings
            accepted += about_report.accepted
        for report in dataset.reports:
            if periods is not None and report.period not in periods:
                findings += judge(Subject(dataset, report, loaded.documents[report.period]), ERRORS).kept
        findings += [found for found in stale(loaded, dataset) if periods is None or _is_about(found, periods)]
        unread = tuple(sorted({language for about_report in checked for language in about_report.unread}))
    return Checked(loaded, _ordered(findings), _ordered(accepted), unread)


def _about_report(subject: Subject) -> _CheckedReport:
    """Run every rule over a report."""
    outcome = judge(subject, RULES)
    findings = [*outcome.kept, *_about_acceptances(subject.report, subject.document, outcome)]
    read = [subject.report, *([subject.earlier] if subject.earlier else [])]
    texts = [subject.texts[report.period] for report in read if report.period in subject.texts]
    return _CheckedReport(findings, outcome.accepted, unread_languages(texts))


def _is_about(found: Finding, periods: Container[str]) -> bool:
    """Tell whether a finding is about one of the periods, or not about any report."""
    return not found.file.startswith(REPORTS) or Path(found.file).stem in periods


def _about_plan(plan: Plan, document: Document) -> Iterator[Finding]:
    prose = plan_prose(plan)
    for rule in RULES:
        for remark in rule.prose(prose.reading(rule.reads)) if rule.prose else ():
            yield finding(document, rule, remark)
        for remark in rule.plan(plan) if rule.plan else ():
            yield finding(document, rule, remark)
        for remark in rule.file(document, Plan) if rule.file else ():
            yield finding(document, rule, remark)


def _about_acceptances(report: Report, document: Document, outcome: Outcome) -> Iterator[Finding]:
    for index, entry in enumerate(report.accept):
        if (entry.code, entry.about) not in outcome.used:
            yield finding(document, *acceptance.complaint(report, index, BY_CODE))


def _ordered(findings: list[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: finding.order))
