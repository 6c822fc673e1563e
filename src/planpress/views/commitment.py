"""What an action promises: its subject, who is answerable, and by when."""

import re
from dataclasses import dataclass

from planpress.model import Action, Deadline, Milestone, Report, Text
from planpress.model.action import Origin
from planpress.model.lateness import is_late, is_milestone_late
from planpress.views.context import Context, Link, TaggedText, web_address
from planpress.views.rating_key import RatingKey, rating_key


@dataclass(frozen=True)
class Answerable:
    """Somebody who is answerable; ``href`` is None if there is no usable link."""

    name: TaggedText
    href: str | None


@dataclass(frozen=True)
class Deadlines:
    """When the work begins and is due, in words; None for what is not stated.

    Args:
        start: When the work begins.
        due: The date by which the work is due.
        printed: The deadline in the words of the plan.
        ongoing: Whether the work has no planned end.
        late: Whether the work had not been finished although its due date had passed by the end of the period.
    """

    start: str | None
    due: str | None
    printed: TaggedText | None
    ongoing: bool
    late: bool

    @property
    def is_due(self) -> bool:
        """Whether a deadline of any kind is stated."""
        return bool(self.due or self.printed or self.ongoing)


@dataclass(frozen=True)
class OriginFact:
    """Where the promise was made.

    Args:
        title: The name of the document.
        page: The page in words, or the section as typed; None if not stated.
        href: The link, or None if there is no usable one.
    """

    title: TaggedText
    page: str | None
    href: str | None


@dataclass(frozen=True)
class DatedUpdate:
    """A dated statement.

    Args:
        date: The date in words.
        text: What happened.
        source: The name of the source; None if no source is stated.
        href: The link to the source, or None.
    """

    date: str
    text: TaggedText
    source: TaggedText | None
    href: str | None


@dataclass(frozen=True)
class MilestoneFact:
    """A milestone.

    Args:
        number: Its number as printed; "" if it has none.
        title: Its name.
        rating: Its rating; None if it has none.
        state: How far it is, in the words of the source; None if not stated.
        reached: When it was reached, in words; None if not stated.
        deadlines: When it begins and is due.
        answerable: Who is answerable, the lead first.
        progress: What was done for it.
    """

    number: str
    title: TaggedText
    rating: RatingKey | None
    state: TaggedText | None
    reached: str | None
    deadlines: Deadlines
    answerable: tuple[Answerable, ...]
    progress: tuple[TaggedText, ...]


@dataclass(frozen=True)
class Commitment:
    """What an action promises.

    Args:
        description: What the action is about.
        objective: The number and the title of its objective; None if it has none.
        answerable: Who is answerable, the lead first.
        deadlines: When the action begins and is due.
        origin: Where the action was promised; None if not stated.
        tags: Its subjects.
        updates: Dated statements, the latest first.
        milestones: Its milestones, in printed order.
    """

    description: tuple[TaggedText, ...]
    objective: Link | None
    answerable: tuple[Answerable, ...]
    deadlines: Deadlines
    origin: OriginFact | None
    tags: tuple[TaggedText, ...]
    updates: tuple[DatedUpdate, ...]
    milestones: tuple[MilestoneFact, ...]

    @property
    def has_facts(self) -> bool:
        """Whether there is anything besides the description, the updates and the milestones."""
        when = self.deadlines
        return bool(self.objective or self.answerable or when.start or when.is_due or self.origin or self.tags)


def commitment(context: Context, report: Report, action: Action) -> Commitment:
    """Return what an action promises, according to a report.

    Args:
        context: The context of the page.
        report: The report that lists the action.
        action: The action.
    """
    objective = context.plan.objective(action.objective, report.plan_version)
    return Commitment(
        description=context.read_all(action.description, report),
        objective=context.objective_link(objective) if objective else None,
        answerable=tuple(_answerable(context, report, entry) for entry in action.responsible),
        deadlines=deadlines(context, report, action),
        origin=_origin(context, report, action.origin) if action.origin else None,
        tags=tuple(context.read_plan(tag.label) for tag in context.plan.tags if tag.id in action.tags),
        updates=_updates(context, report, action),
        milestones=tuple(_milestone(context, report, milestone) for milestone in action.milestones),
    )


def _origin(context: Context, report: Report, origin: Origin) -> OriginFact:
    page = origin.page
    if page and PAGE_NUMBER.fullmatch(page):
        page = context.words.gettext("page %(page)s", page=page)
    elif page and PAGE_NUMBERS.fullmatch(page):
        page = context.words.gettext("pages %(pages)s", pages=page)
    return OriginFact(context.read(origin.title, report), page, web_address(origin.url))


PAGE_NUMBER = re.compile(r"\d+")
PAGE_NUMBERS = re.compile(r"\d+(?:\s?[\u2013,-]\s?\d+)+")
"""Two or more page numbers, such as "12-14" or "12, 15"."""


def deadlines(context: Context, report: Report, action: Action) -> Deadlines:
    """Return when an action begins and is due, and whether it was late at the end of the period."""
    return _deadlines(context, report, action, late=is_late(context.plan, report, action))


def _deadlines(context: Context, report: Report, promise: Action | Milestone, *, late: bool) -> Deadlines:
    words, due = context.words, promise.due or Deadline.model_construct()
    return Deadlines(
        start=words.date(promise.start) if promise.start else None,
        due=words.date(due.date) if due.date else None,
        printed=context.read_optional(due.text, report),
        ongoing=due.ongoing,
        late=late,
    )


def _milestone(context: Context, report: Report, milestone: Milestone) -> MilestoneFact:
    late = is_milestone_late(context.plan, report, milestone)
    return MilestoneFact(
        number=milestone.number or "",
        title=context.read(milestone.title, report),
        rating=rating_key(context, report, milestone.rating) if milestone.rating else None,
        state=context.read_optional(milestone.state, report),
        reached=context.words.date(milestone.reached) if milestone.reached else None,
        deadlines=_deadlines(context, report, milestone, late=late),
        answerable=tuple(_answerable(context, report, entry) for entry in milestone.responsible),
        progress=context.read_all(milestone.progress, report),
    )


def _answerable(context: Context, report: Report, entry: Text) -> Answerable:
    body = context.plan.body(str(entry))
    if body:
        return Answerable(context.read_plan(body.name), web_address(body.url))
    return Answerable(context.read(entry, report), None)


def _updates(context: Context, report: Report, action: Action) -> tuple[DatedUpdate, ...]:
    ordered = sorted(action.updates, key=lambda update: update.date, reverse=True)
    return tuple(
        DatedUpdate(
            context.words.date(update.date),
            context.read(update.text, report),
            context.read(update.source.title, report) if update.source else None,
            web_address(update.source.url) if update.source else None,
        )
        for update in ordered
    )
