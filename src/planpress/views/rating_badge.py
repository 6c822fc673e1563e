"""A rating as it is shown everywhere: shape, words, colour, and whose judgement it is."""

from dataclasses import dataclass
from enum import StrEnum

from planpress.model import Action, Assessment, Assessor, Rating, Report, Scale
from planpress.model.characters import as_seen
from planpress.model.text import plain
from planpress.views.context import Context, Link, TaggedText


class Tone(StrEnum):
    """The step of a colour and shape ramp that a rating falls on, by its rank within its scale."""

    BEST = "best"
    GOOD = "good"
    MIDDLE = "middle"
    LOW = "low"
    LEAST = "least"
    UNRANKED = "unranked"
    UNRATED = "unrated"


RAMP = (Tone.LEAST, Tone.LOW, Tone.MIDDLE, Tone.GOOD, Tone.BEST)


def tone(scale: Scale, rating: Rating) -> Tone:
    """Return where a rating falls between the lowest and the highest rank of its scale."""
    height = scale.height(rating)
    return Tone.UNRANKED if height is None else RAMP[round(height * (len(RAMP) - 1))]


@dataclass(frozen=True)
class RatingBadge:
    """A rating and whose it is.

    Args:
        label: The rating's label in its scale, or "Not rated".
        printed: The words of the report where they differ from the label.
        tone: The step of the colour and shape ramp.
        assessor: Who judged.
        note: What is to be said about this rating.
        depends_on: The actions that a pending one waits for.
        rated: False where there is no rating.
    """

    label: TaggedText
    printed: TaggedText | None
    tone: Tone
    assessor: TaggedText
    note: TaggedText | None = None
    depends_on: tuple[Link, ...] = ()
    rated: bool = True


def badge(context: Context, report: Report, assessor: Assessor, assessment: Assessment | None) -> RatingBadge | None:
    """Return the badge of an assessment, or None where there is none."""
    scale = context.plan.scale(report.scale)
    rating = scale.rating(assessment.rating) if scale and assessment else None
    if scale is None or assessment is None or rating is None:
        return None
    label = context.read_plan(rating.label)
    differs = assessment.printed and as_seen(assessment.printed) != as_seen(label.words)
    printed = plain(assessment.printed) if assessment.printed and differs else None
    return RatingBadge(
        label=label,
        printed=context.read_optional(printed, report),
        tone=tone(scale, rating),
        assessor=context.read_plan(assessor.label),
        note=context.read_optional(assessment.note, report),
        depends_on=tuple(Link(action, context.action_href(action)) for action in assessment.depends_on),
    )


def rating_words(context: Context, rating: Rating | None, otherwise: str) -> TaggedText:
    """Return the label of a rating, or other words of the site where there is none."""
    return context.read_plan(rating.label) if rating else context.site_text(otherwise)


def badges(context: Context, report: Report, action: Action) -> tuple[RatingBadge, ...]:
    """Return a badge for each assessor that rated an action, in the order of the plan."""
    given = (badge(context, report, assessor, action.ratings.get(assessor.id)) for assessor in context.plan.assessors)
    return tuple(rating for rating in given if rating)


def rating_badge(context: Context, action: str, assessor: str | None = None) -> RatingBadge:
    """Make the badge of one action.

    Args:
        context: Where it is shown.
        action: The action's id.
        assessor: Whose rating; left out: the Party's own.

    Raises:
        UnknownNameError: There is no such action or assessor.
    """
    found = context.find_action(action)
    rater = context.find_assessor(assessor) if assessor else context.plan.assessors[0]
    report = context.report
    shown = badge(context, report, rater, found.ratings.get(rater.id)) if report.detailed else None
    return shown or unrated(context, rater)


def unrated(context: Context, assessor: Assessor) -> RatingBadge:
    """Make the badge that says that an assessor's rating is not public."""
    label = context.site_text(context.words.gettext("No rating available"))
    return RatingBadge(label, None, Tone.UNRATED, context.read_plan(assessor.label), rated=False)
