"""Explains what is wrong with the values of a file, in words for the person who typed them."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from planpress.loading import repair
from planpress.loading.characters import BULLET_SIGNS, NO_SPACE, is_nothing, named, oddity
from planpress.loading.document import Document
from planpress.loading.losses import char_mark
from planpress.loading.schema import is_prose_list, is_text, keys_at, pattern_at, required_at, schema, wanted_at
from planpress.loading.source import broken_line
from planpress.loading.spelling import MAX_SHOWN, as_scalar, in_quotes, pair, short_scalar
from planpress.model import Finding, Path, Severity
from planpress.model.finding import spell
from planpress.model.scalars import describe, quoted
from planpress.suggestion import allowed, suggest

KINDS = {
    "model_type": "a map of keys to values",
    "dict_type": "a map of keys to values",
    "tuple_type": "a list",
}
CODES = {
    "missing": "FMT101",
    "extra_forbidden": "FMT102",
    "unquoted_id": "FMT103",
    "identifier": "FMT104",
    "date": "FMT105",
    "enum": "FMT106",
    "long_text": "FMT110",
}
OTHER = "FMT107"
EMPTY = "FMT108"
LIKE_A_LANGUAGE = re.compile(r"[a-z]{2,3}([-_][A-Za-z0-9]+)*")
EXACT = ("identifier", "date", "enum", "truth", "whole", "extra_forbidden", "address")
"""The kinds of errors for values in which every character counts."""


def odd_finding(document: Document, code: str, path: Path, word: object, *, key: bool = False) -> Finding | None:
    """Return a finding about an invisible or misleading character in a word that must be exact.

    Args:
        document: The file.
        code: The code of the finding.
        path: The path to the word.
        word: The word as typed.
        key: Whether it is a key.
    """
    odd = oddity(word) if isinstance(word, str) else None
    if odd is None or not isinstance(word, str):
        return None
    line, column = char_mark(document, path, word[odd.index], odd.index, key=key)
    return Finding(code, Severity.ERROR, document.name, line, column, spell(path), odd.message, odd.hint)


def empty_findings(document: Document, model: type[BaseModel]) -> Iterator[Finding]:
    """Yield findings about empty values.

    Args:
        document: The file.
        model: What the file should contain.
    """
    if not (document.blanks or document.empties):
        return  # making the schema takes longer than reading a small report
    root = schema(model)
    explained = document.explained
    yield from _blank_entries(document, root)
    for path in document.empties:
        last, known_keys = path[-1], keys_at(root, path[:-1])
        if path in explained:
            continue
        if isinstance(last, int):
            message = f'entry {last + 1} of "{path[-2]}" is left empty' if path[:-1] else "an entry is left empty"
            yield document.finding(EMPTY, path, message, "write the entry after the dash, or delete the dash")
        elif last in known_keys:
            hint = wanted_at(root, path) + ("" if required_at(root, path) else " (or delete the key)")
            hint = _behind_hash(document.behind(path)) or hint
            yield document.finding(EMPTY, path, f"{quoted(last)} is left empty", hint)
        elif split_key := _split_key(document, path):
            finding, parts = split_key
            explained |= {path, *parts}
            yield finding
        elif not known_keys:
            hint = f"{wanted_at(root, path)} (or delete the key)"
            yield document.finding(EMPTY, path, f"{quoted(last)} is left empty", hint)


def _blank_entries(document: Document, root: Mapping[str, Any]) -> Iterator[Finding]:
    """Yield a finding for each dash with nothing after it, except among paragraphs, where such a dash is ignored."""
    for path, number, (line, column) in document.blanks:
        rest = document.lines[line - 1][column - 1 :]
        hint = _behind_hash(rest)
        if hint or not is_prose_list(root, path):
            message = f"entry {number} of {quoted(str(path[-1]))} is left empty" if path else "an entry is left empty"
            hint = hint or "write the entry after the dash, or delete the dash"
            where = spell((*path, number - 1))
            yield Finding(EMPTY, Severity.ERROR, document.name, line, column, where, message, hint)


def _behind_hash(rest: str) -> str:
    """Explain that the words after an empty value, if any, are a comment."""
    if match := re.match(r"\s*(#.*)", rest):
        return f"{quoted(match[1])} is a comment: write the value before it, in quotes if it contains a #"
    return ""


def _split_key(document: Document, path: Path) -> tuple[Finding, set[Path]] | None:
    """Explain a key without a value in braces: either a space is missing, or a comma ended a text too early."""
    key = str(path[-1])
    if document.behind(path[:-1]).startswith("? "):
        whole = document.behind(path[:-1]).rstrip()
        return document.finding("FMT107", path, 'a text cannot begin with "?"', in_quotes(whole), key=True), set()
    if not document.behind(path[:-1]).startswith("{"):
        return None
    if odd := odd_finding(document, "FMT102", path, key, key=True):
        return odd, set()
    if match := NO_SPACE.fullmatch(key):
        message = f"{quoted(key)} is read as a key without a value"
        hint = f"put a colon and a space after the key: {pair(match['key'], match['value'])}"
        return document.finding("FMT102", path, message, hint, key=True), set()
    return _comma(document, path)


def _comma(document: Document, path: Path) -> tuple[Finding, set[Path]] | None:
    """Explain the rest of a text in braces that ended too early, at a comma."""
    siblings, empties = list(document.keys(path[:-1])), set(document.empties)
    index = siblings.index(str(path[-1])) if path[-1] in siblings else 0
    if not index:
        return None
    rest = [str(path[-1])]
    for name in siblings[index + 1 :]:
        if (*path[:-1], name) not in empties:
            break
        rest.append(name)
    before = siblings[index - 1]
    start, end = document.mark((*path[:-1], before)), document.mark((*path[:-1], rest[-1]), key=True)
    line = document.lines[start[0] - 1]
    message = f"a comma ends the text before {quoted(rest[0])}, which is read as a key"
    on_one_line = start[0] == end[0] and line[start[1] - 1] not in "\"'[{"
    text = line[start[1] - 1 : end[1] - 1 + len(rest[-1])] if on_one_line else ""
    hint = in_quotes(text, f"{before}: ") if text else "put each text that contains a comma in quotes"
    return document.finding("FMT102", path, message, hint, key=True), {(*path[:-1], name) for name in rest}


def model_findings(document: Document, model: type[BaseModel], error: ValidationError) -> Iterator[Finding]:
    """Yield a finding for each error that the model reports, unless another finding explains it.

    Args:
        document: The file.
        model: What the file should contain.
        error: The errors of pydantic.
    """
    root, empties = schema(model), set(document.empties)
    split = {path for path in empties if isinstance(path[-1], str) and path[-1] not in keys_at(root, path[:-1])}
    for detail in error.errors(include_url=False):
        location = detail["loc"]
        path: Path = tuple(step for step in location if step != "[key]")
        if detail["type"] not in ("missing", "extra_forbidden"):
            while path and not document.has(path):  # the model expands a single rating to a map
                path = path[:-1]
        spoilt = detail["type"] == "too_short" and detail["input"]  # its entries have their own findings
        explained = path in empties and (detail["type"] != "extra_forbidden" or _is_split(document, path, split))
        if not explained and not spoilt:
            yield _finding(document, root, detail, path, key="[key]" in location)


def _is_split(document: Document, path: Path, split: set[Path]) -> bool:
    return path in split and _split_key(document, path) is not None


def _finding(  # noqa: PLR0911 - one for each kind of error
    document: Document, root: Mapping[str, Any], detail: ErrorDetails, path: Path, *, key: bool
) -> Finding:
    kind = detail["type"]
    code = CODES.get(kind, OTHER)
    value: Any = detail["input"]
    name = _name(path)
    typed = str(path[-1]) if path and (key or kind == "extra_forbidden") else value
    if kind in EXACT and (odd := odd_finding(document, code, path, typed, key=key or kind == "extra_forbidden")):
        return odd
    if key and kind in ("identifier", "unquoted_id") and is_text(root, path[:-1]):
        return _text_with_colon(document, root, path, unquoted=kind == "unquoted_id")
    if kind == "missing":
        return document.finding(code, path[:-1], f"the key {name} is missing here", wanted_at(root, path))
    if kind == "extra_forbidden" and (line := document.mark(path, key=True)[0] - 1) in document.broken:
        return document.finding(code, path, *broken_line(line), key=True)
    if kind == "extra_forbidden":
        hint = suggest(str(path[-1]), keys_at(root, path[:-1]))
        return document.finding(code, path, f"the key {name} is not known here", hint, key=True)
    if kind == "enum":
        hint = _suggest_enum(value, detail["ctx"]["expected"])
        return document.finding(code, path, f"{describe(value)} is not allowed for {name}", hint)
    if kind in KINDS:
        return document.finding(code, path, *_wrong_kind(document, root, path, kind, value))
    if kind == "too_short":
        return document.finding(code, path, f"{name} is an empty list", "give at least one entry")
    context = detail.get("ctx", {})
    if kind == "too_long":
        message = f"{name} has more than {context['max_length']} entries"
        return document.finding(code, path, message, f"keep at most {context['max_length']} of them")
    hint = _repaired(document, root, path, kind, typed, key=key) or context.get("hint", "")
    return document.finding(code, path, context.get("message", detail["msg"]), hint, key=key)


def _repaired(  # noqa: PLR0911, PLR0913 - one for each kind of value
    document: Document, root: Mapping[str, Any], path: Path, kind: str, value: object, *, key: bool
) -> str:
    """Explain how to write a value correctly, if the form can be derived."""
    if kind in ("text", "plain") and isinstance(value, list) and document.behind(path).startswith("-"):
        return "there is one dash too many: delete it" if len(value) == 1 else ""
    if kind in ("text", "plain") and isinstance(value, list) and document.behind(path).startswith("["):
        match = re.fullmatch(r"(\[[^\[\]]*\])\s*", document.behind(path))
        return f"a text that begins with a bracket needs quotes: {short_scalar(match[1])}" if match else ""
    if not isinstance(value, str):
        return ""
    if kind == "unquoted_id":
        return repair.unquoted(value)
    if kind == "date":
        return repair.day(value)
    if kind == "truth":
        return repair.truth(value)
    if kind == "whole":
        return repair.whole(value)
    if kind == "identifier":
        return repair.identifier(value, pattern_at(root, path, key=key))
    return ""


def _text_with_colon(document: Document, root: Mapping[str, Any], path: Path, *, unquoted: bool) -> Finding:
    """Explain a text that became a map because it contains a colon and a space."""
    outer, typed = path[:-1], str(path[-1])
    line = document.behind(path, key=True).rstrip()
    in_braces = document.behind(outer).startswith("{")
    message = f"the colon after {quoted(typed)} turns this text into a map of languages"
    whole = "" if in_braces or not line.startswith(typed) or re.search(r"\s#|[|>]$", line) else line
    hint = quoting = in_quotes(whole) if whole else "put the whole text in quotes"
    language = repair.identifier(typed, pattern_at(root, path, key=True))
    if language or LIKE_A_LANGUAGE.fullmatch(typed):
        message = f"{quoted(typed)} is not a language code"
        hint = f"{language or 'write it like en, fr or pt-BR'}; if it is not a language, {hint}"
    if unquoted:
        message = f"{typed} without quotes is read as {'true or false' if typed.isalpha() else 'a number'}"
        hint = f'write it as "{typed}" if it is a language; if not, {quoting}'
        return document.finding("FMT103", path, message, hint, key=True)
    return document.finding("FMT104", path, message, hint, key=True)


def _wrong_kind(document: Document, root: Mapping[str, Any], path: Path, kind: str, value: object) -> tuple[str, str]:
    """Explain a text where a list or map is needed, or the reverse."""
    message = f"{_name(path)} must be {KINDS[kind]}, not {_kind(value)}"
    ids = bool(pattern_at(root, (*path, 0)))
    meant = _meant(kind, value, ids=ids) if isinstance(value, str) else ""
    if kind != "tuple_type" and isinstance(value, list) and document.behind(path).startswith("-"):
        meant = "its keys need no dash: delete the dash"
    return message, meant or wanted_at(root, path)


def _meant(kind: str, value: str, *, ids: bool) -> str:
    """Explain how to write the list or map that a text was meant to be; "" if the intention is unclear."""
    if odd := _odd_sign(value):
        return odd
    if kind == "tuple_type":
        return "delete the key if there is nothing to write" if is_nothing(value) else _as_list(value, ids=ids)
    if match := NO_SPACE.fullmatch(value):
        return f"put a colon and a space after the key: {pair(match['key'], match['value'])}"
    return "put a space after each dash: - ..." if value.startswith("-") else ""


def _odd_sign(text: str) -> str:
    """Explain a text that was meant as a list, but whose lines begin with the wrong sign."""
    if match := re.match(r"[-*]([^\S ]|[\u200b-\u200f\ufeff\u2060])", text):
        return f"{named(match[1])} follows the dash: replace it with an ordinary space"
    if text[:1] and text[0] in BULLET_SIGNS:
        return f"begin each entry with a dash and a space, not with {named(text[0])}"
    if re.match(r"\d{1,2}[.)]\s", text):
        return "begin each entry with a dash and a space, not with a number"
    return ""


def _name(path: Path) -> str:
    if not path:
        return "the file"
    if isinstance(path[-1], int):
        return f'entry {path[-1] + 1} of "{path[-2]}"' if path[:-1] else f"entry {path[-1] + 1}"
    return quoted(path[-1])


def _kind(value: object) -> str:
    return "text" if isinstance(value, str) else describe(value)


def _as_list(text: str, *, ids: bool) -> str:
    if text.startswith("-"):
        return "put a space after each dash: - ..."
    return f"write it as a list, on the next line: - {short_scalar(text) if ids else _pasted(text)}"


def _pasted(text: str) -> str:
    """Return a text in the form in which a message quotes it after a dash, shortened if it is long."""
    if len(text) > MAX_SHOWN:
        return quoted(text)
    return as_scalar(text) if re.search(r"[:#,\[\]{}'\"&*!|>%@`]|^[-?]", text) else " ".join(text.split())


def _suggest_enum(value: object, expected: str) -> str:
    words = [word.strip("'") for word in expected.replace(" or ", ", ").split(", ")]
    return suggest(value, words) if isinstance(value, str) else allowed(words)
