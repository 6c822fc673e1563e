"""One action: as a card on its pillar's page, and on a page of its own."""

from dataclasses import dataclass

from planpress.addresses import action_anchor, action_page
from planpress.model import Action, Report
from planpress.model.characters import isolated
from planpress.views.context import Context, Link, TaggedText, web_address
from planpress.views.notes import NoteEntry, note_entries
from planpress.views.rating_badge import RatingBadge, badges


@dataclass(frozen=True)
class IndicatorRow:
    """A measure of effect; what is None was not supplied."""

    name: TaggedText
    unit: TaggedText | None
    baseline: str | None
    target: str | None
    value: str | None


@dataclass(frozen=True)
class EvidenceItem:
    """Something to look up; ``href`` is None where there is no usable link."""

    title: TaggedText
    date: str | None
    href: str | None


@dataclass(frozen=True)
class PrintedDifference:
    """How one part of the report words the action otherwise.

    Args:
        part: "Part B" or "Part C".
        title: The other title, or None where it is the same.
        starred: Whether this part carries the asterisk, or None where it is as in the title.
    """

    part: str
    title: TaggedText | None
    starred: bool | None


@dataclass(frozen=True)
class ActionCard:
    """One action.

    Args:
        id: As printed.
        anchor: Its anchor on the pillar's page.
        href: Its own page.
        title: The official name.
        starred: Whether it carries the report's asterisk.
        known_from: The period whose report lists it, where this period's does not; else None.
        badges: One for each assessor that rated it; empty where no rating is public.
        progress: What was done.
        comments: What the official form prints in italics.
        outlook: What comes next.
        challenges: What held it back.
        indicators: Measures; empty where not supplied.
        evidence: What to look up; empty where not supplied.
        printed: Where Part B or Part C differs.
        notes: Editorial notes about it.
    """

    id: str
    anchor: str
    href: str
    title: TaggedText
    starred: bool
    known_from: Link | None
    badges: tuple[RatingBadge, ...]
    progress: tuple[TaggedText, ...]
    comments: tuple[TaggedText, ...]
    outlook: tuple[TaggedText, ...]
    challenges: tuple[TaggedText, ...]
    indicators: tuple[IndicatorRow, ...]
    evidence: tuple[EvidenceItem, ...]
    printed: tuple[PrintedDifference, ...]
    notes: tuple[NoteEntry, ...]


def action(context: Context, identifier: str) -> ActionCard:
    """Show the card of one action.

    Args:
        context: Where it is shown.
        identifier: The action's id.

    Raises:
        UnknownNameError: There is no such action.
    """
    return card(context, context.find_action(identifier))


def card(context: Context, subject: Action) -> ActionCard:
    """Lay out the card of an action; where this period's report does not list it, only its name is shown."""
    home = context.actions_report
    own = home is not None and home.period == context.report.period
    report = home or context.report
    return ActionCard(
        id=subject.id,
        anchor=action_anchor(subject.id),
        href=context.action_href(subject.id),
        title=context.read(subject.title, report),
        starred=own and subject.starred,
        known_from=None if own else Link(report.period, context.period_href(report.period, action_page(subject.id))),
        badges=badges(context, report, subject) if own else (),
        progress=context.read_all(subject.progress) if own else (),
        comments=context.read_all(subject.comments) if own else (),
        outlook=context.read_all(subject.outlook) if own else (),
        challenges=context.read_all(subject.challenges) if own else (),
        indicators=_indicators(context, subject) if own else (),
        evidence=_evidence(context, subject) if own else (),
        printed=_printed(context, subject, report) if own else (),
        notes=note_entries(context, subject.id),
    )


def _neighbours(context: Context, subject: Action) -> tuple[Link | None, Link | None]:
    ids = [action.id for action in context.actions]
    index = ids.index(subject.id)
    before = ids[index - 1] if index else None
    after = ids[index + 1] if index + 1 < len(ids) else None
    return tuple(Link(number, context.action_href(number)) if number else None for number in (before, after))  # type: ignore[return-value]


def _citation(context: Context, subject: Action) -> str:
    """Write a citation after the pattern author, title, part, source, address."""
    report, plan = context.report, context.plan
    source = report.source.reference or report.meeting
    values = {
        "party": context.read_plan(plan.party.name),
        "plan": context.read_plan(plan.title),
        "action": subject.id,
        "period": report.period,
        "url": context.url(action_page(subject.id)),
    }
    if not source:
        return context.words.gettext(
            "%(party)s, %(plan)s, %(term_action)s %(action)s, report for %(period)s. %(url)s", **values
        )
    return context.words.gettext(
        "%(party)s, %(plan)s, %(term_action)s %(action)s, report for %(period)s (%(source)s). %(url)s",
        **values,
        source=isolated(source),
    )


def _indicators(context: Context, subject: Action) -> tuple[IndicatorRow, ...]:
    return tuple(
        IndicatorRow(context.read(row.name), context.read_optional(row.unit), row.baseline, row.target, row.value)
        for row in subject.indicators
    )


def _evidence(context: Context, subject: Action) -> tuple[EvidenceItem, ...]:
    return tuple(
        EvidenceItem(
            context.read(item.title), context.words.date(item.date) if item.date else None, web_address(item.url)
        )
        for item in subject.evidence
    )


def _printed(context: Context, subject: Action, report: Report) -> tuple[PrintedDifference, ...]:
    words = context.words
    parts = ((words.gettext("Part B"), subject.printed.part_b), (words.gettext("Part C"), subject.printed.part_c))
    return tuple(
        PrintedDifference(name, context.read_optional(part.title, report), part.starred)
        for name, part in parts
        if part is not None
    )
