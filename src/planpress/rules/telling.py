"""From what the rules remark to what is told: each text is judged once, each thing told once."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from planpress.loading import Document
from planpress.model import Finding, Path, Severity
from planpress.model.characters import folded
from planpress.rules.acceptance import about, about_path
from planpress.rules.reading.numbers import plain_digits
from planpress.rules.reading.prose import Prose
from planpress.rules.rule import Remark, Rule
from planpress.rules.subject import Subject

K = TypeVar("K")
MANY = 3
"""In as many actions or more, the same thing is reported once."""
MOST_LINES = 40
"""How many lines of a text are searched for the words of a finding."""
MOST_WORDS = 12
"""How many of these words are searched for."""


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


def tell(subject: Subject, rules: Iterable[Rule]) -> Told:
    """Return what the rules find in a report.

    Args:
        subject: The report.
        rules: The rules to run.
    """
    report, told = subject.report, Told()
    wanted: dict[str, set[str]] = {}
    for entry in report.accept:
        wanted.setdefault(entry.code, set()).add(entry.about)
    for rule in rules:
        accepts = wanted.get(rule.code, set()) if rule.severity is not Severity.ERROR else set()
        remarks = list(dict.fromkeys(_once(rule, rule.check(subject), subject.prose)))
        alone = {remark for remark in remarks if accepts and about_path(report, remark.path) in accepts}
        rest = [remark for remark in remarks if remark not in alone] if alone else remarks
        found = [finding(subject.document, rule, remark) for remark in remarks if remark in alone]
        for outcome in _together(subject, rule, rest):
            (found if about(report, outcome) in accepts else told.kept).append(outcome)
        told.accepted += found
        told.used |= {(rule.code, about(report, outcome)) for outcome in found}
    return told


def _once(rule: Rule, remarks: Iterable[Remark], prose: Prose) -> Iterator[Remark]:
    """Yield the remarks about each text in the first of its languages that has any."""
    if rule.each_language or not prose.translated:
        yield from remarks
        return
    judged: dict[Path, Path] = {}
    for remark in remarks:
        text = prose.translated.get(remark.path)
        if text is None or judged.setdefault(text, remark.path) == remark.path:
            yield remark


def _together(subject: Subject, rule: Rule, remarks: Sequence[Remark]) -> Iterator[Finding]:
    """Yield findings, as one where they say the same of every action that it can be said of, or of one thing."""
    rest, document = list(remarks), subject.document
    if rule.severity is not Severity.ERROR and len(rest) > 1:
        told = set[Remark]()
        for common, same in _grouped(rest, lambda remark: remark.common).items():
            if common and len(_places(same)) == common.able > 1:
                yield _of_report(document, rule, same[0], common.message)
                told.update(same)
        for thing, same in _grouped(rest, lambda remark: remark.thing).items():
            if thing and len(_places(same)) >= MANY:
                yield _of_thing(document, rule, same)
                told.update(same)
        rest = [remark for remark in rest if remark not in told] if told else rest
        places = _places(rest)
        if len(places) == len(subject.actions) >= MANY and not any(remark.common for remark in rest):
            message = f"{_begin_low(rule.title)}: so it is with all {len(places)} actions"
            yield _of_report(document, rule, rest[0], message)
            rest = [remark for remark in rest if remark.path[:1] != ("actions",)]
    for remark in rest:
        yield finding(document, rule, remark)


def _grouped(remarks: Iterable[Remark], key: Callable[[Remark], K]) -> dict[K, list[Remark]]:
    groups: dict[K, list[Remark]] = {}
    for remark in remarks:
        groups.setdefault(key(remark), []).append(remark)
    return groups


def _places(remarks: Iterable[Remark]) -> set[str | int]:
    """Return the places of the actions that remarks are about."""
    return {remark.path[1] for remark in remarks if len(remark.path) > 1 and remark.path[0] == "actions"}


def _of_thing(document: Document, rule: Rule, same: Sequence[Remark]) -> Finding:
    """Return one finding for the same thing in many actions: about the report, at the first place."""
    first = finding(document, rule, same[0])
    return replace(first, path="actions", message=f"{first.message} (here and in {len(same) - 1} other places)")


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
    place = remark.mark or (_place_of(remark.at, document, found.line) if remark.at else None)
    return replace(found, line=place[0], column=place[1]) if place else found


def _place_of(words: str, document: Document, line: int) -> tuple[int, int] | None:
    """Find words, or as many of the first of them as stand on one line, in the lines of a text."""
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
    """Return where a column of a folded line stands in the line as typed."""
    seen = 0
    for column, character in enumerate(typed):
        width = len(folded(character))
        if width and seen >= folded_column:
            return column
        seen += width
    return len(typed)
