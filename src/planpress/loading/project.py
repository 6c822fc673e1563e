"""Loads all data of a project, and reports everything that is wrong with it at once."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path as FilePath
from typing import Generic, TypeVar

from pydantic import ValidationError

from planpress.collector import without_collector
from planpress.loading.canonical import canonical_plan, canonical_report
from planpress.loading.document import Document, read_document
from planpress.loading.files import PLAN, REPORTS, period_fault, report_files, stray_findings
from planpress.loading.name_checks import UNKNOWN
from planpress.loading.names import PlanNames
from planpress.loading.problems import EMPTY, empty_findings, model_findings
from planpress.loading.references import action_ids, plan_findings, report_findings
from planpress.loading.signs import sign_findings
from planpress.loading.translations import Record, read_record
from planpress.model import Dataset, Finding, Plan, Report, Severity
from planpress.model.base import Value
from planpress.model.scalars import MAX_ID_LENGTH, PRINTED_ID, quoted

MAX_REPORTED = 500
"""The maximum number of findings about one file; more findings than this usually have a single cause."""
FORM = ("FMT103", "FMT104", EMPTY)
"""Codes of findings about the form of a value; a finding about its meaning replaces them."""
V = TypeVar("V", bound=Value)
__all__ = ["PLAN", "REPORTS", "Loaded", "load", "load_plan", "period_fault"]


@dataclass(frozen=True)
class Loaded:
    """The data of a project, with the files from which it was read.

    Args:
        dataset: The plan and its reports; None if anything is wrong with the files.
        documents: The file of each period, by its id; the plan's file has the key "".
        findings: What is wrong with the files; all are errors.
        translations: The record of translations; None if it cannot be read.
    """

    dataset: Dataset | None
    documents: Mapping[str, Document] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    translations: Record | None = field(default_factory=dict)

    @property
    def plan_document(self) -> Document:
        """The file of the plan."""
        return self.documents[""]


@dataclass
class _Sheet(Generic[V]):
    """A file and the value made from it."""

    document: Document
    value: V | None
    findings: list[Finding]


def load(project: FilePath, until: str = "") -> Loaded:
    """Load the data of a project from ``data/``.

    Args:
        project: The folder that contains ``data/``.
        until: The id of a period; reports of periods that begin later are left out. Empty for all reports.

    Returns:
        The dataset, the files, and what is wrong with them.
    """
    with without_collector():
        return _load(project, until)


def load_plan(project: FilePath) -> tuple[Plan | None, tuple[Finding, ...]]:
    """Load only the plan of a project, which needs no reports.

    Args:
        project: The folder that contains ``data/``.

    Returns:
        The plan and no findings, or None and what is wrong with the plan's file.
    """
    plan, findings = _plan(project)
    return (None if findings else plan.value), tuple(sorted(findings, key=lambda finding: finding.order))


def _load(project: FilePath, until: str) -> Loaded:
    findings = list(stray_findings(project))
    plan, of_plan = _plan(project)
    reports = {
        file.stem: _read(Report, file, f"{REPORTS}/{file.name}", period=_placeholder(file.stem))
        for file in report_files(project, findings)
    }
    if until in reports:
        last = _begins_or_name(until, reports[until])
        reports = {
            period: sheet
            for period, sheet in reports.items()
            if period == until or _begins_or_name(period, sheet) <= last
        }
    names = PlanNames.of(plan.document.value)
    findings += of_plan
    readable = all(_names_its_actions(sheet) for sheet in reports.values())
    for sheet in reports.values():
        earlier = _earlier(sheet, reports.values()) if readable else None
        findings += _reported(sheet, report_findings(sheet.document, names, earlier))
    documents = {"": plan.document} | {period: sheet.document for period, sheet in reports.items()}
    values = tuple(sheet.value for sheet in reports.values() if sheet.value)
    dataset = _dataset(plan.value, values) if plan.value and not findings else None
    ordered = tuple(sorted(findings, key=lambda finding: finding.order))
    return Loaded(dataset, documents, ordered, read_record(project))


def _plan(project: FilePath) -> tuple[_Sheet[Plan], list[Finding]]:
    plan = _read(Plan, project / PLAN, PLAN)
    findings = list(_reported(plan, plan_findings(plan.document, PlanNames.of(plan.document.value))))
    if plan.value and not findings:
        findings = list(sign_findings(plan.document, plan.value))
    return plan, findings


def _dataset(plan: Plan, reports: Iterable[Report]) -> Dataset:
    plan = canonical_plan(plan)
    return Dataset.of(plan, tuple(canonical_report(plan, report) for report in reports))


def _read(model: type[V], file: FilePath, name: str, **known: str) -> _Sheet[V]:
    document, findings = read_document(file, name)
    sheet: _Sheet[V] = _Sheet(document, None, findings)
    if isinstance(document.value, dict):
        sheet.value = _validate(model, sheet, known)
    elif document.value is not None:
        message = "the file is not a map of keys to values"
        findings.append(document.finding("FMT107", (), message, "begin each line with a key and a colon: `key: value`"))
    return sheet


def _validate(model: type[V], sheet: _Sheet[V], known: Mapping[str, str]) -> V | None:
    document = sheet.document
    values = dict(document.value) if isinstance(document.value, dict) else {}
    for key in known.keys() & values.keys():
        message = f"the key {quoted(key)} is not known here"
        sheet.findings.append(
            document.finding(
                "FMT102", (key,), message, "delete this line: the name of the file gives the value", key=True
            )
        )
    sheet.findings += islice(empty_findings(document, model), MAX_REPORTED)
    try:
        value = model.model_validate({**values, **known}, by_alias=True, by_name=False)
    except ValidationError as error:
        sheet.findings += islice(model_findings(document, model, error), MAX_REPORTED)
        return None
    return None if sheet.findings else value


def _reported(sheet: _Sheet[V], references: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the findings about a file up to the limit; those about a value's meaning replace those about its form."""
    meant = list(islice(references, MAX_REPORTED))
    replaced = {finding.path for finding in meant if finding.code in (UNKNOWN, EMPTY)}
    form = (finding for finding in sheet.findings if not (finding.code in FORM and finding.path in replaced))
    findings = sorted(chain(form, meant), key=lambda finding: finding.order)
    yield from findings[:MAX_REPORTED]
    if len(findings) > MAX_REPORTED:
        last = findings[MAX_REPORTED]
        message = "there are more problems in this file from here on"
        yield Finding(
            "FMT109",
            Severity.ERROR,
            last.file,
            last.line,
            last.column,
            last.path,
            message,
            "fix the problems listed so far, and check again",
        )


def _names_its_actions(sheet: _Sheet[Report]) -> bool:
    """Tell whether all ids of a report's actions can be read, because references to unreadable ids look wrong."""
    return isinstance(sheet.document.value, dict) and not any(
        finding.code.startswith("YML") or finding.path.endswith(".id") for finding in sheet.findings
    )


def _earlier(sheet: _Sheet[Report], sheets: Iterable[_Sheet[Report]]) -> Iterator[str]:
    """Yield the ids of the actions in earlier reports; if the period's beginning is unreadable, in all reports."""
    begins = _begins(sheet)
    for earlier_sheet in sheets:
        if begins == "" or _begins(earlier_sheet) < begins:
            yield from action_ids(earlier_sheet.document)


def _begins(sheet: _Sheet[Report]) -> str:
    """Return the first day or month of a period as typed, or else the last; such dates sort chronologically."""
    value = sheet.document.value
    typed = value.get("from", value.get("to")) if isinstance(value, dict) else None
    return typed if isinstance(typed, str) else ""


def _begins_or_name(period: str, sheet: _Sheet[Report]) -> str:
    """Return when a period begins or, if its file does not tell, its id, which usually begins with a year."""
    return _begins(sheet) or period


def _placeholder(period: str) -> str:
    """Return the id of a period or, if the id already has a finding, a valid substitute."""
    return period if PRINTED_ID.fullmatch(period) and len(period) <= MAX_ID_LENGTH else "0"
