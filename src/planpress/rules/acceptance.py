"""Findings that an editor has looked at and accepted."""

import re
from collections.abc import Mapping

from planpress.model import Finding, Path, Report, Severity
from planpress.model.message import message
from planpress.rules.reading.shapes import either
from planpress.rules.rule import Remark, Rule, nearest

REPORT = "report"
EVERY_ACTION = "actions"
"""The value of `about` that accepts the findings of a rule about any action of a report."""
LISTS = ("actions", "dropped", "notes", "corrections")
PLACE = re.compile(rf"({either(*LISTS)})\[(\d+)\]")

UNUSED = Rule(
    "ACC301",
    Severity.WARNING,
    """An accepted finding no longer occurs.

`accept` lists findings that the editor has looked at and accepts. An entry that matches nothing is out of date or
wrong; for example, the fault has been corrected, or the number of the action is mistyped. If the entry remained, it
would hide the next fault of this kind.

Fails if the title of 1.1 is the same in both parts:

    actions:
      - {id: "1.1", title: Train customs officers}
    accept:
      - {code: PRT301, about: "1.1", reason: As in the source.}

Passes:

    actions:
      - {id: "1.1", title: Train customs officers}

To fix it, remove the entry, or correct its `about`. `about` is the number of the action. For a
finding about the whole report, leave `about` out. `about: actions` accepts what the rule reports about any action of
the report.""",
)
ERROR_ACCEPTED = Rule(
    "ACC302",
    Severity.WARNING,
    """An error cannot be accepted.

Errors are faults that would make the site say something wrong, such as totals that do not match the actions, or would
keep it from being built. Errors must be corrected; an entry under `accept` changes nothing.

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

To fix it, correct the error and remove the entry.""",
)
UNKNOWN = Rule(
    "ACC303",
    Severity.WARNING,
    """An acceptance names a rule that does not exist.

The code is probably mistyped, so the entry accepts nothing.

Fails:

    accept:
      - {code: PRT999, reason: As in the source.}

Passes if the finding occurs:

    actions:
      - id: "1.1"
        title: Train customs officers
        indicators: []
    accept:
      - {code: SUB301, about: "1.1", reason: The report has no indicators.}

To fix it, copy the code from the finding; `planpress rules` lists all codes.""",
)
RULES = (UNUSED, ERROR_ACCEPTED, UNKNOWN)


def about(report: Report, finding: Finding) -> str:
    """Return the id of the action that a finding concerns, or "report".

    Args:
        report: The report whose file the finding is in.
        finding: The finding, whose path shows what it is about.
    """
    match = PLACE.match(finding.path)
    return about_path(report, (match[1], int(match[2]))) if match else REPORT


def about_path(report: Report, path: Path) -> str:
    """Return the id of the action to which a value in a report's file belongs, or "report".

    Args:
        report: The report.
        path: The path of the value.
    """
    if len(path) < 2 or path[0] not in LISTS:  # noqa: PLR2004 - the list and the index in it
        return REPORT
    entry = getattr(report, str(path[0]))[path[1]]
    return str(entry.about if path[0] in ("notes", "corrections") else entry.id)


def accepts(report: Report, code: str, subject: str) -> str:
    """Return the `about` of the entry that accepts the findings of a rule about a subject; "" if there is none.

    An entry for an action or the report comes before an entry for all actions.

    Args:
        report: The report.
        code: The code of the rule.
        subject: The id of an action, or "report".
    """
    entries = {entry.about for entry in report.accept if entry.code == code}
    if subject in entries:
        return subject
    return EVERY_ACTION if EVERY_ACTION in entries and subject != REPORT else ""


def is_about_report(finding: Finding) -> bool:
    """Tell whether a finding is about its report as a whole.

    Args:
        finding: The finding, whose path shows what it is about.
    """
    return not PLACE.match(finding.path)


def complaint(report: Report, index: int, rules: Mapping[str, Rule]) -> tuple[Rule, Remark]:
    """Return the reason why an acceptance matches nothing.

    Args:
        report: The report.
        index: The index of the entry in `accept`.
        rules: Every rule by its code.
    """
    entry = report.accept[index]
    path = ("accept", index, "code")
    known = rules.get(entry.code)
    if known is None:
        unknown = message('there is no rule "%(code)s"', code=entry.code)
        return UNKNOWN, Remark(path, unknown, nearest(entry.code, rules))
    if known.severity is Severity.ERROR:
        refused = message("%(code)s is an error, and an error cannot be accepted", code=entry.code)
        return ERROR_ACCEPTED, Remark(path, refused, "correct the error, and remove this entry")
    if entry.about == EVERY_ACTION and not report.action(EVERY_ACTION):
        unused = message(
            "there is no finding %(code)s about any %(term_action)s, so there is nothing to accept", code=entry.code
        )
    elif entry.about == REPORT:
        unused = message(
            "there is no finding %(code)s about the report, so there is nothing to accept", code=entry.code
        )
    else:
        unused = message(
            'there is no finding %(code)s about "%(about)s", so there is nothing to accept',
            code=entry.code,
            about=entry.about,
        )
    return UNUSED, Remark(path, unused, "remove this entry, or correct its `about`")
