"""The rules of the checker: one module a family, the docstring of each is its published documentation."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType

from planpress.errors import DataError
from planpress.loading import Document, Loaded, load
from planpress.loading.document import without_collector
from planpress.model import Dataset, Finding, Plan, Report, Severity
from planpress.model.characters import folded
from planpress.rules import (
    abbreviations,
    acceptance,
    characters,
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
    written,
)
from planpress.rules.base import Remark, Rule, Subject
from planpress.rules.prose import Prose, plan_prose
from planpress.rules.seen import as_read


def _rules_of(module: ModuleType) -> tuple[Rule, ...]:
    return tuple(one for one in vars(module).values() if isinstance(one, Rule))


_CHECKING = (
    abbreviations,
    characters,
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
    written,
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
    "UNI": "Characters that nobody sees",
    "YML": "The files themselves",
}
"""What the first three letters of a code mean."""

MOST_LINES = 40
"""So many lines of a text are searched for the words of a finding."""
MOST_WORDS = 12
"""So many of these words are looked for."""

__all__ = ["BY_CODE", "FAMILIES", "RULES", "Checked", "Remark", "Rule", "Subject", "check", "examine", "inspect"]


@dataclass(frozen=True)
class Checked:
    """What came of checking a project.

    Args:
        loaded: What was loaded.
        findings: What there is to say, ordered by place.
        accepted: What the reports accept, ordered by place.
    """

    loaded: Loaded
    findings: tuple[Finding, ...]
    accepted: tuple[Finding, ...] = ()

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
    if loaded.dataset is not None:
        dataset = as_read(loaded.dataset)
        findings += _about_plan(dataset.plan, loaded.plan_document)
        texts: dict[str, Prose] = {}
        for report in dataset.reports:
            document = loaded.documents[report.period]
            told = list(dict.fromkeys(_about_report(Subject(dataset, report, document, texts))))
            kept, let, unused = acceptance.part(report, told)
            findings += kept
            accepted += let
            findings += _about_acceptances(report, document, unused)
    return Checked(loaded, _ordered(findings), _ordered(accepted))


def _about_plan(plan: Plan, document: Document) -> Iterator[Finding]:
    prose = plan_prose(plan)
    for one in RULES:
        for remark in one.prose(prose) if one.prose else ():
            yield _finding(document, one, remark)
        for remark in one.file(document, Plan) if one.file else ():
            yield _finding(document, one, remark)


def _about_report(subject: Subject) -> Iterator[Finding]:
    for one in RULES:
        for remark in one.examine(subject):
            yield _finding(subject.document, one, remark)


def _about_acceptances(report: Report, document: Document, unused: list[int]) -> Iterator[Finding]:
    for place in unused:
        yield _finding(document, *acceptance.complaint(report, place, BY_CODE))


def _finding(document: Document, rule: Rule, remark: Remark) -> Finding:
    found = document.finding(
        rule.code, remark.path, remark.message, remark.hint, key=remark.key, severity=rule.severity
    )
    place = remark.mark or (_place_of(remark.at, document, found.line) if remark.at else None)
    return replace(found, line=place[0], column=place[1]) if place else found


def _place_of(words: str, document: Document, line: int) -> tuple[int, int] | None:
    """Find words, or as many of the first of them as stand on one line, in the lines of a text."""
    wanted = words.split(maxsplit=MOST_WORDS)[:MOST_WORDS]
    lines = document.lines[line - 1 : line - 1 + MOST_LINES]
    for length in range(len(wanted), 0, -1):
        part = " ".join(wanted[:length])
        for below, typed in enumerate(lines):
            text = folded(typed)
            column = text.find(part)
            if column >= 0 and (length == len(wanted) or text.rstrip().endswith(part)):
                return line + below, _column(typed, column) + 1
    return None


def _column(typed: str, folded_column: int) -> int:
    """Return where a column of a folded line stands in the line as typed."""
    seen = 0
    for column, character in enumerate(typed):
        width = len(folded(character))
        if width and seen >= folded_column:
            return column
        seen += width
    return len(typed)


def _ordered(findings: list[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda one: one.order))
