"""How findings are written: for people, as JSON, as workflow commands of GitHub, as SARIF."""

import json
import os
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from itertools import groupby
from pathlib import Path
from typing import Any
from unicodedata import category, east_asian_width
from urllib.parse import quote

import click

from planpress import __version__
from planpress.model import Finding, Severity
from planpress.rules import BY_CODE, RULES
from planpress.rules.documentation import body

ANNOTATIONS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}
SHOWN = 100
"""So many characters of a line are quoted."""
NOTHING = "nothing to find fault with"


@dataclass(frozen=True)
class Told:
    """What there is to write.

    Args:
        findings: Ordered by place.
        accepted: How many more the reports accept.
        broad: Which acceptances about a report as a whole cover several findings, each in words.
        unread: The languages, in English, of texts that no rule on prose reads.
        lines: The lines of each file, for quoting.
        project: The folder of the project, as given on the command line.
    """

    findings: Sequence[Finding]
    accepted: int = 0
    lines: Mapping[str, Sequence[str]] | None = None
    project: Path = Path()
    broad: Sequence[str] = ()
    unread: Sequence[str] = ()


def text(told: Told) -> str:
    """Write findings for people: one a line, with the line of the file and a caret, and how many there are."""
    groups = []
    for name, findings in groupby(told.findings, lambda one: one.file):
        lines = (told.lines or {}).get(name, ())
        groups.append("".join(f"{_headline(one)}\n{_quotation(one, lines)}" for one in findings))
    return "\n".join((*groups, f"{tally(told)}\n"))


def statistics(told: Told) -> str:
    """Write how often each rule spoke, the most frequent first."""
    counts = Counter(one.code for one in told.findings)
    rows = [f"{number:5}  {code}  {BY_CODE[code].title}\n" for code, number in _ranked(counts)]
    return "".join((*rows, f"{tally(told)}\n"))


def tally(told: Told) -> str:
    """Say how many findings there are of each severity, how many were accepted, and what covers many."""
    counts = Counter(one.severity for one in told.findings)
    words = [f"{counts[one]} {one}{'s' if counts[one] > 1 else ''}" for one in Severity if counts[one]]
    nothing = f"{NOTHING} in what was read" if told.unread else NOTHING
    found = f"found {', '.join(words)}" if words else nothing
    accepted = f"; {told.accepted} accepted" if told.accepted else ""
    unread = f"; the rules on prose did not read the texts in {', '.join(told.unread)}" if told.unread else ""
    return "\n".join((f"{found}{accepted}{unread}", *told.broad))


def as_json(told: Told) -> str:
    """Write findings as JSON, described in manual/pages/findings.md."""
    counts = Counter(one.severity for one in told.findings)
    shape = {
        "findings": [asdict(one) for one in told.findings],
        "counts": {str(one): counts[one] for one in Severity},
        "accepted": told.accepted,
        "unread": list(told.unread),
        "statistics": dict(_ranked(Counter(one.code for one in told.findings))),
    }
    return json.dumps(shape, ensure_ascii=False, indent=2) + "\n"


def github(told: Told) -> str:
    """Write findings as workflow commands, which GitHub shows beside the line.

    Escapes follow the workflow commands of the GitHub Actions toolkit: %, line ends, and in properties : and ,.
    """
    return "".join(
        f"::{ANNOTATIONS[one.severity]} file={_property(_from_root(told, one))},line={one.line},col={one.column},"
        f"title={_property(one.code)}::{_data(f'{one.message}; {one.hint}' if one.hint else one.message)}\n"
        for one in told.findings
    )


def sarif(told: Told) -> str:
    """Write findings as SARIF 2.1.0, which code-scanning services read.

    The format is of OASIS: Static Analysis Results Interchange Format (SARIF) Version 2.1.0.
    """
    codes = [one.code for one in RULES]
    run = {
        "tool": {"driver": {"name": "planpress", "version": __version__, "rules": list(_sarif_rules())}},
        "columnKind": "unicodeCodePoints",
        "results": [_sarif_result(told, one, codes.index(one.code)) for one in told.findings],
    }
    shape = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return json.dumps(shape, ensure_ascii=False, indent=2) + "\n"


FORMATS: dict[str, Callable[[Told], str]] = {"text": text, "json": as_json, "github": github, "sarif": sarif}


def _ranked(counts: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def _headline(one: Finding) -> str:
    place = f"{one.file}:{one.line}:{one.column}: "
    said = f"{one.message}; {one.hint}" if one.hint else one.message
    return f"{place}{click.style(one.code, fg=COLOURS[one.severity], bold=True)} {said}"


def _harmless(words: str) -> str:
    """Blank what would steer a terminal."""
    return "".join(one if one.isprintable() else " " for one in words)


def _quotation(one: Finding, lines: Sequence[str]) -> str:
    """Quote the line of a finding, with a caret under the column."""
    if not 1 <= one.line <= len(lines):
        return ""
    line = _harmless(lines[one.line - 1])
    at = min(one.column - 1, len(line))
    start = max(0, at - SHOWN // 2) if len(line) > SHOWN else 0
    shown = line[start : start + SHOWN]
    margin = f"{one.line:>5} | "
    space = " " * sum(_width(character) for character in line[start:at])
    return f"{margin}{shown.rstrip()}\n{' ' * 5} | {space}^\n"


def _width(character: str) -> int:
    """Return how many columns of a terminal a character takes."""
    if category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(character) in "WF" else 1


def _from_root(told: Told, one: Finding) -> str:
    """Return a file's path from the root of the repository, by which GitHub and code scanning know it."""
    project = told.project.resolve()
    return (project / one.file).relative_to(source_root(project)).as_posix()


def source_root(project: Path) -> Path:
    """Return the folder that paths start from: the root of the git repository, else a workflow's workspace, else here.

    Args:
        project: The folder of the project, an absolute path without links; the last resort, so that a path never
            climbs.
    """
    repository = next((one for one in (project, *project.parents) if (one / ".git").exists()), None)
    workspace = os.environ.get("GITHUB_WORKSPACE")
    roots = (repository, Path(workspace).resolve() if workspace else None, Path.cwd())
    return next((one for one in roots if one and project.is_relative_to(one)), project)


def _data(words: str) -> str:
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(words: str) -> str:
    return _data(words).replace(":", "%3A").replace(",", "%2C")


def _sarif_rules() -> Iterator[dict[str, Any]]:
    for one in RULES:
        yield {
            "id": one.code,
            "shortDescription": {"text": f"{one.title}."},
            "help": {"text": body(one), "markdown": body(one)},
            "defaultConfiguration": {"level": str(one.severity)},
        }


def _sarif_result(told: Told, one: Finding, index: int) -> dict[str, Any]:
    region = {"startLine": one.line, "startColumn": one.column}
    identity = sha256(f"{one.code}|{one.file}|{one.path}|{one.message}".encode()).hexdigest()
    return {
        "ruleId": one.code,
        "ruleIndex": index,
        "level": str(one.severity),
        "message": {"text": f"{one.message}; {one.hint}" if one.hint else one.message},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(_from_root(told, one)), "uriBaseId": "%SRCROOT%"},
                    "region": region,
                },
                "logicalLocations": [{"fullyQualifiedName": one.path or "report"}],
            }
        ],
        "partialFingerprints": {"planpress/v1": identity},
    }
