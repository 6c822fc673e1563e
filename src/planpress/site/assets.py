"""The files that every page of a version loads: style sheet, script and icon."""

import re
from collections.abc import Iterator
from pathlib import Path

from planpress.addresses import ICON, SCRIPT, STYLE
from planpress.palette import TONES

FOLDER = Path(__file__).parent / "skin" / "theme" / "assets"
STYLE_COMMENT = re.compile(r"/\*.*?\*/\s*|^\s+", re.DOTALL | re.MULTILINE)
SCRIPT_COMMENT = re.compile(r"^\s*//.*\n|^\s+|\s+// .*$", re.MULTILINE)


def assets() -> Iterator[tuple[str, str]]:
    """Yield the assets of a version: path and content, without what is for the makers of planpress only."""
    source = {name: (FOLDER / name.rpartition("/")[2]).read_text(encoding="utf-8") for name in (STYLE, SCRIPT, ICON)}
    yield STYLE, STYLE_COMMENT.sub("", source[STYLE]) + palette_rules()
    yield SCRIPT, SCRIPT_COMMENT.sub("", source[SCRIPT])
    yield ICON, source[ICON]


def palette_rules() -> str:
    """Return the rules of a style sheet that give ratings their colours."""
    return "".join(
        f".pp-tone-{name}{{--tone:{tone.fill};--tone-on:{tone.on};"
        f"--tone-ink:light-dark({tone.ink},{tone.dark_ink});--tone-tint:light-dark({tone.tint},{tone.dark_tint})}}\n"
        for name, tone in TONES.items()
    )
