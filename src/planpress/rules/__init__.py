"""The rules of the checker: one module a family, the docstring of each is its published documentation."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from planpress.errors import DataError
from planpress.loading import Document, Loaded, load
from planpress.loading.document import without_collector
from planpress.model import Dataset, Finding, Report, Severity
from planpress.rules import (
    abbreviations,
    acceptance,
    coverage,
    dated,
    detail,
    format,
    language,
    lineage,
    names,
    parts,
    periods,
    privacy,
    rating_text,
    ratings,
    repetition,
    substance,
    totals,
)
from planpress.rules.base import Remark, Rule, Subject
from planpress.rules.coverage import unread_languages
from planpress.rules.prose import Prose, plan_prose
from planpress.rules.telling import Told, finding, tell


def _rules_of(module: ModuleType) -> tuple[Rule, ...]:
    return tuple(one for one in vars(module).values() if isinstance(one, Rule))


_CHECKING = (
    abbreviations,
    coverage,
    dated,
    detail,
    language,
    lineage,
    names,
    parts,
    periods,
    privacy,
    rating_text,
    ratings,
    repetition,
    substance,
    totals,
)
RULES: tuple[Rule, ...] = tuple(
    sorted(
        (*acceptance.RULES, *format.RULES, *(one for module in _CHECKING for one in _rules_of(module))),
        key=lambda one: one.code,
    )
)
"""All of them, in the order of their codes."""
BY_CODE = {one.code: one for one in RULES}
"""Each by its code."""
FAMILIES = {
    "ACC": "Accepted findings",
    "DET": "What a report holds",
    "FMT": "The form of values",
    "LIN": "Lineage: what became of each action",
    "LNG": "Language and names",
    "PRT": "What the report prints: parts, labels, abbreviations",
    "PRV": "Privacy and safety",
    "RAT": "Ratings against the text",
    "REF": "Names that must lead somewhere",
    "SUB": "Substance: measures, evidence, reasons",
    "TIM": "Time",
    "TOT": "Totals and shares",
    "YML": "The files themselves",
}
"""What the first three letters of a code mean."""

__all__ = ["BY_CODE", "FAMILIES", "RULES", "Checked", "Remark", "Rule", "Subject", "check", "examine", "inspect"]


@dataclass(frozen=True)
class Checked:
    """What came of checking a project.

    Args:
        loaded: What was loaded.
        findings: What there is to say, ordered by place.
        accepted: What the reports accept, ordered by place.
        unread: The languages of texts that no rule on prose reads.
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
        errors = tuple(str(one) for one in self.findings if one.severity is Severity.ERROR)
        if errors or self.loaded.dataset is None:
            raise DataError(errors)
        return self.loaded.dataset


def check(project: Path) -> tuple[Loaded, tuple[Finding, ...]]:
    """Load a project and run every rule.

    Args:
        project: The folder that holds ``data/``.

    Returns:
        What was loaded, and everything there is to say, ordered by place; accepted findings are left out.
    """
    checked = inspect(project)
    return checked.loaded, checked.findings


def inspect(project: Path) -> Checked:
    """Load a project and run every rule, keeping the accepted findings apart.

    Args:
        project: The folder that holds ``data/``.
    """
    with without_collector():
        return examine(load(project))


def examine(loaded: Loaded) -> Checked:
    """Run every rule over the plan and the reports that were loaded."""
    with without_collector():
        return _examine(loaded)


def _examine(loaded: Loaded) -> Checked:
    findings, accepted = list(loaded.findings), list[Finding]()
    unread: tuple[str, ...] = ()
    if loaded.dataset is not None:
        findings += _about_plan(loaded)
        texts: dict[str, Prose] = {}
        for report in loaded.dataset.reports:
            document = loaded.documents[report.period]
            told = tell(Subject(loaded.dataset, report, document, texts), RULES)
            findings += told.kept
            accepted += told.accepted
            findings += _about_acceptances(report, document, told)
        unread = unread_languages(texts.values())
    return Checked(loaded, _ordered(findings), _ordered(accepted), unread)


def _about_plan(loaded: Loaded) -> Iterator[Finding]:
    if loaded.dataset is not None:
        prose = plan_prose(loaded.dataset.plan)
        for one in RULES:
            for remark in one.prose(prose.reading(one.reads)) if one.prose else ():
                yield finding(loaded.plan_document, one, remark)


def _about_acceptances(report: Report, document: Document, told: Told) -> Iterator[Finding]:
    for place, entry in enumerate(report.accept):
        if (entry.code, entry.about) not in told.used:
            yield finding(document, *acceptance.complaint(report, place, BY_CODE))


def _ordered(findings: list[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda one: one.order))
