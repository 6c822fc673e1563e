"""The badge of an action for other sites."""

import unicodedata
from dataclasses import dataclass

from planpress.exchange.badge_json import colour_assessment, message
from planpress.model import Action
from planpress.palette import TONES, ToneColours
from planpress.views.context import Context, site_name
from planpress.views.rating_badge import Tone, tone

PADDING = 16
NARROW, WIDE = 6.4, 11.5


@dataclass(frozen=True)
class EmbeddedBadge:
    """The badge of an action as a picture for other sites.

    Args:
        label: The action's number and the period.
        message: The ratings, and who gave them.
        tone: The tone of the first assessor's rating.
        label_width: The width of the label in pixels, padding included.
        message_width: The width of the message in pixels, padding included.
        plan: The Party and the plan.
    """

    label: str
    message: str
    tone: Tone
    label_width: int
    message_width: int
    plan: str

    @property
    def colours(self) -> ToneColours:
        """The colours for the tone of the rating."""
        return TONES[self.tone]


def embedded_badge(context: Context, action: Action) -> EmbeddedBadge:
    """Draw the badge of an action for other sites.

    Args:
        context: The context of any page of the period.
        action: One of the context's actions; if the report does not list it, the badge says that no rating is public.
    """
    label = f"{action.id} · {context.report.period}"
    words = badge_words(context, action)
    return EmbeddedBadge(
        label,
        words,
        _tone(context, action),
        width(label),
        width(words),
        site_name(context),
    )


def badge_words(context: Context, action: Action) -> str:
    """Return what a badge says about an action: its ratings and who gave them, or that no rating is public."""
    if colour_assessment(context.dataset, context.report, action) is None:
        return context.words.gettext("no rating available")
    return message(context.dataset, context.report, action, context.words, context.language)


def width(words: str) -> int:
    """Estimate the width of a text, in pixels at a font size of 11 px; the drawing then fits the text to this width."""
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in words)
    return round(PADDING + NARROW * (len(words) - wide) + WIDE * wide)


def _tone(context: Context, action: Action) -> Tone:
    scale = context.scale
    assessment = colour_assessment(context.dataset, context.report, action)
    rating = scale.rating(assessment.rating) if scale and assessment else None
    return tone(scale, rating) if scale and rating else Tone.UNRATED
