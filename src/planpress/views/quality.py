"""What the checker found in a report, shown to readers only if the plan publishes it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planpress.language import Language
from planpress.model import Finding, Severity
from planpress.views.context import Context

if TYPE_CHECKING:
    from planpress.rules import Rule
EDITORS_ONLY = "ACC"
"""The family of rules about accepted findings, which concern editors only."""


@dataclass(frozen=True)
class QualityRow:
    """One rule.

    Args:
        code: The code of the rule.
        looked_for: What the rule looks for.
        remarks: The findings of the rule that the editors do not explain.
        explained: The findings of the rule that the editors accept, each with the reason.
    """

    code: str
    looked_for: str
    remarks: tuple[str, ...]
    explained: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class QualityFamily:
    """Rules about one subject.

    Args:
        anchor: The letters with which the codes of the rules begin, as an anchor.
        name: The subject.
        rows: One row for each rule.
    """

    anchor: str
    name: str
    rows: tuple[QualityRow, ...]


@dataclass(frozen=True)
class Quality:
    """What the checker found in a report.

    Args:
        published: Whether the plan publishes the findings.
        detailed: Whether the report lists actions.
        period: The id of the period.
        families: The rules by subject.
        met: The number of rules that found nothing.
        total: The number of rules that were run.
        remarks: The number of findings that the editors do not explain.
        explained: The number of findings that the editors accept with a reason.
    """

    published: bool
    detailed: bool
    period: str
    families: tuple[QualityFamily, ...]
    met: int
    total: int
    remarks: int
    explained: int


def quality(context: Context) -> Quality:
    """Show which rules the report satisfies and what the other rules found, or that the plan does not publish this."""
    report, checked, words = context.report, context.checked, context.words
    if checked is None or not report.detailed:
        return Quality(checked is not None, report.detailed, report.period, (), 0, 0, 0, 0)
    from planpress.rules import FAMILIES, RULES  # Few plans publish this, and loading the rules takes time.
    from planpress.rules.acceptance import about, accepts

    file = checked.loaded.documents[report.period].name
    remaining = _by_code(finding for finding in checked.findings if finding.file == file)
    accepted = _by_code(finding for finding in checked.accepted if finding.file == file)
    reasons = {(entry.code, entry.about): entry.reason for entry in report.accept}
    families: dict[str, list[QualityRow]] = defaultdict(list)
    for rule in _shown(RULES):
        explained = tuple(
            (_sentence(words, finding), reasons[rule.code, accepts(report, rule.code, about(report, finding))])
            for finding in accepted[rule.code]
        )
        remarks = tuple(_sentence(words, finding) for finding in remaining[rule.code])
        families[rule.family].append(QualityRow(rule.code, words.say(rule.headline), remarks, explained))
    rows = [row for family in families.values() for row in family]
    return Quality(
        published=True,
        detailed=True,
        period=report.period,
        families=tuple(
            QualityFamily(key.lower(), words.say(FAMILIES[key]), tuple(rows)) for key, rows in families.items()
        ),
        met=sum(not row.remarks and not row.explained for row in rows),
        total=len(rows),
        remarks=sum(len(row.remarks) for row in rows),
        explained=sum(len(row.explained) for row in rows),
    )


def _shown(rules: "Iterable[Rule]") -> "list[Rule]":
    """Return the rules that matter to readers; rules for errors do not, because a published report has no errors."""
    return [rule for rule in rules if rule.severity is not Severity.ERROR and rule.family != EDITORS_ONLY]


def _sentence(words: Language, finding: Finding) -> str:
    """Return the sentence of a finding in the reader's language; findings about files exist in English only."""
    return words.say(finding.said) if finding.said else finding.message


def _by_code(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    grouped: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        grouped[finding.code].append(finding)
    return grouped
