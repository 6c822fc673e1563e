"""The badge of an action for other sites."""

import unicodedata
from dataclasses import dataclass

from planpress.exchange.badge_json import colour_assessment, message
from planpress.model import Action
from planpress.views.context import Context
from planpress.views.rating_badge import Tone, tone

PADDING = 16
NARROW, WIDE = 6.4, 11.5


@dataclass(frozen=True)
class EmbeddedBadge:
    """A badge of its own, drawn at build time.

    Args:
        label: Number and period.
        message: The ratings and whose they are.
        tone: Of the first assessor's rating.
        label_width: In pixels, padding included.
        message_width: In pixels, padding included.
        plan: Whose plan it is.
    """

    label: str
    message: str
    tone: Tone
    label_width: int
    message_width: int
    plan: str


def embedded_badge(context: Context, action: Action) -> EmbeddedBadge:
    """Draw the badge of an action for other sites.

    Args:
        context: Of the period.
        action: A known action; where the report does not list it, the badge says that no rating is public.
    """
    label = f"{action.id} · {context.report.period}"
    words = badge_words(context, action)
    return EmbeddedBadge(
        label,
        words,
        _tone(context, action),
        width(label),
        width(words),
        f"{context.read_plan(context.plan.party.name)}: {context.read_plan(context.plan.title)}",
    )


def badge_words(context: Context, action: Action) -> str:
    """Return what a badge says of an action: its ratings and whose they are, or that none is public."""
    if colour_assessment(context.dataset, context.report, action) is None:
        return context.words.gettext("no rating available")
    return message(context.dataset, context.report, action)


def width(words: str) -> int:
    """Estimate the width of words at 11 px, in pixels; the drawing then fits them to it."""
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in words)
    return round(PADDING + NARROW * (len(words) - wide) + WIDE * wide)


def _tone(context: Context, action: Action) -> Tone:
    scale = context.scale
    assessment = colour_assessment(context.dataset, context.report, action)
    rating = scale.rating(assessment.rating) if scale and assessment else None
    return tone(scale, rating) if scale and rating else Tone.UNRATED
