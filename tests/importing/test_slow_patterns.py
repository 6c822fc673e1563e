"""Patterns that documents meet take a time that grows with a text, not with its square, whatever its signs are."""

import re
from collections.abc import Callable

import pytest

from planpress.exchange.word_form import setting
from planpress.importing import (
    colour_legends,
    column_contents,
    lettered_parts,
    offices,
    rating_keys,
    synopsis_headings,
)
from planpress.importing.tables import layout
from tests.growth import LINEAR, growth

SIZE = 4_000
Use = Callable[[str], object]


def within(pattern: re.Pattern[str]) -> Use:
    return lambda text: pattern.sub("", text)


@pytest.mark.parametrize(
    "use",
    [
        pytest.param(use, id=name)
        for name, use in {
            "abbreviation behind its label": rating_keys.BEHIND.fullmatch,
            "sign behind its label": rating_keys.SIGN_BEHIND.fullmatch,
            "signs": rating_keys.NEXT_SIGN.split,
            "entries of a key": rating_keys.DIVIDED.split,
            "share": column_contents.SHARE.fullmatch,
            "share in a label": within(setting.SHARE),
            "brackets in a label": within(setting.IN_BRACKETS),
            "years of a heading": within(synopsis_headings.TIME),
            "page of a heading": within(lettered_parts.PAGE),
            "office": offices.PREPARED_BY.search,
            "colour in brackets": colour_legends.IN_BRACKETS.fullmatch,
            "entries of a legend": colour_legends.DIVIDED.split,
            "colour and label": colour_legends.EXPLAINED.split,
            "code and label": layout.EXPLAINED.split,
        }.items()
    ],
)
@pytest.mark.parametrize("begin", ["", "a", "("])
@pytest.mark.parametrize("sign", [" ", ".", "(", "= ", "- ", "1 ", "a ", "\u25cf "])
def test_long_runs(use: Use, begin: str, sign: str) -> None:
    def text(size: int) -> str:
        return f"{begin}{sign * (size // len(sign))}b!"

    assert growth(use, text, SIZE) < LINEAR


@pytest.mark.parametrize(
    ("pattern", "text", "groups"),
    [
        (rating_keys.BEHIND, "On track  (OT)", ("On track", "OT", None)),
        (rating_keys.BEHIND, "On track = OT", ("On track", None, "OT")),
        (rating_keys.SIGN_BEHIND, "On track \u25cf", ("On track", "\u25cf", "")),
        (colour_legends.IN_BRACKETS, "On track  (green)", ("On track", "green")),
        (column_contents.SHARE, "(ca. 40,5 %)", ()),
        (column_contents.SHARE, "~40%.", ()),
        (offices.PREPARED_BY, "\u2013 This report prepared by :", ()),
    ],
)
def test_whole_texts(pattern: re.Pattern[str], text: str, groups: tuple[str | None, ...]) -> None:
    match = pattern.fullmatch(text)
    assert match
    assert match.groups() == groups


@pytest.mark.parametrize(
    ("pattern", "text", "rest"),
    [
        (setting.SHARE, "Achieved at 40%", "Achieved"),
        (setting.SHARE, "Achieved \u2013 (40 %)", "Achieved"),
        (setting.SHARE, "40%: Achieved", ": Achieved"),
        (setting.IN_BRACKETS, "Achieved (all) in May", "Achievedin May"),
        (synopsis_headings.TIME, "Progress, in 2023/24", "Progress"),
        (synopsis_headings.TIME, "Progress (2023)", "Progress"),
        (lettered_parts.PAGE, "Overview .... 12 ", "Overview"),
        (lettered_parts.PAGE, "Overview 1234", "Overview 1"),
    ],
)
def test_parts_of_texts(pattern: re.Pattern[str], text: str, rest: str) -> None:
    assert pattern.sub("", text) == rest


@pytest.mark.parametrize(
    ("pattern", "text", "pieces"),
    [
        (rating_keys.DIVIDED, "a \t ;b;  ; c", ["a", "b", "", "c"]),
        (rating_keys.NEXT_SIGN, "\u25cf a \n\u25cf b", ["\u25cf a", "\u25cf b"]),
        (colour_legends.EXPLAINED, "Green   -  Achieved", ["Green", "Achieved"]),
        (colour_legends.EXPLAINED, "Green  =Achieved", ["Green", "Achieved"]),
        (layout.EXPLAINED, "2  - On track", ["2", "On track"]),
    ],
)
def test_pieces(pattern: re.Pattern[str], text: str, pieces: list[str]) -> None:
    assert pattern.split(text) == pieces
