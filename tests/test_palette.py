"""The colours of ratings can be told apart in grey, and words on them can be read."""

import re
from itertools import pairwise

import pytest

from planpress.palette import RAMP, TONES
from planpress.site.assets import palette_rules
from planpress.views.rating_badge import RAMP as STEPS
from planpress.views.rating_badge import Tone

READABLE = 4.5
"""The least contrast of a text with its background (WCAG 2.2, 1.4.3)."""


def luminance(colour: str) -> float:
    """The relative luminance of a colour (WCAG 2.2)."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """The contrast of two colours (WCAG 2.2)."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def test_every_tone_has_colours() -> None:
    """The palette has each tone that a rating can have, and orders them as the views do."""
    assert set(TONES) == {tone.value for tone in Tone}
    assert tuple(tone.value for tone in STEPS) == RAMP


def test_fills_get_lighter_from_the_best_rating_to_the_least() -> None:
    """In grey, each step is clearly lighter than the next better one."""
    lights = [luminance(TONES[tone].fill) for tone in reversed(RAMP)]
    assert all(later > earlier + 0.1 for earlier, later in pairwise(lights))


@pytest.mark.parametrize("tone", list(TONES))
def test_words_on_every_tone_can_be_read(tone: str) -> None:
    """Words on a fill, and on the tints of light and dark pages, have enough contrast."""
    colours = TONES[tone]
    assert contrast(colours.fill, colours.on) >= READABLE
    assert contrast(colours.ink, colours.tint) >= READABLE
    assert contrast(colours.dark_ink, colours.dark_tint) >= READABLE
    assert contrast(colours.ink, "#ffffff") >= READABLE
    assert contrast(colours.dark_ink, "#11181f") >= READABLE


def test_pages_take_their_colours_from_the_palette() -> None:
    """The style sheet has a rule for each tone, with the fill and both inks."""
    rules = palette_rules()
    for name, colours in TONES.items():
        (rule,) = re.findall(rf"\.pp-tone-{name}\{{(.*?)\}}", rules)
        assert f"--tone:{colours.fill};" in rule
        assert f"light-dark({colours.ink},{colours.dark_ink})" in rule
