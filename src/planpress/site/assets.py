"""The files that pages load: style sheets, scripts and the shapes of ratings."""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from rcssmin import cssmin
from rjsmin import jsmin

from planpress.addresses import (
    ACTIONS_SCRIPT,
    ASSETS,
    COMPARISON_STYLE,
    EMBEDDED_STYLE,
    LOST_SCRIPT,
    PROSE_STYLE,
    REDIRECT_SCRIPT,
    ROOT_STYLE,
    SCRIPT,
    SEARCH_SCRIPT,
    SEARCH_STYLE,
    SHAPES,
    STYLE,
)
from planpress.fragments import render
from planpress.model.languages import direction, primary
from planpress.palette import TONES, UNNUMBERED, Tone, ToneColours
from planpress.views.frame.shapes import Shapes

FOLDER = Path(__file__).parent / "skin" / "theme" / "assets"
COMMENTS = {
    "css": re.compile(r"/\*.*?\*/\s*|^\s+", re.DOTALL | re.MULTILINE),
    "js": re.compile(r"^\s*//.*\n|^\s+|\s+// .*$", re.MULTILINE),
}
KHMER_STYLE = "khmer.css"
"""The last part of the style sheet if one of the languages is Khmer; it follows the rules that load the font."""
KHMER_FACES = "khmer_font.css"
"""The rules that load the Khmer font."""
KHMER_SMALL_STYLE = "khmer_small.css"
"""The additional rules for Khmer on pages that are embedded in other sites, and on pages above the periods."""
LANGUAGES = "languages.css"
"""The rules for a plan in several languages, or in a language that runs from right to left or needs taller lines."""
KHMER_FONT = (
    "noto-sans-khmer-400.woff2",
    "noto-sans-khmer-700.woff2",
    "noto-sans-khmer-name.woff2",
    "noto-sans-khmer-license.txt",
)
"""The Khmer letters of Noto Sans Khmer, from the npm package @fontsource/noto-sans-khmer 5.3.0, and the letters of the
language's own name, made by ``pyftsubset --text=ខ្មែរ --layout-features='*' --flavor=woff2``."""
HIGH = ("km", "lo", "my", "th")
"""The languages that need more line height than others."""
SEARCH_ENGINE = "search_engine.js"
"""The first part of the search script."""


def assets(languages: Sequence[str] = ("en",), *, numbered: bool = False) -> Iterator[tuple[str, str]]:
    """Yield the assets of a version: path and content.

    Args:
        languages: The languages of the version's pages.
        numbered: Whether a scale of the plan has numbers as signs.
    """
    tones = tuple(Tone) if numbered else UNNUMBERED
    small = ""
    more = source_of(LANGUAGES) if len(languages) > 1 or any(map(_is_special, languages)) else ""
    if "km" in map(primary, languages):
        more += source_of(KHMER_FACES) + source_of(KHMER_STYLE)
        small = source_of(KHMER_FACES) + source_of(KHMER_SMALL_STYLE)
    yield STYLE, cssmin(source_of(STYLE) + palette_rules(tones) + more)
    yield SCRIPT, jsmin(source_of(SCRIPT))
    yield COMPARISON_STYLE, cssmin(source_of(COMPARISON_STYLE))
    yield PROSE_STYLE, cssmin(source_of(PROSE_STYLE))
    yield EMBEDDED_STYLE, cssmin(source_of(EMBEDDED_STYLE) + palette_rules(tones, patterns=False) + small)
    yield ACTIONS_SCRIPT, jsmin(source_of(ACTIONS_SCRIPT))
    yield SEARCH_STYLE, cssmin(source_of(SEARCH_STYLE))
    yield SEARCH_SCRIPT, jsmin(source_of(SEARCH_ENGINE) + source_of(SEARCH_SCRIPT))
    yield SHAPES, render(Shapes(tuple(map(str, tones)), standalone=True))


def fonts(languages: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    """Yield the fonts of a version and their licence, as path and content; browsers load only the fonts that they need.

    Args:
        languages: The languages of the version's pages.
    """
    if "km" in map(primary, languages):
        for name in KHMER_FONT:
            yield f"{ASSETS}/{name}", (FOLDER / name).read_bytes()


def _is_special(language: str) -> bool:
    """Tell whether pages in a language look different, because they run from right to left or need taller lines."""
    return direction(language) == "rtl" or primary(language) in HIGH


def root_assets(khmer: str = "") -> Iterator[tuple[str, str]]:
    """Yield the assets of the pages above the periods: path and content.

    `verify` regenerates exactly these files. If you change one, add its former content to
    :mod:`planpress.site.earlier`. The files are not minified for the same reason: a different version of the minifier
    may write different bytes.

    Args:
        khmer: The path from these assets to the folder with the Khmer font; empty if there is none.
    """
    for name in (ROOT_STYLE, REDIRECT_SCRIPT, LOST_SCRIPT):
        source = source_of(name)
        if name == ROOT_STYLE and khmer:
            source += source_of(KHMER_FACES).replace("url(", f"url({khmer}") + source_of(KHMER_SMALL_STYLE)
        yield name, COMMENTS[name.rpartition(".")[2]].sub("", source)


def source_of(path: str) -> str:
    """Return an asset as it is in planpress, without changes."""
    return (FOLDER / path.rpartition("/")[2]).read_text(encoding="utf-8")


def palette_rules(tones: Iterable[Tone] = UNNUMBERED, *, patterns: bool = True) -> str:
    """Return the style rules that give ratings their colours.

    Args:
        tones: The signs that ratings of the plan can have.
        patterns: Whether to include the fills of chips and their patterns.
    """
    return "".join(
        f".pp-tone-{name}{{{f'--tone:{tone.fill};--tone-on:{tone.on};' if patterns else ''}"
        f"--tone-ink:light-dark({tone.ink},{tone.dark_ink}){_pattern(name, tone) if patterns else ''}}}\n"
        for name, tone in ((name, TONES[name]) for name in tones)
    )


def _pattern(name: str, tone: ToneColours) -> str:
    """Return the pattern on the fill of a chip; shapes.html.jinja draws the same pattern on bars."""
    lines = {
        Tone.UNRANKED: f"repeating-linear-gradient(135deg,{tone.line} 0 2px,#0000 2px 7px)",
        Tone.DOTTED: f"radial-gradient({tone.line} 1.5px,#0000 2px) 0 0/6px 6px",
        Tone.STRIPED: f"repeating-linear-gradient(90deg,{tone.line} 0 2px,#0000 2px 7px)",
    }
    return f";--tone-pattern:{lines[Tone(name)]}" if tone.line else ""
