"""Checks that names exist (ratings, pillars, assessors, scales and actions) and that ids are unique.

The checks use the values as typed, so that a wrong date on one line does not hide a wrong rating on the next. Values
that cannot be names are left to :mod:`planpress.loading.problems`.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from planpress.addresses import DEVICES, EDITIONS, FEEDS, INDEX, LATEST, SUMS, address
from planpress.loading.characters import is_nothing
from planpress.loading.document import Document
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
"""Names that the site itself uses in addresses, besides the periods."""
RESERVED_IDS = ("report", "index", INDEX)
"""Names that notes or the site itself use for something other than actions and pillars."""
FIRST_VERSION = "1"
"""The version of the plan for reports that do not name one."""
FEW = 12
Map = Mapping[str, Any]


@dataclass(frozen=True)
class PlanNames:
    """The names that reports may use, as far as the plan can be read.

    Args:
        pillars: Ids, in order.
        revised_pillars: The same for each version of the plan that has its own pillars.
        assessors: Ids, in order.
        scales: The ratings of each scale: every id, label and other spelling, with the id that it means.
    """

    pillars: tuple[str, ...] = ()
    assessors: tuple[str, ...] = ()
    scales: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    revised_pillars: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, plan: object) -> "PlanNames":
        """Return the names that a plan's file defines, given its values."""
        scales = {str(node["id"]): _wordings(node) for _, node in _entries(plan, "scales") if "id" in node}
        revised = {
            version["id"]: tuple(_ids(version, "pillars"))
            for _, version in _entries(plan, "versions")
            if isinstance(version.get("id"), str)
        }
        return cls(tuple(_ids(plan, "pillars")), tuple(_ids(plan, "assessors")), scales, revised)

    def pillars_of(self, version: object) -> tuple[str, ...]:
        """Return the ids of the pillars in the version of the plan that a report names."""
        return self.revised_pillars.get(version, self.pillars) if isinstance(version, str) else self.pillars


@dataclass(frozen=True)
class _NameKind:
    """A kind of name.

    Args:
        what: What to call it in messages.
        known: The existing names; empty if they are not known, so that any may be right.
        also: Other words for some of them.
        printed: Whether it is a printed number, which must be in quotes.
        rating: Whether it is a rating of a report.
    """

    what: str
    known: Collection[str]
    also: Mapping[str, str] = field(default_factory=dict)
    printed: bool = False
    rating: bool = False


def plan_findings(document: Document, names: PlanNames) -> Iterator[Finding]:
    """Yield findings about names in the plan that do not exist or appear twice.

    Args:
        document: The file of the plan.
        names: The names in the plan.
    """
    plan, scales = document.value, _NameKind("scale", names.scales)
    for key, what in (
        ("pillars", "pillar"),
        ("assessors", "assessor"),
        ("scales", "scale"),
        ("versions", "version"),
    ):
        yield from _colliding(document, (), plan, key, what)
    yield from _repeated_languages(document, plan)
    yield from _reserved(document, (), plan, "pillars", "a pillar")
    for index, version in _entries(plan, "versions"):
        yield from _colliding(document, ("versions", index), version, "pillars", "pillar")
        yield from _reserved(document, ("versions", index), version, "pillars", "a pillar")
    for index, scale in _entries(plan, "scales"):
        yield from _colliding(document, ("scales", index), scale, "ratings", "rating")
    for index, mapping in _entries(plan, "mappings"):
        old, new = (_ratings(names, mapping.get(key)) for key in ("from", "to"))
        for key in ("from", "to"):
            yield from _check(document, ("mappings", index, key), mapping.get(key), scales)
        for old_rating, new_rating in _map(mapping, "ratings").items():
            path = ("mappings", index, "ratings", old_rating)
            yield from _check(document, path, old_rating, old, key=True)
            yield from _check(document, path, new_rating, new)


def report_findings(document: Document, names: PlanNames, earlier: Iterable[str] | None) -> Iterator[Finding]:
    """Yield findings about names in a report that do not exist or appear twice.

    Args:
        document: The file of the report.
        names: The names in the plan.
        earlier: The ids of the actions in earlier reports; None if they cannot all be read.
    """
    report = document.value
    yield from _colliding(document, (), report, "actions", "action")
    yield from _reserved(document, (), report, "actions", "an action")
    yield from _scale_findings(document, names)
    version = _map({"": report}, "").get("plan_version", FIRST_VERSION)
    of_plan = f"version {version} of the plan" if names.revised_pillars else "the plan"
    pillars = _NameKind(f"pillar of {of_plan}", names.pillars_of(version), printed=True)
    for index, action in _entries(report, "actions"):
        yield from _check(document, ("actions", index, "pillar"), action.get("pillar"), pillars)
    yield from _rating_findings(document, names)
    yield from _total_findings(document, names)
    spoken_of = dict.fromkeys(() if earlier is None else ("report", *_ids(report, "actions"), *earlier))
    about = _NameKind("action here or in an earlier report", spoken_of, printed=True)
    for key in ("notes", "corrections", "accept"):
        for index, entry in _entries(report, key):
            yield from _check(document, (key, index, "about"), entry.get("about"), about)


def action_ids(document: Document) -> Iterator[str]:
    """Yield the ids of the actions in a report's file, as far as they can be read."""
    return _ids(document.value, "actions")


def _scale_findings(document: Document, names: PlanNames) -> Iterator[Finding]:
    report = document.value if isinstance(document.value, dict) else {}
    if "scale" in report:
        yield from _check(document, ("scale",), report["scale"], _NameKind("scale of the plan", names.scales))
    elif report.get("totals") or any(True for _ in _assessments(report)):
        yield document.finding("FMT101", (), 'the key "scale" is missing here', allowed(names.scales))


def _rating_findings(document: Document, names: PlanNames) -> Iterator[Finding]:
    assessors = _NameKind("assessor of the plan", names.assessors)
    ratings = _ratings(names, _map({"": document.value}, "").get("scale"))
    actions = _NameKind("action of this report", dict.fromkeys(action_ids(document)), printed=True)
    for path, judgement in _assessments(document.value):
        yield from _check(document, path, path[-1], assessors, key=True)
        if not isinstance(judgement, dict):
            yield from _check(document, path, judgement, ratings)
            continue
        yield from _check(document, (*path, "rating"), judgement.get("rating"), ratings)
        awaited = judgement.get("depends_on")
        for step, identifier in enumerate(awaited if isinstance(awaited, list) else ()):
            yield from _check(document, (*path, "depends_on", step), identifier, actions)


def _total_findings(document: Document, names: PlanNames) -> Iterator[Finding]:
    report = document.value
    assessors = _NameKind("assessor of the plan", names.assessors)
    ratings = _ratings(names, _map({"": report}, "").get("scale"))
    for key in ("totals", "totals_note"):
        for assessor in _map(report, key):
            yield from _check(document, (key, assessor), assessor, assessors, key=True)
    for assessor in _map(report, "totals"):
        for rating in _map(_map(report, "totals"), assessor):
            yield from _check(document, ("totals", assessor, rating), rating, ratings, key=True)


def _assessments(report: object) -> Iterator[tuple[Path, object]]:
    for assessor, judgement in _map(report, "overall").items():
        yield ("overall", assessor), judgement
    for index, action in _entries(report, "actions"):
        for assessor, judgement in _map(action, "ratings").items():
            yield ("actions", index, "ratings", assessor), judgement


def _check(document: Document, path: Path, word: object, kind: _NameKind, *, key: bool = False) -> Iterator[Finding]:
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


def _advice(word: str, kind: _NameKind, path: Path, *, key: bool) -> str:
    """Suggest the name that is surely meant, or list the existing names, and say how to keep the report's words."""
    listed = allowed(kind.known)
    if key and word in keys_at(schema(Report), path[:-2]):
        return f'if it is a key beside "{path[-2]}", begin it in the same column as that; {listed}'
    if name := meant(word, kind.known, kind.also):
        return f'did you mean "{name}"?' + (f" {listed}" if len(kind.known) <= FEW else "")
    if not kind.rating or key:
        return listed
    if is_nothing(word):
        return f"{listed}; delete the rating where there is none"
    if path[-1] == "rating":
        return f"{listed}; keep the words of the report beside it: printed: {short_scalar(word)}"
    return f"{listed}; to keep the words of the report, write {{rating: ..., printed: {short_scalar(word)}}}"


def _colliding(document: Document, path: Path, parent: object, key: str, what: str) -> Iterator[Finding]:
    seen: dict[str, tuple[str, Path]] = {}
    for index, entry in _entries(parent, key):
        identifier, inner = entry.get("id"), (*path, key, index, "id")
        if not isinstance(identifier, str):
            continue
        first_id, first = seen.setdefault(address(identifier), (identifier, inner))
        if first is not inner:
            same = (
                "appears twice"
                if first_id == identifier
                else f"differs from {quoted(first_id)} only in upper and lower case"
            )
            message = f"the {what} {quoted(identifier)} {same}, first on line {document.mark(first)[0]}"
            yield document.finding(COLLIDING, inner, message, "give each its own id")


def _repeated_languages(document: Document, plan: object) -> Iterator[Finding]:
    """Yield a finding for each language that the plan names twice, because both would use the same addresses."""
    languages = plan.get("languages") if isinstance(plan, Mapping) else None
    seen = set[str]()
    for index, code in enumerate(languages if isinstance(languages, list) else ()):
        if isinstance(code, str) and address(code) in seen:
            message = f"the language {quoted(code)} appears twice"
            yield document.finding(COLLIDING, ("languages", index), message, "name each language once")
        seen.add(address(str(code)))


def _reserved(document: Document, path: Path, parent: object, key: str, what: str) -> Iterator[Finding]:
    for index, entry in _entries(parent, key):
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
        return "Windows allows no file of this name, so choose another"
    return ""


def _ratings(names: PlanNames, scale: object) -> _NameKind:
    wordings = names.scales.get(scale, {}) if isinstance(scale, str) else {}
    known = tuple(identifier for word, identifier in wordings.items() if word == identifier)
    return _NameKind(f"rating of the scale {scale}", known, wordings, rating=True)


def _wordings(scale: Map) -> dict[str, str]:
    """Return every spelling of the ratings of a scale, with the id of the rating that it means."""
    words = {identifier: identifier for identifier in _ids(scale, "ratings")}
    spellings: dict[str, set[str]] = {}
    for _, rating in _entries(scale, "ratings"):
        label, also = rating.get("label"), rating.get("also")
        labels = label.values() if isinstance(label, dict) else [label]
        for spelling in (*labels, *(also if isinstance(also, list) else ())):
            if isinstance(spelling, str) and isinstance(rating.get("id"), str):
                spellings.setdefault(spelling, set()).add(rating["id"])
    sure = {
        spelling: next(iter(ids)) for spelling, ids in spellings.items() if len(ids) == 1
    }  # a spelling that two ratings share identifies neither
    return {**sure, **words}


def _ids(parent: object, key: str) -> Iterator[str]:
    return (entry["id"] for _, entry in _entries(parent, key) if isinstance(entry.get("id"), str))


def _entries(parent: object, key: str) -> Iterator[tuple[int, Map]]:
    """Yield the maps in a list, with their indexes."""
    entries = parent.get(key) if isinstance(parent, Mapping) else None
    for index, entry in enumerate(entries if isinstance(entries, list) else ()):
        if isinstance(entry, dict):
            yield index, entry


def _map(parent: object, key: str) -> Map:
    value = parent.get(key) if isinstance(parent, Mapping) else None
    return value if isinstance(value, dict) else {}
