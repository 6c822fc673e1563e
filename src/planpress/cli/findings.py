"""Output formats for findings: text, JSON, GitHub workflow commands and SARIF."""

import json
import os
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import groupby
from pathlib import Path
from typing import Any
from unicodedata import category, east_asian_width
from urllib.parse import quote

import click

import planpress
from planpress.model import Finding, Severity
from planpress.model.message import Message
from planpress.rules import BY_CODE, RULES
from planpress.rules.documentation import body

ANNOTATIONS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}
SHOWN = 100
"""The maximum number of characters that are quoted from a line."""
NOTHING = "no problems found"
FEW = 3
"""If at least this many entries share a fault, the fault is written only once."""
MOST_NAMED = 8
"""The maximum number of lines that are listed for a shared fault."""
NUMBER_IN_PATH = re.compile(r"\[\d+\]")
MANY = 20
"""The minimum number of findings for which a list begins with a summary."""
FIELDS = ("code", "severity", "file", "line", "column", "path", "message", "hint")
"""The fields of a finding in JSON, in this order."""


@dataclass(frozen=True)
class CheckResult:
    """The findings to write, and the values needed to write them.

    Args:
        findings: The findings, ordered by file and position.
        accepted: How many further findings the reports accept.
        broad: A sentence for each acceptance, for a whole report or for all actions, that covers several findings.
        unread: The English names of the languages in the data that no prose rule can read.
        lines: The lines of each file, for quoting.
        project: The folder of the project, as given on the command line.
    """

    findings: Sequence[Finding]
    accepted: int = 0
    lines: Mapping[str, Sequence[str]] | None = None
    project: Path = Path()
    broad: Sequence[str] = ()
    unread: Sequence[str] = ()


def text(outcome: CheckResult) -> str:
    """Write findings for people: first each finding with the line of the file and a caret, then the totals."""
    groups = []
    for name, findings in groupby(outcome.findings, lambda finding: finding.file):
        lines = (outcome.lines or {}).get(name, ())
        groups.append("".join(f"{_headline(finding)}\n{_quotation(finding, lines)}" for finding in _once(findings)))
    overview = (_overview(outcome),) if len(outcome.findings) >= MANY else ()
    return "\n".join((*overview, *groups, f"{_advice(outcome)}{tally(outcome)}\n"))


def _once(findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings about a file, with one finding for a fault that several entries of a list share."""
    alike: dict[tuple[str, ...], list[Finding]] = {}
    for finding in findings:
        fault = (finding.code, _fault(finding), finding.hint, NUMBER_IN_PATH.sub("[]", finding.path))
        alike.setdefault(fault, []).append(finding)
    shown = (finding for same in alike.values() for finding in ([_with_lines(same)] if len(same) >= FEW else same))
    return sorted(shown, key=lambda finding: finding.order)


def _fault(finding: Finding) -> str:
    """Return the message of a finding; if its only value is an action, leave the action out."""
    said = finding.said
    if isinstance(said, Message) and [name for name, _ in said.values] == ["action"]:
        return said.text
    return finding.message


def _with_lines(same: Sequence[Finding]) -> Finding:
    """Return the first of several findings, with the lines of the others as part of its hint."""
    first, lines = same[0], [str(finding.line) for finding in same[1:]]
    more = f" and {len(lines) - MOST_NAMED} more" if len(lines) > MOST_NAMED else ""
    elsewhere = f"also on lines {', '.join(lines[:MOST_NAMED])}{more}"
    return replace(first, hint=f"{first.hint}; {elsewhere}" if first.hint else elsewhere)


def _overview(outcome: CheckResult) -> str:
    """Return a summary for the top of a long list: how many findings there are, by rule and by file."""
    return f"{tally(outcome)}\n\n{_table(outcome)}"


def _advice(outcome: CheckResult) -> str:
    """Name the command that explains the rule with the most findings; return "" if there are no findings."""
    counts = Counter(finding.code for finding in outcome.findings)
    return f"why, with examples: planpress rules {_ranked(counts)[0][0]}\n" if counts else ""


def _table(outcome: CheckResult) -> str:
    """Return the number of findings per rule and then per file, the largest first."""
    codes = Counter(finding.code for finding in outcome.findings)
    files = Counter(finding.file for finding in outcome.findings)
    rows = [f"{number:5}  {code}  {BY_CODE[code].title}\n" for code, number in _ranked(codes)]
    if len(files) > 1:
        rows += ["\n", *(f"{number:5}  {file}\n" for file, number in _ranked(files))]
    return "".join(rows)


def statistics(outcome: CheckResult) -> str:
    """Write the number of findings per rule and per file, the most frequent first."""
    return f"{_table(outcome)}{tally(outcome)}\n"


def tally(outcome: CheckResult) -> str:
    """State how many findings there are, how many were accepted, what was not read, and which acceptances are broad."""
    counts = Counter(finding.severity for finding in outcome.findings)
    words = [
        f"{counts[severity]} {severity}{'s' if counts[severity] > 1 else ''}"
        for severity in Severity
        if counts[severity]
    ]
    nothing = f"{NOTHING} in the texts that were read" if outcome.unread else NOTHING
    summary = f"found {', '.join(words)}" if words else nothing
    accepted = f"; {outcome.accepted} accepted" if outcome.accepted else ""
    unread = f"; the prose rules did not read the texts in {', '.join(outcome.unread)}" if outcome.unread else ""
    return "\n".join((f"{summary}{accepted}{unread}", *outcome.broad))


def as_json(outcome: CheckResult) -> str:
    """Write findings as JSON; manual/pages/findings.md describes its keys."""
    counts = Counter(finding.severity for finding in outcome.findings)
    shape = {
        "findings": [{name: getattr(finding, name) for name in FIELDS} for finding in outcome.findings],
        "counts": {str(severity): counts[severity] for severity in Severity},
        "accepted": outcome.accepted,
        "unread": list(outcome.unread),
        "statistics": dict(_ranked(Counter(finding.code for finding in outcome.findings))),
        "files": dict(_ranked(Counter(finding.file for finding in outcome.findings))),
    }
    return json.dumps(shape, ensure_ascii=False, indent=2) + "\n"


def github(outcome: CheckResult) -> str:
    """Write findings as workflow commands, which GitHub shows next to the line (at most ten of each severity).

    Characters are escaped as in the GitHub Actions toolkit: ``%`` and line ends everywhere, and also ``:`` and ``,`` in
    properties.
    """
    return "".join(
        f"::{ANNOTATIONS[finding.severity]} file={_property(_from_root(outcome, finding))},line={finding.line},"
        f"col={finding.column},title={_property(finding.code)}::{_data(finding.words)}\n"
        for _, findings in groupby(outcome.findings, lambda finding: finding.file)
        for finding in _once(findings)
    )


def sarif(outcome: CheckResult) -> str:
    """Write findings as SARIF 2.1.0, which code-scanning services read.

    The format is defined by OASIS in "Static Analysis Results Interchange Format (SARIF) Version 2.1.0".
    """
    codes = [rule.code for rule in RULES]
    run = {
        "tool": {"driver": {"name": "planpress", "version": planpress.__version__, "rules": list(_sarif_rules())}},
        "columnKind": "unicodeCodePoints",
        "results": [_sarif_result(outcome, finding, codes.index(finding.code)) for finding in outcome.findings],
    }
    shape = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return json.dumps(shape, ensure_ascii=False, indent=2) + "\n"


FORMATS: dict[str, Callable[[CheckResult], str]] = {"text": text, "json": as_json, "github": github, "sarif": sarif}


def _ranked(counts: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def _headline(finding: Finding) -> str:
    position = f"{finding.file}:{finding.line}:{finding.column}: "
    name = click.style(f"{finding.severity} {finding.code}", fg=COLOURS[finding.severity], bold=True)
    return f"{position}{name} {finding.words}"


def _harmless(words: str) -> str:
    """Put a space in place of each character that would control a terminal."""
    return "".join(char if char.isprintable() else " " for char in words)


def _quotation(finding: Finding, lines: Sequence[str]) -> str:
    """Quote the line of a finding, with a caret under the column."""
    if not 1 <= finding.line <= len(lines):
        return ""
    line = _harmless(lines[finding.line - 1])
    at = min(finding.column - 1, len(line))
    start = max(0, at - SHOWN // 2) if len(line) > SHOWN else 0
    shown = line[start : start + SHOWN]
    margin = f"{finding.line:>5} | "
    space = " " * sum(_width(character) for character in line[start:at])
    return f"{margin}{shown.rstrip()}\n{' ' * 5} | {space}^\n"


def _width(character: str) -> int:
    """Return the number of columns that a character fills in a terminal."""
    if category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(character) in "WF" else 1


def _from_root(outcome: CheckResult, finding: Finding) -> str:
    """Return the path of a file relative to the root of the repository, as GitHub and code scanning need it."""
    project = outcome.project.resolve()
    return (project / finding.file).relative_to(source_root(project)).as_posix()


def source_root(project: Path) -> Path:
    """Return the folder to which paths are relative: the git repository, a workflow's workspace or the current folder.

    Args:
        project: The folder of the project, an absolute path without links. The project itself is the last choice,
            because a path relative to a folder outside its parents would contain "..".
    """
    repository = next((folder for folder in (project, *project.parents) if (folder / ".git").exists()), None)
    workspace = os.environ.get("GITHUB_WORKSPACE")
    roots = (repository, Path(workspace).resolve() if workspace else None, Path.cwd())
    return next((root for root in roots if root and project.is_relative_to(root)), project)


def _data(words: str) -> str:
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(words: str) -> str:
    return _data(words).replace(":", "%3A").replace(",", "%2C")


def _sarif_rules() -> Iterator[dict[str, Any]]:
    for rule in RULES:
        yield {
            "id": rule.code,
            "shortDescription": {"text": f"{rule.title}."},
            "help": {"text": body(rule), "markdown": body(rule)},
            "defaultConfiguration": {"level": str(rule.severity)},
        }


def _sarif_result(outcome: CheckResult, finding: Finding, index: int) -> dict[str, Any]:
    region = {"startLine": finding.line, "startColumn": finding.column}
    identity = sha256(f"{finding.code}|{finding.file}|{finding.path}|{finding.message}".encode()).hexdigest()
    return {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": str(finding.severity),
        "message": {"text": finding.words},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(_from_root(outcome, finding)), "uriBaseId": "%SRCROOT%"},
                    "region": region,
                },
                "logicalLocations": [{"fullyQualifiedName": finding.path or "report"}],
            }
        ],
        "partialFingerprints": {"planpress/v1": identity},
    }
