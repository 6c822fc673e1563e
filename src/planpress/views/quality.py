"""What the checker says of a report, for readers; only where the plan has it published."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planpress.model import Finding, Severity
from planpress.views.context import Context

if TYPE_CHECKING:
    from planpress.rules import Rule

RULES_LANGUAGE = "en"
"""The language of the rules and their remarks, whatever the language of the page."""


@dataclass(frozen=True)
class QualityRow:
    """One rule.

    Args:
        code: Of the rule.
        looked_for: What the rule looks for.
        remarks: What it found.
        explained: What it found and the editor accepts, each with the reason.
    """

    code: str
    looked_for: str
    remarks: tuple[str, ...]
    explained: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class QualityFamily:
    """Rules about one subject.

    Args:
        name: The subject.
        rows: One for each rule.
    """

    name: str
    rows: tuple[QualityRow, ...]


@dataclass(frozen=True)
class Quality:
    """What the checker says of a report.

    Args:
        published: Whether the plan has it published.
        detailed: Whether there are actions to look at.
        period: Of the report.
        families: The rules by subject.
        met: How many rules found nothing.
        total: How many rules were run.
        remarks: How many remarks remain.
        explained: How many remarks the editor accepts with a reason.
        foreign: Whether the page is in another language than the rules and their remarks, which are in English.
    """

    published: bool
    detailed: bool
    period: str
    families: tuple[QualityFamily, ...]
    met: int
    total: int
    remarks: int
    explained: int
    foreign: bool


def quality(context: Context) -> Quality:
    """Show which rules the report meets and what the others found; says so where that is not published."""
    report, checked = context.report, context.checked
    foreign = context.words.code != RULES_LANGUAGE
    if checked is None or not report.detailed:
        return Quality(checked is not None, report.detailed, report.period, (), 0, 0, 0, 0, foreign)
    from planpress.rules import FAMILIES, RULES  # few plans have this published, and the rules take their time to load
    from planpress.rules.acceptance import about

    mine = checked.loaded.documents[report.period].name
    remaining = _by_code(finding for finding in checked.findings if finding.file == mine)
    accepted = _by_code(finding for finding in checked.accepted if finding.file == mine)
    reasons = {(entry.code, entry.about): entry.reason for entry in report.accept}
    families: dict[str, list[QualityRow]] = defaultdict(list)
    for rule in _shown(RULES):
        explained = tuple(
            (finding.message, reasons[rule.code, about(report, finding)]) for finding in accepted[rule.code]
        )
        remarks = tuple(finding.message for finding in remaining[rule.code])
        families[rule.code[:3]].append(QualityRow(rule.code, rule.title, remarks, explained))
    rows = [row for family in families.values() for row in family]
    return Quality(
        published=True,
        detailed=True,
        period=report.period,
        families=tuple(QualityFamily(FAMILIES[key], tuple(rows)) for key, rows in families.items()),
        met=sum(not row.remarks and not row.explained for row in rows),
        total=len(rows),
        remarks=sum(len(row.remarks) for row in rows),
        explained=sum(len(row.explained) for row in rows),
        foreign=foreign,
    )


def _shown(rules: "Iterable[Rule]") -> "list[Rule]":
    """The rules that readers care for: a published report has no errors, and how data is typed is the editor's."""
    return [rule for rule in rules if rule.severity is not Severity.ERROR and rule.code[:3] != "ACC"]


def _by_code(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    grouped: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        grouped[finding.code].append(finding)
    return grouped
