"""Style sheets and scripts are small, and lose nothing but comments and indentation."""

import gzip
import re

import pytest

from planpress.addresses import (
    COMPARISON_STYLE,
    EMBEDDED_STYLE,
    PROSE_STYLE,
    ROOT_STYLE,
    SCRIPT,
    SEARCH_SCRIPT,
    SHAPES,
    STYLE,
)
from planpress.site.assets import COMMENTS, FOLDER, KHMER_FONT, SEARCH_ENGINE, assets, palette_rules, root_assets

MOST = {STYLE: 6 * 1024, SCRIPT: 2 * 1024, COMPARISON_STYLE: 1024, PROSE_STYLE: 1536}
"""The most bytes that each may have, compressed."""


@pytest.mark.parametrize("name", MOST)
def test_assets_are_small(name: str) -> None:
    """No style sheet or script is larger than its limit, compressed."""
    assert len(gzip.compress(dict(assets())[name].encode(), 9)) <= MOST[name]


def test_only_comments_and_white_space_are_left_out() -> None:
    """An asset has what its source has, in the same order, but for comments, white space and some semicolons."""
    for name, content in (*assets(), *root_assets()):
        if name == SHAPES:  # made from the template of the shapes
            continue
        files = [SEARCH_ENGINE] if name == SEARCH_SCRIPT else []
        source = "\n".join((FOLDER / file).read_text(encoding="utf-8") for file in (*files, name.rpartition("/")[2]))
        rules = {STYLE: palette_rules(), EMBEDDED_STYLE: palette_rules(patterns=False)}
        kept = COMMENTS[name.rpartition(".")[2]].sub("", source) + rules.get(name, "")
        assert _squeezed(content) == _squeezed(kept), name


def _squeezed(text: str) -> str:
    return re.sub(r"/\*.*?\*/|[\s;]", "", text)


def test_pages_above_the_periods_take_the_khmer_font_from_a_period() -> None:
    """Their style sheet loads the font from the folder of a period that has it; without one, it names no font."""
    plain, khmer = (dict(root_assets(folder))[ROOT_STYLE] for folder in ("", "../2001/assets/"))
    assert khmer.startswith(plain)
    assert re.findall(r"url\(([^)]*)\)", khmer) == [f"../2001/assets/{name}" for name in KHMER_FONT[:2]]
    assert "url(" not in plain
