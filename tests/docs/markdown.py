"""The project's pages of documentation, read as Markdown."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from markdown_it import MarkdownIt

PROJECT = Path(__file__).parents[2]
README = PROJECT / "README.md"
DOCS = PROJECT / "docs"
_parser = MarkdownIt("commonmark").enable("table")


def pages() -> list[Path]:
    """Return every Markdown file of the repository, but for what is built or installed."""
    folders = ("docs", "tests", "src", "bench", "data", ".github")
    found = (page for folder in folders for page in (PROJECT / folder).rglob("*.md"))
    return sorted([*PROJECT.glob("*.md"), *found])


def blocks(page: Path, language: str) -> list[str]:
    """Return the fenced blocks in a language."""
    tokens = _parser.parse(page.read_text(encoding="utf-8"))
    return [one.content for one in tokens if one.type == "fence" and one.info == language]


def links(page: Path) -> Iterator[str]:
    """Yield where each link and each picture leads."""
    for block in _parser.parse(page.read_text(encoding="utf-8")):
        for one in block.children or ():
            if target := one.attrGet("href") or one.attrGet("src"):
                yield str(target)


def anchors(page: Path) -> set[str]:
    """Return the anchors of the headings, as GitHub makes them."""
    tokens = _parser.parse(page.read_text(encoding="utf-8"))
    titles = [after.content for one, after in pairwise(tokens) if one.type == "heading_open"]
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def sections(page: Path) -> dict[str, str]:
    """Return the text below each heading of the second level, by heading."""
    parts = re.split(r"^## (.+)$", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def rows(text: str) -> list[list[str]]:
    """Return the cells of each row of the tables in a text; a row below a heading row is no row."""
    found = (re.split(r"(?<!\\)\|", line.strip().strip("|")) for line in text.splitlines() if line.startswith("| "))
    return [[cell.strip() for cell in one] for one in found]
