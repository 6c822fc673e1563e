"""The badge of an action for other sites."""

import unicodedata
from dataclasses import dataclass
from itertools import pairwise

from planpress.exchange.badge_json import colour_assessment, message
from planpress.model import Action
from planpress.palette import TONES, ToneColours
from planpress.views.context import Context, site_name
from planpress.views.rating_badge import Tone, tone

PADDING = 16
NARROW, WIDE = 6.4, 11.5
KHMER, KHMER_VOWEL, KHMER_BELOW, ARABIC = 7.3, 3.7, 3.5, 4.9
"""Widths of letters in pixels, measured with Noto Sans Khmer and DejaVu Sans and averaged over the labels of
ratings."""
SUBSCRIPT, RO = "\u17d2", "\u179a"
"""The sign that puts the next Khmer letter below the line, and the only letter that takes up room of its own even when
it is below the line."""
UNSPACED = ("Mn", "Me", "Cf")
"""The categories of signs above, below or between letters (Unicode, general category)."""


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
    label = f"{action.printed_number} · {context.report.period}"
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
    if not is_rated(context, action):
        return context.words.gettext("no rating available")
    return message(context.dataset, context.report, action, context.words, context.language)


def is_rated(context: Context, action: Action) -> bool:
    """Tell whether any rating of an action in the period is public."""
    return colour_assessment(context.dataset, context.report, action) is not None


def width(words: str) -> int:
    """Estimate the width of a text, in pixels at a font size of 11 px; the drawing then fits the text to this width."""
    return round(PADDING + sum(_advance(sign, before) for before, sign in pairwise(f" {words}")))


def _advance(sign: str, before: str) -> float:
    """Return the usual width of a character, given the character before it."""
    if unicodedata.east_asian_width(sign) in "WF":
        return WIDE
    category = unicodedata.category(sign)
    if category in UNSPACED:
        return 0
    if "\u1780" <= sign <= "\u17ff":
        if before == SUBSCRIPT:
            return KHMER_BELOW if sign == RO else 0
        return KHMER_VOWEL if category == "Mc" else KHMER
    return ARABIC if "\u0600" <= sign <= "\u077f" else NARROW


def _tone(context: Context, action: Action) -> Tone:
    scale = context.scale
    assessment = colour_assessment(context.dataset, context.report, action)
    rating = scale.rating(assessment.rating) if scale and assessment else None
    return tone(scale, rating) if scale and rating else Tone.UNRATED
