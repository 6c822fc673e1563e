"""Checks that the names used in files exist, such as those of ratings, pillars and actions, and that ids are unique.

The checks use the values as typed, so that a wrong date on one line does not hide a wrong rating on the next.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from planpress.loading.document import Document
from planpress.loading.name_checks import UNKNOWN, check_name, colliding, repeated_languages, reserved_ids
from planpress.loading.names import ListedNames, Map, NameKind, PlanNames, entries_of, ids_of, map_at, ratings_of
from planpress.loading.schema import schema, wanted_at
from planpress.model import Finding, Path, Plan, Report, Unquoted
from planpress.model.scalars import SLUG, quoted
from planpress.model.shares import ALL
from planpress.suggestion import allowed

FIRST_VERSION = "1"
"""The version of the plan for reports that do not name one."""


def plan_findings(document: Document, names: PlanNames) -> Iterator[Finding]:
    """Yield findings about names in the plan that do not exist, are missing, appear twice or are reserved.

    Args:
        document: The file of the plan.
        names: The names in the plan.
    """
    plan, scales = document.value, NameKind("scale", names.scales)
    for key, what in (
        ("assessors", "assessor"),
        ("scales", "scale"),
        ("versions", "version"),
        ("bodies", "body"),
        ("tags", "tag"),
    ):
        yield from colliding(document, (), plan, key, what)
    yield from repeated_languages(document, plan)
    yield from _heading_findings(document, (), plan, names.plan)
    for index, version in entries_of(plan, "versions"):
        yield from _heading_findings(document, ("versions", index), version, names.versions.get(str(version.get("id"))))
    for index, scale in entries_of(plan, "scales"):
        yield from colliding(document, ("scales", index), scale, "ratings", "rating")
    for index, mapping in entries_of(plan, "mappings"):
        old, new = (ratings_of(names, mapping.get(key)) for key in ("from", "to"))
        for key in ("from", "to"):
            yield from check_name(document, ("mappings", index, key), mapping.get(key), scales)
        for old_rating, new_rating in map_at(mapping, "ratings").items():
            path = ("mappings", index, "ratings", old_rating)
            yield from check_name(document, path, old_rating, old, key=True)
            yield from check_name(document, path, new_rating, new)


def report_findings(document: Document, names: PlanNames, earlier: Iterable[str] | None) -> Iterator[Finding]:
    """Yield findings about names in a report that do not exist, are missing, appear twice or are reserved.

    Args:
        document: The file of the report.
        names: The names in the plan.
        earlier: The ids of the actions in earlier reports; None if they cannot all be read.
    """
    report = document.value
    yield from colliding(document, (), report, "actions", "action")
    yield from reserved_ids(document, (), report, "actions", "an action")
    yield from _scale_findings(document, names)
    yield from _action_findings(document, names)
    yield from _rating_findings(document, names)
    yield from _total_findings(document, names)
    spoken_of = dict.fromkeys(() if earlier is None else ("report", *ids_of(report, "actions"), *earlier))
    about = NameKind("action in this report or an earlier one", spoken_of, printed=True)
    accepted = replace(about, known={**spoken_of, "actions": None}) if spoken_of else about
    for key, kind in (("notes", about), ("corrections", about), ("accept", accepted)):
        for index, entry in entries_of(report, key):
            yield from check_name(document, (key, index, "about"), entry.get("about"), kind)


def action_ids(document: Document) -> Iterator[str]:
    """Yield the ids of the actions in a report's file, as far as they can be read."""
    return ids_of(document.value, "actions")


def _scale_findings(document: Document, names: PlanNames) -> Iterator[Finding]:
    report = document.value if isinstance(document.value, dict) else {}
    if "scale" in report:
        yield from check_name(document, ("scale",), report["scale"], NameKind("scale of the plan", names.scales))
    elif report.get("totals") or report.get("shares") or any(True for _ in _assessments(report)):
        yield document.finding("FMT101", (), 'the key "scale" is missing here', allowed(names.scales))


def _rating_findings(document: Document, names: PlanNames) -> Iterator[Finding]:
    assessors = NameKind("assessor of the plan", names.assessors)
    ratings = ratings_of(names, map_at({"": document.value}, "").get("scale"))
    actions = NameKind("action of this report", dict.fromkeys(action_ids(document)), printed=True)
    for path, judgement in _assessments(document.value):
        yield from check_name(document, path, path[-1], assessors, key=True)
        if not isinstance(judgement, dict):
            yield from check_name(document, path, judgement, ratings)
            continue
        yield from check_name(document, (*path, "rating"), judgement.get("rating"), ratings)
        awaited = judgement.get("depends_on")
        for step, identifier in enumerate(awaited if isinstance(awaited, list) else ()):
            yield from check_name(document, (*path, "depends_on", step), identifier, actions)


def _total_findings(document: Document, names: PlanNames) -> Iterator[Finding]:
    report = document.value
    assessors = NameKind("assessor of the plan", names.assessors)
    ratings = ratings_of(names, map_at({"": report}, "").get("scale"))
    for key in ("totals", "totals_note", "shares"):
        for assessor in map_at(report, key):
            yield from check_name(document, (key, assessor), assessor, assessors, key=True)
    for assessor in map_at(report, "totals"):
        for rating in map_at(map_at(report, "totals"), assessor):
            yield from check_name(document, ("totals", assessor, rating), rating, ratings, key=True)
    with_totals = NameKind("assessor with totals", tuple(map_at(report, "totals")))
    derived = report.get("totals_derived") if isinstance(report, dict) else None
    for index, assessor in enumerate(derived if isinstance(derived, list) else ()):
        yield from check_name(document, ("totals_derived", index), assessor, with_totals)
    for assessor in map_at(report, "shares"):
        for rating in map_at(map_at(report, "shares"), assessor):
            if rating != ALL:
                yield from check_name(document, ("shares", assessor, rating), rating, ratings, key=True)


def _assessments(report: object) -> Iterator[tuple[Path, object]]:
    for assessor, judgement in map_at(report, "overall").items():
        yield ("overall", assessor), judgement
    for index, action in entries_of(report, "actions"):
        for assessor, judgement in map_at(action, "ratings").items():
            yield ("actions", index, "ratings", assessor), judgement


def _heading_findings(document: Document, path: Path, parent: object, listed: ListedNames | None) -> Iterator[Finding]:
    """Yield findings about the pillars and objectives of a plan or of one of its versions."""
    for key, what in (("pillars", "pillar"), ("objectives", "objective")):
        yield from colliding(document, path, parent, key, what)
    yield from reserved_ids(document, path, parent, "pillars", "a pillar")
    pillars = listed.pillars if listed else ()
    for index, objective in entries_of(parent, "objectives"):
        if listed:
            yield from _belongs(document, (*path, "objectives", index, "pillar"), objective, pillars, "the plan")


def _action_findings(document: Document, names: PlanNames) -> Iterator[Finding]:
    """Yield findings about the pillars, objectives, bodies and tags that actions name."""
    report = document.value
    version = map_at({"": report}, "").get("plan_version", FIRST_VERSION)
    listed, plan = names.listed(version), f"version {version} of the plan" if names.versions else "the plan"
    bodies, tags = NameKind("body of the plan", names.bodies), NameKind("tag of the plan", names.tags)
    ratings = ratings_of(names, map_at({"": report}, "").get("scale"))
    for index, action in entries_of(report, "actions"):
        path: Path = ("actions", index)
        if listed:
            yield from _belongs(document, (*path, "pillar"), action, listed.pillars, plan)
            if "objective" in action:
                yield from _belongs(document, (*path, "objective"), action, listed.objectives, plan)
        for step, body in _words(action, "responsible"):
            if SLUG.fullmatch(body) and not body.isdigit() and body not in names.bodies:
                yield from _body_findings(document, (*path, "responsible", step), body, bodies)
        for step, milestone in entries_of(action, "milestones"):
            inner = (*path, "milestones", step)
            for place, body in _words(milestone, "responsible"):
                if SLUG.fullmatch(body) and not body.isdigit() and body not in names.bodies:
                    yield from _body_findings(document, (*inner, "responsible", place), body, bodies)
            yield from check_name(document, (*inner, "rating"), milestone.get("rating"), ratings)
        for step, tag in _words(action, "tags"):
            yield from _listed_name(document, (*path, "tags", step), tag, tags)


def _belongs(document: Document, inner: Path, entry: Map, known: tuple[str, ...], plan: str) -> Iterator[Finding]:
    """Yield findings about the pillar or objective to which an action or objective belongs."""
    key = str(inner[-1])
    if not known and isinstance(entry.get(key), str):
        message = f"{plan} has no {key}s"
        yield document.finding(
            UNKNOWN, inner, message, f"list them under `{key}s` of {plan}, or delete this key", key=True
        )
    elif known and key not in entry:
        hint = wanted_at(schema(Plan if "objectives" in inner else Report), inner)
        yield document.finding("FMT101", inner[:-1], f'the key "{key}" is missing here', hint)
    else:
        kind = NameKind(f"{key} of {plan}", known, printed=True)
        yield from check_name(document, inner, entry.get(key), kind)


def _body_findings(document: Document, path: Path, body: str, kind: NameKind) -> Iterator[Finding]:
    """Yield a finding about a word that looks like the id of a body; a name has capitals, spaces or other letters."""
    if kind.known:
        for finding in check_name(document, path, body, kind):
            yield replace(finding, hint=f"{finding.hint}; if it is a name, write {{en: {body}}}")


def _listed_name(document: Document, path: Path, word: str, kind: NameKind) -> Iterator[Finding]:
    if kind.known:
        yield from check_name(document, path, word, kind)
    elif not isinstance(word, Unquoted):
        yield document.finding(
            UNKNOWN, path, f"{quoted(word)} is not a {kind.what}", "list it under `tags` in the plan"
        )


def _words(parent: Map, key: str) -> Iterator[tuple[int, str]]:
    values = parent.get(key)
    for index, value in enumerate(values if isinstance(values, list) else ()):
        if isinstance(value, str):
            yield index, value
