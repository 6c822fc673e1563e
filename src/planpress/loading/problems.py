"""What is wrong with a file's values, in words for the person who typed them."""

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from planpress.loading.document import Document
from planpress.loading.schema import keys_at, required_at, schema, wanted_at
from planpress.model import Finding, Path
from planpress.model.scalars import MAX_QUOTED, describe, quoted

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
MAX_LISTED = 30
MAX_COMPARED = 500
MIN_PART = 4


def suggest(word: str, known: Iterable[str], also: Mapping[str, str] | None = None) -> str:
    """Return "did you mean ...?" where a known word is close, else the list of what is allowed.

    Args:
        word: What was written.
        known: What may be written.
        also: Other words for some of the known ones, such as labels.
    """
    known = tuple(known)
    words = {one.lower(): one for one in known} | {one.lower(): right for one, right in (also or {}).items()}
    if found := _closest(word.lower(), words):
        return f'did you mean "{found}"?'
    return allowed(known)


def allowed(known: Iterable[str]) -> str:
    """Return the list of what is allowed; empty where nothing is."""
    known = tuple(known)
    more = f" and {len(known) - MAX_LISTED} more" if len(known) > MAX_LISTED else ""
    return f"allowed: {', '.join(known[:MAX_LISTED])}{more}" if known else ""


def _closest(word: str, words: Mapping[str, str]) -> str | None:
    if word in words or len(words) > MAX_COMPARED or len(word) > MAX_QUOTED:
        return words.get(word)  # comparing grows with the product of all these numbers
    words = {one: right for one, right in words.items() if len(one) <= MAX_QUOTED}
    close = get_close_matches(word, words, n=1, cutoff=0.6)
    parts = [one for one in words if len(word) >= MIN_PART and word in one]
    found = (*parts, *close) if word.isdecimal() else (*close, *parts)  # a year is not meant by one that looks like it
    return words[found[0]] if found else None


def empty_findings(document: Document, model: type[BaseModel]) -> Iterator[Finding]:
    """Yield a finding for each value that is left empty.

    Args:
        document: The file.
        model: What it is to be.
    """
    root = schema(model)
    for path in document.empties:
        if isinstance(path[-1], int):
            message = f'entry {path[-1] + 1} of "{path[-2]}" is left empty' if path[:-1] else "an entry is left empty"
            yield document.finding(EMPTY, path, message, "write it after the dash, or take the dash out")
        elif path[-1] in keys_at(root, path[:-1]) or not keys_at(root, path[:-1]):
            hint = wanted_at(root, path) + ("" if required_at(root, path) else " (or take the key out)")
            yield document.finding(EMPTY, path, f"{quoted(path[-1])} is left empty", hint)


def model_findings(document: Document, model: type[BaseModel], error: ValidationError) -> Iterator[Finding]:
    """Yield a finding for each thing the model refuses, but for values that are left empty.

    Args:
        document: The file.
        model: What it was to be.
        error: What pydantic says.
    """
    root, empties = schema(model), set(document.empties)
    for detail in error.errors(include_url=False):
        location = detail["loc"]
        path: Path = tuple(step for step in location if step != "[key]")
        if detail["type"] not in ("missing", "extra_forbidden"):
            while path and not document.has(path):  # a rating that stands alone is expanded to a map
                path = path[:-1]
        spoilt = detail["type"] == "too_short" and detail["input"]  # its entries have findings of their own
        told = path in empties and detail["type"] != "extra_forbidden"
        if not told and not spoilt:
            yield _finding(document, root, detail, path, key="[key]" in location)


def _finding(  # noqa: PLR0911 - one for each kind of fault
    document: Document, root: Mapping[str, Any], detail: ErrorDetails, path: Path, *, key: bool
) -> Finding:
    kind = detail["type"]
    code = CODES.get(kind, OTHER)
    value: Any = detail["input"]
    name = _name(path)
    if kind == "missing":
        return document.finding(code, path[:-1], f"the key {name} is missing here", wanted_at(root, path))
    if kind == "extra_forbidden":
        hint = suggest(str(path[-1]), keys_at(root, path[:-1]))
        return document.finding(code, path, f"the key {name} is not known here", hint, key=True)
    if kind == "enum":
        hint = _suggest_enum(value, detail["ctx"]["expected"])
        return document.finding(code, path, f"{describe(value)} is not allowed for {name}", hint)
    if kind in KINDS:
        hint = _as_list(value) if kind == "tuple_type" and isinstance(value, str) else wanted_at(root, path)
        return document.finding(code, path, f"{name} must be {KINDS[kind]}, not {_kind(value)}", hint)
    if kind == "too_short":
        return document.finding(code, path, f"{name} is an empty list", "give at least one entry")
    context = detail.get("ctx", {})
    if kind == "too_long":
        message = f"{name} has more than {context['max_length']} entries"
        return document.finding(code, path, message, "keep those that reports use")
    return document.finding(code, path, context.get("message", detail["msg"]), context.get("hint", ""), key=key)


def _name(path: Path) -> str:
    if not path:
        return "the file"
    if isinstance(path[-1], int):
        return f'entry {path[-1] + 1} of "{path[-2]}"' if path[:-1] else f"entry {path[-1] + 1}"
    return quoted(path[-1])


def _kind(value: object) -> str:
    return "text" if isinstance(value, str) else describe(value)


def _as_list(text: str) -> str:
    if text.startswith("-"):
        return "put a space after each dash: - ..."
    return f"write it as a list, on the next line: - {quoted(text)[1:-1]}"


def _suggest_enum(value: object, expected: str) -> str:
    words = [word.strip("'") for word in expected.replace(" or ", ", ").split(", ")]
    return suggest(value, words) if isinstance(value, str) else allowed(words)
