"""A rating as a shape and its label, without who gave it."""

from dataclasses import dataclass

from planpress.model import Report
from planpress.views.context import Context, TaggedText
from planpress.views.rating_badge import Tone, rating_words, tone


@dataclass(frozen=True)
class RatingKey:
    """A rating as a shape and its label.

    Args:
        label: The rating, or "not rated".
        tone: The step of the colour and shape ramp.
    """

    label: TaggedText
    tone: Tone


def rating_key(context: Context, report: Report, identifier: str | None) -> RatingKey:
    """Return a rating of a report, or "not rated".

    Args:
        context: The context of the page.
        report: The report, whose scale has the rating.
        identifier: The id of the rating; None for "not rated".
    """
    scale = context.plan.scale(report.scale)
    rating = scale.rating(identifier) if scale and identifier else None
    step = tone(scale, rating) if scale and rating else Tone.UNRATED
    return RatingKey(rating_words(context, rating, context.words.gettext("not rated")), step)
