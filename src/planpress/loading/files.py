"""Determines which files in ``data/`` are read, and finds those that are not read although an editor may expect it."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path as FilePath

from planpress.addresses import address
from planpress.loading.name_checks import RESERVED, RESERVED_PERIODS, reserved
from planpress.model import Finding, Severity
from planpress.model.scalars import MAX_ID_LENGTH, PRINTED_ID, quoted

PLAN = "data/plan.yml"
REPORTS = "data/reports"
YAML_NAME = re.compile(r"(?P<stem>.+?)\s*\.(?:ya?ml|yaml)(?:\.txt)?", re.IGNORECASE)
"""The name of a file that was meant to be YAML; Notepad adds .txt invisibly."""
BARE_NAME = re.compile(r"(?P<stem>(?:19|20)\d\d(?:-(?:19|20)?\d\d)?)(?:\.txt|\.text)?", re.IGNORECASE)
COPY = re.compile(
    r"(?:copy|kopie|copie|copia) (?:\(\d+\) )?(?:of|von|de) (?P<behind>.+)"
    r"|(?P<before>.+?)(?: ?\(\d+\)| ?- ?(?:copy|kopie|copie|copia)(?: ?\(\d+\))?|[ _-](?:copy|conflict\w*).*)",
    re.IGNORECASE,
)
"""The names that file managers and shared folders give to copies."""


def report_files(project: FilePath, findings: list[Finding]) -> Iterator[FilePath]:
    """Yield the files of reports; add findings about misnamed or misplaced files, and about a missing or empty folder.

    Args:
        project: The folder that contains ``data/``.
        findings: The list to add findings to.
    """
    folder = project / REPORTS
    try:
        files = sorted(file for file in folder.iterdir() if not file.name.startswith("."))
    except OSError as error:
        findings.append(_no_folder(folder, error))
        return
    reports = [file for file in files if file.suffix == ".yml"]
    strays = [stray for file in files if file not in reports for stray in _stray(file)]
    findings += strays
    if not reports and not strays:
        findings.append(_about(REPORTS, "there is no report here", f"write one as {REPORTS}/<period>.yml"))
    seen: dict[str, str] = {}
    for file in reports:
        findings += _name_findings(file, seen)
        seen[address(file.stem)] = file.name
        yield file


def stray_findings(project: FilePath) -> Iterator[Finding]:
    """Yield a finding for each file in ``data/`` that was meant to be a plan or a report but is not read.

    Args:
        project: The folder that contains ``data/``.
    """
    try:
        files = sorted((project / "data").iterdir())
    except OSError:
        return
    for file in files:
        match = None if file.name.startswith(".") or file.name == "plan.yml" else YAML_NAME.fullmatch(file.name)
        if not match or file.is_dir():
            continue
        stem = match["stem"]
        if stem.lower() == "plan":
            if not (project / PLAN).exists():
                yield _about(f"data/{file.name}", "the plan is read from plan.yml only", "rename this file to plan.yml")
        elif not period_fault(stem) and re.search(r"(?:19|20)\d\d", stem):
            hint = f"move it to {REPORTS}/{stem}.yml"
            yield _about(f"data/{file.name}", f"reports are read from {REPORTS}/ only", hint)


def _no_folder(folder: FilePath, error: OSError) -> Finding:
    if not isinstance(error, FileNotFoundError):
        return _about(
            REPORTS, f"the folder cannot be read: {error.strerror}", "it must be a folder with one file for each report"
        )
    near = [folder_name for folder_name in _names(folder.parent) if folder_name.lower().rstrip("s") == "report"]
    hint = f"rename the folder data/{near[0]} to {REPORTS}" if near else "create it, with one file for each report"
    return _about(REPORTS, "the folder is missing", hint)


def _names(folder: FilePath) -> list[str]:
    try:
        return sorted(inner_folder.name for inner_folder in folder.iterdir() if inner_folder.is_dir())
    except OSError:
        return []


def _stray(file: FilePath) -> Iterator[Finding]:
    """Yield a finding if a file or folder beside the reports was meant to be a report but is not read."""
    name = f"{REPORTS}/{file.name}"
    if file.is_dir():
        if inner := sorted(inner_file.name for inner_file in _inside(file) if YAML_NAME.fullmatch(inner_file.name)):
            message = f"this folder contains {quoted(inner[0])}, but subfolders are not read"
            yield _about(name, message, f"move the file to {REPORTS}/")
    elif match := YAML_NAME.fullmatch(file.name) or BARE_NAME.fullmatch(file.name):
        stem = match["stem"]
        hint = f"rename it to {stem}.yml"
        if (file.parent / f"{stem}.yml").exists():
            hint = f"{stem}.yml exists too: keep the right one, and delete the other"
        elif file.name.lower().endswith(".txt"):
            hint += ' (Windows hides extensions: select "File name extensions" in Explorer)'
        yield _about(name, "the name of a report's file must end in .yml", hint)


def _inside(folder: FilePath) -> list[FilePath]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _name_findings(file: FilePath, seen: Mapping[str, str]) -> Iterator[Finding]:
    name = f"{REPORTS}/{file.name}"
    if earlier_name := seen.get(address(file.stem)):
        message = f"the name differs from {earlier_name} only in case"
        yield _about(name, message, "give each period its own id")
    if hint := period_fault(file.stem):
        hint = _copied(file) or hint
        yield Finding(RESERVED, Severity.ERROR, name, 1, 1, "", f"a period cannot be called {quoted(file.stem)}", hint)


def _copied(file: FilePath) -> str:
    """State what to do with a file whose name looks like a copy's; "" for any other name."""
    match = COPY.fullmatch(file.stem)
    stem = (match["behind"] or match["before"]).strip() if match else ""
    if not stem or period_fault(stem):
        return ""
    if (file.parent / f"{stem}.yml").exists():
        return f"it looks like a copy of {stem}.yml: keep the right one, and move the other out of this folder"
    return f"rename it to {stem}.yml"


def period_fault(period: str) -> str:
    """Return a hint on how to correct a period's id; "" if the id has no fault.

    Args:
        period: The id, which is also the name of the report's file without ``.yml``.
    """
    if not PRINTED_ID.fullmatch(period) or "." in period or len(period) > MAX_ID_LENGTH:
        return f"use letters, digits and single hyphens, at most {MAX_ID_LENGTH}, such as 2017-2018"
    return reserved(period, RESERVED_PERIODS)


def _about(name: str, message: str, hint: str) -> Finding:
    return Finding("REF205", Severity.ERROR, name, 1, 1, "", message, hint)
