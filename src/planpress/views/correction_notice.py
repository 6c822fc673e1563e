"""What was corrected, displayed under the title of each page that a correction concerns."""

from collections.abc import Callable
from dataclasses import dataclass

from planpress.addresses import (
    COMPARISONS,
    CORRECTIONS,
    REPORT_PAGE,
    action_of,
    address,
    pillar_of,
)
from planpress.compare import CorrectedFigure, FigureKind
from planpress.views.context import Context, EarlierEdition, Link, TaggedText
from planpress.views.corrections import Step, is_first_edition, steps
from planpress.views.notes import about_link
from planpress.views.rating_badge import rating_words

SHOWN = 3
"""The maximum number of corrections that are named; a link leads to the others."""


@dataclass(frozen=True)
class FigureEntry:
    """A figure that was corrected.

    Args:
        kind: What kind of figure it is.
        about: The action, or None if the page is about that action alone, or if the figure belongs to the whole report.
        before: The figure in the earlier edition.
        after: The figure now.
        assessor: Who gave the rating; None for an indicator.
        subject: The rating that is counted, or the name of the indicator; otherwise None.
    """

    kind: FigureKind
    about: Link | None
    before: TaggedText
    after: TaggedText
    assessor: TaggedText | None
    subject: TaggedText | None


@dataclass(frozen=True)
class NoticeEntry:
    """A correction.

    Args:
        date: Its date, in words.
        about: The action, or None if the page is about that action alone, or if the correction is about the whole
            report.
        text: What was changed.
        figures: The figures that it changed.
        edition: The link to the earlier edition of the page; None if that is not known.
        published: The day on which that edition was published, in words.
    """

    date: str
    about: Link | None
    text: TaggedText
    figures: tuple[FigureEntry, ...]
    edition: Link | None
    published: str


@dataclass(frozen=True)
class CorrectionNotice:
    """What was corrected about the subject of a page.

    Args:
        entries: The last corrections, newest first; empty if there are none.
        more: The link to all corrections if there are more than these; otherwise empty.
    """

    entries: tuple[NoticeEntry, ...]
    more: str


def correction_notice(context: Context, path: str, most: int | None = SHOWN) -> CorrectionNotice:
    """Return the corrections that concern a page.

    Args:
        context: The context of the page.
        path: The address of the page inside its period.
        most: How many corrections are named; None for all.

    Returns:
        The notice; empty in a first edition, because readers have not seen what was corrected before it.
    """
    concerns = _subject(context, path)
    if is_first_edition(context) or concerns is None or not (made := steps(context)):
        return CorrectionNotice((), "")
    single = bool(action_of(path))
    chosen = [step for step in made if concerns(step.about) or any(concerns(figure.about) for figure in step.figures)]
    entries = tuple(_entry(context, step, path, concerns, single=single) for step in chosen[:most])
    return CorrectionNotice(entries, context.href(CORRECTIONS) if len(chosen) > len(entries) else "")


def _subject(context: Context, path: str) -> Callable[[str], bool] | None:
    """Return a function that tells whether a page shows a correction's subject; None if the page shows none."""
    if action := action_of(path):
        return lambda about: address(about) == action
    if pillar := pillar_of(path):
        inside = {action.id for action in context.actions if address(action.pillar) == pillar}
        return lambda about: about in inside
    if path in ("", REPORT_PAGE) or path.startswith(f"{COMPARISONS}/"):
        return lambda about: True
    return None


def _entry(context: Context, step: Step, path: str, concerns: Callable[[str], bool], *, single: bool) -> NoticeEntry:
    edition = step.edition
    return NoticeEntry(
        date=context.words.date(step.date),
        about=None if single else about_link(context, step.about),
        text=step.text,
        figures=tuple(_figure(context, figure, single=single) for figure in step.figures if concerns(figure.about)),
        edition=_edition_link(context, edition, path) if edition else None,
        published=context.words.date(edition.published) if edition else "",
    )


def _edition_link(context: Context, edition: EarlierEdition, path: str) -> Link:
    """Return the link to the page in an earlier edition, or to the overview if the edition may lack the page."""
    action = action_of(path)
    listed = {address(entry.id) for entry in edition.report.actions} if edition.report else set()
    page = path if path in ("", REPORT_PAGE) or pillar_of(path) or action in listed else ""
    href = context.edition_href(edition.number, page)
    return Link(context.words.gettext("Edition %(number)s", number=edition.number), href)


def _figure(context: Context, figure: CorrectedFigure, *, single: bool) -> FigureEntry:
    assessor = context.plan.assessor(figure.assessor)
    subject = context.read(figure.indicator) if figure.indicator else None
    if figure.kind is FigureKind.TOTAL:
        subject = _value(context, figure.rating)
    counted = figure.kind in (FigureKind.TOTAL, FigureKind.INDICATOR)
    before, after = (
        _typed(context, value) if counted else _value(context, value) for value in (figure.before, figure.after)
    )
    return FigureEntry(
        kind=figure.kind,
        about=None if single else about_link(context, figure.about),
        before=before,
        after=after,
        assessor=context.read_plan(assessor.label) if assessor else None,
        subject=subject,
    )


def _value(context: Context, rating: str | None) -> TaggedText:
    known = context.scale.rating(rating) if context.scale and rating else None
    return rating_words(context, known, rating or context.words.gettext("not rated"))


def _typed(context: Context, value: str | None) -> TaggedText:
    return context.site_text(context.words.gettext("not supplied") if value is None else value)
