"""Checks that a name exists, that ids are unique, and that ids are not reserved by the site."""

from collections.abc import Iterable, Iterator, Mapping

from planpress.addresses import DEVICES, EDITIONS, FEEDS, INDEX, LATEST, SUMS, address
from planpress.loading.characters import is_nothing
from planpress.loading.document import Document
from planpress.loading.names import NameKind, entries_of
from planpress.loading.problems import EMPTY, odd_finding
from planpress.loading.schema import keys_at, schema
from planpress.loading.spelling import short_scalar
from planpress.model import Finding, Path, Report, Unquoted
from planpress.model.scalars import quoted
from planpress.suggestion import allowed, meant

UNKNOWN = "REF201"
COLLIDING = "REF202"
RESERVED = "REF206"
RESERVED_PERIODS = (LATEST, "report", "about", "search", "assets", FEEDS, EDITIONS, "cname", SUMS.lower())
"""Names that a period cannot have, because the site uses them for other addresses."""
RESERVED_IDS = ("report", "index", INDEX)
"""Names that notes or the site itself use for something other than actions and pillars."""
FEW = 12


def check_name(document: Document, path: Path, word: object, kind: NameKind, *, key: bool = False) -> Iterator[Finding]:
    """Yield findings about a name, except about its form, because the model checks the form."""
    if not kind.known or path in document.explained:
        return
    if word is None and document.has(path):
        yield document.finding(EMPTY, path, f"{quoted(str(path[-1]))} is left empty", allowed(kind.known))
    if not isinstance(word, str) or word in kind.known or (kind.printed and isinstance(word, Unquoted)):
        return
    if odd := odd_finding(document, UNKNOWN, path, word, key=key):
        yield odd
        return
    article = "an" if kind.what[0] in "aeiou" else "a"
    message = f"{quoted(word)} is not {article} {kind.what}"
    yield document.finding(UNKNOWN, path, message, _advice(word, kind, path, key=key), key=key)


def _advice(word: str, kind: NameKind, path: Path, *, key: bool) -> str:
    """Suggest the name that is surely meant; otherwise list the names and, for a rating, say how to keep its words."""
    listed = allowed(kind.known)
    if key and word in keys_at(schema(Report), path[:-2]):
        return f'if it is a key beside "{path[-2]}", begin it in the column of "{path[-2]}"; {listed}'
    if name := meant(word, kind.known, kind.also):
        return f'did you mean "{name}"?' + (f" {listed}" if len(kind.known) <= FEW else "")
    if not kind.rating or key:
        return listed
    if is_nothing(word):
        return f"{listed}; delete the rating if there is none"
    if path[-1] == "rating":
        return f"{listed}; to keep the words of the report, add printed: {short_scalar(word)}"
    return f"{listed}; to keep the words of the report, write {{rating: ..., printed: {short_scalar(word)}}}"


def colliding(document: Document, path: Path, parent: object, key: str, what: str) -> Iterator[Finding]:
    """Yield a finding for each id of a list that repeats an earlier one, or differs from it only in capitals."""
    seen: dict[str, tuple[str, Path]] = {}
    for index, entry in entries_of(parent, key):
        identifier, inner = entry.get("id"), (*path, key, index, "id")
        if not isinstance(identifier, str):
            continue
        first_id, first = seen.setdefault(address(identifier), (identifier, inner))
        if first is not inner:
            same = "appears twice" if first_id == identifier else f"differs from {quoted(first_id)} only in case"
            message = f"the {what} {quoted(identifier)} {same}, first on line {document.mark(first)[0]}"
            yield document.finding(COLLIDING, inner, message, f"give each {what} its own id")


def repeated_languages(document: Document, plan: object) -> Iterator[Finding]:
    """Yield a finding for each language that the plan names twice, because both would use the same addresses."""
    languages = plan.get("languages") if isinstance(plan, Mapping) else None
    seen = set[str]()
    for index, code in enumerate(languages if isinstance(languages, list) else ()):
        if isinstance(code, str) and address(code) in seen:
            message = f"the language {quoted(code)} appears twice"
            yield document.finding(COLLIDING, ("languages", index), message, "name each language once")
        seen.add(address(str(code)))


def reserved_ids(document: Document, path: Path, parent: object, key: str, what: str) -> Iterator[Finding]:
    """Yield a finding for each id of a list that cannot be used in an address."""
    for index, entry in entries_of(parent, key):
        identifier = entry.get("id")
        if isinstance(identifier, str) and (reason := reserved(identifier, RESERVED_IDS)):
            message = f"{what} cannot be called {quoted(identifier)}"
            yield document.finding(RESERVED, (*path, key, index, "id"), message, reason)


def reserved(identifier: str, taken: Iterable[str]) -> str:
    """Return the reason why an id cannot be used in an address; "" if it can.

    Args:
        identifier: The id.
        taken: Names that the site itself uses.
    """
    if address(identifier) in taken:
        return "the site uses this name for something else, so choose another"
    if address(identifier).partition(".")[0] in DEVICES:
        return "Windows does not allow a file with this name, so choose another"
    return ""
