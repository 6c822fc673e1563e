"""An action as a card, one of several on its pillar's page."""

from dataclasses import dataclass

from planpress.addresses import action_anchor, action_page, part_anchor
from planpress.model import Action, Report, Requirement
from planpress.views.commitment import Commitment, commitment
from planpress.views.context import Context, Link, TaggedText, web_address
from planpress.views.indicator import IndicatorRow, indicator_rows
from planpress.views.notes import NoteEntry, note_entries
from planpress.views.rating_badge import RatingBadge, badges


@dataclass(frozen=True)
class EvidenceItem:
    """A piece of evidence; ``href`` is None if its link is missing or unusable."""

    title: TaggedText
    date: str | None
    href: str | None


@dataclass(frozen=True)
class PrintedDifference:
    """How one part of the report prints the action differently.

    Args:
        part: "Part B" or "Part C".
        title: The title in this part; None if this part has the same title.
        starred: Whether this part prints the asterisk; None if this part agrees with the report on the asterisk.
    """

    part: str
    title: TaggedText | None
    starred: bool | None


@dataclass(frozen=True)
class ActionCard:
    """One action.

    Args:
        id: Its id.
        number: Its number, as printed.
        period: The period that the notes are from.
        anchor: Its anchor on the page of its pillar.
        href: The link to its own page.
        title: Its official name.
        short_title: Its name for lists and phones.
        starred: Whether the report prints an asterisk after its name.
        known_from: If the report of this period does not list the action, the link to the action in the last period
            whose report does; otherwise None.
        badges: A badge for each assessor that rated it; empty if there are no ratings.
        commitment: What the action promises; None if the report of this period does not list it.
        progress: What was done.
        comments: The text that the official form prints in italics.
        outlook: What is planned next.
        challenges: What made progress difficult.
        indicators: The indicators; empty if not supplied.
        evidence: The evidence; empty if not supplied.
        printed: How Part B or Part C prints the action differently.
        notes: Editorial notes about the action.
        missing: What the process demands but the report does not supply, as keys of `requires`.
        last_badges: If the report of this period does not list the action, a badge for each rating in the last report
            that does.
        suffix: The ending of the anchors on this card, if the page has another card of the same action.
    """

    id: str
    number: str
    period: str
    anchor: str
    href: str
    title: TaggedText
    short_title: TaggedText
    starred: bool
    known_from: Link | None
    badges: tuple[RatingBadge, ...]
    commitment: Commitment | None
    progress: tuple[TaggedText, ...]
    comments: tuple[TaggedText, ...]
    outlook: tuple[TaggedText, ...]
    challenges: tuple[TaggedText, ...]
    indicators: tuple[IndicatorRow, ...]
    evidence: tuple[EvidenceItem, ...]
    printed: tuple[PrintedDifference, ...]
    notes: tuple[NoteEntry, ...]
    missing: tuple[str, ...] = ()
    last_badges: tuple[RatingBadge, ...] = ()
    suffix: str = ""

    def part_anchor(self, part: str) -> str:
        """Return the anchor of a part, such as "progress"."""
        return part_anchor(part, self.id) + self.suffix


def action(context: Context, identifier: str) -> ActionCard:
    """Show the card of one action.

    Args:
        context: The context of the page.
        identifier: The action's id.

    Raises:
        UnknownNameError: There is no such action.
    """
    return card(context, context.find_action(identifier))


def card(context: Context, subject: Action) -> ActionCard:
    """Return an action's card, without texts and facts if the period's report does not list the action."""
    actions_report = context.actions_report
    listed = actions_report is not None and actions_report.period == context.report.period
    report = actions_report or context.report
    return ActionCard(
        id=subject.id,
        number=subject.printed_number,
        period=context.report.period,
        anchor=action_anchor(subject.id),
        href=context.action_href(subject.id),
        title=context.read(subject.title, report),
        short_title=context.read(subject.name_in_lists, report),
        starred=listed and subject.starred,
        known_from=None if listed else Link(report.period, context.period_href(report.period, action_page(subject.id))),
        badges=badges(context, report, subject) if listed else (),
        commitment=commitment(context, report, subject) if listed else None,
        progress=context.read_all(subject.progress) if listed else (),
        comments=context.read_all(subject.comments) if listed else (),
        outlook=context.read_all(subject.outlook) if listed else (),
        challenges=context.read_all(subject.challenges) if listed else (),
        indicators=indicator_rows(context, subject) if listed else (),
        evidence=_evidence(context, subject) if listed else (),
        printed=_printed(context, subject, report) if listed else (),
        notes=note_entries(context, subject.id),
        missing=_missing(context, subject) if listed else (),
        last_badges=() if listed else badges(context, report, subject),
    )


def _missing(context: Context, subject: Action) -> tuple[str, ...]:
    """Return, in the order of the page, what the process demands for each action but the report does not supply."""
    supplied = {
        Requirement.RESPONSIBLE: subject.responsible,
        Requirement.DUE: subject.due,
        Requirement.PROGRESS: subject.progress or subject.updates,
        Requirement.CHALLENGES: subject.challenges,
        Requirement.OUTLOOK: subject.outlook,
        Requirement.INDICATORS: subject.indicators,
        Requirement.EVIDENCE: subject.evidence,
    }
    return tuple(str(key) for key, value in supplied.items() if key in context.plan.requires and not value)


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
