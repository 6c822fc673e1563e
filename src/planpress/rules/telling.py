"""From what the rules remark to what is told: each text is judged once, each thing told once."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from planpress.loading import Document
from planpress.model import Finding, Path, Report, Severity
from planpress.rules.acceptance import REPORT, about
from planpress.rules.base import Remark, Rule, Subject
from planpress.rules.prose import Prose
from planpress.rules.words import plain_digits

MANY = 3
"""So many actions with the same thing are told once."""
MOST_LINES = 40
"""So many lines of a text are searched for the words of a finding."""
Found = tuple[Remark, Finding]


@dataclass
class Told:
    """What there is to tell of a report.

    Args:
        kept: The findings that remain.
        accepted: Those that the report accepts.
        used: What the report accepts and what occurs: the code, and what it is about.
    """

    kept: list[Finding] = field(default_factory=list)
    accepted: list[Finding] = field(default_factory=list)
    used: set[tuple[str, str]] = field(default_factory=set)

    def add(self, report: Report, findings: Iterable[Finding]) -> None:
        """Put findings where they belong; an error is never accepted."""
        for one in findings:
            key = (one.code, about(report, one))
            if one.severity is not Severity.ERROR and any((entry.code, entry.about) == key for entry in report.accept):
                self.accepted.append(one)
                self.used.add(key)
            else:
                self.kept.append(one)


def tell(subject: Subject, rules: Iterable[Rule]) -> Told:
    """Return what the rules find in a report.

    Args:
        subject: The report.
        rules: The rules to run.
    """
    told = Told()
    for rule in rules:
        found = dict.fromkeys(
            (one, finding(subject.document, rule, one)) for one in _once(rule, rule.examine(subject), subject.prose)
        )
        alone = Told()
        alone.add(subject.report, (one for _, one in found))
        kept = set(alone.kept)
        told.accepted += alone.accepted
        told.used |= alone.used
        told.add(subject.report, _together(subject, rule, [one for one in found if one[1] in kept]))
    return told


def _once(rule: Rule, remarks: Iterable[Remark], prose: Prose) -> Iterator[Remark]:
    """Yield the remarks about each text in the first of its languages that has any."""
    if rule.each_language or not prose.translated:
        yield from remarks
        return
    judged: dict[Path, Path] = {}
    for one in remarks:
        text = prose.translated.get(one.path)
        if text is None or judged.setdefault(text, one.path) == one.path:
            yield one


def _together(subject: Subject, rule: Rule, found: Sequence[Found]) -> Iterator[Finding]:
    """Yield findings, as one where they say the same of every action that it can be said of."""
    if rule.severity is Severity.ERROR or len(found) < 2:  # noqa: PLR2004 - one stays one
        yield from (one for _, one in found)
        return
    rest = list(found)
    for common in {one.common for one, _ in found if one.common}:
        same = [pair for pair in rest if pair[0].common == common]
        if len(_places(same)) == common.able:
            yield _of_report(subject.document, rule, same[0][0], common.message)
            rest = [pair for pair in rest if pair[0].common != common]
    for thing in {one.thing for one, _ in rest if one.thing}:
        same = [pair for pair in rest if pair[0].thing == thing]
        if len(_places(same)) >= MANY:
            yield _of_thing(same)
            rest = [pair for pair in rest if pair[0].thing != thing]
    places = _places(rest)
    if len(places) == len(subject.actions) >= MANY and not any(one.common for one, _ in rest):
        message = f"{_begin_low(rule.title)}: so it is with all {len(places)} actions"
        yield _of_report(subject.document, rule, rest[0][0], message)
        rest = [pair for pair in rest if pair[0].path[0] != "actions"]
    yield from (one for _, one in rest)


def _of_thing(same: Sequence[Found]) -> Finding:
    """Return one finding for the same thing in many actions: about the report, at the first place."""
    first = same[0][1]
    message = f"{first.message} (here and in {len(same) - 1} other places)"
    return replace(first, path="actions", message=message)


def _places(found: Iterable[Found]) -> set[str | int]:
    """Return the places of the actions that findings are about."""
    return {one.path[1] for one, _ in found if len(one.path) > 1 and one.path[0] == "actions"}


def _of_report(document: Document, rule: Rule, first: Remark, message: str) -> Finding:
    return finding(document, rule, Remark(("actions",), message, first.hint, key=True))


def _begin_low(title: str) -> str:
    return title[0].lower() + title[1:] if title[1:2].islower() or title[1:2] == " " else title


def finding(document: Document, rule: Rule, remark: Remark) -> Finding:
    """Make a finding of what a rule has to say.

    Args:
        document: The file that it is about.
        rule: The rule.
        remark: What it says.
    """
    found = document.finding(
        rule.code, remark.path, remark.message, remark.hint, key=remark.key, severity=rule.severity
    )
    place = _place_of(remark.at, document, found.line) if remark.at else None
    return replace(found, line=place[0], column=place[1]) if place else found


def _place_of(words: str, document: Document, line: int) -> tuple[int, int] | None:
    """Find words, or as many of the first of them as stand on one line, in the lines of a text."""
    wanted = plain_digits(words).split()
    lines = [plain_digits(one) for one in document.lines[line - 1 : line - 1 + MOST_LINES]]
    for length in range(len(wanted), 0, -1):
        part = " ".join(wanted[:length])
        for below, text in enumerate(lines):
            column = text.find(part)
            if column >= 0 and (length == len(wanted) or text.rstrip().endswith(part)):
                return line + below, column + 1
    return None


__all__ = ["REPORT", "Told", "finding", "tell"]
