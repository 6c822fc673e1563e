"""Any two fills of a scale differ in grey and for readers without one kind of cone, measured in CAM02-UCS."""

from itertools import combinations, pairwise
from math import dist

import pytest
from coloraide import Color as Standard
from coloraide.everything import ColorAll as Color

from planpress.model import Scale
from planpress.model.tones import SPREAD, by_rank, is_numbered
from planpress.palette import STEPS, TONES

GREY, DEFICIENT = 9, 12
"""The least difference between two fills in grey, and as readers without one kind of cone see them."""
NUMBERED = 7
"""The least difference where each sign has a number as well."""
DEFICIENCIES = {
    "protanopia": ("protan", ("machado", "brettel", "vienot")),
    "deuteranopia": ("deutan", ("machado", "brettel", "vienot")),
    "tritanopia": ("tritan", ("machado", "brettel")),
}
"""Each deficiency with the published ways to simulate it: Machado 2009, Brettel 1997, and Vi\u00e9not 1999 for two."""


def scale(ranked: int, aside: int) -> Scale:
    """A scale with a number of ratings with a rank, and a number without."""
    entries = [{"id": f"r{rank}", "label": f"R{rank}", "rank": rank} for rank in range(ranked, 0, -1)]
    entries += [{"id": f"x{number}", "label": f"X{number}"} for number in range(aside)]
    return Scale.model_validate({"id": "s", "ratings": entries})


def fills(made: Scale) -> list[Standard]:
    """The fills of a scale."""
    return [Color(TONES[made.tone(rating)].fill) for rating in made.ratings]


def least(colours: list[Standard]) -> float:
    """The smallest difference between any two colours: the distance in CAM02-UCS (Luo, Cui and Li 2006)."""
    places = [colour.convert("cam02-ucs").coords() for colour in colours]
    return min(dist(first, second) for first, second in combinations(places, 2))


SCALES = {
    "the NIAP scale": scale(5, 1),
    "a traffic light": scale(3, 0),
    "six ranks": scale(6, 2),
    "the most ranks": scale(max(SPREAD), 2),
    "the most ratings without a rank": scale(5, 3),
    **{f"{count} ratings": scale(count, 0) for count in (2, 4, 8, len(STEPS))},
}


def enough(name: str, difference: float) -> float:
    """The least difference that the fills of a scale need."""
    return NUMBERED if is_numbered(SCALES[name]) else difference


@pytest.mark.parametrize("name", SCALES)
def test_fills_differ_in_grey(name: str) -> None:
    """In grey, by luminance and as old printers weigh the channels, no two fills of a scale are alike."""
    colours = fills(SCALES[name])
    assert least([colour.filter("grayscale").convert("srgb").clip() for colour in colours]) >= enough(name, GREY)
    weighed = [sum(part * weight for part, weight in zip(colour.coords(), WEIGHTS, strict=True)) for colour in colours]
    assert least([Color("srgb", [grey] * 3) for grey in weighed]) >= enough(name, GREY)


WEIGHTS = (0.2126, 0.7152, 0.0722)
"""How much red, green and blue count in grey (ITU-R BT.709), here without their gamma."""


@pytest.mark.parametrize("deficiency", DEFICIENCIES)
@pytest.mark.parametrize("name", SCALES)
def test_fills_differ_for_colour_blind_readers(name: str, deficiency: str) -> None:
    """Whichever cone a reader lacks, and however that is simulated, no two fills of a scale are alike."""
    cone, methods = DEFICIENCIES[deficiency]
    for method in methods:
        seen = [colour.filter(cone, method=method).convert("srgb").clip() for colour in fills(SCALES[name])]
        assert least(seen) >= enough(name, DEFICIENT), method


@pytest.mark.parametrize("name", SCALES)
def test_fills_get_lighter_along_the_scale(name: str) -> None:
    """From the best rating to the least, the lightness of CAM02-UCS rises by more than what the eye can just tell."""
    made = SCALES[name]
    light = [Color(TONES[made.tone(rating)].fill).convert("cam02-ucs")["j"] for rating in by_rank(made)]
    assert all(later - earlier >= enough(name, GREY) for earlier, later in pairwise(light))


def test_the_measure_is_the_published_one() -> None:
    """The distance of black and white is that of CAM02-UCS, 100, and that of two near blues is small."""
    assert least([Color("black"), Color("white")]) == pytest.approx(100, abs=0.5)
    assert least([Color("#12466c"), Color("#12466e")]) < 1
