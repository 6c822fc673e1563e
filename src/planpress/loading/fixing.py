"""Corrects mechanical faults in a file; it changes only the wrong values, so comments and layout are preserved."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from planpress.loading import repair
from planpress.loading.characters import CURLY_ENDS, INVISIBLE
from planpress.loading.reader import read_values
from planpress.loading.source import UnreadableError, with_line_feeds
from planpress.loading.spelling import as_scalar
from planpress.model import Finding
from planpress.model.characters import composed
from planpress.model.scalars import quoted

IN_QUOTES = re.compile(r"\"(?P<double>[^\"\\]*)\"|'(?P<single>[^']*)'")
BEFORE_COMMENT = re.compile(r"(?:(?!\s#).)*")
IN_BRACKETS = re.compile(r"[^,\[\]{}]*")
ONE_READING = re.compile(r"write (?P<date>\d{4}-\d{2}(?:-\d{2})?)")
"""The hint for a date that can be read in only one way."""
RATING = re.compile(r"(?:overall|actions\[\d+\]\.ratings)\.[^.\[]+")
"""The path to a rating that is one word, not a map."""


@dataclass(frozen=True)
class Fix:
    """The correction of a value.

    Args:
        finding: What was wrong.
        start: The index of its first character in the line.
        end: The index after its last character.
        text: What to write instead.
        value: What the loaded data has after the correction.
    """

    finding: Finding
    start: int
    end: int
    text: str
    value: object


def fixed(typed: str, findings: Sequence[Finding], labels: Mapping[str, str]) -> tuple[str, list[Finding]]:
    """Correct mechanical faults in a file.

    Only findings with exactly one possible correction are handled: a date with one reading, an id without quotes, a
    rating that is named by its label, typographic quotes around a word, an invisible character in a word.

    Args:
        typed: The text of the file.
        findings: What is wrong with it.
        labels: The id of a rating by each of its labels in lower case; ambiguous labels are left out.

    Returns:
        The text, and the findings that were corrected; if the data would then be read differently, the text is
        unchanged and there are no findings.
    """
    lines, done = typed.splitlines(keepends=True), list[Fix]()
    if len(lines) != len(typed.split("\n")) - (typed.endswith("\n")):
        return typed, []  # line endings that editors do not use: positions cannot be trusted
    for line, group in _by_line(findings).items():
        if line > len(lines) or composed(lines[line - 1]) != lines[line - 1]:
            continue  # columns count the characters of the composed text
        fixes, end = list[Fix](), len(lines[line - 1]) + 1
        for fix in filter(None, (_fix(finding, lines[line - 1].rstrip("\r\n"), labels) for finding in group)):
            if fix.end <= end:
                fixes.append(fix)
                end = fix.start
        for fix in fixes:
            lines[line - 1] = lines[line - 1][: fix.start] + fix.text + lines[line - 1][fix.end :]
        done += fixes
    text = "".join(lines)
    return (text, [fix.finding for fix in done]) if done and _is_same(typed, text, done) else (typed, [])


def _by_line(findings: Sequence[Finding]) -> dict[int, list[Finding]]:
    """Group findings by line, last in each line first, so that earlier columns remain valid."""
    lines: dict[int, list[Finding]] = {}
    for finding in sorted(findings, key=lambda finding: (finding.line, -finding.column)):
        lines.setdefault(finding.line, []).append(finding)
    return lines


def _fix(finding: Finding, line: str, labels: Mapping[str, str]) -> Fix | None:
    start = finding.column - 1
    if finding.hint == "delete it" and INVISIBLE.fullmatch(line[start : start + 1]):
        return Fix(finding, start, start + 1, "", None)
    for word, length, quote in _words(line[start:]):
        for correct in (_date, _id, _straight, _rating):
            if (found := correct(finding, word, quote, labels)) is not None:
                return Fix(finding, start, start + length, *found)
    return None


def _words(rest: str) -> Iterator[tuple[str, int, str]]:
    """Yield each possible form of the value that begins here, with its length in the line and its quote, if any."""
    if match := IN_QUOTES.match(rest):
        quote = rest[0]
        yield (match["double"] if quote == '"' else match["single"]), match.end(), quote
        return
    for pattern in (BEFORE_COMMENT, IN_BRACKETS):
        if match := pattern.match(rest):
            word = match[0].rstrip()
            yield word, len(word), ""


Correct = tuple[str, object]
"""What to write, and what the loaded data has after the correction."""


def _date(finding: Finding, word: str, quote: str, _: Mapping[str, str]) -> Correct | None:
    match = ONE_READING.fullmatch(finding.hint)
    if finding.code != "FMT105" or not match or repair.day(word) != finding.hint:
        return None
    return f"{quote}{match['date']}{quote}", match["date"]


def _id(finding: Finding, word: str, quote: str, _: Mapping[str, str]) -> Correct | None:
    if finding.code != "FMT103" or quote or finding.hint != f'write it as "{word}"':
        return None
    return f'"{word}"', word


def _straight(finding: Finding, word: str, quote: str, _: Mapping[str, str]) -> Correct | None:
    match = CURLY_ENDS.fullmatch(word)
    inner = match["inner"].strip() if match else ""
    if not inner or quote or not finding.hint.startswith(f"write {quoted(inner)} with straight quotes"):
        return None
    return as_scalar(inner), inner


def _rating(finding: Finding, word: str, _: str, labels: Mapping[str, str]) -> Correct | None:
    """Name a rating by its id, and keep the report's words beside it."""
    rating = labels.get(word.casefold())
    if rating is None or rating == word or not RATING.fullmatch(finding.path) or not finding.code.startswith("REF"):
        return None
    return f"{{rating: {rating}, printed: {as_scalar(word)}}}", {"rating": rating, "printed": word}


def _is_same(before: str, after: str, fixes: Sequence[Fix]) -> bool:
    """Tell whether the data is unchanged, except for the corrected values."""
    try:
        old, new = (read_values(with_line_feeds(text)).value for text in (before, after))
    except UnreadableError:
        return False
    values = [fix.value for fix in fixes if fix.value is not None]
    cut = sum(fix.value is None for fix in fixes)

    def differ(first: object, second: object) -> bool:
        nonlocal cut
        if first == second:
            return False
        if isinstance(first, dict) and isinstance(second, dict) and len(first) == len(second):
            names = any(differ(*pair) for pair in zip(first, second, strict=True))
            return any(differ(*pair) for pair in zip(first.values(), second.values(), strict=True)) or names
        if isinstance(first, list) and isinstance(second, list) and len(first) == len(second):
            return any(differ(*pair) for pair in zip(first, second, strict=True))
        if isinstance(first, str) and isinstance(second, str) and INVISIBLE.sub("", first) == INVISIBLE.sub("", second):
            cut -= len(first) - len(second)
            return cut < 0
        if second in values:
            values.remove(second)
            return False
        return True

    return not differ(old, new)


def labels_of(plan: object) -> dict[str, str]:
    """Return the id of each rating by its labels in lower case, without labels that several ratings have.

    Args:
        plan: The plan as it was read, before it is checked.
    """
    found: dict[str, set[str]] = {}
    for scale in _entries(plan, "scales"):
        for rating in _entries(scale, "ratings"):
            also = rating.get("also")
            names = [rating.get("label"), *(also if isinstance(also, list) else [])]
            for name in (name for name in names if isinstance(name, str)):
                found.setdefault(name.casefold(), set()).add(str(rating.get("id")))
    return {name: ids.pop() for name, ids in found.items() if len(ids) == 1}


def _entries(value: object, key: str) -> list[dict[str, object]]:
    entries = value.get(key) if isinstance(value, dict) else None
    return [entry for entry in entries if isinstance(entry, dict)] if isinstance(entries, list) else []
