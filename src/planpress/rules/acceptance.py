"""Findings that an editor has looked at and lets stand."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from planpress.loading.problems import suggest
from planpress.model import Finding, Report, Severity
from planpress.rules.base import Rule

REPORT = "report"
PLACE = re.compile(r"(actions|dropped|notes|corrections)\[(\d+)\]")


def _documented(code: str, severity: Severity, documentation: str) -> Rule:
    return Rule(code, severity, documentation)


UNUSED = _documented(
    "ACC301",
    Severity.WARNING,
    """An accepted finding no longer occurs.

`accept` lists findings that the editor has looked at and lets stand. An entry that matches nothing
is out of date: the fault was mended, or the number of the action is mistyped. Left in, it would
hide the next fault of this kind.

Fails, where the title of 1.1 is the same in both parts:

    actions:
      - {id: "1.1", title: Train customs officers}
    accept:
      - {code: PRT301, about: "1.1", reason: As in the source.}

Passes:

    actions:
      - {id: "1.1", title: Train customs officers}

To mend it, take the entry out. `about` is the number of the action that the finding is about, or
"report".""",
)
ERROR_ACCEPTED = _documented(
    "ACC302",
    Severity.WARNING,
    """An error cannot be accepted.

Errors are faults that would make the site say something wrong, such as totals that do not match
the actions. They must be mended; an entry under `accept` changes nothing.

Fails:

    totals:
      party: {achieved: 2}
    actions:
      - ratings: {party: achieved}
    accept:
      - {code: TOT301, reason: As in the source.}

Passes:

    totals:
      party: {achieved: 1}
    actions:
      - ratings: {party: achieved}

To mend it, mend the error and take the entry out.""",
)
UNKNOWN = _documented(
    "ACC303",
    Severity.WARNING,
    """An acceptance names a rule that does not exist.

The code is mistyped, so nothing is accepted.

Fails:

    accept:
      - {code: PRT999, reason: As in the source.}

Passes, where the finding occurs:

    actions:
      - title: Train customs officers
        indicators: []
    accept:
      - {code: SUB301, about: "1.1", reason: The report has no indicators.}

To mend it, copy the code from the finding; `planpress rules` lists all codes.""",
)
RULES = (UNUSED, ERROR_ACCEPTED, UNKNOWN)


@dataclass(frozen=True)
class Sorted:
    """Findings, parted.

    Args:
        findings: Those that remain, with what is wrong with the acceptances.
        accepted: Those that the report accepts.
    """

    findings: tuple[Finding, ...]
    accepted: tuple[Finding, ...]


def about(report: Report, finding: Finding) -> str:
    """Return the id of the action that a finding is about, or "report"."""
    match = PLACE.match(finding.path)
    if not match:
        return REPORT
    entries: Sequence[object] = getattr(report, match[1])
    place = int(match[2])
    if place >= len(entries):
        return REPORT
    entry = entries[place]
    return str(getattr(entry, "about", None) or getattr(entry, "id", REPORT))


def sort_out(report: Report, findings: Sequence[Finding], rules: Mapping[str, Rule]) -> tuple[Sorted, Iterator[int]]:
    """Part the findings of a report's file into those that it accepts and the others.

    Args:
        report: The report.
        findings: What there is to say about its file.
        rules: Every rule by its code.

    Returns:
        The findings, and the places in `accept` of the entries that matched nothing.
    """
    wanted = {(one.code, one.about) for one in report.accept}
    accepted = [
        one for one in findings if one.severity is not Severity.ERROR and (one.code, about(report, one)) in wanted
    ]
    used = {(one.code, about(report, one)) for one in accepted}
    kept = tuple(one for one in findings if one not in set(accepted))
    unused = (place for place, one in enumerate(report.accept) if (one.code, one.about) not in used)
    del rules
    return Sorted(kept, tuple(accepted)), unused


def complaint(report: Report, place: int, rules: Mapping[str, Rule]) -> tuple[Rule, str, str]:
    """Return what is wrong with an acceptance that matched nothing: the rule, the message and the hint."""
    entry = report.accept[place]
    known = rules.get(entry.code)
    if known is None:
        return UNKNOWN, f'there is no rule "{entry.code}"', suggest(entry.code, sorted(rules))
    if known.severity is Severity.ERROR:
        return ERROR_ACCEPTED, f"{entry.code} is an error and cannot be accepted", "mend it, and take the entry out"
    target = "the report" if entry.about == REPORT else f'"{entry.about}"'
    return UNUSED, f"there is no finding {entry.code} about {target} to accept", "take the entry out"
