"""Turns the rules' remarks into findings, and merges remarks about the same fault."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from planpress.loading import Document
from planpress.model import Finding, Path, Severity
from planpress.model.characters import folded
from planpress.model.message import Message, Worded, counted
from planpress.rules.acceptance import about, about_path, accepts
from planpress.rules.reading.numbers import plain_digits
from planpress.rules.rule import Remark, Rule
from planpress.rules.subject import Subject

K = TypeVar("K")
MANY = 3
"""The minimum number of actions for which one finding replaces a finding for each; with a ``Common``, two suffice."""
MOST_LINES = 40
"""The maximum number of lines of a text that are searched for the words in a finding."""
MOST_WORDS = 12
"""The maximum number of words from a remark that are searched for."""


@dataclass
class Outcome:
    """The findings about a report.

    Args:
        kept: The findings that the report does not accept.
        accepted: The findings that the report accepts.
        used: The code and subject of each acceptance that matches a finding.
    """

    kept: list[Finding] = field(default_factory=list)
    accepted: list[Finding] = field(default_factory=list)
    used: set[tuple[str, str]] = field(default_factory=set)


def judge(subject: Subject, rules: Iterable[Rule]) -> Outcome:
    """Return the findings of the rules about a report.

    Args:
        subject: The report.
        rules: The rules to run.
    """
    report, outcome = subject.report, Outcome()
    wanted = {entry.code for entry in report.accept}
    for rule in rules:
        code = rule.code if rule.code in wanted and rule.severity is not Severity.ERROR else ""
        remarks = list(dict.fromkeys(_once(rule, rule.check(subject), subject)))
        alone = {remark for remark in remarks if code and accepts(report, code, about_path(report, remark.path))}
        rest = [remark for remark in remarks if remark not in alone] if alone else remarks
        accepted = [finding(subject.document, rule, remark) for remark in remarks if remark in alone]
        for merged in _merged(subject, rule, rest):
            (accepted if code and accepts(report, code, about(report, merged)) else outcome.kept).append(merged)
        outcome.accepted += accepted
        outcome.used |= {(rule.code, accepts(report, code, about(report, finding))) for finding in accepted}
    return outcome


def _once(rule: Rule, remarks: Iterable[Remark], subject: Subject) -> Iterator[Remark]:
    """Yield the remarks; of those about a text in several languages, only those about the first language with any."""
    judged: dict[Path, Path] = {}
    for remark in remarks:  # texts are read only if there are remarks, so a build, which finds none, reads no texts
        text = None if rule.each_language else subject.prose.translated.get(remark.path)
        if text is None or judged.setdefault(text, remark.path) == remark.path:
            yield remark


def _merged(subject: Subject, rule: Rule, remarks: Sequence[Remark]) -> Iterator[Finding]:
    """Yield findings; merge remarks about the same thing, or about a fault in all actions that could have it."""
    rest, document = list(remarks), subject.document
    if rule.severity is not Severity.ERROR and len(rest) > 1:
        merged = set[Remark]()
        for common, same in _grouped(rest, lambda remark: remark.common).items():
            if common and len(_actions(same)) == common.able > 1:
                once = _of_report(document, rule, same[0], common.message)
                yield replace(once, severity=common.severity or once.severity)
                merged.update(same)
        for thing, same in _grouped(rest, lambda remark: remark.thing).items():
            if thing and len(_actions(same)) >= MANY:
                yield _of_thing(document, rule, same)
                merged.update(same)
        rest = [remark for remark in rest if remark not in merged] if merged else rest
        actions = _actions(rest)
        if len(actions) == len(subject.actions) >= MANY and not any(remark.common for remark in rest):
            yield _of_report(document, rule, rest[0], _of_all(rule, len(actions)))
            rest = [remark for remark in rest if remark.path[:1] != ("actions",)]
    for remark in rest:
        yield finding(document, rule, remark)


def _grouped(remarks: Iterable[Remark], key: Callable[[Remark], K]) -> dict[K, list[Remark]]:
    groups: dict[K, list[Remark]] = {}
    for remark in remarks:
        groups.setdefault(key(remark), []).append(remark)
    return groups


def _actions(remarks: Iterable[Remark]) -> set[str | int]:
    """Return the indexes of the actions that the remarks concern."""
    return {remark.path[1] for remark in remarks if len(remark.path) > 1 and remark.path[0] == "actions"}


def _of_thing(document: Document, rule: Rule, same: Sequence[Remark]) -> Finding:
    """Return one finding about the report for a fault in many actions, at the position of the first such action."""
    first = finding(document, rule, same[0])
    everywhere = counted(
        "%(remark)s (here and in %(num)s other place)",
        "%(remark)s (here and in %(num)s other places)",
        len(same) - 1,
        remark=same[0].message,
    )
    return replace(first, path="actions", message=str(everywhere), said=everywhere)


def _of_report(document: Document, rule: Rule, first: Remark, words: Message | Worded) -> Finding:
    return finding(document, rule, Remark(("actions",), words, first.hint, key=True))


def _of_all(rule: Rule, number: int) -> Worded:
    """State that all actions have a fault; on a page, the rule's title appears beside the remark."""
    holds = counted("this applies to %(num)s %(num_actions)s", "this applies to all %(num)s %(num_actions)s", number)
    return Worded(f"{_begin_low(rule.title)}: this applies to all {number} actions", holds)


def _begin_low(title: str) -> str:
    return title[0].lower() + title[1:] if title[1:2].islower() or title[1:2] == " " else title


def finding(document: Document, rule: Rule, remark: Remark) -> Finding:
    """Create a finding from a rule's remark.

    Args:
        document: The file that the finding concerns.
        rule: The rule.
        remark: The remark.
    """
    located = document.finding(
        rule.code, remark.path, remark.message, remark.hint, key=remark.key, severity=rule.severity
    )
    mark = remark.mark or (_mark_of(remark.at, document, located.line) if remark.at else None)
    return replace(located, line=mark[0], column=mark[1]) if mark else located


def _mark_of(words: str, document: Document, line: int) -> tuple[int, int] | None:
    """Return the line and column of words in a text, or of their first part if they continue on the next line."""
    wanted = plain_digits(words).split(maxsplit=MOST_WORDS)[:MOST_WORDS]
    lines = document.lines[line - 1 : line - 1 + MOST_LINES]
    for length in range(len(wanted), 0, -1):
        part = " ".join(wanted[:length])
        for below, typed in enumerate(lines):
            text = plain_digits(folded(typed))
            column = text.find(part)
            if column >= 0 and (length == len(wanted) or text.rstrip().endswith(part)):
                return line + below, _column(typed, column) + 1
    return None


def _column(typed: str, folded_column: int) -> int:
    """Convert a column in the folded form of a line into the column in the line as typed."""
    seen = 0
    for column, character in enumerate(typed):
        width = len(folded(character))
        if width and seen >= folded_column:
            return column
        seen += width
    return len(typed)
