"""Makes the font of the cards, src/planpress/exchange/card_fonts/, from three packages of Noto fonts.

It needs fonttools, fontpkg-noto-sans, fontpkg-noto-sans-khmer and fontpkg-noto-sans-arabic, none of which planpress
needs otherwise: ``python manual/card_fonts.py FOLDER``, where the folder contains the three installed packages.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

TARGET = Path(__file__).parent.parent / "src/planpress/exchange/card_fonts"
FAMILY = "Planpress Card"
STYLES = {400: "Regular", 700: "Bold"}
LATIN = [(0x20, 0x7E), (0xA0, 0x25F), (0x2B0, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF), (0x2010, 0x2027)]
LATIN += ((0x202F, 0x203A), (0x2044, 0x2044), (0x2070, 0x209C), (0x20A0, 0x20BF), (0x2116, 0x2116), (0x2122, 0x2122))
LATIN += ((0x2190, 0x2193), (0x2212, 0x2212), (0x2260, 0x2265))
KHMER = [(0x1780, 0x17FF), (0x19E0, 0x19FF), (0x200B, 0x200D), (0x25CC, 0x25CC)]
ARABIC = [(0x600, 0x6FF), (0x750, 0x77F), (0x8A0, 0x8FF), (0xFD3E, 0xFD3F)]
PARTS = {
    "fontpkg_noto_sans/files/NotoSans[wdth,wght].ttf": (LATIN, ["kern", "mark", "mkmk", "ccmp", "locl"]),
    "fontpkg_noto_sans_khmer/files/NotoSansKhmer[wdth,wght].ttf": (KHMER, ["*"]),
    "fontpkg_noto_sans_arabic/files/NotoSansArabic[wdth,wght].ttf": (ARABIC, ["*"]),
}
"""Each font with its characters, as first and last, and the features of it that are kept."""
MADE = 3_700_000_000
"""The time that the files give for themselves, so that they are always the same."""


def main(packages: Path) -> None:
    """Write the font in both weights."""
    for weight, style in STYLES.items():
        with TemporaryDirectory() as folder:
            merged = Merger().merge([str(file) for file in _parts(packages, weight, Path(folder))])
        notices = (TTFont(packages / name)["name"].getDebugName(0) for name in PARTS)
        _name(merged, "; ".join(notices), weight, style)
        merged.save(TARGET / f"card-{weight}.ttf")


def _parts(packages: Path, weight: int, folder: Path) -> Iterator[Path]:
    for number, (name, (ranges, features)) in enumerate(PARTS.items()):
        font = instantiateVariableFont(TTFont(packages / name), {"wght": weight, "wdth": 100})
        options = Options(hinting=False, glyph_names=False, notdef_outline=True, layout_features=features)
        options.drop_tables += ["DSIG", "STAT", "gasp", "MVAR", "HVAR", "avar"]
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=[code for first, last in ranges for code in range(first, last + 1)])
        subsetter.subset(font)
        file = folder / f"{number}.ttf"
        font.save(file)
        yield file


def _name(font: TTFont, notice: str, weight: int, style: str) -> None:
    names = {
        0: notice,
        1: FAMILY,
        2: style,
        4: f"{FAMILY} {style}",
        5: "Version 1.0",
        6: f"{FAMILY.replace(' ', '')}-{style}",
        13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
        14: "https://scripts.sil.org/OFL",
    }
    font["name"].names = []
    for number, words in names.items():
        font["name"].setName(words, number, 3, 1, 0x409)
    bold = weight == max(STYLES)
    font["OS/2"].usWeightClass = weight
    font["head"].macStyle |= bold
    font["OS/2"].fsSelection = font["OS/2"].fsSelection & ~(64 if bold else 32) | (32 if bold else 64)
    font.recalcTimestamp = False
    font["head"].created = font["head"].modified = MADE


if __name__ == "__main__":
    main(Path(sys.argv[1]))
