"""A rating as every page displays it, with its shape, label, colour and assessor."""

from dataclasses import dataclass

from planpress.model import Action, Assessment, Assessor, Rating, Report, Scale
from planpress.model.characters import as_seen
from planpress.model.text import plain
from planpress.palette import Tone
from planpress.views.context import Context, Link, TaggedText

__all__ = ["RatingBadge", "Tone", "badge", "badges", "rating_badge", "rating_words", "tone", "unrated"]


def tone(scale: Scale, rating: Rating) -> Tone:
    """Return the tone that the plan assigns to a rating."""
    return scale.tone(rating)


@dataclass(frozen=True)
class RatingBadge:
    """A rating and who gave it.

    Args:
        label: The rating's label in its scale, or "Not rated".
        printed: The words of the report if they differ from the label; otherwise None.
        tone: The sign of the rating.
        assessor: The assessor.
        note: A note about this rating.
        depends_on: The actions that a pending action waits for.
        rated: Whether there is a rating.
    """

    label: TaggedText
    printed: TaggedText | None
    tone: Tone
    assessor: TaggedText
    note: TaggedText | None = None
    depends_on: tuple[Link, ...] = ()
    rated: bool = True


def badge(context: Context, report: Report, assessor: Assessor, assessment: Assessment | None) -> RatingBadge | None:
    """Return the badge of an assessment, or None if there is no rating."""
    scale = context.plan.scale(report.scale)
    rating = scale.rating(assessment.rating) if scale and assessment else None
    if scale is None or assessment is None or rating is None:
        return None
    if assessment.printed or assessment.note or assessment.depends_on:
        return _badge(context, report, assessor, assessment, rating, scale)
    # Most badges state only the rating and who gave it.
    key = ("badge", scale.id, rating.id, assessor.id)
    return context.remember(key, lambda: _badge(context, report, assessor, assessment, rating, scale))


def _badge(  # noqa: PLR0913, PLR0917 - what a badge is made of
    context: Context, report: Report, assessor: Assessor, assessment: Assessment, rating: Rating, scale: Scale
) -> RatingBadge:
    label = context.read_plan(rating.label)
    differs = assessment.printed and as_seen(assessment.printed) != as_seen(label.words)
    printed = plain(assessment.printed) if assessment.printed and differs else None
    return RatingBadge(
        label=label,
        printed=context.read_optional(printed, report),
        tone=tone(scale, rating),
        assessor=context.read_plan(assessor.label),
        note=context.read_optional(assessment.note, report),
        depends_on=tuple(Link(report.number(action), context.action_href(action)) for action in assessment.depends_on),
    )


def rating_words(context: Context, rating: Rating | None, otherwise: str) -> TaggedText:
    """Return the label of a rating or, if there is no rating, other words of the site."""
    return context.read_plan(rating.label) if rating else context.site_text(otherwise)


def badges(context: Context, report: Report, action: Action) -> tuple[RatingBadge, ...]:
    """Return a badge for each assessor that rated an action, in the order of the plan."""
    assessors = context.plan.assessors
    shown = (badge(context, report, assessor, action.ratings.get(assessor.id)) for assessor in assessors)
    return tuple(rating for rating in shown if rating)


def rating_badge(context: Context, action: str, assessor: str | None = None) -> RatingBadge:
    """Show the badge of one action.

    Args:
        context: The context of the page.
        action: The action's id.
        assessor: The id of the assessor who gave the rating; by default, the Party.

    Raises:
        UnknownNameError: There is no such action or assessor.
    """
    subject = context.find_action(action)
    rater = context.find_assessor(assessor) if assessor else context.plan.assessors[0]
    report = context.report
    shown = badge(context, report, rater, subject.ratings.get(rater.id)) if report.detailed else None
    return shown or unrated(context, rater)


def unrated(context: Context, assessor: Assessor) -> RatingBadge:
    """Return a badge stating that no rating by an assessor is available."""
    label = context.site_text(context.words.gettext("No rating available"))
    return RatingBadge(label, None, Tone.UNRATED, context.read_plan(assessor.label), rated=False)
