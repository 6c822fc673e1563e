"""Runs only the rules whose findings stop a build."""

from collections.abc import Iterable
from pathlib import Path

from planpress.collector import without_collector
from planpress.errors import DataError
from planpress.loading import load, load_plan
from planpress.model import Dataset, Finding, Plan, Severity
from planpress.rules import detail, lineage, periods, totals
from planpress.rules.findings import judge
from planpress.rules.reading.seen import as_read
from planpress.rules.rule import Rule
from planpress.rules.subject import Subject

ERRORS = tuple(
    value
    for module in (detail, lineage, periods, totals)
    for value in vars(module).values()
    if isinstance(value, Rule) and value.severity is Severity.ERROR
)
"""All rules for reports whose findings are errors; none of them reads prose."""


def sound(project: Path, until: str = "") -> Dataset:
    """Load a project, and check it only for errors.

    Args:
        project: The folder that contains ``data/``.
        until: The id of a period; reports of periods that begin later are left out, so their errors do not count.

    Raises:
        DataError: There are errors.
    """
    with without_collector():
        loaded = load(project, until)
        findings = list(loaded.findings)
        if loaded.dataset is not None:
            dataset = as_read(loaded.dataset, loaded.documents)
            for report in dataset.reports:
                findings += judge(Subject(dataset, report, loaded.documents[report.period]), ERRORS).kept
    refuse_errors(findings)
    if loaded.dataset is None:
        raise DataError(())
    return loaded.dataset


def sound_plan(project: Path) -> Plan:
    """Load a plan that has no errors, whether or not there are reports yet.

    Args:
        project: The folder that contains ``data/``.

    Raises:
        DataError: There are errors.
    """
    plan, findings = load_plan(project)
    refuse_errors(findings)
    if plan is None:
        raise DataError(())
    return plan


def refuse_errors(findings: Iterable[Finding]) -> None:
    """Refuse data with errors.

    Args:
        findings: All findings about the data.

    Raises:
        DataError: There are errors.
    """
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    if errors:
        raise DataError(tuple(map(str, sorted(errors, key=lambda finding: finding.order))))
