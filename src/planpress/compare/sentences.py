"""What a change says of itself, in one sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planpress.compare.kinds import REGROUPINGS, VERDICTS, Kind
from planpress.compare.standing import label, on_one_line, spoken
from planpress.model.characters import isolated

if TYPE_CHECKING:
    from planpress.compare.chain import Course, Ending
    from planpress.compare.change import Change
    from planpress.compare.standing import Standing

MOST_NAMED = 60
"""How many actions a sentence names at most."""


@dataclass(frozen=True)
class Style:
    """How a sentence is written.

    Args:
        mark: What stands before and after an action's number.
        escape: The characters of the data that need a backslash.
    """

    mark: str = ""
    escape: str = ""

    def number(self, identifier: str) -> str:
        """Write the number of an action."""
        return f"{self.mark}{identifier}{self.mark}"

    def words(self, words: str) -> str:
        """Write words of the data."""
        return words.translate({ord(one): f"\\{one}" for one in self.escape})


STYLES: Mapping[str, Style] = {
    "text": Style(),
    # The words are Markdown already; a tag or a macro call among them is to be read, not run.
    "markdown": Style(mark="**", escape="<{"),
}


def explain(change: Change, style: Style) -> str:
    """Say a change in one sentence."""
    return f"{_subject(change, style)}: {style.words(BODIES[change.kind](change))}."


def remark(change: Change, style: Style) -> str:
    """Say what the actions, their ratings and the marked words do not show by themselves; empty if they do."""
    told = REMARKS.get(change.kind, BODIES[change.kind])(change)
    return f"{style.words(told[0].upper() + told[1:])}." if told else ""


def listed(words: Iterable[str], most: int | None = None) -> str:
    """Write a list as people read it: "a, b and c", or "a, b and 7 more".

    Args:
        words: The entries.
        most: How many of them are written out; left out: all.
    """
    names = tuple(words) or ("",)
    if most is not None and len(names) > most:
        names = (*names[:most], f"{len(names) - most:,} more")
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last


def actions(number: int) -> str:
    """Write a number of actions."""
    return f"{number} action" if number == 1 else f"{number} actions"


def _subject(change: Change, style: Style) -> str:
    if change.kind in REGROUPINGS:
        return listed(map(style.number, change.earlier), MOST_NAMED)
    names = listed((style.number(one.id) for one in change.now or change.was), MOST_NAMED)
    if change.course:
        return f"{names} ({_course(change.course)})"
    moved = change.now and change.was and change.earlier != change.later and change.kind is not Kind.RENUMBERED
    return f"{names} (before: {listed(map(style.number, change.earlier), MOST_NAMED)})" if moved else names


def _ratings(change: Change) -> tuple[str, str]:
    return _labels(change.was), _labels(change.now)


def _labels(standings: tuple[Standing, ...]) -> str:
    if len(standings) == 1:
        return standings[0].label
    return listed((f"{one.id} ({one.label})" for one in standings), MOST_NAMED)


def _remark(change: Change) -> str:
    return f" ({change.reason})" if change.reason else ""


def _from_to(start: str, end: str = "") -> Callable[[Change], str]:
    def body(change: Change) -> str:
        was, now = _ratings(change)
        return f"{start} from {was} to {now}{end}{_remark(change)}"

    return body


def _blocked(change: Change) -> str:
    was, now = _ratings(change)
    return f"became blocked, from {was} to {now}{_waiting(change, ', ')}{_remark(change)}"


def _waiting(change: Change, start: str = "") -> str:
    assessment = change.now[0].assessment
    return (
        f"{start}waiting for {listed(assessment.depends_on, MOST_NAMED)}"
        if assessment and assessment.depends_on
        else ""
    )


def _same(change: Change) -> str:
    was, now = _ratings(change)
    return f"same, {now}" + (f"; before {was}{_remark(change)}" if was != now else "")


def _regrouped(verb: str) -> Callable[[Change], str]:
    def body(change: Change) -> str:
        was, now = _ratings(change)
        parts = now if len(change.now) > 1 else f"{change.later[0]} ({now})"
        return "; ".join((f"{verb} {parts}", *_on_the_way(change), f"before {was}"))

    return body


def _new(change: Change) -> str:
    return f"new in {change.since}, {_labels(change.now)}{_namesake(change)}"


def _dropped(change: Change) -> str:
    return f"{_ended(change)}; before {_labels(change.was)}{_namesake(change)}"


def _namesake(change: Change) -> str:
    """Say that an action of the other report has the same title, and that nothing is said of it."""
    other = change.namesake
    if other is None:
        return ""
    title = "the same title" if other.same else "nearly the same title"
    if change.kind is Kind.NEW:
        return f"; {other.action}, which was dropped then, had {title}"
    return f"; {other.action}, which is new, has {title}"


def _ended(change: Change) -> str:
    """Say where and why an action ended, or each branch of it."""
    name = change.course.action if change.course else change.earlier[0]
    language = change.was[0].language
    several = len(change.endings) > 1
    parts = _first([ending(end, language, named=several or end.action != name) for end in change.endings])
    split = ("split",) if several else ()
    return "; ".join((*split, *_taken(change), *parts))


def ending(end: Ending, language: str, *, named: bool = True, verb: str = "dropped") -> str:
    """Say where and why a line ends.

    Args:
        end: The ending.
        language: The reader's language.
        named: Whether to begin with the id.
        verb: "dropped", or "was dropped" in a whole sentence.
    """
    if end.dropped is None:
        return f"the report for {end.ended} does not say what became of {end.action}"
    taken = f" (taken up by {listed(end.dropped.into, MOST_NAMED)})" if end.dropped.into else ""
    return f"{end.action} " * named + f"{verb} in {end.ended}{taken}: {reason_of(end, language)}"


def reason_of(end: Ending, language: str) -> str:
    """Return why an action was dropped, as part of a sentence; empty where nothing is said."""
    return isolated(on_one_line(end.dropped.reason, language).rstrip(".")) if end.dropped else ""


def _on_the_way(change: Change) -> tuple[str, ...]:
    """Say what began, was dropped into a merger or ended between the two reports."""
    begun = _first([f"{one.action}, first listed in {one.since}, is part of it" for one in change.beginnings])
    ended = _first([ending(end, change.was[0].language) for end in change.endings])
    return (*begun, *_taken(change), *ended)


def _first(parts: Sequence[str]) -> tuple[str, ...]:
    """Return as many parts of a sentence as it can hold, and how many more there are."""
    return (*parts[:MOST_NAMED], *([f"{len(parts) - MOST_NAMED:,} more"] if len(parts) > MOST_NAMED else []))


def _taken(change: Change) -> tuple[str, ...]:
    language = change.was[0].language
    return _first(
        [f"of {end.action} the report for {end.ended} says: {reason_of(end, language)}" for end in change.takings]
    )


def _course(course: Course) -> str:
    return f"since {course.since} {'part of' if course.part else 'as'} {course.action}"


def _ended_under(change: Change) -> str:
    start = f"{_course(change.course)}; " if change.course else ""
    return f"{start}{_ended(change) + _namesake(change) if change.kind is Kind.DROPPED else change.reason}"


def _not_comparable(change: Change) -> str:
    return f"not comparable: {change.reason}"


def _values(change: Change, *, quote: bool = False) -> str:
    mark = '"' if quote else ""
    before, after = (isolated(one or "") for one in (change.before, change.after))
    return f"from {mark}{before}{mark} to {mark}{after}{mark}"


def _evidence(change: Change) -> str:
    language = change.subject.language
    titles = listed((f'"{spoken(one.title, language)}"' for one in change.evidence), MOST_NAMED)
    return f"{change.kind}, {titles}"


def _indicator(change: Change) -> str:
    values = [isolated(one) for one in (change.before, change.after) if one is not None]
    told = f"from {values[0]} to {values[1]}" if len(values) > 1 else values[0]
    gone = "before " if change.after is None else ""
    return f'{change.kind}, "{isolated(change.indicator)}": {gone}{told}'


def _opposites(change: Change) -> str:
    other = change.opposite
    if other is None:
        return str(change.kind)
    language = change.subject.language
    was, now = _ratings(change)
    name, they_were, they_are = (
        spoken(other.assessor.label, language),
        label(other.was, language),
        label(other.now, language),
    )
    if change.kind is Kind.DIFFERS:
        return f"assessor newly differs, {now} against {they_are} ({name}); both {was} before"
    return f"assessor now agrees, {now} like {name}; before {was} against {they_were}"


def _nothing_more(change: Change) -> str:
    return change.reason


REMARKS: Mapping[Kind, Callable[[Change], str]] = {
    **dict.fromkeys((*VERDICTS, Kind.NEWLY_RATED, Kind.NO_LONGER_RATED, Kind.UNRATED), _nothing_more),
    **dict.fromkeys((Kind.RENUMBERED, Kind.REWORDED, Kind.SCOPE), _nothing_more),
    Kind.BLOCKED: lambda change: "; ".join(one for one in (_waiting(change), change.reason) if one),
    **dict.fromkeys(REGROUPINGS, lambda change: "; ".join(_on_the_way(change))),
    Kind.NEW: lambda change: f"new in {change.since}{_namesake(change)}",
    Kind.DROPPED: _ended_under,
    Kind.NOT_COMPARABLE: _ended_under,
}
"""What is left to say where the rest is shown; for any other kind its body."""

BODIES: Mapping[Kind, Callable[[Change], str]] = {
    Kind.IMPROVED: _from_to("rating improved"),
    Kind.WORSENED: _from_to("rating worsened"),
    Kind.BLOCKED: _blocked,
    Kind.UNBLOCKED: _from_to("became unblocked,"),
    Kind.RERATED: _from_to("rated otherwise,", ", neither better nor worse"),
    Kind.SAME: _same,
    Kind.NEWLY_RATED: lambda change: f"newly rated, {_labels(change.now)}",
    Kind.NO_LONGER_RATED: lambda change: f"no longer rated; before {_labels(change.was)}",
    Kind.UNRATED: lambda change: str(change.kind),
    Kind.SPLIT: _regrouped("split into"),
    Kind.MERGED: _regrouped("merged into"),
    Kind.REGROUPED: _regrouped("split and merged into"),
    Kind.NEW: _new,
    Kind.DROPPED: _dropped,
    Kind.NOT_COMPARABLE: _not_comparable,
    Kind.RENUMBERED: lambda change: f"renumbered {_values(change)}",
    Kind.MOVED: lambda change: f"moved to another pillar, {_values(change, quote=True)}",
    Kind.REWORDED: lambda change: f"reworded {_values(change, quote=True)}",
    Kind.SCOPE: lambda change: f"scope text changed {_values(change, quote=True)}{_remark(change)}",
    Kind.EVIDENCE_ADDED: _evidence,
    Kind.EVIDENCE_REMOVED: _evidence,
    Kind.INDICATOR_REPORTED: _indicator,
    Kind.INDICATOR_CHANGED: _indicator,
    Kind.INDICATOR_GONE: _indicator,
    Kind.DIFFERS: _opposites,
    Kind.AGREES: _opposites,
}
