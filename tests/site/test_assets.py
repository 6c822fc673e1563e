"""Style sheets and scripts are small, and lose nothing but comments, indentation and spaces."""

import gzip
import re

import pytest

from planpress.addresses import SCRIPT, SEARCH_SCRIPT, SEARCH_STYLE, SHAPES, STYLE
from planpress.site.assets import FOLDER, SEARCH_ENGINE, assets, root_assets

MOST = {STYLE: 6 * 1024, SCRIPT: 2 * 1024}
"""The most bytes that each may have, compressed."""


@pytest.mark.parametrize("name", MOST)
def test_assets_are_small(name: str) -> None:
    """The style sheet takes 6 KB at most and the script 2 KB, compressed."""
    assert len(gzip.compress(dict(assets())[name].encode(), 9)) <= MOST[name]


def test_only_comments_and_indentation_are_left_out() -> None:
    """Each line of an asset is a line of its source, and each line of the source that is not a comment is there."""
    for name, content in (*assets(), *root_assets()):
        if name in (SHAPES, STYLE, SEARCH_STYLE):  # shapes are made from a template; style sheets have a test below
            continue
        files = [SEARCH_ENGINE] if name == SEARCH_SCRIPT else []
        source = "\n".join((FOLDER / file).read_text(encoding="utf-8") for file in (*files, name.rpartition("/")[2]))
        lines = [line.strip() for line in source.splitlines()]
        made = [line for line in content.splitlines() if not line.startswith(".pp-tone-") or "--tone:" not in line]
        assert all(any(line.startswith(part) for line in lines) for part in made), name
        comment = ("//", "/*", "Ratings are told")
        left_out = [line for line in lines if line and line not in made and not line.startswith(comment)]
        assert [line for line in left_out if " // " not in line] == [], name


@pytest.mark.parametrize("name", [STYLE, SEARCH_STYLE])
def test_style_sheets_lose_no_word(name: str) -> None:
    """A style sheet has the words and signs of its source in order, and the spaces that have a meaning."""
    source = re.sub(r"/\*.*?\*/", "", (FOLDER / name.rpartition("/")[2]).read_text(encoding="utf-8"), flags=re.DOTALL)
    parts = re.compile(r"(?<=[^\s{};,])\s(?=:)|[^\s{};:,]+|[{};:,]")
    written = parts.findall(re.sub(r"\s+", " ", source))
    assert parts.findall(dict(assets())[name])[: len(written)] == written
