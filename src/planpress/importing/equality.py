"""Decides whether a value in a file and a value in a document have the same meaning."""

import re
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher

from planpress.fragments.text import markdown
from planpress.model.characters import as_seen, folded
from planpress.model.scalars import MAX_QUOTED, quoted

MARKDOWN_KEYS = frozenset(["summary", "progress", "outlook", "comments", "challenges", "description", "text", "reason",
                           "note", "totals_note"])  # fmt: skip
"""Keys whose texts are Markdown, in which the same words can be written in several ways."""
ENTRY = re.compile(r"\n\s*(?=(?:[-+*]|\d{1,9}[.)])\s)")
PARAGRAPH = re.compile(r"\n[ \t]*\n\s*")
ALIKE = 0.5
"""The share of equal words from which two texts count as versions of the same text."""
NEAR = 20
"""How many entries ahead are searched for another version of a text; comparing takes time."""
CONTEXT = 20
SHOWN = 56
LONG_WORD = 25
"""The minimum number of characters in a word that may be cut in two."""


def same(typed: object, read: object, key: str) -> bool:
    """Tell whether two values have the same meaning.

    Args:
        typed: The value in the file, its scalars as text.
        read: The value in the document.
        key: The key that they are under.
    """
    if isinstance(typed, dict) and isinstance(read, Mapping):
        names = {*typed, *read}
        return all(same(typed.get(name), read.get(name), str(name)) for name in names)
    if isinstance(typed, list) and isinstance(read, list):
        return len(typed) == len(read) and all(same(*pair, key) for pair in zip(typed, read, strict=True))
    if nothing(typed) and nothing(read):
        return True
    if isinstance(typed, dict | list) or isinstance(read, dict | list) or nothing(typed) or nothing(read):
        return False
    before, after = _words(typed), _words(read)
    if before == after:
        return True
    return key in MARKDOWN_KEYS and _shown(str(typed)) == _shown(str(read))


def same_paragraphs(typed: list[object], read: list[object], key: str) -> bool:
    """Tell whether two lists of texts have the same paragraphs, which some documents do not divide into texts.

    Args:
        typed: The texts in the file.
        read: The texts in the document; texts in several languages are divided.
        key: The key of the lists.
    """
    divided = any(isinstance(text, Mapping) for text in read)
    return not divided and same("\n\n".join(map(str, typed)), "\n\n".join(map(str, read)), key)


def numbered(typed: list[object], read: list[object], key: str) -> tuple[list[int], list[int]]:
    """Return a number for each entry of two lists, the same for entries with the same meaning.

    Args:
        typed: The entries in the file.
        read: The entries in the document.
        key: The key of the lists.
    """
    words = ([_text(value) for value in typed], [_text(value) for value in read])
    if key in MARKDOWN_KEYS and words[0] != words[1]:
        words = ([_shown(_text(value)) for value in typed], [_shown(_text(value)) for value in read])
    numbers = {text: number for number, text in enumerate(dict.fromkeys((*words[0], *words[1])))}
    return [numbers[text] for text in words[0]], [numbers[text] for text in words[1]]


def nothing(value: object) -> bool:
    """Tell whether a value says nothing, such as a missing asterisk, a blank or a list of blanks."""
    if isinstance(value, Mapping):
        return all(map(nothing, value.values()))
    if isinstance(value, list):
        return all(map(nothing, value))
    return value is None or value is False or value in ("", "false")


def alike(before: str, after: str) -> bool:
    """Tell whether a text is a version of another text."""
    matcher = SequenceMatcher(None, before.split(), after.split(), autojunk=False)
    return matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE


def aligned(typed: list[object], values: list[object], key: str) -> Iterator[tuple[int, object, object]]:
    """Yield what differs between two lists of texts: the index in the file, the text there and that in the document.

    One of the two texts is None if the other has no counterpart.
    """
    numbers = numbered(typed, values, key)
    matcher = SequenceMatcher(None, *numbers, autojunk=False)
    for tag, start, end, first, last in matcher.get_opcodes():
        if tag == "equal":
            continue
        place = start
        for value in values[first:last]:
            version = next((n for n in range(place, min(end, place + NEAR)) if alike(str(typed[n]), str(value))), None)
            if version is None and end - start == last - first and place < end:
                version = place
            if version is None:
                yield place, None, value
                continue
            for gone in range(place, version):
                yield gone, typed[gone], None
            yield version, typed[version], value
            place = version + 1
        for gone in range(place, end):
            yield gone, typed[gone], None


def shown_change(before: object, after: object) -> str:
    """Return two values as ``"before" -> "after"``, shortened around their first difference."""
    first, second = _text(before), _text(after)
    if as_seen(first) != as_seen(second):
        return " -> ".join(shown_pair(before, after))
    place = next((n for n, pair in enumerate(zip(first, second, strict=False)) if len(set(pair)) > 1), len(first))
    above = as_seen(first[:place])
    start = _word_at(above, max(0, len(above) - SHOWN // 2))
    return f"the document divides the same words into other paragraphs or lines, first behind {_cut(above, start)}"


def shown_pair(before: object, after: object) -> tuple[str, str]:
    """Return two values for a message, shortened around their first difference."""
    first, second = (as_seen(_text(value)) for value in (before, after))
    start = 0
    if max(len(first), len(second)) > SHOWN:
        shared = next((n for n, pair in enumerate(zip(first, second, strict=False)) if len(set(pair)) > 1),
                      min(len(first), len(second)))  # fmt: skip
        start = max(0, min(shared - CONTEXT, len(first) - SHOWN if len(second) <= start + SHOWN else shared))
    return _cut(first, _word_at(first, start)), _cut(second, _word_at(first, start))


def shown(value: object) -> str:
    """Return a value for a message."""
    return _cut(as_seen(_text(value)), 0)


def _word_at(words: str, place: int) -> int:
    """Return the place of the word, or of the number, to which a sign belongs; a very long word is divided."""
    start = words.rfind(" ", 0, place + 1) + 1
    return start if place - start < LONG_WORD else place


def _cut(words: str, start: int) -> str:
    """Return words from a place on, in quotes and as long as other quotes; no word or number is cut in two."""
    shown_words = f"\u2026{words[start:]}" if start else words
    if len(shown_words) > MAX_QUOTED:
        end = _word_at(shown_words, MAX_QUOTED - 2) - 1
        is_long = len(shown_words[end + 1 :].split(" ", 1)[0]) >= LONG_WORD  # such as an address
        shown_words = shown_words if is_long else f"{shown_words[:end]} \u2026"
    return quoted(shown_words)


def _text(value: object) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{key}: {_text(inner)}" for key, inner in value.items())
    if isinstance(value, list):
        return "; ".join(map(_text, value))
    return _words(value)


def _words(value: object) -> str:
    """Return a scalar as it is compared: without differences that no reader sees; a list in a text keeps its lines."""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = "" if value is None else folded(str(value)).strip()
    parts = PARAGRAPH.split(text)
    return "\n\n".join("\n".join(" ".join(line.split()) for line in ENTRY.split(part)) for part in parts)


def _shown(text: str) -> str:
    return as_seen(str(markdown(text)))
