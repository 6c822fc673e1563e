"""The files that pages load: style sheets, scripts and the shapes of ratings."""

import re
from collections.abc import Iterator
from pathlib import Path

from planpress.addresses import (
    LOST_SCRIPT,
    REDIRECT_SCRIPT,
    ROOT_STYLE,
    SCRIPT,
    SEARCH_SCRIPT,
    SEARCH_STYLE,
    SHAPES,
    STYLE,
)
from planpress.fragments import render
from planpress.palette import TONES
from planpress.views.frame.shapes import Shapes
from planpress.views.rating_badge import Tone

FOLDER = Path(__file__).parent / "skin" / "theme" / "assets"
COMMENTS = {
    "css": re.compile(r"/\*.*?\*/\s*|^\s+", re.DOTALL | re.MULTILINE),
    "js": re.compile(r"^\s*//.*\n|^\s+|\s+// .*$", re.MULTILINE),
}
SEARCH_ENGINE = "search_engine.js"
"""What the script of the search begins with."""


def assets() -> Iterator[tuple[str, str]]:
    """Yield the assets of a version: path and content."""
    yield STYLE, _lean(STYLE) + palette_rules()
    yield SCRIPT, _lean(SCRIPT)
    yield SEARCH_STYLE, _lean(SEARCH_STYLE)
    yield SEARCH_SCRIPT, _lean(SEARCH_ENGINE) + _lean(SEARCH_SCRIPT)
    yield SHAPES, render(Shapes(tuple(map(str, Tone)), standalone=True))


def root_assets() -> Iterator[tuple[str, str]]:
    """Yield the assets of the pages above the periods: path and content.

    `verify` makes these files again, to the byte, so if you change one, add its former content to
    :mod:`planpress.site.earlier`.
    """
    for name in (ROOT_STYLE, REDIRECT_SCRIPT, LOST_SCRIPT):
        yield name, _lean(name)


def _lean(path: str) -> str:
    """Return the content of an asset, without the comments for developers of planpress."""
    text = (FOLDER / path.rpartition("/")[2]).read_text(encoding="utf-8")
    return COMMENTS[path.rpartition(".")[2]].sub("", text)


def palette_rules() -> str:
    """Return the style rules that give ratings their colours."""
    return "".join(
        f".pp-tone-{name}{{--tone:{tone.fill};--tone-on:{tone.on};"
        f"--tone-ink:light-dark({tone.ink},{tone.dark_ink});--tone-tint:light-dark({tone.tint},{tone.dark_tint})}}\n"
        for name, tone in TONES.items()
    )
