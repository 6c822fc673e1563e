"""The rules of the checker: one module a family, the docstring of each is its published documentation."""

from collections.abc import Iterator
from pathlib import Path

from planpress.loading import Loaded, load
from planpress.model import Finding
from planpress.rules import detail, lineage, periods, totals
from planpress.rules.base import Remark, Rule, Subject

RULES: tuple[Rule, ...] = (
    detail.totals_only_has_no_actions,
    detail.detailed_has_actions,
    lineage.no_action_vanishes,
    lineage.lineage_leads_somewhere,
    periods.period_ends_after_it_begins,
    periods.periods_do_not_overlap,
    totals.stated_totals_match,
)
"""All of them, in the order of their codes."""

__all__ = ["RULES", "Remark", "Rule", "Subject", "check", "examine"]


def check(project: Path) -> tuple[Loaded, tuple[Finding, ...]]:
    """Load a project and run every rule.

    Args:
        project: The folder that holds ``data/``.

    Returns:
        What was loaded, and everything there is to say, ordered by place.
    """
    loaded = load(project)
    findings = (*loaded.findings, *examine(loaded))
    return loaded, tuple(sorted(findings, key=lambda one: one.order))


def examine(loaded: Loaded) -> Iterator[Finding]:
    """Run every rule over every report that was loaded."""
    dataset = loaded.dataset
    if dataset is None:
        return
    for report in dataset.reports:
        document = loaded.documents[report.period]
        subject = Subject(dataset, report, document)
        for one in RULES:
            for remark in one.check(subject):
                yield document.finding(
                    one.code, remark.path, remark.message, remark.hint, key=remark.key, severity=one.severity
                )
