"""Corrects mechanical faults in a file without rewriting the rest, so comments and layout are preserved."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planpress.loading import repair
from planpress.loading.characters import CURLY_ENDS, INVISIBLE
from planpress.loading.labelled import Added, Labels, replacement
from planpress.loading.reader import read_values
from planpress.loading.source import UnreadableError, with_line_feeds
from planpress.loading.spelling import as_scalar
from planpress.model import Finding
from planpress.model.characters import composed
from planpress.model.scalars import quoted

IN_QUOTES = re.compile(r"\"(?P<double>[^\"\\]*)\"|'(?P<single>[^']*)'")
BEFORE_COMMENT = re.compile(r"(?:(?!\s#).)*")
IN_BRACKETS = re.compile(r"[^,\[\]{}]*")
AS_KEY = re.compile(r"[^,\[\]{}:]*(?=:)")
ONE_READING = re.compile(r"write (?P<date>\d{4}-\d{2}(?:-\d{2})?)")
"""The hint for a date that can be read in only one way."""
STEP = re.compile(r"([^.\[\]]+)|\[(\d+)\]")
"""A step of the path of a finding: a key, or the number of an entry."""


@dataclass(frozen=True)
class Fix:
    """The correction of a value.

    Args:
        finding: What was wrong.
        start: The index of the value's first character in the line.
        end: The index after the last character to replace.
        text: What to write instead.
        value: What the loaded data has after the correction; None if only an invisible character is deleted.
    """

    finding: Finding
    start: int
    end: int
    text: str
    value: object


def fixed(typed: str, findings: Sequence[Finding], labels: Labels) -> tuple[str, list[Finding]]:
    """Correct mechanical faults in a file.

    Only findings with exactly one possible correction are handled: a date with one reading, an id without quotes, a
    label or title in place of an id, typographic quotes around a word, an invisible character in a word.

    Args:
        typed: The text of the file.
        findings: What is wrong with it.
        labels: The ids that labels and titles stand for; ambiguous labels are left out.

    Returns:
        The text, and the findings that were corrected; if the data would then be read differently, the text is
        unchanged and there are no findings.
    """
    lines, done = typed.splitlines(keepends=True), list[Fix]()
    if len(lines) != len(typed.split("\n")) - (typed.endswith("\n")):
        return typed, []  # line endings that editors do not use: positions cannot be trusted
    values = _values(typed) if findings else None
    for line, group in _by_line(findings).items():
        if line > len(lines) or composed(lines[line - 1]) != lines[line - 1]:
            continue  # columns count the characters of the composed text
        fixes, end = list[Fix](), len(lines[line - 1]) + 1
        for fix in filter(None, (_fix(finding, lines[line - 1], labels, values) for finding in group)):
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


def _fix(finding: Finding, whole: str, labels: Labels, values: object) -> Fix | None:
    start, line = finding.column - 1, whole.rstrip("\r\n")
    if finding.hint == "delete it" and INVISIBLE.fullmatch(line[start : start + 1]):
        return Fix(finding, start, start + 1, "", None)
    for word, length, quote in _words(line[start:]):
        for correct in (_date, _id, _straight):
            if (found := correct(finding, word, quote)) is not None:
                return Fix(finding, start, start + length, *found)
        beside = _at(values, finding.path.rpartition(".")[0])
        if made := replacement(finding, word, _between(whole, start), labels, beside):
            return Fix(finding, start, start + length, made.text, made.value)
    return None


def _values(typed: str) -> object:
    try:
        return read_values(with_line_feeds(typed)).value
    except UnreadableError:
        return None


def _at(values: object, path: str) -> object:
    """Return the value at the path of a finding; None if there is none."""
    for match in STEP.finditer(path):
        if isinstance(values, dict):
            values = values.get(match[1])
        elif isinstance(values, list) and match[2] and int(match[2]) < len(values):
            values = values[int(match[2])]
        else:
            return None
    return values


def _between(whole: str, start: int) -> str:
    """Return what separates the key of a value from a further key: a comma, or a new line with the same indentation."""
    key = BLOCK_KEY.match(whole[:start])
    ending = whole[len(whole.rstrip("\r\n")) :] or "\n"
    return ending + re.sub(r"[^ ]", " ", key[1]) if key else ", "


BLOCK_KEY = re.compile(r"((?: |- )*)[\w]+: *$")
"""The beginning of a line up to a value in a block map; its first group is the indentation."""


def _words(rest: str) -> Iterator[tuple[str, int, str]]:
    """Yield each possible form of the value that begins here, with its length in the line and its quote, if any."""
    if match := IN_QUOTES.match(rest):
        quote = rest[0]
        yield (match["double"] if quote == '"' else match["single"]), match.end(), quote
        return
    for pattern in (BEFORE_COMMENT, IN_BRACKETS, AS_KEY):
        if match := pattern.match(rest):
            word = match[0].rstrip()
            yield word, len(word), ""


Correct = tuple[str, object]
"""What to write, and what the loaded data has after the correction."""


def _date(finding: Finding, word: str, quote: str) -> Correct | None:
    match = ONE_READING.fullmatch(finding.hint)
    if finding.code != "FMT105" or not match or repair.day(word) != finding.hint:
        return None
    return f"{quote}{match['date']}{quote}", match["date"]


def _id(finding: Finding, word: str, quote: str) -> Correct | None:
    if finding.code != "FMT103" or quote or finding.hint != f'write it as "{word}"':
        return None
    return f'"{word}"', word


def _straight(finding: Finding, word: str, quote: str) -> Correct | None:
    match = CURLY_ENDS.fullmatch(word)
    inner = match["inner"].strip() if match else ""
    if not inner or quote or not finding.hint.startswith(f"write {quoted(inner)} with straight quotes"):
        return None
    return as_scalar(inner), inner


def _is_same(before: str, after: str, fixes: Sequence[Fix]) -> bool:
    """Tell whether the data is unchanged, except for the corrected values."""
    try:
        old, new = (read_values(with_line_feeds(text)).value for text in (before, after))
    except UnreadableError:
        return False
    values = [fix.value for fix in fixes if fix.value is not None and not isinstance(fix.value, Added)]
    added = [fix.value for fix in fixes if isinstance(fix.value, Added)]
    cut = sum(fix.value is None for fix in fixes)

    def differ(first: object, second: object) -> bool:
        nonlocal cut
        if first == second:
            return False
        if (pairs := _pairs(first, second, added)) is not None:
            return any(differ(*pair) for pair in pairs)
        if isinstance(first, str) and isinstance(second, str) and INVISIBLE.sub("", first) == INVISIBLE.sub("", second):
            cut -= len(first) - len(second)
            return cut < 0
        if second in values:
            values.remove(second)
            return False
        return True

    return not differ(old, new)


def _pairs(first: object, second: object, added: list[Added]) -> list[tuple[object, object]] | None:
    """Return what corresponds in two lists or maps; None if they do not have the same entries."""
    if isinstance(first, dict) and isinstance(second, dict):
        if len(first) == len(second):
            return [*zip(first, second, strict=True), *zip(first.values(), second.values(), strict=True)]
        for change in added:
            if change.without(first, second):
                added.remove(change)
                return [(first[key], second[key]) for key in first if key != "rating"]
    if isinstance(first, list) and isinstance(second, list) and len(first) == len(second):
        return list(zip(first, second, strict=True))
    return None
