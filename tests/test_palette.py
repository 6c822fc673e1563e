"""The colours of ratings can be told apart in grey, and words on them can be read."""

import re
from itertools import pairwise

import pytest

from planpress.addresses import STYLE
from planpress.model.rating import RatingTone
from planpress.palette import ASIDE, RAMP, STEPS, TINT, TONES, Tone
from planpress.site.assets import assets, palette_rules

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


def mixed(ink: str, paper: str) -> str:
    """The background of a badge: a little of the ink in the colour of the page, as ``color-mix`` in CSS has it."""
    parts = [(int(ink[place : place + 2], 16), int(paper[place : place + 2], 16)) for place in (1, 3, 5)]
    return "#" + "".join(f"{round(mine * TINT / 100 + page * (1 - TINT / 100)):02x}" for mine, page in parts)


def test_every_tone_has_colours() -> None:
    """The palette has each tone, and a plan can name each except the tone for no rating and those with a number."""
    assert set(TONES) == set(Tone)
    assert {*RAMP, *ASIDE} == set(Tone) - {Tone.UNRATED, *STEPS} == {Tone(tone) for tone in RatingTone}


def test_fills_get_lighter_from_the_best_rating_to_the_least() -> None:
    """In grey, each step is clearly lighter than the next better one; those with numbers less clearly."""
    for tones, least in ((RAMP, 1.25), (STEPS, 1.2)):
        lights = [luminance(TONES[tone].fill) for tone in tones]
        assert all(later / earlier > least for earlier, later in pairwise(lights))


def test_ratings_without_a_rank_have_a_pattern() -> None:
    """Only they have one, and its lines can be told from the ground."""
    assert {tone for tone, colours in TONES.items() if colours.line} == set(ASIDE)
    assert all(contrast(TONES[tone].line, TONES[tone].fill) > 1.3 for tone in ASIDE)


@pytest.mark.parametrize("tone", list(TONES))
def test_words_on_every_tone_can_be_read(tone: str) -> None:
    """Words on a fill, and on the tints of light and dark pages, have enough contrast."""
    colours = TONES[tone]
    assert contrast(colours.fill, colours.on) >= READABLE
    assert contrast(colours.line or colours.fill, colours.on) >= READABLE
    for ink, paper in ((colours.ink, "#ffffff"), (colours.dark_ink, "#11181f")):
        assert contrast(ink, paper) >= READABLE
        assert contrast(ink, mixed(ink, paper)) >= READABLE


def test_badges_of_pages_have_the_tint_of_the_palette() -> None:
    """The style sheet mixes as much ink into the background as the contrast is measured with."""
    style = dict(assets())[STYLE].replace(", ", ",")
    assert f"color-mix(in srgb,var(--tone-ink) {TINT}%,var(--pp-paper))" in style


def test_pages_take_their_colours_from_the_palette() -> None:
    """The style sheet has a rule for each tone, with the fill and both inks."""
    rules = palette_rules(Tone)
    for name, colours in TONES.items():
        (rule,) = re.findall(rf"\.pp-tone-{name}\{{(.*?)\}}", rules)
        assert f"--tone:{colours.fill};" in rule
        assert f"light-dark({colours.ink},{colours.dark_ink})" in rule
